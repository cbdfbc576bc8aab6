"""Phrases of phrases: "June of last year", "Friday of last week", "early next month"."""

from dataclasses import replace

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    after,
    before,
    by,
    cases,
    century,
    check,
    day,
    decade,
    modified,
    month,
    part,
    quarter,
    season,
    since,
    until,
    week,
    year,
)

INSIDE: Table = [
    (
        month("1938-07"),
        [
            "One {July evening in 1938} he left.",
            "He left on a cold {July night in 1938}.",
            "It was a {July day in 1938}.",
        ],
    ),
    # No number is told of such a day.
    (
        replace(month("1967-06"), value="1967-06-XX"),
        ["One {Sunday in June 1967} she came.", "On a dull {Sunday night in June 1967} she came."],
    ),
    (month("2010-12"), ["They fled in {December of 2010}.", "They fled in {December, 2010}."]),
    (
        month("2024-06"),
        ["He resigned in {June of last year}.", "He resigned in {June last year}."],
    ),
    (
        month("2026-06"),
        ["The bridge will open in {June of next year}.", "It opens in {June next year}."],
    ),
    (month("2025-06"), ["He resigned in {June this year}.", "He resigned in {June of this year}."]),
    (
        day("2024-06-05"),
        ["He resigned on {June 5 last year}.", "He resigned on {June 5 of last year}."],
    ),
    (
        day("2025-08-29"),
        ["He resigned on {Friday last week}.", "He resigned on {Friday of last week}."],
    ),
    (
        day("2025-09-09"),
        ["They will vote on {Tuesday next week}.", "They vote on {Tuesday of next week}."],
    ),
    (
        season("2024-SU"),
        ["The town burned in {the summer of last year}.", "It burned in {summer last year}."],
    ),
]

# No year has but one Saturday.
NOT_INSIDE: Table = [
    ([day("2025-08-31"), month("2025-06")], ["He said on {Sunday} in {June} that he would go."]),
    (year("2025"), ["The feast falls on a Saturday {this year}."]),
    ([day("2025-09-04"), month("2025-08")], ["They met on {Thursday} {last month}."]),
]

PORTIONS: Table = [
    (modified("END", day("2025-09-05")), ["The deal was struck {late on Friday}."]),
    (modified("START", part("2025-09-04TMO")), ["It hit {early on Thursday morning}."]),
    (
        modified("START", month("2025-09")),
        ["The shop opened in {early September}.", "It opened in {the beginning of September}."],
    ),
    (
        modified("START", month("2025-10")),
        ["The shop will open {early next month}.", "It will open at {the start of next month}."],
    ),
    (
        modified("MID", month("2025-08")),
        ["The shop opened in {mid-August}.", "It opened in {the middle of August}."],
    ),
    (
        modified("END", month("2025-08")),
        [
            "The shop closed in {late August}.",
            "It closed at {the end of August}.",
            "It closed {late last month}.",
        ],
    ),
    (
        modified("START", year("2011")),
        ["The war began in {early 2011}.", "It began at {the start of 2011}."],
    ),
    (
        modified("MID", year("2011")),
        ["The war began in {mid-2011}.", "The war began in {mid 2011}."],
    ),
    (
        modified("END", year("2011")),
        ["The war began in {late 2011}.", "The war began {late in 2011}."],
    ),
    (
        modified("START", year("2025")),
        ["The war began {early this year}.", "It began {early in the year}."],
    ),
    (
        modified("END", year("2024")),
        ["The war began {late last year}.", "It began at {the end of last year}."],
    ),
    (modified("START", decade("199")), ["He was famous in {the early 1990s}."]),
    (modified("MID", decade("198")), ["He was famous in {the mid-1980s}."]),
    (
        modified("END", decade("196")),
        ["He was famous in {the late 1960s}.", "It began in {the late '60s}."],
    ),
    (modified("START", century("18")), ["It was built in {the early 19th century}."]),
    (modified("END", century("18")), ["It was built in {the late nineteenth century}."]),
    (modified("START", season("2025-SU")), ["It burned in {early summer}, they said."]),
    (modified("END", quarter("2025-Q2")), ["It rose at {the end of the second quarter}."]),
    (by(modified("END", month("2025-09"))), ["It must be paid by {the end of September}."]),
    (
        by(modified("END", year("2025"))),
        ["It must be paid by {the end of the year}.", "It must be paid by {year-end}."],
    ),
    (
        modified("END", year("1986")),
        [
            "Debt was 3 billion at {year-end 1986}.",
            "Debt was 3 billion at {year end 1986}.",
            "Debt was 3 billion at {1986 year-end}.",
            "Debt was as low as {1986 year-end} levels.",
            "Debt was 3 billion at {the year's end of 1986}.",
        ],
    ),
    (modified("END", year("2025")), ["At {year-end} 1900 workers will leave."]),
    (since(modified("START", year("2025"))), ["It has rained since {the beginning of this year}."]),
    (since(modified("END", year("2023"))), ["It has rained since {late 2023}."]),
    (until(modified("MID", month("2025-10"))), ["The road is closed until {mid-October}."]),
    # The end of a period is not before it, nor is its start after it.
    (
        until(modified("END", year("2025")), "before"),
        ["A deal is likely before {the end of the year}.", "A deal is likely before {year-end}."],
    ),
    (until(modified("END", month("2025-08")), "before"), ["He left before {the end of August}."]),
    (
        until(modified("END", month("2025-09")), "before"),
        ["Nothing will happen before {the end of September}."],
    ),
    (before(modified("START", month("2025-10"))), ["It must be done before {early October}."]),
    (
        replace(since(modified("START", month("2025-08"))), relation="after"),
        ["She joined after {the start of August}."],
    ),
    (
        after(modified("END", month("2025-09"))),
        [
            "No answer came before {the end of September}.",
        ],
    ),
    (since(modified("END", month("2025-09"))), ["It will not open before {late September}."]),
    (modified("START", week("2025-09-08")), ["The talks will resume {early next week}."]),
    (modified("END", week("2025-08-25")), ["The talks collapsed {late last week}."]),
]

# "Earlier" and "later" say on which side of now the time is, not in which part of the period.
EARLIER_AND_LATER: Table = [
    (year("2025"), ["He resigned {earlier this year}.", "The bridge will open {later this year}."]),
    (month("2025-09"), ["He resigned {earlier this month}.", "It will open {later this month}."]),
    (week("2025-09-01"), ["He resigned {earlier this week}.", "It will open {later this week}."]),
    (day("2025-09-06"), ["{Earlier today} he resigned.", "They will decide {later today}."]),
    (day("2025-09-05"), ["He resigned {earlier yesterday}."]),
    (
        day("2025-09-04"),
        ["{Earlier Thursday} he resigned.", "He had met her earlier on {Thursday}."],
    ),
    (day("2025-09-06"), ["Shares fell earlier. {Today} they rose."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases([*INSIDE, *NOT_INSIDE]))
def test_inside(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(PORTIONS))
def test_portions(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(EARLIER_AND_LATER))
def test_earlier_and_later(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
