"""The coming ones: "this Wednesday", "the Easter recess", "ahead of Thanksgiving"."""

from dataclasses import dataclass

from timeline.dates.calendar.cycles import Cycle
from timeline.dates.calendar.reading import Reading
from timeline.dates.meaning.expression import Base, Occurrence, dated
from timeline.dates.meaning.occurrences import occurrence
from timeline.dates.reference.anchoring import Context
from timeline.dates.reference.directions import Direction

# So many days ahead, a holiday gives its name to what is done for it: "cut Christmas flights".
AWAITED = 45


@dataclass(frozen=True, slots=True)
class Nearest:
    """The nearest one, whatever the words around tell: Easter in "the Easter recess"."""

    cycle: Cycle

    def anchor(self, context: Context) -> Reading | None:
        """The nearest one to the base, rather ahead."""
        base = context.base(reference=False)
        return dated(occurrence(self.cycle, base, Direction.RATHER_FUTURE), anchor=base)


@dataclass(frozen=True, slots=True)
class ThisOne:
    """The coming one, unless the words around look back: "this Wednesday"."""

    cycle: Cycle

    def anchor(self, context: Context) -> Reading | None:
        """The nearest one ahead, or the last one."""
        back = context.looks_back()
        direction = Direction.PAST if back else Direction.FUTURE
        base = context.base(reference=False)
        return dated(occurrence(self.cycle, base, direction), anchor=base)


@dataclass(frozen=True, slots=True)
class Awaited:
    """The one right ahead, whatever the words around tell, or else the one that they tell of."""

    cycle: Cycle

    def anchor(self, context: Context) -> Reading | None:
        """The next one where it is near: "airlines cut Christmas flights" in December."""
        base = context.base(reference=False)
        ahead = occurrence(self.cycle, base, Direction.FUTURE)
        if ahead and (ahead.first_day - base.last_day).days <= AWAITED:
            return dated(ahead, anchor=base)
        return Occurrence(self.cycle, None, Base.NOW).anchor(context)
