"""The dates at the head of dated entries, which date what an entry tells without one of its own."""

from collections.abc import Sequence

from timeline.dates import ResolvedDate
from timeline.dates.text.entries import Entries, Layout
from timeline.events.time.times import day_of


class Chronology:
    """The dated entries of one article, with their dates."""

    def __init__(self, text: str = "", dates: Sequence[ResolvedDate] = ()) -> None:
        """`dates` in the order of the text."""
        self._entries = Entries(text, [found.span for found in dates])
        self._dates = dates

    def date_of(self, offset: int) -> ResolvedDate | None:
        """The date of the entry that the character at `offset` belongs to, if there is one."""
        if (entry := self._entries.around(offset)) is None:
            return None
        found = self._dates[entry.date]
        # A time alone on its line is often the one at which a live report was written.
        return day_of(found) if entry.layout is Layout.ALONE else found

    def carries(self, found: ResolvedDate, offset: int) -> bool:
        """Whether what a story tells at `offset` may be of a date before: of its entry, if any."""
        entry = self._entries.around(offset)
        if entry is None:
            return True
        is_later = (found.start or "") >= (self._dates[entry.date].start or "")
        return is_later and entry.body <= found.span[0] < entry.end
