"""The word that says that something happened."""

from dataclasses import dataclass

from spacy.tokens import Token

from timeline.model import ActionKind


@dataclass(frozen=True, slots=True)
class Trigger:
    """A verb or noun (rarely an adjective) that denotes an event, and the kind of event."""

    token: Token
    kind: ActionKind
