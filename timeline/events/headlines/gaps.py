"""Where the noun before a relative clause belongs in its line.

"The man she spoke to" is told as "she spoke to the man", "the accounts it is accused of faking" as
"it is accused of faking the accounts", "the help she was given by Oslo" as "she was given the help
by Oslo".
"""

from spacy.tokens import Token

from timeline.events.syntax.labels import NOMINAL, SUBJECTS, VERBAL
from timeline.events.syntax.noun_phrase import antecedent
from timeline.events.syntax.nouns import TIMES_AND_AMOUNTS
from timeline.events.syntax.voice import is_passive

# What a clause says more of without lacking it: "the way he tried to win".
CIRCUMSTANCES = TIMES_AND_AMOUNTS | frozenset({"manner", "place", "reason", "way"})
# What has an object besides who is its subject: "was given a car".
GIVING = frozenset("allot assign award deny give grant hand lend offer pay promise show".split())
# What cannot be an adverb where its noun is missing; others only where the clause ends.
STRANDED = frozenset("about against at by for from into of to with".split())
UNTENSED = frozenset({"VB", "VBG"})
OBJECTS = frozenset({"acomp", "attr", "ccomp", "dobj", "oprd"})
DEEPEST = 4  # verbs and prepositions below that of the clause


def filled(verb: Token) -> tuple[Token, Token] | None:
    """The word of a clause behind whose phrase its noun is missing, and the noun."""
    if not _is_bare(verb):
        return None
    if is_passive(verb) and verb.lemma_ in GIVING and _lacks_object(verb):
        return verb, verb.head
    for child in verb.rights:
        if _lacks_noun(child):
            return child, verb.head
    return None


def _is_bare(clause: Token) -> bool:
    """Whether it is a clause about the noun right before, without a word that stands for that."""
    noun = clause.head
    subject = next((child for child in clause.lefts if child.dep_ in SUBJECTS), None)
    if clause.dep_ != "relcl" or subject is None or noun.pos_ not in NOMINAL:
        return False
    first = clause.left_edge
    is_next = first.i > noun.i and first.nbor(-1).text != ","
    is_own = antecedent(subject) is None and subject.left_edge == first
    is_lacking = noun.lemma_.lower() not in CIRCUMSTANCES and not first.tag_.startswith("W")
    return is_next and is_own and is_lacking


def _lacks_noun(child: Token) -> bool:
    """Whether the end of a phrase has no object: "to", "of faking", "to launch"."""
    word = child
    for _ in range(DEEPEST):
        if word.dep_ == "prep" and word.n_rights == 0:
            is_last = word.i == child.right_edge.i and word.nbor().pos_ not in NOMINAL
            return word.n_lefts == 0 and (word.lower_ in STRANDED or is_last)
        below = [one for one in word.rights if one.dep_ in ("pcomp", "xcomp", "prep")]
        if word.dep_ in ("pcomp", "xcomp") and word.pos_ in VERBAL:
            if not _lacks_object(word) or word.tag_ not in UNTENSED:
                return False
            if not below:
                return word.right_edge == word
        if word.dep_ not in ("pcomp", "prep", "xcomp") or not below:
            return False
        word = below[-1]
    return False


def _lacks_object(verb: Token) -> bool:
    return all(child.dep_ not in OBJECTS for child in verb.children)
