"""Clock times in figures without a colon, and figures that are none; on Saturday 2025-09-06."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    between,
    cases,
    check,
    clock,
    day,
    related,
    year,
)

TIMES: Table = [
    (
        clock("2025-09-06T23:50", "minute"),
        [
            "The fire began at {2350}.",
            "The ferry left at {2350} with 40 on board.",
            "She sank at {2350} off the island.",
        ],
    ),
    (clock("2025-09-06T10:15", "minute"), ["The line reopened at {1015}."]),
    (clock("2025-09-06T06:00", "minute"), ["The men left at {0600 hrs}."]),
    (
        between(clock("2025-09-06T19:00", "minute"), clock("2025-09-07T05:00", "minute")),
        ["The road is closed from {1900 hrs} to {0500 hrs}."],
    ),
    (clock("2025-09-06T15:30", "minute"), ["The {1530} flight was full."]),
    (
        between(clock("2025-09-06T21:00", "minute"), clock("2025-09-07T05:00", "minute")),
        ["The curfew runs from {2100} to {0500}.", "The curfew runs from {2100} until {0500}."],
    ),
    (
        between(clock("2025-09-06T09:00", "minute"), clock("2025-09-06T17:00", "minute")),
        ["The hall is open from {0900} to {1700}."],
    ),
    (between(year("1900"), year("1950")), ["He ruled from {1900} to {1950}."]),
    # No level opens a sentence.
    (clock("2025-09-01T16:30", "minute"), ["At {1630 on Monday} the ship was hailed."]),
    (clock("1918-11-11T11:00", "minute"), ["At {1100 on 11 November 1918} the guns fell silent."]),
    (
        related("around", clock("2025-09-01T16:30", "minute")),
        ["It rained. At about {1630 on Monday} a wall fell."],
    ),
    (clock("2025-09-05T20:30", "minute"), ["The power failed at {2030 on Friday}."]),
    # Matches are in the afternoon and evening.
    (
        clock("2025-09-06T19:45", "minute"),
        ["The match starts at {7.45}.", "The concert began at {7.45}."],
    ),
    (clock("2025-09-09T19:45", "minute"), ["The game will start at {7.45 on Tuesday}."]),
    (clock("2025-09-06T11:30", "minute"), ["The match starts at {11.30}."]),
    (clock("2025-09-06T07:45", "minute"), ["The fire started at {7.45}."]),
]

NO_TIMES: Table = [
    (day("2025-09-05"), ["The Nifty ended at 2145 on {Friday}."]),
    (day("2025-09-01"), ["At 1850 on {Monday}, the index hit a low."]),
    (day("2025-09-05"), ["The membership stood at 1630 on {Friday}."]),
    (day("2025-09-05"), ["Petrol stood at 1.04 {yesterday}."]),
    (year("1935"), ["The {1935} train is on show."]),
    (
        [],
        [
            # Levels and prices.
            "The Nikkei ended at 2030.",
            "Cotton ended at 0.55.",
            "The temperature hit a high at 19.40.",
            "The death toll was left at 2130.",
            "She broke the record at 10.49.",
            "The membership began at 1200 and ended at 2100.",
            "Temperatures started at 19.40.",
            "The bids started at 1.45 a litre.",
            # Sport.
            "She crossed the line at 2.17.",
            "The leaders reached halfway at 1.04.",
            "He struck at 12.40 of the third period.",
            "The tourists left at 3.15 an over.",
            # Houses.
            "A fire began at 1015 Third Avenue.",
            "A fire began at 1907 22nd Avenue.",
            "Officers called at 1432 The Strand.",
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases([*TIMES, *NO_TIMES]))
def test_figures(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
