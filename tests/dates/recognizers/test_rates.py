"""How much there is of something in a unit of time; what looks like it and is a length."""

import pytest

from tests.dates.expected import Expected, Table, cases, check, day, duration, since, times

DAILY = times("P1D", "FREQ=DAILY")
YEARLY = times("P1Y", "FREQ=YEARLY")
RATES: Table = [
    (
        DAILY,
        [
            "The mine yields 4,000 short tons of ore {a day}.",
            "The pipe carries 90 million cubic feet of gas {a day}.",
            "It sells 900 barrels {a day} from its stocks.",
            "It sells 900 barrels {a day} or less.",
            "Output fell by half a million barrels {a day} and may fall again.",
        ],
    ),
    (
        YEARLY,
        [
            "The bakery grinds 90 tonnes of rye {a year} and sells some.",
            "They would save hundreds of millions of dollars {a year}.",
            "Coaches earn millions of dollars {a year}.",
            "It lost 17 million dollars in exports {a year}.",
            "The plan should bring 3,000 new jobs {a year}.",
            "It was to grow by 5 percent {a year} from its low.",
        ],
    ),
    (times("P1W", None), ["They work {three to four days a week}."]),
    (
        [times("P1W", "FREQ=WEEKLY"), since(day("2025-10-04"))],
        ["They plan ten flights {a week} from {Oct. 4}."],
    ),
]
LENGTHS: Table = [
    (
        duration("P1Y", "year"),
        ["It will last {a year} - or more.", "She won nine games in {a year}."],
    ),
    (duration("P1D", "day"), ["They met for {a day} of talks."]),
    (duration("P1Y6M", "year"), ["He ran it for {a year and a half}."]),
]
NONE = [
    "Sales rose at a year-on-year rate of 5 percent.",
    "He runs it on a day-to-day basis.",
    "The index fell on a month-on-month basis.",
]


@pytest.mark.parametrize(("sentence", "meanings"), [*cases(RATES), *cases(LENGTHS)])
def test_rates(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", NONE)
def test_none(sentence: str) -> None:
    check(sentence, [])
