"""What has gone on for some time; ages of people are left out."""

import pytest

from tests.dates.expected import Expected, Table, cases, check, duration

AGES: Table = [
    (
        duration("P2W", "week"),
        [
            "The {two-week-old} strike is over.",
            "He leads a {two-week-old} peace mission.",
            "They broke a {two-week-old} national freeze on wages.",
        ],
    ),
    (duration("P7Y", "year"), ["They fear the {seven-year-old} Spice-Salt War."]),
    (duration("P5Y", "year"), ["The {five-year old} affair could end.", "A {five-year-old} ban."]),
    (duration("P1Y", "year"), ["It ended the {year-old} war."]),
    (duration("PXDE", "decade"), ["It ended a {decades-old} feud."]),
    (duration("P6Y6M", "year"), ["It ended their {6-1/2-year-old} ground conflict."]),
]

NONE = [
    "The 28-year-old Smith won.",
    "A 10-year-old girl slept.",
    "The 19-year-old won the battle.",
    "The 22-year-old told them of the strike.",
    "A 45-year-old war veteran died.",
    "A 20-year-old law student won.",
    "A year-old baby slept.",
    "The 30-year-old firm failed.",
    "The 26-year-old died in the war.",
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(AGES))
def test_ages(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", NONE)
def test_ages_of_people(sentence: str) -> None:
    check(sentence, [])
