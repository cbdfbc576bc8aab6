"""Days of a month whose number is spelled out, and numbers after a month that count."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    before,
    between,
    by,
    cases,
    check,
    clock,
    day,
    month,
    since,
    until,
)

DAYS: Table = [
    (
        day("2025-08-02"),
        [
            "The plant closed on {August two}.",
            "He went on strike {August two}, the union said.",
            "On {Aug. two} he resigned.",
            "The {August two} earthquake damaged a bridge.",
            "On {August two} the board met.",
            "On {August Two} Hull bought a mill.",
            "He was told {August two} that the deal was off.",
        ],
    ),
    (day("2025-10-01"), ["The offer will expire {October one} unless it is extended."]),
    (
        since(day("2025-10-01")),
        ["He will be chairman, effective {October one}.", "From {October one} it will cost more."],
    ),
    (by(day("2025-10-09")), ["Bids must be in by {October nine}."]),
    (by(day("2026-07-01")), ["It will be ready by {July one 2026}."]),
    (until(day("2026-07-03")), ["The offer runs until {July three, 2026}."]),
    (before(day("2025-10-06")), ["He will have to sell before {October six}."]),
    (between(day("2025-10-01"), day("2025-12-01")), ["It runs from {Oct. one} to {Dec. one}."]),
    (clock("2025-10-09T15:00", "hour"), ["The vote will be at {3 p.m. on October nine}."]),
]
COUNTS: Table = [
    (month("2025-06"), ["In {June} two men fled.", "In {June} one of the mills burned down."]),
    (month("2025-06"), ["In {June}, two mills burned down."]),
    (since(month("2025-06")), ["Since {June} three banks have failed."]),
    (
        by(month("2025-06")),
        ["By {June} one in ten had left.", "By {June} two big banks had failed."],
    ),
    (month("2025-06"), ["The {June} seven nation summit failed.", "The {June} two strikes hurt."]),
]
NONE = [
    "May two be wrong?",
    "One may two times out of three be wrong.",
]


@pytest.mark.parametrize(("sentence", "meanings"), [*cases(DAYS), *cases(COUNTS)])
def test_spelled_days(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", NONE)
def test_no_days(sentence: str) -> None:
    check(sentence, [])
