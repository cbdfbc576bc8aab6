"""How much an event matters in its article: the main event comes first."""

from timeline.events.triggers.trigger import Trigger
from timeline.model import Action, Actor, Place, Status, Time

# Of the whole: news tells the most important first, and names who, where and when.
POSITION, PARTICIPANTS, LOCATED, DATED = 0.4, 0.2, 0.1, 0.05
ACTUAL, HAPPENING, MAIN_CLAUSE = 0.1, 0.1, 0.05
STEEPNESS = 4  # how fast what comes later matters less
# A statement matters less than what it tells; what a noun tells of, the verb has as its point.
OF_KIND = {"event": 1.0, "statement": 0.4, "state": 0.0}
OF_NOUN = 0.4
OF_BASIS = {"explicit": 1.0, "relative": 1.0, "inherited": 0.6, "publication": 0.0}


def of(
    trigger: Trigger,
    position: float,
    action: Action,
    actors: list[Actor],
    place: Place | None,
    time: Time | None,
    status: Status,
) -> float:
    """Salience from 0 to 1. `position` is where in the article it is told: 0 first, 1 last."""
    clause = trigger.clause
    named = sum(actor.kind != "thing" for actor in actors)
    return round(
        POSITION * (1 - position) ** STEEPNESS
        + PARTICIPANTS * min(named, 2) / 2
        + LOCATED * (place is not None and _tells(trigger, place))
        + DATED * OF_BASIS[time.basis if time else "publication"]
        + ACTUAL * (status == "actual")
        + HAPPENING * OF_KIND[action.kind] * (OF_NOUN if clause.pos_ == "NOUN" else 1.0)
        + MAIN_CLAUSE * (clause.dep_ == "ROOT"),
        3,
    )


def _tells(trigger: Trigger, place: Place) -> bool:
    """Whether the sentence itself names the place, rather than another one."""
    sentence = trigger.token.sent
    return bool(sentence.start_char <= place.span[0] < sentence.end_char)
