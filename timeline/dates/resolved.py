"""What the resolver returns: a date phrase with its interval and how it was read."""

from dataclasses import dataclass

from timeline.model import (
    Basis,
    DateRecord,
    Granularity,
    Relation,
    Timex,
    TimexMod,
    TimexType,
)


@dataclass(frozen=True, slots=True)
class ResolvedDate:
    """One date phrase of a text, resolved.

    `start` (inclusive) and `end` (exclusive) are ISO 8601 strings, or None where that bound is
    not known; both are None for a duration or a set that no date pins down, and for PAST_REF and
    the like. `anchor` is the ISO date that a relative phrase was resolved against.
    """

    text: str
    span: tuple[int, int]
    type: TimexType
    value: str
    mod: TimexMod | None
    start: str | None
    end: str | None
    granularity: Granularity
    edtf: str | None
    relation: Relation
    basis: Basis
    anchor: str | None
    rule: str
    recurrence: str | None = None

    @property
    def is_range(self) -> bool:
        """Whether it is one end of a range, and has the whole of that as its interval."""
        return self.relation in ("since", "until") and None not in (self.start, self.end)

    @property
    def timex(self) -> Timex:
        """The phrase as a TIMEX3 annotation."""
        return Timex(type=self.type, value=self.value, mod=self.mod)

    def record(self) -> DateRecord:
        """The phrase's entry in a dates document."""
        return DateRecord(
            text=self.text,
            span=self.span,
            timex=self.timex,
            start=self.start,
            end=self.end,
            granularity=self.granularity,
            edtf=self.edtf,
            relation=self.relation,
            anchor=self.anchor,
            rule=self.rule,
            recurrence=self.recurrence,
        )
