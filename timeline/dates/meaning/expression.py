"""What a phrase means before it is anchored: a small algebra.

Expressions stand for a date, a duration or a set. They are built from `cycles`, from counted
periods of the `calendar` and from each other: Occurrence(Friday, last), Inside(third quarter,
last year), Portion(early, September). `anchor` turns an expression into a `Reading`, given the
context: the publication date, the period that the text is speaking of, and the direction in which
the words around point.

Adding a phrase means composing these, not adding to them.
"""

from dataclasses import dataclass
from datetime import tzinfo
from enum import Enum, auto
from typing import Protocol

from timeline.dates.calendar import calendar, timex
from timeline.dates.calendar.calendar import Period, Unit
from timeline.dates.calendar.cycles import (
    ClockTime,
    Cycle,
    DayOfYear,
    Holiday,
    PartOfDay,
    Weekday,
    local,
)
from timeline.dates.calendar.reading import Reading
from timeline.dates.meaning.occurrences import edge, holding, next_time, occurrence
from timeline.dates.meaning.times_of_day import going_on, undated
from timeline.dates.reference import weekdays
from timeline.dates.reference.anchoring import Context
from timeline.dates.reference.comparisons import is_compared
from timeline.dates.reference.directions import Direction
from timeline.dates.reference.present import is_quoted
from timeline.dates.reference.ranges import begun_by, is_range_end, partners
from timeline.dates.reference.sessions import day_of_night, day_of_time, direction_of_night
from timeline.dates.reference.two_clocks import day_before_bracket
from timeline.model import Basis, TimexType

SUNDAY = 6


class Base(Enum):
    """What a relative expression counts from."""

    NOW = auto()  # publication in news, the running date in a narrative: "last year"
    REFERENCE = auto()  # always the date that the text is speaking of: "the next day"


class Expression(Protocol):
    """A meaning that waits for its context."""

    def anchor(self, context: Context) -> Reading | None:
        """The reading in the context, or None where there is none (the 30th of February)."""


def dated(
    period: Period | None,
    basis: Basis = "relative",
    anchor: Period | None = None,
    zone: tzinfo | None = None,
) -> Reading | None:
    """The reading of one period."""
    if period is None:
        return None
    if far := timex.beyond(period):
        return Reading("DATE", far, basis=basis, anchor=anchor)
    clock = period.unit in calendar.SECONDS_IN or period.unit is Unit.PART_OF_DAY
    kind: TimexType = "TIME" if clock else "DATE"
    value = timex.value(period)
    return Reading(kind, value, period, period, basis=basis, anchor=anchor, zone=zone)


@dataclass(frozen=True, slots=True)
class Explicit:
    """A date that the text gives in full; None is one that no calendar of ours has."""

    period: Period | None
    zone: tzinfo | None = None

    def anchor(self, context: Context) -> Reading | None:  # noqa: ARG002
        """The date itself."""
        return dated(self.period, "explicit", zone=self.zone)


@dataclass(frozen=True, slots=True)
class NumericDate:
    """A date in figures, of which the region tells whether it begins with the day or the month."""

    first: int
    second: int
    year: int

    def anchor(self, context: Context) -> Reading | None:
        """The date as the region writes it."""
        parts = (self.second, self.first) if context.region.day_first else (self.first, self.second)
        return dated(calendar.day(self.year, *parts), "explicit")


@dataclass(frozen=True, slots=True)
class ShortYear:
    """A year by its last two digits: of the century that a narrative tells of, or of ours."""

    digits: int

    def anchor(self, context: Context) -> Reading | None:
        """The year of the century at hand; without a narrative, of 1930 to 2029."""
        middle = context.base(reference=True).year if context.narrative else 1979
        year = self.digits + 100 * round((middle - self.digits) / 100)
        return dated(calendar.year(year), "explicit")


