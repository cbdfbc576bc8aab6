"""The period that figures are of, in another year; published on Saturday 2025-09-06."""

from dataclasses import replace
from datetime import date

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    cases,
    check,
    day,
    duration,
    half,
    month,
    quarter,
    window,
    year,
)


def months_of(value: str, first: str, last: str) -> Expected:
    """Some months of a year or quarter, under its name."""
    named = quarter(value) if "Q" in value else year(value)
    end = window("P1D", "day", first, last).end
    return replace(named, start=first, end=end, edtf=f"{first}/{last}")


NINE = window("P9M", "month", "2024-10-01", "2025-06-30")

QUARTERS: Table = [
    # What is expected of the quarter is expected of the one to come that was named.
    (
        [quarter("2025-Q3"), quarter("2025-Q3")],
        ["{Third-quarter} net will fall. The sale will cut net in {the quarter} by a tenth."],
    ),
    (
        [quarter("2025-Q3"), quarter("2025-Q2")],
        ["{Third-quarter} net will fall. Sales in {the quarter} rose by a tenth."],
    ),
    (
        [quarter("2025-Q2"), quarter("2024-Q2")],
        ["Profit rose to $5 million in {the second quarter}, from $4 million {the year earlier}."],
    ),
    # What it is compared with is a year before that.
    (
        [quarter("2025-Q3"), quarter("2024-Q3")],
        [
            "It expects a loss for {the third quarter}. In {the year-ago quarter} it earned $2.",
            "{Third-quarter} net will be above that of {the same year-ago period}.",
        ],
    ),
    (
        [quarter("2025-Q2"), quarter("2024-Q2")],
        [
            "Profit rose in {the second quarter} from {the same year-ago quarter}.",
            "Profit in {the latest quarter} rose from {the year-ago quarter}.",
            "Profit rose in {the quarter}. Sales were 9 million in {the year-earlier period}.",
            "Profit rose in {the second quarter of 2025} from {the year-ago quarter}.",
        ],
    ),
    (
        [quarter("2025-Q2"), quarter("2025-Q1")],
        ["{The quarter} was better than {the prior quarter}."],
    ),
    (
        [quarter("2025-Q1"), quarter("2024-Q4")],
        ["Output fell in {the first quarter}, after a 2 percent rise in {the preceding quarter}."],
    ),
    # A fiscal quarter keeps its name and its days.
    (
        [
            months_of("2025-Q1", "2025-06-01", "2025-08-31"),
            day("2025-08-31"),
            months_of("2024-Q1", "2024-06-01", "2024-08-31"),
        ],
        [
            "Profit fell in {the fiscal first quarter} ended {Aug. 31} from {a year earlier}.",
            "Profit fell in {the fiscal first quarter} ended {Aug. 31}, against $9 million in "
            "{the 2024 period}.",
        ],
    ),
    (
        [
            months_of("2025-Q1", "2025-05-03", "2025-08-02"),
            day("2025-08-02"),
            months_of("2024-Q1", "2024-05-03", "2024-08-02"),
        ],
        [
            "Its {fiscal first quarter}, which ended {Aug. 2}, was weak. Profit was lower than in "
            "{the year-ago quarter}.",
        ],
    ),
]

# A quarter that its date tells to run is that to come.
RUNNING: Table = [
    (
        [quarter("2025-Q3"), day("2025-09-30"), quarter("2024-Q3")],
        [
            "It will report a loss for {the quarter} ending {Sept. 30}. It earned $2 million in "
            "{the year-ago quarter}.",
        ],
    ),
]

