"""Events that one line tells at once become one: "was forced to sell" is told once, not twice.

The line of an event that would say too much by itself is that of the clause above it. Where that
clause has an event of its own that tells the same, or what it was done for, the other one is one
more of its sources. What has another status or date stays apart.
"""

from collections.abc import Iterable, Iterator
from itertools import islice

from timeline.events.headlines.overstated import hearsay
from timeline.events.headlines.shortened import is_purpose
from timeline.events.triggers.trigger import Trigger
from timeline.model import Event

Told = tuple[Trigger, Event]
DEEPEST = 100  # words between an event's word and the top of its sentence, at most


def folded(told: Iterable[Told]) -> Iterator[Told]:
    """The events in text order, those with the same line in the same sentence as one."""
    by_line: dict[tuple[int, str], list[Told]] = {}
    for trigger, event in told:
        by_line.setdefault((trigger.token.sent.start, event.headline), []).append((trigger, event))
    kept = [one for group in by_line.values() for one in _told_apart(group)]
    yield from sorted(kept, key=lambda one: one[0].token.i)


def _told_apart(group: list[Told]) -> Iterator[Told]:
    """The event of the uppermost word, with the others that it tells, and those with other dates.

    Who takes part is told by the first that knows. Of "is said to have fled", it is the flight.
    """
    if len(group) == 1:
        yield from group
        return
    group.sort(key=lambda one: (_depth(one[0]), one[0].token.i))
    (trigger, first), *others = group
    same = [event for one, event in others if _tells_same(event, first) or _is_aim(one, event)]
    said = next((one for one in others if hearsay(one[0].clause) == trigger.clause), None)
    if said is not None:
        same = [first, *(event for event in same if event != said[1])]
        trigger, first = said
    told = [first, *same]
    yield from (one for one in others if one[1] not in told)
    sources = [source for event in told for source in event.sources]
    actors = next((event.actors for event in told if event.actors), [])
    yield trigger, first.model_copy(update={"sources": sources, "actors": actors})


def _depth(trigger: Trigger) -> int:
    return sum(1 for _ in islice(trigger.clause.ancestors, DEEPEST))


def _tells_same(event: Event, first: Event) -> bool:
    """Whether both tell the same: whether it happened, and when."""
    return event.status == first.status and _when(event) == _when(first)


def _when(event: Event) -> str | None:
    return event.time.edtf if event.time else None


def _is_aim(trigger: Trigger, event: Event) -> bool:
    """Whether it only tells what for, without a date of its own: "filed to buy more shares"."""
    is_dated = event.time is not None and event.time.text is not None
    return event.status == "planned" and is_purpose(trigger.clause) and not is_dated
