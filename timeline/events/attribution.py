"""Who says so: the source of what stands under a verb of saying or after "according to"."""

from spacy.tokens import Token

from timeline.events.entities.coreference import Mentions
from timeline.events.syntax.lexicon import SAYING
from timeline.events.syntax.noun_phrase import phrase
from timeline.events.syntax.verbs import OBJECT_CONTROL
from timeline.model import Attribution

REPORTED_CLAUSES = frozenset({"ccomp", "parataxis", "xcomp"})
ACCUSING = frozenset((verb, "of") for verb in ("accuse", "suspect"))
DEEPEST = 12  # dependency steps upwards


def find(token: Token, mentions: Mentions) -> Attribution | None:
    """Who is said to have told of the event, or None for what the article itself tells."""
    node = below = token
    for _ in range(DEEPEST):
        if source := _according_to(node) or _inserted(node, below):
            return _attribution(source, mentions)
        head = node.head
        if head == node:
            break
        is_reported = node.dep_ in REPORTED_CLAUSES and head.lemma_ in SAYING
        if node.dep_ == "pcomp" and (_verb_of(head).lemma_, head.lower_) in ACCUSING:
            is_reported, head = True, _verb_of(head)  # "accused them of hiding it"
        if node.dep_ == "xcomp" and head.lemma_ in OBJECT_CONTROL:
            is_reported = False  # who urges others to leave does not tell that they left
        if is_reported and (source := _speaker(head)):
            return _attribution(source, mentions)
        node, below = head, node
    speaker = _quoted(token, mentions)
    return _attribution(speaker, mentions) if speaker is not None else None


def _quoted(token: Token, mentions: Mentions) -> Token | None:
    """Who speaks in the quotation around the event, which may be sentences long."""
    quotation, subject = mentions.quotations.around(token), mentions.speaking(token)
    if quotation is None or subject is None:
        return None
    verb, (_, kind) = subject.head, mentions.name_of(subject)
    is_said = verb.lemma_ in SAYING or subject.sent.end <= quotation[0]
    is_thought = kind == "person" and any(child.dep_ == "ccomp" for child in verb.rights)
    return subject if is_said or is_thought else None


def _speaker(verb: Token) -> Token | None:
    """The subject of a verb of saying, looked up in the verb it is coordinated with if need be."""
    for child in verb.children:
        if child.dep_ == "nsubj":
            return child
        if child.dep_ == "agent":
            return next((noun for noun in child.children if noun.dep_ == "pobj"), None)
    is_shared = verb.dep_ in ("conj", "xcomp") or (verb.dep_ == "advcl" and verb.tag_ == "VBG")
    return _speaker(verb.head) if is_shared else None


def _verb_of(preposition: Token) -> Token:
    """The verb of "accused the firm of": the parse may hang the phrase on the firm."""
    above = preposition.head
    return above.head if above.dep_ == "dobj" else above


def _inserted(node: Token, below: Token) -> Token | None:
    """Who speaks in "the fee, Berg said, was paid", unless the event is the saying."""
    for child in node.children:
        if child.dep_ == "parataxis" and child.lemma_ in SAYING and child != below:
            return _speaker(child)
    return None


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
