"""Days of what was foretold: "forecasters warned of heavy rain on Friday"."""

from datetime import date

import pytest

from tests.dates.expected import Expected, Table, cases, check, day, part, weekend

AHEAD: Table = [
    (
        day("2025-09-10"),
        [
            "The council warned of gales on {Wednesday}.",
            "Unions warned about a walkout on {Wednesday}.",
            "Weather services predicted hail on {Wednesday}.",
            "The office forecast light rain in the north on {Wednesday}.",
        ],
    ),
    (part("2025-09-10TNI"), ["The council warned of fog on {Wednesday night}."]),
    (
        [day("2025-09-10"), day("2025-09-11")],
        ["The council warned of gales on {Wednesday} and {Thursday}."],
    ),
    (
        [day("2025-09-03"), day("2025-09-11")],
        ["The council warned on {Wednesday} of floods on {Thursday}."],
    ),
]

OVER: Table = [
    (
        day("2025-09-03"),
        [
            "The bank warned of a slump on {Wednesday}.",
            "The council warned on {Wednesday} of gales.",
            "The council warned of gales in a statement on {Wednesday}.",
            "The council warned of gales after a tree fell on {Wednesday}.",
            "The council had predicted gales on {Wednesday}.",
            "Drivers were warned as gales hit on {Wednesday}.",
            "Gales closed the bridge on {Wednesday}.",
        ],
    ),
]


@pytest.mark.parametrize(("marked", "meanings"), cases(AHEAD))
def test_what_is_foretold_lies_ahead(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(OVER))
def test_a_warning_is_over(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(
    "marked",
    [
        "The motoring club warned of long queues at {the weekend}.",
        "The office is predicting harsh conditions over {the weekend}.",
        "The outlook for {the weekend} has farmers worried.",
    ],
)
def test_the_weekend_of_a_warning_is_the_one_ahead(marked: str) -> None:
    check(marked, [weekend("2025-09-06")], date(2025, 9, 3))
