"""Weekdays that go on from a date of the text, and those that are of the last days."""

import pytest

from tests.dates.expected import Expected, Table, cases, check, clock, day, month, part

GO_ON: Table = [
    (
        [day("2025-08-15"), day("2025-08-16"), day("2025-08-18")],
        [
            "Rain began to fall on {Friday 15 August}. On {Saturday} two campers died. On "
            "{Monday} the mayor was heard.",
            "On {Friday, Aug. 15}, a dam broke. On {Saturday} it flooded the town. Shops shut. "
            "{Monday} the pumps arrived.",
        ],
    ),
    # Years ago, too, and from one time of day to another.
    (
        [day("2012-07-09"), day("2012-07-10")],
        ["On {Monday, July 9, 2012}, a mob burned the hall. On {Tuesday} the mayor resigned."],
    ),
    (
        [part("2025-08-15TEV"), part("2025-08-16TMO")],
        [
            "The ship sank on {the evening of Friday, Aug. 15}. On {Saturday morning} divers "
            "found it."
        ],
    ),
    (
        [
            clock("2025-08-15T18:00", "hour"),
            clock("2025-08-16T02:00", "hour"),
            part("2025-08-16TAF"),
            day("2025-08-18"),
        ],
        [
            "It began at {6pm on Friday 15 August}. At {2am} a bridge fell. On {Saturday "
            "afternoon} it was found. On {Monday} it was mended."
        ],
    ),
    (
        [day("2025-08-15"), part("2025-08-15TEV")],
        ["Rain fell on {Friday 15 August}. On {Friday evening} the river rose."],
    ),
    (
        [day("2025-08-11"), day("2025-08-11"), day("2025-08-14")],
        ["He fell ill on {Aug. 11}, a {Monday}. On {Thursday} he died."],
    ),
    (
        [day("2025-08-13"), day("2025-08-15"), day("2025-08-16")],
        ["It passed on {Wednesday, 13 August}. On {Friday} he signed. {The next day} it rained."],
    ),
]

OF_NOW: Table = [
    # So is the weekday of the lead, and that of the date itself, unless a part of the day is told.
    (
        [day("2025-09-05"), day("2025-06-02"), day("2025-09-05")],
        [
            "A man was jailed on {Friday}. His trial began on {Monday, June 2}. On {Friday} a "
            "jury convicted him."
        ],
    ),
    (
        [day("2025-08-23"), day("2025-09-06")],
        ["Hull lost to York on {Saturday, Aug. 23}. On {Saturday} it beat Derby."],
    ),
    # What is said, or to come, or tells of what was told in passing, is of the last days.
    (
        [day("2025-08-15"), day("2025-09-04")],
        [
            "The ship sank on {Friday, Aug. 15}. Police said on {Thursday} that it was overloaded.",
            "The ship sank on {Friday, Aug. 15}. On {Thursday} its owner said it was new.",
            "The ship, which sank on {Friday, Aug. 15}, was raised on {Thursday}.",
            "The ship sank on {Friday, Aug. 15}. It was raised on {Thursday}.",
        ],
    ),
    (
        [day("2025-08-15"), day("2025-09-11")],
        ["The ship sank on {Friday, Aug. 15}. On {Thursday} the trial will open."],
    ),
    # So is what follows a date without its weekday, or one of the last days.
    (
        [day("2025-08-15"), day("2025-09-04")],
        ["The man was arrested on {Aug. 15}. On {Thursday} he pleaded guilty."],
    ),
    (
        [day("2025-08-15"), day("2025-09-05"), day("2025-09-04")],
        ["The ship sank on {Friday, Aug. 15}. {Yesterday} a court sat. On {Thursday} it rained."],
    ),
    (
        [day("2025-08-15"), month("2025-07"), day("2025-09-04")],
        [
            "The ship sank on {Friday, Aug. 15}. It had been sold in {July}. It was old. It was "
            "rusty. On {Thursday} a court sat."
        ],
    ),
]


@pytest.mark.parametrize(("text", "meanings"), cases(GO_ON))
def test_weekdays_go_on_from_a_date_with_its_weekday(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(OF_NOW))
def test_other_weekdays_are_of_the_last_days(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)
