"""How a phrase stands to what happened, and what interval follows.

The preposition before a phrase opens or closes its interval ("since 2014"), and two phrases may
be the ends of one ("from 2017 to 2021").
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from itertools import pairwise

from timeline.dates import timex
from timeline.dates.calendar import SIZE, Period, Unit, of_day
from timeline.dates.reading import Reading
from timeline.dates.regions import UNKNOWN_REGION, Region
from timeline.dates.tokens import Tokens
from timeline.model import Relation

PREPOSITIONS: dict[str, Relation] = {
    "since": "since",
    "from": "since",
    "until": "until",
    "till": "until",
    "by": "by",
    "before": "before",
    "after": "after",
    "following": "after",
    "during": "during",
    "throughout": "during",
    "around": "around",
    "about": "around",
    "circa": "around",
    "ca.": "around",
    "through": "until",
    "starting": "since",
    "beginning": "since",
    "effective": "since",
}
# Prepositions of two words.
PHRASES: dict[tuple[str, str], Relation] = {
    ("prior", "to"): "before",
    ("ahead", "of"): "before",
    ("later", "than"): "by",
    ("up", "to"): "until",
    ("as", "of"): "since",
}
# What stands between the two ends of a range, and what must stand before the first.
JOINTS: dict[str, frozenset[str]] = {
    "to": frozenset({"from"}),
    "until": frozenset({"from"}),
    "till": frozenset({"from"}),
    "and": frozenset({"between"}),
    "through": frozenset(),
    "-": frozenset(),
    "–": frozenset(),
}
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
    zone: tzinfo | None,
    region: Region = UNKNOWN_REGION,
) -> list[Bounds]:
    """The bounds of each reading (with the index of its token)."""
    readings = [(at, _local(reading, region)) for at, reading in readings]
    found = [_bounds(reading, _relation(tokens, at, reading), zone) for at, reading in readings]
    for n, ((left, first), (right, last)) in enumerate(pairwise(readings)):
        if right == left + 2 and _is_range(tokens, left, first, last):
            assert first.first is not None
            assert last.last is not None
            interval = _interval(first.first, last.last, zone)
            found[n] = Bounds("since", *interval)
            found[n + 1] = Bounds("until", *interval)
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


def relation_at(tokens: Tokens, index: int) -> Relation:
    """The relation that the preposition before a phrase gives it."""
    if index == 0:
        return "at"
    word = tokens.word(index - 1)
    if index > 1 and (phrase := PHRASES.get((tokens.word(index - 2), word))):
        return phrase
    return PREPOSITIONS.get(word, "at")


def _relation(tokens: Tokens, index: int, reading: Reading) -> Relation:
    """The relation of a reading; "through the 1990s" lasts all of them, not until their end."""
    through = index > 0 and tokens.word(index - 1) == "through"
    if through and reading.first and SIZE[reading.first.unit] > SIZE[Unit.MONTH]:
        return "during"
    return relation_at(tokens, index)


def _is_range(tokens: Tokens, left: int, first: Reading, last: Reading) -> bool:
    joint = tokens.word(left + 1)
    heralds = JOINTS.get(joint)
    if heralds is None:
        return False
    alike = joint == "to" and first.granularity is last.granularity  # "June 4 to 6"
    if heralds and not alike and (left == 0 or tokens.word(left - 1) not in heralds):
        return False
    if first.first is None or last.last is None or first.type == "DURATION":
        return False
    if first.first.year != last.last.year:
        return first.first.year < last.last.year
    return first.first.first_day <= last.last.first_day


def _interval(
    first: Period, last: Period, zone: tzinfo | None
) -> tuple[str | None, str | None, str]:
    return timex.start(first, zone), timex.end(last, zone), timex.edtf_interval(first, last)


def _bounds(reading: Reading, relation: Relation, zone: tzinfo | None) -> Bounds:
    """Start, end and EDTF of a reading in its relation.

    "By Friday" and "until Friday" end with Friday, "before Friday" ends where it begins, "after
    Friday" begins where it ends; "since 2014" has no end.
    """
    first, last = reading.first, reading.last
    if first is None or (last is None and relation in BACKWARD):
        return Bounds(relation)
    if last is None:
        return Bounds(relation, timex.start(first, zone), None, f"{timex.edtf_begin(first)}/..")
    start, end, interval = _interval(first, last, reading.zone or zone)
    begin, finish = interval.split("/")
    upto = None if finish.startswith("-") else f"../{finish}"
    match relation:
        case "since":
            return Bounds(relation, start, None, f"{begin}/..")
        case "until" | "by":
            return Bounds(relation, None, end, upto)
        case "before":
            before = None if begin.startswith("-") else f"../{begin}"
            return Bounds(relation, None, start, before)
        case "after":
            return Bounds(relation, end, None, f"{finish}/..")
        case _:
            edtf = timex.edtf(first) if first == last else interval
            approximate = relation == "around" and first == last and first.unit in CALENDAR_DATES
            return Bounds(relation, start, end, f"{edtf}~" if approximate else edtf)
