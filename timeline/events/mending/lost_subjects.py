"""Mends clauses whose subject is taken for something before: "said the mills in Oslo had closed".

It is taken for an object of the verb of saying, or for the subject of a participle that only tells
who it is: "said banks given a licence would open", "one man, believed armed, was arrested".
"""

from spacy.tokens import Doc, Token

from timeline.events.syntax.hanging import hang
from timeline.events.syntax.labels import (
    AUXILIARIES,
    CLAUSAL_SUBJECTS,
    PAST_TAGS,
    SUBJECTS,
    VERBAL,
)
from timeline.events.syntax.lexicon import DOUBTING, SAYING
from timeline.events.syntax.tenses import has_tense

# Verbs that a clause without "that" may follow.
CLAIMING = SAYING | DOUBTING.keys()
# Of those, the ones that somebody has to be the object of.
TOLD_TO = frozenset("advise assure brief inform notify remind tell warn".split())
OBJECTS = frozenset({"dative", "dobj"})
HAVING_ONE = SUBJECTS | CLAUSAL_SUBJECTS | {"expl"}
CLAUSES = frozenset({"ROOT", "ccomp"})


def mend(doc: Doc) -> None:
    """Give the verbs their subjects, and the nouns their participles."""
    for verb in doc:
        if verb.dep_ not in CLAUSES or verb.pos_ not in VERBAL or not has_tense(verb):
            continue
        if any(child.dep_ in HAVING_ONE for child in verb.lefts):
            continue
        if (noun := _object_above(verb)) is not None:
            hang(noun, verb, _role(verb))
        elif (described := _described_before(verb)) is not None:
            noun, participle = described
            hang(noun, verb, _role(verb))
            hang(participle, noun, "acl")


def _object_above(verb: Token) -> Token | None:
    """The "mills" of "said the mills in Oslo had closed", of two objects the second."""
    saying = verb.head
    if verb.dep_ != "ccomp" or saying.lemma_ not in CLAIMING:
        return None
    between = [one for one in saying.rights if one.dep_ in OBJECTS and one.i < verb.i]
    is_told = len(between) == 1 and saying.lemma_ in TOLD_TO
    return between[-1] if between and not is_told else None


def _described_before(verb: Token) -> tuple[Token, Token] | None:
    """The "banks" and "given" of "banks given a licence would open", which is no clause."""
    beside = [*verb.lefts, *(verb.head.rights if verb.dep_ == "ccomp" else ())]
    for clause in beside:
        if clause.i < verb.i and clause.dep_ in ("advcl", "ccomp"):
            noun = _subject(clause)
            if noun is not None and _is_participle_of(clause, noun):
                return noun, clause
    return None


def _is_participle_of(clause: Token, noun: Token) -> bool:
    if clause.tag_ not in PAST_TAGS or any(map(_is_marked, clause.lefts)):
        return False
    return clause.tag_ == "VBN" or clause.doc[noun.right_edge.i + 1].text == ","


def _is_marked(child: Token) -> bool:
    return child.dep_ in AUXILIARIES or child.dep_ in ("mark", "neg")


def _subject(clause: Token) -> Token | None:
    return next((child for child in clause.lefts if child.dep_ in SUBJECTS), None)


def _role(verb: Token) -> str:
    return "nsubjpass" if any(child.dep_ == "auxpass" for child in verb.lefts) else "nsubj"
