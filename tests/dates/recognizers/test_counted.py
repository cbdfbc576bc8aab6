"""The n-th of something: quarters, halves, weeks of a month, third Fridays."""

from datetime import date

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    cases,
    check,
    day,
    decade,
    half,
    modified,
    month,
    quarter,
    week,
    weekend,
    year,
)

# The last one of several is in the plural, and has the year of all.
SEVERAL: Table = [
    (
        [quarter("2024-Q1"), quarter("2024-Q2")],
        [
            "Profits fell in {the first} and {second quarters of 2024}.",
            "Profits fell in {the first quarter} and {the second quarter of 2024}.",
        ],
    ),
    (
        [quarter("2025-Q3"), quarter("2025-Q4")],
        ["Profits will rise in {the third} and {fourth quarters}."],
    ),
    (
        [quarter("2024-Q2"), quarter("2024-Q3")],
        ["It closed shops in the first, {second} and {third quarters of 2024}."],
    ),
    (
        [half("2024-H1"), half("2024-H2")],
        ["Profits fell in {the first} and {second halves of 2024}."],
    ),
    ([month("2024-01"), month("2024-02")], ["It rained in {January} and {February of 2024}."]),
]
NOT_SEVERAL = [
    "They scored in the second and third quarters of the match.",
    "The first and second quarters of the town burned down.",
    "They won the second and third prizes.",
]

QUARTERS: Table = [
    (
        quarter("2025-Q2"),
        [
            "Profits fell in {the second quarter}.",
            "{Second-quarter} profits fell.",
            "Profits fell in {Q2}.",
            "Profits fell in {the second quarter of 2025}.",
            "Profits fell in {the second quarter of this year}.",
            "Profits fell in {this year's second quarter}.",
        ],
    ),
    (
        quarter("2024-Q3"),
        [
            "Profits fell in {the third quarter of 2024}.",
            "Profits fell in {the third quarter of last year}.",
            "Profits fell in {last year's third quarter}.",
            "Profits fell in {the 2024 third quarter}.",
            "Profits fell in {Q3 2024}.",
            "Profits fell in {Q3 of 2024}.",
        ],
    ),
    (quarter("2025-Q4"), ["Profits will rise in {the fourth quarter}."]),
    (quarter("2026-Q1"), ["Profits will rise in {the first quarter of next year}."]),
    (
        [quarter("2025-Q2"), quarter("2025-Q1")],
        ["Profits fell in {the second quarter} after a rise in {the first quarter}."],
    ),
]

HALVES: Table = [
    (modified("END", month("2025-08")), ["It rained in {the second half of August}."]),
    (modified("START", month("2025-08")), ["It rained in {the first half of August}."]),
    (
        half("2024-H1"),
        [
            "Exports fell in {the first half of 2024}.",
            "Exports fell in {the first half of last year}.",
        ],
    ),
    (half("2025-H2"), ["Exports will rise in {the second half of this year}."]),
    (half("2024-H1"), ["Exports rose in {H1 2024}.", "They rose in {2024 H1}, it said."]),
    (half("2025-H2"), ["Exports will rise in {the second half of the year}."]),
]

NO_GAMES: Table = [
    (quarter("2025-Q2"), ["It scored a record profit in {the second quarter}."]),
    (quarter("2025-Q2"), ["Rates rose 2 percentage points in {the second quarter}."]),
    (half("2025-H1"), ["They shed jobs in {the first half of this year}."]),
    (decade("198"), ["He moved to Ohio in {the 80s}.", "Highs of {the '80s} are forgotten."]),
    ([decade("199"), day("2025-09-05")], ["He spoke of {the 1990s} {Friday}."]),
    (day("2025-09-12"), ["Lows will be in the mid-60s {Friday}."]),
]

RUNNING_MONTH: Table = [
    (month("2025-09"), ["Shares are down 4 percent for {the month}."]),
    (
        [month("2025-07"), month("2025-07")],
        [
            "Sales rose in {July}. For {the month}, they were up 2 percent.",
            "Sales rose in {July}. Costs in {the month} were up 2 percent.",
            "Sales rose in {July}, with strong orders in {the month}.",
        ],
    ),
    ([], ["It was the best goal of the month.", "Sales in the month were good."]),
    (month("2025-09"), ["He will leave {later in the month}."]),
]

