"""Dates as `timeline dates --explain` shows them."""

import re
import time
from dataclasses import replace
from datetime import date

import pytest

from timeline.article import Article
from timeline.dates import resolve
from timeline.explain import AFTER, BEFORE, explain

PUBLISHED = date(2025, 9, 6)


def explained(text: str) -> str:
    article = Article(text, PUBLISHED, id="harbour")
    return explain(article, resolve(text, PUBLISHED))


def test_each_phrase_in_its_line() -> None:
    text = "The harbour reopened.\nShips had waited since Thursday.\n"
    assert explained(text) == (
        "harbour, published 2025-09-06\n"
        "\n"
        "    2 | Ships had waited since Thursday.\n"
        "      |                        ^^^^^^^^\n"
        "      = DATE 2025-09-04  2025-09-04..  day  since  from 2025-09-06  [weekday]"
    )


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("It opened in May 2019.", "DATE 2019-05  2019-05-01..2019-06-01  month  explicit"),
        ("It opened in late 2019.", "DATE 2019 END  2019-01-01..2020-01-01  year  explicit"),
        ("It took three weeks.", "DURATION P3W  week  [length]"),
        ("It runs every Monday.", "SET XXXX-WXX-1  open  FREQ=WEEKLY;BYDAY=MO"),
    ],
)
def test_meaning(text: str, meaning: str) -> None:
    assert f"= {meaning}" in explained(text)


def test_a_long_line_is_cut_around_the_phrase() -> None:
    text = "word " * 50 + "on Thursday" + " word" * 50
    _, _, line, marks, _ = explained(text).split("\n")
    assert len(line) < 110
    assert line[marks.index("^") : marks.rindex("^") + 1] == "Thursday"
    assert line.count("…") == 2


@pytest.mark.parametrize("others", [0, 1, 2])
def test_a_line_just_too_long_is_cut_and_no_other(others: int) -> None:
    before, after = "." * (BEFORE - 2 + others) + ", ", "." * (AFTER + others)
    _, _, line, _, _ = explained(f"Quiet.\n{before}Thursday{after}\nQuiet.").split("\n")
    assert line.startswith("    2 | ")
    assert line.count("…") == 2 * bool(others)
    assert len(line) == len("    2 | Thursday") + BEFORE + AFTER


def test_a_long_text_takes_time_in_proportion() -> None:
    text = "It rained on Monday and was dry on Thursday. " * 20_000
    article = Article(text, PUBLISHED)
    (found, *_) = resolve(text[:40], PUBLISHED)
    spans = [match.span() for match in re.finditer("Monday", text)]
    began = time.process_time()
    explain(article, [replace(found, span=span) for span in spans])
    assert time.process_time() - began < 3  # 0.5; looking for the ends of the line took 20


def test_tabs_and_controls_keep_the_marks_below() -> None:
    _, _, line, marks, _ = explained("a\tb\x07 on Thursday").split("\n")
    assert line[marks.index("^") : marks.rindex("^") + 1] == "Thursday"


def test_nothing_found() -> None:
    assert explained("It rained.").endswith("no dates")
