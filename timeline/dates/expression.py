"""What a phrase means before it is anchored: a small algebra.

Expressions stand for a date, a duration or a set. They are built from `cycles`, from counted
periods of the `calendar` and from each other: Occurrence(Friday, last), Inside(third quarter,
last year), Portion(early, September). `anchor` turns an expression into a `Reading`, given the
context: the publication date, the period that the text is speaking of, and the direction in which
the words around point.

Adding a phrase means composing these, not adding to them.
"""

from dataclasses import dataclass, replace
from datetime import tzinfo
from enum import Enum, auto
from functools import lru_cache
from typing import Protocol

from timeline.dates import calendar, timex
from timeline.dates.anchoring import Context, Direction
from timeline.dates.calendar import Period, Unit
from timeline.dates.cycles import Cycle, local
from timeline.dates.reading import Reading
from timeline.model import Basis, TimexMod, TimexType


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
    clock = period.unit in calendar.SECONDS_IN or period.unit is Unit.PART_OF_DAY
    kind: TimexType = "TIME" if clock else "DATE"
    value = timex.value(period)
    return Reading(kind, value, period, period, basis=basis, anchor=anchor, zone=zone)


@dataclass(frozen=True, slots=True)
class Explicit:
    """A date that the text gives in full."""

    period: Period
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
            return Vague("PRESENT_REF").anchor(context)
        return dated(context.publication, anchor=context.publication)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One of a cycle's: the last, the next, this one, or the one that the tense points to."""

    cycle: Cycle
    step: int | None = None
    base: Base = Base.NOW

    def anchor(self, context: Context) -> Reading | None:
        """The occurrence counted from the base."""
        base = context.base(self.base is Base.REFERENCE)
        if self.cycle.per is Unit.DAY and calendar.SIZE[base.unit] > calendar.SIZE[Unit.DAY]:
            base = context.publication  # a time of day needs a day
        cycle = local(self.cycle, context.region)
        direction = self._direction(context)
        if self.step is None and self.cycle.per is Unit.YEAR and (before := context.listed_after()):
            base, direction = before, Direction.NEXT  # "Dec. 28 and Jan. 6": a list runs on
        found = occurrence(cycle, base, direction)
        return dated(found, anchor=base, zone=getattr(self.cycle, "zone", None))

    def _direction(self, context: Context) -> Direction:
        if self.step is not None:
            return Direction(self.step)
        if self.base is Base.REFERENCE:
            return Direction.RATHER_FUTURE
        return context.direction(self.cycle)


@lru_cache(maxsize=4096)
def occurrence(cycle: Cycle, base: Period, direction: Direction) -> Period | None:
    """The occurrence of a cycle around a base period in a direction.

    LAST and NEXT never are the one that holds the base; PAST and FUTURE may be. SAME is the one
    in the base's own week, month or year; RATHER_PAST and RATHER_FUTURE are the nearest one.
    """
    home = base.enclosing(cycle.per)
    around = [cycle.within(home.shift(n)) for n in (-2, -1, 0, 1, 2)]
    found = [period for period in around if period is not None]
    here = cycle.within(home)
    match direction:
        case Direction.SAME:
            return here
        case Direction.LAST:
            return max((p for p in found if p.last_day < base.first_day), default=None)
        case Direction.NEXT:
            return min((p for p in found if p.first_day > base.last_day), default=None)
        case Direction.PAST:
            return max((p for p in found if p.first_day <= base.last_day), default=None)
        case Direction.FUTURE:
            return min((p for p in found if p.last_day >= base.first_day), default=None)
        case _:
            return min(found, key=lambda p: _distance(p, base, direction), default=None)


# How much farther away an occurrence on the side that the tense does not point to counts.
WRONG_SIDE = 2.0


def _distance(period: Period, base: Period, direction: Direction) -> float:
    """How far a period is from a base, weighted by the direction."""
    if period.last_day < base.first_day:
        weight = WRONG_SIDE if direction is Direction.RATHER_FUTURE else 1.0
        return weight * (base.first_day - period.last_day).days
    weight = WRONG_SIDE if direction is Direction.RATHER_PAST else 1.0
    return max(0.0, weight * (period.first_day - base.last_day).days)


