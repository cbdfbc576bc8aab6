"""Years that tell which cup, fair or book is meant: "won Worlds 2013, 2015 and 2016", "Euro 2024".

No text goes on from there; nor from those of works and words: "in his 1994 book, he told of it".
"""

from timeline.dates.text.tokens import Tokens

JOINTS = frozenset({",", "and", "or", "&"})
MEMBERS = 12  # tokens back to the first of a list
LABEL = 8  # words of what only names a place or an author: "Paris 1945.", "Smith, John 1982."
# What somebody writes, says or makes, and what one tells of it by.
WORKS_AND_WORDS = frozenset(
    "album article autobiography biography book documentary essay film interview letter memoir "
    "memoirs movie novel paper play poem song speech textbook".split()
)


def is_edition(tokens: Tokens, year: int) -> bool:
    """Whether the year at a token, or the first of its list, stands beside a name or a work."""
    if not tokens.word_near(year).isdecimal():
        return False
    if tokens.word_near(year + 1) in WORKS_AND_WORDS:
        return True
    for index in range(year - 1, max(-1, year - 1 - MEMBERS), -1):
        if tokens.word(index) in JOINTS or _is_year(tokens, index):
            continue
        return _is_year(tokens, index + 1) and _is_name(tokens, index)
    return False


def _is_year(tokens: Tokens, index: int) -> bool:
    return index in tokens.chunks and tokens.word(index).isdecimal()


def _is_name(tokens: Tokens, index: int) -> bool:
    """Whether a word is a name inside a sentence."""
    if tokens.shape[index] != tokens.UNKNOWN or not tokens.is_capital(index):
        return False
    for before in range(index, max(-1, index - LABEL), -1):
        if tokens.is_small(before):
            return True
        if tokens.opens_sentence(before):
            return False
    return True
