"""What no JSON Schema can say about the times of a document: order, bounds, EDTF and TIMEX3.

As in `checks`, a check yields (JSON pointer, message) for each place that is wrong.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from timeline.notations import Day, days_of, is_timex

Document = Mapping[str, Any]
Texts = Mapping[str, str]
Problems = Iterator[tuple[str, str]]

# Bounds have dates of these years only; the last day's end is one of the year 10,000.
FIRST_DAY: Day = (1, 1, 1)
LAST_DAY: Day = (9999, 12, 31)
_FINER_THAN_DAY = ("second", "minute", "hour")


def check_time_order(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """Events are in time order, undated ones last."""
    times = [event["time"] for event in document["events"]]
    for i, (previous, time) in enumerate(pairwise(times), start=1):
        if time and (previous is None or _is_later(previous, time)):
            yield (
                f"/events/{i}",
                "this event is earlier than the one before: sort by start, then end",
            )


def _is_later(one: Document, other: Document) -> bool:
    """Whether a time comes after another, by start and then end, as written and as instants."""
    for bound, unknown in (("start", ""), ("end", "~")):
        first, second = one[bound], other[bound]
        if first != second:
            # As ISO 8601 sorts; an unknown start comes first, an unknown end last.
            later = (first or unknown) > (second or unknown)
            return later and not (first and second and _precedes(first, second))
    return False


def check_days(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """Local date-times are ones that exist; no JSON Schema format covers them."""
    for pointer, time in _times(document):
        for bound in ("start", "end", "anchor"):
            if time[bound] and _moment(time[bound]) is None:
                yield f"{pointer}/{bound}", f"there is no such day: {time[bound]}"
    for i, article in enumerate(document.get("articles", ())):
        if _moment(article["published"]) is None:
            yield f"/articles/{i}/published", f"there is no such day: {article['published']}"


def check_intervals(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """A start lies before its end."""
    for pointer, time in _times(document):
        if time["start"] and time["end"] and not _precedes(time["start"], time["end"]):
            yield f"{pointer}/end", f"the end {time['end']} is not after the start {time['start']}"


def check_known_times(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """An event of which no time is known has none."""
    for i, event in enumerate(document["events"]):
        time = event["time"]
        if time and not (time["start"] or time["end"] or time["edtf"]):
            yield f"/events/{i}/time", "neither start nor end is known: time must be null"


def check_granularity(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """Hours, minutes and seconds have bounds with a time of day."""
    for pointer, time in _times(document):
        for bound in ("start", "end"):
            given = time[bound]
            if given and len(given) == 10 and time["granularity"] in _FINER_THAN_DAY:
                yield (
                    f"{pointer}/{bound}",
                    f"{given} has no time of day, but granularity is {time['granularity']}",
                )


def check_edtf(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """EDTF values are in the part of the format that we write, and say what the bounds say."""
    for pointer, time in _times(document):
        value = time["edtf"]
        if value is None:
            continue
        try:
            first, last = days_of(value)
        except ValueError as error:
            yield f"{pointer}/edtf", f"{value!r} {error}"
            continue
        if first and last and last < first:
            yield f"{pointer}/edtf", f"the interval {value!r} ends before it begins"
        elif not _agree(time, first, last):
            yield (
                f"{pointer}/edtf",
                f"{value!r} is another time than from {time['start']} to {time['end']}",
            )


def _agree(time: Document, first: Day | None, last: Day | None) -> bool:
    """Whether bounds are known where those of the EDTF value are, and some day lies in both."""
    start, end = _moment(time["start"]), _moment(time["end"])
    if (time["start"] and not start) or (time["end"] and not end):
        return True  # no such day, which is told of elsewhere
    if (start is None) != (first is None or first < FIRST_DAY):
        return False
    if (end is None) != (last is None or not FIRST_DAY <= last < LAST_DAY):
        return False
    if start and end and end <= start:
        return True  # an empty interval, told of elsewhere
    if start and last and (start.year, start.month, start.day) > last:
        return False
    final = end - timedelta(microseconds=1) if end else None
    return not (final and first and first > (final.year, final.month, final.day))


def check_timex(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """TIMEX3 values are well formed, and their days exist."""
    for pointer, time in _times(document):
        timex = time["timex"]
        if timex is not None and not is_timex(timex["value"]):
            yield f"{pointer}/timex/value", f"{timex['value']!r} is no TIMEX3 value"


def _times(document: Document) -> Iterator[tuple[str, Document]]:
    """Pointer and object of everything that has a start, an end and a granularity."""
    for i, entry in enumerate(document.get("dates", ())):
        yield f"/dates/{i}", entry
    for i, event in enumerate(document.get("events", ())):
        if event["time"] is not None:
            yield f"/events/{i}/time", event["time"]


def _moment(iso: str | None) -> datetime | None:
    """A bound as local time; None where there is none."""
    try:
        return datetime.fromisoformat(iso).replace(tzinfo=None) if iso else None
    except ValueError:
        return None


def _precedes(start: str, end: str) -> bool:
    """Whether a bound lies before another: as instants where both have an offset, else as local."""
    first, last = _moment(start), _moment(end)
    if first is None or last is None:
        return True  # no such day, which is told of elsewhere
    offset, other = (datetime.fromisoformat(bound).utcoffset() for bound in (start, end))
    return first < last if offset is None or other is None else first - offset < last - other
