"""Dates that the text gives in full: "Sept. 6, 2025", "6.9.2025", "May 1998", "1998"."""

import re
from datetime import datetime

from timeline.dates.ambiguity.levels import is_level, is_model
from timeline.dates.ambiguity.works import WORKS
from timeline.dates.ambiguity.year_or_number import PLAIN_YEARS, is_count, plural, reads_as_year
from timeline.dates.calendar import calendar
from timeline.dates.calendar.calendar import Period, Unit
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import month_of, two_digit_year
from timeline.dates.meaning.expression import Explicit, Expression, NumericDate, ShortYear
from timeline.dates.meaning.known_days import NAMES, KnownDay

MONTH = "month=(MONTH|AMBIGUOUS_MONTH)"
# The rules for days that are given with their year.
FULL_DATES = frozenset({"day-month-year", "iso-date", "month-day-year", "numeric-date"})
# "This Friday, May 4" is one day; the date says which Friday it is.
STEPPED = "(this|last|(this|the)? (next|coming|following))?"
WEEKDAY = f"(({STEPPED} WEEKDAY_TITLE? weekday=WEEKDAY|weekday=SHORT_WEEKDAY) COMMA?)?"
# After these, figures with full stops are no date: "version 1.2.2024".
VERSIONS = frozenset({"release", "version"})
# What may stand after a number from 2200 on that is a year and counts nothing.
AFTER_FAR_YEAR = frozenset(", ; : ) at he i if it she they unless until we when".split())
# What joins a date in figures to the rest of an address or of a file's name.
IN_NAME = re.compile(r"[@/_=]$|\w[.-]$")
AROUND_NAME = re.compile(r"[@_=]|\.\w")


def _explicit(period: Period | None) -> Expression | None:
    return Explicit(period) if period else None


def _is_in_a_name(m: Match) -> bool:
    """Whether a date in figures is part of an address or a file's name: "report-2019-05-03.pdf"."""
    tokens = m.tokens
    start, end = tokens.starts[m.first], tokens.ends[m.following - 1]
    before, after = tokens.text[max(0, start - 2) : start], tokens.text[end : end + 2]
    return bool(IN_NAME.search(before) or AROUND_NAME.match(after))


def iso(m: Match) -> Expression | None:
    """2025-09-04, 2025-09-04T14:30:00Z."""
    if _is_in_a_name(m):
        return None
    try:
        moment = datetime.fromisoformat(m.text("iso").replace(" ", "T"))
    except ValueError:
        return None
    if len(m.text("iso")) == len("2025-09-04"):
        return Explicit(calendar.of_day(Unit.DAY, moment.date()))
    zone = moment.tzinfo
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second
    unit = Unit.SECOND if m.text("iso").count(":") > 1 else Unit.MINUTE
    return Explicit(calendar.clock_time(moment.date(), seconds, unit), zone)


def numeric(m: Match) -> Expression | None:
    """2025/09/04, 9/4/2025, 04.09.2025, 10/30/89."""
    if _is_in_a_name(m) or m.follows(VERSIONS):
        return None
    text = m.text("numeric")
    sign = next(char for char in text if not char.isdigit())
    parts = [int(part) for part in text.split(sign)]
    lengths = [len(part) for part in text.split(sign)]
    if lengths[0] == 4:
        year, month, day = parts
    elif lengths[2] in (2, 4) and lengths[0] <= 2:
        year = parts[2] if lengths[2] == 4 else two_digit_year(parts[2])
        if sign != "." and parts[0] <= 12 and parts[1] <= 12:
            return NumericDate(parts[0], parts[1], year)
        # With full stops the day comes first everywhere.
        day_first = sign == "." or parts[0] > 12
        day, month = parts[:2] if day_first else (parts[1], parts[0])
    else:
        return None
    return _explicit(calendar.day(year, month, day))


def month_day_year(m: Match) -> Expression | None:
    """September 6, 2025; Monday, Oct. 26, 1998; the 6th of September 2025."""
    if is_far_count(m):
        return None
    return _explicit(calendar.day(year_of(m), month_of(m), m.integer("day")))


def is_far_count(m: Match) -> bool:
    """Whether what could be a far year may count what follows: "on May 5 2500 people marched"."""
    return "far" in m and not (ends_sentence(m) or m.next_word() in AFTER_FAR_YEAR)


def ends_sentence(m: Match) -> bool:
    """Whether a match ends its sentence."""
    tokens = m.tokens
    return m.following == len(tokens.shape) or tokens.shape[m.following] in tokens.sentence_ends


def strange_year(m: Match) -> Expression | None:
    """4 September 476; 31 December 12000 or 1 January 1, which are of no year that can be written.

    Elsewhere than at the end of a sentence, the number counts something.
    """
    year = m.integer("year")
    is_listed = "comma" in m and year < 100  # "on May 5, 12."
    if is_listed or 1000 <= year <= 9999 or not ends_sentence(m):
        return None
    if 100 <= year <= 999:
        return _explicit(calendar.day(year, month_of(m), m.integer("day")))
    return Explicit(None)


def month_year(m: Match) -> Expression | None:
    """September 2025; Sept. '25; July of 1943."""
    if is_far_count(m) or ("comma" in m and is_count(m, year_of(m))):
        return None
    return Explicit(calendar.month(year_of(m), month_of(m)))


