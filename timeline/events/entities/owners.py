"""Whose "its" is, where the sentence leaves no choice, and who is spoken of as several people."""

from spacy.tokens import Token

from timeline.events.syntax.clauses import is_told_of_noun, subjects
from timeline.events.syntax.labels import SUBJECTS, VERBAL


def own_of(pronoun: Token) -> Token | None:
    """The subject that "its own" can only mean: "Russia cancelled its own programme".

    So does "its", as a rule, in a clause about its owner: "the firm, which cut its dividend".
    """
    if pronoun.tag_ != "PRP$":
        return None
    verb = next((word for word in pronoun.ancestors if word.pos_ in VERBAL), None)
    if verb is not None and _is_of_object(pronoun, verb):
        return verb.head
    if pronoun.doc[pronoun.i + 1 : pronoun.i + 2].text != "own":
        return None
    before = [one for one in subjects(verb) if one.i < pronoun.i] if verb is not None else []
    one_alone = len(before) == 1 and all(child.dep_ != "conj" for child in before[0].children)
    return before[0] if one_alone else None


def has_plural_verb(subject: Token) -> bool:
    """Whether a subject in the singular is spoken of as several people: "Leeds have won"."""
    verb = subject.head
    if subject.dep_ not in SUBJECTS or any(child.dep_ == "conj" for child in subject.children):
        return False
    return any(word.tag_ == "VBP" for word in (verb, *verb.lefts) if word.pos_ in VERBAL)


def _is_of_object(pronoun: Token, verb: Token) -> bool:
    """Whether it owns the object of a relative clause whose subject is the noun before."""
    is_object = pronoun.dep_ == "poss" and pronoun.head.dep_ == "dobj" and pronoun.head.head == verb
    return is_object and is_told_of_noun(verb)
