"""What a pronoun cannot mean, by the clause that it stands in: who does something to it."""

from collections.abc import Iterator

from spacy.tokens import Token

from timeline.events.syntax.clauses import relative_object, subjects
from timeline.events.syntax.labels import SUBJECTS
from timeline.events.syntax.noun_phrase import antecedent
from timeline.events.syntax.pronouns import is_received

# Who finds fault, and what is found: "the council found it had breached the rules".
FINDING = frozenset("accuse allege claim complain conclude decide determine find rule".split())
FAULTS = frozenset(
    """
    abuse break breach cheat contravene defraud discriminate endanger fail flout ignore infringe
    mislead mishandle neglect overcharge violate
    """.split()
)
# What a verb governs; what is told beside it, "he left when Holm came", may be another clause.
GOVERNED = frozenset({"agent", "ccomp", "dative", "dobj", "oprd", "prep", "xcomp"})


def barred(pronoun: Token) -> Iterator[Token]:
    """The nouns that a pronoun cannot mean: those that its clause or the one above is about.

    Nor those named in what a person says or does: "he said Holm was ill", "he spoke for Holm".
    """
    yield from (antecedent(noun) or _brought_out(noun) or noun for noun in _subjects(pronoun))
    if pronoun.dep_ in SUBJECTS and pronoun.lower_ in ("he", "she"):
        yield from _governed(pronoun)


def _governed(subject: Token) -> Iterator[Token]:
    for child in subject.head.rights:
        if child.dep_ in GOVERNED:
            yield from (one for one in child.subtree if one.pos_ == "PROPN" and _is_whole(one))


def _is_whole(name: Token) -> bool:
    """Whether it is one, and no part of what something is called: "he won the Holm Prize".

    After a comma the parser may have run another clause into this one.
    """
    is_list = name.dep_ in ("appos", "conj") and name.doc[name.left_edge.i - 1].text == ","
    return not is_list and name.dep_ not in ("amod", "compound", "nmod")


def _brought_out(noun: Token) -> Token | None:
    """The "Holm" of "it was Holm who left", for the "who"."""
    copula = noun.head.head
    if noun.tag_ != "WP" or noun.head.dep_ != "ccomp" or copula.lemma_ != "be":
        return None
    return next((child for child in copula.rights if child.dep_ == "attr"), None)


def _subjects(pronoun: Token) -> Iterator[Token]:
    verb = pronoun.head
    if pronoun.dep_ in SUBJECTS:
        if (noun := relative_object(verb)) is not None:
            yield noun
        if _is_without_tense(verb) or _is_fault(verb):
            yield from subjects(verb.head)
    elif pronoun.dep_ in ("dobj", "dative", "pobj") or is_received(pronoun):
        yield from subjects(verb if pronoun.dep_ not in ("pobj", "poss") else verb.head)


def _is_without_tense(verb: Token) -> bool:
    """Whether its subject is an object of the verb above: "let it sink", "found it useful"."""
    is_tensed = any(child.tag_ == "MD" or child.dep_ in ("aux", "mark") for child in verb.lefts)
    if verb.dep_ != "ccomp" or (verb.tag_ != "VB" and verb.pos_ != "ADJ"):
        return False
    return not is_tensed or any(child.tag_ == "TO" for child in verb.lefts)


def _is_fault(verb: Token) -> bool:
    return verb.dep_ == "ccomp" and verb.lemma_ in FAULTS and verb.head.lemma_ in FINDING
