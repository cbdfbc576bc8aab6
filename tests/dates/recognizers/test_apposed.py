"""Dates that are counted out and then given are the date that is given."""

import pytest

from tests.dates.expected import Expected, Table, cases, check, day, month, year

TABLE: Table = [
    (
        [year("1837"), day("1862-04-07"), day("1862-04-07")],
        ["He was shot in {1837}. They withdrew {the next day}, {7 April 1862}."],
    ),
    (
        [year("1990"), year("1995"), year("1995")],
        ["It failed in {1990}. {A year later}, in {1995}, it was sold."],
    ),
    (
        [month("1990-03"), month("1990-07"), month("1990-07")],
        ["It failed in {March 1990}. {Two months later}, in {July 1990}, it was sold."],
    ),
    (
        [day("1863-03-10"), day("1864-12-06"), day("1864-12-06")],
        ["He fell ill on {March 10, 1863}. He was named {the same day}, on {December 6, 1864}."],
    ),
    # What comes after is of another kind, or the next of a list.
    (
        [year("1988"), year("1990"), day("1991-05-05")],
        ["It failed in {1988}. {Two years later}, on {5 May 1991}, it was sold."],
    ),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(TABLE))
def test_apposed(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
