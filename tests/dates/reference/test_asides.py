"""What a narrative mentions in passing: its months stay in the year that it has come to."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    after,
    by,
    cases,
    check,
    clock,
    day,
    month,
    part,
    until,
    year,
)

STORY = "The siege began on {3 March 1858}. A wall fell on {4 May 1858}. "
BEGUN = [day("1858-03-03"), day("1858-05-04")]

ASIDES = [
    (month("1859-01"), "The court, built in {January 1859}, was small."),
    (month("1869-01"), "The general, shot in {January 1869}, was his friend."),
    (year("1828"), "The queen (born {1828}) led the guard."),
    (year("1828"), "The queen (b. {1828}) led the guard."),
    (year("1828"), "The queen (born at the old court in {1828}) led the guard."),
    (year("1870"), "A gunner [he was knighted in {1870}] held the gate."),
    (year("1870"), "A gunner – his son died there in {1870} – held the gate."),
    (year("1870"), "A gunner — his son died there in {1870} — held the gate."),
    (year("1828"), "The queen, born in {1828}, led the guard."),
    (year("1712"), "A mosque built in {1712} was burned."),
    (year("1860"), "A memoir published in {1860} defends him."),
    (year("1812"), "The general, wounded in {1812}, held the gate."),
    (year("1812"), "The garrison was smaller than in {1812}."),
    (year("1812"), "As in {1812}, the river rose."),
    (year("1812"), "Like his father in {1812}, he wept."),
    (year("1833"), "The treaty of {1833} was void."),
    (day("1858-05-02"), "The guard, beaten {two days earlier}, came up."),
    (day("1858-05-02"), "{Two days earlier} the guard had failed."),
    (year("1800"), "Of them {1800} lived in tents."),
    (year("1831"), "Built in {1831} by a prince, the fort was small."),
    (year("1831"), "First opened in {1831}, the gate was of oak."),
    (year("1831"), "Enlarged only in {1831}, the fort was sound."),
    (year("1831"), "The fort had burned once before, to the last beam, and again in {1831}."),
]

STEPS = [
    (month("1859-01"), "The general, tried in {January 1859}, was shot.", "1859-06"),
    (year("1860"), "The mosque was built in {1860}.", "1860-06"),
    (year("1860"), "He published in {1860}.", "1860-06"),
    (year("1860"), "More than 2,000 fell in {1860}.", "1860-06"),
    (year("1860"), "It was a time of war. In {1860} it ended.", "1860-06"),
    (month("1859-01"), "He took the fort, which fell in {January 1859}.", "1859-06"),
    (day("1859-01-12"), "He shot the man who opened the gate on {12 January 1859}.", "1859-06"),
    (year("1920"), "The walls went in {1920}.", "1920-06"),
    (year("1861"), "Named a general in {1861}, he went home.", "1861-06"),
    (year("1831"), "Masons worked in {1831}.", "1831-06"),
]

# What happens before dawn or shortly after a feast is told as of then, and the story goes on.
AT_A_DATE: Table = [
    (
        [*BEGUN, after(clock("1858-05-11T00:30", "minute")), day("1858-05-14")],
        [f"{STORY}Shortly after {{0:30 on 11 May}} the gate fell. {{Three days later}} it rained."],
    ),
    (
        [*BEGUN, until(part("1858-05-11TMO"), "before"), part("1858-05-11TNI")],
        [f"{STORY}Before {{dawn on 11 May}} the gate fell. {{That night}} it rained."],
    ),
    (
        [*BEGUN, after(day("1858-05-24")), month("1858-07")],
        [f"{STORY}They took it just after {{24 May}} and lost it {{two months later}}."],
    ),
    # A clause after "and" is not governed by the "had" before it.
    (
        [*BEGUN, clock("1858-05-04T06:45", "minute"), clock("1858-05-04T08:45", "minute")],
        [f"{STORY}The guard had left, and at {{06:45}} men saw it. {{Two hours later}} he fled."],
    ),
    # Figures are of a time before the one told of.
    (
        [*BEGUN, year("1857"), day("1858-05-24")],
        [f"{STORY}He came with the accounts for {{1857}}. On {{the 24th}} he fled."],
    ),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(AT_A_DATE))
def test_a_story_goes_on_from_what_happens_around_a_date(
    sentence: str, meanings: list[Expected]
) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("aside", "sentence"), ASIDES)
def test_an_aside_does_not_move_the_story(aside: Expected, sentence: str) -> None:
    check(f"{STORY}{sentence} In {{June}} rain came.", [*BEGUN, aside, month("1858-06")])


@pytest.mark.parametrize(("step", "sentence", "june"), STEPS)
def test_a_step_of_the_story_moves_it(step: Expected, sentence: str, june: str) -> None:
    check(f"{STORY}{sentence} In {{June}} rain came.", [*BEGUN, step, month(june)])


def test_a_clause_that_leads_away_does_not() -> None:
    check(
        f"{STORY}They began a war, which lasted until {{May 1859}}. In {{June}} rain came.",
        [*BEGUN, until(month("1859-05")), month("1858-06")],
    )


def test_the_first_date_begins_the_story_even_in_a_bracket() -> None:
    check(
        "The siege ({4 May 1858}) was short. On {6 May} a wall fell. He died on {1 June 1870} "
        "in {the morning}.",
        [day("1858-05-04"), day("1858-05-06"), day("1870-06-01"), part("1870-06-01TMO")],
    )


MENTIONED = [
    (year("1820"), "He came from a town founded in {1820}."),
    (year("1999"), "He fled alone (his wife had died in {1999})."),
    (year("2008"), "His brother, who had fled {two years earlier}, met him."),
    (year("1925"), "Under the law of {1925} he lost his house."),
]


@pytest.mark.parametrize(("mention", "sentence"), MENTIONED)
def test_news_counts_from_what_happened(mention: Expected, sentence: str) -> None:
    check(
        f"He fled on {{May 3, 2010}}. {sentence} {{Four years later}} he died.",
        [day("2010-05-03"), mention, year("2014")],
    )


def test_what_is_made_is_gone_on_from_where_nothing_else_happened() -> None:
    check(
        "He spoke on {Thursday}. A book published in {1990} told of it, {two years later} a film.",
        [day("2025-09-04"), year("1990"), year("1992")],
    )


# A clause that is over says nothing of a date in the one after it.
OVER = [
    (year("1861"), "The khan, who had a cold, sold the fort in {1861}."),
    (year("1861"), "The fort, which had once held 400 men, was sold in {1861}."),
    (year("1861"), "The widow, whose sons had been shot, left in {1861}."),
    (year("1861"), "The guns that took the gate arrived in {1861}."),
    (year("1861"), "Men who had lost a limb were sent home in {1861}."),
    (year("1861"), "In that valley a new fort was built in {1861}."),
    (year("1861"), "He sold that fort in {1861}."),
    (year("1861"), "He vowed that he would stay, and left in {1861}."),
    (year("1861"), "He said that he would stay but fled in {1861}."),
    (year("1861"), "After the guns had gone, the khan sold the fort in {1861}."),
    (year("1861"), "Since no ship had come, he gave up in {1861}."),
    (year("1861"), "They had held out long but were beaten in {1861}."),
    (year("1861"), "The guns had gone, and in {1861} the khan sold the fort."),
    (year("1861"), "It had held out against all others, when the khan sold it in {1861}."),
    (year("1861"), "The guns had gone and the khan sold the fort in {1861}."),
]

# These are not.
GOING_ON = [
    (year("1861"), "The khan, who fled and was shot in {1861}, had a cold."),
    (year("1851"), "The khan, who had been in Pest and moved to Buda in {1851}, had a cold."),
    (year("1861"), "The khan would be tried and hanged in {1861}."),
    (year("1851"), "He had sold the well, which was dry, in {1851}."),
    (year("1851"), "Men that served the khan who held the fort in {1851} came."),
    (year("1861"), "The smoke that rose and was seen in {1861} was thin."),
    (year("1851"), "He swore that the fort was held in {1851}."),
    ([year("1851"), year("1852")], "They had seen Buda in {1851} and in {1852} the sea."),
    ([year("1851"), year("1852")], "He had been ill in {1851} and in {1852} his son had died."),
]


@pytest.mark.parametrize(("step", "sentence"), OVER)
def test_a_clause_that_is_over_does_not_govern(step: Expected, sentence: str) -> None:
    check(f"{STORY}{sentence} In {{June}} rain came.", [*BEGUN, step, month("1861-06")])


@pytest.mark.parametrize(("asides", "sentence"), GOING_ON)
def test_a_clause_that_goes_on_does(asides: Expected | list[Expected], sentence: str) -> None:
    found = asides if isinstance(asides, list) else [asides]
    check(f"{STORY}{sentence} In {{June}} rain came.", [*BEGUN, *found, month("1858-06")])


def test_a_day_after_what_had_been_is_not_before_it() -> None:
    check(
        f"{STORY}By {{June}} bread had run out, and on {{2 July}} the fort fell. It was razed "
        "{two days later}.",
        [*BEGUN, by(month("1858-06")), day("1858-07-02"), day("1858-07-04")],
    )


def test_what_somebody_learned_had_been_is_not_told_of_the_day() -> None:
    check(
        f"{STORY}On {{6 May}} he heard that she had died. {{The next day}} he left.",
        [*BEGUN, day("1858-05-06"), day("1858-05-07")],
    )


@pytest.mark.parametrize(
    ("sentence", "next_day"),
    [
        ("A storm formed on {8 June} and reached Buda {the next day}.", "1858-06-09"),
        ("A storm formed on {8 June}. It reached Buda {the next day}.", "1858-06-09"),
    ],
)
def test_what_formed_by_itself_is_told(sentence: str, next_day: str) -> None:
    check(STORY + sentence, [*BEGUN, day("1858-06-08"), day(next_day)])


@pytest.mark.parametrize(
    "sentence", ["A band formed in {1851} played.", "He met a band formed in {1851}."]
)
def test_what_was_formed_is_mentioned(sentence: str) -> None:
    check(f"{STORY}{sentence} In {{June}} rain came.", [*BEGUN, year("1851"), month("1858-06")])
