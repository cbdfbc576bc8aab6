"""Participles that say who somebody is, taken for verbs: "beat defending champion Ann Hill".

The parser gives such a verb the champion as its object, and the date after her for its own.
"""

from spacy.tokens import Token

from timeline.events.syntax.hanging import hang
from timeline.events.syntax.labels import NOMINAL
from timeline.events.syntax.lexicon import ASPECTUAL
from timeline.events.syntax.nouns import is_person_noun

# Before the noun for whom they describe.
PARTICIPLES = frozenset(
    """
    acting competing defending governing leading opposing reigning retiring ruling serving sitting
    surviving visiting
    """.split()
)
# Who they describe, besides people.
TEAMS = frozenset({"holder", "side", "team", "titleholder"})
# Roles in which a participle was taken for a verb, and those of its object in its stead.
VERBAL_ROLES = frozenset({"xcomp", "advcl", "ccomp", "csubj", "pcomp", "compound"})
OBJECT_OF = {"xcomp": "dobj", "advcl": "dobj", "ccomp": "dobj", "pcomp": "pobj"}


def is_misread(participle: Token) -> bool:
    """Whether a bare noun for a person follows, and the verb above has no object yet."""
    head = participle.head
    if participle.tag_ != "VBG" or participle.dep_ not in VERBAL_ROLES:
        return False
    if participle.i + 1 >= participle.sent.end or not _is_title(participle.nbor()):
        return False
    if head.lemma_ in ASPECTUAL or any(child.dep_ in ("mark", "aux") for child in participle.lefts):
        return False
    if participle.dep_ == "advcl" and participle.doc[participle.i - 1].text == ",":
        return False  # "left, defending champions of the cause"
    has_object = any(child.dep_ == "dobj" for child in head.children if child.i < participle.i)
    return not (has_object and participle.dep_ in ("xcomp", "advcl", "ccomp"))


def _is_title(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    return noun.pos_ in NOMINAL and (is_person_noun(lemma) or lemma in TEAMS)


def make_adjective(participle: Token, title: Token) -> None:
    """Hang the participle on the noun, and what hung on it where it belongs."""
    above, role = participle.head, participle.dep_
    objects = [child for child in participle.children if child.dep_ == "dobj"]
    objects = [noun for noun in objects if noun.pos_ in NOMINAL]
    described = objects[-1] if objects else title.head
    verb = above if role != "pcomp" else above.head
    for child in list(participle.children):
        if child != described and child != title:
            hang(child, verb)
    if objects and role in OBJECT_OF:
        hang(described, above, OBJECT_OF[role])
    elif objects:
        hang(described, above, "compound")
    if title != described and title.head == participle:
        hang(title, described, "compound")
    hang(participle, title, "amod")
    participle.pos_, participle.tag_ = "ADJ", "JJ"
