"""The calendar as counted periods: every unit of time is a number line of its own.

A `Period` is a unit and a count: day 739,500 of the proleptic Gregorian calendar, month
12 * 2025 + 8, ISO week 105,643, decade 202. Shifting by n units is adding n, and the periods
before and after are count - 1 and count + 1, in every unit alike. Years before 1 CE are counted
astronomically (241 BC is year -240); they have no `datetime.date`, so their bounds are None, and
their days are counted 4800 years later (`lifted`).
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum


class Unit(StrEnum):
    """Units of time; the values are the granularities of the output contract."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part-of-day"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


# How many periods of the unit make up a year; a quarter's count is 4 * year + (0..3).
PER_YEAR = {Unit.MONTH: 12, Unit.QUARTER: 4, Unit.SEASON: 4, Unit.HALF: 2, Unit.YEAR: 1}
YEARS_IN = {Unit.DECADE: 10, Unit.CENTURY: 100}
# Before the year 1 the count names the period as people do: the 490s BC are decade -50 and begin
# in 499 BC, the year -498; the fifth century BC is century -5 and begins in 500 BC, the year -499.
BEFORE_CHRIST = {Unit.DECADE: 2, Unit.CENTURY: 1}
# Seasons are the meteorological ones of the northern hemisphere. Winter, the last of its year,
# crosses into the next: the winter of 2018 begins in December 2018.
SEASON_FIRST_MONTH = 3
# Parts of the day in their order within it, by their TIMEX3 codes.
PARTS_OF_DAY = ("MO", "MI", "AF", "DT", "EV", "NI")
SECONDS_IN = {Unit.SECOND: 1, Unit.MINUTE: 60, Unit.HOUR: 3600}
DAY_SECONDS = 86_400
# Day 1 (0001-01-01) is a Monday, so weeks counted from it begin on Mondays, as ISO 8601 has them.
MAX_DAY = date.max.toordinal()
SIZE = {
    Unit.SECOND: 1 / 86_400,
    Unit.MINUTE: 1 / 1440,
    Unit.HOUR: 1 / 24,
    Unit.PART_OF_DAY: 0.25,
    Unit.DAY: 1,
    Unit.WEEKEND: 2,
    Unit.WEEK: 7,
    Unit.MONTH: 30.4,
    Unit.QUARTER: 91,
    Unit.SEASON: 91.3,
    Unit.HALF: 182,
    Unit.YEAR: 365,
    Unit.DECADE: 3652,
    Unit.CENTURY: 36_524,
}


