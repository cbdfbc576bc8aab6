"""Lengths of time with a known end or beginning: "the three months ended Sept. 30".

A length keeps its TIMEX3 value and gets an interval. "The year ended March 31" is such a length,
not a calendar year, and "the quarter ended June 30" is the second one. What companies call their
fourth quarter keeps that name, whichever months it has.
"""

from dataclasses import replace
from datetime import timedelta

from timeline.dates.calendar import calendar, timex
from timeline.dates.calendar.calendar import SIZE, Period, Unit, of_day
from timeline.dates.calendar.cycles import OfYear
from timeline.dates.calendar.reading import Reading
from timeline.dates.meaning.bare_periods import ThePeriod, TheYear
from timeline.dates.meaning.expression import Expression, Occurrence, Shifted
from timeline.dates.meaning.focus import LatestQuarter, OfFigures
from timeline.dates.meaning.lengths import Duration
from timeline.dates.reference.ranges import is_measure
from timeline.dates.text.tokens import Tokens

ENDING = frozenset("ended ending through till to until".split())
BEGINNING = frozenset("beginning commencing from starting".split())
# What else may stand between the length and its date: "that ended on Sept. 30", "up to June".
FILLERS = frozenset({",", "in", "on", "that", "up", "which"})
FARTHEST = 4  # tokens between the two


def closed(
    tokens: Tokens, before: tuple[int, Reading], after: tuple[int, Reading]
) -> Reading | None:
    """A length with its interval, if the date after it (each with its token) is an end of it."""
    (left, length), (right, date) = before, after
    meaning = tokens.chunks[left].expression
    if isinstance(meaning, ThePeriod) and length.granularity is Unit.QUARTER:
        meaning = LatestQuarter()
    size = _size(meaning, tokens.original(left).lower())
    joint = _joint(tokens, left, right)
    if size is None or joint is None or date.type == "DURATION" or not (date.first and date.last):
        return None
    unit, n = size
    if SIZE[unit] * n < SIZE[Unit.DAY] or SIZE[date.last.unit] >= SIZE[unit] * n:
        return None  # "30 minutes until noon", "two decades until the 1990s"
    if joint in ENDING:
        last = of_day(Unit.DAY, date.last.last_day)
        first = calendar.day_after(last.shift(1), unit, -n)
    else:
        first = of_day(Unit.DAY, date.first.first_day)
        last = calendar.day_after(first, unit, n).shift(-1)
    whole = replace(length, first=first, last=last, anchor=length.anchor or date.first)
    return _named(meaning, whole, unit)


def _size(expression: Expression, text: str) -> tuple[Unit, int] | None:
    """The unit and number of a length; of "the year", one year."""
    if isinstance(expression, OfFigures):
        expression = expression.length
    match expression:
        case Duration(amount=amount, unit=unit, also=(), at_most="") if amount.isdecimal():
            return unit, int(amount)
        case Shifted(unit=unit, n=0) if text.startswith(("the ", "fiscal ", "financial ")):
            return unit, 1  # but "this year through August" is a range
        case TheYear():
            return Unit.YEAR, 1
        case LatestQuarter():
            return Unit.QUARTER, 1
        case Occurrence(cycle=OfYear(unit=Unit.QUARTER | Unit.HALF as unit), step=None):
            return unit, 1
        case _:
            return None


def _joint(tokens: Tokens, left: int, right: int) -> str | None:
    """The word that makes a date an end of the length before it."""
    if right - left > FARTHEST or is_measure(tokens, left):
        return None
    words = [tokens.word(n) for n in range(left + 1, right)]
    words = [word for word in words if word not in FILLERS]
    return words[0] if len(words) == 1 and words[0] in ENDING | BEGINNING else None


def _named(expression: Expression, length: Reading, unit: Unit) -> Reading:
    """The reading under the name that fits its interval."""
    match expression:
        case LatestQuarter() | Shifted(unit=Unit.QUARTER):
            quarter = _middle(length, unit)
            named = replace(length, value=timex.value(quarter), unit=unit)
            is_whole = timex.end(quarter) == timex.end(length.last or quarter)
            return replace(named, first=quarter, last=quarter) if is_whole else named
        case Shifted() | TheYear():
            return replace(length, type="DURATION", value=timex.duration("1", unit), unit=unit)
        case _:
            return replace(length, unit=length.unit or unit)


def _middle(length: Reading, unit: Unit) -> Period:
    """The calendar period of a unit that an interval mostly covers."""
    assert length.first
    return of_day(unit, length.first.first_day + timedelta(days=SIZE[unit] / 2))
