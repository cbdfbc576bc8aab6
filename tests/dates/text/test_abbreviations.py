"""Full stops that end no sentence do not hide the verb; those that end one do."""

from datetime import date

import pytest

from timeline.dates import resolve

WEDNESDAY = date(2025, 9, 10)
VALUES = {
    "In November, Dunmore Corp. sold its mills.": "2024-11",
    "In November, Dr. Ann Berg sold her house.": "2024-11",
    "In November, a fire in Mobile, Ala., killed a guard.": "2024-11",
    "Dunmore Corp. sold its mills to Hull Bros. of Dover in November.": "2024-11",
    "The mayor will meet J. P. Holm on Monday.": "2025-09-15",
    "The mayor will meet J.P. Holm on Monday.": "2025-09-15",
    "The mayor will meet Gov. Holm on Monday.": "2025-09-15",
    "The mayor will meet Holm in Washington, D.C., on Monday.": "2025-09-15",
    "The mayor will meet the head of hull.com on Monday.": "2025-09-15",
    "They will read no. 7 on Monday.": "2025-09-15",
    # Ends of sentences.
    "He will buy Dunmore Corp. On Monday it fell.": "2025-09-08",
    "He will live on Main St. On Monday he fell.": "2025-09-08",
    "They will try plan B. On Monday they failed.": "2025-09-08",
    "The answer will be no. On Monday they failed.": "2025-09-08",
    "They met in the U.S. On Monday they will meet again.": "2025-09-15",
    "It will be you and I. On Monday they failed.": "2025-09-08",
}


@pytest.mark.parametrize(("text", "value"), VALUES.items())
def test_full_stops_of_abbreviations(text: str, value: str) -> None:
    assert [found.value for found in resolve(text, WEDNESDAY)] == [value]


def test_a_new_sentence_does_not_go_on_with_the_clock_time() -> None:
    found = resolve("The shop closed at 5 p.m. On Monday it will open.", WEDNESDAY)
    assert [(one.text, one.value) for one in found] == [
        ("5 p.m.", "2025-09-10T17:00"),
        ("Monday", "2025-09-15"),
    ]


def test_a_clock_time_goes_on_with_its_day() -> None:
    (found,) = resolve("The shop will close at 5 p.m. Monday.", WEDNESDAY)
    assert (found.text, found.value) == ("5 p.m. Monday", "2025-09-15T17:00")


def test_the_end_of_a_sentence_that_an_abbreviation_ends_takes_no_room() -> None:
    text = "The rule will apply from Oct. 4. Shops open from 8 A.M. Until noon they are full."
    found = resolve(text, WEDNESDAY)
    assert [one.text for one in found] == ["Oct. 4", "8 A.M.", "noon"]
