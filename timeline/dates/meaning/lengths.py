"""Expressions that are no date: lengths of time, sets of times, the past and future at large."""

from dataclasses import dataclass, replace

from timeline.dates.calendar import calendar, timex
from timeline.dates.calendar.calendar import Period, Unit, of_day
from timeline.dates.calendar.reading import Reading
from timeline.dates.meaning.expression import Base, Expression
from timeline.dates.reference.anchoring import Context
from timeline.model import TimexMod

# In which smaller unit a broken number is counted: a year and a half is 18 months.
SMALLER = {
    Unit.CENTURY: Unit.YEAR,
    Unit.DECADE: Unit.YEAR,
    Unit.YEAR: Unit.MONTH,
    Unit.MONTH: Unit.DAY,
    Unit.WEEK: Unit.DAY,
    Unit.DAY: Unit.HOUR,
    Unit.HOUR: Unit.MINUTE,
    Unit.MINUTE: Unit.SECOND,
}


def ratio(unit: Unit, smaller: Unit) -> int:
    """How many smaller units make up a unit."""
    return round(calendar.SIZE[unit] / calendar.SIZE[smaller])


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time. `amount` is a number, or X for an unknown number."""

    amount: str
    unit: Unit
    also: tuple[tuple[str, Unit], ...] = ()  # the rest in smaller units: "and eight months"
    at_most: str = ""  # the larger number of "two to three weeks", which are at least two

    def counted(self) -> tuple[Unit, int] | None:
        """The length in whole units, of the smallest that it names; None if it tells no number."""
        if self.amount == "X":
            return None
        unit, number = self.unit, float(self.amount)
        for part, smaller in self.also:
            number = number * ratio(unit, smaller) + float(part)
            unit = smaller
        if number != int(number):
            smaller = SMALLER.get(unit, Unit.DAY)
            return smaller, round(number * ratio(unit, smaller))
        return unit, int(number)

    def anchor(self, context: Context) -> Reading | None:  # noqa: ARG002
        """A duration without bounds."""
        value = timex.duration(self.amount, self.unit, self.also)
        mod: TimexMod | None = "EQUAL_OR_MORE" if self.at_most else None
        return Reading("DURATION", value, mod=mod, unit=self.unit)


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
        counted = replace(self.length, amount=self.length.at_most or self.length.amount).counted()
        if reading is None or counted is None:
            return reading
        unit, n = counted[0], max(1, counted[1])
        now = Period(Unit.DAY, (base.first_day if self.ahead else base.last_day).toordinal())
        other = calendar.day_after(now, unit, n if self.ahead else -n)
        first, last = sorted((now, other))
        return replace(reading, first=first, last=last, anchor=base)


@dataclass(frozen=True, slots=True)
class EdgeOf:
    """The beginning or end of a period, of some length: "the first three months of 2025"."""

    length: Duration
    whole: Expression
    is_first: bool

    def anchor(self, context: Context) -> Reading | None:
        """The duration with the interval that it covers, unless it is longer than the period."""
        whole, counted = self.whole.anchor(context), self.length.counted()
        reading = self.length.anchor(context)
        if not (whole and whole.first and whole.last and counted and reading):
            return reading
        opening = of_day(Unit.DAY, whole.first.first_day)
        closing = of_day(Unit.DAY, whole.last.last_day)
        if self.is_first:
            first, last = opening, calendar.day_after(opening, *counted).shift(-1)
        else:
            first, last = calendar.day_after(closing.shift(1), counted[0], -counted[1]), closing
        if first < opening or last > closing:
            return reading
        return replace(reading, first=first, last=last, anchor=whole.first)


@dataclass(frozen=True, slots=True)
class ToDate:
    """The part of a unit that is over at publication: "the year to date"."""

    unit: Unit

    def anchor(self, context: Context) -> Reading | None:
        """The unit with the interval from its beginning until today."""
        today = context.publication
        whole = today.enclosing(self.unit)
        first = Period(Unit.DAY, whole.first_day.toordinal())
        return Reading("DATE", timex.value(whole), first, today, unit=self.unit, anchor=today)


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
