"""Days by their number alone: "on the 9th", "the night of the 14th", "Friday the 13th"."""

import re

from timeline.dates.ambiguity.year_or_number import plural
from timeline.dates.calendar.cycles import DayOfMonth, Holiday
from timeline.dates.direction.cues import TENSE, Tense
from timeline.dates.direction.forms import is_past_form
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import weekday_of
from timeline.dates.meaning.composition import InRunningMonth
from timeline.dates.meaning.expression import Expression, Occurrence
from timeline.dates.recognizers.explicit import JOINT
from timeline.dates.text.paragraphs import heads_line
from timeline.dates.text.tokens import Tokens
from timeline.dates.text.vocabulary import PART

# What may stand right after a day; elsewhere the number ranks what follows: "the 9th floor".
FOLLOWERS = frozenset(
    (
        "against although amid because but cost despite did had he her his i inside into is it "
        "near nobody off onto outside she some there they upon was we were when where which while "
        "who will with without you"
    ).split()
)
# What is numbered, with a capital ("On the 9th Circuit") or though it looks like a verb ("the 2nd
# set", "the 3rd ranked").
RANKED = frozenset(
    (
        "airborne amendment anniversary armored armoured army arrondissement attempt avenue ballot "
        "battalion bid birthday brigade circuit congress corps cut district division fleet floor "
        "hit hole infantry mechanized motorized placed precinct ranked rated regiment round seeded "
        "set shot street test try ward"
    ).split()
)
# What may stand before "on" where a clause begins, besides the end of a sentence.
OPENERS = frozenset(", : — and but".split())
# Where the 9th is a hole, an inning or a lap.
SPORT = re.compile(r"\b(?:birdied?|bogeyed?|fairway|holes?|innings?|laps?|putts?|tee)\b")
# After these, "to the 9th" is a day.
DEFERRING = frozenset(
    (
        "adjourned brought deferred delayed extended moved postponed prolonged pushed put "
        "rescheduled shifted slipped"
    ).split()
)
FARTHEST = 8  # words from there to "to the 9th"
AROUND = 200  # characters
CLOCK = re.compile(r"\d\d?:\d\d(?::\d\d)?")
NAMED = frozenset({"midday", "midnight", "noon"})


def on_day(m: Match) -> Expression | None:
    """on the 6th."""
    return InRunningMonth(m.integer("day")) if is_day(m) else None


def near_named(m: Match) -> Expression | None:
    """after the 6th, where the text has named a day or a month."""
    return InRunningMonth(m.integer("day"), alone=False) if is_day(m) else None


def deferred_to(m: Match) -> Expression | None:
    """The 23rd of "was put off to the 23rd", "slipped to the 23rd, then to the 24th"."""
    before = (m.tokens.word_near(m.first - n) for n in range(2, 2 + FARTHEST))
    return None if DEFERRING.isdisjoint(before) else near_named(m)


def in_month(m: Match) -> Expression | None:
    """the 6th of this month."""
    return Occurrence(DayOfMonth(m.integer("day")))


def the_fourth(m: Match) -> Expression | None:
    """the Fourth, as Americans call their Fourth of July."""
    is_name = m.text("day")[0].isupper() and is_day(m)
    return Occurrence(Holiday("fourth of july")) if is_name else None


def weekday_the(m: Match) -> Expression | None:
    """Friday the 13th."""
    if m.unknown_follows() and m.next_word() not in FOLLOWERS:
        return None
    return Occurrence(DayOfMonth(m.integer("day"), m.value("weekday", "WEEKDAY")))


def weekday_number(m: Match) -> Expression | None:
    """Sat 29, at the head of an entry."""
    if not heads_line(m.tokens.text, m.tokens.starts[m.first]):
        return None
    return Occurrence(DayOfMonth(m.integer("day"), weekday_of(m)))


def is_day(m: Match) -> bool:
    """Whether a number stands for a day and for nothing else that comes in order."""
    if ranks(m) and not (_opens_clause(m) and _is_subject(m)):
        return False
    start = m.tokens.starts[m.first]
    return not SPORT.search(m.tokens.text, max(0, start - AROUND), start + AROUND)


def ranks(m: Match) -> bool:
    """Whether a number in order ranks the word after it: "the 9th floor", but "the 9th failed"."""
    word = m.next_word()
    if not m.unknown_follows() or word in FOLLOWERS:
        return False
    return not is_past_form(word) or word in RANKED


def _opens_clause(m: Match) -> bool:
    """Whether "on the 9th", "on the night of the 9th" or "at 07:30 on the 9th" begins a clause."""
    is_part = m.tokens.word_near(m.first - 1) == "the"
    before = m.first - (2 if is_part else 1)  # the preposition
    if m.tokens.opens_sentence(before) or _is_time(m.tokens, before - 1):
        return True
    return m.tokens.word_near(before - 1) in OPENERS


def _is_time(tokens: Tokens, index: int) -> bool:
    """Whether a time of day ends with a token: "at 07:30", "at 7 a.m.", "at dawn"."""
    word = tokens.word_near(index)
    is_named = tokens.value(index, "MERIDIEM") is not None or word in NAMED or word in PART
    return is_named or CLOCK.fullmatch(word) is not None


def _is_subject(m: Match) -> bool:
    """Whether what no day could rank follows: "on the 9th troops came", "on the 9th rain fell"."""
    name = m.tokens.original(m.following)
    if name.lower() in RANKED:
        return False
    if name[0].isupper() or plural(m.tokens, m.following):
        return True
    after = m.following + 1
    return TENSE.get(m.tokens.word_near(after)) is Tense.PAST


DAY = "day=DAY_ORDINAL"
# "From the 3rd to the 5th of May" is read by `elided`.
ELIDED = f"{JOINT} the? (DAY_NUMBER|ORDINAL) of? (MONTH|AMBIGUOUS_MONTH)"
NO_DAY = f"UNIT|UNITS|PERCENT|DASH UNIT|NAME_TAIL|{ELIDED}"

RULES = (
    Rule("ordinal-day", f"the {DAY}", in_month, before="of (this|last|next)"),
    Rule("ordinal-day", f"the {DAY}", on_day, after="on|by|since|until|till", not_before=NO_DAY),
    Rule("ordinal-day", f"(PART|UNIT) of phrase=(the {DAY})", on_day, not_before=NO_DAY),
    Rule(
        "ordinal-day",
        f"the {DAY}",
        near_named,
        after="after|before|between|from|through",
        not_before=NO_DAY,
    ),
    Rule("ordinal-day", f"the {DAY}", deferred_to, after="to", before="(DOT|COMMA|BREAK|and|but)"),
    Rule(
        "holiday",
        "the day=fourth",
        the_fourth,
        after="on|by|until|before|after",
        not_before=f"of|{NO_DAY}",
    ),
    Rule(
        "weekday-day",
        "weekday=(WEEKDAY|SHORT_WEEKDAY) day=DAY_NUMBER",
        weekday_number,
        before="COLON",
        yields="DAY_DATE",
    ),
    Rule("weekday-day", f"weekday=WEEKDAY COMMA? the {DAY}", weekday_the, not_before=NO_DAY),
)
