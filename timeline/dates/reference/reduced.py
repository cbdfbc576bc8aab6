"""Participles that tell which one is meant: "he retook the posts lost in June"."""

from timeline.dates.direction import cues
from timeline.dates.direction.clauses import WINDOW, is_boundary
from timeline.dates.direction.cues import TENSE
from timeline.dates.direction.verbs import is_past
from timeline.dates.text.tokens import Tokens

# What goes before a form in -ed that is the verb of its clause, besides auxiliaries.
SUBJECTS = frozenset("he i it she that there they this we what which who you".split())
# Another clause or verb begins with these: "he took the fort and died in June".
JOINTS = frozenset(", and as but or so that then to".split())


def is_reduced(tokens: Tokens, first: int) -> bool:
    """Whether the phrase at token `first` dates a participle after the object of a past verb."""
    verb = first - 2
    if verb < 2 or tokens.word(first - 1) not in cues.DATING:
        return False
    if not _is_participle(tokens, verb, first):
        return False
    for index in range(verb - 2, max(-1, verb - WINDOW), -1):
        word = tokens.word(index)
        if word in JOINTS or is_boundary(tokens, index):
            return False
        if is_past(tokens, index, first):
            return word not in cues.CLAIMING
    return False


def _is_participle(tokens: Tokens, verb: int, first: int) -> bool:
    """Whether a word may be a participle that describes the noun before it."""
    if tokens.word(verb) in cues.ONLY_FINITE or not is_past(tokens, verb, first):
        return False
    before = tokens.word(verb - 1)
    is_noun = before.isalpha() and not before.endswith("ly") and before not in TENSE
    return is_noun and before not in SUBJECTS | cues.WITHIN_VERB | cues.AUXILIARIES_OF_PAST | JOINTS
