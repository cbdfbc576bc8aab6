"""Somebody or something that an article speaks about."""

from dataclasses import dataclass, field
from typing import Literal

from timeline.model import ActorKind

Gender = Literal["male", "female"]


@dataclass(eq=False, slots=True)
class Referent:
    """What several mentions refer to, by its fullest name."""

    name: str
    kind: ActorKind
    gender: Gender | None = None
    is_doubtful: bool = False  # whether the gender, guessed by the given name, may be wrong
    plural: bool = False
    named: bool = False
    takes_part: bool = True  # not a time, an amount or an event
    with_article: bool = False  # "the European Union"
    members: tuple["Referent", ...] = ()  # "Putin and Modi", for a later "they"
    titles: set[str] = field(default_factory=set)  # lemmas: "president"
    ties: set[str] = field(default_factory=set)  # names of countries and organisations
    employer: "Referent | None" = None  # the organisation that its "we" means

    def everyone(self) -> tuple["Referent", ...]:
        """Its members, or itself."""
        return self.members or (self,)

    @property
    def is_human(self) -> bool:
        """Whether "he", "she" or "who" can mean it."""
        return self.kind == "person"
