"""The dateline of an article: "OSLO, Oct. 29, 2025 -", or a date alone on a line near the top.

It serves as the publication date when neither the user nor the article's record gives one.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from itertools import islice

from timeline.errors import PublicationDateError
from timeline.publication import parse_published

# Cities that agencies write without their state or country, after the Associated Press.
CITIES = frozenset(
    city.strip()
    for city in """
    AMSTERDAM, ATLANTA, BAGHDAD, BALTIMORE, BANGKOK, BEIJING, BEIRUT, BERLIN, BOSTON, BRUSSELS,
    CAIRO, CHICAGO, CINCINNATI, CLEVELAND, DALLAS, DENVER, DETROIT, DJIBOUTI, DUBLIN, GENEVA,
    GIBRALTAR, GUATEMALA CITY, HAVANA, HELSINKI, HONG KONG, HONOLULU, HOUSTON, INDIANAPOLIS,
    ISLAMABAD, ISTANBUL, JERUSALEM, JOHANNESBURG, KUWAIT CITY, LAS VEGAS, LONDON, LOS ANGELES,
    LUXEMBOURG, MACAU, MADRID, MEXICO CITY, MIAMI, MILAN, MILWAUKEE, MINNEAPOLIS, MONACO, MONTREAL,
    MOSCOW, MUNICH, NEW DELHI, NEW ORLEANS, NEW YORK, OKLAHOMA CITY, PANAMA CITY, PARIS,
    PHILADELPHIA, PHOENIX, PITTSBURGH, PRAGUE, QUEBEC CITY, RIO DE JANEIRO, ROME, SALT LAKE CITY,
    SAN ANTONIO, SAN DIEGO, SAN FRANCISCO, SAN MARINO, SAO PAULO, SEATTLE, SHANGHAI, SINGAPORE,
    ST. LOUIS, STOCKHOLM, SYDNEY, TOKYO, TORONTO, VATICAN CITY, VIENNA, WASHINGTON, ZURICH
    """.split(",")
)
# What is written like a city where a dateline stands.
NO_CITIES = frozenset(
    """
    ADVISORY ANALYSIS BREAKING CORRECTED CORRECTION EXCLUSIVE EXPLAINER FACTBOX FEATURE LIVE
    OPINION UPDATE UPDATED URGENT VIDEO WATCH
    """.split()
) | {"UNITED NATIONS"}

LATEST = 3  # days from the dateline to publication
# A dateline stands among the first lines that are not empty, at the beginning of its line.
_LINES, _LINE_LENGTH = 8, 160
_LINE = re.compile(r"[^\s\ufeff][^\n\r]*")

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,?\s)?"
_DATE = (
    rf"(?P<date>{_WEEKDAY}(?:{_MONTH}\s{_DAY}(?:,?\s(?P<y1>\d{{4}}))?"
    rf"|{_DAY}\s{_MONTH},?(?:\s(?P<y2>\d{{4}}))?"
    r"|(?P<y3>\d{4})-\d\d-\d\d))(?!\w)"
)
_AGENCY = r"(?:\s?\([A-Z][\w .&/-]{1,30}\))?"
_DASH = r"\s?(?:--?|[–—:(_])"
# "PARIS, 5 June 2024 (Reuters) —", "WASHINGTON (AP) - Oct. 29, 2025"
_AFTER_PLACE = re.compile(
    rf"[A-Z][A-Z.'’/-]+[\w .,'’/-]{{0,40}}?{_AGENCY}\s?(?:,|--?|[–—|(])\s?{_DATE}"
    rf"(?:\)|{_DASH}|\s?$)"
)
# "March 06, 2008", "Published: Thursday, 6 March 2008 at 10:15", "Oct. 29, 2025 (AP) -"
_ALONE = re.compile(
    rf"(?:(?:Published|Posted|Date)(?: on)?:?\s)?{_DATE}"
    rf"(?:,?\s(?:at\s)?\d{{1,2}}[:.]\d\d[\w .:]{{0,20}})?{_AGENCY}(?:{_DASH}|\s?[|]|\s?$)",
    re.IGNORECASE,
)


def find_dateline(text: str, near: date | None = None) -> date | None:
    """The date of the dateline, or None when there is no dateline.

    `near` is a date known to be close (the folder of the article's URL, say); it gives the year
    that a dateline like "OSLO, Oct 29 -" leaves out. Without it such a dateline is a
    PublicationDateError, because no year may be made up.
    """
    yearless = None
    for line in _first_lines(text):
        match = _match(line[0])
        if match is None:
            continue
        if match["y1"] or match["y2"] or match["y3"]:
            return parse_published(match["date"])
        yearless = yearless or match["date"]
    if yearless is None:
        return None
    if near is None:
        raise PublicationDateError(f"the dateline {yearless!r} gives no year")
    return _closest(yearless, near)


def written_on(text: str, published: date) -> date:
    """The day of the dateline, if the text was published a few days after it; else that day."""
    day = date.fromordinal(published.toordinal())  # it may have a time of day
    with suppress(PublicationDateError):
        found = find_dateline(text, near=day)
        if found and 0 < (day - found).days <= LATEST:
            return found
    return published


def dateline_offset(text: str) -> int | None:
    """Where the date of the dateline begins, or None when there is no dateline.

    A date alone on its line counts only with its year: it may be a heading.
    """
    for line in _first_lines(text):
        match = _match(line[0])
        if match and (match["y1"] or match["y2"] or match["y3"] or match.re is _AFTER_PLACE):
            return line.start() + match.start("date")
    return None


def _match(line: str) -> re.Match[str] | None:
    line = line[:_LINE_LENGTH].rstrip()
    return _AFTER_PLACE.match(line) or _ALONE.match(line)


def _closest(yearless: str, near: date) -> date:
    """The date that `yearless` ("Oct 29") names in the year that brings it closest to `near`."""
    dates = []
    for year in (near.year, near.year - 1, near.year + 1):
        with suppress(PublicationDateError):  # 29 February exists in some years only
            dates.append(parse_published(f"{yearless} {year}"))
    if not dates:
        raise PublicationDateError(f"the dateline {yearless!r} is no date near {near}")
    return min(dates, key=lambda found: abs((found - near).days))


def _first_lines(text: str) -> Iterator[re.Match[str]]:
    """The first lines that are not blank, without the space that they begin with."""
    return islice(_LINE.finditer(text, 0, _LINES * 500), _LINES)
