"""Years and periods that are not named again: "for the year", "in the period"; of 2025-09-06."""

from datetime import date

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    by,
    cases,
    check,
    day,
    modified,
    month,
    plain,
    quarter,
    since,
    window,
    year,
)
from timeline.dates import resolve

NAMED: Table = [
    (
        [year("2023"), year("2023")],
        [
            "In {2023}, sales began {the year} at a low.",
            "In {2023} sales rose; for {the full year} they were $5 million.",
            "It sold 9 cars in {2023} and lost $3 million in {the year}.",
            "It opened in {2023}, {the year} of the great flood.",
        ],
    ),
    ([month("2024-05"), year("2024")], ["It opened in {May 2024} and lost money in {the year}."]),
    (
        [quarter("2023-Q1"), year("2023")],
        ["In {the first quarter of 2023} it made $3 million, but had a loss for {the year}."],
    ),
    (
        [year("2026"), year("2026")],
        ["Prices will rise {next year} and fall {later in the year}."],
    ),
    (
        [year("2026"), by(modified("END", year("2025")))],
        ["Prices will rise {next year}. A plant will be shut by {the end of the year}."],
    ),
    ([year("2030"), year("2030")], ["In {2030}, it will double its profit for {the year}."]),
    (
        [year("2023"), by(modified("END", year("2023")))],
        ["In {2023} sales fell, and by {the end of the year} the shop was shut."],
    ),
    # A thing of some year, what is told in passing, what is told in another tense.
    (
        [year("2023"), by(modified("END", year("2025")))],
        [
            "The {2023} deficit is to be cut by {the end of the year}.",
            "In {2023} it lost $5 million, and it will be shut by {the end of the year}.",
        ],
    ),
    (
        [year("2030"), year("2025")],
        ["The plan for {2030} was agreed, and costs in {the year} fell."],
    ),
    ([since(year("2023")), year("2025")], ["Since {2023} he has run it, and did in {the year}."]),
    ([year("2023"), year("2025")], ["Sales rose in {2023}. The best month of {the year} was dry."]),
]

OF_FIGURES: Table = [
    (
        [quarter("2025-Q2"), quarter("2025-Q2")],
        ["Net rose in {the second quarter}. Sales in {the period} were $9 million."],
    ),
    (
        [quarter("2025-Q3"), quarter("2025-Q3")],
        ["It added to its reserves in {this quarter}, and there will be a loss for {the period}."],
    ),
    (
        [
            window("P9M", "month", "2024-10-01", "2025-06-30"),
            day("2025-06-30"),
            window("P9M", "month", "2024-10-01", "2025-06-30"),
        ],
        ["Net rose in {the nine months} ended {June 30}. Sales in {the period} were $9 million."],
    ),
    (quarter("2025-Q2"), ["It lost $3 million in {the latest period}."]),
    (quarter("2025-Q2"), ["Net rose in {the second quarter}. It was the period of great plans."]),
]


@pytest.mark.parametrize(("text", "meanings"), cases([*NAMED, *OF_FIGURES]))
def test_years_and_periods(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(
    "text",
    [
        "It was the period of reforms.",
        "The painters of the period loved it.",
        "They agreed to shorten the period.",
        "In the period between the wars it grew.",
    ],
)
def test_other_periods_are_none(text: str) -> None:
    assert not resolve(text, date(2025, 9, 6))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The full year was good, with sales of $9 million.", "2024"),
        ("It expects the full year to be good.", "2025"),
    ],
)
def test_a_full_year_that_is_over(text: str, value: str) -> None:
    (found,) = resolve(text, date(2025, 3, 5))
    assert found.value == value


@pytest.mark.parametrize(
    "text",
    [
        "In fiscal 2024, ended last May, net was $5 million, up from the previous year.",
        "In fiscal 2024, which ended in May, net was $5 million, up from the previous year.",
    ],
)
def test_the_end_of_a_fiscal_year_is_no_date_to_count_from(text: str) -> None:
    *_, last = resolve(text, date(2025, 3, 5))
    assert last.value == "2023"


