"""Lengths of time with a known end or beginning; published on Saturday 2025-09-06."""

from dataclasses import replace

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    between,
    cases,
    check,
    clock,
    day,
    duration,
    modified,
    month,
    quarter,
    related,
    since,
    until,
    window,
    year,
)

ENDED: Table = [
    # No day is what minutes last.
    (
        [duration("PT30M", "minute"), until(clock("2025-09-06T14:30", "minute"))],
        ["Trade was halted for {30 minutes} until {2:30 p.m.}"],
    ),
    (
        [window("P3M", "month", "2025-04-01", "2025-06-30"), day("2025-06-30")],
        [
            "Profit rose in {the three months} ended {June 30}.",
            "Profit rose in {the three months}, ended on {June 30}.",
        ],
    ),
    (
        [window("P12M", "month", "2024-07-01", "2025-06-30"), month("2025-06")],
        ["Prices rose 2 percent in {the 12 months} to {June}."],
    ),
    (
        [window("P9M", "month", "2024-01-01", "2024-09-30"), until(month("2024-09"))],
        ["It lost money in {the nine months} through {September 2024}."],
    ),
    (
        [window("P1Y", "year", "2024-04-01", "2025-03-31"), day("2025-03-31")],
        [
            "It lost money in {the year} ended {March 31}.",
            "It lost money in {the fiscal year} ended {March 31}.",
        ],
    ),
    (
        [window("P1W", "week", "2025-08-24", "2025-08-30"), day("2025-08-30")],
        ["Claims fell in {the week} ended {Aug. 30}."],
    ),
    (
        [quarter("2025-Q2"), day("2025-06-30")],
        [
            "Sales fell in {the quarter} ended {June 30}.",
            "Sales fell in {the quarter} that ended on {June 30}.",
        ],
    ),
    (
        [quarter("2025-Q3"), month("2025-09")],
        ["It expects a loss in {the current quarter} ending in {September}."],
    ),
    (
        [window("P1Y", "year", "2025-07-01", "2026-06-30"), day("2026-06-30")],
        ["It expects a loss in {the fiscal year} ending {June 30, 2026}."],
    ),
    (
        [window("P6M", "month", "2025-01-01", "2025-06-30"), modified("END", month("2025-06"))],
        ["Profit rose in {the six months} to {the end of June}."],
    ),
    (
        [window("P1Y", "year", "2024-04-01", "2025-03-31"), month("2025-03")],
        ["In {the year} to {March}, profit rose."],
    ),
]

BEGUN: Table = [
    (
        [window("P3W", "week", "2025-05-03", "2025-05-23"), since(day("2025-05-03"))],
        ["The road was shut for {three weeks} from {May 3}."],
    ),
    (
        [window("P6D", "day", "2025-09-08", "2025-09-13"), since(day("2025-09-08"))],
        ["The fair will be open for {six days} starting {Monday}."],
    ),
    (
        [
            window("P64D", "day", "2025-05-03", "2025-07-05"),
            *between(day("2025-05-03"), day("2025-07-05")),
        ],
        ["The siege lasted {64 days} from {May 3} to {July 5}."],
    ),
]

TO_DATE = replace(year("2025"), end="2025-09-07", edtf="2025-01-01/2025-09-06")

OTHERS: Table = [
    (TO_DATE, ["Shares are up 8% {year to date}.", "{The year-to-date} gain is 8%."]),
    (between(year("2025"), month("2025-08")), ["Sales rose {this year} through {August}."]),
    (day("2025-09-22"), ["They leave {two weeks from Monday}."]),
    # By how much something is moved.
    (
        [related("by", duration("P6W", "week")), month("2026-01")],
        [
            "The launch was put back by {six weeks} to {January}.",
            "Judges extended the ban by {six weeks} to {January}.",
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases([*ENDED, *BEGUN]))
def test_interval_of_length(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(OTHERS))
def test_ranges_and_distances_are_none(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
