"""Dates of what something is compared with: "down from 70 in May", "the first strike since 1990".

They date neither the event nor who tells of it.
"""

from spacy.tokens import Span, Token

from timeline.events.syntax.lexicon import RANKING
from timeline.events.time.times import FINE

COMPARING = frozenset({"than", "versus", "vs"})
# Words before a level that something is compared with: "rose to 9 from 7 in May".
LEVELLING = COMPARING | {"against", "from"}
# "Down from a peak of 400 in April".
DIRECTIONS = frozenset({"down", "higher", "lower", "up"})
LEVELS = frozenset({"average", "high", "level", "low", "peak", "record"})
# What parts a level from its date.
TIMING = frozenset({"at", "during", "for", "in", "on"})
HIGHEST = 8  # words from the end of a level up to what goes before it


def compares(preposition: Token, below: Token) -> bool:
    """Whether a date below tells of what something is compared with: "than in May"."""
    if preposition.lower_ in COMPARING:
        return True
    numbers = (child for child in preposition.children if child.dep_ == "pobj" and child != below)
    return preposition.lower_ == "from" and any(child.pos_ == "NUM" for child in numbers)


def is_of_level(phrase: Span, granularity: str | None) -> bool:
    """Whether it follows a level that another is compared with: "to 9 cents from 7 in 2023".

    A day is rather that of the change: "cut its rate to 5 percent from 6 on Friday".
    """
    last = phrase.start - 1
    if last > phrase.sent.start and phrase.doc[last].lower_ in TIMING:
        last -= 1
    if last <= phrase.sent.start:
        return False
    preposition = _before_level(phrase.doc[last])
    if preposition is None:
        return False
    above = preposition.head
    if above.lower_ in DIRECTIONS and preposition.i > above.i:
        return True
    if granularity in FINE and preposition.lower_ == "from":
        return False
    named = phrase.doc[preposition.i + 1 : last + 1]
    return any(word.lemma_ in LEVELS for word in named) or _has_level(above, preposition.i)


def is_record(preposition: Token) -> bool:
    """Whether "since" tells how far back a comparison goes: "its lowest result since 2019"."""
    if preposition.lower_ != "since":
        return False
    above = preposition.head
    nouns = [above, *(child for child in above.children if child.dep_ in ("attr", "dobj"))]
    return any(
        word.tag_ == "JJS" or word.lower_ in RANKING
        for noun in nouns
        for word in (noun, *noun.lefts)
    )


def _before_level(last: Token) -> Token | None:
    """The "from" of "from 7 cents a share", up from its last word, if that is a level."""
    word = last
    for _ in range(HIGHEST):
        if word.pos_ in ("AUX", "VERB") or word.head == word:
            return None
        word = _before_date_or_list(word) or word.head
        if word.dep_ == "prep" and word.lower_ in LEVELLING:
            amount = last.doc[word.i + 1 : last.i + 1]
            is_level = any(one.pos_ == "NUM" or one.lemma_ in LEVELS for one in amount)
            return word if is_level else None
    return None


def _before_date_or_list(word: Token) -> Token | None:
    """The 5 of "from 5 in May and 4 in June", up from "in May" or from the 4."""
    if word.dep_ == "prep" and word.lower_ in TIMING:
        return word.doc[word.i - 1]
    before = word.left_edge.i - 2
    is_listed = word.dep_ == "conj" and word.pos_ in ("NOUN", "NUM") and before > word.sent.start
    return word.doc[before] if is_listed else None


def _has_level(above: Token, before: int) -> bool:
    """Whether another number goes before: "rose to 9 tons", "unchanged at 9", "fell 3 percent"."""
    return any(word.pos_ == "NUM" for word in above.subtree if above.i < word.i < before)
