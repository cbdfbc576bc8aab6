"""Expressions made of expressions: "June of last year", "the week of Sept. 1", "early May"."""

from dataclasses import dataclass, replace

from timeline.dates import calendar
from timeline.dates.anchoring import Context
from timeline.dates.calendar import Unit
from timeline.dates.cycles import Cycle, local
from timeline.dates.expression import Expression, dated
from timeline.dates.reading import Reading
from timeline.model import TimexMod


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
