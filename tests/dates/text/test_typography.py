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
    "text",
    [
        "Money supply rose 9% in the year to end-April, from a year earlier.",
        "It was the fiscal year ending June 30.",
        "He fled the day before Friday and a year to the day later he was back.",
        "A 1960 study found none in the last few weeks of May.",
        "The first two months of the year were dry, and so was the end of last week.",
    ],
)
def test_a_sentence_may_go_on_in_another_line(text: str) -> None:
    flat = [(date.span, date.value, date.start) for date in resolve(text, WEDNESDAY)]
    lines = resolve(text.replace(" ", "\n"), WEDNESDAY)
    assert [(date.span, date.value, date.start) for date in lines] == flat
    assert flat


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("She was the Person of the\nYear, and he sang\nChristmas\ncarols.", []),
        ('She read "The\nOnly Way to Tomorrow" twice.', []),
        ("He said on ABC's This\nWeek that\nit rained yesterday.", ["This\nWeek", "yesterday"]),
        ("Sold in the USA\n\nToday it rained.", ["Today"]),
    ],
)
def test_names_may_go_on_in_another_line(text: str, dates: list[str]) -> None:
    assert [found.text for found in resolve(text, WEDNESDAY)] == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("It took 43&nbsp;minutes.", [("43&nbsp;minutes", "PT43M")]),
        ("He left on July&nbsp;16, 1969.", [("July&nbsp;16, 1969", "1969-07-16")]),
        ("He left at 5&#160;pm today.", [("5&#160;pm today", "2025-09-10T17:00")]),
        ("He ruled 1914&ndash;1918.", [("1914", "1914"), ("1918", "1918")]),
        ("AT&T; fell & rose today.", [("today", "2025-09-10")]),
    ],
)
def test_entities(text: str, dates: list[tuple[str, str]]) -> None:
    assert [(found.text, found.value) for found in resolve(text, WEDNESDAY)] == dates


@pytest.mark.parametrize(
    "text", ["İSTANBUL WAS HIT TODAY", "THE ﬁNAL IS TODAY", "A\u2009B C D\r\nE", "2&nbsp;&ndash;3"]
)
def test_nothing_moves(text: str) -> None:
    assert len(plain(text, ())) == len(text)
