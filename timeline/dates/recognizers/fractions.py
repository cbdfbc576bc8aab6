"""Parts of a unit: "half an hour", "a quarter century", "the past half hour"."""

from timeline.dates.ambiguity.senses import is_of_a_game
from timeline.dates.calendar.calendar import Unit
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import unit_of
from timeline.dates.meaning.expression import Expression
from timeline.dates.meaning.lengths import SMALLER, Duration, Window, ratio
from timeline.dates.recognizers.durations import HALVES

# Units that have no even parts: half a month is no number of days.
UNEVEN = frozenset({Unit.MONTH, Unit.WEEKEND})


def part(m: Match) -> Duration | None:
    """half an hour; a quarter of a century; three quarters of an hour."""
    unit = unit_of(m)
    share = 0.5 if "half" in m else 0.25 * (m.number("number") if "number" in m else 1)
    if unit in UNEVEN or unit not in SMALLER or share >= 1:
        return None
    amount = share * ratio(unit, SMALLER[unit])
    return Duration(f"{amount:g}", SMALLER[unit]) if amount == int(amount) else None


def joined(m: Match) -> Expression | None:
    """a half century; a quarter hour. Not the half century that a batsman makes."""
    return None if unit_of(m) is Unit.CENTURY and is_of_a_game(m) else part(m)


def window(m: Match) -> Expression | None:
    """the past half century; the next half hour. "The last half hour of play" ends the play."""
    length = part(m)
    if length is None or m.next_word() == "of":
        return length
    return Window(length, ahead=m.value("step", "FOLLOWING") is not None)


def half_year(m: Match) -> Expression | None:  # noqa: ARG001
    """The half of "the half ended June 30", of a year."""
    return Duration(*HALVES[Unit.YEAR])


# What people halve and quarter in so many words.
HALVED = "unit=(minute|hour|day|year|decade|century)"
SHORT = "unit=(minute|hour|decade|century)"  # "the first half year" is one of the calendar
QUARTERED = "unit=(hour|century)"

RULES = (
    Rule("half-unit", "the half", half_year, before="that? (ended|ending)", yields="LENGTH"),
    Rule("half-unit", "half=half (a|an|DASH) unit=UNIT", part, yields="LENGTH"),
    Rule("half-unit", "(a)? half=half DASH unit=UNIT", part, yields="LENGTH"),
    Rule(
        "half-unit",
        f"(a|(the)? (first|final))? half=half {SHORT}",
        joined,
        not_before="DASH",
        yields="LENGTH",
    ),
    Rule("half-unit", f"(a)? half=half {HALVED}", joined, not_before="DASH", yields="LENGTH"),
    Rule("quarter-unit", "(a)? quarter of (a|an) unit=UNIT", part, yields="LENGTH"),
    Rule("quarter-unit", f"(a)? quarter DASH? {QUARTERED}", part, yields="LENGTH"),
    Rule("quarter-unit", "number=NUMBER DASH? quarters of (a|an) unit=UNIT", part, yields="LENGTH"),
    Rule(
        "window",
        f"(the)? step=(PREVIOUS|FOLLOWING) (half=half DASH? {SHORT}|quarter DASH? {QUARTERED})",
        window,
        yields="LENGTH",
    ),
)
