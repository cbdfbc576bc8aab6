"""Writes times of events: from a date phrase, from a statement's day, from the publication date."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Literal

from timeline.dates import ResolvedDate, resolve
from timeline.model import Basis, Time
from timeline.notations import days_of

DAY = timedelta(days=1)
# The days that have one after them, and one before.
LAST_DAY, FIRST_DAY = date.max - DAY, date.min + DAY
RECENT = timedelta(days=14)
END_OF_DAY = "T99"  # after any time of the day in the notation of ISO 8601
BELOW_DAY = frozenset({"second", "minute", "hour"})
WITHIN_DAY = BELOW_DAY | {"part-of-day", "day"}
FINE = WITHIN_DAY | {"weekend", "week"}
DATE_LENGTH = len("YYYY-MM-DD")
MIDNIGHT = "T00:00:00"
THE = re.compile(r"^the\b", re.IGNORECASE)
RelationToReport = Literal["before", "on", "after"]


def from_phrase(found: ResolvedDate, basis: Basis) -> Time:
    """The time that a phrase of the article gives."""
    return Time(
        start=found.start,
        end=found.end,
        granularity=found.granularity,
        edtf=found.edtf,
        timex=found.timex,
        relation="during" if found.is_range else found.relation,
        basis=basis,
        anchor=found.anchor,
        text=found.text,
        span=found.span,
    )


def past_at_large(found: ResolvedDate, published: date) -> ResolvedDate:
    """What "recently" and "years ago" say for sure: some time before the day of publication."""
    return replace(found, **_bounds("before", published))


def named(found: ResolvedDate) -> ResolvedDate:
    """The time that opens or closes another: all of 2017, of "since 2017, when a dam burst"."""
    edge = (found.edtf or "").replace("/..", "").replace("../", "")
    if edge == found.edtf or found.is_range:
        return found
    first, last = (date(*day) for day in days_of(edge) if day is not None)
    end = _next(last).isoformat()
    return replace(found, start=first.isoformat(), end=end, edtf=edge, relation="at")


def within_day(found: ResolvedDate, today: str) -> ResolvedDate:
    """What was before or after a time of day was on that day: "struck shortly after 7 p.m.".

    Before midnight that is the day which then ends.
    """
    is_after = found.relation == "after"
    edge = found.start if is_after else found.end
    is_time = found.granularity in BELOW_DAY or found.granularity == "part-of-day"
    is_open = found.relation in ("after", "before") and None in (found.start, found.end)
    if not is_time or not is_open or edge is None:
        return found
    clock = edge[DATE_LENGTH:] or MIDNIGHT
    day = date.fromisoformat(edge[:DATE_LENGTH])
    if not is_after and clock.startswith(MIDNIGHT):
        day = _previous(day)
    if day.isoformat() > today:
        return found
    first, last = day.isoformat(), _next(day).isoformat()
    if found.granularity == "part-of-day":
        within = replace(found, start=first, end=last, edtf=first, relation="at")
    else:
        bound = MIDNIGHT + clock[len(MIDNIGHT) :]
        start, end = (edge, last + bound) if is_after else (first + bound, edge)
        within = replace(found, start=start, end=end, edtf=first)
    has_room = (within.start or "") < (within.end or "")  # as on all but the last of all days
    return within if has_room else found


def day_of(found: ResolvedDate) -> ResolvedDate:
    """The day of what went on from a clock time: a fire that "started at 3 a.m." burnt longer."""
    if found.granularity not in BELOW_DAY or found.start is None:
        return found
    day = date.fromisoformat(found.start[:10])
    whole = {key: value for key, value in _whole_day(day).items() if key != "timex"}
    return replace(found, value=day.isoformat(), mod=None, **whole)


def not_before(found: ResolvedDate) -> ResolvedDate:
    """What "will not open before Monday" denies, which it may do from Monday on."""
    if found.relation != "since" or found.start is None:
        return found
    ends = date.fromisoformat(found.start[:10])
    return replace(found, **{**_open("before", ends), "relation": "until"})


def from_then(found: ResolvedDate) -> ResolvedDate:
    """The time of what came after something: "after his death in 1972, she returned"."""
    if found.start is None:
        return found
    return replace(found, **_open("after", date.fromisoformat(found.start[:10])))


def until_then(found: ResolvedDate) -> ResolvedDate:
    """The time of what came before something: "was in the lead before she fell on Sunday"."""
    if found.end is None:
        return found
    edge = found.start if found.start and found.granularity in BELOW_DAY else found.end
    return replace(found, **_open("before", date.fromisoformat(edge[:DATE_LENGTH])))


def of_story(found: ResolvedDate) -> Time:
    """The time of what a story tells next: the day of what happened before at a clock time."""
    time = from_phrase(found, "inherited")
    if found.granularity not in BELOW_DAY or found.start is None:
        return time
    return time.model_copy(update=_whole_day(date.fromisoformat(found.start[:10])))


def from_statement(relation: RelationToReport, told: ResolvedDate) -> Time:
    """The time of what was said on a day that a phrase gives: that day, before it, or after it."""
    time = from_phrase(told, "inherited")
    if relation == "on" or told.start is None:
        return time
    return time.model_copy(update=_bounds(relation, date.fromisoformat(told.start[:10])))


def of_entry(relation: RelationToReport, entry: ResolvedDate, published: date) -> Time | None:
    """The time of what a chronology tells below a date: then, before it, or after it."""
    told = from_phrase(entry, "inherited")
    is_ahead = (entry.start or "")[:10] >= published.isoformat()
    if relation == "on" or (relation == "after" and is_ahead):
        return told
    return before(told, published, is_over=True) if relation == "before" else after(told)


def lies_ahead(found: ResolvedDate | Time, today: str) -> bool:
    """Whether a phrase gives a time after the day of the report."""
    return (found.start or "") > today + END_OF_DAY


def is_news(found: ResolvedDate, published: date) -> bool:
    """Whether a phrase gives a day of the story that the report tells, rather than a past."""
    is_within = found.relation in ("after", "before") and None not in (found.start, found.end)
    is_day = found.granularity in FINE and (is_within or found.relation in ("at", "around"))
    return is_day and is_recent(found, published)


def is_recent(found: ResolvedDate, published: date) -> bool:
    """Whether what was announced then is still to come on the day of the report, as a rule."""
    return (found.start or "") > (published - RECENT).isoformat()


def from_publication(relation: RelationToReport, published: date) -> Time:
    """The time of what no phrase dates: the day of publication, before it, or after it."""
    on_the_day = Time(
        start=published.isoformat(),
        end=(published + DAY).isoformat(),
        granularity="day",
        edtf=published.isoformat(),
        timex=None,
        relation="at",
        basis="publication",
        anchor=published.isoformat(),
        text=None,
        span=None,
    )
    if relation == "on":
        return on_the_day
    return on_the_day.model_copy(update=_bounds(relation, published))


def before(main: Time, published: date, *, is_over: bool) -> Time | None:
    """The time of what lies before another event, and before the report if it is over."""
    # Within a day, a month or a year both may have happened.
    bound = main.start if main.granularity in BELOW_DAY else main.end
    if (bound := bound or main.end) is None:
        return None
    ends = date.fromisoformat(bound[:10])
    if is_over and ends > published:
        return from_publication("before", published)
    return main.model_copy(update={**_open("before", ends), "basis": "inherited"})


def after(main: Time) -> Time | None:
    """The time of what lies at or after another event."""
    if main.start is None:
        return None
    began = date.fromisoformat(main.start[:10])
    return main.model_copy(update={**_open("after", began), "basis": "inherited"})


def on_next_day(main: Time) -> Time | None:
    """The time of that on whose eve something happened: "was arrested on the eve of the vote"."""
    if main.start is None or main.granularity not in WITHIN_DAY:
        return None
    day = _next(date.fromisoformat(main.start[:10]))
    return main.model_copy(update={**_whole_day(day), "basis": "inherited"})


def since(began: ResolvedDate) -> Time | None:
    """The time of what goes on since something happened: from its first day on."""
    if began.start is None:
        return None
    time = from_phrase(began, "inherited")
    start = began.start[:10]
    return time.model_copy(
        update={"end": None, "granularity": "open", "edtf": f"{start}/..", "relation": "since"}
    )


def at_distance(distance: ResolvedDate, order: str, main: Time) -> Time | None:
    """The time that "two days before" or "a week after" another event means."""
    if main.start is None:
        return None
    # Who left two days *after* the vote tells of a vote two days *earlier*.
    direction = "earlier" if order == "before" else "from now"
    length = THE.sub("one", distance.text)  # "the day after the vote"
    counted = resolve(f"{length} {direction}", date.fromisoformat(main.start[:10]))
    if not counted or counted[0].start is None:  # nobody counts "several months before"
        return within(distance, order, main)
    time = from_phrase(counted[0], "relative")
    return time.model_copy(update={"text": distance.text, "span": distance.span})


def within(distance: ResolvedDate, order: str, main: Time) -> Time | None:
    """The time of what was "hours before" an event, on its day, or some time "within weeks"."""
    is_short = distance.granularity in ("second", "minute") or distance.value == "PTXH"
    if main.start is not None and is_short and main.granularity in WITHIN_DAY:
        return main.model_copy(update=_whole_day(date.fromisoformat(main.start[:10])))
    return before(main, date.max, is_over=False) if order == "before" else after(main)


def _whole_day(day: date) -> dict[str, Any]:
    """A day that no phrase gives itself."""
    return {
        "start": day.isoformat(),
        "end": _next(day).isoformat(),
        "granularity": "day",
        "edtf": day.isoformat(),
        "timex": None,
        "relation": "at",
    }


def _bounds(relation: Literal["before", "after"], day: date) -> dict[str, Any]:
    """One known bound, which leaves out `day` itself."""
    return _open(relation, _next(day) if relation == "after" else day)


def _open(relation: Literal["before", "after"], edge: date) -> dict[str, Any]:
    """One known bound: a day to begin on, or a day to end before."""
    is_after = relation == "after"
    return {
        "start": edge.isoformat() if is_after else None,
        "end": None if is_after else edge.isoformat(),
        "granularity": "open",
        "edtf": f"{edge}/.." if is_after else f"../{_previous(edge)}",
        "relation": relation,
    }


def _next(day: date) -> date:
    return min(day, LAST_DAY) + DAY


def _previous(day: date) -> date:
    return max(day, FIRST_DAY) - DAY
