"""Expressions that are no date: lengths of time, sets of times, the past and future at large."""

from dataclasses import dataclass, replace

from timeline.dates import calendar, timex
from timeline.dates.anchoring import Context
from timeline.dates.calendar import Period, Unit
from timeline.dates.expression import Base
from timeline.dates.reading import Reading


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
