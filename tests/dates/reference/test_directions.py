"""Which month, quarter or week news means that looks ahead, where other words date it."""

from datetime import date

import pytest

from tests.dates.expected import phrase

PUBLISHED = date(2025, 4, 7)
SUNDAY = date(2025, 3, 16)

STATISTICS = [
    ("2025-02", "The {February} figures are due today."),
    ("2025-02", "The {February} consumer price index will be published on Friday."),
    ("2025-02", "The {February} unemployment rate is expected to be announced soon."),
    ("2025-02", "The market will ignore the {February} number."),
    ("2025-02", "He expects a $26 billion {February} budget deficit."),
    ("2025-03", "The {March} jobs report is expected to show a rise."),
    ("2024-12", "It expects the {December} trade deficit to be released next week."),
    ("2025-02", "The jobs report for {February} will be out on Friday."),
    ("2025-02", "The bank will publish the minutes of its {February} meeting on Friday."),
    ("2025-02", "Minutes from the bank's {February} meeting are due today."),
    # What is planned for a month, and what will be so in one, is to come.
    ("2025-12", "In {December} inflation will rise."),
    ("2026-02", "By {February} unemployment will fall to 4 percent."),
    ("2026-02", "It will be 30 minutes from the {February} venue."),
    ("2026-01", "The {January} meeting will be held in Rome."),
    ("2025-12", "The {December} summit will report on the deficit."),
    ("2025-12", "Sales in {December} will be higher."),
    ("2025-06", "The {June} summit will be held in Rome."),
    ("2026-02-05", "The {February 5} report will tell more."),
]

MEASURES = [
    ("2025-02", "March will beat {February} hands down."),
    ("2025-02", "This month's sales will exceed {February}."),
    ("2025-02", "It should show a rise of 5 percent from {February} orders."),
    ("2026-02", "He will visit in {February}."),
    ("2025-08", "It will be ready no earlier than {August}."),
]

QUARTERS = [
    ("2025-Q4", "Production will begin in {the fourth quarter}."),
    ("2025-Q4", "It plans to ship by {the fourth quarter}."),
    ("2024-Q4", "It expects to report a loss for {the fourth quarter}."),
    ("2024-Q4", "It will report {fourth-quarter} results next week."),
    ("2024-Q4", "It will take a charge in {the fourth quarter}."),
]

WEEKS = [
    ("2025-W12", "A deal could be struck by {the end of the week}."),
    ("2025-W12", "The accord is due {later this week}."),
    ("2025-W12", "Fahd will begin a visit {this week}."),
    ("2025-W11", "They met {earlier this week}."),
    ("2025-W11", "The law passed {this week} will take effect in May."),
]


@pytest.mark.parametrize(("value", "marked"), STATISTICS)
def test_months_of_statistics_are_over(value: str, marked: str) -> None:
    assert phrase(marked, PUBLISHED).value == value


@pytest.mark.parametrize(("value", "marked"), MEASURES)
def test_months_that_others_are_measured_by_are_over(value: str, marked: str) -> None:
    assert phrase(marked, PUBLISHED).value == value


@pytest.mark.parametrize(("value", "marked"), QUARTERS)
def test_early_in_the_year_the_last_quarter_may_be_the_coming_one(value: str, marked: str) -> None:
    assert phrase(marked, date(2025, 3, 4)).value == value


@pytest.mark.parametrize(("value", "marked"), WEEKS)
def test_on_a_sunday_this_week_may_be_the_coming_one(value: str, marked: str) -> None:
    assert phrase(marked, SUNDAY).value == value
