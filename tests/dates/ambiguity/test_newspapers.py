"""Words that tell how often, and papers that are called by them."""

import pytest

from tests.dates.expected import Expected, Table, cases, check, times

EVERY_DAY = times("P1D", "FREQ=DAILY")
SETS: Table = [
    (
        EVERY_DAY,
        [
            "The {daily} sales rose.",
            "The bread is sold {daily}.",
            "It is published {daily}.",
            "The {daily} reported cases fell.",
            "They rely on initial {daily} reports.",
            "His {daily} White House briefing was cut.",
            "Flights leave {daily}, said the airline.",
        ],
    ),
    (
        [EVERY_DAY, times("P1W", "FREQ=WEEKLY")],
        ["The {daily}, {weekly} and other limits were cut."],
    ),
]

PAPERS = """\
The daily said the bank had failed.
The bank had failed, the daily reported.
The party weekly, which backs him, was silent.
He owns a national daily.
A piece in the Lyon weekly La Colline caused it.
The financial daily Il Sole wrote of it.
He told the daily that he would stay.
An English-language monthly wrote of it.
""".splitlines()


@pytest.mark.parametrize(("sentence", "meanings"), cases(SETS))
def test_sets(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", PAPERS)
def test_papers(sentence: str) -> None:
    check(sentence, [])
