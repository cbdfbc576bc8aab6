"""Nouns of what was, which a date goes with whatever the verb after it says.

"The attack on Friday will be investigated", "after a loss on Friday, they will need a win".
"""

from timeline.dates.direction import cues
from timeline.dates.text.tokens import Tokens

# What nobody plans, either, when it is somebody's: "her resignation on Friday".
BLOWS = cues.DISASTERS | frozenset(
    "accident arrests assault collapse conviction death deaths dismissal indictment kidnapping "
    "murder ouster protest protests resignation sacking sinking suicide surrender "
    "violence".split()
)
# What is over where something comes after it: "after a win on Friday".
OUTCOMES = BLOWS | frozenset("defeat defeats draw loss losses victory win wins".split())
DEFINITE = cues.DETERMINERS - cues.INDEFINITE | cues.POSSESSIVES
REACH = 4  # words from an article to its noun


def is_of_past(tokens: Tokens, first: int) -> bool:
    """Whether a date stands in a phrase that only the past has: "her resignation on Friday"."""
    noun = first - 2
    if noun < 1 or tokens.word(first - 1) not in cues.DATING:
        return False
    if tokens.word(noun - 1) == "last":
        return tokens.word_near(noun - 2) == ","  # "the exchange, last open on Friday, will"
    article = next((n for n in range(noun - 1, max(-1, noun - REACH), -1) if _opens(tokens, n)), -1)
    if tokens.word_near(article - 1) in cues.AFTERWARDS:
        return tokens.word(noun) in OUTCOMES
    return article >= 0 and tokens.word(article) in DEFINITE and tokens.word(noun) in BLOWS


def _opens(tokens: Tokens, index: int) -> bool:
    """Whether an article or a possessive begins the phrase of a noun here."""
    return tokens.word(index) in cues.DETERMINERS | cues.POSSESSIVES
