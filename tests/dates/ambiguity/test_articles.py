"""An article is no part of a phrase that only tells of what kind the noun after it is."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    cases,
    century,
    check,
    duration,
    modified,
    vague,
    year,
)

OF_THE_NOUN: Table = [
    (
        vague("PRESENT_REF"),
        [
            "The {present} system is old.",
            "They want the {present} owner to stay.",
            "They live near the {present-day} border.",
        ],
    ),
    (vague("FUTURE_REF"), ["They want the {future} government to act."]),
    (duration("P2D", "day"), ["The {two day} truce held.", "The {two-day} truce held."]),
    (duration("P11M", "month"), ["It fell below the {11 month} average."]),
    (
        modified("EQUAL_OR_MORE", duration("P1Y", "year")),
        ["They sold the {one to five year} bonds."],
    ),
    (duration("P1Y", "year"), ["He took a {year-long} break.", "The {year-long} strike ended."]),
    (duration("P1W", "week"), ["News of the {week-long} strike spread."]),
    (duration("P1W", "week"), ["They made a {week long} trip."]),
    (duration("PT1H", "hour"), ["They had an {hour-long} talk."]),
    (year("2024"), ["They passed the {fiscal 2024} budget."]),
    (century("14"), ["He was a {fifteenth-century} painter.", "He was the {15th-century} poet."]),
]

OF_THE_PHRASE: Table = [
    (vague("PRESENT_REF"), ["We live in {the present}.", "It has lasted to {the present day}."]),
    (
        vague("FUTURE_REF"),
        ["They will decide in {the future}.", "He will in {the future} act faster."],
    ),
    (duration("P2D", "day"), ["{The two days} together were hard."]),
    (duration("P1W", "week"), ["Their visit was {a week long}.", "They talked for {a week}."]),
    (duration("PT30M", "minute"), ["The market closed {a half-hour} early."]),
    (year("2024"), ["It was paid in {the fiscal year 2024}."]),
    (century("14"), ["It was built in {the fifteenth century}."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases([*OF_THE_NOUN, *OF_THE_PHRASE]))
def test_articles(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
