"""The present, the past and the future at large."""

from dataclasses import replace

import pytest

from tests.dates.expected import Expected, Table, cases, check, vague

REFERENCES: Table = [
    (
        vague("PRESENT_REF"),
        [
            "The shop is {now} closed.",
            "The shop is {currently} closed.",
            "{At the moment} the shop is closed.",
            "Few people work there {these days}.",
            "Few people work there {nowadays}.",
        ],
    ),
    (
        vague("PAST_REF"),
        [
            "The shop was {recently} closed.",
            "Mistakes were made in {the past}.",
            "The town has shrunk in {recent years}.",
            "It was {formerly} a church.",
            "{Not so long ago}, the harbour was full of trawlers.",
            "{Long ago} a lake covered the plain.",
            "She had left the band {a long time ago}.",
            "They moved out {a while back}.",
            "The rule was dropped {some time ago}.",
        ],
    ),
    (
        vague("FUTURE_REF"),
        [
            "They will decide in {the future}.",
            "They will decide in {the near future}.",
            "They will decide in {the coming weeks}.",
        ],
    ),
    (replace(vague("PRESENT_REF"), relation="until"), ["Nothing was known until {now}."]),
    (replace(vague("PRESENT_REF"), relation="by"), ["They should be home by {now}."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(REFERENCES))
def test_references(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
