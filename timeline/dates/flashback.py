"""Looks back in the news: "Lehman failed on September 15, 2008. In October ... in December ...".

The news gives a past date with its year once; the bare months and days after it are of that story,
until a phrase counts from the day of writing again.
"""

from dataclasses import dataclass

from timeline.dates.asides import is_aside
from timeline.dates.calendar import SIZE, Period, Unit
from timeline.dates.cues import Tense
from timeline.dates.tense import tense
from timeline.dates.tokens import Tokens

LONG_AGO = 20  # years
FARTHEST = 2  # sentences
# What carries a story on within its sentence: "opened in June 2011 and burned down in September".
CARRYING_ON = frozenset("and before but then until when".split())


@dataclass(frozen=True, slots=True)
class Flashback:
    """A past date that the text has come to, and its token."""

    token: int
    date: Period
    goes_on: bool = False  # whether it is no longer the date that it began with


def begun(tokens: Tokens, token: int, date: Period, publication: Period) -> Flashback | None:
    """The flashback that a date with its year begins, if it does."""
    if date.year >= publication.year or SIZE[date.unit] > SIZE[Unit.YEAR]:
        return None
    if is_aside(tokens, token) or _is_enclosed(tokens, token):
        return None
    return Flashback(token, date)


def is_told(tokens: Tokens, flashback: Flashback, token: int, publication: Period) -> bool:
    """Whether the bare name at a token is part of a flashback."""
    between = range(flashback.token + 1, token)
    ends = sum(tokens.shape[n] in tokens.sentence_ends for n in between)
    if ends:
        goes_on = ends <= FARTHEST and _sets_the_scene(tokens, flashback, publication)
    else:
        carries_on = not CARRYING_ON.isdisjoint(tokens.word(n) for n in between)
        goes_on = flashback.goes_on or carries_on
    return goes_on and _looks_back(tokens, token)


def _looks_back(tokens: Tokens, token: int) -> bool:
    found = tense(tokens, token)
    return found is None or found.tense is Tense.PAST


def _sets_the_scene(tokens: Tokens, flashback: Flashback, publication: Period) -> bool:
    """Whether the next sentence goes on from there: from a day, or "In 1989" that opens one."""
    if flashback.goes_on or SIZE[flashback.date.unit] <= SIZE[Unit.DAY]:
        return True
    return (
        tokens.opens_sentence(flashback.token - 1)
        and publication.year - flashback.date.year > LONG_AGO
    )


def _is_enclosed(tokens: Tokens, token: int) -> bool:
    """Whether it stands in a participle between commas: ", founded in May 1969, reported"."""
    opening = token - 3
    while opening > 0 and tokens.word(opening) not in (",", "."):
        opening -= 1
        if opening < token - 5:
            return False
    following = token + 1 < len(tokens.shape) and tokens.word(token + 1) == ","
    return following and opening >= 0 and tokens.word(opening) == ","
