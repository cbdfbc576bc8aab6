"""The time that a text has just set: "from March to August 1794", "The 1987-88 season".

The months and days after it lie inside, until the text moves on.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.dates.calendar.calendar import SIZE, Period, Unit, month
from timeline.dates.reference.episodes import TWO_YEARS, names_season
from timeline.dates.text.tokens import Tokens

if TYPE_CHECKING:
    from timeline.dates.calendar.cycles import Cycle

LONGEST = 3652  # days of a story that its lead tells of by its months or days
JUNE = 6  # the month in which seasons are prepared for that end in the next year


@dataclass(frozen=True, slots=True)
class Span:
    """A time from a period to another one, and where the text has come to with it."""

    first: Period
    last: Period
    base: Period
    is_lead: bool = False  # whether it is that of the whole story, which begins anew

    def within(self, cycle: "Cycle", base: Period) -> Period | None:
        """A cycle's inside the span, if the text is still there; it comes round once, or first."""
        if base != self.base or SIZE[cycle.per] <= SIZE[Unit.DAY] or self.first.year < 1:
            return None
        days = (self.last.last_day - self.first.first_day).days
        longest = LONGEST if self.is_lead else SIZE[cycle.per]
        if not 0 <= days <= longest:
            return None
        home = self.first.enclosing(cycle.per)
        for place in (home, home.shift(1), self.last.enclosing(cycle.per)):
            found = cycle.within(place)
            if found and self._holds(found):
                return found
        return None

    def _holds(self, period: Period) -> bool:
        return period.last_day >= self.first.first_day and period.first_day <= self.last.last_day


def span_of_range(
    tokens: Tokens, first: tuple[int, Period], last: tuple[int, Period], *, is_lead: bool
) -> Span:
    """The span of a range, by the tokens and meanings of its ends."""
    (index, begin), (token, end) = first, last
    is_season = begin.unit is Unit.YEAR and end == begin.shift(1) and names_season(tokens, token)
    if is_season and tokens.word(index + 1) in TWO_YEARS:
        return Span(month(begin.year, JUNE), month(end.year, JUNE - 1), end)
    return Span(begin, end, end, is_lead)
