"""The date scorer on examples small enough to count by hand."""

import pytest

from bench.dates import DateScore
from bench.gold import GoldDate

TEXT = "They met on Monday, 3 May 2021, and again a week later."
GOLD = GoldDate(12, 30, "DATE", "2021-05-03")  # "Monday, 3 May 2021"


@pytest.mark.parametrize(
    ("predicted", "strict", "relaxed", "right_type", "right_value"),
    [
        pytest.param([GOLD], 1, 1, 1, 1, id="the same"),
        pytest.param(
            [GoldDate(12, 31, "DATE", "2021-05-03")], 0, 1, 1, 1, id="one punctuation mark more"
        ),
        pytest.param(
            [GoldDate(11, 30, "DATE", "2021-05-03")], 1, 1, 1, 1, id="a space more is no word more"
        ),
        pytest.param([GoldDate(20, 30, "SET", "XXXX")], 0, 1, 0, 0, id="overlaps, else wrong"),
        pytest.param([GoldDate(42, 54, "DATE", "2021-05-10")], 0, 0, 0, 0, id="elsewhere"),
        pytest.param(
            [GoldDate(12, 18, "DATE", "2021-05-03"), GOLD], 1, 1, 1, 1, id="the exact one is used"
        ),
        pytest.param([], 0, 0, 0, 0, id="nothing found"),
    ],
)
def test_counts(
    predicted: list[GoldDate], strict: int, relaxed: int, right_type: int, right_value: int
) -> None:
    score = DateScore()
    score.add(TEXT, [GOLD], predicted)
    assert (score.gold, score.predicted) == (1, len(predicted))
    assert (score.strict, score.relaxed) == (strict, relaxed)
    assert (score.type, score.value) == (right_type, right_value)


def test_a_prediction_answers_one_gold_phrase_only() -> None:
    halves = [GoldDate(12, 18, "DATE", "2021-05-03"), GoldDate(20, 30, "DATE", "2021-05-03")]
    score = DateScore()
    score.add(TEXT, halves, [GOLD])
    assert (score.gold, score.relaxed) == (2, 1)


def test_f1_is_the_harmonic_mean_of_precision_and_recall() -> None:
    # 2 of 4 found phrases are right (50%), 2 of 3 gold phrases are found (67%).
    score = DateScore(gold=3, predicted=4, strict=2)
    assert score.f1(score.strict) == pytest.approx(2 * (1 / 2) * (2 / 3) / (1 / 2 + 2 / 3) * 100)


def test_no_dates_at_all_is_zero_and_no_error() -> None:
    assert DateScore().row() == [0, 0, 0, 0]
