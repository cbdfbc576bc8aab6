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


def barred(pronoun: Token) -> Iterator[Token]:
    """The nouns that a pronoun cannot mean: those that its clause or the one above is about."""
    yield from (antecedent(noun) or _brought_out(noun) or noun for noun in _subjects(pronoun))


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
