"""Ranges and lists, whose members lend each other the parts that they leave out."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    before_christ,
    between,
    cases,
    check,
    clock,
    day,
    decade,
    month,
    quarter,
    season,
    since,
    until,
    week,
    year,
)

RANGES: Table = [
    (
        between(day("2025-09-06"), day("2025-09-09")),
        [
            "Trains were cancelled from {today} until {Tuesday}.",
            "There were extra trains between {today} and {Tuesday}, the company said.",
        ],
    ),
    (between(day("2025-08-29"), day("2025-09-02")), ["He was there from {Friday} to {Tuesday}."]),
    (
        between(day("1939-05-03"), day("1945-06-04")),
        ["John Smith ({3 May 1939} – {4 June 1945}) was a painter."],
    ),
    (
        between(before_christ("BC0264", "year", "-0263"), before_christ("BC0241", "year", "-0240")),
        ["The war lasted from {264 BC} to {241 BC}.", "The war lasted {264}–{241 BC}."],
    ),
    (
        between(year("2017"), year("2021")),
        [
            "She led the party from {2017} to {2021}.",
            "She led the party from {2017} until {2021}.",
            "She led the party between {2017} and {2021}.",
            "She led the party from {2017} through {2021}.",
            "She led the party ({2017}-{2021}).",
            "She led the party ({2017}–{2021}).",
        ],
    ),
    (
        between(month("2025-07"), month("2025-09")),
        [
            "Sales fell between {July} and {September}.",
            "Sales fell from {July} to {September}.",
            "Sales fell from {July} through {September}.",
            "They saw large forward sales from {July} to {September}.",
            "The {July}-{September} figures were poor.",
            "The {July}–{September} figures were poor.",
        ],
    ),
    (
        between(day("2024-05-03"), day("2024-05-05")),
        [
            "The fair was held from {May 3} to {May 5, 2024}.",
            "The fair was held from {3} to {5 May 2024}.",
            "The fair was held {3}-{5 May 2024}.",
            "The fair was held {3}–{5 May 2024}.",
            "The fair was held {3}/{5 May 2024}.",
            "The fair was held between {3 May} and {5 May 2024}.",
            "The fair was held {3} to {5 May 2024}.",
            "The fair ({May 3}–{5, 2024}) was poor.",
            "The fair was held {May 3}-{5, 2024}, in the town.",
            "The fair was held from {May 3} to {5, 2024}.",
            "The fair was held {May 3} to {5 2024}.",
        ],
    ),
    (
        between(day("2025-08-12"), day("2025-08-14")),
        [
            "The fair was held {Aug. 12}-{14}.",
            "The fair was held {Aug. 12}–{14}.",
            "The fair was held from {Aug. 12} to {14}.",
            "The fair was held {Aug. 12} to {14}.",
            "The fair was held from {Aug. 12} to {Aug. 14}.",
            "The fair was held from {12} to {14 August}.",
        ],
    ),
    (between(year("1914"), year("1918")), ["He fought in the war ({1914}-{18})."]),
    (
        between(day("2019-12-28"), day("2020-01-03")),
        ["It ran from {Dec. 28} to {Jan. 3, 2020}.", "It ran {28 December} to {3 January 2020}."],
    ),
    (between(season("1919-WI"), season("1920-SP")), ["It lasted {winter}-{spring 1920}."]),
    (between(year("1914"), year("1918")), ["Between {1914} and {1918} people starved."]),
    (between(year("1990"), year("2000")), ["From {1990} to {2000} prices rose."]),
    (between(year("1939"), year("1945")), ["He fought in the war from {1939} to {1945}."]),
    (
        between(month("2019-11"), month("2020-02")),
        ["It spread from {November 2019} to {February 2020}."],
    ),
    (
        between(day("2025-09-01"), day("2025-09-05")),
        ["The court sat from {Monday} to {Friday}.", "It sat {Monday} through {Friday}, he said."],
    ),
    (
        between(quarter("2024-Q1"), quarter("2024-Q3")),
        ["Sales fell in {Q1}-{Q3 2024}.", "Sales fell from {Q1} to {Q3 of 2024}."],
    ),
    (
        between(quarter("2019-Q3"), quarter("2020-Q1")),
        ["It lasted from {the third quarter of 2019} to {the first quarter of 2020}."],
    ),
    (between(decade("198"), decade("199")), ["It lasted from {the 1980s} to {the 1990s}."]),
    (
        between(week("2025-08-25"), week("2025-09-08")),
        ["It lasts from {last week} to {next week}."],
    ),
    (
        between(season("2019-SP"), season("2020-FA")),
        ["It lasted from {spring 2019} to {fall 2020}."],
    ),
    # The second end comes after the first, even where the year or the week is over by then.
    (
        between(month("2023-12"), month("2024-02")),
        ["He lived there from {December 2023} to {February}."],
    ),
    (
        between(month("2025-11"), month("2026-02")),
        ["The pool will be closed from {November} until {February}."],
    ),
    (
        between(day("2025-09-11"), day("2025-09-15")),
        [
            "The king will visit from {Thursday} to {Monday}.",
            "The king will visit {Thursday} through {Monday}.",
        ],
    ),
    # What is over is over as a whole.
    (
        between(day("2025-08-29"), day("2025-09-01")),
        ["The court sat from {Friday} to {Monday}."],
    ),
]

# The year at the end is that of both.
YEARS_OF_BOTH: Table = [
    (
        between(day("2026-06-11"), day("2026-07-11")),
        ["The cup runs from {June 11} to {July 11 next year}."],
    ),
    (
        between(day("2026-12-28"), day("2027-01-03")),
        ["The fair runs from {Dec. 28} to {Jan. 3 the year after next}."],
    ),
    (
        between(day("2026-07-14"), day("2026-07-30")),
        [
            "The cup runs from {July 14} to {30 next year}.",
            "The cup runs from {14} to {30 July next year}.",
            "The cup runs between {14} and {30 July next year}.",
            "The cup runs {July 14}-{30 next year}.",
        ],
    ),
    (
        between(day("2024-03-02"), day("2024-04-09")),
        ["It was open from {March 2} to {April 9 last year}."],
    ),
    (
        between(month("2024-06"), month("2024-08")),
        ["It was open from {June} to {August last year}."],
    ),
    ([day("2025-09-05"), day("2024-07-09")], ["They met on {Friday} and {July 9 last year}."]),
]

CLOCK_RANGES: Table = [
    (
        between(clock("2025-09-06T09:00", "hour"), clock("2025-09-06T17:00", "hour")),
        [
            "The shop is open from {9 a.m.} to {5 p.m.}",
            "The shop is open {9 a.m.} until {5 p.m.}",
            "The shop is open {9}-{5 p.m.}",
            "The shop is open between {9} and {5 p.m.}",
        ],
    ),
    (
        between(clock("2025-09-06T18:30", "minute"), clock("2025-09-06T20:00", "hour")),
        ["The hall is open {6:30} to {8 p.m.}", "The hall is open from {6.30} to {8pm}."],
    ),
    # Over midnight.
    (
        between(clock("2025-09-06T22:00", "hour"), clock("2025-09-07T05:00", "hour")),
        [
            "The curfew runs from {10 p.m.} to {5 a.m.}",
            "The curfew applies between {10pm} and {5am}.",
        ],
    ),
    (
        between(clock("2025-09-05T21:00", "hour"), clock("2025-09-06T05:00", "hour")),
        ["It was shut from {9 p.m. Friday} to {5 a.m. Saturday}."],
    ),
    (
        between(clock("2025-09-06T00:00", "hour"), clock("2025-09-06T05:00", "hour")),
        ["They were seen between {midnight} and {5 a.m.}"],
    ),
    # The day that the second end names is the first one's, too.
    (
        between(clock("2025-09-02T18:30", "minute"), clock("2025-09-02T19:00", "hour")),
        ["It was stolen between {6.30pm} and {7pm on Tuesday}."],
    ),
    (
        between(clock("2025-09-11T18:00", "hour"), clock("2025-09-11T20:00", "hour")),
        ["Voters will meet from {6} to {8 p.m. Thursday}."],
    ),
    (
        between(clock("2025-09-04T22:00", "hour"), clock("2025-09-05T06:00", "hour")),
        ["It was stolen between {10pm} and {6am on Friday}."],
    ),
    (
        [clock("2025-09-11T09:00", "hour"), clock("2025-09-11T14:00", "hour")],
        ["Hearings will be held at {9 a.m.} and {2 p.m. Thursday}."],
    ),
    # A zone, too.
    (
        between(
            clock("2025-09-06T09:00", "hour", "+00:00"),
            clock("2025-09-06T17:00", "hour", "+00:00"),
        ),
        ["The line is open from {9 a.m.} to {5 p.m. GMT}."],
    ),
]
# What stands like a range and is none.
NO_RANGES: Table = [
    ([day("2025-09-05"), month("2025-08")], ["They agreed {Friday} to {August}'s figures."]),
    # An old date and a new one.
    (
        [day("2025-08-21"), day("2025-10-09")],
        ["The hearing was postponed from {Aug. 21} to {Oct. 9}."],
    ),
    # The weekday before a day with its date is counted from it.
    (
        [day("2025-05-11"), day("2025-05-12")],
        ["The match was moved from {Sunday} to {Monday, May 12}, after rain."],
    ),
    (
        between(day("2025-05-09"), day("2025-05-12")),
        [
            "The strike ran from {Friday} to {Monday, May 12}.",
            "The strike ran from {Friday} until {Monday 12 May 2025}.",
        ],
    ),
    # Days and hours are two ranges.
    (
        [
            *between(day("2025-09-08"), day("2025-09-12")),
            *between(clock("2025-09-12T08:00", "hour"), clock("2025-09-12T17:00", "hour")),
        ],
        ["It will be open {Monday} to {Friday}, {8 a.m.} to {5 p.m.}"],
    ),
    # The end of one range does not begin another.
    (
        [
            *between(clock("2025-09-06T08:00", "hour"), clock("2025-09-06T13:00", "hour")),
            until(month("2025-10")),
        ],
        ["It is open from {8 a.m.} to {1 p.m.} through {October}."],
    ),
    # Six in Greenwich is later than six in Berlin.
    (
        [
            since(clock("2025-09-06T18:00", "hour", "+00:00")),
            clock("2025-09-06T18:30", "minute", "+02:00"),
        ],
        ["It is shown from {6 p.m. GMT} to {6:30 p.m. CEST}."],
    ),
]

LISTS: Table = [
    # Days of one month, up to four.
    (
        [day("2025-08-03"), day("2025-08-04"), day("2025-08-06"), day("2025-08-07")],
        [
            "Talks were held on {Aug. 3}, {4}, {6} and {7}.",
            "Talks were held on {3}, {4}, {6} and {7 August}.",
        ],
    ),
    (
        [day("2021-11-03"), day("2021-11-04"), day("2021-11-06"), day("2021-11-07")],
        [
            "Talks were held on {Nov. 3}, {4}, {6} and {7, 2021}.",
            "Talks were held on {3}, {4}, {6} and {7 November 2021}.",
        ],
    ),
    ([day("2025-06-03")], ["She won on {June 3}, 6-4, 7-5.", "On {June 3}, 10 people fell ill."]),
    (
        [month("2010-07"), month("2010-08")],
        ["Fires raged in {July} and {August 2010}."],
    ),
    (
        [day("2025-08-03"), day("2025-08-04")],
        ["Talks were held on {Aug. 3} and {4}.", "Talks were held on {3} and {4 August}."],
    ),
    (
        [day("2021-11-03"), day("2021-11-04")],
        [
            "Talks were held on {3} and {4 November 2021}.",
            "Talks were held on {Nov. 3} and {4, 2021}.",
            "Talks were held on {November 3} and {4, 2021}, in Rome.",
        ],
    ),
    (
        [day("2021-11-03"), day("2021-11-04"), day("2021-11-06")],
        [
            "Talks were held on {3}, {4} and {6 November 2021}.",
            "Talks were held on {Nov. 3}, {4} and {6, 2021}.",
        ],
    ),
    (
        [day("2025-12-15"), day("2025-12-28"), day("2026-01-06")],
        ["The team will play on {Dec. 15}, {Dec. 28} and {Jan. 6}."],
    ),
    (
        [year("2008"), year("2012"), year("2016")],
        ["She won medals in {2008}, {2012} and {2016}."],
    ),
    (
        [day("2025-09-04"), day("2025-09-05")],
        ["Protests were held on {Thursday} and {Friday}."],
    ),
    (
        [day("2024-12-15"), day("2024-12-28"), day("2025-01-06")],
        ["Talks were held on {Dec. 15}, {Dec. 28} and {Jan. 6}."],
    ),
    ([month("2025-06"), month("2025-07")], ["Prices fell in {June} and {July}."]),
    ([day("2025-09-11"), day("2025-09-15")], ["The board will meet {Thursday} and {Monday}."]),
    ([day("2025-09-05"), day("2025-09-01")], ["The board met on {Friday} and {Monday}."]),
    # The days of a plan, of which the first has the verb.
    (
        [day("2025-09-09"), day("2025-09-10"), day("2025-09-11")],
        [
            "The state will sell bills {Tuesday}; notes {Wednesday}, and bonds {Thursday}.",
            "It will sell bills on {Tuesday}, notes on {Wednesday} and long bonds on {Thursday}.",
        ],
    ),
    (
        [day("2025-09-09"), day("2025-09-03")],
        [
            "The court is to rule on {Tuesday}, and a strike on {Wednesday} was called off.",
            "It will sell bills on {Tuesday}, the ministry said on {Wednesday}.",
            "It will sell bills on {Tuesday}. Notes sold on {Wednesday} were dear.",
        ],
    ),
]


@pytest.mark.parametrize(
    ("sentence", "meanings"), cases([*RANGES, *YEARS_OF_BOTH, *CLOCK_RANGES, *NO_RANGES])
)
def test_ranges(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(LISTS))
def test_lists(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


def test_ranges_of_a_narrative() -> None:
    """The winter in which the story is, not the next one."""
    text = (
        "The division landed on {10 January 1945} and took the port on {4 March 1945}. It had held "
        "the pass from {October} to {March}."
    )
    days = [day("1945-01-10"), day("1945-03-04")]
    check(text, [*days, *between(month("1944-10"), month("1945-03"))])
