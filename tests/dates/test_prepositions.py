"""How the words before a phrase open or close its interval."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    after,
    around,
    before,
    by,
    cases,
    check,
    day,
    modified,
    month,
    related,
    since,
    until,
    year,
)

TABLE: Table = [
    (day("2025-09-04"), ["It was signed on {Thursday}.", "It was signed {Thursday}."]),
    (month("2025-07"), ["It was signed in {July}."]),
    (
        since(day("2025-09-01")),
        ["The road has been shut since {Monday}.", "The road was shut from {Monday} on."],
    ),
    (since(day("2025-09-08")), ["Starting {Monday}, masks will be required."]),
    (since(day("2026-01-01")), ["The rules will apply from {1 January 2026}."]),
    (since(day("2025-10-01")), ["Beginning {Oct. 1}, fares will rise."]),
    (
        until(day("2025-09-12")),
        [
            "The road will be shut until {Friday}.",
            "The road will be shut till {Friday}.",
            "The road will be shut through {Friday}.",
        ],
    ),
    (until(year("1998")), ["Up to {1998}, nobody knew."]),
    (
        by(day("2025-09-12")),
        ["They must leave by {Friday}.", "They must leave no later than {Friday}."],
    ),
    (
        before(day("2025-09-12")),
        [
            "They will leave before {Friday}.",
            "They will leave prior to {Friday}.",
            "They will leave well before {Friday}.",
        ],
    ),
    (before(modified("END", year("1945"))), ["It was over before {the end of 1945}."]),
    (before(year("1945")), ["It began in the years before {1945}."]),
    (
        after(day("2025-09-01")),
        [
            "The road has been shut following {Monday}'s flood.",
            "The road was shut following {last Monday}'s flood.",
        ],
    ),
    (
        after(year("1945")),
        ["It began sometime after {1945}.", "It grew in the years after {1945}."],
    ),
    (
        related("during", month("2025-08")),
        ["Prices rose during {August}.", "Prices rose throughout {August}."],
    ),
    (around(year("1890")), ["It was built around {1890}.", "It was built in about {1890}."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(TABLE))
def test_prepositions(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
