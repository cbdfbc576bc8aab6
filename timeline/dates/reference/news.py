"""Where news goes on from: which of the dates that it gives it comes to, and which it mentions.

"He was shot on Monday. They had quarrelled since 1993. Two days later": two days after Monday.
"""

from dataclasses import dataclass

from timeline.dates.calendar.calendar import SIZE, Period, Unit
from timeline.dates.direction.cues import Tense
from timeline.dates.direction.tense import tense
from timeline.dates.reference.asides import is_aside, is_mention, is_preliminary
from timeline.dates.reference.comparisons import had_changed, is_compared
from timeline.dates.reference.flashback import sentence_ends
from timeline.dates.reference.retrospect import is_later
from timeline.dates.text.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Given:
    """A period that news gives at a token, what it counts from, and where the news has come to."""

    tokens: Tokens
    token: int
    period: Period
    anchor: Period | None
    reference: Period | None

    def is_in_passing(self, publication: Period) -> bool:
        """Whether the news does not come to the period."""
        tokens, token = self.tokens, self.token
        is_beside = self.period.unit is Unit.YEAR and tokens.is_possessive(token)
        if is_beside or is_compared(tokens, token) or had_changed(tokens, token):
            return True
        if self.reference is None:
            return False
        if self.reference.year < publication.year and self._is_mention():
            return True
        if SIZE[self.reference.unit] > SIZE[Unit.DAY]:
            return False
        if SIZE[self.period.unit] > SIZE[Unit.DAY]:
            return is_aside(tokens, token)
        return self._steps_back() and is_preliminary(tokens, token)

    def _is_mention(self) -> bool:
        """Whether news of a past year only mentions another date: "beaten two days earlier"."""
        is_back = self._steps_back() and is_aside(self.tokens, self.token)
        return is_back or is_mention(self.tokens, self.token)

    def _steps_back(self) -> bool:
        if self.reference is None or self.anchor != self.reference:
            return False
        return not is_later(self.period, self.reference)


def is_over(tokens: Tokens, told: int, first: int) -> bool:
    """Whether the sentence that named a day to come, at token `told`, is over.

    And the phrase at token `first` is of the past again: "The vote is on Friday. His aide quit a
    day later".
    """
    if sentence_ends(tokens, told, first) == 0:
        return False
    found = tense(tokens, first)
    return found is not None and found.tense is Tense.PAST and found.certain


def past_day(period: Period | None, publication: Period) -> Period:
    """The day that news had come to before it named one to come, or else that of publication."""
    if period is None or SIZE[period.unit] > SIZE[Unit.DAY]:
        return publication
    return publication if is_later(period, publication) else period
