"""How much an event matters in its article: the main event comes first."""

from timeline.model import Action, Actor, Time

# Of the whole: news tells the most important first, and names who and when.
POSITION, PARTICIPANTS, DATED, ACTUAL, HAPPENING = 0.45, 0.2, 0.1, 0.1, 0.15


def of(
    position: float, action: Action, actors: list[Actor], time: Time | None, *, is_actual: bool
) -> float:
    """Salience from 0 to 1. `position` is where in the article it is told: 0 first, 1 last."""
    named = sum(actor.kind != "thing" for actor in actors)
    return round(
        POSITION * (1 - position) ** 2
        + PARTICIPANTS * min(named, 2) / 2
        + DATED * (time is not None and time.basis != "publication")
        + ACTUAL * is_actual
        + HAPPENING * {"event": 1.0, "statement": 0.4, "state": 0.0}[action.kind],
        3,
    )
