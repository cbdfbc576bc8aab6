"""A season before a noun has its date; the text does not go on from there."""

import pytest

from tests.dates.expected import Expected, Table, by, cases, check, day, month, season, year

ATTRIBUTES: Table = [
    # A line has no season at all.
    (
        [by(month("1943-12")), day("1944-01-17")],
        ["By {December 1943} they were held up by the winter line. It was reached on "
         "{17 January}."],
    ),
    (
        [by(month("1943-12")), season("1943-WI"), day("1944-01-17")],
        ["By {December 1943} they were held up in {the winter} mud. The first attack began on "
         "{17 January}."],
    ),
    (
        [season("1998-SP"), year("1998"), month("1998-06")],
        ["{The spring} floods of {1998} came late. In {June} the dyke broke."],
    ),
]  # fmt: skip

TIMES: Table = [
    (
        [month("1943-10"), by(season("1944-SP")), month("1944-07")],
        [
            "In {October 1943} they met. By {the spring of 1944} nothing could be done. They fell "
            "in {July}."
        ],
    ),
    (
        [month("1943-10"), season("1943-WI"), month("1944-02")],
        [
            "In {October 1943} they met. In {the winter} food ran out. In {February} they left.",
            "In {October 1943} they met. In {winter} Germany attacked. In {February} they left.",
        ],
    ),
]

NO_SEASONS = [
    "They met at the spring.",
    "They slept near the spring in Newlands.",
    "He saw the fall of Baghdad.",
    "It tells of the fall of one of the banks.",
    "Profits will fall short of {2019} levels.",
]


@pytest.mark.parametrize(("text", "meanings"), cases([*ATTRIBUTES, *TIMES]))
def test_a_season_before_a_noun_moves_no_story(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize("text", NO_SEASONS)
def test_springs_and_falls_that_are_no_seasons(text: str) -> None:
    check(text, [year("2019")] if "2019" in text else [])