LENGTHS: Table = [
    (
        [
            window("P6M", "month", "2025-01-01", "2025-06-30"),
            day("2025-06-30"),
            months_of("2024", "2024-01-01", "2024-06-30"),
        ],
        [
            "In {the six months} ended {June 30}, profit was higher than in "
            "{the same period of 2024}.",
            "Profit for {the half} ended {June 30} was higher than in {the same period last year}.",
            "In {the six months} ended {June 30}, profit was higher than {a year earlier}.",
        ],
    ),
    (
        [
            window("P6M", "month", "2025-01-01", "2025-06-30"),
            window("P6M", "month", "2024-01-01", "2024-06-30"),
        ],
        [
            "Profit rose in {the first six months of the year} from {the year-earlier period}.",
            "Profit for {the first six months} was higher than in {the year-earlier period}.",
        ],
    ),
    (
        [
            window("P3M", "month", "2025-01-01", "2025-03-31"),
            quarter("2024-Q4"),
        ],
        ["Output fell in {the first three months of 2025}, and rose in {the previous quarter}."],
    ),
    (
        [quarter("2025-Q2"), NINE, months_of("2024", "2023-10-01", "2024-06-30")],
        [
            "Profit rose in {the second quarter}. For {the nine months}, profit was $9 million, "
            "up from $8 million in {the same nine months of 2024}.",
        ],
    ),
    (
        [quarter("2025-Q2"), NINE, quarter("2024-Q2")],
        [
            "Profit rose in {the second quarter}. For {the nine months}, profit was $9 million, "
            "more than in {the same three months of 2024}.",
        ],
    ),
    # Early in a year, "the same period last year" is not the one that was told of.
    (
        [
            window("P6M", "month", "2024-07-01", "2024-12-31"),
            day("2024-12-31"),
            months_of("2023", "2023-07-01", "2023-12-31"),
        ],
        [
            "In {the six months} ended {Dec. 31}, profit was higher than in "
            "{the same period last year}.",
        ],
    ),
    # No figures, or none to count from.
    (
        duration("P9M", "month"),
        ["For {the nine months}, he hid.", "It paid for {the nine months}."],
    ),
    (
        [quarter("2025-Q2"), duration("P6M", "month")],
        ["Profit rose in {the second quarter}. She slept for {the six months} of her leave."],
    ),
    # "A year ago" is the writer's, unless figures are told.
    (
        [quarter("2025-Q2"), year("2024")],
        [
            "Sales rose in {the second quarter}. The founder left {a year ago}.",
            "Sales rose in {the second quarter}. The site was a third of its size {a year ago}.",
            "Sales rose in {the second quarter}. The site was shut {a year ago} after a fire.",
            "Sales rose in {the second quarter}. {A year ago} nobody expected that.",
        ],
    ),
    (
        [quarter("2025-Q2"), quarter("2024-Q2")],
        [
            "Sales rose in {the second quarter}. {A year ago} the firm lost $2 million.",
            "Net was 40 cents a share in {the second quarter}, from 30 cents {a year ago}.",
            "Net rose in {the second quarter}. Margins were better than {a year ago}.",
        ],
    ),
    # The month that the sentence opens with is nearer, unless it tells when figures came out.
    (
        [quarter("2025-Q2"), month("2025-07"), month("2024-07")],
        [
            "Net rose in {the second quarter}. In {July}, sales were below {a year earlier}.",
            "Net rose in {the second quarter}. In {July}, sales were 5 percent above {a year ago}.",
            "Net rose in {the second quarter}. In {July}, sales were at 99 pct of {a year ago}.",
            "Net rose in {the second quarter}. In {July}, sales were ahead of {a year ago}.",
            "Net rose in {the second quarter}. In {July}, sales were behind {a year ago}.",
        ],
    ),
    (
        [quarter("2025-Q2"), month("2025-09"), month("2024-09")],
        ["Net rose in {the second quarter}. Sales {this month} are below those of {a year ago}."],
    ),
    (
        [
            quarter("2025-Q2"),
            window("P2W", "week", "2025-08-01", "2025-08-14"),
            months_of("2024", "2024-08-01", "2024-08-14"),
        ],
        [
            "Net rose in {the second quarter}. In {the first two weeks of August}, sales were 5 "
            "percent above {a year ago}.",
        ],
    ),
    (
        [quarter("2025-Q2"), month("2025-07"), quarter("2024-Q2")],
        [
            "Net rose in {the second quarter}. In {July} it posted a profit of $2 million, down "
            "from $3 million {a year earlier}.",
        ],
    ),
    # What is so now is compared with the day of writing.
    (
        [quarter("2025-Q2"), year("2024")],
        ["Net rose in {the second quarter}. The shares are 5 percent up from {a year ago}."],
    ),
    (
        [quarter("2025-Q2"), quarter("2024-Q2")],
        ["{Second-quarter} sales are 5 percent up from {a year ago}."],
    ),
    # As long a time before some months ends where they begin.
    (
        [
            window("P3M", "month", "2025-05-01", "2025-07-31"),
            month("2025-07"),
            window("P3M", "month", "2025-02-01", "2025-04-30"),
        ],
        ["Pay rose in {the three months} to {July}, after a fall in {the previous three months}."],
    ),
    # A quarter of the same sentence that is not over is what is compared.
    (
        [quarter("2025-Q3"), quarter("2024-Q3")],
        [
            "It expects demand in {the third quarter} to be weaker than in "
            "{the same period last year}.",
            "Sales {this quarter} will be below those of {the same period last year}.",
            "It said {third-quarter} sales would be lower than {a year earlier}.",
        ],
    ),
    (
        [quarter("2025-Q2"), quarter("2025-Q3"), quarter("2024-Q3")],
        [
            "It reported {second-quarter} profit and expects demand in {the current quarter} to be "
            "weaker than in {the same period last year}.",
        ],
    ),
    (
        [quarter("2025-Q2"), quarter("2025-Q3"), quarter("2024-Q2")],
        [
            "{Second-quarter} profit was $3 million. It expects growth {this quarter}. Profit was "
            "$2 million {a year earlier}.",
        ],
    ),
    (
        [month("2025-08"), month("2024-08")],
        ["Sales in {August} rose 4% from {the same period last year}."],
    ),
    ([half("2025-H1"), year("2024")], ["Sales rose in {the first half}. {A year ago} it closed."]),
]

