"""Calendar arithmetic: periods of every unit, counted on their own number lines."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.dates.random_texts import quick
from timeline.dates.calendar import calendar
from timeline.dates.calendar.calendar import Period, Unit, of_day

DAY = date(2025, 9, 6)
DAY_UNITS = [
    Unit.DAY,
    Unit.WEEK,
    Unit.MONTH,
    Unit.QUARTER,
    Unit.SEASON,
    Unit.HALF,
    Unit.YEAR,
    Unit.DECADE,
    Unit.CENTURY,
]

AROUND_THE_DAY = [
    (Unit.DAY, "2025-09-06", "2025-09-06"),
    (Unit.WEEK, "2025-09-01", "2025-09-07"),
    (Unit.WEEKEND, "2025-09-06", "2025-09-07"),
    (Unit.MONTH, "2025-09-01", "2025-09-30"),
    (Unit.QUARTER, "2025-07-01", "2025-09-30"),
    (Unit.SEASON, "2025-09-01", "2025-11-30"),
    (Unit.HALF, "2025-07-01", "2025-12-31"),
    (Unit.YEAR, "2025-01-01", "2025-12-31"),
    (Unit.DECADE, "2020-01-01", "2029-12-31"),
    (Unit.CENTURY, "2000-01-01", "2099-12-31"),
]


@pytest.mark.parametrize(("unit", "first", "last"), AROUND_THE_DAY)
def test_period_of_a_day(unit: Unit, first: str, last: str) -> None:
    period = of_day(unit, DAY)
    assert (period.first_day, period.last_day) == (
        date.fromisoformat(first),
        date.fromisoformat(last),
    )


@pytest.mark.parametrize(
    ("unit", "n", "first"),
    [
        (Unit.DAY, 25, "2025-10-01"),
        (Unit.DAY, -6, "2025-08-31"),
        (Unit.WEEK, 18, "2026-01-05"),
        (Unit.MONTH, 4, "2026-01-01"),
        (Unit.MONTH, -9, "2024-12-01"),
        (Unit.QUARTER, 2, "2026-01-01"),
        (Unit.SEASON, 1, "2025-12-01"),
        (Unit.SEASON, 2, "2026-03-01"),
        (Unit.HALF, -3, "2024-01-01"),
        (Unit.YEAR, -25, "2000-01-01"),
        (Unit.DECADE, -3, "1990-01-01"),
        (Unit.CENTURY, -2, "1800-01-01"),
    ],
)
def test_shift(unit: Unit, n: int, first: str) -> None:
    assert of_day(unit, DAY).shift(n).first_day.isoformat() == first


@pytest.mark.parametrize(
    ("day", "first"),
    [
        pytest.param("2025-12-31", "2025-12-01", id="December is winter's first month"),
        pytest.param("2026-02-28", "2025-12-01", id="February is in the winter before"),
        pytest.param("2026-03-01", "2026-03-01", id="March begins the spring"),
    ],
)
def test_winter_crosses_into_the_next_year(day: str, first: str) -> None:
    assert of_day(Unit.SEASON, date.fromisoformat(day)).first_day.isoformat() == first


@quick
@given(st.dates(date(101, 1, 1), date(9800, 1, 1)), st.sampled_from(DAY_UNITS))
def test_periods_tile_the_calendar(day: date, unit: Unit) -> None:
    """Every day is in one period of a unit, and the next one begins right after its end."""
    period = of_day(unit, day)
    assert period.first_day <= day <= period.last_day
    assert period.shift(1).first_day == period.last_day + timedelta(1)
    assert of_day(unit, period.last_day) == period == of_day(unit, period.first_day)
    assert period.contains(of_day(Unit.DAY, day))


@quick
@given(st.dates(), st.sampled_from(DAY_UNITS), st.sampled_from(DAY_UNITS))
def test_enclosing_is_where_the_period_begins(day: date, unit: Unit, other: Unit) -> None:
    period = of_day(unit, day)
    try:
        first = period.first_day
    except ValueError:  # the century of the years 1 to 99 begins with the year 0
        return
    if other is Unit.SEASON and period.year != of_day(Unit.SEASON, first).year:
        return  # the first season of a year is its spring, which its first day is not in
    assert period.enclosing(other) == of_day(other, first)


@pytest.mark.parametrize(
    ("year", "days"), [(2023, 28), (2024, 29), (1900, 28), (2000, 29), (0, 29), (-4, 29), (-1, 28)]
)
def test_february(year: int, days: int) -> None:
    """By the proleptic Gregorian rule, for years before 1 too (counted astronomically)."""
    assert calendar.days_in_month(year, 2) == days


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (2025, 2, 29),
        (2025, 13, 1),
        (2025, 0, 1),
        (2025, 4, 31),
        (2025, 1, 0),
        (-1, 2, 29),
        (-4800, 1, 1),
        (10_000, 1, 1),
    ],
)
def test_no_such_day(year: int, month: int, day: int) -> None:
    assert calendar.day(year, month, day) is None


@pytest.mark.parametrize(
    ("start", "unit", "n", "expected"),
    [
        ("2025-09-06", Unit.MONTH, 3, "2025-12-06"),
        ("2025-09-06", Unit.MONTH, -9, "2024-12-06"),
        ("2025-08-31", Unit.MONTH, 1, "2025-09-30"),
        ("2024-02-29", Unit.YEAR, 1, "2025-02-28"),
        ("2025-09-06", Unit.YEAR, -100, "1925-09-06"),
        ("2025-09-06", Unit.DECADE, 2, "2045-09-06"),
        ("2025-09-06", Unit.QUARTER, 1, "2025-12-06"),
        ("2025-09-06", Unit.WEEK, 2, "2025-09-20"),
        ("2025-09-06", Unit.DAY, -6, "2025-08-31"),
        ("2025-09-06", Unit.HOUR, -24, "2025-09-05"),
    ],
)
def test_day_after(start: str, unit: Unit, n: int, expected: str) -> None:
    day = of_day(Unit.DAY, date.fromisoformat(start))
    assert calendar.day_after(day, unit, n).first_day.isoformat() == expected


def test_years_before_one_have_no_date() -> None:
    war = calendar.year(-240)
    assert war.year == -240
    with pytest.raises(ValueError, match="year"):
        _ = war.first_day


def test_parts_of_a_day_come_in_order() -> None:
    parts = [calendar.part_of_day(DAY, code) for code in ("MO", "MI", "AF", "EV", "NI")]
    assert parts == sorted(parts)
    assert {part.first_day for part in parts} == {part.last_day for part in parts} == {DAY}


@pytest.mark.parametrize(
    ("seconds", "unit", "moment"),
    [
        (0, Unit.HOUR, datetime(2025, 9, 6)),
        (21 * 3600 + 14 * 60 + 5, Unit.HOUR, datetime(2025, 9, 6, 21)),
        (21 * 3600 + 14 * 60 + 5, Unit.MINUTE, datetime(2025, 9, 6, 21, 14)),
        (21 * 3600 + 14 * 60 + 5, Unit.SECOND, datetime(2025, 9, 6, 21, 14, 5)),
        (24 * 3600, Unit.HOUR, datetime(2025, 9, 7)),
    ],
)
def test_clock_times(seconds: int, unit: Unit, moment: datetime) -> None:
    period = calendar.clock_time(DAY, seconds, unit)
    assert period.moment == moment
    assert period.first_day == period.last_day == moment.date()


def test_an_hour_later_may_be_another_day() -> None:
    late = calendar.clock_time(DAY, 23 * 3600, Unit.HOUR)
    assert late.shift(1).first_day == date(2025, 9, 7)


@pytest.mark.parametrize(
    ("period", "year", "index"),
    [
        (calendar.month(2025, 9), 2025, 9),
        (calendar.in_year(Unit.QUARTER, 2025, 3), 2025, 3),
        (calendar.in_year(Unit.SEASON, 2024, 4), 2024, 4),
        (calendar.in_year(Unit.HALF, -240, 2), -240, 2),
    ],
)
def test_place_in_the_year(period: Period, year: int, index: int) -> None:
    assert (period.year, period.index) == (year, index)
