"""A text as the rules read it: of the same length, with common spaces, and no lines of capitals."""

import re
from collections.abc import Collection
from functools import lru_cache

# Spaces that are no ASCII space: no-break, en, em, thin and the like.
ODD_SPACE = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
# The same as entities of HTML that were left in the text, and dashes.
ENTITY = re.compile(
    r"&(?:(?P<dash>[nm]dash|#821[12])|nbsp|ensp|emsp|thinsp|#(?:160|820[12])|#x(?:a0|A0|200[23]));"
)
# In so many words, capitals are no abbreviation or name, but a headline.
FEWEST = 3
CAPITALS = re.compile(r"^[^a-z\r\n]++$", re.MULTILINE)
WORD = re.compile(r"[^\W\d_]+")
# A line that ends within a sentence.
BREAK_IN_LINE = re.compile(r"\n(?<=[\w,;]\n)(?=[\w\"“‘])")


def plain(text: str, always_capital: Collection[str]) -> str:
    """The text with what is written in capitals throughout in small letters.

    Words that mean a date with a capital alone, "MAY" and "AUG", keep theirs.
    """

    def small(word: re.Match[str]) -> str:
        lower = word[0].lower()
        return word[0] if lower in always_capital or len(lower) != len(word[0]) else lower

    def line_small(line: re.Match[str]) -> str:
        is_headline = line[0].isupper() and len(WORD.findall(line[0])) >= FEWEST
        return WORD.sub(small, line[0]) if is_headline else line[0]

    return CAPITALS.sub(line_small, ODD_SPACE.sub(" ", _without_entities(text)))


def _without_entities(text: str) -> str:
    """The text with entities of spaces and dashes as these, filled up with spaces."""

    def sign(entity: re.Match[str]) -> str:
        return ("–" if entity["dash"] else " ").ljust(len(entity[0]))

    return ENTITY.sub(sign, text) if "&" in text else text


@lru_cache(maxsize=1)
def unwrapped(text: str) -> str:
    """The text, of the same length, without the line breaks within its sentences."""
    return BREAK_IN_LINE.sub(" ", text)
