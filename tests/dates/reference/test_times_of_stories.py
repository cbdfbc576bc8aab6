"""Times of day that a text goes on to: past noon, past midnight, and without a day."""

from dataclasses import replace

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    by,
    cases,
    check,
    clock,
    day,
    modified,
    month,
    part,
    related,
    until,
    vague,
    year,
)

# What makes a story of the sentences before it.
TAIL = " A statue was unveiled on {3 May 1890}. It fell on {4 June 1904}."
TAIL_DAYS = [day("1890-05-03"), day("1904-06-04")]


def hour(value: str) -> Expected:
    """A time to the hour."""
    return clock(value, "hour")


def minute(value: str) -> Expected:
    """A time to the minute."""
    return clock(value, "minute")


def some_day(value: str) -> Expected:
    """A time of day that no day is told for."""
    return replace(vague(value), type="TIME")


ON: Table = [
    # "P.m." is said once.
    (
        [minute("1881-04-20T21:14"), minute("1881-04-20T21:31"), minute("1881-04-20T21:45")],
        ["At {9:14 p.m. on 20 April 1881} it shook, at {9:31} it slid, at {9:45} it fell."],
    ),
    (
        [minute("1881-04-20T11:14"), minute("1881-04-20T13:05")],
        ["At {11:14 a.m. on 20 April 1881} it shook. At {1:05} it fell."],
    ),
    (
        [part("1881-04-20TAF"), minute("1881-04-20T15:05")],
        ["On {the afternoon of 20 April 1881} it shook. At {3:05} it fell."],
    ),
    (
        [until(hour("1881-04-20T12:00")), minute("1881-04-20T16:30")],
        [
            "They waited, so that it did not start until {noon on 20 April 1881}. At {half past "
            "four} it fell."
        ],
    ),
    # "Late" is in the evening.
    (
        [modified("END", day("1881-04-20")), hour("1881-04-21T03:00"), hour("1881-04-21T11:00")],
        ["{Late on 20 April 1881} it shook. At {3 a.m.} it slid, at {11 that morning} it fell."],
    ),
    # It is not where a text counts to 24, nor where the time would be far off.
    (
        [minute("1881-04-20T14:14"), minute("1881-04-20T02:31")],
        ["At {14:14 on 20 April 1881} it shook; one had felt it at {2:31}."],
    ),
    (
        [hour("1881-04-20T16:00"), minute("1881-04-20T09:30")],
        ["The sale closed at {4 p.m. on 20 April 1881}. It opened at {9:30}."],
    ),
    # After an evening comes the next day.
    (
        [minute("1881-04-20T23:45"), minute("1881-04-21T00:30")],
        [
            "At {11:45 p.m. on 20 April 1881} it shook. At {12:30 a.m.} it fell.",
            "At {23:45 on 20 April 1881} it shook. At {0:30} it fell.",
        ],
    ),
    (
        [part("1881-04-20TNI"), hour("1881-04-21T02:00"), by(hour("1881-04-21T12:00"))],
        ["It shook on {the night of 20 April 1881}. At {2 a.m.} it fell. By {noon} it lay flat."],
    ),
    (
        [hour("1881-04-20T18:00"), by(part("1881-04-21TMO"))],
        [
            "It left at {6 p.m. on 20 April 1881}. By {morning} it was lost.",
            "It left at {6 p.m. on 20 April 1881}. By {dawn} it was lost.",
        ],
    ),
    # But not what had been before.
    (
        [hour("1881-04-20T21:00"), hour("1881-04-20T02:00")],
        ["It left at {9 p.m. on 20 April 1881}. It had come at {2 a.m.}, late."],
    ),
    # Midnight is the end of its day.
    (
        [day("1881-04-20"), hour("1881-04-21T00:00"), day("1881-04-21")],
        ["It shook on {20 April 1881}. At {midnight} it fell. {The next day} it rained."],
    ),
]

LATER: Table = [
    (
        [day("1881-04-20"), hour("1881-04-20T20:00"), minute("1881-04-20T21:30")],
        [
            "On {20 April 1881} it rained. At {8 p.m.} it shook, and {90 minutes later} it fell.",
            "On {20 April 1881} it blew. At {8 p.m.} it shook. {An hour and a half later} it fell.",
        ],
    ),
    (
        [day("1881-04-20"), minute("1881-04-20T18:24"), clock("1881-04-20T18:25:30", "second")],
        ["On {20 April 1881} it rained. At {18:24} it shook. {Ninety seconds later} it fell."],
    ),
]

NIGHTS: Table = [
    (
        [part("1943-07-09TNI"), part("1943-07-10TMO")],
        [
            "It fell on {the night of 9-10 July 1943}. {The next morning} it rained.",
            "It fell on {the night of 9/10 July 1943}. {The next morning} it rained.",
            "It fell on {the night of July 9-10, 1943}. {The next morning} it rained.",
            "It fell on {the night of July 9/10, 1943}. {The next morning} it rained.",
        ],
    ),
    (part("2025-07-31TNI"), ["It fell on {the night of 31 July-1 August}."]),
]

NO_DAY: Table = [
    (
        [month("1881-04"), replace(month("1881-04"), type="TIME", value="1881-04-XXT16:00")],
        ["It rained in {April 1881}. At {4 p.m.} it fell."],
    ),
    (
        [month("1881-04"), replace(month("1881-04"), type="TIME", value="1881-04-XXTMO")],
        [
            "It rained in {April 1881}. {The next morning} it fell.",
            "It rained in {April 1881}. {The morning after}, it fell.",
        ],
    ),
    (
        [month("1881-04"), replace(month("1881-04"), type="TIME", value="1881-04-XXT12:00")],
        ["It rained in {April 1881}. {The next day at noon} it fell."],
    ),
    (
        [month("1881-04"), replace(month("1881-04"), value="1881-04-XX")],
        [
            "It rained in {April 1881}. {That Friday} it fell.",
            "It rained in {April 1881}. {The following Friday} it fell.",
        ],
    ),
    (
        [month("1881-04"), replace(month("1881-04"), type="TIME", value="1881-04-XXTEV")],
        ["It rained in {April 1881}. {That Friday evening} it fell."],
    ),
    (
        [day("1881-04-12"), day("1881-04-15")],
        ["It rained on {12 April 1881}. {That Friday} it fell."],
    ),
    ([year("1881"), some_day("XXXX-XX-XXT16:00")], ["It rained in {1881}. At {4 p.m.} it fell."]),
    (
        [year("1881"), related("after", some_day("XXXX-XX-XXTMO"))],
        ["It rained in {1881}. After {dawn} it fell."],
    ),
]


@pytest.mark.parametrize(("text", "meanings"), cases([*ON, *LATER, *NO_DAY]))
def test_in_a_story(text: str, meanings: list[Expected]) -> None:
    check(text + TAIL, meanings + TAIL_DAYS)


@pytest.mark.parametrize(("text", "meanings"), cases([*LATER, *NIGHTS]))
def test_in_news(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)
