"""Lengths of time: "two weeks", "a five-year", "several days", "half an hour", "decades-long"."""

from timeline.dates.calendar import Unit
from timeline.dates.expression import Expression
from timeline.dates.lengths import Duration
from timeline.dates.patterns import Match, Rule
from timeline.dates.words import unit_of

AMOUNT = (
    "(number=NUMBER (over=NUMBER SLASH under=NUMBER|half=HALF_SIGN)? (and a half=half)?"
    " (unit=UNITS|unit=UNIT)"
    "|one=(a|an|one) unit=UNIT (and a more=half)?"
    "|(a)? (couple=couple) (of)? unit=UNITS"
    "|(a|the)? vague=VAGUE_NUMBER (more|dozen)? unit=UNITS)"
)

LONG = {"daylong": "day", "weeklong": "week", "monthlong": "month", "yearlong": "year"}
LONG |= {"hourlong": "hour", "decadelong": "decade"}


def amount_of(m: Match) -> str:
    """The number of units that an AMOUNT says, as TIMEX3 writes it; X where it is not told."""
    if "vague" in m:
        return "X"
    if "couple" in m:
        return "2"
    number = m.number("number") if "number" in m else 1.0
    if "half" in m or "more" in m:
        number += 0.5
    if "under" in m:
        number += m.number("over") / max(m.number("under"), 1)
    return f"{number:.12g}"


def length(m: Match) -> Expression | None:
    """two weeks; a five-year; several days; the first nine months."""
    if "one" in m and m.word("unit") in ("second", "quarter"):
        return None  # "a second man", "a quarter of the voters"
    if m.word("unit") == "quarters" and "dash" in m:
        return None  # "three-quarters"
    if "number" in m and m.number("number") >= 1000 and m.value("unit", "UNIT"):
        return None  # "the 1988 quarter"
    amount, unit = amount_of(m), unit_of(m)
    half = HALVES.get(unit) if amount.endswith(".5") else None
    return Duration(amount, unit, also=half) if half else Duration(amount, unit)


# Half a unit in a smaller one, as TIMEX3 writes it: two and a half years are P2Y6M.
HALVES = {
    Unit.MINUTE: ("30", Unit.SECOND),
    Unit.HOUR: ("30", Unit.MINUTE),
    Unit.DAY: ("12", Unit.HOUR),
    Unit.YEAR: ("6", Unit.MONTH),
}


def half(m: Match) -> Expression | None:
    """half an hour; half a century."""
    unit = unit_of(m)
    smaller = HALVES | {Unit.DECADE: ("5", Unit.YEAR), Unit.CENTURY: ("50", Unit.YEAR)}
    return Duration(*smaller[unit]) if unit in smaller else None


def quarter_century(m: Match) -> Expression | None:  # noqa: ARG001
    """a quarter of a century."""
    return Duration("25", Unit.YEAR)


def unnumbered(m: Match) -> Expression | None:
    """years; decades-long."""
    return Duration("X" if m.value("unit", "UNITS") else "1", unit_of(m))


def long(m: Match) -> Expression | None:
    """yearlong; weeklong."""
    return Duration("1", m.tokens.lexicon.values[LONG[m.word("long")]]["UNIT"])


RULES = (
    Rule(
        "length",
        f"(the|those|these)? {AMOUNT} (DASH? long)?",
        length,
        yields="LENGTH",
        not_before="(POSSESSIVE|DASH? old|DASH (earlier|ago))",
    ),
    Rule(
        "adjective-length",
        "number=NUMBER dash=DASH unit=(UNIT|UNITS)",
        length,
        yields="LENGTH",
        not_before="(DASH? old)",
    ),
    Rule(
        "length",
        "(the)? (first|full|final|latest|year DASH earlier) number=NUMBER unit=UNITS",
        length,
        yields="LENGTH",
    ),
    Rule("half-unit", "half (a|an|DASH) unit=UNIT", half, yields="LENGTH"),
    Rule("half-unit", "(a)? half DASH unit=UNIT", half, yields="LENGTH"),
    Rule("quarter-century", "(a)? quarter (DASH|of a) century", quarter_century, yields="LENGTH"),
    Rule(
        "units",
        "unit=UNITS",
        unnumbered,
        after="for|over|within|after|take|took|last|lasted|spent|than|of|many|recent|in",
        yields="LENGTH",
    ),
    Rule("unit-long", "unit=(UNIT|UNITS) DASH long", unnumbered, yields="LENGTH"),
    Rule("unit-long", f"long=({'|'.join(LONG)})", long, yields="LENGTH"),
)