FULL_YEARS = [
    ("2025-02-20", "{Full-year} profit rose 3 percent.", "2024"),
    ("2025-02-20", "It expects {full-year} sales to rise.", "2025"),
    ("2025-02-20", "It raised its {full-year} profit forecast.", "2025"),
    ("2025-09-06", "{Full-year} profit rose 3 percent.", "2025"),
]

# Once a quarter ended a year, the year of figures is that one, and what it is compared with a year.
YEARS: Table = [
    (
        [quarter("2024-Q4"), year("2024"), year("2023")],
        [
            "Net rose in {the fourth quarter}. For {the year}, net was up from {a year earlier}.",
            "Net rose in {the fourth quarter}. Net for {the full year} was up from {a year ago}.",
            "Net rose in {the fourth quarter}. For all of {2024}, it was up from {a year earlier}.",
            "Net rose in {the fourth quarter}. {Full-year} profit was up from {a year earlier}.",
            "{Fourth-quarter} net rose. In {fiscal 2024} net was up from {a year earlier}.",
        ],
    ),
    (
        [year("2024"), quarter("2024-Q4"), quarter("2023-Q4")],
        ["In {2024} net fell. In {the fourth quarter} it was up from {a year earlier}."],
    ),
    (
        [quarter("2024-Q4"), year("2025")],
        [
            "{Fourth-quarter} net rose. For {the year}, it expects a loss.",
            "{Fourth-quarter} net rose. It raised its forecast for {the year}.",
        ],
    ),
    (
        [quarter("2024-Q4"), year("2025"), quarter("2023-Q4")],
        ["{Fourth-quarter} net fell. {This year} it may be lower than {a year earlier}."],
    ),
]


@pytest.mark.parametrize(("text", "meanings"), cases([*QUARTERS, *RUNNING, *LENGTHS]))
def test_same_period_of_another_year(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("published", "text", "meaning"), FULL_YEARS)
def test_full_year(published: str, text: str, meaning: str) -> None:
    check(text, [year(meaning)], date.fromisoformat(published))


@pytest.mark.parametrize(("text", "meanings"), cases(YEARS))
def test_year_of_figures(text: str, meanings: list[Expected]) -> None:
    check(text, meanings, date(2025, 2, 20))


def test_a_story_has_no_figures_of_half_years() -> None:
    check(
        "The siege began on {3 March 1858} and lasted for {the first half of 1859}. "
        "{A year earlier} the gate had burned.",
        [day("1858-03-03"), half("1859-H1"), year("1858")],
    )
