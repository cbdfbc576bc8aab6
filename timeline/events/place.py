"""Where an event happened."""

from spacy.tokens import Token

from timeline.events.coreference import Mentions
from timeline.events.noun_phrase import phrase
from timeline.model import Place

LOCATIVE = frozenset("in at near outside inside across around".split())


def find(token: Token, mentions: Mentions) -> Place | None:
    """The place of the event that `token` names, if its clause tells."""
    for child in token.children:
        if child.dep_ != "prep" or child.lower_ not in LOCATIVE:
            continue
        for complement in child.children:
            name, kind = mentions.name_of(complement)
            if kind == "place":
                span = phrase(complement)
                return Place(name=name, text=span.text, span=(span.start_char, span.end_char))
    return None
