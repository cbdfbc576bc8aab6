"""The verb of a sentence that a date opens, past what is put in between: "On Sunday a ban imposed
in May ends", "On Sunday voters, who stayed away in May, go to the polls".
"""

from timeline.dates import cues
from timeline.dates.clauses import is_boundary
from timeline.dates.cues import Tense
from timeline.dates.tokens import Tokens
from timeline.dates.verbs import tense_at

# Without an auxiliary, only these are a verb in the present or future, and nothing else.
FINITE = (cues.PRESENTS | cues.CERTAIN_FUTURE | {"go", "may", "might", "must"}) - {"would"}
AUXILIARIES = cues.HAVING
# What besides a new clause ends the look for the verb after a participle.
OTHERS = frozenset("and as because or so that".split())
SAYING = frozenset("added announced claimed confirmed denied insisted replied warned".split())
PARTICIPLES = cues.PARTICIPLES | set("brought built found held left made sent set won".split())
REACH = 30  # words


def ahead_of_insertion(tokens: Tokens, first: int) -> int | None:
    """The finite verb in the present or future, where only an insertion before it is past."""
    inserted, in_commas = False, False
    index, stop = first + 1, min(len(tokens.shape), first + REACH)
    while index < stop:
        word = tokens.word(index)
        if word in cues.RELATIVES and tokens.word(index - 1) == ",":
            inserted, index = True, _next_comma(tokens, index, stop)
        elif word in FINITE - AUXILIARIES and inserted:
            return index if _is_finite(tokens, index) else None
        elif is_boundary(tokens, index) or (inserted and word in OTHERS) or (word == "," and inserted and not in_commas):
            return None
        elif tense_at(tokens, index, first) is Tense.PAST:
            if inserted or not _is_participle(tokens, index):
                return None
            inserted, in_commas = True, tokens.word(index - 1) == ","
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
    return is_form and (
        index + 1 in tokens.chunks or following in cues.PREPOSITIONS_OF_NOUNS | {"by"}
    )


def _is_finite(tokens: Tokens, index: int) -> bool:
    """Whether a verb tells what is to come: "is to end", but not "is visiting"."""
    is_running = tokens.word_near(index + 1).endswith("ing")
    return not (tokens.word(index) in cues.COPULAS and is_running)
