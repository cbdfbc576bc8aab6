"""The fall, a season, and what falls."""

import pytest

from tests.dates.expected import Expected, Table, cases, check, season

SEASONS: Table = [
    (
        season("2025-FA"),
        [
            "The shop closed in {the fall}.",
            "They moved in {the fall of 2025}.",
            "It rained in {the fall} in Ohio.",
            "{The fall} was wet.",
        ],
    ),
    ([season("2025-SP"), season("2025-FA")], ["It rained in {the spring} and {the fall}."]),
    ([season("2025-FA")], ["She spent {the fall} in Ohio."]),
]

DECLINES = """\
The fall in prices hurt the miners.
They were hit by the fall in the krona and by a fall in demand.
Exports suffered from fall in demand.
The miners led the fall.
The bank tried to halt the fall.
The fall in business worried them.
Exports dropped. The fall was due to a strike.
Orders were down 2 percent, and they said the fall would go on.
The fall below 90 cents alarmed them.
He wrote of the rise and the fall.
""".splitlines()


@pytest.mark.parametrize(("sentence", "meanings"), cases(SEASONS))
def test_seasons(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", DECLINES)
def test_declines(sentence: str) -> None:
    check(sentence, [])
