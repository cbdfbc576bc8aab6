"""The verb of a sentence that a date opens, past what is put in between.

"On Sunday a ban imposed in May ends", "On Sunday voters, who stayed away in May, go to the polls".
"""

from timeline.dates.direction import cues
from timeline.dates.direction.clauses import is_boundary
from timeline.dates.direction.cues import Tense
from timeline.dates.direction.forms import infinitive_marker
from timeline.dates.direction.schedule import VERBS
from timeline.dates.direction.verbs import is_past, tense_at
from timeline.dates.text.tokens import Tokens

# Present or future, and nothing else without an auxiliary.
FINITE = (cues.PRESENTS | cues.CERTAIN_FUTURE) - cues.HAVING - {"would"}
FINITE |= set("begin go may meet might must resume return start take".split())
# What besides a new clause ends the look for the verb, once something is put in.
OTHERS = frozenset("and as because or so that".split())
# Past forms that are no participles before a date, and some that may be.
SAYING = frozenset("added announced claimed confirmed denied insisted replied warned".split())
PARTICIPLES = cues.PARTICIPLES | set("brought built found held left made sent set won".split())
AFTER_PARTICIPLES = cues.PREPOSITIONS_OF_NOUNS | {"by"}
REACH = 30  # words


def ahead_of_insertion(tokens: Tokens, first: int) -> int | None:
    """The finite verb in the present or future, where only an insertion before it is past."""
    ends: frozenset[str] = frozenset()
    index, stop = first + 1, min(len(tokens.shape), first + REACH)
    while index < stop:
        word = tokens.word(index)
        if word == "," and tokens.word_near(index + 1) in cues.RELATIVES:
            ends, index = OTHERS, _next_comma(tokens, index + 1, stop)
        elif ends and _is_present(tokens, index, first):
            return index
        elif word in ends or is_boundary(tokens, index):
            return None
        elif is_past(tokens, index, first):
            if ends or not _is_participle(tokens, index):
                return None
            ends = OTHERS if tokens.word(index - 1) == "," else OTHERS | {","}
        index += 1
    return None


def _next_comma(tokens: Tokens, index: int, stop: int) -> int:
    """Where a relative clause is closed, if it is."""
    for comma in range(index, stop):
        if tokens.shape[comma] in tokens.sentence_ends:
            return stop
        if tokens.word(comma) == ",":
            return comma
    return stop


def _is_participle(tokens: Tokens, index: int) -> bool:
    """Whether a past form may describe a noun: it has no object."""
    word, following = tokens.word(index), tokens.word_near(index + 1)
    is_form = word in PARTICIPLES or (word.endswith("ed") and word not in SAYING)
    return is_form and (index + 1 in tokens.chunks or following in AFTER_PARTICIPLES)


def _is_present(tokens: Tokens, index: int, first: int) -> bool:
    """Whether a token is a verb that tells what is to come: "is to end", but not "is visiting"."""
    word = tokens.word(index)
    if word in cues.COPULAS:
        return not tokens.word_near(index + 1).endswith("ing")
    is_form = word in FINITE or word in VERBS
    return is_form and tense_at(tokens, index, first) is Tense.FUTURE and not _is_to(tokens, index)


def _is_to(tokens: Tokens, index: int) -> bool:
    """Whether a verb is an infinitive: "to resume"."""
    return infinitive_marker(tokens, index) is not None
