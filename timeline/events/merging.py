"""Events told more than once become one with several sources, where that is certain.

Certain is the same action by and to the same participants at the same phrase-given time, and what a
noun tells again as known: "the deal", after "a deal with Oman". Statements stay apart: people say
many things on one day.
"""

from collections.abc import Iterable, Iterator

from timeline.events.entities.nominals import is_definite
from timeline.events.triggers.trigger import Trigger
from timeline.model import Event

Key = tuple[object, ...]
ARTICLES = ("a ", "an ", "the ")
# What takes up what was told just before, whatever that was: "the move".
GENERAL = frozenset(
    """
    act action case change decision development effort event incident issue measure move process
    result situation step work
    """.split()
)


def merged(told: Iterable[tuple[Trigger, Event]]) -> list[Event]:
    """The events, each once, in the order in which they are first told."""
    found: dict[str, Event] = {}
    known: dict[Key, str] = {}
    for trigger, event in told:
        keys = list(_keys(trigger, event))
        if (first := next((known[key] for key in keys if key in known), None)) is None:
            found[event.id] = event
        else:
            sources = [*found[first].sources, *event.sources]
            found[first] = found[first].model_copy(update={"sources": sources})
        known |= dict.fromkeys((*keys, *_introduced(trigger, event)), first or event.id)
    return list(found.values())


def _keys(trigger: Trigger, event: Event) -> Iterator[Key]:
    """What an earlier event must share for this one to be the same."""
    if event.action.kind != "event":
        return
    time = event.time
    if len(event.actors) > 1 and time and time.text:
        actors = tuple(sorted((actor.name, actor.role) for actor in event.actors))
        yield event.action.lemma, actors, time.start, time.end, event.status
    is_known = is_definite(trigger.token) and event.action.lemma not in GENERAL
    if is_known and not (time and time.text):
        yield from _introduced(trigger, event)


def _introduced(trigger: Trigger, event: Event) -> Iterator[Key]:
    """What a noun may be told again by: its line, and whether it happened."""
    if trigger.token.pos_ == "NOUN" and trigger.also is None and event.action.kind == "event":
        line = event.headline.lower()
        for article in ARTICLES:
            line = line.removeprefix(article)
        yield event.action.lemma, line, event.status
