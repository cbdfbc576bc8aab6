"""March and May: months, verbs, an auxiliary and names. The words around tell."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    between,
    cases,
    check,
    modified,
    month,
    since,
    until,
    year,
)

MONTHS: Table = [
    (
        month("2025-03"),
        [
            "The fire broke out in {March}.",
            "{March} was wet.",
            "They say {March} was wet.",
            "The river rose, but {March} was dry.",
            "Nobody paid, and {March}'s rent was lost.",
            "The {March} fire killed 12.",
            "The bank lost its {March} appeal.",
            "China's {March} exports fell.",
            "Chinese {March} exports fell.",
            "{March} sales rose.",
            "Sales for {March} fell.",
            "It was {March} when he left.",
            "He left on a {March} morning.",
        ],
    ),
    (
        month("2025-05"),
        [
            "{May} was the driest month on record.",
            "The {May} election was rigged.",
            "It was {May} when he left.",
            "He left on a {May} morning.",
        ],
    ),
    (
        [year("1986"), month("1986-05")],
        [
            "It came in {1986}. {That May} five probes met it.",
            "It came in {1986}: {that May} five probes met it.",
            "It came in {1986}. Five probes met it {that same May}.",
        ],
    ),
    # The entries of a list.
    (
        [month("2025-03"), month("2025-05")],
        [
            "What happened:\n* {March} – A strike.\n* {May} – A fire.",
            "What happened:\n{March}: A strike.\n{May}: A fire.",
        ],
    ),
    (
        month("2026-03"),
        [
            "The trial is set for {March}.",
            "Fares could rise as soon as {March}.",
            "Fares could rise as early as {March}, the minister said.",
        ],
    ),
    (since(month("2025-03")), ["It has been shut since {March}."]),
    (
        modified("END", month("2025-03")),
        ["Debt was lower at {end March}.", "Debt was lower at {end-March}."],
    ),
    # What closes a period.
    ([year("2025"), month("2025-03")], ["Sales fell in {fiscal 2025} ended {March}."]),
    (
        [*between(year("1985"), year("1986")), month("1986-05")],
        ["Sales fell in {1985}/{86} ended {May}.", "They fell in {fiscal 1985}/{86} ended {May}."],
    ),
    (until(month("2026-03")), ["The road will be closed until {March}."]),
    ([month("2025-03"), month("2025-05")], ["Prices fell in {March} and {May}."]),
    ([month("2025-04"), month("2025-05")], ["Prices fell in {April} and {May}."]),
    ([month("2025-05"), month("2025-06")], ["{May} and {June} were dry."]),
    ([month("2026-02"), month("2026-03")], ["The council will sit in {February} and {March}."]),
    (
        [month("2025-03"), month("2025-04"), month("2025-05")],
        ["In {March}, {April} and {May} it rained.", "It rained in {March}, {April}, and {May}."],
    ),
    (
        between(month("2025-01"), month("2025-03")),
        [
            "From {January} to {March} output fell.",
            "Output fell in the {January} to {March} period.",
            "Output fell between {January} and {March}.",
            "The {January}-{March} figures were poor.",
        ],
    ),
    (between(month("2025-03"), month("2025-05")), ["Prices doubled from {March} to {May}."]),
]

NO_MONTHS = """\
May we go?
May he rest in peace.
Mrs. May won. May was in Brussels, and May's deal failed.
Theresa May won. The May government fell after a speech by May.
The party voted for May, and Mrs May thanked it.
They joined the Women's March organisers.
He said that May would resign.
They say May will resign.
Theresa May won. That May was late.
Theresa May won. The crowd cheered as soon as May spoke.
They sang. Brian May: a life.
The March was peaceful.
The March for Life drew thousands.
The March on Washington drew thousands.
The Long March was over.
March on, he cried.
The deal ended May's hopes.
""".splitlines()


@pytest.mark.parametrize(("sentence", "meanings"), cases(MONTHS))
def test_months(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", NO_MONTHS)
def test_words_and_names(sentence: str) -> None:
    check(sentence, [])


def test_a_surname_leaves_the_months_after_in_alone() -> None:
    check("Theresa May resigned in {May}.", [month("2025-05")])
