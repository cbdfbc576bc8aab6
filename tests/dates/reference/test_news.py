"""Where news goes on from: the day that it has come to, not all that it mentions."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    cases,
    check,
    clock,
    day,
    month,
    part,
    since,
    until,
    week,
    year,
)

# Published on a Saturday, 6 September 2025.
PAST_AGAIN: Table = [
    # What was is not counted from a day to come.
    (
        [day("2025-09-02"), day("2025-09-08"), day("2025-09-03")],
        ["She quit on {Tuesday}. The board will meet on {Monday}. Her aide quit {a day later}."],
    ),
    (
        [day("2025-09-02"), until(day("2025-09-30")), day("2025-09-03")],
        ["She wrote on {Tuesday}. They have until {30 September}. They replied {the next day}."],
    ),
    (
        [part("2025-09-02TNI"), day("2025-09-13"), part("2025-09-02TNI")],
        ["Ajax won on {Tuesday night}. They face Lyon on {September 13}. Lyon lost {that night}."],
    ),
    # A time of the clock is of the day of writing again.
    (
        [day("2025-09-02"), day("2025-09-13"), clock("2025-09-06T15:00", "hour")],
        ["Ajax won on {Tuesday}. They face Lyon on {September 13}. A fire broke out at {3 p.m.}"],
    ),
    # What will be is.
    (
        [day("2025-09-08"), day("2025-09-09")],
        ["They will marry on {Monday}. They will fly out {the next day}, he said."],
    ),
]
MENTIONED: Table = [
    (
        [day("2025-09-02"), since(year("1993")), day("2025-09-04")],
        ["He fled on {Tuesday}. They had quarrelled since {1993}. {Two days later} he was held."],
    ),
    (
        [day("2025-09-02"), day("2025-09-01"), part("2025-09-02TEV")],
        ["He fled on {Tuesday}. {The day before}, they had quarrelled. {That evening} it rained."],
    ),
    # Its year may be spoken of, still.
    (
        [day("2025-09-02"), month("1998-06"), year("1998")],
        ["He fled on {Tuesday}. He had come in {June 1998} and left {later that year}."],
    ),
    (
        [day("2025-09-06"), month("2025-07"), week("2025-08-11")],
        ["He spoke {today}. The case, which closed in {July}, is old. He fled {two weeks later}."],
    ),
    (
        [day("2025-09-02"), day("2019-05-03"), day("2019-05-05")],
        ["He spoke on {Tuesday}. The bank failed on {May 3, 2019}. {Two days later} he fled."],
    ),
]


@pytest.mark.parametrize(("marked", "meanings"), cases(PAST_AGAIN))
def test_what_was_and_what_will_be(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(MENTIONED))
def test_what_is_only_mentioned(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)
