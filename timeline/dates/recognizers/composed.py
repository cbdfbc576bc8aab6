"""Phrases of phrases: "June of last year", "last year's third quarter", "9 a.m. Tuesday"."""

from timeline.dates.calendar import calendar
from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import (
    Counted,
    Cycle,
    DayOfYear,
    Holiday,
    OfYear,
    Weekday,
    WholeDay,
)
from timeline.dates.direction.cues import PREPOSITIONS
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.composition import Around, Inside, PartOf, Portion, SomeDay
from timeline.dates.meaning.counted_out import ThisDayIn
from timeline.dates.meaning.expression import (
    Base,
    Current,
    Explicit,
    Expression,
    Occurrence,
    Shifted,
)
from timeline.dates.meaning.focus import QUARTER, FocusIn, SameIn
from timeline.dates.meaning.lengths import Duration, EdgeOf, Window
from timeline.dates.recognizers.explicit import ends_sentence


def inside(m: Match) -> Expression | None:
    """June of last year; Friday of last week; last year's third quarter."""
    cycle = _inner(m)
    outer = m.expression("outer")
    if isinstance(cycle, Weekday) and (isinstance(outer, Explicit) or m.kind("outer") in LONG):
        return None  # no month, year or decade has but one Friday
    if isinstance(cycle, Counted) and cycle.unit is Unit.QUARTER:
        cycle = OfYear(Unit.QUARTER, 4 if cycle.number < 0 else cycle.number)
    if isinstance(cycle, OfYear) and cycle.unit in (Unit.HALF, Unit.QUARTER):
        return PartOf(cycle, outer)
    return Inside(cycle, outer) if cycle else None


def some_day(m: Match) -> Expression | None:
    """(one) Sunday in June 1967; (a) Saturday afternoon in May."""
    near = [m.tokens.word_near(m.first - n) for n in (1, 2)]
    if ARTICLES.isdisjoint(near) or near[0] in PREPOSITIONS:
        return None
    match m.expression("day"):
        case Occurrence(cycle=Weekday(), step=None):
            return SomeDay(m.expression("outer"))
        case _:
            return None


def holiday_of_old(m: Match) -> Expression | None:
    """Christmas Day 800, at the end of a sentence: elsewhere the number counts something."""
    year = m.integer("year")
    if m.rule("inner") != "holiday" or not 100 <= year <= 999 or not ends_sentence(m):
        return None
    cycle = _inner(m)
    return Inside(cycle, Explicit(calendar.year(year))) if cycle else None


def _inner(m: Match) -> Cycle | None:
    """The cycle of the inner phrase; "the last week of" and "the last week in" are one, too."""
    inner = m.expression("inner")
    if m.rule("inner") == "final-unit" and isinstance(inner, Duration):
        return Counted(-1, inner.unit) if m.word("joint") == "of" else None
    if m.rule("inner") == "last-unit" and isinstance(inner, Shifted):
        is_part = m.word("joint") == "of" or m.text("inner").lower().startswith("the ")
        return Counted(-1, inner.unit) if is_part and "joint" in m else None
    if not isinstance(inner, Occurrence) or inner.step or isinstance(inner.cycle, WholeDay):
        return None  # "the day in 1707 when they signed"
    return inner.cycle


def this_day_in(m: Match) -> Expression | None:
    """this day in 1901."""
    is_this = m.rule("day") == "this-unit" and m.text("day").lower().startswith("this")
    return ThisDayIn(m.expression("outer")) if is_this else None


def around(m: Match) -> Expression | None:
    """the week of Sept. 1; the weekend of Sept. 6."""
    inner = m.expression("unit")
    if m.rule("unit") == "weekend":
        return Around(Unit.WEEKEND, m.expression("day"))
    if m.rule("unit") not in ("running-unit", "running-week") or not isinstance(inner, Shifted):
        return None
    return Around(inner.unit, m.expression("day"))


def day_weekend(m: Match) -> Expression | None:
    """the Labor Day weekend."""
    named = m.rule("day") in ("holiday", "month-day")
    return Around(Unit.WEEKEND, m.expression("day")) if named else None


# Which end of a period a length is.
EDGES = {"first": True, "last": False, "final": False}


def units_of(m: Match) -> Expression | None:
    """the first three months of the year; the last two weeks of March."""
    words = [word for word in m.text("length").lower().split() if word not in ("the", "very")]
    if words[0] not in EDGES:
        return None
    match m.expression("length"):
        case (Duration() as length) | Window(length=length):
            return EdgeOf(length, m.expression("outer"), EDGES[words[0]])
        case _:
            return None


def edge_of(m: Match) -> Expression | None:
    """the last weeks of 1944; the opening days of May."""
    return Portion("END" if "end" in m else "START", m.expression("outer"))


def holiday_year(m: Match) -> Expression | None:
    """Thanksgiving Day, 2019."""
    return inside(m) if m.rule("inner") == "holiday" else None


def holiday_date(m: Match) -> Expression | None:
    """Christmas Day, 25 December 1916: the date that the text gives for the holiday."""
    is_date = m.rule("holiday") == "holiday" and m.rule("date") in DATES
    return m.expression("date") if is_date else None


def in_year(m: Match, name: str) -> Expression | None:
    """A captured day of the year in the captured year, if it has none of its own."""
    match m.expression(name):
        case Occurrence(cycle=DayOfYear() | Holiday() as cycle, step=None):
            return Inside(cycle, m.expression("outer"))
        case _:
            return None


ARTICLES = frozenset({"a", "one"})


LONG = ("MONTH_DATE", "YEAR_DATE")
# The rules that read a day by its number in a month.
DATES = ("month-day", "day-month", "month-day-year", "day-month-year")
INNER = "inner=(DAY_DATE|MONTH_DATE|PERIOD_DATE|COUNTED)"
OUTER = "outer=(YEAR_DATE|MONTH_DATE|PERIOD_DATE)"


