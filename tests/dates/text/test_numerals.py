"""Numbers written in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.dates.random_texts import quick
from timeline.dates.text.numerals import CARDINALS, ORDINALS, cardinal, spoken_year


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("zero", 0),
        ("seven", 7),
        ("nineteen", 19),
        ("twenty", 20),
        ("twenty five", 25),
        ("hundred", 100),
        ("one hundred", 100),
        ("one hundred twenty five", 125),
        ("nine hundred ninety nine", 999),
        ("two thousand", 2000),
        ("two thousand five", 2005),
        ("twenty six hundred", 2600),
        ("one thousand nine hundred ninety six", 1996),
        ("two million three hundred thousand four", 2_300_004),
        ("three billion", 3_000_000_000),
    ],
)
def test_cardinals(words: str, number: int) -> None:
    assert cardinal(words.split()) == number


@pytest.mark.parametrize(
    "words", ["", "second", "of", "five twenty", "ten six", "five five", "twenty twenty", "two of"]
)
def test_what_is_no_number(words: str) -> None:
    assert cardinal(words.split()) is None


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("nineteen ninety six", 1996),
        ("nineteen eighty", 1980),
        ("nineteen hundred", 1900),
        ("nineteen oh six", 1906),
        ("twenty twenty five", 2025),
        ("twenty ten", 2010),
        ("seventeen seventy six", 1776),
        ("eleven eleven", 1111),
    ],
)
def test_spoken_years(words: str, year: int) -> None:
    assert spoken_year(words.split()) == year


@pytest.mark.parametrize(
    "words", ["nineteen", "ninety six", "twenty five", "thirty ten", "two ten"]
)
def test_what_is_no_spoken_year(words: str) -> None:
    assert spoken_year(words.split()) is None


@quick
@given(st.integers(1, 99))
def test_every_number_under_a_hundred(number: int) -> None:
    """Also with a thousand before it, and as an ordinal where that is one word."""
    names = {value: word for word, value in CARDINALS.items()}
    words = [names[number]] if number in names else [names[number // 10 * 10], names[number % 10]]
    assert cardinal(words) == number
    assert cardinal(["one", "thousand", *words]) == 1000 + number


def test_ordinals() -> None:
    assert [ORDINALS[word] for word in ("first", "third", "twelfth", "twentieth", "fiftieth")] == [
        1,
        3,
        12,
        20,
        50,
    ]
