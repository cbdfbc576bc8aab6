"""Stories that look back: where they go on from what had been, and where they leave it again."""

import pytest

from tests.dates.expected import Expected, Table, cases, check, day, month, season, year

LEAD = "The siege began on {3 March 1858}. "
BEGUN = day("1858-03-03")
STORY = LEAD + "A wall fell on {4 May 1858}. "
TOLD = [BEGUN, day("1858-05-04")]

ENTERED: Table = [
    # After the lead, which tells what all is about.
    (
        [BEGUN, month("1857-10"), month("1858-01"), day("1858-02-12")],
        [LEAD + "The prince had left in {October 1857}. In {January} he hid. On {12 February} "
         "he came."],
    ),
    (
        [BEGUN, day("1857-12-11"), day("1857-12-09"), day("1857-12-12")],
        [LEAD + "The king had fled on {11 December 1857}. {Two days earlier} the guard had gone. "
         "{The next day} he came to Rome."],
    ),
    (
        [BEGUN, day("1859-02-02"), year("1850"), month("1850-09"), year("1851")],
        [LEAD[:-2] + " and ended on {2 February 1859}. The duke had come to power in {1850}. In "
         "{September} he raised an army. {The next year} he built a fort."],
    ),
    # Where it opens a paragraph, or tells how something had begun.
    (
        [*TOLD, day("1857-11-15"), day("1857-11-18"), day("1858-01-16")],
        [STORY + "\n\nThe king had died on {15 November 1857}; {three days later} his heir was "
         "crowned. On {16 January} he asked for peace."],
    ),
    (
        [*TOLD, month("1855-04"), season("1855-SU"), month("1855-09")],
        [STORY + "The quarrel had begun in {April 1855}. {That summer} it grew. In {September} a "
         "fort was lost."],
    ),
]  # fmt: skip

WITHIN: Table = [
    # What is inserted tells when something began, if that is as coarse; the story goes on there.
    (
        [*TOLD, month("1866-10"), year("1872"), month("1872-07")],
        [STORY + "The canal, begun in {October 1866}, was opened {six years later}. In {July} it "
         "froze."],
    ),
    (
        [*TOLD, year("1830"), day("1858-05-06")],
        [STORY + "The king, born in {1830}, fled {two days later}."],
    ),
    # A relative clause that "and" carries on.
    (
        [*TOLD, day("1859-01-30"), day("1859-02-03"), month("1858-07")],
        [STORY + "They built a ship, which was launched on {30 January 1859} and paid for {four "
         "days later}. In {July} the town fell."],
    ),
    (
        [*TOLD, day("1857-01-30"), day("1858-05-06")],
        [STORY + "The ship, which was lost on {30 January 1857}, was raised {two days later}."],
    ),
    # A bracket has a story of its own.
    (
        [*TOLD, month("1860-06"), month("1861-03"), month("1858-07")],
        [STORY + "Its successor (begun in {June 1860}, open {the following March}) was larger. In "
         "{July} the town fell."],
    ),
    (
        [*TOLD, year("1840"), year("1842"), day("1858-05-06")],
        [STORY + "His son – he was born in {1840} and died {two years later} – lay there. "
         "{Two days later} the town fell."],
    ),
    (
        [*TOLD, month("1856-06"), month("1856-08"), month("1858-07")],
        [STORY + "In {June 1856} the duke had been captured, and {two months later} freed. In "
         "{July} the town fell."],
    ),
    (
        [*TOLD, month("1858-01"), month("1858-07")],
        [STORY + "In {January}, off the coast, they had lost a ship. In {July} the town fell."],
    ),
    (
        [*TOLD, month("1856-06"), month("1856-08"), month("1858-07")],
        [STORY + "The duke had been captured in {June 1856} and {two months later} freed. In "
         "{July} the town fell."],
    ),
    (
        [*TOLD, month("1850-03"), month("1850-05"), month("1858-09")],
        [STORY + "He had been captured in {March 1850} and in {May} exchanged. In {September} "
         "he left."],
    ),
]  # fmt: skip

LEFT: Table = [
    (
        [*TOLD, month("1857-05"), month("1858-11")],
        [STORY + "The regiment had been raised in {May 1857}. In {November} the town fell."],
    ),
    (
        [*TOLD, month("1857-05"), day("1858-05-07")],
        [STORY + "The prince, who had married in {May 1857}, died {three days later}."],
    ),
    (
        [BEGUN, year("1742"), month("1858-06")],
        [LEAD + "The castle had been built in {1742}. In {June} a wall fell."],
    ),
    (
        [BEGUN, month("1831-01"), month("1858-04")],
        [LEAD + "The duke had been born in {January 1831}. In {April} he fell ill."],
    ),
    (
        [BEGUN, month("1857-10"), year("1859"), month("1859-01")],
        [LEAD + "The prince had left in {October 1857}. He died in {1859}. In {January} it froze."],
    ),
]

# "Had" is no auxiliary of what somebody has or must do.
OWNED: Table = [
    ([*TOLD, month("1858-06")], [STORY + "It had its first truce in {June}."]),
    ([*TOLD, month("1859-03"), month("1859-06")],
     [STORY + "The town had 300 men in {March 1859}. In {June} it had to give up."]),
    ([*TOLD, month("1857-06")], [STORY + "It had been in danger in {June}."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "meanings"), cases(ENTERED))
def test_a_story_goes_back(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(WITHIN))
def test_a_sentence_goes_on_from_what_had_been(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(LEFT))
def test_a_story_leaves_what_had_been(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(OWNED))
def test_what_one_had_is_not_what_had_been(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)
