"""Dates that stand before what is held on them: "the 28 September vote", "the May 5 election".

A past verb before them does not tell that they are over where it is done to what is to come.
"""

from timeline.dates.direction.cues import DISASTERS, FIXTURES, OUTINGS
from timeline.dates.text.tokens import Tokens

HELD = FIXTURES | OUTINGS
HELD |= set("congress march marathon parade protest rally strike strikes walkout".split())
# Who takes part in it, or may not, and whether it takes place, is decided before.
DECIDED = frozenset(
    """
    abandoned allowed backed banned barred blocked boycotted called canceled cancelled cleared
    endorsed excluded halted opposed permitted pulled quit rejected removed scrapped supported
    suspended withdrawn withdrew
    """.split()
)
REACH = 3  # words from the date to its noun: "the 28 September presidential runoff vote"


def is_decided_before(tokens: Tokens, first: int, verb: int) -> bool:
    """Whether the verb at a token tells what was decided about a fixture of the date."""
    if tokens.word_near(first - 1) == "of" and tokens.word_near(first - 2) in FIXTURES:
        return True  # "bet on a cut at the meeting of May 5"
    return tokens.word(verb) in DECIDED and _noun(tokens, first) in HELD


def is_of_occasion(tokens: Tokens, first: int) -> bool:
    """Whether a date says which vote or attack is meant, and not since when: "from the May 5"."""
    return is_known(tokens, first) and bool(_noun(tokens, first))


def is_known(tokens: Tokens, first: int) -> bool:
    """Whether an article comes before a date, or is part of it: "the May 5", "the 5 May"."""
    return tokens.word_near(first - 1) == "the" or tokens.original(first)[:4].lower() == "the "


def _noun(tokens: Tokens, first: int) -> str:
    """The noun of an occasion that a date stands before, if there is one."""
    for index in range(first + 1, min(first + 1 + REACH, len(tokens.shape))):
        word = tokens.word(index)
        if word in HELD or word in DISASTERS:
            return word
        if tokens.shape[index] != tokens.UNKNOWN or not word.isalpha():
            break
    return ""
