"""News that looks back: bare months and days are of the past date that it has come to."""

import pytest

from tests.dates.expected import Expected, Table, by, cases, check, day, month, year

TOLD: Table = [
    (
        [day("2022-02-24"), month("2022-04")],
        ["The siege began on {Feb. 24, 2022}. In {April} the troops left."],
    ),
    (
        [day("2008-09-15"), month("2008-10"), month("2008-12")],
        [
            "The bank failed on {September 15, 2008}. In {October} a fund was set up, in "
            "{December} it was spent."
        ],
    ),
    (
        [month("2011-06"), month("2011-09")],
        ["The theatre opened in {June 2011} and burned down in {September}."],
    ),
    (
        [year("1989"), month("1989-09")],
        ["In {1989} the wall came down. Hungary opened its border in {September}."],
    ),
    (
        [day("2020-03-11"), by(month("2020-05"))],
        ["The emergency was declared on {March 11, 2020}. By {May}, shops had closed."],
    ),
]

NOT_TOLD: Table = [
    (
        [month("1969-05"), month("2025-06")],
        ["The company, founded in {May 1969}, reported a loss in {June}."],
    ),
    (
        [day("2021-01-20"), month("2025-06")],
        ["Hill, who took office on {Jan. 20, 2021}, resigned in {June}."],
    ),
    (
        [year("1994"), month("2025-02")],
        ["The treaty was signed in {1994}. In {February} it was suspended."],
    ),
    (
        [day("2021-05-03"), month("2025-12")],
        ["The law was passed on {May 3, 2021}. It will expire in {December}."],
    ),
    (
        [day("2021-05-03"), month("2025-07")],
        ["A deal signed on {May 3, 2021} was cancelled in {July}."],
    ),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(TOLD))
def test_what_is_told_goes_on_from_its_date(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(NOT_TOLD))
def test_what_is_mentioned_moves_nothing(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
