"""Lengths that words around a unit tell: "another year", "a full year", "one month's data"."""

from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import unit_of
from timeline.dates.meaning.expression import Expression
from timeline.dates.meaning.lengths import Duration
from timeline.dates.recognizers.durations import RUNNING, duration_of, length, unnumbered
from timeline.dates.reference.attributes import is_attribute
from timeline.dates.text.numerals import SCALES


def of_a_thing(m: Match) -> Expression | None:
    """one month's data; a year's treatment. "A day's low" is of some day."""
    return None if m.tokens.word_near(m.following + 1) in EXTREMES else duration_of(m)


def full(m: Match) -> Expression | None:
    """a full year. "A full year loss" is that of a certain one."""
    return None if is_attribute(m.tokens, m.following - 1) else duration_of(m)


def of_calendar(m: Match) -> Expression | None:
    """two fiscal years; one fiscal year; ten business days. Not "the 1987-88 fiscal year"."""
    is_plural, number = m.value("unit", "UNITS") is not None, m.number("number")
    return duration_of(m) if number == 1 or (is_plural and number < 1000) else None


def felt(m: Match) -> Expression | None:
    """a few shaky years; three long weeks. Not "ten light years"."""
    return duration_of(m) if m.word("how") in FELT else None


def round_number(m: Match) -> Expression | None:
    """a thousand years; a hundred and fifty days."""
    return duration_of(m) if m.text("number").split()[0].lower() in SCALES else None


def of_scale(m: Match) -> Expression | None:
    """65 million years."""
    scale = SCALES.get(m.word("scale"))
    if scale is None or m.value("number", "NUMBER_WORD"):
        return None
    return Duration(f"{m.number('number') * scale:.12g}", unit_of(m))


# What a time may be for those who live through it, and how one may count it.
FELT = frozenset(
    "agonising agonizing anxious awful bad bitter bleak bloody bruising busy calm chaotic cold "
    "costly critical crucial damaging dark desperate difficult disappointing dismal dramatic "
    "dreary dry enjoyable eventful exciting exhausting extraordinary fantastic frantic fruitful "
    "frustrating glorious golden good great grueling gruelling happy hard harsh hectic hot "
    "intense lean lonely long lost memorable miserable painful peaceful precious productive "
    "profitable prosperous quiet rocky rough shaky short sleepless stormy successful tense "
    "terrible tough tumultuous turbulent uncertain unforgettable unhappy wet wonderful "
    "worrying".split()
)
EXTREMES = frozenset("high highs low lows".split())
# Of which there is another in passing: "another day" is some other one, "another second" a man.
ANOTHER = "unit=(minute|hour|week|month|year|decade|century)"

RULES = (
    Rule(
        "length",
        "(one=(a|an)|number=NUMBER) unit=UNIT",
        of_a_thing,
        before="POSSESSIVE (UNKNOWN|holiday)",
        yields="LENGTH",
    ),
    Rule(
        "length",
        f"number=NUMBER {RUNNING}? (CALENDAR_YEAR) unit=(UNIT|UNITS)",
        of_calendar,
        yields="LENGTH",
    ),
    # No other date is counted from these: ten trading days are no ten days.
    Rule(
        "length",
        f"number=NUMBER {RUNNING}? (business|trading|working) unit=(UNIT|UNITS)",
        of_calendar,
        yields="OTHER_DATE",
    ),
    Rule(
        "length",
        "(a? vague=VAGUE_NUMBER|number=NUMBER) how=(UNKNOWN|long|short|good) unit=UNITS",
        felt,
        not_before="(DASH? old|ago|POSSESSIVE)",
        yields="LENGTH",
    ),
    Rule("length", "(a|an) full unit=UNIT", full, not_before="DASH", yields="LENGTH"),
    Rule("length", "a number=SPOKEN unit=UNITS", round_number, yields="LENGTH"),
    Rule("length", "number=NUMBER scale=SPOKEN unit=UNITS", of_scale, yields="LENGTH"),
    Rule(
        "length", f"one=another {ANOTHER}", length, not_before="(DASH|POSSESSIVE)", yields="LENGTH"
    ),
    Rule("units", "all (these|those) unit=UNITS", unnumbered, yields="LENGTH"),
    Rule("unit-long", "unit=UNIT long", unnumbered, before="(UNKNOWN|period)", yields="LENGTH"),
)
