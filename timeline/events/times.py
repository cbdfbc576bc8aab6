"""Writes times of events: from a date phrase, from a statement's day, from the publication date."""

from datetime import date, timedelta
from typing import Literal

from timeline.dates import ResolvedDate
from timeline.model import Basis, Time

DAY = timedelta(days=1)
RelationToReport = Literal["before", "on", "after"]


def from_phrase(found: ResolvedDate, basis: Basis) -> Time:
    """The time that a phrase of the article gives."""
    return Time(
        start=found.start,
        end=found.end,
        granularity=found.granularity,
        edtf=found.edtf,
        timex=found.timex,
        relation=found.relation,
        basis=basis,
        anchor=found.anchor,
        text=found.text,
        span=found.span,
    )


def from_statement(relation: RelationToReport, told: ResolvedDate) -> Time:
    """The time of what was said on a day that a phrase gives: that day, before it, or after it."""
    time = from_phrase(told, "inherited")
    if relation == "on" or told.start is None:
        return time
    return time.model_copy(update=_bounds(relation, date.fromisoformat(told.start[:10])))


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


def _bounds(relation: Literal["before", "after"], day: date) -> dict[str, object]:
    """One known bound, which leaves out `day` itself."""
    start, end = (day + DAY, None) if relation == "after" else (None, day)
    return {
        "start": start.isoformat() if start else None,
        "end": end.isoformat() if end else None,
        "granularity": "open",
        "edtf": f"{start}/.." if start else f"../{day - DAY}",
        "relation": relation,
    }
