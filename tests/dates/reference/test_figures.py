"""Months and quarters of figures: those published are over, those forecast are to come."""

from collections.abc import Sequence

import pytest

from tests.dates.expected import Expected, Table, cases, check, day, month, quarter

FIGURES: Table = [
    (
        [month("2025-08"), day("2025-09-11")],
        [
            "The bureau will publish trade data for {August} on {Thursday}.",
            "The bureau will release its {August} figures on {Thursday}.",
            "{August} inflation figures will be released on {Thursday}.",
        ],
    ),
    (
        month("2025-07"),
        ["The chain will report sales for {July} soon.", "They will be paid wages for {July}."],
    ),
    # Those of a month to come are published then, and what is expected is no figure yet.
    (month("2025-11"), ["The bureau will publish {November} figures late."]),
    (month("2026-03"), ["The bank will publish a report in {March}."]),
    (month("2026-07"), ["The firm expects sales for {July} to rise."]),
    (
        quarter("2026-Q1"),
        [
            "The maker cut its forecast for {the first quarter}.",
            "The maker raised its forecast of sales for {the first quarter}.",
            "The maker lowered its {first-quarter} guidance.",
        ],
    ),
    (quarter("2025-Q4"), ["The maker gave a weak outlook for {the fourth quarter}."]),
    (
        quarter("2025-Q1"),
        [
            "Sales beat its forecast for {the first quarter}.",
            "The maker raised its forecast after a strong {first quarter}.",
            "The maker cut its forecast as sales fell in {the first quarter}.",
            "The maker made a loss in {the first quarter}.",
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(FIGURES))
def test_figures(sentence: str, meanings: Sequence[Expected]) -> None:
    check(sentence, list(meanings))
