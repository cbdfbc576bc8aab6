"""Infinitives near a weekday or month: the word above them tells whether they were carried out."""

import pytest

from tests.dates.expected import Expected, Table, cases, check, day, duration, month, part

# Published on a Saturday, 6 September 2025.
TABLE: Table = [
    (
        day("2025-08-31"),
        [
            "Leeds struck three times to beat Hull on {Sunday}.",
            "Leeds came from two goals down to draw with Hull on {Sunday}.",
            "She birdied the last hole to snatch the trophy on {Sunday}.",
            "He passed Sainz late on to win in Imola on {Sunday}.",
            "The club needed extra time to beat Lyon on {Sunday}.",
        ],
    ),
    (
        day("2025-09-05"),
        [
            "The index climbed 90 points to close at 9,120 on {Friday}.",
            "The peso recovered from an early loss to trade at 18.6 on {Friday}.",
            "Soldiers used rubber bullets to break up the march on {Friday}.",
            "He had to leave the field on {Friday}.",
            "The race was called off due to rain on {Friday}.",
        ],
    ),
    (
        day("2025-09-02"),
        [
            "The witness failed to appear on {Tuesday}.",
            "A spokeswoman declined to comment on {Tuesday}.",
            "His lawyer could not be reached on {Tuesday}.",
            "His lawyer couldn't immediately be reached on {Tuesday}.",
            "The flood forced the village to evacuate on {Tuesday}.",
            "The company managed to sell the mine on {Tuesday}.",
            "She failed to be elected on {Tuesday}.",
            "The minister sought to calm investors on {Tuesday}.",
            "She double-faulted to lose the match on {Tuesday}.",
            "Members voted 48-44 to confirm the general on {Tuesday}.",
            "The brewer agreed to buy its rival on {Tuesday}.",
            "The brewer announced plans to cut 90 jobs on {Tuesday}.",
            "A judge rejected his bid to delay the case on {Tuesday}.",
        ],
    ),
    (
        [duration("PT5H", "hour"), day("2025-09-05")],
        ["It took crews {five hours} to put out the fire on {Friday}."],
    ),
    (
        part("2025-09-05TNI"),
        ["The guard made six baskets to lead Utah past Reno on {Friday night}."],
    ),
    (month("2024-10"), ["The court refused to hear the case in {October}."]),
    (day("2025-02-12"), ["The Senate voted to confirm her on {Feb. 12}."]),
    (
        day("2025-09-09"),
        [
            "The two sides agreed to meet on {Tuesday}.",
            "The board agreed to discuss the bid on {Tuesday}.",
            "Nurses voted to strike on {Tuesday}.",
            "The embassy told citizens to leave on {Tuesday}.",
            "The team has to win on {Tuesday}.",
            "The team needed to win on {Tuesday}.",
            "The two men are to appear in court on {Tuesday}.",
            "Two men accused of theft to appear in court on {Tuesday}.",
            "He wants to use a speech to attack his rivals on {Tuesday}.",
            "The plant is likely to be forced to shut on {Tuesday}.",
            "He was due to start work on {Tuesday}.",
            "The storm was forecast to hit Haiti on {Tuesday}.",
            "His lawyer could be reached on {Tuesday}.",
            "There is a plan to reopen the site on {Tuesday}.",
        ],
    ),
    (
        day("2025-09-07"),
        [
            "Ruud beat Paul to reach {Sunday}'s final.",
            "She advanced to {Sunday}'s final.",
            "Hull won to set up a meeting with Leeds in {Sunday}'s final.",
        ],
    ),
    (month("2026-03"), ["The brewer announced plans to reopen the site in {March}."]),
]

NOUNS: Table = [
    (
        day("2025-08-31"),
        [
            "Swiatek won the Australian Open on {Sunday}.",
            "He lost in the final of the Barracuda Open on {Sunday}.",
        ],
    ),
    (
        day("2025-09-03"),
        [
            "The minister paid a brief visit to the camp on {Wednesday}.",
            "The king began a long visit to Oman on {Wednesday}.",
            "The bank made a late bid for its rival on {Wednesday}.",
            "The band began a long-awaited run of shows on {Wednesday}.",
            "The queen ended her first state visit on {Wednesday}.",
        ],
    ),
    (
        [duration("P3D", "day"), day("2025-09-03")],
        ["The king began a {three-day} visit to Oman on {Wednesday}."],
    ),
    (
        day("2025-09-10"),
        [
            "He will begin a long visit to Oman on {Wednesday}.",
            "The king visits the camp on {Wednesday}.",
            "The players return to training on {Wednesday}.",
            "Our team face Norway on {Wednesday}.",
            "The Portland women host Norway on {Wednesday}.",
            "A new show opens on {Wednesday}.",
            "The Boston Red Sox host the Mets on {Wednesday}.",
            "Shops open on {Wednesday}.",
        ],
    ),
]


@pytest.mark.parametrize(("marked", "meanings"), cases(TABLE))
def test_infinitives(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(NOUNS))
def test_nouns_that_could_be_verbs(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)
