"""Which words of an article denote events: verbs, nouns, and a few adjectives."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from timeline.events.syntax.lexicon import SAYING, SAYING_NOUNS, STATE_NOUNS, STATES
from timeline.events.triggers.due import is_due
from timeline.events.triggers.event_words import denotes_event
from timeline.events.triggers.trigger import Trigger
from timeline.model import ActionKind


def find(doc: Doc) -> Iterator[Trigger]:
    """The event words of the article, in text order."""
    for token in doc:
        if is_due(token):
            yield Trigger(token, "event")
        elif denotes_event(token):
            yield Trigger(token, kind_of(token))


def kind_of(token: Token) -> ActionKind:
    """Whether the word reports a statement, a state, or something that happens."""
    lemma = token.lemma_.lower()
    if token.pos_ == "VERB":
        statements, states = SAYING, STATES
    else:
        statements, states = SAYING_NOUNS, STATE_NOUNS
    if lemma in statements:
        return "statement"
    return "state" if lemma in states or token.pos_ == "ADJ" else "event"
