"""Years and periods that a text need not name again: "net for the year", "sales in the period"."""

from dataclasses import dataclass, replace

from timeline.dates.calendar import timex
from timeline.dates.calendar.calendar import SIZE, Period, Unit
from timeline.dates.calendar.reading import Reading
from timeline.dates.meaning.composition import gives_year
from timeline.dates.meaning.expression import Expression, Shifted, dated
from timeline.dates.meaning.focus import awaited, running_quarter
from timeline.dates.reference.anchoring import Context
from timeline.dates.reference.asides import OF_YEARS, is_aside
from timeline.dates.reference.figures import is_of_forecast
from timeline.dates.reference.present import is_near
from timeline.dates.text.tokens import Tokens

REPORTING = 6  # months in which the figures of the year before come out
SENTENCE = 40  # words
# What the end of a period is told of with.
AT_END = frozenset({"at", "since"})
WITHIN_YEAR = frozenset("early late later".split())  # "later in the year"
SHORT_WOULD = frozenset({"d"})
NEARLY_OVER = 6  # days
LONG = frozenset({Unit.SEASON, Unit.HALF})  # that things go on in


@dataclass(frozen=True, slots=True)
class FullYear:
    """The year of "full-year profit": the one that is over, early in the next, or the running."""

    def anchor(self, context: Context) -> Reading | None:
        """The year before, unless its figures have long been told or the words look ahead."""
        if context.narrative:
            return None
        today = context.publication
        year = today.enclosing(Unit.YEAR)
        is_told = today.first_day.month > REPORTING or _is_ahead(context)
        return dated(year if is_told else year.shift(-1), anchor=today)


def _is_ahead(context: Context) -> bool:
    """Whether figures are still to come, by the verb or as those of a forecast."""
    return context.looks_ahead() or is_of_forecast(context.tokens, context.first)


@dataclass(frozen=True, slots=True)
class TheYear:
    """The year that its sentence has named, or else the running one.

    `otherwise` is what that may be instead: the year of figures.
    """

    otherwise: Expression | None = None

    def anchor(self, context: Context) -> Reading | None:
        """The year of "In 1986 sales rose, and costs for the year fell"."""
        named = None if context.narrative else _named_before(context)
        if named:
            return dated(named, anchor=named)
        of_figures = self.otherwise.anchor(context) if self.otherwise else None
        return of_figures or Shifted(Unit.YEAR, 0).anchor(context)


def _named_before(context: Context) -> Period | None:
    """The year of the last date of the sentence that gives its own, unless the tense is another."""
    tokens, first = context.tokens, context.first
    for at in range(first - 1, max(-1, first - SENTENCE), -1):
        if tokens.shape[at] in tokens.sentence_ends and tokens.word(at) != ";":
            return None
        chunk = tokens.chunks.get(at)
        if chunk is None:
            continue
        if gives_year(chunk.expression):
            if not _tells_when(tokens, at):
                continue
            return _if_told(context, chunk.expression.anchor(replace(context, first=at)))
        if chunk.kind == "YEAR_DATE":
            return _next_year(context, chunk.expression)
    return None


def _next_year(context: Context, meaning: Expression) -> Period | None:
    """The next year, where a sentence goes on within it: "falls next year and rises later in"."""
    if not isinstance(meaning, Shifted) or meaning.unit is not Unit.YEAR or meaning.n < 1:
        return None
    if context.tokens.original(context.first).split()[0].lower() not in WITHIN_YEAR:
        return None  # "by the end of the year" may be that of the running one
    return _if_told(context, meaning.anchor(context))


def _tells_when(tokens: Tokens, at: int) -> bool:
    """Whether a sentence tells what was in a year; "the 1986 deficit" is one of any time."""
    is_placed = tokens.word_near(at - 1) in OF_YEARS and not tokens.is_possessive(at)
    return is_placed and not is_aside(tokens, at)


def _if_told(context: Context, reading: Reading | None) -> Period | None:
    """The year of a date, if what is told of "the year" is as far over as that is."""
    named = reading.first if reading else None
    if named is None or SIZE[named.unit] > SIZE[Unit.YEAR]:
        return None
    years = named.year - context.publication.year
    is_other = (years < 0 and context.looks_ahead()) or (years > 0 and context.looks_back())
    return None if is_other else named.enclosing(Unit.YEAR)


@dataclass(frozen=True, slots=True)
class Ended:
    """The running month or year, whose end is told of: "it had 400 planes at the end of the year".

    In January, that is the year before; so it is whenever the end of the year is still far off.
    """

    running: Expression

    def anchor(self, context: Context) -> Reading | None:
        """The period, or the one before if it is to end and the words look back."""
        reading = self.running.anchor(context)
        if reading is None or reading.first is None or context.narrative:
            return reading
        if not self._is_over(reading.first, context):
            return reading
        return dated(reading.first.shift(-1), anchor=reading.anchor)

    def _is_over(self, period: Period, context: Context) -> bool:
        today = context.publication
        if (period.last_day - today.last_day).days < NEARLY_OVER or not period.contains(today):
            return False
        is_early = period.unit is not Unit.YEAR or today.first_day.month <= REPORTING
        is_since = context.tokens.word_near(context.first - 1) == "since"
        # "He'd leave at the end of the year" is to come.
        is_told = context.looks_back() and not is_near(context.tokens, context.first, SHORT_WOULD)
        return is_early and (is_since or is_told)


@dataclass(frozen=True, slots=True)
class YearOfFigures:
    """The year of "net for the year": the one that the last quarter ended, or the running one."""

    def anchor(self, context: Context) -> Reading | None:
        """The year before, where its fourth quarter is what figures are of."""
        last = context.focus.last if context.focus else None
        year = last.enclosing(Unit.YEAR) if last else None
        if context.narrative or last is None or year is None or year.last_day != last.last_day:
            return None
        if _is_ahead(context):
            return None
        return dated(year, anchor=context.publication)


@dataclass(frozen=True, slots=True)
class ThePeriod:
    """The quarter, the half year or the months that the text gives figures of, if it does."""

    def anchor(self, context: Context) -> Reading | None:
        """The quarter that its sentence names, or what figures were last told to be of."""
        return running_quarter(context) or awaited(context) or context.focus


@dataclass(frozen=True, slots=True)
class ThatPeriod:
    """The time of "during this period" in a story: no day or year, but what lay around it."""

    def anchor(self, context: Context) -> Reading | None:
        """The range, the decade or the like that was just told of, or else some time past."""
        told, span = context.reference, context.span
        if told is None:
            return None
        is_long = SIZE[told.unit] > SIZE[Unit.YEAR] or told.unit in LONG
        if is_long:
            return dated(told, anchor=told)
        if span and span.base == told and span.first.unit is span.last.unit:
            length = span.last.count - span.first.count
            value = timex.duration(str(length), told.unit)
            return Reading("DURATION", value, span.first, span.last, anchor=told)
        return Reading("DATE", "PAST_REF", anchor=told)


@dataclass(frozen=True, slots=True)
class Told:
    """The day or month that the text has come to: "by that date", "sales in the month"."""

    unit: Unit

    def anchor(self, context: Context) -> Reading | None:
        """The running date, if it is as precise."""
        told = context.reference
        return dated(told, anchor=told) if told and told.unit is self.unit else None
