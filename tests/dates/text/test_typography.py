"""Lines of capitals and odd spaces are read as other text is."""

from datetime import date

import pytest

from timeline.dates import resolve
from timeline.dates.text.typography import plain

WEDNESDAY = date(2025, 9, 10)
HEADLINES = {
    "THE MAYOR RESIGNED YESTERDAY": [("YESTERDAY", "2025-09-09")],
    "MAYOR MAY RESIGN ON FRIDAY": [("FRIDAY", "2025-09-12")],
    "THE FAIR OPENS MAY 3 AND RUNS DAILY": [("MAY 3", "2026-05-03"), ("DAILY", "P1D")],
    "MONDAY'S VOTE WAS CALLED OFF": [("MONDAY", "2025-09-08")],
    "IT WAS BUILT IN THE LATE 1970S": [("THE LATE 1970S", "197")],
    "DER RAT TAGTE IM MÄRZ 2024": [("2024", "2024")],  # no English month
    "OSLO, AUG. 24 (AP) - It rained.": [("AUG. 24", "2025-08-24")],
    "USA TODAY": [],  # too few words for a headline
    "He reads USA TODAY and ITV DAILY.": [],
}


@pytest.mark.parametrize(("text", "dates"), HEADLINES.items())
def test_capitals(text: str, dates: list[tuple[str, str]]) -> None:
    assert [(found.text, found.value) for found in resolve(text, WEDNESDAY)] == dates


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u202f"])
def test_odd_spaces(space: str) -> None:
    text = "For the year ended June 30, sales rose from a year earlier."
    usual = [(date.span, date.value) for date in resolve(text, WEDNESDAY)]
    odd = [(date.span, date.value) for date in resolve(text.replace(" ", space), WEDNESDAY)]
    assert odd == usual
    assert len(odd) > 1


@pytest.mark.parametrize(
    "text", ["İSTANBUL WAS HIT TODAY", "THE ﬁNAL IS TODAY", "A\u2009B C D\r\nE"]
)
def test_nothing_moves(text: str) -> None:
    assert len(plain(text, ())) == len(text)
