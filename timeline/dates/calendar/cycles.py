"""What comes round again and again: Fridays, Septembers, Easters, mornings.

A cycle knows the unit that holds exactly one of it (a week, a year, a month, a day) and finds its
own in a period of that unit.
"""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import tzinfo
from typing import Protocol

from timeline.dates.calendar import calendar
from timeline.dates.calendar.calendar import Period, Unit, opposite_season
from timeline.dates.calendar.holidays import holiday
from timeline.dates.calendar.regions import Region

HALF_DAY = calendar.DAY_SECONDS // 2
NIGHT_ENDS = 6 * 3600
LATE_PARTS = ("AF", "EV", "NI")


class Cycle(Hashable, Protocol):
    """Something that comes round once in every `per`."""

    @property
    def per(self) -> Unit:
        """The unit that holds exactly one."""

    def within(self, container: Period) -> Period | None:
        """The one inside the container, or None where it has none."""


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week, from Monday = 0."""

    number: int
    per: Unit = Unit.WEEK

    def within(self, container: Period) -> Period | None:
        """The weekday in its week (the first, in a longer period)."""
        first = container.first_day.toordinal()
        return Period(Unit.DAY, first + (self.number - container.first_day.weekday()) % 7)


@dataclass(frozen=True, slots=True)
class OfYear:
    """The `number`-th month, quarter, season or half of a year."""

    unit: Unit
    number: int
    per: Unit = Unit.YEAR

    def within(self, container: Period) -> Period | None:
        """The one in the year."""
        return calendar.in_year(self.unit, container.year, self.number)


def local(cycle: Cycle, region: Region) -> Cycle:
    """The cycle as a region has it: in the south, summer is when it is winter in the north."""
    if region.southern and isinstance(cycle, OfYear) and cycle.unit is Unit.SEASON:
        return OfYear(Unit.SEASON, opposite_season(cycle.number))
    return cycle


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A day by month and number, and by the day of the week that the text gives it."""

    month: int
    day: int
    weekday: int | None = None
    per: Unit = Unit.YEAR

    def within(self, container: Period) -> Period | None:
        """The one in the year."""
        return calendar.day(container.year, self.month, self.day)


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day by its number in the month, in months where it is the weekday that the text says."""

    day: int
    weekday: int | None = None
    per: Unit = Unit.MONTH

    def within(self, container: Period) -> Period | None:
        """The one in the month."""
        month = container.enclosing(Unit.MONTH)
        found = calendar.day(month.year, month.index, self.day)
        if found is None or self.weekday in (None, found.first_day.weekday()):
            return found
        return None


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday by its name in the table of `holidays`."""

    name: str
    per: Unit = Unit.YEAR

    def within(self, container: Period) -> Period | None:
        """The one in the year."""
        return holiday(self.name, container.year)


@dataclass(frozen=True, slots=True)
class WholeDay:
    """A day itself, for phrases that count like times of day: "earlier in the day"."""

    per: Unit = Unit.DAY

    def within(self, container: Period) -> Period | None:
        """The (first) day of the container."""
        return container.enclosing(Unit.DAY)


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """A part of the day by its TIMEX3 code."""

    code: str
    per: Unit = Unit.DAY

    def within(self, container: Period) -> Period | None:
        """The one on the (first) day of the container."""
        return calendar.part_of_day(container.first_day, self.code)


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day, in seconds after midnight, to the hour, minute or second."""

    seconds: int
    unit: Unit = Unit.MINUTE
    zone: tzinfo | None = None
    either_half: bool = False  # 7:30, which may be in the morning or in the evening
    per: Unit = Unit.DAY

    def within(self, container: Period) -> Period:
        """The one on the (first) day of the container, or in that part of a day."""
        seconds = self.seconds
        if container.unit is Unit.PART_OF_DAY:
            seconds += self._later(calendar.part_code(container))
        return calendar.clock_time(container.first_day, seconds, self.unit)

    def _later(self, part: str) -> int:
        """Seconds to add in a part of the day: a night ends on the next day; 7:30 is 19:30."""
        if part == "NI" and self.seconds < NIGHT_ENDS:
            return calendar.DAY_SECONDS
        is_late = self.either_half and part in LATE_PARTS and self.seconds < HALF_DAY
        return HALF_DAY if is_late else 0


@dataclass(frozen=True, slots=True)
class Weekend:
    """The weekend of a week."""

    per: Unit = Unit.WEEK

    def within(self, container: Period) -> Period | None:
        """The one in the week."""
        return container.enclosing(Unit.WEEKEND)


@dataclass(frozen=True, slots=True)
class YearOfCentury:
    """A year by its last digits: the year `digits` of every 100 (or 10, or 1000) years."""

    digits: int
    before: bool = False  # counted backwards, as the years BC are
    per: Unit = Unit.YEAR

    def within(self, container: Period) -> Period | None:
        """The one in the century that begins with the container's year."""
        if self.before:
            return calendar.year(1 - self.digits)
        year = container.year // 100 * 100 + self.digits
        return calendar.year(year if year >= container.year else year + 100)  # 1999-00


# How many days after a period's first day, and before its last one, the week that holds the day
# lies mostly inside the period (as ISO 8601 counts them), and the weekend begins there.
INSET = {Unit.WEEK: (3, 3), Unit.WEEKEND: (1, 5)}


@dataclass(frozen=True, slots=True)
class Counted:
    """The n-th (from 1; from the end, if negative) unit of a longer period: "the first week of"."""

    number: int
    unit: Unit
    per: Unit = Unit.YEAR

    def within(self, container: Period) -> Period | None:
        """The one in the container; of weeks that cross its edge, those that lie mostly inside."""
        inset, outset = INSET.get(self.unit, (0, 0))
        if self.number < 0:
            edge = Period(Unit.DAY, container.last_day.toordinal() - outset)
            return edge.enclosing(self.unit).shift(self.number + 1)
        edge = Period(Unit.DAY, container.first_day.toordinal() + inset)
        return edge.enclosing(self.unit).shift(self.number - 1)


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The n-th (from 1; from the end, if negative) of a weekday in a month or longer."""

    number: int
    weekday: int
    per: Unit = Unit.MONTH

    def within(self, container: Period) -> Period | None:
        """The one in the container."""
        if self.number < 0:
            last = container.last_day
            back = (last.weekday() - self.weekday) % 7 + 7 * (-self.number - 1)
            return Period(Unit.DAY, last.toordinal() - back)
        first = Weekday(self.weekday).within(container)
        return first.shift(7 * (self.number - 1)) if first else None
