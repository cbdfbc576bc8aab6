"""What figures are compared with: the text does not go on from there; published on 2025-09-06."""

from datetime import date

import pytest

from tests.dates.expected import Expected, Table, cases, check, day, month, quarter, week, year
from timeline.dates import resolve

STANDARDS: Table = [
    (
        [month("2025-06"), month("2024-06"), month("2025-07")],
        [
            "Exports rose to $3 billion in {June} from $2 billion {a year earlier}. "
            "They fell {the following month}.",
            "Exports rose in {June} from {a year earlier}. They fell {the following month}.",
            "Exports in {June} were up 2 percent on {a year earlier}. "
            "They fell {the following month}.",
        ],
    ),
    (
        [month("2025-06"), month("2024-06"), month("2025-07")],
        [
            "Two mills opened in {June}, against 5 in {June 2024}. One shut {the next month}.",
            "Prices were higher in {June} than in {June 2024}. They fell {the next month}.",
            "Sales fell 3 pct in {June} against {June 2024}. They rose {the next month}.",
            "Sales rose in {June}, compared with {June 2024}. They fell {the next month}.",
            "Sales rose in {June}, compared with a drop in {June 2024}. "
            "They fell {the next month}.",
            "Sales rose in {June} after a 2 percent fall in {June 2024}. "
            "They fell {the next month}.",
            "Sales rose in {June} after falling 2 percent in {June 2024}. "
            "They fell {the next month}.",
            "It sold 9 cars in {June}, up from 7 in {June 2024}. It sold 8 {the next month}.",
            "It sold 9 cars in {June} and 7 in {the same month last year}. "
            "It sold 8 {the next month}.",
        ],
    ),
    (
        [month("2025-06"), month("2025-05"), month("2025-07")],
        [
            "Exports were up in {June} from a record low in {May}. They fell {the next month}.",
            "Exports rose in {June} from their {May} low. They fell {the next month}.",
            "Exports rose to 42,000 in {June} from 38,000 in {May}. They fell {the next month}.",
            "Exports fell 3 percent in {June} from the sum in {May}. They rose {the next month}.",
        ],
    ),
    (
        [quarter("2025-Q2"), quarter("2025-Q1"), quarter("2024-Q2")],
        [
            "Profit was $9 million in {the second quarter}, up from $7 million in "
            "{the first quarter} and $5 million {a year earlier}.",
            "Profit rose in {the second quarter}. It was lower than in {the first quarter}, but "
            "higher than in {the year-ago quarter}.",
        ],
    ),
    (
        [quarter("2025-Q2"), quarter("2024-Q2"), quarter("2025-Q1")],
        [
            "Profit fell in {the second quarter} from {the year-ago quarter}. "
            "Sales were up 4% from {the previous quarter}.",
        ],
    ),
    (
        [day("2025-09-04"), day("2025-09-03"), day("2025-09-03")],
        [
            "Shares fell on {Thursday}. On {Wednesday} they had risen 8 points. "
            "The volume was lower than {the day before}.",
        ],
    ),
]

PARTS: Table = [
    # A week is no part of a month that was told of: it counts from the day of writing.
    (
        [month("2025-06"), week("2025-08-25"), day("2025-09-05")],
        [
            "Sales rose in {June}. Orders were lower than in {the previous week}, "
            "and shares were up from {the day before}.",
        ],
    ),
    # What came a year before a month is that month, if it is compared with it.
    (
        [month("2025-06"), year("2024")],
        ["Exports rose in {June}. {A year earlier} the port had been shut."],
    ),
]

# What only looks like a comparison: the text goes on from there.
STEPS: Table = [
    (
        [month("2025-06"), month("2025-07")],
        [
            "More than 300 people died in {June}. Aid came {the following month}.",
            "Fewer people died in {June}. Aid came {the following month}.",
            "He fled from 12 guards in {June}. He was caught {the following month}.",
            "He spoke against the bill in {June}. It was passed {the following month}.",
            "He fled after the raid in {June}. He was caught {the following month}.",
            "Profit fell from $9 million and the owner sold it in {June}. "
            "The buyer left {the following month}.",
        ],
    ),
    # What comes from somebody or somewhere, and a change of something else.
    (
        [month("2025-06"), month("2025-07")],
        [
            "He refused a higher bid from a bank in {June}. It was raised {the following month}.",
            "He refused a lower bid of $5 million from a bank in {June}. "
            "It was raised {the following month}.",
            "It raised $5 million from a bank in {June}. It closed {the following month}.",
            "He took up a letter from his aunt in {June}. She died {the following month}.",
            "He fell from a tree in {June}. He died {the following month}.",
        ],
    ),
    (
        [day("2025-09-04"), day("2025-09-03"), day("2025-09-04")],
        ["He spoke on {Thursday}. On {Wednesday} he had fallen ill. He left {the next day}."],
    ),
]


@pytest.mark.parametrize(("text", "meanings"), cases([*STANDARDS, *PARTS]))
def test_comparisons_do_not_move_the_text(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(STEPS))
def test_other_dates_move_it(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


def test_a_story_goes_on_from_what_it_tells() -> None:
    check(
        "The fleet had 9 ships on {3 March 1858}, up from 5 in {April 1839}. In {May} it sailed.",
        [day("1858-03-03"), month("1839-04"), month("1858-05")],
    )


@pytest.mark.parametrize("figure", ["71 percent", "3%", "$3 million", "400"])
def test_more_than_is_of_the_figure_before_it(figure: str) -> None:
    (found,) = resolve(f"It sold {figure} more than a year earlier.", date(2025, 9, 6))
    assert (found.text, found.value) == ("a year earlier", "2024")
