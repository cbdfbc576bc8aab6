"""Reads what a document writes in EDTF (ISO 8601-2) and TIMEX3, to tell whether it can be.

Days are tuples (year, month, day), because years before 1 have no `datetime.date`.
"""

import re

from timeline.dates.calendar.calendar import days_in_month

Day = tuple[int, int, int]
# An EDTF value's first and last day; None where that side is open or not known.
Days = tuple[Day | None, Day | None]

_CLOCK = r"T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]\d\d:\d\d)?"
# The part of the Extended Date/Time Format that we write.
_EDTF_DATE = re.compile(
    r"(?P<year>-?\d{4}|\d{3}X|\d{2}XX)"
    rf"(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:{_CLOCK})?)?)?[~?%]?"
)
# First month and length in months of each season (21), quarter (33) and half of the year (40).
_DIVISIONS = {
    **{21 + n: (3 * n + 3, 3) for n in range(4)},
    **{33 + n: (3 * n + 1, 3) for n in range(4)},
    **{40 + n: (6 * n + 1, 6) for n in range(2)},
}
_OPEN = ("", "..")

_AMOUNT = r"(?:\d+(?:\.\d+)?|X+)"
_DAY = r"(?:0[1-9]|[12]\d|3[01]|XX|[0-3]X)"
_MONTH = rf"(?:0[1-9]|1[0-2]|XX|[01]X)(?:-{_DAY})?"
_WEEK = r"W(?:0[1-9]|[1-4]\d|5[0-3]|XX)(?:-(?:[1-7X]|WE))?"
_TIME = (
    r"T(?:MO|MI|AF|DT|EV|NI|AM|PM|XX|X|"
    r"(?:[01]\d|2[0-4]|XX)(?::(?:[0-5]\d|XX)(?::(?:[0-5]\d|XX)(?:\.\d+)?)?)?)"
    r"(?:Z|[+-]\d\d(?::?\d\d)?)?"
)
_TIMEX = re.compile(
    r"(?:PAST|PRESENT|FUTURE)_REF"
    rf"|P(?=.)(?:{_AMOUNT}[A-Z]{{1,2}})*(?:T(?:{_AMOUNT}[A-Z]{{1,2}})+)?"
    rf"|(?:BC)?[\dX]{{2,4}}(?:-(?:{_MONTH}|{_WEEK}|[QHT][1-4X]|SP|SU|FA|WI))?(?:{_TIME})?"
    rf"|{_TIME}"
)
_TIMEX_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def is_timex(value: str) -> bool:
    """Whether a TIMEX3 value is well formed, and the day that it may give exists."""
    if not _TIMEX.fullmatch(value):
        return False
    day = _TIMEX_DAY.match(value)
    return day is None or _exists(*(int(part) for part in day[0].split("-")))


def days_of(edtf: str) -> Days:
    """The first and the last day of an EDTF value. Raises ValueError with what is wrong."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return _days(edtf)
    if first in _OPEN and last in _OPEN:
        raise ValueError("is open on both sides")
    return None if first in _OPEN else _days(first)[0], None if last in _OPEN else _days(last)[1]


def _days(text: str) -> tuple[Day, Day]:
    """The first and the last day of one date."""
    match = _EDTF_DATE.fullmatch(text)
    if not match:
        raise ValueError("is not in the Extended Date/Time Format")
    years = [int(match["year"].replace("X", digit)) for digit in "09"]
    if match["month"] is None:
        return (years[0], 1, 1), (years[1], 12, 31)
    year, month = years[0], int(match["month"])
    if match["day"] is not None:
        if not _exists(year, month, int(match["day"])):
            raise ValueError("names a day that does not exist")
        return (year, month, int(match["day"])), (year, month, int(match["day"]))
    first, months = (month, 1) if month <= 12 else _DIVISIONS.get(month, (0, 0))
    last = first + months - 1
    end = (year + (last - 1) // 12, (last - 1) % 12 + 1)
    if not first:
        raise ValueError("names a month or part of a year that does not exist")
    return (year, first, 1), (*end, days_in_month(*end))


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)
