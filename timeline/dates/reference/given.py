"""Dates that a text gives: whether it comes to them, or only mentions them, in a story and in news.

"He was shot on Monday. They had quarrelled since 1993. Two days later": two days after Monday.
"""

from dataclasses import dataclass

from timeline.dates.calendar.calendar import SIZE, Period, Unit
from timeline.dates.direction.cues import Tense
from timeline.dates.direction.own_clause import own_clause
from timeline.dates.direction.tense import is_past_plan, tense
from timeline.dates.reference.asides import (
    CONTINUING,
    ends_relative,
    is_aside,
    is_bare,
    is_inserted,
    is_mention,
    is_preliminary,
)
from timeline.dates.reference.comparisons import had_changed, is_compared
from timeline.dates.reference.editions import is_edition
from timeline.dates.reference.episodes import is_beside_story
from timeline.dates.reference.reduced import is_reduced
from timeline.dates.reference.retrospect import is_later
from timeline.dates.text.tokens import Tokens

ENDING = frozenset({"ended", "ending"})
IN = frozenset({"in", "on"})
LINKS = frozenset({",", "that", "which"})
NEXT = 6  # words from a date to the verb of its clause
APPOSED = 5  # words from a date to the year that it ends
LEAP = 50  # years that no story goes on by without a preposition: "1800 lived in tents"


def ends_year(tokens: Tokens, token: int) -> bool:
    """Whether a date only tells how long a year was: "fiscal 2024, ended in May,"."""
    ending = token - 2 if tokens.word_near(token - 1) in IN else token - 1
    if tokens.word_near(ending) not in ENDING:
        return False
    before = range(ending - 1, token - 1 - APPOSED, -1)
    year = next((n for n in before if tokens.word_near(n) not in LINKS), -1)
    return tokens.kind(year) == "YEAR_DATE" and tokens.original(year)[-1].isdigit()


@dataclass(slots=True)
class Given:
    """A period given at a token, what it counts from, and where the text has come to."""

    tokens: Tokens
    token: int
    period: Period
    anchor: Period | None
    reference: Period | None

    def is_off_story(self, publication: Period) -> bool:
        """Whether a story only mentions the period, and does not come to it."""
        tokens, token, period = self.tokens, self.token, self.period
        if is_edition(tokens, token) or period.year > publication.year:
            return True
        if self.reference is None:
            return is_beside_story(tokens, token, period, is_old=True)
        years = period.year - self.reference.year
        is_ahead = is_later(period, self.reference)
        if is_aside(tokens, token):
            is_next = is_ahead and years <= 2 and SIZE[period.unit] <= SIZE[Unit.MONTH]
            goes_on = (years <= 1 and ends_relative(tokens, token)) or is_inserted(tokens, token)
            return not (is_next and goes_on)
        if period.unit is Unit.YEAR and abs(years) > LEAP and is_bare(tokens, token):
            return True
        if is_ahead:
            return SIZE[period.unit] > SIZE[Unit.DAY] and self._is_to_come()
        if tokens.word_near(token - 1) == "for" and SIZE[period.unit] > SIZE[self.reference.unit]:
            return True  # "that day it announced a loss for the third quarter"
        return is_preliminary(tokens, token) or is_reduced(tokens, token)

    def _is_to_come(self) -> bool:
        """Whether a date lay ahead then: "decided in August to fly it in December".

        So it does in "Two years later, she would fly again".
        """
        tokens, token = self.tokens, self.token
        if tokens.opens_sentence(token) or tokens.opens_sentence(token - 1):
            return "would" in map(tokens.word_near, range(token + 1, token + 1 + NEXT))
        cue = tense(tokens, token)
        if cue is None or cue.tense is not Tense.FUTURE or not cue.governs:
            return False
        return is_past_plan(tokens, token, cue)

    def is_off_news(self, publication: Period) -> bool:
        """Whether news only mentions the period."""
        tokens, token = self.tokens, self.token
        is_beside = self.period.unit is Unit.YEAR and tokens.is_possessive(token)
        if is_beside or is_compared(tokens, token) or had_changed(tokens, token):
            return True
        if ends_year(tokens, token) or is_edition(tokens, token):
            return True
        if self.reference is None:
            # "Shelled the town, which had been hit the night before" is of the day of writing.
            clause = own_clause(tokens, token)
            return "had" in clause and not CONTINUING.isdisjoint(clause)
        if self.reference.year < publication.year and self._is_mention():
            return True
        is_before = self._is_at_day() and self._steps_back() and is_preliminary(tokens, token)
        return is_before or self.is_beside_day()

    def is_beside_day(self) -> bool:
        """Whether a longer period is only mentioned beside the day that the text has come to."""
        is_longer = SIZE[self.period.unit] > SIZE[Unit.DAY]
        return is_longer and self._is_at_day() and is_aside(self.tokens, self.token)

    def _is_at_day(self) -> bool:
        """Whether the text has come to a day, or a time of one."""
        return self.reference is not None and SIZE[self.reference.unit] <= SIZE[Unit.DAY]

    def _is_mention(self) -> bool:
        """Whether news of a past year only mentions another date: "beaten two days earlier"."""
        is_back = self._steps_back() and is_aside(self.tokens, self.token)
        return is_back or is_mention(self.tokens, self.token)

    def _steps_back(self) -> bool:
        if self.reference is None or self.anchor != self.reference:
            return False
        return not is_later(self.period, self.reference)