def year_of(m: Match) -> int:
    """The year that a match captured; two digits mean the years around 2000."""
    text = m.text("year")
    year = m.integer("year")
    return year if len(text) > 3 else two_digit_year(year)


def year(m: Match) -> Expression | None:
    """1998; the year 2000; '98."""
    n = year_of(m)
    if "named" not in m and (not reads_as_year(m, n) or is_level(m) or is_model(m, n)):
        return None
    if m.follows(WORKS):
        return None  # "his novel 2001: A Space Odyssey"
    if len(m.text("year")) < 4:
        return ShortYear(n % 100)
    return Explicit(calendar.year(n))


def split_year(m: Match) -> Expression | None:
    """The 2024 of "2024/25"."""
    return Explicit(calendar.year(m.integer("year"))) if ends_next_year(m) else None


def one_of_two(m: Match) -> Expression | None:
    """The 1974 of "1974/1980", on which a book was printed."""
    n, after = m.integer("year"), m.integer("next")
    is_pair = n < after and n in PLAIN_YEARS and after in PLAIN_YEARS
    is_count = n % 100 == after % 100 == 0 or bool(plural(m.tokens, m.following + 2))
    return Explicit(calendar.year(n)) if is_pair and not is_count else None


def ends_next_year(m: Match) -> bool:
    """Whether a year and the next one are captured: 1999/00, 1941-42."""
    return (m.integer("next") - m.integer("year")) % 100 == 1


def named_day(m: Match) -> Expression | None:
    """9/11."""
    return _explicit(calendar.day(*m.value("day", "NAMED_DAY")))


def black_day(m: Match) -> Expression | None:
    """Black Monday, the day of 1987 on which shares crashed."""
    name = " ".join(m.text("name").split())
    day = calendar.day(*NAMES[name.lower()]) if name.istitle() and name.lower() in NAMES else None
    return KnownDay(day) if day else None


DAY = "day=(DAY_NUMBER|ORDINAL)"
FULL_YEAR = "year=(YEAR|SHORT_YEAR|far=FAR_YEAR)"
# What joins the members of a list or a range, which share what only one of them says.
JOINT = "(DASH|and|or|to|through|until|COMMA|COMMA and)"

RULES = (
    Rule("iso-date", "iso=ISO", iso),
    Rule("numeric-date", "numeric=NUMERIC", numeric),
    Rule(
        "month-day-year",
        f"{WEEKDAY} {MONTH} the? {DAY} (COMMA|of)? {FULL_YEAR}",
        month_day_year,
    ),
    Rule(
        "day-month-year",
        f"{WEEKDAY} (the)? {DAY} of? {MONTH} (COMMA|of)? {FULL_YEAR}",
        month_day_year,
        not_after="CURRENCY",
    ),
    Rule(
        "day-month-year",
        f"day=DAY_NUMBER DASH {MONTH} DASH year=(YEAR|TWO_DIGITS)",
        month_day_year,
    ),
    Rule("strange-year", f"{WEEKDAY} {MONTH} the? {DAY} comma=COMMA? year=DIGITS", strange_year),
    Rule("strange-year", f"{WEEKDAY} {DAY} of? {MONTH} comma=COMMA? year=DIGITS", strange_year),
    # The first days of "June 4-7, 1942" and "March 3, 4 and 5, 2018".
    Rule(
        "shared-year",
        f"{WEEKDAY} {MONTH} {DAY}",
        month_day_year,
        before=f"(({JOINT}|SLASH) DAY_NUMBER){{1,3}} COMMA? year=YEAR",
    ),
    Rule(
        "month-year",
        f"{MONTH} (comma=COMMA|of|in)? (the year)? {FULL_YEAR}",
        month_year,
        yields="MONTH_DATE",
    ),
    Rule("month-year", f"{MONTH} DASH year=YEAR", month_year, yields="MONTH_DATE"),
    Rule(
        "fiscal-year",
        "FISCAL_YEAR year=(YEAR|SHORT_YEAR|TWO_DIGITS)",
        lambda m: Explicit(calendar.year(year_of(m))),
        yields="YEAR_DATE",
    ),
    Rule("named-day", "day=NAMED_DAY", named_day),
    Rule("named-day", "name=(black WEEKDAY)", black_day),
    Rule(
        "fiscal-year",
        "the? CALENDAR_YEAR year? year=(YEAR|SHORT_YEAR)",
        lambda m: Explicit(calendar.year(year_of(m))),
        yields="YEAR_DATE",
    ),
    Rule(
        "year",
        "((the? named=year)? year=YEAR|the named=year year=FAR_YEAR)",
        year,
        not_after="CURRENCY|HASH",
        not_before="(UNITS|PERCENT|DASH UNIT|SLASH)",
        yields="YEAR_DATE",
    ),
    Rule(
        "split-year",
        "year=YEAR",
        split_year,
        before="SLASH next=(TWO_DIGITS|YEAR)",
        yields="YEAR_DATE",
    ),
    Rule("year", "year=YEAR", one_of_two, before="SLASH next=YEAR", yields="YEAR_DATE"),
    Rule(
        "short-year",
        "year=SHORT_YEAR",
        year,
        after="in|of|since|by|from|until|to|and|early|late|DASH|COMMA",
        yields="YEAR_DATE",
    ),
)
