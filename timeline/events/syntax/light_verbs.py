"""Verbs that only carry the noun which tells what is done: "hold talks", "take part in a race"."""

from spacy.tokens import Token

from timeline.events.syntax.labels import UNDERGOERS
from timeline.events.syntax.verbs import SUPPORTING

PARTAKING = frozenset(
    {
        *(("participate", "in"), ("engage", "in"), ("compete", "in"), ("enter", "into")),
        *(("go", "on"), ("embark", "on"), ("return", "from"), ("meet", "for"), ("be", "in")),
    }
)
LONGEST_CHAIN = 8  # coordinated nouns


def light_verb(noun: Token) -> Token | None:
    """The verb of "hold talks", "launch an attack", "take part in the race", if there is one."""
    for _ in range(LONGEST_CHAIN):
        if noun.dep_ != "conj" or noun.head.pos_ != "NOUN":
            break
        noun = noun.head
    if noun.dep_ in UNDERGOERS and noun.head.lemma_.lower() in SUPPORTING:
        return noun.head
    if noun.dep_ == "pobj" and noun.head.dep_ == "prep":
        verb = noun.head.head
        if (verb.lemma_.lower(), noun.head.lower_) in PARTAKING:
            return verb
        if verb.lemma_.lower() == "part" and verb.head.lemma_.lower() == "take":
            return verb.head
    return None
