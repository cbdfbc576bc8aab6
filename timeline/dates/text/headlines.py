"""Whether a text writes its words small, so that a capital inside a sentence tells of a name."""

from timeline.dates.text.tokens import Tokens

NEAR = 8  # words on either side
SMALL = 4  # letters of what a headline may write small, too


def is_no_headline(tokens: Tokens, index: int) -> bool:
    """Whether the words around a token are none of a headline, which writes them all large."""
    near = range(max(0, index - NEAR), min(index + NEAR, len(tokens.shape)))
    words = (tokens.original(n) for n in near if n != index)
    return any(word.islower() and len(word) > SMALL for word in words)
