"""Dates that a text counts out from what it has told: "two years later", "the next day".

Where it has told but a month or a year, a day after it may be any day that far from one of these:
"He died in May, his wife a week later".
"""

import math
from dataclasses import dataclass

from timeline.dates.calendar import calendar, timex
from timeline.dates.calendar.calendar import SIZE, Period, Unit, of_day
from timeline.dates.calendar.reading import Reading
from timeline.dates.direction.cues import CERTAIN_FUTURE
from timeline.dates.meaning.expression import Base, Expression, Shifted, dated
from timeline.dates.meaning.lengths import Duration
from timeline.dates.reference.anchoring import Context

# What is as unknown as the longer period from which it is counted out.
UNKNOWN_IN = {
    Unit.DAY: SIZE[Unit.MONTH],
    Unit.WEEK: SIZE[Unit.MONTH],
    Unit.MONTH: SIZE[Unit.YEAR],
}
# Which of its three parts the beginning, middle or end of a period is.
THIRDS = {"START": 0, "MID": 1, "END": 2}
LONGEST_MONTH = 31  # days


@dataclass(frozen=True, slots=True)
class ThisDayIn:
    """The day of writing in another year: "on this day in 1901"."""

    year: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The day with its month and number in the year."""
        outer = self.year.anchor(context)
        if outer is None or outer.first is None or outer.first.unit is not Unit.YEAR:
            return None
        today = context.today.first_day
        found = calendar.day(outer.first.year, today.month, today.day)
        return dated(found, outer.basis, outer.anchor)


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
        if known and _is_finer(self.unit, known):
            return Duration(str(abs(self.n)), self.unit).anchor(context)
        reading = _some_time(context, self.unit, self.n) or Shifted(
            self.unit, self.n, Base.REFERENCE
        ).anchor(context)
        if self.n < 0 or context.looks_ahead() or (known and _is_to_come(known, context)):
            return reading
        if known is None or (reading and reading.first and _is_to_come(reading.first, context)):
            return Duration(str(self.n), self.unit).anchor(context)
        return reading


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The period next to the date that the text speaks of: "the next day", "the week before"."""

    unit: Unit
    n: int

    def anchor(self, context: Context) -> Reading | None:
        """The period, or some such one, where the text has told but a longer period, or none."""
        if context.reference is None and self._is_told(context):
            return Reading("DATE", timex.unknown(self.unit))
        reading = Shifted(self.unit, self.n, Base.REFERENCE).anchor(context)
        is_counted = reading is not None and reading.anchor == context.reference
        return (is_counted and _some_time(context, self.unit, self.n)) or reading

    def _is_told(self, context: Context) -> bool:
        """Whether it was after something undated: "he was arrested and freed the next day"."""
        if self.n < 0 or not context.looks_back():
            return False
        return context.tokens.word_near(context.first + 1) not in CERTAIN_FUTURE


def _some_time(context: Context, unit: Unit, n: int) -> Reading | None:
    """The day, week or month that no text can tell, counted from a longer period."""
    known = context.reference
    if known is None or known.year < 1 or SIZE[known.unit] < UNKNOWN_IN.get(unit, math.inf):
        return None
    first, stop = (calendar.day_after(edge, unit, n) for edge in _told_days(context, known))
    last = stop.shift(-1)
    middle = first.shift((last.count - first.count) // 2)
    if known.unit is Unit.MONTH and unit is Unit.DAY:
        value = f"{timex.value(middle.enclosing(Unit.MONTH))}-XX"
    elif _is_of_year(first, last, middle.year):
        value = f"{middle.year:04d}{timex.unknown(unit)[4:]}"
    else:
        value = timex.unknown(unit)
    return Reading("DATE", value, first, last, unit=known.unit, anchor=known)


def _is_of_year(first: Period, last: Period, year: int) -> bool:
    """Whether some days are of a year, but for a month at most."""
    whole = calendar.year(year)
    before = (whole.first_day - first.first_day).days
    after = (last.last_day - whole.last_day).days
    return max(before, after) <= LONGEST_MONTH


def _told_days(context: Context, known: Period) -> tuple[Period, Period]:
    """The first day that a text may tell of and the one after the last: of "late May", its end."""
    portion = context.portion[1] if context.portion and context.portion[0] == known else None
    first, stop = (of_day(Unit.DAY, known.first_day), of_day(Unit.DAY, known.last_day).shift(1))
    third = THIRDS.get(portion or "")
    if third is None:
        return first, stop
    if known.unit is Unit.YEAR:  # in whole months
        opening, ending = (calendar.day_after(first, Unit.MONTH, 4 * n) for n in (third, third + 1))
        return opening, ending
    days = stop.count - first.count
    return first.shift(days * third // 3), first.shift(days * (third + 1) // 3)


@dataclass(frozen=True, slots=True)
class SomeTimeAfter:
    """A date that the text does not count out: "a few days later", "years later"."""

    unit: Unit

    def anchor(self, context: Context) -> Reading | None:
        """A date after the running one, which is told of unless it is still to come."""
        known = context.spoken_of(self.unit)
        is_told = known != context.publication or known == context.reference
        if not is_told or _is_to_come(known, context) or _is_finer(self.unit, known):
            return Reading("DATE", timex.unknown(self.unit))
        if self.unit in calendar.SECONDS_IN:
            day = known.enclosing(Unit.DAY)
            return Reading("TIME", f"{timex.value(day)}TXX", day, day, anchor=known)
        return Reading("DATE", timex.unknown(self.unit), first=known, anchor=known)


def _is_finer(unit: Unit, known: Period) -> bool:
    """Whether some hours or minutes lead from nowhere: the text has told but a month or a year."""
    return unit in calendar.SECONDS_IN and SIZE[known.unit] > SIZE[Unit.DAY]


def _is_to_come(period: Period, context: Context) -> bool:
    """Whether a period begins after the one of its unit that holds the day of writing."""
    if SIZE[period.unit] < SIZE[Unit.DAY]:
        period = period.enclosing(Unit.DAY)  # no time of that day is known to be to come
    return period.count > context.publication.enclosing(period.unit).count
