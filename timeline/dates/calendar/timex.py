"""Writes periods in the notations of the output: TIMEX3 values, EDTF, ISO 8601 bounds."""

from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache

from timeline.dates.calendar.calendar import (
    PER_YEAR,
    SECONDS_IN,
    YEARS_IN,
    Period,
    Unit,
    lifted,
    opposite_season,
    part_code,
)
from timeline.moments import in_whole_minutes

# The years that four digits can tell: 9999 BC to 9999 CE.
FIRST_YEAR, LAST_YEAR = -9998, 9999
SEASON_CODES = ("SP", "SU", "FA", "WI")
# EDTF numbers seasons 21 to 24 and quarters 33 to 36 (ISO 8601-2, level 2).
EDTF_SEASON, EDTF_QUARTER, EDTF_HALF = 20, 32, 39
INTERVAL_ENDS = (Unit.DAY, Unit.MONTH, Unit.SEASON, Unit.YEAR)
# The same few days return in a text, and in all the articles of a batch.
CACHED = 4096
DURATION_CODES = {
    Unit.SECOND: "S",
    Unit.MINUTE: "M",
    Unit.HOUR: "H",
    Unit.DAY: "D",
    Unit.WEEK: "W",
    Unit.MONTH: "M",
    Unit.QUARTER: "Q",
    Unit.YEAR: "Y",
    Unit.DECADE: "E",
    Unit.CENTURY: "E",
}


@lru_cache(maxsize=CACHED)
def value(period: Period) -> str:
    """The TIMEX3 value of a period, e.g. 2025-W36, 1989-Q3, 2025-09-04TMO."""
    match period.unit:
        case Unit.DAY:
            return f"{year(period.year)}-{_month_day(period)}"
        case Unit.WEEK | Unit.WEEKEND:
            iso = period.first_day.isocalendar()
            weekend = "-WE" if period.unit is Unit.WEEKEND else ""
            return f"{iso.year:04d}-W{iso.week:02d}{weekend}"
        case Unit.PART_OF_DAY:
            return f"{period.first_day.isoformat()}T{part_code(period)}"
        case Unit.HOUR | Unit.MINUTE:
            return period.moment.isoformat(timespec="minutes")
        case Unit.SECOND:
            return period.moment.isoformat(timespec="seconds")
        case Unit.DECADE:
            return f"{period.count:03d}" if period.count >= 0 else f"BC{-period.count - 1:03d}"
        case Unit.CENTURY:
            return f"{period.count:02d}" if period.count >= 0 else f"BC{-period.count - 1:02d}"
        case Unit.YEAR:
            return year(period.year)
        case Unit.MONTH:
            return f"{year(period.year)}-{period.index:02d}"
        case Unit.SEASON:
            return f"{year(period.year)}-{SEASON_CODES[period.index - 1]}"
        case _:
            return f"{year(period.year)}-{period.unit[0].upper()}{period.index}"


def beyond(period: Period) -> str | None:
    """PAST_REF or FUTURE_REF for a period of years that no notation has room for."""
    if period.unit not in PER_YEAR and period.unit not in YEARS_IN:
        return None  # those of days have no years that far
    if FIRST_YEAR <= period.year <= LAST_YEAR:
        return None
    return "PAST_REF" if period.year < FIRST_YEAR else "FUTURE_REF"


def _month_day(day: Period) -> str:
    """The month and the day of a day, in any year."""
    return f"{(lifted(day) if day.count < 1 else day).first_day:%m-%d}"


def southern_season(period: Period) -> str:
    """The TIMEX3 value of a season by its southern name."""
    return f"{year(period.year)}-{SEASON_CODES[opposite_season(period.index) - 1]}"


def year(n: int) -> str:
    """A year in TIMEX3: four digits, BC0241 for 241 BC (the astronomical year -240)."""
    return f"{n:04d}" if n > 0 else f"BC{1 - n:04d}"


# A date of which only the unit is told.
UNKNOWN = {
    Unit.WEEKEND: "XXXX-WXX-WE",
    Unit.WEEK: "XXXX-WXX",
    Unit.MONTH: "XXXX-XX",
    Unit.QUARTER: "XXXX-QX",
    Unit.YEAR: "XXXX",
    Unit.DECADE: "XXX",
    Unit.CENTURY: "XX",
}


def unknown(unit: Unit) -> str:
    """The TIMEX3 value of a date of which only the unit is told; below a week, of some day."""
    return UNKNOWN.get(unit, "XXXX-XX-XX")