def days_in_month(year: int, month: int) -> int:
    """The number of days of a month, for any astronomical year."""
    if month == 2:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if leap else 28
    return 30 if month in (4, 6, 9, 11) else 31


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """One period of the calendar: the `count`-th of its unit (see the module's text)."""

    unit: Unit
    count: int

    def shift(self, n: int) -> "Period":
        """The period n units later (earlier, if n is negative)."""
        return Period(self.unit, self.count + n)

    @property
    def year(self) -> int:
        """The astronomical year in which the period begins."""
        if self.unit in PER_YEAR:
            return self.count // PER_YEAR[self.unit]
        if self.unit in YEARS_IN:
            return self.count * YEARS_IN[self.unit] + (BEFORE_CHRIST[self.unit] * (self.count < 0))
        if self.unit is Unit.DAY and self.count < 1:
            return lifted(self).year - LIFT
        return self.first_day.year

    @property
    def last_year(self) -> int:
        """The astronomical year in which a decade or century ends."""
        last = self.year + YEARS_IN[self.unit] - 1
        return min(last, 0) if self.count < 0 else last

    @property
    def index(self) -> int:
        """The place within the year, from 1, of a month, quarter, season or half."""
        return self.count % PER_YEAR[self.unit] + 1

    @property
    def first_day(self) -> date:
        """The day on which the period begins. Raises ValueError outside the years 1 to 9999."""
        match self.unit:
            case Unit.DAY:
                return _day(self.count)
            case Unit.WEEK:
                return _day(self.count * 7 + 1)
            case Unit.WEEKEND:
                return _day(self.count * 7 + 6)
            case Unit.PART_OF_DAY:
                return _day(self.count // len(PARTS_OF_DAY))
            case Unit.SECOND | Unit.MINUTE | Unit.HOUR:
                return self.moment.date()
            case Unit.DECADE | Unit.CENTURY:
                return date(self.year, 1, 1)
            case Unit.SEASON:
                return date(self.year, SEASON_FIRST_MONTH + 3 * (self.index - 1), 1)
            case _:
                months = 12 // PER_YEAR[self.unit]
                return date(self.year, (self.index - 1) * months + 1, 1)

    @property
    def last_day(self) -> date:
        """The day on which the period ends (inclusive). Raises ValueError as `first_day` does."""
        if self.unit in SECONDS_IN or self.unit is Unit.PART_OF_DAY:
            return self.first_day
        if self.unit is Unit.WEEKEND:
            return self.first_day + timedelta(1)
        try:
            return _day(self.shift(1).first_day.toordinal() - 1)
        except ValueError:  # raised again by `first_day`, unless the next is of the year 10,000
            return max(self.first_day, date.max)

    @property
    def moment(self) -> datetime:
        """The beginning of a period of hours, minutes or seconds, as a local date-time."""
        days, seconds = divmod(self.count * SECONDS_IN[self.unit], DAY_SECONDS)
        return datetime.combine(_day(days), time()) + timedelta(seconds=seconds)

    def enclosing(self, unit: Unit) -> "Period":
        """The period of another unit in which this one begins."""
        if unit is self.unit:
            return self
        if unit in PER_YEAR and self.unit in (Unit.YEAR, Unit.DECADE, Unit.CENTURY):
            return Period(unit, self.year * PER_YEAR[unit])
        if unit in YEARS_IN:
            return _of_year(unit, self.year)
        if unit is Unit.YEAR:
            return Period(unit, self.year)
        if unit in SECONDS_IN and self.unit in SECONDS_IN:
            return Period(unit, self.count * SECONDS_IN[self.unit] // SECONDS_IN[unit])
        try:
            return of_day(unit, self.first_day)
        except ValueError:  # before the year 1
            return lifted(of_day(unit, lifted(self).first_day), -1)

    def contains(self, other: "Period") -> bool:
        """Whether the other period lies inside this one. Raises ValueError as `first_day` does."""
        return self.first_day <= other.first_day and other.last_day <= self.last_day


# The calendar repeats itself every 400 years, which are 146,097 days or 20,871 weeks.
LIFT = 4800
LIFT_DAYS = LIFT // 400 * 146_097


def lifted(period: Period, times: int = 1) -> Period:
    """The period 4800 years later (earlier, if -1), with the same days, as from year 1 they are."""
    match period.unit:
        case Unit.WEEK | Unit.WEEKEND:
            counts = LIFT_DAYS // 7
        case Unit.DAY:
            counts = LIFT_DAYS
        case Unit.PART_OF_DAY:
            counts = LIFT_DAYS * len(PARTS_OF_DAY)
        case Unit.SECOND | Unit.MINUTE | Unit.HOUR:
            counts = LIFT_DAYS * DAY_SECONDS // SECONDS_IN[period.unit]
        case Unit.DECADE | Unit.CENTURY:
            counts = LIFT // YEARS_IN[period.unit]
        case _:
            counts = LIFT * PER_YEAR[period.unit]
    return period.shift(counts * times)


def _day(ordinal: int) -> date:
    if not 1 <= ordinal <= MAX_DAY:
        raise ValueError("outside the years 1 to 9999")
    return date.fromordinal(ordinal)


def _of_year(unit: Unit, n: int) -> Period:
    """The decade or century of a year (see `BEFORE_CHRIST`)."""
    shift = BEFORE_CHRIST[unit] if n < 1 else 0
    return Period(unit, (n - shift) // YEARS_IN[unit])


def of_day(unit: Unit, day: date) -> Period:
    """The period of the unit that contains the day (parts of day and clock times: its first)."""
    match unit:
        case Unit.DAY:
            return Period(unit, day.toordinal())
        case Unit.WEEK | Unit.WEEKEND:
            return Period(unit, (day.toordinal() - 1) // 7)
        case Unit.PART_OF_DAY:
            return part_of_day(day, PARTS_OF_DAY[0])
        case Unit.SECOND | Unit.MINUTE | Unit.HOUR:
            return Period(unit, day.toordinal() * (DAY_SECONDS // SECONDS_IN[unit]))
        case Unit.DECADE | Unit.CENTURY:
            return Period(unit, day.year // YEARS_IN[unit])
        case Unit.SEASON:
            months = day.year * 12 + day.month - SEASON_FIRST_MONTH
            return Period(unit, months // 3)
        case _:
            months = 12 // PER_YEAR[unit]
            return Period(unit, day.year * PER_YEAR[unit] + (day.month - 1) // months)


def day_after(start: Period, unit: Unit, n: int) -> Period:
    """The day n units after (before, if negative) a day: the same day of another month or year."""
    if unit in PER_YEAR or unit in YEARS_IN:
        months = n * 12 * YEARS_IN[unit] if unit in YEARS_IN else n * 12 // PER_YEAR[unit]
        from_day = start.first_day
        target = Period(Unit.MONTH, from_day.year * 12 + from_day.month - 1 + months)
        last = days_in_month(target.year, target.index)
        return Period(Unit.DAY, target.first_day.toordinal() + min(from_day.day, last) - 1)
    days = max(1, round(SIZE[unit] * abs(n)))
    found = start.shift(days if n > 0 else -days)
    _day(found.count)  # raises ValueError where the calendar ends
    return found


def opposite_season(number: int) -> int:
    """The season (spring = 1) that the other half of the earth has at the same time."""
    return (number + 1) % 4 + 1


def finer(one: Unit, other: Unit) -> Unit:
    """The shorter of two units."""
    return min(one, other, key=SIZE.__getitem__)


def minute_of(moment: datetime) -> Period:
    """The minute of a moment, in its own zone."""
    return clock_time(moment.date(), moment.hour * 3600 + moment.minute * 60, Unit.MINUTE)


def year(n: int) -> Period:
    """A year, counted astronomically."""
    return Period(Unit.YEAR, n)


def in_year(unit: Unit, n: int, index: int) -> Period:
    """The index-th (from 1) month, quarter, season or half of a year."""
    return Period(unit, n * PER_YEAR[unit] + index - 1)


def month(n: int, index: int) -> Period:
    """A month of a year."""
    return in_year(Unit.MONTH, n, index)


def day(n: int, month_index: int, day_of_month: int) -> Period | None:
    """A day, or None where the calendar has no such day."""
    if not 1 <= month_index <= 12 or not 1 <= day_of_month <= days_in_month(n, month_index):
        return None
    if not -LIFT < n <= 9999:
        return None
    if n < 1:
        return lifted(Period(Unit.DAY, date(n + LIFT, month_index, day_of_month).toordinal()), -1)
    return Period(Unit.DAY, date(n, month_index, day_of_month).toordinal())


def part_of_day(of: date, code: str) -> Period:
    """A part of a day by its TIMEX3 code, e.g. MO for the morning."""
    return Period(Unit.PART_OF_DAY, of.toordinal() * len(PARTS_OF_DAY) + PARTS_OF_DAY.index(code))


def part_code(part: Period) -> str:
    """The TIMEX3 code of a part of a day."""
    return PARTS_OF_DAY[part.count % len(PARTS_OF_DAY)]


def clock_time(of: date, seconds: int, unit: Unit) -> Period:
    """The second, minute or hour of a day that begins `seconds` after midnight."""
    total = of.toordinal() * DAY_SECONDS + seconds
    return Period(unit, total // SECONDS_IN[unit])
