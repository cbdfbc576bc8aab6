"""Verb and noun that tell of one event together: "held talks", "an attack took place".

In a light-verb construction the noun says what happens; with a verb of beginning or ending, the
verb does, and the noun what it begins or ends: "the strike ended", "will stop work".
"""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from timeline.events.labels import SUBJECTS, UNDERGOERS
from timeline.events.lexicon import ASPECTUAL, LIGHT_VERBS, OCCURRING
from timeline.events.trigger import Trigger


def joined(triggers: Iterable[Trigger]) -> Iterator[Trigger]:
    """The triggers in text order, two that tell of one event joined in the one that names it."""
    found = {trigger.token.i: trigger for trigger in triggers}
    for trigger in list(found.values()):
        noun = trigger.token
        verb = found.get(noun.head.i)
        if noun.pos_ != "NOUN" or verb is None or verb.token == noun or verb.also:
            continue
        if _is_light(noun, verb.token):
            del found[verb.token.i]
            found[noun.i] = Trigger(noun, trigger.kind, also=verb.token)
        elif _is_aspectual(noun, verb.token):
            del found[noun.i]
            found[verb.token.i] = Trigger(verb.token, verb.kind, also=noun)
    yield from (found[i] for i in sorted(found))


def _is_light(noun: Token, verb: Token) -> bool:
    """Whether the noun alone says what happens: "made a decision", "an accident occurred"."""
    if verb.lemma_ == "take" and _takes_place(verb):
        return noun.dep_ == "nsubj"
    if verb.lemma_ in OCCURRING:
        return noun.dep_ == "nsubj"
    return noun.dep_ in UNDERGOERS and verb.lemma_ in LIGHT_VERBS


def _takes_place(verb: Token) -> bool:
    return any(child.dep_ == "dobj" and child.lower_ == "place" for child in verb.children)


def _is_aspectual(noun: Token, verb: Token) -> bool:
    """Whether the verb tells of the noun's beginning, going on or end."""
    if verb.lemma_ not in ASPECTUAL:
        return False
    has_object = any(child.dep_ == "dobj" for child in verb.children)
    return noun.dep_ in UNDERGOERS or (noun.dep_ in SUBJECTS and not has_object)
