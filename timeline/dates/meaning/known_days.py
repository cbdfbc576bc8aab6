"""Days that everybody knows by what happened then: "the Sept. 11 attacks", "Black Monday"."""

import re
from dataclasses import dataclass

from timeline.dates.calendar import calendar
from timeline.dates.calendar.calendar import Period
from timeline.dates.calendar.reading import Reading
from timeline.dates.meaning.expression import Expression, dated
from timeline.dates.reference.anchoring import Context
from timeline.dates.text.tokens import Tokens

ATTACKS = "assault atrocities attack attacks"
BOMBINGS = "bomber bombers bombing bombings"


@dataclass(frozen=True, slots=True)
class Event:
    """What made a day known: its year, the nouns that it is told by, and what it was about."""

    year: int
    nouns: frozenset[str]
    about: re.Pattern[str] | None = None  # what else the text speaks of, where others may be meant


def _event(year: int, nouns: str, about: str = "") -> Event:
    return Event(year, frozenset(nouns.split()), re.compile(about) if about else None)


# By month and day. Written by hand, of what the news kept calling by its day for years.
EVENTS = {
    (1, 6): _event(
        2021,
        f"{ATTACKS} breach committee defendants hearing hearings insurrection insurrectionists "
        "mob panel prisoners riot rioter rioters riots siege violence",
        "Capitol|Congress|Trump",
    ),
    (3, 11): _event(2004, f"{ATTACKS} {BOMBINGS}", "Madrid|Spain|Spanish"),
    (6, 4): _event(
        1989, "crackdown demonstrations killings massacre movement protests", "Beijing|Chin|Tian"
    ),
    (7, 7): _event(2005, f"{ATTACKS} {BOMBINGS}", "London|Underground"),
    (9, 11): _event(
        2001,
        f"{ATTACKS} commission conspirators disaster hijacker hijackers hijacking hijackings "
        "memorial panel terrorism terrorist terrorists tragedy victims",
    ),
    (10, 7): _event(
        2023,
        f"{ATTACKS} hostages incursion invasion massacre onslaught rampage victims",
        "Gaza|Hamas|Israel",
    ),
}
# By their names.
NAMES = {
    "black monday": (1987, 10, 19),
    "black thursday": (1929, 10, 24),
    "black tuesday": (1929, 10, 29),
    "black wednesday": (1992, 9, 16),
}
REACH = 4  # words from a day to the noun
AROUND = 400  # characters
# For some years a day is known without a noun, too: "since Sept. 11". Until it comes round again,
# so many days ago at most is the day of this year or the last.
ALONE = {(9, 11): 2010}
FRESH = 90
JOINTS = frozenset("after before post since".split())


@dataclass(frozen=True, slots=True)
class KnownDay:
    """A day that is known by what happened then, in texts written later."""

    day: Period
    otherwise: Expression | None = None
    by_noun: bool = True  # whether the noun stands beside it

    def anchor(self, context: Context) -> Reading | None:
        """The day; what else it may be in a text that was written before or speaks of others."""
        other = self.otherwise.anchor(context) if self.otherwise else None
        if self.day > context.publication or not self._is_meant(context, other):
            return other
        return dated(self.day)

    def is_mention(self, reading: Reading) -> bool:
        """Whether a reading tells which attacks are meant, and is no date to go on from."""
        return self.otherwise is not None and reading.period == self.day

    def _is_meant(self, context: Context, other: Reading | None) -> bool:
        if self.by_noun or other is None or other.first is None:
            return True
        is_fresh = (context.publication.first_day - other.first.first_day).days < FRESH
        key = (self.day.first_day.month, self.day.first_day.day)
        return not is_fresh and context.publication.year <= ALONE[key]


def known_day(
    tokens: Tokens, first: int, following: int, month: int, day: int, otherwise: Expression
) -> Expression:
    """The known day that a month and day between two tokens are, or else what they mean."""
    event = EVENTS.get((month, day))
    found = calendar.day(event.year, month, day) if event else None
    if event is None or found is None:
        return otherwise
    if _is_told(tokens, first, following, event):
        return KnownDay(found, otherwise)
    is_alone = (month, day) in ALONE and _follows(tokens, first, JOINTS)
    return KnownDay(found, otherwise, by_noun=False) if is_alone else otherwise


def _is_told(tokens: Tokens, first: int, following: int, event: Event) -> bool:
    """Whether a day stands beside the noun of its event: "attacks of Sept. 11"."""
    is_before = tokens.word_near(first - 1) == "of" and tokens.word_near(first - 2) in event.nouns
    if not is_before and not _precedes(tokens, following, event.nouns):
        return False
    start = tokens.starts[first]
    return event.about is None or bool(
        event.about.search(tokens.text, max(0, start - AROUND), start + AROUND)
    )


def _precedes(tokens: Tokens, following: int, nouns: frozenset[str]) -> bool:
    for index in range(following, min(following + REACH, len(tokens.shape))):
        word = tokens.word(index)
        if word in nouns:
            return True
        if not (word.isalpha() or word == "-"):
            return False
    return False


def _follows(tokens: Tokens, first: int, words: frozenset[str]) -> bool:
    at = first - 2 if tokens.word_near(first - 1) in ("-", "the") else first - 1
    return tokens.word_near(at) in words
