"""Articles that belong to the noun after a phrase: "the present system", "the two day truce"."""

import re

from timeline.dates.meaning.lengths import Duration
from timeline.dates.reference.attributes import is_attribute
from timeline.dates.text.tokens import Tokens
from timeline.dates.text.vocabulary import UNIT

ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
# Rules whose phrases are adjectives wherever a noun follows: "the present system".
ADJECTIVES = frozenset({"fiscal-year", "future", "present", "present-day"})
# Those that are so where they are written with a hyphen: "the fifteenth-century painter".
HYPHENED = frozenset({"century", "present-day"})
FRACTIONS = frozenset({"half", "quarter"})


def first_character(tokens: Tokens, index: int) -> int:
    """Where a phrase begins, without an article that belongs to the noun after it."""
    start, end = tokens.starts[index], tokens.ends[index]
    article = ARTICLE.match(tokens.text, start, end)
    return article.end() if article and _is_adjective(tokens, index, article.end()) else start


def _is_adjective(tokens: Tokens, index: int, start: int) -> bool:
    """Whether a phrase, which begins at `start` without its article, goes with the noun after."""
    phrase = " ".join(tokens.text[start : tokens.ends[index]].lower().split())
    chunk = tokens.chunks[index]
    if isinstance(chunk.expression, Duration):
        if phrase.endswith(" long"):
            return is_attribute(tokens, index)  # "a week long visit", but "was a week long"
        return phrase.endswith("-long") or _is_one_unit_of_many(chunk.expression, phrase)
    if chunk.rule.name in HYPHENED and "-" not in phrase:
        return False
    rules = ADJECTIVES | HYPHENED
    if chunk.rule.name not in rules or not is_attribute(tokens, index):
        return False
    # "They will in the future act faster."
    return not (chunk.rule.name == "future" and tokens.word_near(index - 1) == "in")


def _is_one_unit_of_many(length: Duration, phrase: str) -> bool:
    """Whether a unit is written in the singular after a number: "the two day truce"."""
    words = phrase.replace("-", " ").split()
    if len(words) == 1 or words[-1] not in UNIT or not FRACTIONS.isdisjoint(words):
        return False  # "a fortnight", "a half hour"
    return bool(length.at_most) or length.amount not in ("1", "X")
