"""Where an article looks back: what no phrase dates there is over, but no news of the day.

A look back begins with what a phrase dates long ago. It goes on to the end of the paragraph, and
over it with those it is about; between two of them nobody can tell. News of these days ends it.
"""

from typing import Literal

from spacy.tokens import Token

from timeline.events.syntax.lexicon import SAYING, STATES
from timeline.events.syntax.tenses import is_simple_past
from timeline.events.time.sentences import (
    LOOKBACK,
    comments,
    is_in_paragraph_of,
    is_of_market,
    keeps_to,
    narrates,
)

BETWEEN = 4  # sentences from one look back to the next, at most
# Long ago, a day of the news that is over, a day of the news, or without a date.
Age = Literal["old", "over", "new", "undated"]


class Lookbacks:
    """The sentences of one article that look back."""

    def __init__(self, *, is_of_today: bool) -> None:
        """`is_of_today` says that the article names the day on which it appears."""
        self._is_of_today = is_of_today
        self._starts: set[int] = set()
        self._old: set[int] = set()  # those of years or months ago
        self._over: set[int] = set()  # those after days of the news that are over
        self._last: Token | None = None  # what the look back told last, while it goes on
        self._is_over = False  # the last date was a day of the news that is over
        self._since = 0  # sentences after that
        self._left: list[int] | None = None  # the sentences after a look back, while few

    def add(self, verb: Token, age: Age) -> None:
        """Take the next sentence by the verb of what it tells, and by the age of its dates."""
        start = verb.sent.start
        self._since += 1
        if age == "old":
            self._starts.update((*(self._left or ()), start))
            self._old.add(start)
            self._go_on(verb)
        elif age != "undated" or is_of_market(verb) or comments(verb):
            self._last = self._left = None
            self._is_over = age == "over" and not self._is_of_today
            if age == "over":
                self._starts.add(start)
                self._since = 0
        elif not is_simple_past(verb):
            return
        elif self._is_over and self._since <= LOOKBACK:
            self._over.add(start)
        elif self._last is not None and self._goes_on(self._last, verb):
            self._starts.add(start)
            self._old.add(start)
            self._go_on(verb)
        elif self._left is not None:
            self._last = None
            self._left = [*self._left, start] if len(self._left) < BETWEEN else None

    def holds(self, verb: Token) -> bool:
        """Whether a clause tells part of a look back, rather than who said so to the reporter."""
        if not is_simple_past(verb) or comments(verb) or is_of_market(verb):
            return False
        start, is_told = verb.sent.start, narrates(verb)
        if start in self._over:
            return is_told and verb.lemma_ not in STATES
        return start in self._starts and (is_told or not _reports(verb))

    def holds_long_ago(self, verb: Token) -> bool:
        """Whether that lies so far back that what was planned then may be over."""
        return verb.sent.start in self._old and self.holds(verb)

    def _go_on(self, verb: Token) -> None:
        self._last, self._since, self._left, self._is_over = verb, 0, [], False

    def _goes_on(self, before: Token, verb: Token) -> bool:
        if self._since > LOOKBACK:
            return False
        return is_in_paragraph_of(before, verb) or keeps_to(before, verb)


def _reports(verb: Token) -> bool:
    """Whether a verb tells who said what: "he said it was full"; not "he denied the charge"."""
    is_quoted = any(child.dep_ in ("ccomp", "parataxis") for child in verb.children)
    return verb.lemma_ in SAYING and (is_quoted or verb.lemma_ == "say")
