"""Whether a word that may be a verb is a noun: "paid a brief visit", "the Australian Open"."""

from timeline.dates.direction import cues
from timeline.dates.direction.cues import TENSE, Tense
from timeline.dates.direction.forms import is_compound, is_regular_past
from timeline.dates.text.headlines import is_no_headline
from timeline.dates.text.tokens import Tokens

# How far back the article before a noun is looked for.
NEAR = 6
# What may stand before the first word of what somebody says.
OPENINGS = cues.OPENING_QUOTES | {":"}


def is_noun(tokens: Tokens, index: int) -> bool:
    """Whether a word that may be a verb is a noun: "cut its profit forecast", "dropped plans"."""
    before = tokens.word_near(index - 1)
    if before in cues.PREPOSITIONS_OF_NOUNS or before in cues.DETERMINERS:
        return True
    if _is_name(tokens, index):
        return True
    for back in range(index - 1, max(-1, index - NEAR), -1):
        word = tokens.word(back)
        if word in cues.DETERMINERS or word in cues.POSSESSIVES:
            return _is_headed(tokens, index, word)
        if _is_attribute(tokens, back, index):
            continue
        if back in tokens.chunks or word in cues.CLAUSE_BOUNDARIES or word == ",":
            return False
        if is_compound(tokens, back):
            continue  # "a long-awaited visit"
        if word in TENSE or word in cues.COPULAS or is_regular_past(tokens, back, word):
            is_object = back == index - 1 and TENSE.get(word) is not Tense.FUTURE
            return is_object and tokens.word(index) in cues.RATHER_NOUNS
    return False


def _opens(tokens: Tokens, index: int) -> bool:
    """Whether a word is the first of a sentence or of what somebody says."""
    return tokens.opens_sentence(index) or tokens.word(index - 1) in OPENINGS


def is_person(tokens: Tokens, index: int) -> bool:
    """Whether "Will" inside a sentence is a name: "the actor Will Smith"; not in a headline."""
    if tokens.original(index) != "Will" or _opens(tokens, index):
        return False
    return is_no_headline(tokens, index)


def _is_attribute(tokens: Tokens, date: int, noun: int) -> bool:
    """Whether a date before a noun goes with it: "a four-day visit", "its full-year forecast"."""
    kind = tokens.kind(date)
    if not kind:
        return False
    if date == noun - 1 or kind == "LENGTH":
        return True
    is_named = kind in ("COUNTED", "YEAR_DATE")
    return is_named and tokens.word_near(date - 1) in cues.DETERMINERS


def _is_name(tokens: Tokens, index: int) -> bool:
    """Whether a word ends a name inside a sentence: "the U.S. Open"."""
    word, before = tokens.original(index), tokens.original(index - 1) if index else ""
    if not (before[:1].isupper() and word[:1].isupper() and word[1:].islower()):
        return False
    return not tokens.opens_sentence(index - 1)


def _is_headed(tokens: Tokens, index: int, article: str) -> bool:
    """Whether an article begins a phrase that a word ends: "his first visit", "a late run".

    The base form of a verb has many for its subject: "the players return", "his team play".
    """
    word, before = tokens.word(index), tokens.original(index - 1)
    if word in cues.RATHER_NOUNS:
        return True
    if word not in cues.BASE_FORMS:
        return False
    if article in cues.INDEFINITE or before in cues.POSSESSIVES:
        return True
    return before.islower() and not before.endswith("s") and before not in cues.COLLECTIVES
