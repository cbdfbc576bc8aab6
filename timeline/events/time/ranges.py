"""Two phrases that give one time: "in 2006 and 2007", "from 1884 until her death in 1903"."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Token

from timeline.dates import ResolvedDate

UNTIL = frozenset({"till", "to", "until"})


def joined(dates: Iterable[ResolvedDate], text: str) -> Iterator[ResolvedDate]:
    """The dates, each that another one follows with "and" lasting to the end of that one."""
    last: ResolvedDate | None = None
    for found in dates:
        if last is not None:
            is_next = text[last.span[1] : found.span[0]] == " and " and last.end == found.start
            yield _range(last, found) if is_next and last.relation == "at" else last
        last = found
    if last is not None:
        yield last


def whole(
    verb: Token, found: ResolvedDate, own: Callable[[Token], ResolvedDate | None]
) -> ResolvedDate:
    """What began at a date, with its end if the clause tells of an event that ended it."""
    if found.relation != "since" or found.end is not None:
        return found
    ends = (ended for event in _ends(verb) if (ended := own(event)) is not None)
    return next((_range(found, ended) for ended in ends), found)


def _ends(verb: Token) -> Iterator[Token]:
    """The event that "until" ties to a verb: "until her death", "until he resigned"."""
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in UNTIL:
            yield from (event for event in child.children if event.dep_ == "pobj")
        elif child.dep_ == "advcl" and any(mark.lower_ in UNTIL for mark in child.lefts):
            yield child


def _range(first: ResolvedDate, last: ResolvedDate) -> ResolvedDate:
    """From the one to the other, if both are plain and in this order; else the first."""
    begins, ends = (first.edtf or "").removesuffix("/.."), last.edtf or "/"
    if last.relation != "at" or "/" in begins + ends or (last.end or "") <= (first.start or ""):
        return first
    return replace(first, end=last.end, edtf=f"{begins}/{ends}", relation="since")