# A story of the years from 1931 on.
STORY = "He was born in May 1901. In 1931 he fled. {} In 1962 he died."


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("By that time he was ill.", ["1931"]),
        ("From this time on he was ill.", ["1931"]),
        ("At that time a friend helped him.", ["1931"]),
        # How long it was, where that is told, or some time.
        ("He lived in Rome from 1933 to 1939. During this time he wrote.", ["P6Y"]),
        ("In the 1940s he wrote. During this period he was ill.", ["194"]),
        ("During this period he wrote.", ["PAST_REF"]),
        ("He wrote throughout that time.", ["PAST_REF"]),
        ("This period saw his best work.", ["PAST_REF"]),
        # Occasions and other things.
        ("He fled again, this time by boat.", []),
        ("This time, nobody helped him.", []),
        ("He had no luck this time around.", []),
        ("At this time of year it rains.", []),
        ("After this period of rest he wrote.", []),
    ],
)
def test_this_time_in_a_story(sentence: str, values: list[str]) -> None:
    text = STORY.format(sentence)
    found = [date for date in resolve(text, date(2025, 9, 6)) if date.rule == "that-time"]
    assert [date.value for date in found] == values


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("Sales in July were below those at {this time last year}.", "2024-09"),
        ("{This time a year ago} the shop was shut.", "2024-09"),
        ("It was twice as much as at {the same time last year}.", "2024-09"),
        # That of what is told.
        (
            "The barns held 40 tonnes on March 31, up from 30 at {the same time last year}.",
            "2024-03",
        ),
        (
            "The barns held 40 tonnes at the end of March, and 30 at {the same time a year "
            "earlier}.",
            "2024-03",
        ),
    ],
)
def test_this_time_in_another_year(text: str, month: str) -> None:
    marked, [span] = plain(text)
    found = {date.span: date.value for date in resolve(marked, date(2025, 9, 6))}
    assert found[span] == month


@pytest.mark.parametrize(
    "text",
    ["This time, {last year}'s loss was deeper.", "At this time {last year}'s winner was unknown."],
)
def test_this_time_beside_another_year(text: str) -> None:
    check(text, [year("2024")])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The offer ends on October 3. Nobody may buy until that date.", ["2025-10-03"] * 2),
        ("He fled on May 3, 2010. On that date she was ill.", ["2010-05-03"] * 2),
        # No day, or no date at all.
        ("He fled in May 2010. On that date she was ill.", ["2010-05"]),
        ("They set that date for the vote, some of which date to May 2010.", ["2010-05"]),
    ],
)
def test_that_date(text: str, values: list[str]) -> None:
    assert [found.value for found in resolve(text, date(2025, 9, 6))] == values


# In January, and in its last days.
ENDS_OF_2024 = modified("END", year("2024"))
ENDED: Table = [
    (
        ENDS_OF_2024,
        [
            "The airline had 90 jets at {the end of the year}.",
            "Debt stood at $3 billion at {year-end}.",
            "Its {year-end} audit has found an error.",
        ],
    ),
    (year("2024"), ["The airline ended {the year} with 90 jets.", "It finished {the year} well."]),
    (since(ENDS_OF_2024), ["The shares have lost a tenth since {the end of the year}."]),
]
NOT_ENDED: Table = [
    (
        modified("END", year("2025")),
        [
            "The airline will have 90 jets at {the end of the year}.",
            "She planned to step down at {year-end}.",
            "She said she'd quit at {year-end}.",
            "The pact was to end at {the end of the year}.",
        ],
    ),
    (modified("END", month("2025-01")), ["It had 90 jets at {the end of the month}."]),
]


@pytest.mark.parametrize(("marked", "meanings"), cases(ENDED))
def test_the_end_of_a_year_that_is_over(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings, date(2025, 1, 14))


@pytest.mark.parametrize(("marked", "meanings"), cases(NOT_ENDED))
def test_the_end_of_a_year_to_come(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings, date(2025, 1, 28))


def test_a_year_in_its_last_days() -> None:
    check("The index ended {the year} higher.", [year("2024")], date(2024, 12, 30))
