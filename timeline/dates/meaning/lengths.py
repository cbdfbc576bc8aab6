"""Expressions that are no date: lengths of time, sets of times, the past and future at large."""

from dataclasses import dataclass, replace

from timeline.dates.calendar import calendar, timex
from timeline.dates.calendar.calendar import SECONDS_IN, SIZE, Period, Unit, of_day
from timeline.dates.calendar.reading import Reading
from timeline.dates.meaning.expression import Base, Expression
from timeline.dates.reference.anchoring import Context
from timeline.dates.reference.flashback import FARTHEST, sentence_ends
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
        base = self._counted_from(context)
        reading = self.length.anchor(context)
        counted = replace(self.length, amount=self.length.at_most or self.length.amount).counted()
        if reading is None or counted is None or base.year < 1:
            return reading
        unit, n = counted[0], max(1, counted[1])
        first, last = self._before_focus(context, unit, n) or self._beside(context, base, unit, n)
        return replace(reading, first=first, last=last, anchor=base)

    def _counted_from(self, context: Context) -> Period:
        base = context.base(self.base is Base.REFERENCE)
        is_told = self.ahead and base == context.publication and _is_told(context)
        return context.reference if is_told and context.reference else base

    def _before_focus(self, context: Context, unit: Unit, n: int) -> tuple[Period, Period] | None:
        """The days before as long a period that figures are of: "from 4 in the previous six"."""
        focus = context.focus
        if self.ahead or self.base is Base.NOW or focus is None:
            return None
        if focus.first is None or focus.last is None:
            return None
        opening, stop = of_day(Unit.DAY, focus.first.first_day), _day_after(focus.last)
        is_as_long = calendar.day_after(opening, unit, n) == stop
        return (calendar.day_after(opening, unit, -n), opening.shift(-1)) if is_as_long else None

    def _beside(self, context: Context, base: Period, unit: Unit, n: int) -> tuple[Period, Period]:
        """The days from the base, or to it; "the next three days" begin after the day told of."""
        if unit in SECONDS_IN and base.unit in SECONDS_IN:
            steps = n * SECONDS_IN[unit] // SECONDS_IN[base.unit]
            return (base, base.shift(steps - 1)) if self.ahead else (base.shift(-steps), base)
        opening, closing = (of_day(Unit.DAY, day) for day in (base.first_day, base.last_day))
        is_told = not context.is_now(base) and (self.ahead or self.base is Base.REFERENCE)
        apart = 1 if is_told and SIZE[base.unit] <= SIZE[Unit.DAY] else 0
        if self.ahead:
            return opening.shift(apart), calendar.day_after(closing, unit, n)
        return calendar.day_after(opening, unit, -n), closing.shift(-apart)


def _day_after(last: Period) -> Period:
    return of_day(Unit.DAY, last.last_day).shift(1)


def _is_told(context: Context) -> bool:
    """Whether news tells of what came after a past date: "Over the next two years he ...".

    It opens one of the next sentences, in the past tense.
    """
    tokens, first, date = context.tokens, context.first, context.reference
    if date is None or context.previous is None or context.previous[1] != date:
        return False
    opens = tokens.opens_sentence(first) or tokens.opens_sentence(first - 1)
    is_near = sentence_ends(tokens, context.previous[0], first) <= FARTHEST
    is_over = date.last_day < context.publication.first_day
    return opens and is_near and is_over and context.looks_back()


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
