"""Weekends without "the": of what happened on them, and as long as one."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    cases,
    check,
    duration,
    times,
    weekend,
)

WEEKENDS: Table = [
    (
        weekend("2025-09-06"),
        [
            "Nine men died in {weekend} bombing raids.",
            "They agreed on it at a {weekend} meeting.",
            "{Weekend} violence killed nine men.",
            "She said so at a {weekend} news conference.",
            "They will hold a {weekend} summit.",
            "They will rest over {the long weekend}.",
        ],
    ),
    (
        weekend("2026-04-04"),
        [
            "{The Easter weekend} talks will fail.",
            "They will rest over {the long Easter holiday weekend}.",
            "They will rest over {the Easter holiday weekend}.",
            "They will rest over {the Easter long weekend}.",
        ],
    ),
    (
        duration("P1WE", "weekend"),
        [
            "They took {a weekend} trip to Ghent.",
            "He spent {a weekend} there.",
            "It was {a weekend} of protest.",
        ],
    ),
    (times("XXXX-WXX-WE", "FREQ=WEEKLY;BYDAY=SA,SU"), ["{Every weekend} meeting is dull."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(WEEKENDS))
def test_weekends(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", ["She works weekend shifts.", "He reads weekend papers."])
def test_no_weekends(sentence: str) -> None:
    check(sentence, [])
