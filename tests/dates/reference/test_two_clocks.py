"""One moment on two clocks: which day the time in brackets is of."""

import pytest

from tests.dates.expected import Expected, Table, cases, check, clock, day, part

# Published on a Saturday, 6 September 2025.
TABLE: Table = [
    # What is over was not on the readers' day to come.
    (
        [clock("2025-09-06T15:00", "hour"), clock("2025-09-07T07:00", "hour", "+11:00")],
        ["The ferry will sail at {3 p.m. local time} ({7 a.m. AEDT})."],
    ),
    (
        [clock("2025-09-05T15:00", "hour"), clock("2025-09-06T07:00", "hour", "+11:00")],
        [
            "The ferry sank at {3 p.m. local time} ({7 a.m. AEDT}).",
            "It sank at {3pm} ({7am AEDT}).",
        ],
    ),
    (
        [clock("2025-09-06T09:00", "hour"), clock("2025-09-05T23:00", "minute", "+00:00")],
        ["The ferry sank at {9 a.m. local time} ({2300 GMT})."],
    ),
    (
        [clock("2025-09-06T22:00", "hour"), clock("2025-09-06T12:00", "hour", "+00:00")],
        ["The ferry sank at {10 p.m. local time} ({noon GMT})."],
    ),
    (
        [
            clock("2025-09-06T21:10", "minute"),
            clock("2025-09-07T02:10", "minute", "+00:00"),
            clock("2025-09-06T21:45", "minute"),
        ],
        ["It sank at {9:10 p.m.} ({0210 GMT}). At {9:45 p.m.} the first boat came."],
    ),
    (
        [clock("2025-09-02T15:00", "hour"), clock("2025-09-03T07:00", "hour", "+11:00")],
        ["The ferry sank on {Tuesday at 3 p.m.} ({7 a.m. AEDT})."],
    ),
    (
        [clock("2025-09-04T03:00", "hour"), clock("2025-09-03T19:00", "minute", "+00:00")],
        ["The ferry sank at {3 a.m. on Thursday}, local time ({1900 GMT})."],
    ),
    # The day of both comes behind them.
    (
        [
            clock("2025-09-07T07:00", "hour"),
            clock("2025-09-07T05:00", "minute", "+00:00"),
            day("2025-09-07"),
        ],
        ["The polls will open at {7 a.m.} ({0500 GMT}) on {Sunday}."],
    ),
    # Brackets around what is no time on another clock.
    (
        [day("2025-09-02"), clock("2025-09-02T07:00", "hour")],
        ["The ferry sank on {Tuesday} ({7 a.m.})."],
    ),
    ([part("2025-09-06TMO"), day("2025-09-02")], ["It sank in {the morning} ({Tuesday})."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(TABLE))
def test_moments(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
