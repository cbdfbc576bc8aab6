"""Verbs that say of another what auxiliaries say: "is going to fall", "had to leave", "used to".

They and the infinitive behind them tell of one event. So do verbs that take one without "to": what
somebody helps to do, or lets others do.
"""

from spacy.tokens import Token

from timeline.events.syntax.labels import AUXILIARIES, VERBAL
from timeline.events.syntax.voice import is_passive

SEMI_MODALS = frozenset({("go", "VBG"), ("use", "VBD")})
OBJECTS = frozenset({"dobj", "prep", "prt"})
# "Helped halt the attack", "saw her leave".
BEFORE_BARE = frozenset("bid feel have hear help let make notice observe see watch".split())


def is_semi_modal(verb: Token) -> bool:
    """Whether it only says when or whether its infinitive happens: "is going to fall"."""
    is_have = verb.lemma_ == "have" and verb.pos_ in VERBAL
    if not (is_have or (verb.lemma_, verb.tag_) in SEMI_MODALS) or is_passive(verb):
        return False
    return any(_is_of_semi_modal(child, verb) for child in verb.rights)


def completed_by(verb: Token) -> Token | None:
    """The "had" of "had to leave" and the "helped" of "helped her leave", of an infinitive."""
    above = verb.head
    if verb.dep_ not in ("ccomp", "xcomp") or above.i > verb.i:
        return None
    if is_semi_modal(above):
        return above
    is_bare = verb.tag_ == "VB" and all(child.dep_ not in AUXILIARIES for child in verb.lefts)
    return above if is_bare and above.lemma_ in BEFORE_BARE else None


def _is_of_semi_modal(infinitive: Token, verb: Token) -> bool:
    """Whether it follows closely: not "has money to pay", nor "has yet to pay"."""
    if infinitive.dep_ != "xcomp" or all(child.tag_ != "TO" for child in infinitive.lefts):
        return False
    between = verb.doc[verb.i + 1 : infinitive.i]
    return not any(
        one.head == verb and (one.dep_ in OBJECTS or one.text == "yet") for one in between
    )
