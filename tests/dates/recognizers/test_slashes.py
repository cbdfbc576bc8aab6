"""Days, months and years with a slash between them, as traders and statistics write them."""

from dataclasses import replace

import pytest

from tests.dates.expected import Expected, Table, between, cases, check, day, month, year

MARCH_TO_MAY = replace(
    year("2024"), start="2024-03-01", end="2024-06-01", edtf="2024-03-01/2024-05-31"
)
RANGES: Table = [
    (between(month("2025-03"), month("2025-05")), ["Sales of tin rose in {March}/{May}."]),
    (between(month("2025-03"), month("2025-04")), ["Rice for {Mar}/{Apr} was sold."]),
    (between(month("2024-10"), month("2025-03")), ["It rained in the {October}/{March} season."]),
    (
        between(month("2023-10"), month("2023-12")),
        ["It sold 90 tonnes in {October}/{December 2023}."],
    ),
    (
        between(day("2024-10-01"), day("2025-02-13")),
        ["It sold 80 tonnes in the period {October 1}/{February 13}."],
    ),
    (between(day("2025-05-10"), day("2025-05-20")), ["It was shipped on {May 10}/{20}."]),
    (between(year("2024"), year("2025")), ["Profit in the {2024}/{25} year fell by a third."]),
    # What is compared with a year before are all of the months.
    (
        [*between(month("2025-03"), month("2025-05")), MARCH_TO_MAY],
        [
            "It sold 90 tonnes in {March}/{May}, against 80 tonnes {a year earlier}.",
            "It sold 90 tonnes from {March} to {May}, against 80 in {the same period of 2024}.",
        ],
    ),
    (
        [*between(month("2025-03"), month("2025-05")), month("2025-06"), month("2024-06")],
        [
            "It sold 90 tonnes in {March}/{May}. In {June} it sold 20 tonnes, "
            "up from 10 tonnes {a year earlier}."
        ],
    ),
    (day("2025-05-03"), ["The rate on {May 3}/4 point bills fell."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(RANGES))
def test_slashes(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
