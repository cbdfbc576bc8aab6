"""The notations of the output: TIMEX3 values and durations, EDTF, ISO 8601 bounds."""

from datetime import UTC, date

import pytest

from timeline.dates.calendar import calendar, timex
from timeline.dates.calendar.calendar import Period, Unit, of_day

DAY = date(2025, 9, 6)

NOTATIONS = [
    # period, TIMEX3, EDTF, start, end (exclusive)
    (of_day(Unit.DAY, DAY), "2025-09-06", "2025-09-06", "2025-09-06", "2025-09-07"),
    (of_day(Unit.WEEK, DAY), "2025-W36", "2025-09-01/2025-09-07", "2025-09-01", "2025-09-08"),
    (of_day(Unit.WEEKEND, DAY), "2025-W36-WE", "2025-09-06/2025-09-07", "2025-09-06", "2025-09-08"),
    (of_day(Unit.MONTH, DAY), "2025-09", "2025-09", "2025-09-01", "2025-10-01"),
    (of_day(Unit.QUARTER, DAY), "2025-Q3", "2025-35", "2025-07-01", "2025-10-01"),
    (of_day(Unit.SEASON, DAY), "2025-FA", "2025-23", "2025-09-01", "2025-12-01"),
    (of_day(Unit.HALF, DAY), "2025-H2", "2025-41", "2025-07-01", "2026-01-01"),
    (of_day(Unit.YEAR, DAY), "2025", "2025", "2025-01-01", "2026-01-01"),
    (of_day(Unit.DECADE, DAY), "202", "202X", "2020-01-01", "2030-01-01"),
    (of_day(Unit.CENTURY, DAY), "20", "20XX", "2000-01-01", "2100-01-01"),
    (calendar.in_year(Unit.SEASON, 2024, 4), "2024-WI", "2024-24", "2024-12-01", "2025-03-01"),
    (calendar.part_of_day(DAY, "MO"), "2025-09-06TMO", "2025-09-06", "2025-09-06", "2025-09-07"),
    (
        calendar.clock_time(DAY, 75_600, Unit.HOUR),
        "2025-09-06T21:00",
        "2025-09-06T21:00:00",
        "2025-09-06T21:00:00",
        "2025-09-06T22:00:00",
    ),
    (
        calendar.clock_time(DAY, 86_399, Unit.SECOND),
        "2025-09-06T23:59:59",
        "2025-09-06T23:59:59",
        "2025-09-06T23:59:59",
        "2025-09-07T00:00:00",
    ),
    (calendar.year(79), "0079", "0079", "0079-01-01", "0080-01-01"),
    (calendar.year(-240), "BC0241", "-0240", None, None),
    (calendar.year(9999), "9999", "9999", "9999-01-01", None),
    (Period(Unit.DECADE, 6), "006", "006X", "0060-01-01", "0070-01-01"),
    # The ISO week belongs to the year of its Thursday.
    (
        of_day(Unit.WEEK, date(2024, 12, 31)),
        "2025-W01",
        "2024-12-30/2025-01-05",
        "2024-12-30",
        "2025-01-06",
    ),
]


@pytest.mark.parametrize(("period", "value", "edtf", "start", "end"), NOTATIONS)
def test_notations(
    period: Period, value: str, edtf: str, start: str | None, end: str | None
) -> None:
    assert timex.value(period) == value
    assert timex.edtf(period) == edtf
    assert timex.start(period) == start
    assert timex.end(period) == end


def test_only_clock_times_have_an_offset() -> None:
    nine = calendar.clock_time(DAY, 32_400, Unit.HOUR)
    assert timex.start(nine, UTC) == "2025-09-06T09:00:00+00:00"
    assert timex.end(nine, UTC) == "2025-09-06T10:00:00+00:00"
    assert timex.start(of_day(Unit.DAY, DAY), UTC) == "2025-09-06"


@pytest.mark.parametrize(
    ("amount", "unit", "value"),
    [
        ("2", Unit.WEEK, "P2W"),
        ("5", Unit.MINUTE, "PT5M"),
        ("5", Unit.MONTH, "P5M"),
        ("24", Unit.HOUR, "PT24H"),
        ("30", Unit.SECOND, "PT30S"),
        ("1", Unit.DAY, "P1D"),
        ("3", Unit.YEAR, "P3Y"),
        ("3", Unit.DECADE, "P30Y"),
        ("2", Unit.CENTURY, "P200Y"),
        ("2", Unit.QUARTER, "P6M"),
        ("2", Unit.WEEKEND, "P2WE"),
        ("X", Unit.DAY, "PXD"),
        ("X", Unit.HOUR, "PTXH"),
        ("X", Unit.DECADE, "PXDE"),
        ("X", Unit.CENTURY, "PXCE"),
        ("1.5", Unit.WEEK, "P1.5W"),
    ],
)
def test_durations(amount: str, unit: Unit, value: str) -> None:
    assert timex.duration(amount, unit) == value


@pytest.mark.parametrize(
    ("amount", "unit", "also", "value"),
    [
        ("2", Unit.YEAR, [("6", Unit.MONTH)], "P2Y6M"),
        ("1", Unit.HOUR, [("30", Unit.MINUTE)], "PT1H30M"),
        ("1", Unit.DAY, [("12", Unit.HOUR)], "P1DT12H"),
        ("2", Unit.HOUR, [("3", Unit.MINUTE), ("45", Unit.SECOND)], "PT2H3M45S"),
    ],
)
def test_durations_of_parts(
    amount: str, unit: Unit, also: list[tuple[str, Unit]], value: str
) -> None:
    assert timex.duration(amount, unit, also) == value
