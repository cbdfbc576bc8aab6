"""Phrases of phrases: "June of last year", "last year's third quarter", "9 a.m. Tuesday"."""

from timeline.dates.calendar import Unit
from timeline.dates.composition import Around, FocusIn, HalfOf, Inside
from timeline.dates.cycles import Counted, OfYear
from timeline.dates.expression import Expression, Occurrence, Shifted
from timeline.dates.patterns import Match, Rule
from timeline.dates.words import cycle_of


def inside(m: Match) -> Expression | None:
    """June of last year; Friday of last week; last year's third quarter."""
    inner = m.expression("inner")
    if m.rule("inner") == "last-unit" and isinstance(inner, Shifted) and "of" in m:
        return Inside(Counted(-1, inner.unit), m.expression("outer"))
    if not isinstance(inner, Occurrence) or inner.step:
        return None
    if isinstance(inner.cycle, OfYear) and inner.cycle.unit is Unit.HALF:
        return HalfOf(inner.cycle.number, m.expression("outer"))
    return Inside(inner.cycle, m.expression("outer"))


def around(m: Match) -> Expression | None:
    """the week of Sept. 1; the weekend of Sept. 6."""
    inner = m.expression("unit")
    if m.rule("unit") == "weekend":
        return Around(Unit.WEEKEND, m.expression("day"))
    if m.rule("unit") not in ("running-unit", "running-week") or not isinstance(inner, Shifted):
        return None
    return Around(inner.unit, m.expression("day"))


def holiday_year(m: Match) -> Expression | None:
    """Thanksgiving Day, 2019."""
    return inside(m) if m.rule("inner") == "holiday" else None


def day_part(m: Match) -> Expression | None:
    """Friday morning; the evening of September 6."""
    return Inside(cycle_of(m, "part"), m.expression("day"))


def day_time(m: Match) -> Expression | None:
    """9 a.m. Tuesday; Friday at noon."""
    time = m.expression("time")
    if not isinstance(time, Occurrence):
        return None
    return Inside(time.cycle, m.expression("day"))


INNER = "inner=(DAY_DATE|MONTH_DATE|PERIOD_DATE|COUNTED)"
OUTER = "outer=(YEAR_DATE|MONTH_DATE|PERIOD_DATE)"


def inner_kind(m: Match) -> str:
    """The kind of chunk that the inner phrase was."""
    return m.kind("inner")


def focus_in(m: Match) -> Expression | None:
    """the 1988 period; last year's quarter; the same period a year ago."""
    return FocusIn(m.expression("outer"))


RULES = (
    Rule(
        "focus-in",
        "(the)? outer=YEAR_DATE POSSESSIVE? (period|quarter)",
        focus_in,
        yields="PERIOD_DATE",
    ),
    Rule(
        "focus-in",
        "the (same|corresponding|comparable|similar|like|year DASH earlier) (period|quarter)"
        " (of|in)? outer=YEAR_DATE",
        focus_in,
        yields="PERIOD_DATE",
    ),
    Rule("inside", f"{INNER} (of=of|in)? {OUTER}", inside, yields=inner_kind),
    Rule("inside", f"(the)? {OUTER} POSSESSIVE? {INNER}", inside, yields=inner_kind),
    Rule("unit-of-day", "unit=PERIOD_DATE of day=DAY_DATE", around, yields="PERIOD_DATE"),
    Rule("holiday-year", "inner=DAY_DATE COMMA outer=YEAR_DATE", holiday_year),
    Rule(
        "day-part",
        "day=DAY_DATE POSSESSIVE? part=PART",
        day_part,
        not_before="NAME_TAIL",
        yields="TIME_DATE",
    ),
    Rule("day-part", "(the)? part=PART of day=DAY_DATE", day_part, yields="TIME_DATE"),
    Rule(
        "time-day", "time=CLOCK_TIME (COMMA|of)? (on)? day=DAY_DATE", day_time, yields="TIME_DATE"
    ),
    Rule("time-day", "day=DAY_DATE (COMMA|at)? time=CLOCK_TIME", day_time, yields="TIME_DATE"),
)
