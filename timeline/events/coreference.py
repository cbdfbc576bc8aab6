"""Who a noun phrase or pronoun of the article means."""

from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from timeline.events.noun_phrase import phrase
from timeline.model import ActorKind

KIND_OF_LABEL: dict[str, ActorKind] = {
    "PERSON": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "group",
}


@dataclass
class Mentions:
    """The article's mentions, resolved: what each head word refers to."""

    doc: Doc
    entity_at: dict[int, Span] = field(default_factory=dict)

    def name_of(self, token: Token) -> tuple[str, ActorKind]:
        """The fullest name of what the phrase headed by `token` refers to, and its kind."""
        entity = self.entity_at.get(token.i)
        if entity is not None:
            return entity.text, KIND_OF_LABEL.get(entity.label_, "thing")
        return phrase(token).text, "thing"


def resolve_mentions(doc: Doc) -> Mentions:
    """Resolve every mention of the article."""
    mentions = Mentions(doc)
    for entity in doc.ents:
        mentions.entity_at[entity.root.i] = entity
    return mentions
