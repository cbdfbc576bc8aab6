"""Publication dates: what a person, a feed or a page gives, read as a date without guessing.

Nothing here reads the clock: a phrase that needs today's date to be understood is refused, and so
is a date that can be read in two ways. A time zone that can ("IST") is left open.
"""

import re
from calendar import month_name, monthrange
from datetime import date, datetime, timezone
from functools import cache
from typing import Any, Literal

from timeline.errors import PublicationDateError
from timeline.moments import in_whole_minutes
from timeline.zones import ZONE

Order = Literal["day-first", "month-first"]

# Room on both sides for arithmetic ("centuries ago"), and no printed news before.
FIRST_YEAR, LAST_YEAR = 1000, 2999

_HINT = "give day, month and year, for example 2025-09-06 or '6 Sept 2025 14:30 BST'"
_SEPARATOR = r"\s?[./\-\s]\s?"
_WEEKDAY = r"\D{0,30}"  # in any language, with what stands around it
_YEAR_FIRST = re.compile(
    rf"({_WEEKDAY})(\d{{4}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{1,2}})(?!\d)"
)
_YEAR_LAST = re.compile(
    rf"({_WEEKDAY})(\d{{1,2}}){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{4}})(?!\d)"
)
# A whole day and what follows it. Without this, a week ("2025-W36") is read as its Monday, and the
# zone of an XML date ("2025-09-06+02:00") as a time of day.
_ISO = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d|\d{8}|\d{4}-W\d\d-\d|\d{4}W\d{3})"
    r"(?:(?P<time>[T ].+)|Z|[+-]\d\d:?\d\d)?"
)
_YEAR = re.compile(r"\d{4}")
_OFFSET = re.compile(r"(?<=:\d\d)\s?[A-Z]{0,4}\s?[+-]\d{4}")  # four digits, and no year
_TIME_OF_DAY = re.compile(r"\d\s?(?::\s?\d|h\b|[ap]\.?m\b)|T\d\d", re.IGNORECASE)
# Zones that have no single offset, in summer and winter or around the world, are left open.
_FLOATING_ZONE = re.compile(
    "|".join(rf"\b{name.upper()}\b" for name in ZONE if not isinstance(ZONE[name], timezone))
)


def parse_published(text: str, *, order: Order | None = None) -> date:
    """The publication date that `text` gives: a `datetime` when it gives a time of day.

    Any language and format; ISO 8601 is tried first. `order` settles "03/04/2025", which is
    otherwise refused. Raises PublicationDateError with a message for the user.
    """
    text = text.strip()
    if not text:
        raise PublicationDateError(f"the publication date is empty: {_HINT}")
    if len(text) > 100:
        raise PublicationDateError(f"{_quoted(text)} is too long for a publication date: {_HINT}")
    return _checked(_iso(text) or _numeric(text, order) or _words(text), text)


def as_published(given: date) -> date:
    """A date or `datetime` as a publication date: to the second, its offset in whole minutes.

    Raises PublicationDateError for a year that we cannot write.
    """
    if not isinstance(given, date):
        raise PublicationDateError(f"{given!r} is not a publication date: {_HINT}")
    if isinstance(given, datetime) and FIRST_YEAR <= given.year <= LAST_YEAR:
        given = in_whole_minutes(given)
    return _checked(given, given.isoformat())


def _checked(found: date, text: str) -> date:
    """`found` without fractions of a second, if its year and offset are ones we can write."""
    if not FIRST_YEAR <= found.year <= LAST_YEAR:
        raise PublicationDateError(
            f"the publication date {_quoted(text)} lies outside the years "
            f"{FIRST_YEAR} to {LAST_YEAR}"
        )
    if not isinstance(found, datetime):
        return found
    offset = found.utcoffset()
    if offset is not None and offset.total_seconds() % 60:
        raise PublicationDateError(f"the UTC offset in {_quoted(text)} is not in whole minutes")
    return found.replace(microsecond=0)


