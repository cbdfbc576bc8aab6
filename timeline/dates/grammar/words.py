"""What captured words mean to the algebra: shared by the recognizers."""

from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import Cycle, OfYear, PartOfDay, Weekday
from timeline.dates.grammar.patterns import Match

# Two digits mean the years 1930 to 2029, as news and style guides write them.
PIVOT = 30

# What is covered in a time, which then tells a speed: "60 miles an hour".
DISTANCES = frozenset(
    "feet foot kilometer kilometers kilometre kilometres km kms knot knots meter meters metre "
    "metres mile miles yard yards".split()
)


def weekday_of(m: Match) -> int | None:
    """The captured weekday, 0 for Monday; None if there is none."""
    numbers = (m.value("weekday", category) for category in ("WEEKDAY", "SHORT_WEEKDAY"))
    return next((number for number in numbers if number is not None), None)


def month_of(m: Match, name: str = "month") -> int:
    """The number of a captured month."""
    number = m.value(name, "MONTH") or m.value(name, "AMBIGUOUS_MONTH")
    return int(number)


def two_digit_year(n: int) -> int:
    """The year that two digits stand for."""
    return n if n > 99 else n + (1900 if n >= PIVOT else 2000)


def unit_of(m: Match, name: str = "unit") -> Unit:
    """The captured unit, singular or plural."""
    unit: Unit = m.value(name, "UNIT") or m.value(name, "UNITS")
    return unit


def units_in(m: Match) -> int:
    """How many of its unit the captured word is: a fortnight is two weeks."""
    return m.value("unit", "UNIT_COUNT") or 1


def is_after(m: Match) -> bool:
    """Whether a step is the preposition: "following Monday's vote", without an article."""
    return m.word("step") == "following" and "the" not in m


def cycle_of(m: Match, name: str = "cycle") -> Cycle:
    """The captured weekday, month, season or part of the day."""
    weekday = m.value(name, "WEEKDAY")
    if weekday is not None:
        return Weekday(weekday)
    season = m.value(name, "SEASON")
    if season:
        return OfYear(Unit.SEASON, season)
    part = m.value(name, "PART")
    if part:
        return PartOfDay(part)
    return OfYear(Unit.MONTH, month_of(m, name))


def yields_of(unit: Unit) -> str:
    """The kind of chunk (see `patterns`) that a period of the unit is."""
    return {Unit.DAY: "DAY_DATE", Unit.MONTH: "MONTH_DATE", Unit.YEAR: "YEAR_DATE"}.get(
        unit, "PERIOD_DATE"
    )
