"""Days that are known by what happened then, in texts that do not tell their year."""

from datetime import date

import pytest

from tests.dates.expected import Expected, Table, after, cases, check, day, since

KNOWN: Table = [
    # No text goes on from there.
    (
        [day("2001-09-11"), day("2025-09-12")],
        ["He spoke of the {Sept. 11} attacks. The court meets on {the 12th}."],
    ),
    (
        day("2001-09-11"),
        [
            "He joined up because of the {Sept. 11} attacks.",
            "The {September 11} terrorist attacks changed much.",
            "She lost a son in the attacks of {Sept. 11}.",
            "The {Sept. 11} commission met.",
        ],
    ),
    (day("2023-10-07"), ["Dozens are held in Gaza since the {Oct. 7} attack by Hamas."]),
    (day("2021-01-06"), ["A mob of Trump supporters took part in the {Jan. 6} riot."]),
    (day("2005-07-07"), ["She lost a leg in the {July 7} bombings in London."]),
    (
        day("1987-10-19"),
        ["{Black Monday}'s crash cost him millions.", "He lost all on {Black Monday}."],
    ),
]

UNKNOWN: Table = [
    # Something else that happened on the day.
    (day("2024-10-07"), ["The {Oct. 7} attack in Peshawar killed two."]),
    (day("2024-10-07"), ["The {Oct. 7} concert in Gaza was short."]),
    (day("2024-09-11"), ["The {Sept. 11} match ended in a draw."]),
    # Years on, the day alone is that of the last year again.
    (since(day("2024-09-11")), ["It has been shut since {Sept. 11}."]),
    ([], ["Voters went to the polls on Super Tuesday.", "On Giving Tuesday people gave."]),
]

THEN = [
    (
        "Since {Sept. 11} guards have stood at the door.",
        date(2004, 7, 22),
        since(day("2001-09-11")),
    ),
    ("After {Sept. 11} all was different.", date(2003, 5, 14), after(day("2001-09-11"))),
    # It has just been that day again; it is not yet the day.
    ("Since {Sept. 11} the road has been shut.", date(2003, 10, 1), since(day("2003-09-11"))),
    ("The {Sept. 11} attack on the camp killed two.", date(2001, 5, 14), day("2000-09-11")),
    ("They met on {Oct. 7}.", date(2024, 3, 4), day("2023-10-07")),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(KNOWN))
def test_known_by_what_happened(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(UNKNOWN))
def test_other_days(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "published", "meaning"), THEN)
def test_when_it_was_written(sentence: str, published: date, meaning: Expected) -> None:
    check(sentence, [meaning], published)
