"""Phrases of the news of companies and markets: launches, half years, terms of loans."""

from dataclasses import replace

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    cases,
    check,
    clock,
    day,
    duration,
    half,
    part,
    quarter,
    related,
    since,
    times,
    until,
    window,
    year,
)

STEPPED_WEEKDAYS: Table = [
    (
        day("2025-09-12"),
        [
            "The watch comes out {this Friday, September 12}, in Japan.",
            "The watch comes out {next Friday, 12 September}.",
            "The watch comes out {this coming Friday, Sept. 12}.",
        ],
    ),
    (since(day("2025-09-12")), ["It can be ordered from {this Friday, Sept. 12}."]),
    (day("2025-08-25"), ["The drill was held {last Monday, Aug. 25}, in Oslo."]),
    (day("2025-03-07"), ["It was sold {last Friday, March 7, 2025}."]),
    (
        clock("2025-09-12T05:00", "hour", "-07:00"),
        ["Orders open {this Friday, Sept. 12, at 5 a.m. PDT}."],
    ),
    ([day("2025-09-12"), day("2025-09-13")], ["Come {this Friday} or on {Saturday, Sept. 13}."]),
]

HALVES: Table = [
    (half("2026-H2"), ["Volume production starts in {2H 2026}.", "It starts in {the 2H of 2026}."]),
    (half("2026-H1"), ["It starts in {1H 2026}."]),
]

EVERY_YEAR: Table = [
    (
        times("XXXX-11-17", "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=17"),
        [
            "The flood is remembered {every November 17}.",
            "The town feasts {each 17th of November}.",
            "The bells ring {every 17 November}.",
        ],
    ),
    (times("XXXX-11", "FREQ=YEARLY;BYMONTH=11"), ["The fair is held {every November}."]),
]

SPANS: Table = [
    (
        window("P1W", "week", "2025-09-06", "2025-09-13"),
        ["Everybody gets the money within {the next week}."],
    ),
    (
        window("P1M", "month", "2025-09-06", "2025-10-06"),
        ["He will decide within {the next month}.", "Rain is likely over {the next month}."],
    ),
]

TIMES: Table = [
    (clock("2025-09-06T00:01", "minute"), ["The ban began at {one minute past midnight}."]),
    (clock("2025-09-06T11:50", "minute"), ["It stopped at {ten minutes to noon}."]),
    (clock("2025-09-06T12:15", "minute"), ["It stopped at {a quarter past noon}."]),
    (part("2025-09-02TMO"), ["The ship left at {sunrise on Tuesday}."]),
    (related("around", part("2025-09-02TMI")), ["The row began around {lunchtime Tuesday}."]),
    (until(part("2025-09-09TMO")), ["The storm will last until {daybreak Tuesday}."]),
]

HALVES_ENDED: Table = [
    (
        [
            replace(
                half("2025-H1"), start="2025-03-01", end="2025-09-01", edtf="2025-03-01/2025-08-31"
            ),
            day("2025-08-31"),
        ],
        ["The mill made a loss in {the first half} ended {Aug. 31}."],
    ),
    (
        [
            quarter("2025-Q3"),
            replace(
                quarter("2025-Q2"),
                start="2025-05-03",
                end="2025-08-03",
                edtf="2025-05-03/2025-08-02",
            ),
            day("2025-08-02"),
        ],
        ["Its {third-quarter} loss grew to $4 million in {the period} ended {Aug. 2}."],
    ),
    (part("2025-09-04TNI"), ["It was a {Thursday-night} fire."]),
    (day("2025-09-05"), ["It rained on {Friday} - night fell."]),
]

FELL_THROUGH: Table = [
    (day("2021-09-10"), ["It was founded {four years ago this Wednesday}."]),
    (duration("PT3H20M", "hour"), ["The jury was out for {3 hours 20 minutes}."]),
    (
        year("2025"),
        ["It was the biggest number of {the year}.", "It was the first order of {the year}."],
    ),
    (day("2025-09-01"), ["The sale fell through {Monday}.", "Help came through {Monday}."]),
    (until(day("2025-09-08")), ["The show will run through {Monday}."]),
    (until(day("2025-09-01")), ["He worked through {Monday}."]),
    (year("1707"), ["He was born on the day in {1707} on which they signed."]),
]

NONE = [
    "The bank raised its rate by the same quarter-point.",
    "This quarter-point rise is small, and the next quarter-point may wait.",
    "He won this quarter-final.",
    "They own one-quarter of it, and about one quarter of the rest.",
    "Only one-quarter to one-third of it was sold.",
    "The overnight rate fell, and overnight loans are cheap.",
    "It cut the overnight lending rate.",
    "A town cannot be rebuilt overnight.",
    "You don't learn a trade overnight, and you can't buy it overnight.",
    "Peace will not come overnight.",
    "She was named swimmer of the year, and her brother economist of the year.",
    "They were helped by the spring tides.",
    "The school still runs Office 2010 and Windows 2000.",
    "A hundred planes land on a normal Friday.",
    "He scored in the first half ending the drought.",
]


@pytest.mark.parametrize(
    ("sentence", "meanings"),
    [
        case
        for table in (
            STEPPED_WEEKDAYS,
            HALVES,
            EVERY_YEAR,
            SPANS,
            TIMES,
            HALVES_ENDED,
            FELL_THROUGH,
        )
        for case in cases(table)
    ],
)
def test_phrases(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_date(sentence: str) -> None:
    check(sentence, [])
