"""Participles in a story: "the posts lost in June" were lost before the story came to them."""

import pytest

from tests.dates.expected import Expected, Table, by, cases, check, day, month, season, year

EARLIER: Table = [
    (
        [month("1917-03"), month("1916-10"), month("1917-05")],
        [
            "In {March 1917} he visited the town destroyed in {October}. In {May} he left.",
            "In {March 1917} they took home the men captured in {October}. In {May} he left.",
        ],
    ),
    (
        [by(month("1932-12")), season("1932-SU")],
        ["By {December 1932} he had retaken most of the posts lost in {the summer}."],
    ),
    ([month("1932-12"), month("1932-06")], ["In {December 1932} he retook posts lost in {June}."]),
    (
        [month("1917-03"), day("1917-02-03"), month("1917-04")],
        ["In {March 1917} they freed the men taken on {3 February}. In {April} it rained."],
    ),
    (
        [month("1917-03"), year("1915"), month("1917-10")],
        ["In {March 1917} he saw the town destroyed in {1915}. In {October} he left."],
    ),
]

# The nearest one of them is ahead, or it is no participle.
LATER: Table = [
    (
        [month("1917-03"), month("1917-04"), month("1917-05")],
        ["In {March 1917} he took part in the vote held in {April}. In {May} he left."],
    ),
    (
        [month("1917-03"), month("1917-10")],
        [
            "In {March 1917} he took the fort and died in {October}.",
            "In {March 1917} he came, but the town was destroyed in {October}.",
            "In {March 1917} he found that the town burned in {October}.",
            "In {March 1917} he held the fort until the town fell in {October}.",
        ],
    ),
]


@pytest.mark.parametrize(("text", "meanings"), cases([*EARLIER, *LATER]))
def test_participles(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)
