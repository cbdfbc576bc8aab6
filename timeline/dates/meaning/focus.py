"""The period that figures are of, and what is counted from it: "a year earlier", "the 1988 period".

Reports of figures name a quarter, a half year or "the nine months ended Sept. 30" once. What they
are compared with is the same period of another year, which may begin in any month.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from timeline.dates.calendar import calendar, timex
from timeline.dates.calendar.calendar import SIZE, Period, Unit, of_day
from timeline.dates.calendar.reading import Reading
from timeline.dates.direction.tense import is_present
from timeline.dates.meaning.expression import Base, Current, Expression, Shifted, dated
from timeline.dates.meaning.lengths import Duration
from timeline.dates.reference.anchoring import Context
from timeline.dates.reference.comparisons import is_compared
from timeline.dates.reference.figures import opening_phrase, tells_figures
from timeline.dates.reference.flashback import sentence_ends
from timeline.dates.reference.ranges import is_range

FRIDAY = 4
WEEKEND = 2  # days after which a quarter may end whose figures are told on a Friday
QUARTER = 3  # months
SHORTEST, LONGEST = QUARTER, 12  # months of which figures are


def may_be_reported(figures: Reading, *, narrative: bool) -> bool:
    """Whether figures may be of a period: in a story of a quarter alone."""
    if figures.first is None or figures.last is None:
        return False
    unit = figures.granularity
    if narrative or unit is Unit.QUARTER:
        return unit is Unit.QUARTER
    is_length = figures.type == "DURATION" and unit in (Unit.MONTH, Unit.YEAR)
    return (is_length or unit is Unit.HALF) and SHORTEST <= _months(figures) <= LONGEST


def moved(focus: Reading, years: int) -> Reading | None:
    """The same period of another year."""
    assert focus.first
    assert focus.last
    if period := focus.period:
        shifted = period.shift(years * calendar.PER_YEAR[period.unit])
        return dated(shifted, anchor=period)
    first = calendar.day_after(of_day(Unit.DAY, focus.first.first_day), Unit.YEAR, years)
    stop = calendar.day_after(_day_after(focus.last), Unit.YEAR, years)
    found = replace(focus, first=first, last=stop.shift(-1), anchor=focus.first)
    if focus.type == "DURATION":
        return found
    year, name = focus.value.split("-", 1)  # a fiscal quarter keeps its name
    return replace(found, value=f"{int(year) + years}-{name}")


def _year_of_focus(context: Context) -> Reading | None:
    """The year of the period that figures are of, if the text has come to that year, now over."""
    if context.narrative or context.previous is None or context.focus is None:
        return None
    (_, year), last = context.previous, context.focus.last
    is_year = year.unit is Unit.YEAR and last is not None and last.enclosing(Unit.YEAR) == year
    return dated(year) if is_year and year.last_day < context.publication.first_day else None


def running_quarter(context: Context) -> Reading | None:
    """The quarter of the same sentence that is not over: "demand in the current quarter"."""
    if context.narrative or context.previous is None:
        return None
    token, period = context.previous
    is_over = period.last_day < context.publication.first_day
    if period.unit is not Unit.QUARTER or is_over:
        return None
    is_same = sentence_ends(context.tokens, token, context.first) == 0
    return dated(period) if is_same else None


def awaited(context: Context) -> Reading | None:
    """The period that is not over, but figures are expected for, in the last sentences."""
    if context.narrative or context.awaited is None:
        return None
    token, figures = context.awaited
    return figures if sentence_ends(context.tokens, token, context.first) <= 1 else None


def _expected_quarter(context: Context) -> Reading | None:
    """The quarter to come that news speaks of: "will report a loss for the quarter"."""
    told = context.reference
    is_told = told is not None and told.unit is Unit.QUARTER and not context.narrative
    if told is None or not is_told or told.last_day < context.publication.first_day:
        return None
    return dated(told, anchor=told) if context.looks_ahead() else None


def _opening(context: Context) -> Reading | None:
    """The month, or some weeks, that the sentence opens with: "In May, sales rose from ..."."""
    at = opening_phrase(context.tokens, context.first)
    if context.narrative or at is None or (context.previous and context.previous[0] > at):
        return None
    found = context.tokens.chunks[at].expression.anchor(replace(context, first=at))
    if found is None or found.first is None or found.last is None or _months(found) > 1:
        return None
    is_month = found.first.unit is Unit.MONTH or found.type == "DURATION"
    return found if is_month else None


def _month_at(context: Context) -> Reading | None:
    """The month that news speaks of, where it names nothing longer that figures are of.

    If a range ends with it, the months are: "output in March/May rose from a year earlier".
    """
    month, span = context.reference, context.span
    if month is None or month.unit is not Unit.MONTH or context.narrative:
        return None
    last = context.previous[0] if context.previous else 0
    is_end = last > 1 and is_range(context.tokens, last - 2, last)
    if is_end and span and span.first.unit is Unit.MONTH and span.first < month == span.last:
        length = timex.duration(str(month.count - span.first.count + 1), Unit.MONTH)
        return Reading("DURATION", length, span.first, month, unit=Unit.MONTH)
    return dated(month)


def _quarter_at(context: Context) -> Reading | None:
    """The quarter with which the period that figures are of ends."""
    if context.focus and context.focus.granularity is Unit.QUARTER:
        return context.focus
    return dated(context.quarter, anchor=context.quarter)


def _day_after(last: Period) -> Period:
    return of_day(Unit.DAY, last.last_day).shift(1)


def _by_its_year(months: Reading) -> Reading:
    """Months that are named by their year: "a year earlier", "the 1988 period"."""
    assert months.last
    value = timex.value(months.last.enclosing(Unit.YEAR))
    return replace(months, type="DATE", value=value, unit=Unit.YEAR)


def _months(focus: Reading) -> int:
    """How many months a period of figures has."""
    assert focus.first
    assert focus.last
    days = (focus.last.last_day - focus.first.first_day).days + 1
    return round(days / SIZE[Unit.MONTH])


@dataclass(frozen=True, slots=True)
class YearEarlier:
    """The date that the text speaks of, a year earlier at its own precision.

    "A year earlier" after "the third quarter" is the third quarter of the year before; "a year
    ago" is so where it is told of figures, and else the writer's.
    """

    base: Base = Base.REFERENCE
    noun: str = ""  # what the phrase is of: "the year-ago period"

    def anchor(self, context: Context) -> Reading | None:
        """The same period of the year before, or just that year."""
        focus = self._compared(context)
        if focus is None:
            return Shifted(Unit.YEAR, -1, self.base).anchor(context)
        is_length = focus.type == "DURATION" and not self.noun
        found = moved(focus, -1)
        return _by_its_year(found) if found and is_length else found

    def _compared(self, context: Context) -> Reading | None:
        """What is moved: a quarter, and other months where a word says that they are compared."""
        if self.noun and (coming := awaited(context)):
            return coming
        if self.noun == "quarter":
            return _quarter_at(context)
        if self.base is Base.NOW and not self._is_of_figures(context):
            return None
        if nearer := running_quarter(context) or _opening(context):
            return nearer
        if self.base is Base.NOW and self._is_of_now(context):
            return None
        focus = _year_of_focus(context) or context.focus
        if focus and (self.noun or focus.granularity in (Unit.QUARTER, Unit.YEAR)):
            return focus
        if not is_compared(context.tokens, context.first):
            return None
        return focus or _month_at(context)

    def _is_of_now(self, context: Context) -> bool:
        """Whether the day of writing is compared: "the shares are up from a year ago"."""
        tokens, first = context.tokens, context.first
        is_here = context.previous and sentence_ends(tokens, context.previous[0], first) == 0
        return not is_here and is_present(tokens, first)

    def _is_of_figures(self, context: Context) -> bool:
        tokens, first = context.tokens, context.first
        return is_compared(tokens, first) or tells_figures(tokens, first)


@dataclass(frozen=True, slots=True)
class LatestQuarter:
    """The quarter that the text speaks of, or else the last one that had ended."""

    def anchor(self, context: Context) -> Reading | None:
        """The running quarter, or the last one that is over by the weekend after publication."""
        if expected := _expected_quarter(context):
            return expected
        if context.focus:
            return _quarter_at(context)
        today = context.publication
        last = today.shift(WEEKEND) if today.first_day.weekday() == FRIDAY else today
        ends = last.shift(1).enclosing(Unit.QUARTER).shift(-1)
        return dated(ends, anchor=today)


def _years_away(meaning: Expression, year: int, own: int) -> int:
    """How many years lie between a period, of which its own year is given, and that of another.

    "A year earlier" is counted from the period; and in January, "the same month last year" is not
    the December at hand, though that is of last year.
    """
    match meaning:
        case Shifted(n=n, base=Base.REFERENCE) if n:
            return n
        case Shifted(n=n) if n < 0 and year == own:
            return -1
        case _:
            return year - own


@dataclass(frozen=True, slots=True)
class FocusIn:
    """The period that the text speaks of, in another year: "the 1988 period".

    `months` is how long the phrase says that it is: "the same nine months of 1988".
    """

    year: Expression
    months: int | None = None

    def anchor(self, context: Context) -> Reading | None:
        """The focus in that year, or the year where the text has no such focus."""
        focus = running_quarter(context) or context.focus or _month_at(context)
        if self.months == QUARTER:
            focus = _quarter_at(context)
        outer = self.year.anchor(context)
        if outer is None or outer.first is None or focus is None or focus.last is None:
            return outer
        if self.months not in (None, _months(focus)):
            return outer
        found = moved(focus, _years_away(self.year, outer.first.year, focus.last.last_day.year))
        return _by_its_year(found) if found and found.type == "DURATION" else found


@dataclass(frozen=True, slots=True)
class SameIn:
    """The day, week, month or quarter at hand, in another year: "the same week last year"."""

    unit: Unit
    year: Expression
    base: Base = Base.REFERENCE

    def anchor(self, context: Context) -> Reading | None:
        """The period of the other year that holds the same day."""
        now = dated(context.today.enclosing(self.unit)) if self.base is Base.NOW else None
        here = now or Current(self.unit).anchor(context)
        outer = self.year.anchor(context)
        if here is None or here.first is None or outer is None or outer.first is None:
            return outer
        middle = here.first.first_day + timedelta(calendar.SIZE[self.unit] // 2)
        years = _years_away(self.year, outer.first.year, here.first.year)
        day = calendar.day_after(of_day(Unit.DAY, middle), Unit.YEAR, years)
        return dated(day.enclosing(self.unit), "relative", here.first)


@dataclass(frozen=True, slots=True)
class OfFigures:
    """Months up to the end of the quarter at hand: "net for the nine months", "the first six"."""

    length: Duration
    is_first: bool

    def anchor(self, context: Context) -> Reading | None:
        """The length with its interval, which "the first" of a year have without a quarter, too."""
        reading = self.length.anchor(context)
        counted = self.length.counted()
        last = self._last_day(context, counted[1]) if counted else None
        if reading is None or counted is None or last is None:
            return reading
        first = calendar.day_after(last.shift(1), Unit.MONTH, -counted[1])
        return replace(reading, first=first, last=last, anchor=last)

    def _last_day(self, context: Context, months: int) -> Period | None:
        if context.narrative:
            return None
        if context.focus and context.focus.last:
            return of_day(Unit.DAY, context.focus.last.last_day)
        if not self.is_first:
            return None
        year = context.publication.enclosing(Unit.YEAR)
        ends = calendar.day_after(year.enclosing(Unit.DAY), Unit.MONTH, months).shift(-1)
        is_over = ends < context.publication
        return ends if is_over else calendar.day_after(ends.shift(1), Unit.YEAR, -1).shift(-1)
