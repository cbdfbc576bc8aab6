"""Seasons that tell of what kind a thing is: "held up by the winter line", "the spring floods".

They have their date, but no text goes on from there.
"""

from timeline.dates.direction.cues import PREPOSITIONS, PREPOSITIONS_OF_NOUNS, WITHIN_VERB
from timeline.dates.direction.verbs import is_past
from timeline.dates.text.tokens import Tokens

# What may follow a season besides what it is the season of.
OTHERS = PREPOSITIONS | PREPOSITIONS_OF_NOUNS | WITHIN_VERB
OTHERS |= set("a all and an as but he i it no or she some so than that the they we when".split())


def is_attribute(tokens: Tokens, season: int) -> bool:
    """Whether a season stands before a noun; "in spring troops moved" tells when."""
    noun = season + 1
    if noun >= len(tokens.shape) or tokens.shape[noun] != tokens.UNKNOWN:
        return False
    if " of " in tokens.original(season):
        return False  # "by the spring of 1979 nothing was left"
    word = tokens.word(noun)
    if not word.isalpha() or word in OTHERS or word.endswith("ly") or is_past(tokens, noun, noun):
        return False
    verb = noun + 1
    return tokens.word_near(season - 1) not in PREPOSITIONS or not is_past(tokens, verb, verb)
