"""An event in one line, with its participants named."""

from spacy.tokens import Token

from timeline.events.coreference import Mentions
from timeline.model import Actor


def write(token: Token, mentions: Mentions, actors: list[Actor]) -> str:
    """The clause of `token` as a line for a timeline."""
    agents = " and ".join(actor.name for actor in actors if actor.role == "agent")
    patients = " and ".join(actor.name for actor in actors if actor.role == "patient")
    return " ".join(part for part in (agents, token.text, patients) if part)