UNITS: Table = [
    (week("2025-08-25"), ["It rained in {the last week of August}."]),
    # Weeks that cross an edge count where they mostly lie.
    (week("2025-08-04"), ["It rained in {the first week of August}."]),
    (week("2025-06-30"), ["It rained in {the first week of July}."]),
    (week("2025-06-23"), ["It rained in {the last week of June}."]),
    (
        weekend("2025-06-28"),
        ["It rained on {the last weekend of June}.", "It rained {the last weekend in June}."],
    ),
    (
        weekend("1961-07-08"),
        [
            "It rained on {the weekend of 8-9 July 1961}.",
            "It rained on {the weekend of July 8-9, 1961}.",
            "It rained on {the weekend of 8 and 9 July 1961}.",
        ],
    ),
    (weekend("2025-06-07"), ["It rained on {the first weekend of June}."]),
    (day("2024-12-31"), ["They married on {the last day of 2024}."]),
    (day("2024-02-29"), ["They married on {the last day of February 2024}."]),
    (month("2024-01"), ["They married in {the first month of 2024}."]),
    (weekend("2025-09-06"), ["They will spend {the weekend} at home."]),
    (year("2025"), ["It was the worst storm of {the year}."]),
    (
        day("2025-09-06"),
        ["Shares ended {the day} higher.", "The index began {the day} at 900, down a little."],
    ),
    (decade("202"), ["It will shrink for the rest of {the decade}."]),
    (week("2025-09-01"), ["It was the worst storm of {the week}."]),
]

WEEKDAYS: Table = [
    (
        day("2024-11-28"),
        [
            "They met on {the fourth Thursday of November 2024}.",
            "They met on {the last Thursday of November 2024}.",
            "They met on {the fourth Thursday in November 2024}.",
        ],
    ),
    (day("2025-08-15"), ["They met on {the third Friday of last month}."]),
    (
        day("2024-11-28"),
        [
            "They met on {the final Thursday of November 2024}.",
            "They met on {the final Thursday in November 2024}.",
        ],
    ),
    ([], ["They lost on the final Sunday of the tour."]),
    (day("2025-10-06"), ["They will meet on {the first Monday in October}."]),
    (day("2025-10-06"), ["They will meet on {the first Monday of next month}."]),
]

# What sounds like a game and is none.
NO_SCORES: Table = [
    (quarter("2025-Q1"), ["The strike led to a loss in {the first quarter}."]),
    (quarter("2025-Q2"), ["The goal was profit. The Dow lost 12 points in {the second quarter}."]),
    (
        modified("START", month("2025-09")),
        ["Bonds fell to 98-1/4. It is due in {the first half of the month}."],
    ),
    (modified("END", month("2025-08")), ["They scored nine goals in {the second half of August}."]),
]

# Not counted from anything: the words mean a part of something else.
NONE = [
    "They scored twice in the first half.",
    "They lost in the quarter-finals, as ever.",
    "They lost in the quarter final.",
    "She was the second of four sisters.",
    "A quarter of the voters stayed at home.",
    "The first school in the town burned down.",
    "Half of the money is gone.",
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(SEVERAL))
def test_several(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", NOT_SEVERAL)
def test_several_that_are_no_time(sentence: str) -> None:
    check(sentence, [])


@pytest.mark.parametrize(("sentence", "meanings"), cases(QUARTERS))
def test_quarters(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(
    ("published", "value"),
    [
        (date(2025, 9, 30), "2025-Q3"),
        (date(2025, 9, 26), "2025-Q2"),
        (date(2025, 8, 29), "2025-Q2"),
        (date(2024, 6, 28), "2024-Q2"),  # a Friday; the quarter ends on Sunday
    ],
)
def test_quarter_that_ends(published: date, value: str) -> None:
    check("Stocks ended {the quarter} up.", [quarter(value)], published)


@pytest.mark.parametrize(("sentence", "meanings"), cases(HALVES))
def test_halves(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(NO_SCORES))
def test_quarters_and_halves_of_no_game(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases([*UNITS, *RUNNING_MONTH, *NO_GAMES]))
def test_units(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(WEEKDAYS))
def test_weekdays(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", NONE)
def test_counted_things_that_are_no_time(sentence: str) -> None:
    check(sentence, [])