@dataclass(frozen=True, slots=True)
class Shifted:
    """The period n units from the base: "last month", "two years ago", "the next day"."""

    unit: Unit
    n: int
    base: Base = Base.NOW
    mod: TimexMod | None = None

    def anchor(self, context: Context) -> Reading | None:
        """The shifted period."""
        base = context.base(self.base is Base.REFERENCE)
        if self.unit in calendar.SECONDS_IN:
            return self._by_the_clock(context, base)
        large = base.unit in (Unit.YEAR, Unit.DECADE, Unit.CENTURY)
        start = base if large else _edge(base, self.n)
        if self.unit is Unit.WEEK and context.region.sunday_first and start.unit is Unit.DAY:
            start = start.shift(1)  # where weeks run from Sunday, it is in the week that follows
        reading = dated(start.enclosing(self.unit).shift(self.n), anchor=base)
        return reading.modified(self.mod) if reading else None

    def _by_the_clock(self, context: Context, base: Period) -> Reading | None:
        """Hours from a clock time; from a mere day, nothing finer than that day can be told."""
        if base == context.publication and context.now:
            base = context.now
        if base.unit not in calendar.SECONDS_IN:
            day = base.enclosing(Unit.DAY)
            value = f"{timex.value(day)}TXX"
            return Reading("TIME", value, day, day, anchor=base)
        start = base.enclosing(calendar.finer(base.unit, self.unit))
        n = self.n * calendar.SECONDS_IN[self.unit] // calendar.SECONDS_IN[start.unit]
        return dated(start.shift(n), anchor=base)


def _edge(base: Period, n: int) -> Period:
    """The day to count from: after a longer base its end, before it its start."""
    day = base.last_day if n > 0 else base.first_day
    return Period(Unit.DAY, day.toordinal())


@dataclass(frozen=True, slots=True)
class SameShifted:
    """The date that the text speaks of, some units earlier or later at its own precision.

    "A year earlier" after "the third quarter" is the third quarter of the year before.
    """

    unit: Unit
    n: int
    base: Base = Base.REFERENCE

    def anchor(self, context: Context) -> Reading | None:
        """The reference moved by whole years, or the plainly shifted unit."""
        focus = context.focus
        if focus:
            years = self.n * calendar.PER_YEAR[focus.unit]
            return dated(focus.shift(years), anchor=focus)
        return Shifted(self.unit, self.n, self.base).anchor(context)


@dataclass(frozen=True, slots=True)
class Current:
    """The period of a unit that the text is speaking of: "that year", "the same day"."""

    unit: Unit

    def anchor(self, context: Context) -> Reading | None:
        """The reference at the unit's precision."""
        base = context.base(reference=True)
        if self.unit is Unit.QUARTER and context.focus:
            base = context.focus
        if calendar.SIZE[base.unit] > calendar.SIZE[self.unit]:
            return None
        return dated(base.enclosing(self.unit), anchor=base)


@dataclass(frozen=True, slots=True)
class LatestQuarter:
    """The quarter that the text speaks of, or else the last one that had ended."""

    def anchor(self, context: Context) -> Reading | None:
        """The running quarter, or the one before publication's."""
        if context.focus:
            return dated(context.focus, anchor=context.focus)
        return Shifted(Unit.QUARTER, -1).anchor(context)


@dataclass(frozen=True, slots=True)
class FocusIn:
    """The quarter that the text speaks of, in another year: "the 1988 period"."""

    year: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The focus in that year, or the year where the text has no focus."""
        outer = self.year.anchor(context)
        if outer is None or outer.first is None or context.focus is None:
            return outer
        focus = context.focus
        moved = calendar.in_year(focus.unit, outer.first.year, focus.index)
        return dated(moved, "relative", focus)


@dataclass(frozen=True, slots=True)
class InNarrative:
    """A phrase that dates something only in a narrative: "at that time", "former"."""

    meaning: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The meaning's reading in a narrative; nothing in news."""
        return self.meaning.anchor(context) if context.narrative else None


@dataclass(frozen=True, slots=True)
class Running:
    """The date that the text is at."""

    def anchor(self, context: Context) -> Reading | None:
        """The running date."""
        return dated(context.reference, anchor=context.reference)


