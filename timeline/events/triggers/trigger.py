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
        if self.token.pos_ == "VERB" or self.also is None or self.also.pos_ != "VERB":
            return self.token
        return self.also

    @property
    def below(self) -> Token | None:
        """The noun that the verb carries, or the verb below it, if there is one."""
        return self.token if self.clause != self.token else self.also
