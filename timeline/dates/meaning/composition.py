"""Expressions made of expressions: "June of last year", "the week of Sept. 1", "early May"."""

from dataclasses import dataclass, replace
from datetime import timedelta

from timeline.dates.calendar import calendar, timex
from timeline.dates.calendar.calendar import Period, Unit, of_day
from timeline.dates.calendar.cycles import (
    ClockTime,
    Cycle,
    DayOfMonth,
    OfYear,
    YearOfCentury,
    local,
)
from timeline.dates.calendar.reading import Reading
from timeline.dates.meaning.expression import (
    Base,
    Explicit,
    Expression,
    NumericDate,
    Occurrence,
    dated,
)
from timeline.dates.meaning.occurrences import occurrence
from timeline.dates.meaning.times_of_day import undated
from timeline.dates.reference.anchoring import Context
from timeline.dates.reference.asides import is_before
from timeline.dates.reference.directions import Direction
from timeline.model import TimexMod


def gives_year(meaning: Expression | None) -> bool:
    """Whether a phrase, or what it is composed of, gives its year."""
    match meaning:
        case Explicit() | NumericDate():
            return True
        case Inside(container=inner) | Moved(origin=inner) | Around(day=inner):
            return gives_year(inner)
        case Elided(whole=inner) | PartOf(whole=inner) | Portion(whole=inner):
            return gives_year(inner)
        case _:
            return False


@dataclass(frozen=True, slots=True)
class InNarrative:
    """A phrase that dates something only in a narrative: "at that time", "former"."""

    meaning: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The meaning's reading in a narrative; nothing in news."""
        return self.meaning.anchor(context) if context.narrative else None


@dataclass(frozen=True, slots=True)
class NotAhead:
    """A date counted from what the text tells of, or else the present: "ten years on"."""

    meaning: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The meaning's reading; PRESENT_REF where the text has no date, or that would be ahead."""
        reading = self.meaning.anchor(context) if context.reference else None
        if reading and reading.first and reading.first.first_day <= context.publication.first_day:
            return reading
        return Reading("DATE", "PRESENT_REF", anchor=context.publication)


@dataclass(frozen=True, slots=True)
class InRunningMonth:
    """A day by its number, after the day or in the month that the text spoke of: "on the 9th"."""

    day: int
    alone: bool = True  # whether it needs no such day or month

    def anchor(self, context: Context) -> Reading | None:
        """The next such day there; in what is to come, or without a month, the one around now.

        Of dates ahead, the nearest to the one named: they are told in any order; but not from a
        date that is years away.
        """
        cycle = DayOfMonth(self.day)
        named = context.reference
        if named is None or calendar.SIZE[named.unit] > calendar.SIZE[Unit.MONTH]:
            return Occurrence(cycle).anchor(context) if self.alone else None
        today = context.publication
        if abs(named.year - today.year) > 1 and not context.narrative and context.looks_ahead():
            return Occurrence(cycle).anchor(context)
        is_ahead = named.year >= today.year and named.first_day > today.last_day
        if is_ahead and not context.narrative:
            if context.looks_back():
                return Occurrence(cycle).anchor(context)  # what was is no day of what will be
            near = occurrence(cycle, named, Direction.RATHER_FUTURE)
            return dated(near if near and near > today else None, anchor=named)
        if is_before(context.tokens, context.first) and not context.is_back:
            return dated(occurrence(cycle, named, Direction.PAST), anchor=named)
        now = not context.narrative and context.direction(cycle) is Direction.FUTURE
        base = Base.NOW if now else Base.REFERENCE
        return Occurrence(cycle, base=base).anchor(context)


@dataclass(frozen=True, slots=True)
class Inside:
    """A cycle's one inside an expression: "June of last year", "9 p.m. on Friday"."""

    cycle: Cycle
    container: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The one in the anchored container."""
        outer = self.container.anchor(context)
        if outer and outer.value.startswith(timex.unknown(Unit.DAY)):
            return undated(self.cycle, context.today)
        if outer is None or outer.first is None:
            return None
        told = outer.period or outer.anchor
        if told and outer.value.endswith("-XX"):
            return undated(self.cycle, told)
        zone = getattr(self.cycle, "zone", None)
        cycle = local(self.cycle, context.region)
        return dated(cycle.within(outer.first), outer.basis, outer.anchor, zone)


@dataclass(frozen=True, slots=True)
class SomeDay:
    """A day of a month that the text leaves open: "one Sunday in June 1967"."""

    month: Expression

    def anchor(self, context: Context) -> Reading | None:
        """A day without its number, with the interval of the month."""
        reading = self.month.anchor(context)
        if reading is None or reading.first is None:
            return None
        return replace(reading, value=f"{timex.value(reading.first)}-XX")


@dataclass(frozen=True, slots=True)
class PartOf:
    """A half or quarter of an expression: that of a year, or so many years of a century."""

    part: OfYear
    whole: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The part with its own value in a year; of anything else, the whole with a modifier."""
        reading = self.whole.anchor(context)
        if reading is None or reading.first is None:
            return None
        unit, number = reading.first.unit, self.part.number
        parts = calendar.PER_YEAR[self.part.unit]
        if unit is Unit.YEAR or (unit not in calendar.YEARS_IN and parts > 2):
            return dated(self.part.within(reading.first), reading.basis, reading.anchor)
        mod: TimexMod = "START" if number == 1 else "END" if number == parts else "MID"
        size, rest = divmod(calendar.YEARS_IN.get(unit, 1), parts)
        if rest:
            return replace(reading, mod=mod)
        first = calendar.year(reading.first.year + size * (number - 1))
        return replace(reading, mod=mod, unit=unit, first=first, last=first.shift(size - 1))