def inner_kind(m: Match) -> str:
    """The kind of chunk that the inner phrase was."""
    return m.kind("inner")


def focus_in(m: Match) -> Expression | None:
    """the 1988 period; last year's quarter; the same period a year ago."""
    return FocusIn(m.expression("outer"), QUARTER if "quarter" in m else None)


def same_in(m: Match) -> Expression | None:
    """the same month last year; the same quarter a year earlier; the same period a year ago."""
    year = m.expression("outer") if "outer" in m else _years_back(m)
    if year is None or "same" not in m:
        return FocusIn(year, _months(m)) if year else None
    same = m.expression("same")
    if not isinstance(same, Current) or same.unit is Unit.YEAR:
        return None
    return SameIn(same.unit, year)


def same_time_in(m: Match) -> Expression | None:
    """this time last year; the same time a year ago, of what is told of: to the month."""
    year = m.expression("outer") if "outer" in m else _years_back(m)
    base = Base.NOW if "this" in m else Base.REFERENCE
    return SameIn(Unit.MONTH, year, base) if year else None


def _months(m: Match) -> int | None:
    """How many months "the same six months" are; none, where they are other units."""
    match m.expression("months") if "months" in m else None:
        case None:
            return None
        case Duration(unit=Unit.MONTH) as length if counted := length.counted():
            return counted[1]
        case _:
            return 0


def _years_back(m: Match) -> Expression | None:
    """The year that lies some years before today ("ago") or before what the text tells of."""
    length = m.expression("length")
    unit, n = (length.counted() if isinstance(length, Duration) else None) or (None, 0)
    base = Base.NOW if "ago" in m else Base.REFERENCE
    return Shifted(Unit.YEAR, -n, base) if unit is Unit.YEAR else None


def same_kind(m: Match) -> str:
    """The kind of chunk that the period of another year is."""
    return m.kind("same") if "same" in m else "PERIOD_DATE"


SAME = (
    "(same=(DAY_DATE|MONTH_DATE|PERIOD_DATE)"
    "|the (same|corresponding|comparable) (period|months=LENGTH))"
)
AGO = "(ago=ago|earlier|before|previously)"
TO = "(DASH|SLASH|and|to)"  # "the weekend of 8-9 July"

RULES = (
    Rule("same-in", f"{SAME} (of|in|a)? outer=YEAR_DATE", same_in, yields=same_kind),
    Rule(
        "same-in",
        f"(this=this|the same) time (outer=YEAR_DATE|length=LENGTH {AGO})",
        same_time_in,
        not_before="POSSESSIVE",
        yields="MONTH_DATE",
    ),
    Rule(
        "same-in",
        f"{SAME} length=LENGTH {AGO}",
        same_in,
        yields=same_kind,
    ),
    Rule(
        "focus-in",
        "(the)? (same|comparable|corresponding)? outer=YEAR_DATE POSSESSIVE?"
        " (period|quarter=quarter)",
        focus_in,
        yields="PERIOD_DATE",
    ),
    Rule(
        "focus-in",
        "the (same|corresponding|comparable|similar|like|year DASH earlier)"
        " (period|quarter=quarter) (of|in)? outer=YEAR_DATE",
        focus_in,
        yields="PERIOD_DATE",
    ),
    Rule("inside", f"{INNER} (joint=(of|in))? {OUTER}", inside, yields=inner_kind),
    Rule("this-day-in", "day=DAY_DATE (in|COMMA)? outer=YEAR_DATE", this_day_in, after="on"),
    Rule("inside", f"(the)? {OUTER} POSSESSIVE? {INNER}", inside, yields=inner_kind),
    # "One July evening in 1938"
    Rule("inside", "inner=MONTH_DATE (PART|day) in outer=YEAR_DATE", inside, yields=inner_kind),
    Rule("some-day", "day=DAY_DATE PART? in outer=MONTH_DATE", some_day),
    Rule("units-of", f"length=LENGTH of {OUTER}", units_of, yields="LENGTH"),
    Rule(
        "edge-of",
        "(the)? (end=(last|final|closing)|first|opening|early) (UNITS|LENGTH) of"
        " outer=(YEAR_DATE|MONTH_DATE|PERIOD_DATE)",
        edge_of,
        yields=lambda m: m.kind("outer"),
    ),
    Rule("unit-of-day", "unit=PERIOD_DATE of day=DAY_DATE", around, yields="PERIOD_DATE"),
    Rule(
        "unit-of-day",
        f"unit=PERIOD_DATE of DAY_NUMBER {TO} day=DAY_DATE",
        around,
        yields="PERIOD_DATE",
    ),
    Rule(
        "unit-of-day",
        f"unit=PERIOD_DATE of day=DAY_DATE {TO} DAY_NUMBER (COMMA? YEAR_DATE)?",
        around,
        yields="PERIOD_DATE",
    ),
    Rule(
        "day-weekend",
        "(the)? long? day=DAY_DATE (holiday|long)? weekend",
        day_weekend,
        yields="PERIOD_DATE",
    ),
    Rule("holiday-year", "inner=DAY_DATE COMMA outer=YEAR_DATE", holiday_year),
    Rule("holiday-year", "inner=DAY_DATE year=DIGITS", holiday_of_old),
    Rule("holiday-date", "holiday=DAY_DATE COMMA date=DAY_DATE", holiday_date),
    # "Good Friday (14 April 1865)"
    Rule("holiday-date", "phrase=(holiday=DAY_DATE)", holiday_date, before="OPEN date=DAY_DATE"),
)
