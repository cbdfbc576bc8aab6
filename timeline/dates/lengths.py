"""Expressions that are no date: lengths of time, sets of times, the past and future at large."""

from dataclasses import dataclass, replace

from timeline.dates import calendar, timex
from timeline.dates.anchoring import Context
from timeline.dates.calendar import SIZE, Period, Unit, of_day
from timeline.dates.expression import Base, Expression, Shifted
from timeline.dates.reading import Reading
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


@dataclass(frozen=True, slots=True)
class Away:
    """A date that the text counts out from what it has told: "two years later", "a day earlier"."""

    unit: Unit
    n: int

    def anchor(self, context: Context) -> Reading | None:
        """The date, or just how long after, where the text told of no date to count it from.

        "He was jailed but freed two years later": that is not two years after today.
        """
        known = context.reference
        reading = _some_day(known, self.unit, self.n) or Shifted(
            self.unit, self.n, Base.REFERENCE
        ).anchor(context)
        if self.n < 0 or context.looks_ahead() or (known and _is_to_come(known, context)):
            return reading
        if known is None or (reading and reading.first and _is_to_come(reading.first, context)):
            return Duration(str(self.n), self.unit).anchor(context)
        return reading


@dataclass(frozen=True, slots=True)
class DayBeside:
    """The day after or before the date that the text speaks of: "the next day"."""

    n: int

    def anchor(self, context: Context) -> Reading | None:
        """The day, or some day of a month or year of which the text has told no day."""
        reading = Shifted(Unit.DAY, self.n, Base.REFERENCE).anchor(context)
        is_counted = reading is not None and reading.anchor == context.reference
        return (is_counted and _some_day(context.reference, Unit.DAY, self.n)) or reading


def _some_day(known: Period | None, unit: Unit, n: int) -> Reading | None:
    """The day or week that no text can tell, of "he died in May, his wife a week later"."""
    is_fine = unit in (Unit.DAY, Unit.WEEK)
    if known is None or not is_fine or SIZE[known.unit] < SIZE[Unit.MONTH] or known.year < 1:
        return None
    edges = (of_day(Unit.DAY, day) for day in (known.first_day, known.last_day))
    first, last = (calendar.day_after(edge, unit, n) for edge in edges)
    month = first.shift((last.count - first.count) // 2).enclosing(Unit.MONTH)
    if known.unit is Unit.MONTH and unit is Unit.DAY:
        value = f"{timex.value(month)}-XX"
    else:
        value = f"{month.year:04d}{timex.unknown(unit)[4:]}"
    return Reading("DATE", value, first, last, unit=known.unit, anchor=known)


@dataclass(frozen=True, slots=True)
class SomeTimeAfter:
    """A date that the text does not count out: "a few days later", "years later"."""

    unit: Unit

    def anchor(self, context: Context) -> Reading | None:
        """A date after the running one, which is told of unless it is still to come."""
        known = context.reference
        if known is None or _is_to_come(known, context):
            return Reading("DATE", timex.unknown(self.unit))
        if self.unit in calendar.SECONDS_IN:
            day = known.enclosing(Unit.DAY)
            return Reading("TIME", f"{timex.value(day)}TXX", day, day, anchor=known)
        return Reading("DATE", timex.unknown(self.unit), first=known, anchor=known)


def _is_to_come(period: Period, context: Context) -> bool:
    """Whether a period begins after the one of its unit that holds the day of writing."""
    return period.count > context.publication.enclosing(period.unit).count