@dataclass(frozen=True, slots=True)
class Today:
    """The day of writing; in a narrative, the present at large."""

    def anchor(self, context: Context) -> Reading | None:
        """The publication day, or PRESENT_REF."""
        if context.narrative:
            return Reading("DATE", "PRESENT_REF", anchor=context.publication)
        return dated(context.today, anchor=context.today)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One of a cycle's: the last, the next, this one, or the one that the tense points to."""

    cycle: Cycle
    step: int | None = None
    base: Base = Base.NOW

    def anchor(self, context: Context) -> Reading | None:
        """The occurrence counted from the base."""
        told = None
        if self.step is None:
            told = context.told(self.cycle) or weekdays.going_on(context, self.cycle)
        base = told or self._counted_from(context)
        if self.cycle.per is Unit.DAY and calendar.SIZE[base.unit] > calendar.SIZE[Unit.DAY]:
            if context.narrative:
                return undated(self.cycle, base)
            base = context.today  # a time of day needs a day
        is_told = self.base is Base.REFERENCE and base == context.reference
        if is_told and isinstance(self.cycle, Weekday) and base.unit in (Unit.MONTH, Unit.YEAR):
            return undated(self.cycle, base)  # no month has but one "that Friday"
        if isinstance(self.cycle, ClockTime):
            base = day_before_bracket(self.cycle, context, day_of_time(context, base))
        elif self.step is None and isinstance(self.cycle, PartOfDay):
            base = day_of_night(context, base)
        cycle = local(self.cycle, context.region)
        direction = context.onwards(told) if told else self._direction(context, base)
        found = self._carrying_on(cycle, context, base)
        if found is None and cycle.per is Unit.DAY:
            found = going_on(cycle, base, context)
        found = found or occurrence(cycle, base, direction, self._ending(context))
        return dated(found, anchor=base, zone=getattr(self.cycle, "zone", None))

    def _counted_from(self, context: Context) -> Period:
        is_reference = self.base is Base.REFERENCE
        base = context.base(is_reference, self.cycle.per)
        if is_reference or not self.step or self.cycle.per is not Unit.YEAR:
            return base
        # "Last winter" is the writer's, in a history, too; "next winter", if he looks ahead to it.
        if self.step > 0 or context.goes_back() or is_quoted(context.tokens, context.first):
            return context.base(reference=False)
        return context.publication

    def _ending(self, context: Context) -> Cycle | None:
        """The cycle of the other end, where a bare name begins a range: "October to March"."""
        match partners(context.tokens, context.first):
            case (first, Occurrence(cycle=cycle, step=None)) if first is self and self.step is None:
                return local(cycle, context.region) if cycle.per is self.cycle.per else None
            case _:
                return None

    def _carrying_on(self, cycle: Cycle, context: Context, base: Period) -> Period | None:
        """The one after the phrase before, in a range or a list: "Dec. 28 and Jan. 6"."""
        first = begun_by(context, cycle)
        if first is None:
            span = context.span if self.step is None else None
            return span.within(cycle, base) if span else None
        if isinstance(cycle, ClockTime):
            return next_time(cycle, first)
        if self.step is not None:
            return None
        if calendar.SIZE[first.unit] < calendar.SIZE[Unit.DAY]:
            first = first.enclosing(Unit.DAY).shift(-1)  # "9 a.m. to 5 p.m. Friday" is one day
        # "Monday and Tuesday, Jan. 6 and 7": the first number is of the first day. "Friday, New
        # Year's Eve" is one day.
        named = isinstance(cycle, DayOfYear | Holiday)
        found = occurrence(cycle, first, Direction.FUTURE if named else Direction.NEXT)
        ahead = context.publication.last_day
        is_ahead = found is not None and first.first_day <= ahead < found.first_day
        if is_ahead and first.last_day == ahead and is_range_end(context):
            return found  # "trains were cancelled from today until Tuesday"
        return None if is_ahead and context.looks_back() else found

    def _direction(self, context: Context, base: Period) -> Direction:
        if self.step is not None:
            is_season = self.step == 0 and getattr(self.cycle, "unit", None) is Unit.SEASON
            # "This fall was mild", in January: the one that is over, unless that is long ago.
            is_told = is_season and context.looks_back() and self._has_just_been(context, base)
            return Direction.PAST if is_told else Direction(self.step)
        if self.base is Base.REFERENCE:
            if self.cycle.per is Unit.DAY:
                return direction_of_night(context, base, self.cycle)
            return Direction.RUNNING if self.cycle.per is Unit.YEAR else Direction.FUTURE
        return context.direction(self.cycle)

    def _has_just_been(self, context: Context, base: Period) -> bool:
        """Whether the last one is of the running year, or not long over."""
        last = occurrence(local(self.cycle, context.region), base, Direction.PAST)
        if last is None or last.last_day.year == base.year:
            return last is not None
        return (base.first_day - last.last_day).days <= calendar.SIZE[Unit.SEASON]


