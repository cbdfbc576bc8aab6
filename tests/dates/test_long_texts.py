"""Long and odd texts: read in a time that grows with their length, and with sane answers."""

from datetime import date
from functools import partial
from typing import Any

import pytest

from tests.work import calls
from timeline.dates import ResolvedDate, resolve

ANY_DAY = date(2025, 9, 6)
REPEATED = {
    "digits": ("7", 100_000),
    "digit groups": ("20 ", 30_000),
    "years": ("2020 ", 4_000),
    "dotted digits": ("1.", 50_000),
    "commas in digits": ("1,", 50_000),
    "colons in digits": ("1:", 50_000),
    "last": ("last ", 20_000),
    "the": ("the ", 25_000),
    "slashes": ("/", 100_000),
    "dashes": ("-", 100_000),
    "opening brackets": ("(", 100_000),
    "brackets": ("()", 50_000),
    "days in open brackets": ("(May 3, 1990 ", 4_000),
    "months": ("January ", 4_000),
    "month and day": ("May 3 ", 4_000),
    "days and dashes": ("3-", 50_000),
    "weekdays": ("Monday ", 4_000),
    "straight quotes": ("'", 100_000),
    "double quotes": ('"', 100_000),
    "number words": ("twenty ", 14_000),
    "hundreds": ("hundred ", 12_500),
    "joined number words": ("one-", 25_000),
    "number words with and": ("one and ", 12_500),
    "units": ("weeks ", 16_000),
    "ago": ("two ago ", 12_500),
    "parts": ("early ", 16_000),
    "of": ("the end of ", 9_000),
    "line ends": ("\n", 100_000),
    "blank lines": ("\n \n", 33_000),
    "spaces": (" ", 100_000),
    "letters": ("a", 100_000),
    "full stops": (".", 100_000),
    "combining marks": ("e\u0301", 50_000),
    "emoji": ("🗓️", 50_000),
    "a story": ("The fort fell in 1941. It had been built in 1820, as told in May 1940. ", 4_000),
}


@pytest.mark.parametrize(("piece", "times"), REPEATED.values(), ids=REPEATED)
def test_long_odd_texts_end(piece: str, times: int) -> None:
    """Each would take minutes if a pattern could backtrack without bound."""
    text = piece * times
    found = resolve(text, ANY_DAY)
    assert all(text[slice(*date.span)] == date.text for date in found)
    assert all(len(date.text) < 400 for date in found)


@pytest.mark.parametrize("piece", [piece for piece, _ in REPEATED.values()], ids=REPEATED)
def test_the_work_grows_with_the_length(piece: str) -> None:
    resolve(piece, ANY_DAY)  # what is made once, is made
    few, many = (calls(partial(resolve, piece * times, ANY_DAY)) for times in (500, 1000))
    assert many < 2.5 * few  # four times, where every phrase looks through the text before it


def test_dates_of_a_long_text_are_those_of_its_parts() -> None:
    sentence = "The dam broke on Aug. 12, 2019, and the mayor was arrested on Thursday.\n\n"
    few, many = (_values(resolve(sentence * n, ANY_DAY)) for n in (1, 1000))
    assert many == few * 1000


def _values(found: list[ResolvedDate]) -> list[Any]:
    return [(date.text, date.value) for date in found]
