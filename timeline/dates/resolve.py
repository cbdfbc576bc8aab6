"""Ties the parts of the resolver together: text -> phrases -> anchored dates."""

from datetime import date, datetime
from functools import cache

from timeline.dates import timex
from timeline.dates.anchoring import Context, is_narrative
from timeline.dates.calendar import Period, Unit, of_day
from timeline.dates.expression import Base, Explicit, Inside, Occurrence, Shifted, Weekday
from timeline.dates.grammar import Chunk, Grammar
from timeline.dates.reading import Reading
from timeline.dates.recognizers import STAGES
from timeline.dates.relations import bounds, relation_at
from timeline.dates.resolved import ResolvedDate
from timeline.dates.tokens import Tokens


@cache
def grammar() -> Grammar:
    """The compiled grammar (once per process)."""
    return Grammar(STAGES)


def resolve(text: str, published: date) -> list[ResolvedDate]:
    """All date phrases of a text, in text order, resolved against its publication date.

    `published` may be a `datetime`; clock times then carry its UTC offset.
    """
    tokens = grammar().read(text)
    phrases = [(n, chunk) for n, chunk in sorted(tokens.chunks.items()) if not chunk.rule.partial]
    context = Context(tokens, of_day(Unit.DAY, published))
    context.narrative = _is_narrative([chunk for _, chunk in phrases], context.publication)
    zone = published.tzinfo if isinstance(published, datetime) else None
    dates = []
    for index, chunk in phrases:
        context.first, context.last = index, index + 1
        try:
            reading = chunk.expression.anchor(context)
        except (ValueError, OverflowError):  # outside the years that the calendar has
            continue
        if reading is None:
            continue
        if reading.type in ("DATE", "TIME") and reading.period:
            context.reference = reading.period
            if reading.period.unit is Unit.QUARTER and isinstance(chunk.expression, Occurrence):
                context.focus = reading.period
        dates.append(_resolved(tokens, index, chunk, reading, zone))
    return dates


def _is_narrative(chunks: list[Chunk], publication: Period) -> bool:
    explicit = [c.expression.period for c in chunks if isinstance(c.expression, Explicit)]
    deictic = sum(_is_deictic(c) for c in chunks)
    return is_narrative(explicit, deictic, publication)


def _is_deictic(chunk: Chunk) -> bool:
    """Whether a phrase counts from the day of writing."""
    match chunk.expression:
        case Shifted(base=Base.NOW) | Occurrence(cycle=Weekday(), step=None):
            return True
        case Inside(container=Shifted(base=Base.NOW)):
            return True
        case _:
            return False


def _resolved(
    tokens: Tokens, index: int, chunk: Chunk, reading: Reading, zone: object
) -> ResolvedDate:
    start, stop = tokens.starts[index], tokens.ends[index]
    relation = relation_at(tokens, index)
    first, last, edtf = bounds(reading, relation, zone)
    granularity = reading.period.unit.value if reading.period else "open"
    return ResolvedDate(
        text=tokens.text[start:stop],
        span=(start, stop),
        type=reading.type,
        value=reading.value,
        mod=reading.mod,
        start=first,
        end=last,
        granularity=granularity,
        edtf=edtf,
        relation=relation,
        basis=reading.basis,
        anchor=timex.start(reading.anchor) if reading.anchor else None,
        rule=chunk.rule.name,
    )
