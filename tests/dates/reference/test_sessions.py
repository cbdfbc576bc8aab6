"""Times of day in news that has named another day before."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    by,
    cases,
    check,
    clock,
    day,
    duration,
    modified,
    part,
    since,
    vague,
    year,
)

# Published on a Saturday, 6 September 2025.
TODAY: Table = [
    (
        [
            clock("2025-09-06T08:40", "minute"),
            day("2025-09-05"),
            clock("2025-09-06T09:10", "minute"),
        ],
        [
            "{08:40} Talks go on, after they failed on {Friday}.\n{09:10} They failed again.",
            "Live:\n{08:40}\nTalks go on, after they failed on {Friday}\n---\n{09:10}\nThey fail.",
        ],
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
    # "Since" does not go to a day.
    (
        [day("2025-09-04"), clock("2025-09-06T03:15", "minute")],
        [
            "Having led since the regatta began {two days ago}, Marlin finished at {3:15am}.",
            "The pump has run since its repair on {Thursday}. It stopped at {3:15am}.",
        ],
    ),
    # News has come back to the present.
    (
        [day("2025-09-04"), vague("PRESENT_REF"), clock("2025-09-06T11:15", "minute")],
        ["The mill burned down on {Thursday}. Its site is {now} shut. At {11:15 a.m.} rain fell."],
    ),
    # Nor does what only tells of something at hand.
    (
        [day("2025-09-06"), day("2013-05-22"), clock("2025-09-06T11:15", "minute")],
        [
            "Gold sank {today}. The boom that began on {May 22, 2013}, is over. Trade stopped at"
            " {11:15 a.m.}",
            "Gold sank {today}. The boom, which began on {May 22, 2013}, is over. Trade stopped at"
            " {11:15 a.m.}",
        ],
    ),
    (
        [duration("P6D", "day"), day("2025-09-02"), clock("2025-09-06T18:00", "hour")],
        ["The tug came {six days} after she ran aground on {Tuesday}. She left at {6 p.m.}"],
    ),
    (
        [
            modified("START", day("2025-09-06")),
            day("2025-09-05"),
            clock("2025-09-06T02:30", "minute"),
            Expected("TIME", "2025-09-06TXX", "2025-09-06", "2025-09-07", "day", "2025-09-06"),
        ],
        [
            "She won {early Saturday}, to the shock of those who had laughed at her {the day"
            " before}. He rang at {2:30 a.m.} to give up, and she spoke {minutes later}."
        ],
    ),
    (
        [day("2025-09-09"), clock("2025-09-06T11:15", "minute")],
        ["Orlan reports earnings {next Tuesday}. The shares were at 84.20 at {11:15 a.m.}"],
    ),
]

THAT_DAY: Table = [
    (
        [day("2025-09-04"), vague("PRESENT_REF"), clock("2025-09-04T15:00", "hour")],
        [
            "He was robbed on {Thursday}. He is {now} abroad. He had been seen at {3 p.m.}",
            "He was robbed on {Thursday} by a man {now} abroad. At {3 p.m.} police came.",
        ],
    ),
    (
        [since(day("2025-09-02")), clock("2025-09-02T10:30", "minute")],
        ["They have been homeless since {Tuesday}, when fire broke out at {10:30 a.m.}"],
    ),
    (
        [day("2025-09-02"), clock("2025-09-02T15:00", "hour")],
        ["Police said that she went in on {Tuesday}. At {3 p.m.} she left."],
    ),
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

# "Overnight" comes back to the last night, "in the morning" goes on from one.
LAST_NIGHT = part("2025-09-05TNI")
NIGHTS: Table = [
    (
        [day("2025-09-02"), LAST_NIGHT],
        [
            "The strike that began on {Tuesday} ended {overnight}.",
            "The depot burned down on {Tuesday}. {Overnight}, a second one caught fire.",
        ],
    ),
    (
        [since(day("2025-09-02")), LAST_NIGHT],
        ["The shop has been shut since {Tuesday}. Thieves broke in {overnight}."],
    ),
    (
        [day("2025-09-02"), part("2025-09-02TNI")],
        [
            "Shells hit the village on {Tuesday} and {overnight} its people fled.",
            "The talks failed on {Tuesday}. Both sides had met {overnight}.",
        ],
    ),
    (
        [day("2025-07-02"), part("2025-07-02TNI")],
        ["The dam burst on {July 2}. {Overnight} the lower town was flooded."],
    ),
    (
        [day("2025-09-09"), LAST_NIGHT],
        ["The vote is {next Tuesday}. {Overnight}, both sides made a last plea."],
    ),
    (
        [LAST_NIGHT, part("2025-09-06TMO")],
        [
            "{Last night}'s storm cut the power. Crews went back to work in {the morning}.",
            "He was held {last night}. He will appear in court in {the morning}.",
        ],
    ),
    (
        [LAST_NIGHT, part("2025-09-05TMO")],
        ["The two met {last night}. They had met in {the morning}, too."],
    ),
    (
        [LAST_NIGHT, clock("2025-09-06T09:00", "hour")],
        [
            "A bomb went off {last night} in a shop. At {9am} police reopened the road.",
            "It rained {last night}. Play is due to start at {9am}.",
        ],
    ),
    (
        [clock("2025-09-02T14:00", "hour"), clock("2025-09-03T05:00", "hour")],
        ["The siege began at {2pm on Tuesday} and ended at {5am}."],
    ),
    (
        [clock("2025-09-02T14:00", "hour"), clock("2025-09-02T05:00", "hour")],
        [
            "Flights left at {2pm on Tuesday} and at {5am}.",
            "He died at {2pm on Tuesday} and had fallen ill at {5am}.",
            "He died at {2pm on Tuesday}. He fell ill at {5am}.",
        ],
    ),
    (
        [LAST_NIGHT, clock("2025-09-05T09:00", "hour")],
        ["He died {last night}. He fell ill at {9am}."],
    ),
]


@pytest.mark.parametrize(("marked", "meanings"), cases(TODAY))
def test_back_to_the_day_of_writing(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(THAT_DAY))
def test_on_the_day_told(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(NIGHTS))
def test_of_the_night(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)
