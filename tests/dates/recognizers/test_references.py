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
            "The {current} accounting rules are strict.",
            "Apples {Now} Cost More.",
            "{At the moment} the shop is closed.",
            "Few people work there {these days}.",
            "Few people work there {nowadays}.",
            "Its {present} owner is a bank, whose shares fell.",
            "The owner, whose {present} address is unknown, fled.",
            "It cannot work under {present} rules.",
            "They have no {present} plans to sell it.",
            "They buy at {present} prices.",
            "They buy nothing {at present}.",
            "They crossed {present-day} Mali.",
            "To {this day}, few people go there.",
            "It has stood to {this day}.",
        ],
    ),
    (
        vague("PAST_REF"),
        [
            "The shop was {recently} closed.",
            "She said so {the other day}.",
            "Mistakes were made in {the past}.",
            "The town has shrunk in {recent years}.",
            "It was {formerly} a church.",
            "{Not so long ago}, the harbour was full of trawlers.",
            "{Long ago} a lake covered the plain.",
            "She had left the band {a long time ago}.",
            "They moved out {a while back}.",
            "The rule was dropped {some time ago}.",
            "It was the worst storm of {recent times}.",
            "The rates were higher than in {previous years}.",
            "They paid the debts of {earlier years}.",
            "It has lost money in {past months}.",
        ],
    ),
    (
        vague("FUTURE_REF"),
        [
            "They will decide in {the future}.",
            "They will decide in {the near future}.",
            "They will decide in {the coming weeks}.",
            "They will decide in {the weeks ahead}.",
            "It will be hard in {the period ahead}.",
            "They will be careful in {future}.",
            "In {future}, they will ask first.",
            "In {future} the town will pay.",
            "It may be built in {the not too distant future}.",
            "It may be built in {the not-so-distant future}.",
            "It may be built in {future years}.",
        ],
    ),
    ([], ["He arrived days ahead of her, and in the weeks ahead of the vote he rested."]),
    ([], ["They traded in future supplies.", "They trust in future financial help."]),
    ([], ["He wrote of the earlier years of his life."]),
    (replace(vague("PRESENT_REF"), relation="until"), ["Nothing was known until {now}."]),
    (replace(vague("PRESENT_REF"), relation="by"), ["They should be home by {now}."]),
]

NONE = [
    "Her present was a book.",
    "His present arrived late.",
    "They present awards to pupils.",
    "Of those present few spoke.",
    "She came to present a plan.",
]


@pytest.mark.parametrize("sentence", NONE)
def test_no_references(sentence: str) -> None:
    check(sentence, [])


@pytest.mark.parametrize(("sentence", "meanings"), cases(REFERENCES))
def test_references(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
