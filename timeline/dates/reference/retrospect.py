"""Looks back in a story: "The war ended in 1864. The king had died in May 1863; a week later ...".

What had been is an aside (see `asides`) that a story leaves again. But it goes on from there within
the sentence or bracket, and in the next ones where the aside follows the lead of the text, which
tells what all is about, opens a paragraph, or tells how something had begun.
"""

from dataclasses import dataclass
from enum import Enum, auto

from timeline.dates.calendar.calendar import SIZE, Period, Unit
from timeline.dates.direction.cues import CLAUSE_BOUNDARIES, DATING, PREPOSITIONS
from timeline.dates.direction.tense import is_pluperfect
from timeline.dates.reference.asides import (
    CLOSING,
    ORIGINS,
    in_parenthesis,
    is_background,
    is_of_participle,
    is_relative,
)
from timeline.dates.reference.flashback import CARRYING_ON, FARTHEST, sentence_ends
from timeline.dates.text.tokens import Tokens

# In a clause after one of these, what had been is soon left.
SUBORDINATE = (CLAUSE_BOUNDARIES | {"that", "whose"}) - {";", ":"}
# With one of these, an aside tells how its story had begun.
BEGUN = frozenset("arisen begun opened started".split())
# A lead with one of these tells of all of its story.
ENDED = frozenset("ceased concluded died ended finished lasted over".split())
# What begins another clause after "and".
SUBJECTS = frozenset("he her his i it its she the their they we you".split())
SENTENCE = 40  # tokens
BLANKS = 4  # characters before the first of a paragraph


class Within(Enum):
    """What tells of a date in passing, with a story of its own."""

    BRACKET = auto()
    INSERTION = auto()  # "the canal, begun in 1866, was opened six years later"
    RELATIVE = auto()  # "a ship, which was launched in May and commissioned a week later"


@dataclass(frozen=True, slots=True)
class Retrospect:
    """A date before those that a story is at, which it looks back to, and its token."""

    token: int
    date: Period
    is_entered: bool  # whether what follows in the next sentences goes on from there
    within: Within | None = None


def is_later(period: Period, other: Period) -> bool:
    """Whether a period begins after another one."""
    if period.year != other.year or period.year < 1:  # days have no dates before the year 1
        return period.year > other.year
    return period.first_day > other.first_day


def within(tokens: Tokens, token: int) -> Within | None:
    """What a date is given in, besides the story itself."""
    if in_parenthesis(tokens, token):
        return Within.BRACKET
    if is_of_participle(tokens, token):
        return Within.INSERTION
    return Within.RELATIVE if is_relative(tokens, token) else None


def look_back(tokens: Tokens, token: int, date: Period, lead: int | None) -> Retrospect | None:
    """What a story looks back to at a date that it gives in passing, if it does.

    `lead` is the last token of the lead, where the date comes right after that.
    """
    if place := within(tokens, token):
        return Retrospect(token, date, is_entered=False, within=place)
    words = _sentence(tokens, token)
    if words[-1:] and words[-1] in PREPOSITIONS - DATING:
        return None  # "had been ill since 1863"
    if not SUBORDINATE.isdisjoint(words) or SIZE[date.unit] > SIZE[Unit.YEAR]:
        return None
    if not (is_pluperfect(tokens, token) or is_background(tokens, token)):
        return None
    return Retrospect(token, date, _is_entered(tokens, token, date, lead))


def goes_on(tokens: Tokens, back: Retrospect, token: int) -> bool:
    """Whether a phrase that is counted from what was told last is counted from a retrospect."""
    ends = sentence_ends(tokens, back.token, token)
    if back.within:
        return ends == 0 and _is_within(tokens, back, token)
    if ends == 0:
        return any(tokens.word(n) in CARRYING_ON for n in range(back.token + 1, token))
    return back.is_entered and ends <= FARTHEST


def _is_within(tokens: Tokens, back: Retrospect, token: int) -> bool:
    """Whether a phrase of the same sentence is still told of the date of a retrospect."""
    words = [tokens.word(n) for n in range(back.token + 1, token)]
    match back.within:
        case Within.BRACKET:
            return not any(word in CLOSING for word in words) and in_parenthesis(tokens, token)
        case Within.RELATIVE:
            return words[:1] == ["and"] and "," not in words and SUBJECTS.isdisjoint(words)
        case _:
            return True


def _is_entered(tokens: Tokens, token: int, date: Period, lead: int | None) -> bool:
    words = _sentence(tokens, token)
    if not BEGUN.isdisjoint(words):
        return True
    if not ORIGINS.isdisjoint(words):
        return False
    if date.unit is Unit.YEAR:
        return lead is not None and not ENDED.isdisjoint(_sentence(tokens, lead))
    return lead is not None or _opens_paragraph(tokens, token - len(words))


def _opens_paragraph(tokens: Tokens, first: int) -> bool:
    """Whether a token is the first of its paragraph."""
    start = tokens.starts[first]
    return "\n" in tokens.text[max(0, start - BLANKS) : start]


def _sentence(tokens: Tokens, token: int) -> list[str]:
    """The words of its sentence before a token."""
    first = token
    while first > max(0, token - SENTENCE) and not tokens.opens_sentence(first):
        first -= 1
    return [tokens.word(n) for n in range(first, token)]
