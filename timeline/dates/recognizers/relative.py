"""Units counted from the publication or from the running date: "last year", "two weeks ago"."""

from timeline.dates.calendar import Unit
from timeline.dates.expression import (
    Base,
    Current,
    Duration,
    Expression,
    SameShifted,
    Shifted,
    Vague,
    Window,
)
from timeline.dates.patterns import Match, Rule
from timeline.dates.recognizers.bare import REFERENCE_STEPS
from timeline.dates.recognizers.durations import AMOUNT, amount_of
from timeline.dates.words import unit_of, yields_of


def kind(m: Match) -> str:
    """The kind of chunk that a counted unit is."""
    return yields_of(unit_of(m))


def previous(m: Match) -> Expression | None:
    """last year; the previous month."""
    return Shifted(unit_of(m), -1, _base(m))


def following(m: Match) -> Expression | None:
    """next week; the following month; the next day."""
    return Shifted(unit_of(m), 1, _base(m))


def _base(m: Match) -> Base:
    reference = m.word("step") in REFERENCE_STEPS or "the" in m
    return Base.REFERENCE if reference else Base.NOW


def current(m: Match) -> Expression | None:
    """this year; the current quarter."""
    return Shifted(unit_of(m), 0)


def same(m: Match) -> Expression | None:
    """that day; the same month."""
    return Current(unit_of(m))


def ago(m: Match) -> Expression | None:
    """two weeks ago; a year ago; several months ago."""
    amount = amount_of(m)
    if amount == "X":
        return Vague("PAST_REF")
    unit = unit_of(m)
    if amount == "1" and unit is Unit.YEAR:
        return SameShifted(unit, -1, Base.NOW)
    return _shifted(unit, -float(amount), Base.NOW)


def from_now(m: Match) -> Expression | None:
    """two weeks from now."""
    amount = amount_of(m)
    return Vague("FUTURE_REF") if amount == "X" else _shifted(unit_of(m), float(amount), Base.NOW)


def earlier(m: Match) -> Expression | None:
    """two weeks earlier; a year before."""
    amount = amount_of(m)
    if amount == "X":
        return Vague("PAST_REF")
    unit = unit_of(m)
    if amount == "1" and unit is Unit.YEAR:
        return SameShifted(unit, -1)
    return _shifted(unit, -float(amount), Base.REFERENCE)


def later(m: Match) -> Expression | None:
    """two weeks later; four years later."""
    amount = amount_of(m)
    if amount == "X":
        return Vague("FUTURE_REF")
    return _shifted(unit_of(m), float(amount), Base.REFERENCE)


def _shifted(unit: Unit, n: float, base: Base) -> Expression | None:
    if n != int(n):
        unit, n = _whole(unit, n)
    return Shifted(unit, int(n), base)


def _whole(unit: Unit, n: float) -> tuple[Unit, float]:
    """A broken number of a unit in a smaller one: a year and a half is 18 months."""
    smaller = {Unit.YEAR: (Unit.MONTH, 12), Unit.DECADE: (Unit.YEAR, 10), Unit.DAY: (Unit.HOUR, 24)}
    small, factor = smaller.get(unit, (Unit.DAY, 7 if unit is Unit.WEEK else 30))
    return small, round(n * factor)


def year_earlier(m: Match) -> Expression | None:  # noqa: ARG001
    """year-earlier; the year-ago quarter."""
    return SameShifted(Unit.YEAR, -1)


def window(m: Match) -> Expression | None:
    """the past three months; the next two weeks."""
    ahead = m.value("step", "FOLLOWING") is not None
    return Window(Duration(amount_of(m), unit_of(m)), ahead, _base_of_window(m))


def _base_of_window(m: Match) -> Base:
    return Base.REFERENCE if m.word("step") in REFERENCE_STEPS else Base.NOW


ABOUT = "about|almost|nearly|around|roughly|some|more than|less than|over|just over|just under"
LENGTH_UNIT = "unit=(UNIT|UNITS)"
EARLIER = "(earlier|previously|beforehand)"
LATER = "(later|afterwards|afterward|thereafter)"
END = "(DOT|COMMA|BREAK|CLOSE)"

RULES = (
    Rule(
        "last-unit", "(the)? step=(last|previous|preceding|prior) unit=UNIT", previous, yields=kind
    ),
    Rule("next-unit", "the=the? step=FOLLOWING unit=UNIT", following, yields=kind),
    Rule("past-unit", "the step=past unit=UNIT", window, yields="LENGTH"),
    Rule("this-unit", "(this|the current) (very)? unit=UNIT", current, yields=kind),
    Rule("same-unit", "(that|the same|that same|the very same) unit=UNIT", same, yields=kind),
    Rule("units-ago", f"({ABOUT})? {AMOUNT} (or so)? ago", ago, yields=kind),
    Rule("units-ago", "vague=UNITS ago", ago, yields="OTHER_DATE"),
    Rule("units-later", f"vague=UNITS {LATER}", later, yields="OTHER_DATE"),
    Rule("units-earlier", f"vague=UNITS {EARLIER}", earlier, yields="OTHER_DATE"),
    Rule("units-from-now", f"{AMOUNT} (from now|hence)", from_now, yields=kind),
    Rule("units-earlier", f"{AMOUNT} {EARLIER}", earlier, yields=kind),
    Rule("units-earlier", f"({AMOUNT}|the unit=UNIT) before", earlier, before=END, yields=kind),
    Rule("units-later", f"{AMOUNT} {LATER}", later, yields=kind),
    Rule("units-later", f"({AMOUNT}|the unit=UNIT) after", later, before=END, yields=kind),
    Rule(
        "window",
        "(the)? step=(PREVIOUS|FOLLOWING) (number=NUMBER|vague=VAGUE_NUMBER|couple=couple of)"
        f" DASH? {LENGTH_UNIT}",
        window,
        yields="LENGTH",
    ),
    Rule(
        "year-earlier",
        "(the)? (comparable)? year DASH? (earlier|ago) (ORDINAL)? (period|quarter|month|year)",
        year_earlier,
        yields="PERIOD_DATE",
    ),
    Rule("year-earlier", "year DASH (earlier|ago)", year_earlier, yields="PERIOD_DATE"),
)
