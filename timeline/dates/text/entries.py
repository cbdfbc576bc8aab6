"""Dated entries: the lines and paragraphs of chronologies, in the usual layouts.

- "Feb. 22: Heavy rains begin." and "2010 - The firm is founded.", with the date set apart;
- a date alone on its line, above lines, bullets or paragraphs;
- "2010 The firm is founded." and "- In 2010, it is founded.", where such lines meet.

The date at the head of an entry is the time of all that the entry tells without one of its own.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise, zip_longest

from timeline.dates.text.paragraphs import (
    BULLETS,
    ends_sentence,
    has_gap,
    is_blank,
    opens_with_bullet,
    paragraph_end,
    paragraphs,
)

Span = tuple[int, int]
Layout = Enum("Layout", "MARKED ALONE BARE TOLD")  # in the order of the list above

LONGEST_LEAD, LONGEST_JOIN = 16, 5  # characters
# What may stand before the date of an entry: a bullet, and how exact the date is.
_LEAD = re.compile(
    rf"(?P<bullet>[\s{BULLETS}]{{0,8}})(?P<word>about|around|by|c\.|ca\.|in|on|)\s?", re.IGNORECASE
)
# Between the dates of one head: "1939-45", "March 3 (Monday)", "from March 3 to 5 May".
_JOIN = re.compile(r"[^\S\n]?(?:[-–—/,(]|and|to)?[^\S\n]?")
# What comes after the date: a sign ("10 p.m. GMT:", "**March 3** -"), nothing, or a sentence.
_AFTER = {
    Layout.MARKED: re.compile(
        r"\)?\*{0,2}(?:[^\S\n]?:|[^\S\n](?:--?|[–—|])|—)\*{0,2}[^\S\n]{1,3}(?=[\"'“‘(]?\w)"
    ),
    Layout.ALONE: re.compile(r"\)?[^\S\n]{0,3}[:*=#|]{0,4}[^\S\n]{0,9}(?=\n|\Z)(?!\s*+[a-z])"),
    Layout.BARE: re.compile(r"\)?[^\S\n]{1,3}(?=[\"'“‘(]?[A-Z])"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A dated entry: its head, which is no part of a sentence, ends where its body begins."""

    date: int  # which of the dates of the text its head gives
    layout: Layout
    start: int
    body: int
    end: int


class Entries:
    """The dated entries of a text."""

    def __init__(self, text: str, dates: Sequence[Span]) -> None:
        """`dates` are the places of the text's date phrases, in its order."""
        found = list(_entries(text, list(_heads(text, dates))))
        follows = [_are_listed(text, *pair) for pair in pairwise(found)]
        beside = zip(found, [False, *follows], [*follows, False], strict=False)
        self.all = [one for one, *near in beside if any(near) or _is_sure(text, one)]
        self._starts = [entry.start for entry in self.all]
        apart = [one for one in found if one.layout in (Layout.MARKED, Layout.ALONE)]
        self._dates = {dates[entry.date][0] for entry in [*self.all, *apart]}

    def is_head(self, offset: int) -> bool:
        """Whether the date at an offset heads an entry, or other lines of a list."""
        return offset in self._dates

    def around(self, offset: int) -> Entry | None:
        """The entry that an offset is in."""
        i = bisect_right(self._starts, offset) - 1
        return self.all[i] if i >= 0 and offset < self.all[i].end else None


def _is_sure(text: str, entry: Entry) -> bool:
    """Whether an entry is one even by itself, as "Monday - a holiday - saw clashes" is none."""
    return entry.layout is Layout.MARKED and not text[entry.body].islower()


def _are_listed(text: str, entry: Entry, following: Entry) -> bool:
    """Whether two entries of one layout, both with a body, have nothing between them."""
    are_alike = entry.layout is following.layout
    have_bodies = entry.body < entry.end and following.body < following.end
    return are_alike and have_bodies and is_blank(text[entry.end : following.start])


def _heads(text: str, dates: Sequence[Span]) -> Iterator[Entry]:
    """The dates at the beginning of a line, as entries that have no body yet."""
    after = 0  # the next date that is no part of a head
    for i, (start, end) in enumerate(dates):
        lead = _lead(text, start) if i >= after else None
        if lead is None:
            continue
        after = i + 1
        while after < len(dates) and _is_joined(text, end, dates[after][0]):
            end = dates[after][1]
            after += 1
        if found := _layout(text, lead, (start, end)):
            layout, body = found
            yield Entry(i, layout, lead.start(), body, body)


def _lead(text: str, date: int) -> re.Match[str] | None:
    """What is in the line of a date before it, if the line begins with the date."""
    reach = max(0, date - LONGEST_LEAD)
    start = text.rfind("\n", reach, date) + 1 or (0 if reach == 0 else None)
    return None if start is None else _LEAD.fullmatch(text, start, date)


def _is_joined(text: str, end: int, start: int) -> bool:
    return start - end <= LONGEST_JOIN and _JOIN.fullmatch(text, end, start) is not None


def _layout(text: str, lead: re.Match[str], date: Span) -> tuple[Layout, int] | None:
    """How a date stands in the line that it begins, and where the body of its entry begins."""
    is_whole = not lead["word"] and any(map(str.isdigit, text[slice(*date)]))
    for layout, after in _AFTER.items():
        if (is_whole or layout is not Layout.BARE) and (found := after.match(text, date[1])):
            return layout, found.end()
    is_told = lead["word"].lower() in ("in", "on") and not is_blank(lead["bullet"])
    return (Layout.TOLD, lead.end("bullet")) if is_told else None


def _entries(text: str, heads: Sequence[Entry]) -> Iterator[Entry]:
    """The heads with their bodies."""
    most = 1  # paragraphs of an entry so far
    for head, following in zip_longest(heads, heads[1:]):
        stop = following.start if following else len(text)
        if head.layout is Layout.ALONE:
            ends = list(_ends_below(text, head.body, stop, most if stop == len(text) else stop))
            most = max(most, len(ends))
            yield replace(head, end=ends[-1] if ends else head.body)
        else:
            yield replace(head, end=paragraph_end(text, head.body, stop))


def _ends_below(text: str, start: int, stop: int, most: int) -> Iterator[int]:
    """Where the paragraphs end that belong to a date alone on its line.

    These are the bullets below it, or the lines with no blank one between; after a blank line, all
    up to a heading, but not more than entries have, as the last one ends with no date.
    """
    found = paragraphs(text, start, stop)
    first = next(found, None)
    if first is None:
        return
    is_bulleted, is_spaced = opens_with_bullet(text, first[0]), has_gap(text, start, first[0])
    yield first[1]
    last = first[1]
    for n, (begin, end) in enumerate(found, start=2):
        if is_bulleted:
            belongs = opens_with_bullet(text, begin)
        elif is_spaced:
            belongs = n <= most and ends_sentence(text, begin, end)
        else:
            belongs = not has_gap(text, last, begin)
        if not belongs:
            return
        yield end
        last = end
