"""Sentences that end with a clock time, whose full stop belongs to it: "at 4 p.m. He had left".

A parser takes what follows for the same sentence. It is another one when it begins with a capital,
unless the capital goes on with the time: "4 p.m. Monday", "4 p.m. New York time", "4 p.m. EST".
"""

import re
from collections.abc import Iterator

from timeline.dates.calendar.holidays import NAMES
from timeline.dates.text.vocabulary import MONTH, MONTH_ABBREVIATIONS, SHORT_WEEKDAY, WEEKDAY
from timeline.zones import ZONE_NAME

_DAYS = (*NAMES, *WEEKDAY, *SHORT_WEEKDAY, *MONTH, *MONTH_ABBREVIATIONS, *ZONE_NAME)
_DAY = rf"(?i:(?:{'|'.join(map(re.escape, _DAYS))})\b)"
_TIME_OF_PLACE = r"(?:[A-Z]\w{1,20} ){1,3}[Tt]ime\b"
_END = re.compile(
    rf"\d ?[ap]\.m\. (?=[\"“‘]?(?:[A-Z][a-z]|[AI] ))(?!{_DAY}|{_TIME_OF_PLACE})", re.ASCII
)


def sentence_starts(text: str) -> Iterator[int]:
    """Where the sentences begin that follow such a time."""
    return (match.end() for match in _END.finditer(text))
