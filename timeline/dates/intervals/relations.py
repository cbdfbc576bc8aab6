"""The interval of a phrase.

The words before it open or close it ("since 2014"; see `prepositions`), and two phrases may be the
ends of one ("from 2017 to 2021"; see `ranges`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from itertools import pairwise

from timeline.dates.calendar import timex
from timeline.dates.calendar.calendar import SECONDS_IN, Period, Unit, of_day
from timeline.dates.calendar.reading import Reading
from timeline.dates.calendar.regions import UNKNOWN_REGION, Region
from timeline.dates.intervals.prepositions import is_of_noun, is_over, relation_of
from timeline.dates.reference.ranges import is_range
from timeline.dates.text.tokens import Tokens
from timeline.model import Relation

# After these, the beginning of an interval is not that of what happened.
BACKWARD = ("before", "by", "until")
# What EDTF can call approximate.
CALENDAR_DATES = (Unit.DAY, Unit.MONTH, Unit.YEAR)


@dataclass(frozen=True, slots=True)
class Bounds:
    """The interval of a phrase: ISO 8601 start and end (exclusive), EDTF, and its relation."""

    relation: Relation
    start: str | None = None
    end: str | None = None
    edtf: str | None = None


def bounds_of(
    tokens: Tokens,
    readings: Sequence[tuple[int, Reading]],
    publication: Period,
    zone: tzinfo | None,
    region: Region = UNKNOWN_REGION,
) -> list[Bounds]:
    """The bounds of each reading (with the index of its token)."""
    readings = [(at, _local(reading, region)) for at, reading in readings]
    found = [_related(tokens, at, reading, publication, zone) for at, reading in readings]
    closed = -1  # the reading that ends the range before; it begins no other
    for n, ((left, first), (right, last)) in enumerate(pairwise(readings)):
        if n == closed or not is_range(tokens, left, right):
            continue
        if interval := _range(first, last, zone):
            found[n] = Bounds("since", *interval)
            found[n + 1] = Bounds("until", *interval)
            closed = n + 1
    return found


def _local(reading: Reading, region: Region) -> Reading:
    """A reading with the ends that it has in a region: weeks from Sunday, seasons by months."""
    first, last = reading.first, reading.last
    if first is None or last is None:
        return reading
    if region.sunday_first and first.unit is Unit.WEEK:
        days = (of_day(Unit.DAY, first.first_day), of_day(Unit.DAY, last.last_day))
        return replace(reading, first=days[0].shift(-1), last=days[1].shift(-1))
    if region.southern and first.unit is Unit.SEASON:
        months = (first.enclosing(Unit.MONTH), of_day(Unit.MONTH, last.last_day))
        return replace(reading, first=months[0], last=months[1])
    return reading


Interval = tuple[str | None, str | None, str]


def _range(first: Reading, last: Reading, zone: tzinfo | None) -> Interval | None:
    """The interval between two readings, if the one begins before the other ends.

    A zone that one of the two has is the other's, too: "from 9 a.m. to 5 p.m. GMT".
    """
    if first.first is None or last.last is None or first.type == "DURATION":
        return None
    if first.first.year > last.last.year:
        return None
    opening = timex.start(first.first, first.zone or last.zone or zone)
    closing = _limit(last.last, last.zone or first.zone or zone)
    if not _in_order(opening, closing):
        return None
    return opening, closing, timex.edtf_interval(first.first, last.last)


def _in_order(start: str | None, end: str | None) -> bool:
    """Whether an interval begins before it ends; one before the year 1 is not looked into."""
    if start is None or end is None:
        return True
    first, last = datetime.fromisoformat(start), datetime.fromisoformat(end)
    if first.utcoffset() is None or last.utcoffset() is None:
        first, last = first.replace(tzinfo=None), last.replace(tzinfo=None)
    return first < last


def _limit(period: Period, zone: tzinfo | None) -> str | None:
    """Where what lasts until a period ends, or what follows it begins.

    That is its end; but a clock time is a moment: "until 6 p.m." ends at 18:00.
    """
    edge = timex.start if period.unit in SECONDS_IN else timex.end
    return edge(period, zone)


def _related(
    tokens: Tokens, at: int, reading: Reading, publication: Period, zone: tzinfo | None
) -> Bounds:
    """The bounds of the reading of a token, by the words around it."""
    relation = relation_of(tokens, at, reading, publication)
    is_within = relation in ("after", "before") and is_of_noun(tokens, at)
    is_within = is_within or (relation == "before" and is_over(tokens, at))
    return _bounds(reading, relation, zone, is_within=is_within)


def _bounds(
    reading: Reading, relation: Relation, zone: tzinfo | None, *, is_within: bool
) -> Bounds:
    """Start, end and EDTF of a reading in its relation.

    "By Friday" and "until Friday" end with Friday, "before Friday" ends where it begins, "after
    Friday" begins where it ends; "since 2014" has no end. The end of a period is not before it,
    nor is its start after it: "before the end of April" ends with April, "before dawn on Sunday"
    with Sunday. So does what is "before Sunday's vote", or "before the year is out", if that
    `is_within` it.
    """
    first, last = reading.first, reading.last
    if first is None or (last is None and relation in BACKWARD):
        return Bounds(relation)
    zone = reading.zone or zone
    start = timex.start(first, zone)
    if last is None:
        return Bounds(relation, start, None, f"{timex.edtf_begin(first)}/..")
    interval = timex.edtf_interval(first, last)
    begin, finish = interval.split("/")
    match relation:
        case "since":
            return Bounds(relation, start, None, f"{begin}/..")
        case "until" | "by":
            upto = None if finish.startswith("-") else f"../{finish}"
            return Bounds(relation, None, _limit(last, zone), upto)
        case "before":
            is_end = is_within or reading.mod == "END" or last.unit is Unit.PART_OF_DAY
            limit, edge = (_limit(last, zone), finish) if is_end else (start, begin)
            before = None if edge.startswith("-") else f"../{edge}"
            return Bounds(relation, None, limit, before)
        case "after":
            is_start = is_within or reading.mod == "START" or last.unit is Unit.PART_OF_DAY
            limit, edge = (start, begin) if is_start else (_limit(last, zone), finish)
            return Bounds(relation, limit, None, f"{edge}/..")
        case _:
            edtf = timex.edtf(first) if first == last else interval
            approximate = relation == "around" and first == last and first.unit in CALENDAR_DATES
            end = timex.end(last, zone)
            return Bounds(relation, start, end, f"{edtf}~" if approximate else edtf)
