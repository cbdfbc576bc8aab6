"""Days by their number alone: "on the 9th", "the night of the 14th", "Friday the 13th"."""

import re

from timeline.dates.composition import InRunningMonth
from timeline.dates.cycles import DayOfMonth
from timeline.dates.expression import Expression, Occurrence
from timeline.dates.patterns import Match, Rule
from timeline.dates.recognizers.explicit import JOINT

# What may stand right after a day; elsewhere the number ranks what follows: "the 9th floor".
FOLLOWERS = frozenset(
    (
        "although because but did had he her his i is it nobody she some they was we were when "
        "where which while who will with you"
    ).split()
)
# Numbered things with a capital: "On the 9th Circuit".
RANKED = frozenset(
    (
        "airborne amendment armored army arrondissement avenue battalion brigade circuit congress "
        "corps district division fleet floor hole infantry precinct regiment street ward"
    ).split()
)
# Where the 9th is a hole, an inning or a lap.
SPORT = re.compile(r"\b(?:birdied?|bogeyed?|fairway|holes?|innings?|laps?|putts?|tee)\b")
AROUND = 200  # characters


def on_day(m: Match) -> Expression | None:
    """on the 6th."""
    return InRunningMonth(m.integer("day")) if is_day(m) else None


def near_named(m: Match) -> Expression | None:
    """after the 6th, where the text has named a day or a month."""
    return InRunningMonth(m.integer("day"), alone=False) if is_day(m) else None


def in_month(m: Match) -> Expression | None:
    """the 6th of this month."""
    return Occurrence(DayOfMonth(m.integer("day")))


def weekday_the(m: Match) -> Expression | None:
    """Friday the 13th."""
    if m.unknown_follows() and m.next_word() not in FOLLOWERS:
        return None
    return Occurrence(DayOfMonth(m.integer("day"), m.value("weekday", "WEEKDAY")))


def is_day(m: Match) -> bool:
    """Whether a number stands for a day and for nothing else that comes in order."""
    if m.unknown_follows() and m.next_word() not in FOLLOWERS:
        name = m.tokens.original(m.following)
        opens = m.tokens.opens_sentence(m.first - 1)
        if not (opens and name[0].isupper() and name.lower() not in RANKED):
            return False
    start = m.tokens.starts[m.first]
    return not SPORT.search(m.tokens.text, max(0, start - AROUND), start + AROUND)


DAY = "day=DAY_ORDINAL"
# "From the 3rd to the 5th of May" is read by `elided`.
ELIDED = f"{JOINT} the? (DAY_NUMBER|ORDINAL) of? (MONTH|AMBIGUOUS_MONTH)"
NO_DAY = f"UNIT|UNITS|PERCENT|DASH UNIT|NAME_TAIL|{ELIDED}"

RULES = (
    Rule("ordinal-day", f"the {DAY}", in_month, before="of (this|last|next)"),
    Rule("ordinal-day", f"the {DAY}", on_day, after="on|by|until|till", not_before=NO_DAY),
    Rule("ordinal-day", f"(PART|UNIT) of phrase=(the {DAY})", on_day, not_before=NO_DAY),
    Rule(
        "ordinal-day",
        f"the {DAY}",
        near_named,
        after="after|before|between|from|since|through",
        not_before=NO_DAY,
    ),
    Rule("weekday-day", f"weekday=WEEKDAY COMMA? the {DAY}", weekday_the, not_before=NO_DAY),
)
