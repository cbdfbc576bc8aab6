"""Who takes part in an event: agents, patients and others."""

from collections.abc import Iterator

from spacy.tokens import Token

from timeline.events.coreference import Mentions
from timeline.events.noun_phrase import coordinated, phrase
from timeline.model import Actor, Role

ROLE_OF_RELATION: dict[str, Role] = {
    "nsubj": "agent",
    "nsubjpass": "patient",
    "dobj": "patient",
    "dative": "other",
}


def find(token: Token, mentions: Mentions) -> list[Actor]:
    """The participants of the event that `token` names, in text order."""
    actors = []
    for head, role in _arguments(token):
        name, kind = mentions.name_of(head)
        span = phrase(head)
        actors.append(
            Actor(
                name=name,
                role=role,
                kind=kind,
                text=span.text,
                span=(span.start_char, span.end_char),
            )
        )
    return actors


def _arguments(token: Token) -> Iterator[tuple[Token, Role]]:
    for child in token.children:
        if role := ROLE_OF_RELATION.get(child.dep_):
            for head in coordinated(child):
                yield head, role
