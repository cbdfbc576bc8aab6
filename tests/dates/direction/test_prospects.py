"""Dates of what a noun looks ahead to: "fell ahead of talks on Monday"; told on a Wednesday."""

from datetime import date

import pytest

from tests.dates.expected import phrase

PUBLISHED = date(2025, 3, 5)

AHEAD = [
    "He prepared for the third week of talks starting {Friday}.",
    "They declined to comment ahead of their next meeting with him on {Friday}.",
    "Stocks rose ahead of the release of the figures on {Friday}.",
    "Yields edged up ahead of key inflation data on {Friday}.",
    "The ban was lifted ahead of a game against Spain on {Friday}.",
    "They waited for a verdict on {Friday}.",
    "Prices rose ahead of {Friday}.",
    "The union called a strike beginning on {Friday}.",
    "Shares rose ahead of results {Friday}.",
]

BACK = [
    "Ahead of the game he met the king on {Friday}.",
    "He had left ahead of the talks, which began on {Friday}.",
    "He had left ahead of talks that began on {Friday}.",
    "Stocks fell on {Friday} ahead of the vote.",
    "The strike beginning {Friday} paralysed the town.",
    "Prices dropped for ten days beginning {Friday}.",
    "The army prepared for war on {Friday}.",
    "They waited for him on {Friday}.",
    "He finished ahead of the field on {Friday}.",
    "She came in ahead of Hill in the final on {Friday}.",
    "It made an offer {Friday} ending the dispute.",
]

ENDS = [
    ("2025-07-31", "It falls in the third quarter ending {July 31}."),
    ("2025-Q3", "It falls in {the third quarter} ending July 31."),
    ("2025-08", "Output in the crop year ending {August} has been set at 5 million tonnes."),
    ("2024-12-31", "Profit fell in the year ending {December 31}."),
    ("2024-07-31", "The third quarter ended {July 31} was weak."),
    ("2025-04-27", "They have been invited to the annual meeting starting {April 27}."),
]


@pytest.mark.parametrize("marked", AHEAD)
def test_what_is_waited_for_lies_ahead(marked: str) -> None:
    assert phrase(marked, PUBLISHED).value == "2025-03-07"


@pytest.mark.parametrize("marked", BACK)
def test_what_has_a_past_verb_of_its_own_is_over(marked: str) -> None:
    assert phrase(marked, PUBLISHED).value == "2025-02-28"


@pytest.mark.parametrize(("value", "marked"), ENDS)
def test_what_begins_or_ends_on_a_date_may_be_running(value: str, marked: str) -> None:
    assert phrase(marked, PUBLISHED).value == value
