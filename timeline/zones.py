"""The time zones that news names, and the words for them.

Some have no single offset from UTC: it changes with the season, or the text does not tell it.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo

# Daylight time in the United States: from which year on, from which Sunday of which month and
# until which (counted from 1, or from the end), at 2 a.m. (Energy Policy Act of 2005 and the laws
# before it.)
DAYLIGHT = ((2007, (3, 2), (11, 1)), (1987, (4, 1), (10, -1)), (1967, (4, -1), (10, -1)))


@dataclass(frozen=True)
class American(tzinfo):
    """A zone of the United States: ET, "Pacific time"."""

    standard: int  # hours from UTC in winter

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """The offset on the day of a moment."""
        return timedelta(hours=self.standard) + self.dst(moment)

    def dst(self, moment: datetime | None) -> timedelta:
        """An hour in summer."""
        if moment is None:
            return timedelta(0)
        for since, first, last in DAYLIGHT:
            if moment.year >= since:
                is_summer = (
                    _sunday(moment.year, *first) <= moment.date() < _sunday(moment.year, *last)
                )
                return timedelta(hours=int(is_summer))
        return timedelta(0)

    def tzname(self, moment: datetime | None) -> None:
        """No name is ever asked for."""


def _sunday(year: int, month: int, number: int) -> date:
    """The n-th Sunday of a month, or its n-th last."""
    edge = date(year, month, 1) if number > 0 else date(year, month + 1, 1)
    return edge + timedelta(days=(6 - edge.weekday()) % 7 + 7 * (number - (number > 0)))


def hours_from_utc(hours: float) -> timezone:
    """A zone with one offset."""
    return timezone(timedelta(hours=hours))


class Elsewhere(tzinfo):
    """The clock of a place whose offset the text does not tell: "local time"."""

    def utcoffset(self, moment: datetime | None) -> None:
        """Not known, so that a time in it has none."""

    def dst(self, moment: datetime | None) -> None:
        """Not known."""

    def tzname(self, moment: datetime | None) -> None:
        """Not known."""


ELSEWHERE = Elsewhere()
EASTERN, CENTRAL, MOUNTAIN, PACIFIC = (American(hours) for hours in (-5, -6, -7, -8))

# Abbreviations that mean one zone in the news, by hours from UTC.
OFFSETS: dict[str, float] = {
    "gmt": 0,
    "utc": 0,
    "bst": 1,
    "cet": 1,
    "cest": 2,
    "eet": 2,
    "eest": 3,
    "msk": 3,
    "wat": 1,
    "cat": 2,
    "sast": 2,
    "eat": 3,
    "trt": 3,
    "idt": 3,
    "irst": 3.5,
    "gst": 4,
    "pkt": 5,
    "npt": 5.75,
    "bdt": 6,
    "ict": 7,
    "wib": 7,
    "wita": 8,
    "hkt": 8,
    "sgt": 8,
    "pht": 8,
    "awst": 8,
    "jst": 9,
    "kst": 9,
    "acst": 9.5,
    "acdt": 10.5,
    "nzst": 12,
    "nzdt": 13,
    "brt": -3,
    "akst": -9,
    "akdt": -8,
    "hst": -10,
    "aest": 10,
    "aedt": 11,
    "est": -5,
    "edt": -4,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
}
ZONE: dict[str, tzinfo] = {name: hours_from_utc(hours) for name, hours in OFFSETS.items()}
# These mean zones in several parts of the world: India, Israel and Ireland; America and China.
ZONE |= dict.fromkeys(("ist", "cst", "ast"), ELSEWHERE)
ZONE |= {"et": EASTERN, "ct": CENTRAL, "mt": MOUNTAIN, "pt": PACIFIC}
# "8 p.m. Eastern", "8 p.m. Eastern time".
ZONE_NAME: dict[str, tzinfo] = {
    "eastern": EASTERN,
    "central": CENTRAL,
    "mountain": MOUNTAIN,
    "pacific": PACIFIC,
}
# The last word of a place before "time": "8 p.m. New York time".
PLACE_ZONE: dict[str, tzinfo] = dict.fromkeys(
    "local london paris berlin brussels kyiv israel".split(), ELSEWHERE
)
PLACE_ZONE |= {
    "york": EASTERN,
    "washington": EASTERN,
    "moscow": hours_from_utc(3),
    "baghdad": hours_from_utc(3),
    "beijing": hours_from_utc(8),
    "kong": hours_from_utc(8),
    "tokyo": hours_from_utc(9),
}