@dataclass(frozen=True, slots=True)
class Around:
    """The week, month or weekend that holds a day: "the week of Sept. 1"."""

    unit: Unit
    day: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The period of the unit in which the day lies; of weekends, the nearest one."""
        reading = self.day.anchor(context)
        if reading is None or reading.first is None:
            return None
        day = reading.first.enclosing(Unit.DAY).shift(-2 if self.unit is Unit.WEEKEND else 0)
        return dated(day.enclosing(self.unit), reading.basis, reading.anchor)


@dataclass(frozen=True, slots=True)
class Moved:
    """A date some units away from another: "two days before Christmas", "a year ago this month"."""

    origin: Expression
    unit: Unit
    n: int

    def anchor(self, context: Context) -> Reading | None:
        """The day, or the week, month or year, that far from the origin."""
        origin = _origin(self.origin, context)
        if origin is None or self.unit in calendar.SECONDS_IN:
            return None
        # A week is another one by its middle: the days of its ends may be of two.
        into = timedelta(calendar.SIZE[Unit.WEEK] // 2 if origin.unit is Unit.WEEK else 0)
        day = calendar.day_after(of_day(Unit.DAY, origin.first_day + into), self.unit, self.n)
        is_long = calendar.SIZE[origin.unit] > calendar.SIZE[Unit.DAY]
        return dated(day.enclosing(origin.unit) if is_long else day, anchor=origin)


def _origin(meaning: Expression, context: Context) -> Period | None:
    """What a date is counted from: in "Tuesday, the day after Labor Day", not after Tuesday."""
    reading = meaning.anchor(replace(context, previous=None))
    return reading.first if reading else None


@dataclass(frozen=True, slots=True)
class Beside:
    """The last or next of a cycle before or after a day: "the Sunday before Christmas"."""

    cycle: Cycle
    day: Expression
    side: Direction

    def anchor(self, context: Context) -> Reading | None:
        """The one counted from the day."""
        day = _origin(self.day, context)
        return dated(occurrence(self.cycle, day, self.side), anchor=day) if day else None


@dataclass(frozen=True, slots=True)
class UpTo:
    """The week or month that ends before a day or begins after it: "the week before Christmas"."""

    unit: Unit
    day: Expression
    n: int

    def anchor(self, context: Context) -> Reading | None:
        """The days, under the name of the calendar's week or month that has most of them."""
        day = _origin(self.day, context)
        if day is None:
            return None
        near, far = day.shift(self.n), calendar.day_after(day, self.unit, self.n)
        first, last = sorted((near, far))
        middle = first.shift((last.count - first.count) // 2)
        value = timex.value(middle.enclosing(self.unit))
        return Reading("DATE", value, first, last, unit=self.unit, anchor=day)


@dataclass(frozen=True, slots=True)
class Elided:
    """A date whose missing part the other one of a list or range tells: "3 to 5 May", "1914-18"."""

    cycle: Cycle
    whole: Expression | None = None  # the other one; None is the phrase before

    def anchor(self, context: Context) -> Reading | None:
        """The one in the month (the year, the century) of the other."""
        if self.whole is None:
            if context.previous is None:
                return None
            before = context.previous[1]
            return dated(self.cycle.within(before.enclosing(self.cycle.per)), anchor=before)
        other = self.whole.anchor(context)
        if other is None or other.first is None:
            return None
        outer = other.first.enclosing(self.cycle.per)
        found = self.cycle.within(outer)
        if found and found.unit is other.first.unit and found > other.first and self._turns():
            found = self.cycle.within(outer.shift(-1))
        return dated(found, other.basis, other.anchor)

    def _turns(self) -> bool:
        """Whether a year may turn between the two: "from December 28 to January 3, 2020"."""
        return self.cycle.per is Unit.YEAR and not isinstance(self.cycle, YearOfCentury)


@dataclass(frozen=True, slots=True)
class Opening:
    """A time whose day a later one names: the 10 p.m. of "from 10 p.m. to 6 a.m. Friday"."""

    time: ClockTime
    other: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The last one before the other."""
        other = self.other.anchor(context)
        if other is None or other.first is None:
            return None
        day = other.first.enclosing(Unit.DAY)
        found = self.time.within(day)
        if found.moment >= other.first.moment:
            found = self.time.within(day.shift(-1))
        return dated(found, other.basis, other.anchor, self.time.zone or other.zone)


@dataclass(frozen=True, slots=True)
class Portion:
    """The beginning, middle or end of an expression, or some other TIMEX3 modifier of it."""

    mod: TimexMod
    whole: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The whole with its modifier."""
        reading = self.whole.anchor(context)
        return replace(reading, mod=self.mod) if reading else None
