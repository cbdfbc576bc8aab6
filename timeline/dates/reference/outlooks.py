"""Clauses in which a story looks far back or ahead: "the worst flood since the dam had burst in".

It does not go on from the dates there: "a record that stood until she broke it in 2005".
"""

from timeline.dates.direction.verbs import is_past
from timeline.dates.text.tokens import Tokens

RELATIVES = frozenset({"that", "which"})
JOINTS = frozenset({"since", "until"})
ENDS = frozenset({",", "and", "but"})
REACH = 24  # words from "since" to the date
NEAR = 8  # words from "that" to "until"


def is_outlook(tokens: Tokens, token: int) -> bool:
    """Whether a date stands behind "since" or behind the "until" of a relative clause."""
    joint = _joint(tokens, token)
    if joint is None or tokens.opens_sentence(joint):
        return False
    return tokens.word(joint) == "since" or _is_relative(tokens, joint)


def _joint(tokens: Tokens, token: int) -> int | None:
    """The "since" or "until" that a date belongs to; after a verb, a comma may end its clause."""
    for index in range(token - 1, max(-1, token - 1 - REACH), -1):
        if tokens.shape[index] in tokens.sentence_ends:
            return None
        if tokens.word(index) in JOINTS:
            return None if _is_left(tokens, index, token) else index
    return None


def _is_left(tokens: Tokens, joint: int, token: int) -> bool:
    """Whether the clause that a joint begins has ended before the date."""
    ends = [n for n in range(joint + 1, token) if tokens.word(n) in ENDS]
    return bool(ends) and any(is_past(tokens, n, token) for n in range(ends[0] + 1, token))


def _is_relative(tokens: Tokens, until: int) -> bool:
    for index in range(until - 1, max(-1, until - 1 - NEAR), -1):
        if tokens.shape[index] in tokens.sentence_ends or tokens.word(index) in ENDS:
            return False
        if tokens.word(index) in RELATIVES:
            return tokens.word_near(index - 1) != "so"
    return False
