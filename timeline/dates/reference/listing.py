"""Lists of dated lines: "1917", and below "14 January: strikes begin", "2 March – the tsar goes".

Such a list runs forward from its heading, or from its first line with a year, in news and stories
alike; what else its entries mention does not move it, and is told from the date of the entry.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.dates.calendar.calendar import SIZE, Period, Unit
from timeline.dates.text.entries import Entries, Entry
from timeline.dates.text.paragraphs import BULLETS
from timeline.dates.text.tokens import Tokens

if TYPE_CHECKING:
    from timeline.dates.calendar.cycles import Cycle

HEADING = 60  # characters that a heading may have
REST = 8  # characters after the date of a heading that are looked at
SENTENCE_SIGNS = frozenset(".!?,;")


@dataclass(slots=True)
class Listing:
    """The dated entries of a text, and where the list has come to."""

    entries: Entries
    date: Period | None = None
    entry: Entry | None = None  # the one of the date, if it is no heading

    def is_head(self, tokens: Tokens, token: int) -> bool:
        """Whether the date at a token heads an entry, or other lines of a list."""
        return self.entries.is_head(tokens.starts[token])

    def go_down(self, tokens: Tokens, token: int, date: Period, *, is_given: bool) -> bool:
        """Move on to a date, given with its year or not, if it is one of a list."""
        is_line = (is_given or self.date is not None) and self.is_head(tokens, token)
        if not is_line and not (is_given and _is_heading(tokens, token, date)):
            return False
        self.date, self.entry = date, self.entries.around(tokens.starts[token])
        return True

    def told(self, tokens: Tokens, token: int, cycle: "Cycle") -> Period | None:
        """The date that a bare name at a token goes on from: that of the list, or of its entry."""
        if self.date is None:
            return None
        if cycle.per is Unit.YEAR and self.is_head(tokens, token):
            return self.date
        is_inside = self.entry is not None and tokens.starts[token] < self.entry.end
        is_fine = cycle.per is Unit.WEEK and SIZE[self.date.unit] <= SIZE[Unit.DAY]
        return self.date if is_inside and (cycle.per is Unit.YEAR or is_fine) else None


def _is_heading(tokens: Tokens, token: int, date: Period) -> bool:
    """Whether a year or month ends a short line that is no sentence: "Events of 1917"."""
    end = tokens.ends[token]
    rest = tokens.text[end : end + REST].partition("\n")[0]
    if SIZE[date.unit] < SIZE[Unit.MONTH] or rest.strip(f" \t{BULLETS}:"):
        return False
    start = tokens.starts[token]
    before = tokens.text[max(0, start - HEADING) : start]
    line = before[before.rfind("\n") + 1 :]
    return (line != before or start <= HEADING) and SENTENCE_SIGNS.isdisjoint(line)
