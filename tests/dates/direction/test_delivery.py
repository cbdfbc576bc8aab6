"""Months of delivery: "December corn" is to come, whatever the verb says."""

from datetime import date

import pytest

from tests.dates.expected import phrase

PUBLISHED = date(2025, 3, 5)

DELIVERED = [
    ("2025-12", "{December} corn fell two cents."),
    ("2025-12", "{December} corn prices fell."),
    ("2025-06", "{June} live cattle fell."),
    ("2025-06", "There was a correction in {June} and August live cattle futures."),
    ("2025-08", "There was a correction in June and {August} live cattle futures."),
    ("2025-08", "{August}-delivery gold rose."),
    ("2025-06", "The {June} contract rose to 98."),
    ("2025-06", "{June} bonds closed lower."),
    ("2025-10", "{October} crude oil lost ten cents."),
]

# What is made, moved or used in the month, and what is signed in it.
OTHERS = [
    ("2024-10", "{October} gold output fell."),
    ("2024-10", "{October} crude oil imports fell."),
    ("2024-10", "{October} and November coffee exports fell."),
    ("2024-10", "The {October} contract was signed by the navy."),
    ("2024-10", "Under the {October} contract Lund supplied the navy."),
    ("2025-01", "Its {January} cocoa market report gave no sum."),
]


@pytest.mark.parametrize(("value", "marked"), DELIVERED + OTHERS)
def test_months_of_delivery(value: str, marked: str) -> None:
    assert phrase(marked, PUBLISHED).value == value
