"""What a phrase turned out to mean: the answer of an anchored expression."""

from dataclasses import dataclass
from datetime import tzinfo

from timeline.dates.calendar.calendar import SECONDS_IN, Period, Unit
from timeline.model import Basis, TimexMod, TimexType


@dataclass(frozen=True, slots=True)
class Reading:
    """An anchored meaning.

    `first` and `last` are the periods at both ends of the interval (one and the same for a date;
    None where that side is open or not known). `value` is the TIMEX3 value. `anchor` is the
    period that a relative phrase was resolved against.
    """

    type: TimexType
    value: str
    first: Period | None = None
    last: Period | None = None
    mod: TimexMod | None = None
    unit: Unit | None = None  # the granularity, where it is not that of `first`
    recurrence: str | None = None  # of a set, as RFC 5545 writes it
    zone: tzinfo | None = None  # of a clock time, where the text gives it
    basis: Basis = "relative"
    anchor: Period | None = None

    @property
    def period(self) -> Period | None:
        """The one period that is meant, if it is one."""
        return self.first if self.first == self.last and self.type in ("DATE", "TIME") else None

    @property
    def granularity(self) -> Unit | None:
        """How precise the reading is; None for PAST_REF and the like, and without an end."""
        if self.first and self.last is None:
            return None
        if self.first and self.unit in SECONDS_IN and self.first.unit not in SECONDS_IN:
            return self.first.unit  # the last 24 hours, counted from a day
        return self.unit or (self.first.unit if self.first else None)