@dataclass(frozen=True, slots=True)
class Shifted:
    """The period n units from the base: "last month", "two years ago", "the next day"."""

    unit: Unit
    n: int
    base: Base = Base.NOW

    def anchor(self, context: Context) -> Reading | None:
        """The shifted period."""
        base = self._counted_from(context)
        if self.unit in calendar.SECONDS_IN:
            return self._by_the_clock(context, base)
        large = base.unit in (Unit.YEAR, Unit.DECADE, Unit.CENTURY)
        large = large or (self.unit is Unit.YEAR and base.unit is Unit.SEASON)  # not a winter's end
        start = base if large else edge(base, self.n)
        is_day = self.unit is Unit.WEEK and start.unit is Unit.DAY
        if is_day and self._is_of_next_week(start, context):
            start = start.shift(1)
        return dated(start.enclosing(self.unit).shift(self.n), anchor=base)

    def _is_of_next_week(self, day: Period, context: Context) -> bool:
        """Whether a day is in the week that follows: a Sunday where weeks begin with it.

        On a Sunday, what is to come "this week" is so anywhere.
        """
        if context.region.sunday_first:
            return True
        is_sunday = self.n == 0 and day == context.today and day.first_day.weekday() == SUNDAY
        return is_sunday and not context.narrative and context.looks_ahead()

    def _counted_from(self, context: Context) -> Period:
        if self.base is Base.NOW:
            base = context.base(reference=False)
            # "Last year" is the writer's, in a history, too.
            return context.today if self.n or base == context.publication else base
        base = context.spoken_of(self.unit)
        if self.unit is Unit.QUARTER and context.quarter:
            return context.quarter
        is_part = calendar.SIZE[self.unit] < calendar.SIZE[base.unit]
        if is_part and not context.narrative and is_compared(context.tokens, context.first):
            return context.today  # after "sales in January": "the index was up from the day before"
        return base

    def _by_the_clock(self, context: Context, base: Period) -> Reading | None:
        """Hours from a clock time; from a mere day, nothing finer than a day can be told."""
        if base == context.publication and context.now:
            base = context.now
        if base.unit not in calendar.SECONDS_IN:
            days = int(self.n * calendar.SECONDS_IN[self.unit] / calendar.DAY_SECONDS)
            day = edge(base, self.n).enclosing(Unit.DAY).shift(days)
            value = f"{timex.value(day)}TXX"
            return Reading("TIME", value, day, day, anchor=base)
        start = base.enclosing(calendar.finer(base.unit, self.unit))
        n = self.n * calendar.SECONDS_IN[self.unit] // calendar.SECONDS_IN[start.unit]
        return dated(start.shift(n), anchor=base)


@dataclass(frozen=True, slots=True)
class Current:
    """The period of a unit that the text is speaking of: "that year", "the same day"."""

    unit: Unit

    def anchor(self, context: Context) -> Reading | None:
        """The reference at the unit's precision."""
        base = context.spoken_of(self.unit)
        if self.unit is Unit.QUARTER and context.quarter:
            base = context.quarter
        if calendar.SIZE[base.unit] > calendar.SIZE[self.unit]:
            return None
        return dated(holding(base, self.unit), anchor=base)


@dataclass(frozen=True, slots=True)
class Running:
    """The date that the text is at."""

    def anchor(self, context: Context) -> Reading | None:
        """The running date."""
        return dated(context.reference, anchor=context.reference)