def duration(amount: str, unit: Unit, also: Sequence[tuple[str, Unit]] = ()) -> str:
    """A TIMEX3 duration, e.g. P2W, PT5M, PXDE (decades), PXD. `amount` is a number or X.

    `also` are its smaller parts: P2Y6M, PT1H30M.
    """
    if also:
        whole = duration(amount, unit)
        rest = duration(*also[0], also[1:])
        return whole + (rest[1:] if "T" not in whole else rest[2:])
    if unit is Unit.DECADE or unit is Unit.CENTURY:
        if amount == "X":
            return f"PX{'DE' if unit is Unit.DECADE else 'CE'}"
        return f"P{float(amount) * (10 if unit is Unit.DECADE else 100):g}Y"
    if unit is Unit.WEEKEND:
        return f"P{amount}WE"
    if unit is Unit.QUARTER and amount != "X":
        return f"P{float(amount) * 3:g}M"
    time = "T" if unit in SECONDS_IN else ""
    return f"P{time}{amount}{DURATION_CODES[unit]}"


@lru_cache(maxsize=CACHED)
def edtf(period: Period) -> str:
    """A period in the Extended Date/Time Format (ISO 8601-2)."""
    match period.unit:
        case Unit.DAY:
            return f"{edtf_year(period.year)}-{_month_day(period)}"
        case Unit.PART_OF_DAY:
            return period.first_day.isoformat()
        case Unit.WEEK | Unit.WEEKEND:
            return f"{period.first_day.isoformat()}/{period.last_day.isoformat()}"
        case Unit.HOUR | Unit.MINUTE | Unit.SECOND:
            return period.moment.isoformat(timespec="seconds")
        case Unit.DECADE if period.count >= 0:
            return f"{period.count:03d}X"
        case Unit.CENTURY if period.count >= 0:
            return f"{period.count:02d}XX"
        case Unit.DECADE | Unit.CENTURY:  # X is not defined before the year 0
            return f"{edtf_year(period.year)}/{edtf_year(period.last_year)}"
        case Unit.YEAR:
            return edtf_year(period.year)
        case Unit.MONTH:
            return f"{edtf_year(period.year)}-{period.index:02d}"
        case Unit.SEASON:
            return f"{edtf_year(period.year)}-{EDTF_SEASON + period.index}"
        case Unit.QUARTER:
            return f"{edtf_year(period.year)}-{EDTF_QUARTER + period.index}"
        case _:
            return f"{edtf_year(period.year)}-{EDTF_HALF + period.index}"


def edtf_interval(first: Period, last: Period) -> str:
    """From one period to another in EDTF, whose intervals end in days, months, seasons or years."""
    return f"{edtf_begin(first)}/{edtf_finish(last)}"


@lru_cache(maxsize=CACHED)
def edtf_begin(period: Period) -> str:
    """The period's beginning as an interval's left end."""
    if period.unit in YEARS_IN:
        return edtf_year(period.year)
    if period.unit in (Unit.QUARTER, Unit.HALF):
        return edtf(Period(Unit.MONTH, period.count * (12 // PER_YEAR[period.unit])))
    return edtf(period) if period.unit in INTERVAL_ENDS else period.first_day.isoformat()


@lru_cache(maxsize=CACHED)
def edtf_finish(period: Period) -> str:
    """The period's end as an interval's right end."""
    if period.unit in YEARS_IN:
        return edtf_year(period.last_year)
    if period.unit in (Unit.QUARTER, Unit.HALF):
        return edtf(Period(Unit.MONTH, period.shift(1).count * (12 // PER_YEAR[period.unit]) - 1))
    return edtf(period) if period.unit in INTERVAL_ENDS else period.last_day.isoformat()


def edtf_year(n: int) -> str:
    """A year in EDTF: four digits, a minus sign before the year 0."""
    return f"{n:04d}" if n >= 0 else f"-{-n:04d}"


@lru_cache(maxsize=CACHED)
def start(period: Period, zone: tzinfo | None = None) -> str | None:
    """The inclusive ISO 8601 beginning of a period, or None outside the years 1 to 9999."""
    try:
        if period.unit in SECONDS_IN:
            return _moment(period, zone)
        return period.first_day.isoformat()
    except (ValueError, OverflowError):
        return None


@lru_cache(maxsize=CACHED)
def end(period: Period, zone: tzinfo | None = None) -> str | None:
    """The exclusive ISO 8601 end of a period, or None outside the years 1 to 9999."""
    try:
        if period.unit in SECONDS_IN:
            return _moment(period.shift(1), zone)
        return (period.last_day + timedelta(1)).isoformat()
    except (ValueError, OverflowError):
        return None


def _moment(period: Period, zone: tzinfo | None) -> str:
    moment: datetime = in_whole_minutes(period.moment.replace(tzinfo=zone))
    return moment.isoformat(timespec="seconds")