@dataclass(frozen=True, slots=True)
class Inside:
    """A cycle's one inside an expression: "June of last year", "9 p.m. on Friday"."""

    cycle: Cycle
    container: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The one in the anchored container."""
        outer = self.container.anchor(context)
        if outer is None or outer.first is None:
            return None
        zone = getattr(self.cycle, "zone", None)
        cycle = local(self.cycle, context.region)
        return dated(cycle.within(outer.first), outer.basis, outer.anchor, zone)


@dataclass(frozen=True, slots=True)
class HalfOf:
    """The first or second half of an expression: a half-year, or a period with its modifier."""

    number: int
    whole: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The half of a year; of anything else, the period's beginning or end."""
        reading = self.whole.anchor(context)
        if reading is None or reading.first is None:
            return None
        if reading.first.unit is Unit.YEAR:
            half = calendar.in_year(Unit.HALF, reading.first.year, self.number)
            return dated(half, reading.basis, reading.anchor)
        return replace(reading, mod="START" if self.number == 1 else "END")


@dataclass(frozen=True, slots=True)
class Around:
    """The week, month or weekend that holds a day: "the week of Sept. 1"."""

    unit: Unit
    day: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The period of the unit in which the day lies."""
        reading = self.day.anchor(context)
        if reading is None or reading.first is None:
            return None
        return dated(reading.first.enclosing(self.unit), reading.basis, reading.anchor)


@dataclass(frozen=True, slots=True)
class Moved:
    """A day some units away from another date: "two days before Christmas"."""

    origin: Expression
    unit: Unit
    n: int

    def anchor(self, context: Context) -> Reading | None:
        """The day, or the month or year, that far from the origin."""
        reading = self.origin.anchor(context)
        if reading is None or reading.first is None:
            return None
        if self.unit in calendar.SECONDS_IN:
            return None
        day = calendar.day_after(reading.first.enclosing(Unit.DAY), self.unit, self.n)
        return dated(day, anchor=reading.first)


@dataclass(frozen=True, slots=True)
class ThisOne:
    """The coming one, unless the words around look back: "this Wednesday"."""

    cycle: Cycle

    def anchor(self, context: Context) -> Reading | None:
        """The nearest one ahead, or the last one."""
        back = context.looks_back()
        direction = Direction.PAST if back else Direction.FUTURE
        base = context.base(reference=False)
        return dated(occurrence(self.cycle, base, direction), anchor=base)


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
        return dated(self.cycle.within(other.first.enclosing(self.cycle.per)), other.basis)


@dataclass(frozen=True, slots=True)
class Portion:
    """The beginning, middle or end of an expression, or some other TIMEX3 modifier of it."""

    mod: TimexMod
    whole: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The whole with its modifier."""
        reading = self.whole.anchor(context)
        return replace(reading, mod=self.mod) if reading else None


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time. `amount` is a number, or X for an unknown number."""

    amount: str
    unit: Unit
    also: tuple[str, Unit] | None = None  # the half of a unit, in a smaller one

    def anchor(self, context: Context) -> Reading | None:  # noqa: ARG002
        """A duration without bounds."""
        value = timex.duration(self.amount, self.unit, self.also)
        return Reading("DURATION", value, unit=self.unit)


@dataclass(frozen=True, slots=True)
class Window:
    """A length of time that ends or begins at the base: "the past three months"."""

    length: Duration
    ahead: bool
    base: Base = Base.NOW

    def anchor(self, context: Context) -> Reading | None:
        """The duration with the interval that it covers."""
        base = context.base(self.base is Base.REFERENCE)
        reading = self.length.anchor(context)
        if reading is None or self.length.amount == "X":
            return reading
        n = max(1, round(float(self.length.amount)))
        now = Period(Unit.DAY, (base.first_day if self.ahead else base.last_day).toordinal())
        other = calendar.day_after(now, self.length.unit, n if self.ahead else -n)
        first, last = sorted((now, other))
        return replace(reading, first=first, last=last, anchor=base)


@dataclass(frozen=True, slots=True)
class Recurrence:
    """A set of times: "every Monday", "daily". `rule` is its RFC 5545 recurrence rule."""

    value: str
    rule: str | None

    def anchor(self, context: Context) -> Reading | None:  # noqa: ARG002
        """A set without bounds."""
        return Reading("SET", self.value, recurrence=self.rule)


@dataclass(frozen=True, slots=True)
class Vague:
    """The present, the past or the future at large."""

    value: str

    def anchor(self, context: Context) -> Reading | None:
        """A reference without bounds."""
        return Reading("DATE", self.value, anchor=context.publication)
