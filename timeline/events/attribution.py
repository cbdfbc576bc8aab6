"""Who says so: the source of what stands under a verb of saying or after "according to"."""

from spacy.tokens import Token

from timeline.events.coreference import Mentions
from timeline.events.lexicon import SAYING
from timeline.events.noun_phrase import phrase
from timeline.events.verbs import OBJECT_CONTROL
from timeline.model import Attribution

REPORTED_CLAUSES = frozenset({"ccomp", "parataxis", "xcomp"})
DEEPEST = 12  # dependency steps upwards


def find(token: Token, mentions: Mentions) -> Attribution | None:
    """Who is said to have told of the event, or None for what the article itself tells."""
    node = token
    for _ in range(DEEPEST):
        if source := _according_to(node):
            return _attribution(source, mentions)
        head = node.head
        if head == node:
            return None
        is_reported = node.dep_ in REPORTED_CLAUSES and head.lemma_ in SAYING
        if node.dep_ == "xcomp" and head.lemma_ in OBJECT_CONTROL:
            is_reported = False  # who urges others to leave does not tell that they left
        if is_reported and (source := _speaker(head)):
            return _attribution(source, mentions)
        node = head
    return None


def _speaker(verb: Token) -> Token | None:
    """The subject of a verb of saying, looked up in the verb it is coordinated with if need be."""
    for child in verb.children:
        if child.dep_ == "nsubj":
            return child
        if child.dep_ == "agent":
            return next((noun for noun in child.children if noun.dep_ == "pobj"), None)
    return _speaker(verb.head) if verb.dep_ in ("conj", "xcomp") else None


def _according_to(node: Token) -> Token | None:
    """The source in "according to police"."""
    for child in node.children:
        if child.lower_ == "according":
            for to in child.children:
                if to.lower_ == "to":
                    return next((noun for noun in to.children if noun.dep_ == "pobj"), None)
    return None


def _attribution(source: Token, mentions: Mentions) -> Attribution:
    name, _ = mentions.name_of(source)
    span = phrase(source)
    return Attribution(name=name, text=span.text, span=(span.start_char, span.end_char))
