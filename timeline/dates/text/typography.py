"""A text as the rules read it: of the same length, with common spaces, and no lines of capitals."""

import re
from collections.abc import Collection

# Spaces that are no ASCII space: no-break, en, em, thin and the like.
ODD_SPACE = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
# In so many words, capitals are no abbreviation or name, but a headline.
FEWEST = 3
CAPITALS = re.compile(r"^[^a-z\r\n]++$", re.MULTILINE)
WORD = re.compile(r"[^\W\d_]+")


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

    return CAPITALS.sub(line_small, ODD_SPACE.sub(" ", text))
