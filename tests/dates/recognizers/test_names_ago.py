"""Days and seasons counted by their names; the tests are read on Saturday, September 6, 2025."""

import pytest

from tests.dates.expected import Expected, Table, cases, check, day, season, times, vague

AGO: Table = [
    (day("2025-08-29"), ["He resigned {two Fridays ago}."]),
    (day("2025-08-23"), ["They won {two Saturdays ago}."]),
    (season("2024-SU"), ["The mill closed {two summers ago}."]),
    (season("2022-WI"), ["It closed {three winters ago}."]),
    (day("2022-12-25"), ["It closed {three Christmases ago}."]),
]

OTHERS: Table = [
    (times("XXXX-WXX-5", "FREQ=WEEKLY;BYDAY=FR"), ["It was shut on two {Fridays} out of five."]),
    (
        vague("PAST_REF"),
        ["On a {recent} Friday, it was shut.", "One {recent} Friday night it shut."],
    ),
    ([], ["It has been shut for two summers.", "Springs ran dry, and two summers passed."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(AGO))
def test_names_ago(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(OTHERS))
def test_names_that_are_not_counted_back(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
