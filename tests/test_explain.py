"""Dates as `timeline dates --explain` shows them."""

from datetime import date

import pytest

from timeline.article import Article
from timeline.dates import resolve
from timeline.explain import explain

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


def test_tabs_and_controls_keep_the_marks_below() -> None:
    _, _, line, marks, _ = explained("a\tb\x07 on Thursday").split("\n")
    assert line[marks.index("^") : marks.rindex("^") + 1] == "Thursday"


def test_nothing_found() -> None:
    assert explained("It rained.").endswith("no dates")
