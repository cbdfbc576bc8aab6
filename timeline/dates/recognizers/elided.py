"""Dates that share their parts with a neighbour: "Nov. 3 and 4", "3-5 May", "1914-18"."""

from timeline.dates.composition import Elided, Inside, Opening
from timeline.dates.cycles import ClockTime, DayOfMonth, YearOfCentury
from timeline.dates.expression import Expression, Occurrence
from timeline.dates.patterns import Match, Rule
from timeline.dates.recognizers.explicit import JOINT
from timeline.dates.recognizers.ordinal_days import is_day


def day_after(m: Match) -> Expression | None:
    """The 4 of "Nov. 3 and 4"; the "7, 1942" of "June 4-7, 1942"."""
    if m.rule("whole") not in ("month-day", "shared-year", "elided-day", "ordinal-day"):
        return None
    return Elided(DayOfMonth(m.integer("day")))


def ordinal_after(m: Match) -> Expression | None:
    """The 5th of "on the 4th and 5th"."""
    return day_after(m) if is_day(m) else None


def day_before(m: Match) -> Expression | None:
    """The 3 of "3-5 May"."""
    if not m.rule("whole").startswith("day-month"):
        return None
    return Elided(DayOfMonth(m.integer("phrase")), m.expression("whole"))


def name_before(m: Match) -> Expression | None:
    """The July of "July and August 2010"."""
    inner = m.expression("phrase")
    if not isinstance(inner, Occurrence) or inner.step is not None:
        return None
    if not m.rule("whole").endswith(("-year", "inside")):
        return None
    return Elided(inner.cycle, m.expression("whole"))


def time_before(m: Match) -> Expression | None:
    """The 7 a.m. of "between 7 a.m. and 3 p.m. on Sunday"."""
    time, whole = m.expression("phrase"), m.expression("whole")
    if not isinstance(time, Occurrence) or not isinstance(time.cycle, ClockTime):
        return None
    if not isinstance(whole, Inside) or not isinstance(whole.cycle, ClockTime):
        return None
    return Opening(time.cycle, whole)


def year_after(m: Match) -> Expression | None:
    """The 18 of "1914-18"; the 25 of "2024/25"."""
    if m.word("joint") == "/" and m.rule("whole") != "split-year":
        return None
    return Elided(YearOfCentury(m.integer("phrase")), m.expression("whole"))


def year_before_era(m: Match) -> Expression | None:
    """The 264 of "264-146 BC"."""
    if m.rule("whole") != "era-year":
        return None
    return Elided(YearOfCentury(m.integer("phrase"), before=True), m.expression("whole"))


# Read twice: "3, 4 and 5" after "Sept." is one more step.
DAY_AFTER = Rule(
    "elided-day",
    f"whole=DAY_DATE {JOINT} phrase=(day=DAY_NUMBER (COMMA? YEAR_DATE)?)",
    day_after,
    not_before="(UNITS|PERCENT|MONTH_DATE|NUMBER)",
)

# Read when the time after it has its day.
TIME_BEFORE = Rule(
    "elided-time",
    "phrase=CLOCK_TIME",
    time_before,
    before=f"{JOINT} whole=TIME_DATE",
    yields="TIME_DATE",
)

NAME = "(MONTH_DATE|DAY_DATE|PERIOD_DATE|COUNTED)"

RULES = (
    DAY_AFTER,
    Rule(
        "elided-day",
        f"whole=DAY_DATE {JOINT} phrase=(the? day=DAY_ORDINAL)",
        ordinal_after,
        not_before="UNIT|UNITS|PERCENT",
    ),
    Rule(
        "elided-day",
        "phrase=(DAY_NUMBER|ORDINAL)",
        day_before,
        before=f"({JOINT} DAY_NUMBER)? {JOINT} whole=DAY_DATE",
        not_after="MONTH_DATE|DAY_DATE|CURRENCY",
    ),
    Rule(
        "elided-year",
        f"phrase={NAME}",
        name_before,
        before=f"{JOINT} whole={NAME}",
        yields=lambda m: m.kind("phrase"),
    ),
    Rule(
        "elided-century",
        "whole=YEAR_DATE joint=(DASH|SLASH) phrase=TWO_DIGITS",
        year_after,
        yields="YEAR_DATE",
    ),
    Rule(
        "elided-era",
        "phrase=YEAR_NUMBER",
        year_before_era,
        before="(DASH|and|to|or) whole=YEAR_DATE",
        yields="YEAR_DATE",
    ),
)
