"""Lengths of time that count from another event: "two days after the vote", "after six months"."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from spacy.tokens import Doc, Span, Token

from timeline.dates import ResolvedDate, resolve
from timeline.events.syntax.labels import VERBAL
from timeline.events.syntax.spelling import spelled
from timeline.events.syntax.tenses import is_simple_past
from timeline.events.time.connectives import ORDER, Measured, measured_from
from timeline.events.time.times import BELOW_DAY

UNITS = frozenset({"day", "week", "month", "year"})


class Distances:
    """The lengths of one article, by the words that they count from and to."""

    def __init__(self, doc: Doc) -> None:
        """Those that need no number: "the day after the raid"; `add` takes the others."""
        self._doc = doc
        self._before: dict[int, ResolvedDate] = {}  # by the token after
        self._measured: dict[int, tuple[ResolvedDate, Measured]] = {}  # by the main verb
        for found, span in _units(doc):
            self.add(found, span)

    def add(self, found: ResolvedDate, span: Span) -> None:
        """Take a length of time that the article tells in `span`."""
        self._before[span.end] = found
        measured = measured_from(self._doc[span.end : span.end + 1]) or _lapse(found, span)
        if measured is not None:
            self._measured[measured.main.i] = (found, measured)

    def before(self, connective: Token | None) -> ResolvedDate | None:
        """The length that stands before "after" or "before"."""
        return self._before.get(connective.i) if connective is not None else None

    def of(self, verb: Token) -> tuple[ResolvedDate, Measured] | None:
        """The length that tells when something happened, and what it counts from."""
        return self._measured.get(verb.i)


def _units(doc: Doc) -> Iterator[tuple[ResolvedDate, Span]]:
    for token in spelled(doc, ORDER):
        span = doc[max(0, token.i - 2) : token.i]
        if len(span) == 2 and span[1].lower_ in UNITS and span[0].lower_ == "the":
            (one,) = resolve(f"one {span[1].lower_}", date.min)
            yield replace(one, text=span.text, span=(span.start_char, span.end_char)), span


def _lapse(found: ResolvedDate, span: Span) -> Measured | None:
    """The verb of what happened "after six months", or within them.

    Not that of "after six months in prison", and not what is to be done within days.
    """
    noun, preposition = span.root, span.root.head
    verb = preposition.head
    if preposition.dep_ != "prep" or noun.right_edge != noun or verb.pos_ not in VERBAL:
        return None
    if preposition.lower_ == "within":
        is_over = is_simple_past(verb)
        return Measured(verb, "before", None, is_limit=True) if is_over else None
    is_counted = found.relation == "after" and "X" not in found.value
    is_long = found.granularity not in BELOW_DAY
    return Measured(verb, "before", None) if is_counted and is_long else None
