"""Halves and quarters of units."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    cases,
    check,
    duration,
    half,
    modified,
    window,
    year,
)

PARTS: Table = [
    (
        duration("PT30M", "minute"),
        [
            "It lasted {a half hour}.",
            "They stopped {a half-hour} early.",
            "It was sold in {the first half hour} of trading.",
            "They scored in {the last half hour} of play.",
            "They scored in {the final half hour}.",
        ],
    ),
    (duration("PT12H", "hour"), ["They lost {a half day}."]),
    (duration("P6M", "month"), ["{Half year} results were good.", "It took {half a year}."]),
    (
        modified("APPROX", duration("P50Y", "year")),
        ["They ruled for {about a half century}.", "It took {about half a century}."],
    ),
    (
        duration("P25Y", "year"),
        ["It was the first in {a quarter century}.", "It took {a quarter of a century}."],
    ),
    (duration("P75Y", "year"), ["It stood for {three quarters of a century}."]),
    (
        duration("PT45M", "minute"),
        ["It took {three quarters of an hour}.", "It took {three-quarters of an hour}."],
    ),
    (duration("PT15M", "minute"), ["It took {a quarter of an hour}."]),
    (
        window("P50Y", "year", "1975-09-06", "2025-09-06"),
        ["Rents rose in {the past half century}."],
    ),
    (window("P25Y", "year", "2025-09-06", "2050-09-06"), ["{The next quarter century} is open."]),
    (
        duration("P2Y6M", "year"),
        ["The {2-1/2-year} plan failed.", "She had a {2½-year} wait.", "It took {2½ years}."],
    ),
    (
        window("P2.5M", "month", "2025-01-01", "2025-03-16"),
        [
            "Sales fell in {the first 2-1/2 months of this year}.",
            "Sales fell in {the first two and a half months of this year}.",
        ],
    ),
    (
        window("P4Y6M", "year", "2021-03-06", "2025-09-06"),
        ["Talks have gone on for {the past 4-1/2 years}."],
    ),
]

OTHERS: Table = [
    (half("2025-H1"), ["Sales fell in {the first half} year-on-year."]),
    (year("2025"), ["Half {the year} is over."]),
    ([], ["He scored a half century and bowled well."]),
    ([], ["Three quarters of voters agreed."]),
    ([], ["It is half weak and half strong."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases([*PARTS, *OTHERS]))
def test_parts_of_units(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
