"""Entries of a chronology: "Feb. 22: Heavy rains begin.", "2010 - The firm is founded."

The date at the beginning of such a line is no part of its first sentence: it dates all that the
paragraph tells without a date of its own.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from timeline.dates import ResolvedDate

_LEAD_LENGTH = 12
# What may stand before the date of an entry: a bullet, and how exact the date is.
_LEAD = re.compile(r"[\s•*·▪–—-]{0,6}(?:about|around|by|c\.|ca\.|in|on)?\s?", re.IGNORECASE)
# Between the dates of one header: "1939-45", "March 3 (Monday)", "from March 3 to 5 May".
_JOIN = re.compile(r"\s?(?:[-–—/,(]|and|to)?\s?")
_JOIN_LENGTH = 5
# "10 p.m. GMT:", "March 3 -", and then a sentence.
_MARK = re.compile(r"\)?(?:\s?:|\s(?:--?|[–—])|—)\s{1,3}(?=[\"'“‘(]?[A-Z0-9])")
_END = re.compile(r"\n\s*\n|(?<=[.!?…\"”’')])[^\S\n]*\n")


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph with a date for its header, by their offsets."""

    date: ResolvedDate
    header: tuple[int, int]
    end: int


class Chronology:
    """The entries of one article."""

    def __init__(self, entries: Sequence[Entry] = ()) -> None:
        """`entries` in the order of the text."""
        self._entries = entries
        self._starts = [entry.header[0] for entry in entries]

    def date_of(self, offset: int) -> ResolvedDate | None:
        """The date of the entry that the character at `offset` belongs to, if there is one."""
        i = bisect_right(self._starts, offset) - 1
        return self._entries[i].date if i >= 0 and offset < self._entries[i].end else None


def read(text: str, dates: Iterable[ResolvedDate]) -> list[Entry]:
    """The entries of a text, in its order."""
    headers = list(_headers(text, sorted(dates, key=lambda found: found.span)))
    ends = [start for _, (start, _) in headers] + [len(text)]
    return [
        Entry(date, header, min(end, _end_of_paragraph(text, header[1])))
        for (date, header), end in zip(headers, ends[1:], strict=True)
    ]


def _end_of_paragraph(text: str, start: int) -> int:
    found = _END.search(text, start)
    return found.end() if found else len(text)


def _headers(
    text: str, dates: Sequence[ResolvedDate]
) -> Iterator[tuple[ResolvedDate, tuple[int, int]]]:
    """The dates at the beginning of a line that a colon or dash sets apart, with their place."""
    i = 0
    while i < len(dates):
        first, end = dates[i], dates[i].span[1]
        i += 1
        start = _start_of_line(text, first.span[0])
        if start is None:
            continue
        while i < len(dates) and _is_joined(text, end, dates[i].span[0]):
            end = dates[i].span[1]
            i += 1
        if mark := _MARK.match(text, end):
            yield first, (start, mark.end())


def _start_of_line(text: str, offset: int) -> int | None:
    """Where the line of a date begins, if it begins with the date."""
    reach = max(0, offset - _LEAD_LENGTH)
    start = text.rfind("\n", reach, offset) + 1 or (0 if reach == 0 else None)
    return start if start is not None and _LEAD.fullmatch(text, start, offset) else None


def _is_joined(text: str, end: int, start: int) -> bool:
    return start - end <= _JOIN_LENGTH and _JOIN.fullmatch(text, end, start) is not None
