"""Ties the parts of the resolver together: text -> phrases -> anchored dates."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from functools import cache

from timeline.dates.ambiguity.articles import first_character
from timeline.dates.ambiguity.names import is_name
from timeline.dates.calendar import timex
from timeline.dates.calendar.calendar import SECONDS_IN, Period, Unit, minute_of, of_day
from timeline.dates.calendar.reading import Reading
from timeline.dates.calendar.regions import region as region_of
from timeline.dates.document.creation import is_creation_time
from timeline.dates.document.narrative import is_narrative
from timeline.dates.document.writing import day_of_writing
from timeline.dates.grammar.grammar import Chunk, Grammar
from timeline.dates.intervals.closing import closed
from timeline.dates.intervals.relations import Bounds, bounds_of
from timeline.dates.languages import code_of
from timeline.dates.meaning.composition import PartOf
from timeline.dates.meaning.expression import Expression, Occurrence
from timeline.dates.meaning.focus import LatestQuarter, OfFigures, may_be_reported
from timeline.dates.meaning.known_days import KnownDay
from timeline.dates.meaning.lengths import EdgeOf
from timeline.dates.recognizers import STAGES
from timeline.dates.reference.anchoring import Context
from timeline.dates.reference.asides import is_aside, is_before
from timeline.dates.reference.attributes import is_attribute
from timeline.dates.reference.flashback import Flashback, begun, resumed
from timeline.dates.reference.listing import Listing
from timeline.dates.reference.ranges import look_at_span
from timeline.dates.reference.sessions import stamped
from timeline.dates.reference.two_clocks import time_before
from timeline.dates.reference.weekdays import course_after
from timeline.dates.resolved import ResolvedDate
from timeline.dates.text.entries import Entries
from timeline.dates.text.tokens import Tokens

# What names a period that figures are of; a date that closes a length does so, too.
NAMING_FIGURES = Occurrence | LatestQuarter | PartOf | EdgeOf | OfFigures


@cache
def grammar() -> Grammar:
    """The compiled grammar (once per process)."""
    return Grammar(STAGES)


def resolve(
    text: str, published: date, language: str | None = None, region: str | None = None
) -> list[ResolvedDate]:
    """All date phrases of a text, in text order, resolved against its publication date.

    `published` may be a `datetime`; clock times then carry its UTC offset. `language` is a code
    such as "fr"; one that has no tables in `languages`, or None, is read as English.
    `region` is the two-letter code of the country that the text is from (see `regions`), and
    decides on the order of numeric dates, on the seasons, and on the first day of the week.
    """
    place = region_of(region)
    tokens = _read(text, language)
    publication = of_day(Unit.DAY, published)
    phrases = [
        (n, chunk)
        for n, chunk in sorted(tokens.chunks.items())
        if not chunk.rule.partial
        and not is_creation_time(tokens, n, publication)
        and not is_name(tokens, n)
    ]
    now = minute_of(published) if isinstance(published, datetime) else None
    dateline = day_of_writing(tokens, phrases, publication)
    entries = Entries(tokens.text, [(tokens.starts[n], tokens.ends[n]) for n, _ in phrases])
    context = Context(tokens, publication, Listing(entries), place, now=now, dateline=dateline)
    readings = _anchored(phrases, context)
    zone = published.tzinfo if isinstance(published, datetime) else None
    bounds = bounds_of(tokens, readings, publication, zone, place)
    return [
        _resolved(text, tokens, index, reading, interval)
        for (index, reading), interval in zip(readings, bounds, strict=True)
    ]


def _read(text: str, language: str | None) -> Tokens:
    code = code_of(language or "")
    if code is None:
        return grammar().read(text)
    from timeline.dates.languages.reader import reader

    return reader(code).read(text)


def _anchored(phrases: list[tuple[int, Chunk]], context: Context) -> list[tuple[int, Reading]]:
    """The readings of the phrases that have one, with the index of their token."""
    context.narrative = is_narrative(phrases, context)
    readings: list[tuple[int, Reading]] = []
    for index, chunk in phrases:
        context.first = index
        before = readings[-1] if readings else None
        reading = length = None
        with suppress(ValueError, OverflowError):  # outside the years that the calendar has
            reading = _anchor(chunk.expression, context)
            if before and reading:
                length = closed(context.tokens, before, (index, reading))
        if reading is None:
            continue
        if before and length:
            readings[-1] = before[0], length
            _look_at(context, before[0], length)
        if reading.period:
            _go_on(context, chunk.expression, reading, reading.period)
        if isinstance(chunk.expression, NAMING_FIGURES):
            _look_at(context, index, reading)
        if context.region.southern and reading.period and reading.period.unit is Unit.SEASON:
            reading = replace(reading, value=timex.southern_season(reading.period))
        readings.append((index, reading))
    return readings


def _go_on(context: Context, meaning: Expression, reading: Reading, period: Period) -> None:
    """Let what follows be told from a phrase."""
    if not _is_mention(context, meaning, reading, period):
        context.move_to(period, reading.anchor)
        context.flashback = _flashback(context, reading)
    if period == context.reference:
        context.portion = period, reading.mod
    context.course = course_after(context, reading)
    if not context.is_now(reading.anchor):
        context.go_down(period, reading.basis == "explicit")
    look_at_span(context, period)
    context.stamped = stamped(context, period)
    context.previous = context.first, period


def _is_mention(context: Context, meaning: Expression, reading: Reading, period: Period) -> bool:
    """Whether a phrase only tells which attacks, which kind of weather are meant.

    Or a time that has been told on another clock.
    """
    if period.unit in SECONDS_IN and time_before(context):
        return True
    if isinstance(meaning, KnownDay):
        return meaning.is_mention(reading)
    return period.unit is Unit.SEASON and is_attribute(context.tokens, context.first)


def _anchor(expression: Expression, context: Context) -> Reading | None:
    """The reading of the current phrase, which a story may tell of what it has looked back to."""
    reading = expression.anchor(context)
    step: Unit | None = getattr(expression, "unit", None)
    back = context.looking_back(reading.anchor, step) if reading else None
    if back is None:
        return reading
    reading = expression.anchor(back)
    context.go_back(reading.period if reading else None)
    return reading


def _look_at(context: Context, token: int, figures: Reading) -> None:
    """Let what is compared be compared with a period that the text gives figures of."""
    in_calendar = figures.last is not None and figures.last.year > 0
    if in_calendar and may_be_reported(figures, narrative=context.narrative):
        context.look_at(token, figures)


def _flashback(context: Context, reading: Reading) -> Flashback | None:
    """The past date that the text is at after a phrase."""
    assert reading.period
    if context.narrative:
        return None
    tokens, token = context.tokens, context.first
    if reading.basis == "explicit":
        found = begun(tokens, token, reading.period, context.publication)
        return context.flashback if found is None and is_aside(tokens, token) else found
    if is_aside(tokens, token):
        return context.flashback
    if context.flashback is None:
        return resumed(token, reading.period, reading.anchor, context.publication)
    if context.is_now(reading.anchor):
        return None
    if is_before(tokens, token):
        return replace(context.flashback, token=token)
    return Flashback(token, reading.period, goes_on=True)


def _resolved(
    text: str, tokens: Tokens, index: int, reading: Reading, bounds: Bounds
) -> ResolvedDate:
    start, stop = first_character(tokens, index), tokens.ends[index]
    return ResolvedDate(
        text=text[start:stop],
        span=(start, stop),
        type=reading.type,
        value=reading.value,
        mod=reading.mod,
        start=bounds.start,
        end=bounds.end,
        granularity=reading.granularity.value if reading.granularity else "open",
        edtf=bounds.edtf,
        relation=bounds.relation,
        basis=reading.basis,
        anchor=timex.start(reading.anchor) if reading.anchor else None,
        rule=tokens.chunks[index].rule.name,
        recurrence=reading.recurrence,
    )
