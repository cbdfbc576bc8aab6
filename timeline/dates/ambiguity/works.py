"""Titles without quotation marks: "the tune Please Come Home for Christmas"."""

from timeline.dates.ambiguity.year_or_number import BULLETS
from timeline.dates.text.tokens import Tokens

# What has a title.
WORKS = frozenset(
    "album anthem ballad book carol documentary drama essay film hit movie musical novel play poem "
    "single song thriller tune".split()
)
# What titles write small; after a preposition of time a date stands, "the film Rain Man in May".
SMALL = frozenset("a an and for of the to with".split())
LONGEST = 8  # words before the phrase
MANY = 2  # capitals


def is_in_title_of_work(tokens: Tokens, index: int) -> bool:
    """Whether a phrase ends or continues the title of a work, or of one in a list of works."""
    if not tokens.is_capital(index):
        return False
    capitals = 0
    for at in range(index - 1, max(-1, index - 1 - LONGEST), -1):
        word = tokens.original(at)
        if word in WORKS:
            return capitals >= MANY
        if word.isdecimal():
            is_long = capitals > 0 or tokens.is_capital(index + 1)  # "2000 Now More Than Ever"
            return is_long and tokens.word_near(at - 1) in BULLETS
        if word[:1].isupper():
            capitals += 1
        elif word not in SMALL:
            return False
    return False
