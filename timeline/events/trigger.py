"""The word that says that something happened."""

from dataclasses import dataclass

from spacy.tokens import Token

from timeline.model import ActionKind


@dataclass(frozen=True, slots=True)
class Trigger:
    """A verb or noun (rarely an adjective) that denotes an event, and the kind of event."""

    token: Token
    kind: ActionKind
    also: Token | None = None  # another word for the same event: "held" of "held talks"

    @property
    def clause(self) -> Token:
        """The word whose clause or phrase tells the event whole: the verb, if there is one."""
        return self.also if self.also is not None and self.also.pos_ == "VERB" else self.token

    @property
    def noun(self) -> Token | None:
        """The noun that the verb carries, if there is one."""
        return self.token if self.clause != self.token else self.also