def _iso(text: str) -> date | None:
    match = _ISO.fullmatch(text)
    if match is None:
        return None
    try:
        return datetime.fromisoformat(text) if match["time"] else date.fromisoformat(match["day"])
    except ValueError:
        return None


def _numeric(text: str, order: Order | None) -> date | None:
    """Dates in figures: 2025/9/6, 25.12.2025, "Sat 06-09-2025 14:30"."""
    if match := _YEAR_FIRST.match(text):
        year, month, day = map(int, match.groups()[1:])
        found = _calendar(year, month, day, text)
    elif match := _YEAR_LAST.match(text):
        first, second, year = map(int, match.groups()[1:])
        found = _in_order(first, second, year, text, order)
    else:
        return None
    weekday, rest = match[1], text[match.end() :].strip(" ,")
    if not weekday and not rest:
        return found
    in_words = f"{found.day} {month_name[found.month]} {found.year} {rest.lstrip('T')}"
    # Words of one language only: a weekday stays beside the figures.
    read = _words(text if weekday else in_words, text)
    return datetime.combine(found, read.timetz()) if isinstance(read, datetime) else found


def _in_order(first: int, second: int, year: int, text: str, order: Order | None) -> date:
    if first == second or second > 12:
        return _calendar(year, first, second, text)
    if first > 12 or order == "day-first":
        return _calendar(year, second, first, text)
    if order == "month-first":
        return _calendar(year, first, second, text)
    raise PublicationDateError(
        f"the publication date {_quoted(text)} can be read as "
        f"{first} {month_name[second]} {year} (--day-first) or "
        f"{second} {month_name[first]} {year} (--month-first): say which, or write it "
        f"as YYYY-MM-DD"
    )


def _calendar(year: int, month: int, day: int, text: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        pass
    why = f"there is no month {month}" if year else "there is no year 0"
    if 1 <= month <= 12 and year:
        days = monthrange(year, month)[1]
        why = f"{month_name[month]} {year} has {days} days"
    raise PublicationDateError(f"the publication date {_quoted(text)} is impossible: {why}")


def _words(text: str, given: str | None = None) -> date:
    """A date with the month in words, in any language."""
    given = given or text
    if not _YEAR.search(_OFFSET.sub("", text)):
        raise PublicationDateError(
            f"the publication date {_quoted(given)} has no year of four digits: {_HINT}"
        )
    text = _FLOATING_ZONE.sub("", text)
    found = _dateparser(text)
    if found is None:
        impossible = _dateparser(re.sub(r"\b(29|3\d)\b", "28", text))
        why = "is impossible: that month has no such day" if impossible else "cannot be read"
        raise PublicationDateError(f"the publication date {_quoted(given)} {why}; {_HINT}")
    return found if _TIME_OF_DAY.search(text) or found.time() != found.min.time() else found.date()


def _dateparser(text: str) -> datetime | None:
    # English alone first: reading the word lists of all languages takes seconds, once.
    for languages in (("en",), None):
        found = _parser(languages, "UTC").get_date_data(text).date_obj
        if isinstance(found, datetime) and found.tzinfo:  # moved to UTC: read it where it is
            found = _parser(languages, "local").get_date_data(text).date_obj
        if isinstance(found, datetime):
            return found
    return None


@cache
def _parser(languages: tuple[str, ...] | None, zone: str) -> Any:
    """`zone` is that of dates without one; "local" asks for the machine's, and moves no date."""
    from dateparser import DateDataParser

    return DateDataParser(
        languages=list(languages) if languages else None,
        settings={
            "PARSERS": ["absolute-time"],  # "yesterday" and time stamps are refused
            "REQUIRE_PARTS": ["day", "month", "year"],
            "STRICT_PARSING": True,
            "TIMEZONE": zone,
        },
    )


def _quoted(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:57] + "...")
