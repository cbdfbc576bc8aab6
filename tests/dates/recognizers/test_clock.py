"""Times of day, alone and with their day; with a publication time they carry its UTC offset."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from tests.dates.expected import (
    PUBLISHED,
    Expected,
    Table,
    after,
    before,
    between,
    by,
    cases,
    check,
    clock,
    day,
    duration,
    modified,
    part,
    related,
    since,
    until,
)

TIMES: Table = [
    (
        clock("2025-09-06T22:30", "minute"),
        ["It happened at {10.30pm}.", "It happened at {10.30 pm}."],
    ),
    (
        clock("2025-09-06T07:33", "minute"),
        ["The train left at {07.33}.", "The {07.33} from Leeds was late."],
    ),
    (
        clock("2025-09-06T21:00", "hour"),
        [
            "The polls close at {9 p.m.}",
            "The polls close at {9 p.m.}, officials said.",
            "The polls close at {9 pm}, officials said.",
            "The polls close at {9pm}, officials said.",
            "The polls close at {9 PM}, officials said.",
            "The polls close at {nine p.m.}, officials said.",
            "The polls close at {nine in the evening}, officials said.",
        ],
    ),
    (
        clock("2025-09-06T21:14", "minute"),
        [
            "The quake struck at {9:14 p.m.}, the agency said.",
            "The quake struck at {9:14pm}, the agency said.",
            "The quake struck at {21:14}, the agency said.",
            "{21:14}: The quake strikes.",
            "The quake struck at {9:14 in the evening}, the agency said.",
            "The quake struck at {9.14 in the evening}, the agency said.",
            "The quake struck at {9:14 p.m. local time}, the agency said.",
        ],
    ),
    (
        modified("END", part("2025-09-06TAF")),
        [
            "It rained in {the late afternoon}.",
            "It rained in {late afternoon}.",
            "Tin rose in lively {late afternoon} trade.",
        ],
    ),
    (
        modified("START", part("2025-09-06TEV")),
        ["It rained in {the early evening}."],
    ),
    # A comma after a part of a day ends what is told of it.
    (
        [part("2025-09-06TNI"), day("2025-09-12")],
        ["If it snows {overnight}, {Friday}'s game will be off."],
    ),
    # A zone that the text names is kept, whatever the publication's is.
    (
        clock("2025-09-06T21:14", "minute", "-04:00"),
        [
            "The quake struck at {9:14 p.m. EDT}, the agency said.",
            "The quake struck at {9:14 p.m. (EDT)}, the agency said.",
        ],
    ),
    (
        clock("2025-09-06T20:00", "hour", "-04:00"),
        [
            "The polls close at {8 p.m. ET}.",
            "The polls close at {8 p.m. Eastern}, officials said.",
            "The polls close at {8 p.m. Eastern time}.",
            "The polls close at {8 p.m. New York time}.",
        ],
    ),
    (clock("2025-09-06T20:00", "hour", "-07:00"), ["The polls close at {8 p.m. (PT)}."]),
    (clock("2025-09-06T20:00", "hour", "-05:00"), ["The polls close at {8 p.m. Central time}."]),
    (clock("2025-09-06T20:00", "hour"), ["They met at {8 p.m.} Central Park was full."]),
    (clock("2025-09-06T09:00", "hour", "+00:00"), ["The talks begin at {9 a.m. GMT}."]),
    (
        clock("2025-09-06T14:30", "minute", "+00:00"),
        ["The talks begin at {1430 GMT}.", "The talks begin at {14:30 GMT}."],
    ),
    (
        clock("2025-09-06T04:30", "minute", "+00:00"),
        ["The raid began at {0430 GMT}.", "The raid began at {4.30 GMT}."],
    ),
    (clock("2025-09-06T04:30", "minute"), ["The raid began at {0430 local time}."]),
    (
        clock("2025-09-06T11:15", "minute"),
        [
            "At {11.15} it turned red.",
            "At {11.15}, police arrived.",
            "At {11.15} Smith left.",
        ],
    ),
    # What happens at four figures, or at two with a full stop, happens at a time.
    (
        clock("2025-09-06T23:50", "minute"),
        ["The ferry left at {2350}.", "The bomb went off at {2350}, police said."],
    ),
    (
        related("around", clock("2025-09-06T21:30", "minute")),
        ["Gunmen attacked the post at about {2130}, police said."],
    ),
    (
        clock("2025-09-06T06:15", "minute"),
        [
            "The men were woken at {0615}.",
            "At {0615} the guns fell silent.",
            "She caught the {0615} train.",
        ],
    ),
    (until(clock("2025-09-06T06:15", "minute")), ["They went on until {0615}."]),
    (clock("2025-09-06T14:30", "minute"), ["The {1430} ferry was full."]),
    (
        clock("2025-08-27T15:22", "minute"),
        ["Posted by Ann, {27 Aug 2025 | 15:22}", "Updated: {August 27, 2025 - 15:22}"],
    ),
    (
        clock("2025-09-06T09:40", "minute"),
        [
            "The train left at {9.40}.",
            "They set off at {9.40} and walked.",
            "The {9.40} train was late.",
        ],
    ),
    (
        clock("2025-09-06T21:00", "hour"),
        [
            "At {nine that evening} he rang the bell.",
            "He rang the bell at {nine that evening}.",
            "He rang at {nine this evening}.",
        ],
    ),
    (by(clock("2025-09-06T19:00", "hour")), ["By {seven that evening} the square was full."]),
    (clock("2025-09-06T08:00", "hour"), ["He left at {8 that morning}."]),
    (
        [day("2025-09-01"), clock("2025-09-02T06:30", "minute")],
        ["They met on {Monday} and at {6.30 the next morning} they left."],
    ),
    (
        [day("2025-09-01"), part("2025-09-02TMO")],
        ["{Monday}'s toll reached 20 {the next morning}."],
    ),
    # The coming morning, unless the text has told of a day.
    (
        part("2025-09-07TMO"),
        ["He will go first thing in {the morning}.", "The talks resume in {the morning}."],
    ),
    (part("2025-09-06TMO"), ["He left in {the morning}."]),
    (
        [day("2025-09-09"), part("2025-09-09TMO")],
        ["They meet on {Tuesday}. In {the morning} they will vote."],
    ),
    # After a day that the text does not tell.
    (
        Expected("TIME", "XXXX-XX-XXTMO", None, None, "open", None),
        ["He was arrested and freed {the next morning}."],
    ),
    (
        Expected("TIME", "XXXX-XX-XXT09:00", None, None, "open", None),
        ["He was arrested and freed at {nine the next morning}."],
    ),
    (
        clock("2025-09-06T16:20", "minute"),
        ["They left at {twenty past four in the afternoon}."],
    ),
    (
        clock("2025-09-06T02:30", "minute"),
        ["He woke at {half-past two}.", "He woke at {half past two in the morning}."],
    ),
    (clock("2025-09-06T09:30", "minute"), ["It happened at {half past nine}, she said."]),
    (by(clock("2025-09-06T07:50", "minute")), ["The rain was over by {ten minutes to eight}."]),
    (
        [related("by", duration("PT20M", "minute")), clock("2025-09-06T20:00", "hour")],
        ["The final was delayed by {20 minutes} to {8 p.m.}"],
    ),
    (
        between(clock("2025-09-06T11:00", "hour"), clock("2025-09-06T16:30", "minute")),
        [
            "It lasted from {eleven in the morning} until {half past four}.",
            "It is open from {11 a.m.} to {4:30} in the hall.",
        ],
    ),
    (
        between(clock("2025-09-06T22:00", "hour"), clock("2025-09-07T02:30", "minute")),
        ["It lasted from {10 p.m.} until {half past two}."],
    ),
    (
        between(clock("2025-09-06T10:00", "hour"), clock("2025-09-07T05:30", "minute")),
        ["It lasted from {10:00} to {05:30}."],
    ),
    (clock("2025-09-06T04:45", "minute"), ["It happened at {a quarter to five} in the dark."]),
    (clock("2025-09-06T02:50", "minute"), ["It happened at {ten minutes to three}."]),
    (clock("2025-09-06T21:14:05", "second"), ["The log ends at {21:14:05}."]),
    (
        clock("2025-09-06T12:00", "hour"),
        ["The shop opens at {noon}.", "It opens at {mid-day}.", "It opens at {12 p.m.} sharp."],
    ),
    (clock("2025-09-06T00:00", "hour"), ["The gates opened at {12 a.m.} sharp."]),
    (clock("2025-09-06T04:00", "hour"), ["They were woken at {four in the morning}."]),
    (clock("2025-09-06T17:00", "hour"), ["They left at {5 o'clock in the afternoon}."]),
    (since(clock("2025-09-06T07:30", "minute")), ["It has been raining since {7:30 a.m.}"]),
    (until(clock("2025-09-06T22:00", "hour")), ["The shop is open until {10 p.m.}"]),
    (by(clock("2025-09-06T22:00", "hour")), ["They must be home by {10 p.m.}"]),
    (before(clock("2025-09-06T22:00", "hour")), ["Nobody left before {10 p.m.}"]),
    (after(clock("2025-09-06T22:00", "hour")), ["The fire began after {10 p.m.}"]),
]

TIMES_OF_DAYS: Table = [
    (clock("2025-09-02T22:30", "minute"), ["It happened at {10.30pm on Tuesday}."]),
    (
        clock("2025-09-04T09:00", "hour"),
        [
            "The trial began at {9 a.m. Thursday}.",
            "The trial began at {9 a.m. on Thursday}.",
            "The trial began {Thursday at 9 a.m.}",
            "The trial began on {Thursday, Sept. 4, at 9 a.m.}",
            "The trial began at {9am on Thursday}.",
            "The trial began at {9 a.m. on September 4}.",
            "The trial began at {9 a.m. on Thursday, Sept. 4, 2025}.",
            "The trial began at {9 a.m. on 4 September 2025}.",
        ],
    ),
    (clock("2025-09-10T16:30", "minute"), ["The trial will begin at {4:30 p.m. on Wednesday}."]),
    (
        clock("2025-09-05T12:00", "hour"),
        ["They met at {noon on Friday}.", "They met {Friday at noon}."],
    ),
    (
        clock("2025-09-05T15:00", "hour"),
        [
            "The bomb exploded at {3 p.m. yesterday}.",
            "The bomb exploded at {3 p.m. yesterday afternoon}.",
            "The bomb exploded at {3 p.m. on Friday afternoon}.",
            "The bomb exploded at {3 yesterday afternoon}.",
        ],
    ),
    (
        clock("2025-09-05T22:45", "minute"),
        [
            "The bomb exploded at {10.45pm last night}.",
            "The bomb exploded at {10:45 last night}.",
            "The bomb exploded {last night at 10:45 p.m.}",
            "The bomb exploded at {10:45 p.m. on Friday night}.",
        ],
    ),
    (clock("2025-09-10T10:00", "hour"), ["It will begin at {10 a.m. sharp on Wednesday}."]),
    (clock("2025-09-10T15:30", "minute"), ["It will begin at {3.30pm IST on Wednesday}."]),
    (clock("2025-09-10T15:30", "minute", "+09:00"), ["It will begin at {3.30pm KST Wednesday}."]),
    ([clock("2025-09-06T20:00", "hour")], ["It starts at {8 p.m.} Cat Stevens will sing."]),
    (
        clock("2025-09-07T10:15", "minute"),
        [
            "The hearing resumes at {10.15 tomorrow}.",
            "The hearing will resume at {10.15 on Sunday}.",
        ],
    ),
    ([day("2025-09-05")], ["The shares closed at 10.15 on {Friday}."]),
    ([day("2025-09-05")], ["The shares closed on {Friday} at 10.15 pence."]),
    (
        clock("2025-09-05T10:15", "minute"),
        ["A bomb exploded at {10.15 yesterday}.", "A bomb exploded on {Friday at 10.15}."],
    ),
    (
        clock("1946-07-22T12:37", "minute"),
        ["On {22 July 1946, at 12.37}, a bomb exploded."],
    ),
    (clock("2025-07-04T21:15", "minute"), ["Fireworks were lit at {9:15 p.m. on the Fourth}."]),
    (
        [day("2025-09-07"), by(part("2025-09-07TEV"))],
        ["It will rain on {Sunday} and clear by {evening}."],
    ),
    (by(part("2025-09-07TMO")), ["The rain will end by {morning}."]),
    (by(part("2025-09-06TMO")), ["The roof fell. By {morning}, 30 homes had burned."]),
    (
        [part("2025-09-07TNI"), by(part("2025-09-08TMO"))],
        ["It will snow on {Sunday night} and be clear by {morning}."],
    ),
    (by(part("2025-09-06TNI")), ["They must leave by {nightfall}."]),
    # A night ends on the next day.
    (clock("2025-09-06T02:00", "hour"), ["The bomb exploded at {2 a.m. last night}."]),
    (
        clock("2025-09-06T19:30", "minute"),
        ["The race starts at {7:30 tonight}.", "The race starts at {7.30 this evening}."],
    ),
    (clock("2025-09-06T07:30", "minute"), ["The race starts at {7.30 this morning}."]),
    (clock("2025-09-04T20:15", "minute", "-04:00"), ["It began at {8:15 p.m. ET on Thursday}."]),
    (clock("2025-01-09T20:15", "minute", "-05:00"), ["It began at {8:15 p.m. ET on Jan. 9}."]),
    (clock("2025-09-05T00:00", "hour", "-07:00"), ["It ended at {midnight Pacific on Thursday}."]),
    (clock("2025-09-07T10:00", "hour"), ["They vote at {10 a.m. tomorrow}."]),
    # A time alone is on the day that the text speaks of.
    (
        [day("2025-09-04"), clock("2025-09-04T11:20", "minute")],
        [
            "The dam broke on {Thursday}. The flood reached the village at {11:20 a.m.}",
        ],
    ),
]

# The midnight after which something happened begins its day; any other one ends it.
MIDNIGHTS: Table = [
    (
        after(clock("2025-09-04T00:00", "hour")),
        [
            "It began just after {midnight Thursday}.",
            "It began shortly after {midnight on Thursday}.",
        ],
    ),
    (clock("2025-09-05T00:00", "hour"), ["It began at {midnight Thursday}."]),
]

NIGHTS: Table = [
    # A night that is over is the last one.
    (
        part("2025-09-05TNI"),
        [
            "Troops shelled the town {overnight}.",
            "The rain did not stop {overnight}.",
            "Rain was reported {overnight}, they said.",
            "Two boats turned back after a gale hit the coast {overnight}.",
            "Three cars were set on fire {overnight} and he says the gang is at large.",
        ],
    ),
    (
        part("2025-09-06TNI"),
        ["The road will be shut {overnight}.", "Snow is likely to fall {overnight}."],
    ),
    (
        [],
        [
            "The town changed almost overnight.",
            "The overnight rate was unchanged.",
            "She was no overnight success.",
        ],
    ),
    (
        related("during", part("2025-09-05TNI")),
        ["Rescuers worked through {the night}.", "It rained during {the night}."],
    ),
    (part("2025-09-05TNI"), ["They have spent {the night} in a church."]),
    (
        [day("2025-09-02"), part("2025-09-02TNI")],
        ["He was arrested on {Tuesday} and spent {the night} in a cell."],
    ),
    ([], ["He wrote about the night before the battle."]),
    (
        part("2025-09-05TNI"),
        [
            "It shelled the port, which had been hit {the night before} in two raids.",
            "The port had been shelled {the night before} by gunboats.",
        ],
    ),
    (part("2025-09-02TNI"), ["The town was shelled {overnight into Wednesday}."]),
    (part("2025-09-03TNI"), ["The town was shelled {overnight Wednesday}."]),
    (clock("2025-09-06T00:00", "hour"), ["The town was shelled at {midnight}."]),
    (clock("2025-09-07T00:00", "hour"), ["The deadline will end at {midnight}."]),
    (
        modified("START", part("2025-09-01TMO")),
        [
            "He was found in {the early hours of Monday}.",
            "He was found in {the small hours of Monday}.",
            "He was found in {the pre-dawn hours of Monday}.",
            "He was found in {the early hours of Monday morning}.",
        ],
    ),
    (
        modified("START", part("2025-09-06TMO")),
        [
            "He was found in {the early hours}.",
            "He was found in {the early hours of the morning}.",
        ],
    ),
    ([], ["He fell in the early hours of the battle."]),
    (
        [day("2025-09-02"), day("2025-09-02")],
        [
            "It was voted on {Tuesday}. {Earlier in the day} crowds had met.",
            "It was voted on {Tuesday}. It was signed {later in the day}.",
        ],
    ),
]

CET = timezone(timedelta(hours=2))


@pytest.mark.parametrize(("sentence", "meanings"), cases(TIMES))
def test_times(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(TIMES_OF_DAYS))
def test_times_of_days(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases([*NIGHTS, *MIDNIGHTS]))
def test_nights(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(
    ("published", "offset"),
    [
        pytest.param(PUBLISHED, "", id="a date"),
        pytest.param(datetime(2025, 9, 6, 14, 30), "", id="a local time"),
        pytest.param(datetime(2025, 9, 6, 14, 30, tzinfo=UTC), "+00:00", id="UTC"),
        pytest.param(datetime(2025, 9, 6, 14, 30, tzinfo=CET), "+02:00", id="UTC+2"),
    ],
)
def test_publication_time_gives_the_offset(published: date, offset: str) -> None:
    check("Polls opened at {8 a.m.}", [clock("2025-09-06T08:00", "hour", offset)], published)
    check("Polls opened on {Thursday}.", [day("2025-09-04")], published)


def test_local_time_is_not_the_publications() -> None:
    published = datetime(2025, 9, 6, 14, 30, tzinfo=CET)
    for phrase in ("{8 a.m. local time}", "{8 a.m. London time}"):
        check(f"Polls opened at {phrase}.", [clock("2025-09-06T08:00", "hour")], published)


def test_a_zone_in_the_text_wins() -> None:
    published = datetime(2025, 9, 6, 14, 30, tzinfo=CET)
    check("Polls opened at {8 a.m. GMT}.", [clock("2025-09-06T08:00", "hour", "+00:00")], published)


@pytest.mark.parametrize("phrase", ["{Two hours ago}", "{10 minutes ago}", "{Half an hour ago}"])
def test_hours_before_a_day_without_a_time(phrase: str) -> None:
    """Publication day is all that can be told."""
    unknown_hour = replace(day("2025-09-06"), type="TIME", value="2025-09-06TXX")
    check(f"{phrase} the dam broke.", [unknown_hour])


def test_hours_before_a_publication_time() -> None:
    published = datetime(2025, 9, 6, 14, 30)
    check("{Two hours ago} the dam broke.", [clock("2025-09-06T12:30", "minute")], published)
    check("{Ten minutes ago} the dam broke.", [clock("2025-09-06T14:20", "minute")], published)


def test_hours_after_a_time_of_the_text() -> None:
    check(
        "He was arrested at {9 a.m. on May 3, 2010}. He was freed {two hours later}.",
        [clock("2010-05-03T09:00", "hour"), clock("2010-05-03T11:00", "hour")],
    )


@pytest.mark.parametrize(
    "sentences",
    [
        "It began at {8:50 a.m.} The bus was hit at {9:47 a.m.}, {57 minutes later}.",
        "It began at {8:50 a.m.} The bus was hit {57 minutes later}, at {9:47 a.m.}",
    ],
)
def test_a_time_that_is_told_twice(sentences: str) -> None:
    """What stands beside a clock time does not count on from it."""
    hit = clock("2025-09-06T09:47", "minute")
    check(sentences, [clock("2025-09-06T08:50", "minute"), hit, hit])


def test_publication_day_is_the_local_one() -> None:
    """Half past midnight in the east is still the evening before in UTC."""
    published = datetime(2025, 9, 6, 0, 30, tzinfo=timezone(timedelta(hours=9)))
    check("He resigned {today}.", [day("2025-09-06")], published)
