"""Periods as reports of markets and companies name them; published on Saturday 2025-09-06."""

from datetime import date

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    by,
    cases,
    check,
    day,
    duration,
    half,
    modified,
    month,
    part,
    quarter,
    since,
    week,
    window,
    year,
)

HALVES: Table = [
    (
        half("2025-H1"),
        [
            "Net income for {the first half} was $30 million.",
            "{First-half} profit rose 3 percent.",
            "Shares fell 4%. The loss in {the first half} was a record.",
        ],
    ),
    (
        half("2025-H2"),
        [
            "{Second-half} sales will fall.",
            "Analysts expect better results. {The second half} will be stronger.",
            "The mill will raise output in {the back half of the year}.",
        ],
    ),
]

QUARTERS: Table = [
    (quarter("2025-Q2"), ["Sales rose in {the June quarter}.", "{June-quarter} sales rose."]),
    (quarter("2025-Q4"), ["The mill will open in {the December quarter}."]),
    (
        quarter("2023-Q4"),
        [
            "Sales rose in {4Q23}.",
            "{4Q2023} sales rose.",
            "Sales rose in {Q4'23}.",
            "{Q4FY23} was good.",
        ],
    ),
    (half("2024-H1"), ["Sales rose in {1H24}.", "{1HFY24} sales rose."]),
    (quarter("2025-Q2"), ["{2Q} sales rose."]),
    (
        quarter("2025-Q3"),
        ["Its forecast of {current-quarter} sales fell.", "Its {current quarter} is good."],
    ),
    (quarter("2026-Q1"), ["It cut its {first-quarter} profit forecast."]),
]

YEARS: Table = [
    (
        year("2025"),
        ["Profit will rise {this financial year}.", "Profit rose {this calendar year}."],
    ),
    (
        year("2024"),
        ["Profit rose {last financial year}.", "Profit rose in {the previous fiscal year}."],
    ),
    (year("2026"), ["Profit will rise {next fiscal year}."]),
    (
        [window("P1Y", "year", "2024-08-01", "2025-07-31"), day("2025-07-31")],
        ["Profit rose in its {fiscal year} ended {July 31}."],
    ),
    (
        modified("END", year("2024")),
        ["It fell in {the last weeks of 2024}.", "It fell in {the closing days of last year}."],
    ),
    (modified("START", year("2024")), ["It fell in {the opening weeks of 2024}."]),
]

MIDDLES: Table = [
    (
        by(modified("MID", year("2026"))),
        ["The sale will close by {midyear}.", "It will close by {mid-year}."],
    ),
    (
        modified("END", year("2024")),
        ["Debt was lower at {end 2024}.", "Debt was lower at {end-2024}."],
    ),
    (by(modified("MID", year("2025"))), ["It had fallen by {midyear}."]),
    (
        since(
            modified(
                "MID", Expected("DATE", "2025-08", "2025-08-01", "2025-09-01", "month", "2025-08")
            )
        ),
        ["It has fallen since {mid-month}."],
    ),
    (modified("MID", week("2025-09-01")), ["It fell at {midweek}.", "It fell in {mid-week}."]),
]

TIMES: Table = [
    (part("2025-09-06TMO"), ["It fell in {morning} trading."]),
    (
        modified("MID", part("2025-09-06TMO")),
        ["It fell at {midmorning}.", "It fell in {mid-morning} trade."],
    ),
    (by(modified("MID", part("2025-09-06TAF"))), ["By {mid-afternoon} it had fallen."]),
    (by(modified("END", part("2025-09-06TAF"))), ["By {late afternoon} it had fallen."]),
    ([modified("MID", part("2025-09-05TAF"))], ["It fell in {mid-afternoon yesterday}."]),
]

LENGTHS: Table = [
    (
        window("P1Y6M", "year", "2024-03-06", "2025-09-06"),
        ["It fell in {the last year and a half}.", "{The past year and a half} was bad."],
    ),
    (duration("P1D", "day"), ["It fell 9 percent in {a single day}."]),
]

NONE = [
    "They led by a goal in the first half.",
    "He hit the net in the first half.",
    "The second half was dull.",
    "She was hurt in the March quarter-final.",
    "It flew a Q400 and an H145.",
    "He has a full-year lease.",
    "The midweek game was called off.",
]


@pytest.mark.parametrize(("sentence", "meanings"), cases([*HALVES, *QUARTERS, *YEARS]))
def test_halves_quarters_and_years(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases([*MIDDLES, *TIMES, *LENGTHS]))
def test_middles_times_and_lengths(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", NONE)
def test_halves_of_games_and_other_names(sentence: str) -> None:
    check(sentence, [])


# Early in the year, last year's quarter, month or day is the one at hand, which nothing is compared
# with; and a year earlier is a year before that, whenever it was.
EARLY_IN_THE_YEAR: Table = [
    (
        [quarter("2025-Q4"), quarter("2024-Q4")],
        [
            "Profit rose in {the fourth quarter}, against {the same quarter last year}.",
            "Profit rose in {the fourth quarter}, against {the same quarter a year ago}.",
            "Profit rose in {the fourth quarter}, against {the same quarter a year earlier}.",
            "Profit rose in {the fourth quarter}, against {the same period last year}.",
        ],
    ),
    (
        [month("2025-12"), month("2024-12")],
        [
            "Sales in {December} fell from {the same month last year}.",
            "Sales in {December} fell from {the same month a year earlier}.",
        ],
    ),
    (
        [day("2025-12-25"), day("2024-12-25")],
        ["On {Christmas Day} it sold more than on {the same day last year}."],
    ),
    (
        [quarter("2024-Q3"), quarter("2023-Q3")],
        ["Sales in {the third quarter of 2024} fell from {the same quarter a year earlier}."],
    ),
    (
        [month("2023-10"), month("2021-10")],
        ["Sales in {October 2023} fell from {the same month two years earlier}."],
    ),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(EARLY_IN_THE_YEAR))
def test_early_in_the_year(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings, date(2026, 1, 29))
