"""Times of day in news that has named another day before."""

import pytest

from tests.dates.expected import Expected, Table, by, cases, check, clock, day, year

# Published on a Saturday, 6 September 2025.
TODAY: Table = [
    (
        [
            clock("2025-09-06T08:40", "minute"),
            day("2025-09-05"),
            clock("2025-09-06T09:10", "minute"),
        ],
        ["{08:40} Talks go on, after they failed on {Friday}.\n{09:10} They failed again."],
    ),
    (
        [day("2025-09-05"), clock("2025-09-06T10:15", "minute")],
        [
            "The stock closed at 176 on {Friday}. At {10:15 a.m.}, it was trading at 180.",
            "Gold settled {Friday} at $1,200, and was at $1,210 at {10:15 a.m.}",
            "The Nikkei closed 2% lower on {Friday}; at {10:15 a.m.} the FTSE was off 1%.",
            "The index, which fell 2 percent on {Friday}, was up at {10:15 a.m.}",
        ],
    ),
    (
        [year("2026"), day("2025-09-05"), clock("2025-09-06T10:15", "minute")],
        ["It will close in {2026}. The index, which fell on {Friday}, was up at {10:15 a.m.}"],
    ),
    (
        [day("2025-09-05"), by(clock("2025-09-06T10:00", "hour"))],
        ["The Dow ended {Friday} down 120 points. By {10 a.m.} it was 30 points higher."],
    ),
    (
        [day("2025-09-09"), clock("2025-09-06T11:15", "minute")],
        ["Orlan reports earnings {next Tuesday}. The shares were at 84.20 at {11:15 a.m.}"],
    ),
]

THAT_DAY: Table = [
    # A time that heads a line is of the day of the one before it, whatever is mentioned between.
    (
        [
            day("2025-08-31"),
            clock("2025-08-31T09:10", "minute"),
            day("2025-08-20"),
            clock("2025-08-31T10:05", "minute"),
        ],
        [
            "How it went on {Sunday}.\n\n{09:10}: He buys a gun. He had a fight on {20 August}.\n"
            "{10:05}: He is seen.",
        ],
    ),
    # No line of a list, but of a sentence.
    (
        [day("2025-08-31"), clock("2025-08-31T08:30", "minute")],
        ["A fire broke out on {Sunday}. At\n{8:30 a.m.} a neighbour called."],
    ),
    (
        [day("2025-09-05"), clock("2025-09-05T10:15", "minute")],
        [
            "A bomb went off on {Friday} in a market. It exploded at {10:15 a.m.}",
            "The store closed on {Friday}. Police sealed it at {10:15 a.m.}",
            "The stock closed at $176 on {Friday}. At {10:15 a.m.} it had touched 180.",
            "The stock fell to $176 on {Friday}. At {10:15 a.m.} it touched 180.",
        ],
    ),
    (
        [day("2025-09-04"), day("2025-09-03"), clock("2025-09-04T10:15", "minute")],
        ["Hill was held on {Thursday}. Berg, who fled on {Wednesday}, was seen at {10:15 a.m.}"],
    ),
    # Under the day that heads them; elsewhere, the times of a live report are of its own day.
    (
        [
            day("2025-09-02"),
            clock("2025-09-02T10:00", "hour"),
            clock("2025-09-02T14:00", "hour"),
        ],
        ["{Tuesday}\n{10am}: Mass was said.\n{2pm}: Lunch was served."],
    ),
    (
        [day("2025-09-09"), clock("2025-09-09T10:00", "hour")],
        ["The hearing is set for {Tuesday}. It starts at {10 a.m.}"],
    ),
]


@pytest.mark.parametrize(("marked", "meanings"), cases(TODAY))
def test_back_to_the_day_of_writing(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(THAT_DAY))
def test_on_the_day_told(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)
