"""Which texts are stories, told from their own dates; where these come back to the present."""

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
    modified,
    month,
    part,
    season,
    since,
    vague,
    window,
    year,
)

STORIES: Table = [
    # A time or part of a day, a season or a range dates a story as a plain date does.
    (
        [clock("1906-05-18T05:12", "minute"), day("1906-05-21"), month("1906-07")],
        ["It began at {5:12 a.m. on 18 May 1906}. It fell on {21 May}. In {July} all was over."],
    ),
    (
        [part("1906-05-18TMO"), day("1906-05-21")],
        ["It began on {the morning of 18 May 1906}. The town fell on {21 May}."],
    ),
    (
        [season("1939-WI"), day("1939-12-20"), month("1940-03")],
        [
            "In {the winter of 1939} the lake froze. It was crossed on {20 December}. In {March} "
            "peace came."
        ],
    ),
    (
        [part("1943-07-09TNI"), day("1943-07-22")],
        ["They landed in {the night of 9-10 July 1943}. The town fell on {22 July}."],
    ),
    # A year does where it opens the text or is that of a war, a season.
    (
        [year("1906"), day("1906-05-21")],
        [
            "The war of {1906} was short. The army crossed the river on {21 May}.",
            "In {1906} the king fled. The army crossed the river on {21 May}.",
        ],
    ),
    (
        [year("1954"), day("1954-01-17"), month("1954-09")],
        ["The {1954} season began on {17 January}. In {September} he won."],
    ),
    # What would be an aside later on is where a story begins.
    (
        [after(day("1938-05-12")), month("1938-06")],
        ["After {12 May 1938} he hid. He reached the border in {June}."],
    ),
    (
        [month("1999-02"), day("1999-05-02"), by(month("1999-07"))],
        ["Peace was signed in {February 1999}. On {2 May} a bomb went off. By {July} it was war."],
    ),
    # Its own weekdays, where it gives a date with one, do not make it news.
    (
        [day("1982-04-02"), day("1982-04-05"), day("1982-05-25")],
        [
            "They landed on {Friday, 2 April 1982}. The fleet sailed on {Monday}. The port fell on "
            "{25 May}."
        ],
    ),
]

NEWS: Table = [
    (
        [day("2019-05-03"), year("1898"), day("2025-09-01"), month("2026-03")],
        ["On {May 3, 2019}, a fire gutted the hall, which was built in {1898}. On {Monday} the "
         "council voted to rebuild it. Work will start in {March}."],
    ),
    (
        [day("2025-09-02"), day("1972-05-09"), year("1911"), year("1975"), month("2025-06")],
        ["A plaque was unveiled on {Tuesday} to those who died on {9 May 1972}. The hall was built "
         "in {1911} and rebuilt in {1975}. In {June} the council gave a grant."],
    ),
    (
        [month("2025-08"), month("2019-03"), year("1997"), month("2025-10")],
        ["Sales rose in {August}. They were last so high in {March 2019}. The index, begun in "
         "{1997}, stood at 104. Economists expect a fall in {October}."],
    ),
    (
        [day("1911-05-12"), month("2025-04"), month("2025-06")],
        ["Divers have found a ship that sank on {12 May 1911}. They started in {April}. In {June} "
         "they gave up once."],
    ),
    (
        [day("2021-03-03"), month("2025-07"), month("2025-05")],
        ["A deal signed on {March 3, 2021} was cancelled in {July}. Talks began in {May}."],
    ),
    (
        [year("2010"), month("2025-07")],
        ["The {2010} stadium was sold. The council decided so in {July}."],
    ),
    (
        [since(month("2021-01")), month("2025-08")],
        ["Since {January 2021}, prices have gone up. They rose again in {August}."],
    ),
]  # fmt: skip

LIFE = "He was born in {1931}. In {May 1962} he won, and in {June 1965} he did so again. "
BORN = [year("1931"), month("1962-05"), month("1965-06")]

BACK: Table = [
    ([*BORN, modified("START", year("2025"))], [LIFE + "He died {early this year}."]),
    ([*BORN, year("2025")], [LIFE + "{Earlier this year} he died."]),
    ([*BORN, modified("END", month("2025-09"))], [LIFE + "He sold it {late this month}."]),
    # The perfect and the future are of the writer's day, wherever their verb stands.
    (
        [*BORN, window("P2Y", "year", "2023-09-06", "2025-09-06")],
        [
            LIFE + "His fame has grown in {the past two years}.",
            LIFE + "Over {the past two years} his fame has grown.",
        ],
    ),
    (
        [*BORN, window("P2Y", "year", "2025-09-06", "2027-09-06")],
        [LIFE + "It will be worth millions to his sons and grandsons over {the next two years}."],
    ),
    ([*BORN, day("2025-09-02")], [LIFE + "His son said on {Tuesday} that he slept well."]),
    ([*BORN, month("2025-11")], [LIFE + "Results are due in {November}."]),
    ([*BORN, month("2026-02")], [LIFE + "The house is closed in {February}."]),
    ([*BORN, year("2025")], [LIFE + "{This year} he wrote a book."]),
    (
        [*BORN, season("2025-SP"), month("2025-07")],
        [LIFE + "{This spring} he fell ill. In {July} he gave up his house."],
    ),
    (
        [*BORN, month("2025-08"), month("2025-12")],
        [LIFE + "{Last month} he moved to Rome. The sale starts in {December}."],
    ),
    ([*BORN, day("2025-09-05")], [LIFE + "He died at home on {Friday}."]),
    (
        [*BORN, season("2024-FA")],
        [LIFE + "He fell ill {last autumn}.", LIFE + "{Last autumn} he fell ill."],
    ),
    ([*BORN, since(season("2024-FA"))], [LIFE + "He has been ill since {last autumn}."]),
    ([*BORN, month("2025-02")], [LIFE + "He fell ill {last February}."]),
    (
        [*BORN, season("2026-SP")],
        [
            LIFE + "{Next spring} the town will name a street after him.",
            LIFE + "A street will be named after him {next spring}.",
        ],
    ),
]

STILL: Table = [
    (
        [*BORN, window("P2Y", "year", "1965-06-01", "1967-06-30")],
        [
            LIFE + "Over {the next two years} he won all.",
            LIFE + "He said he would have won all in {the next two years}.",
        ],
    ),
    ([*BORN, year("1965")], [LIFE + "{Later this year} he won."]),
    ([*BORN, season("1964-FA")], [LIFE + "He had been ill {last autumn}."]),
    ([*BORN, season("1964-FA")], [LIFE + 'He wrote: "I was ill {last autumn}."']),
    ([*BORN, season("1966-SP")], [LIFE + "He knew that {next spring} he would leave."]),
    ([*BORN, season("1966-SP")], [LIFE + "{The following spring} he left."]),
    ([*BORN, month("1965-11")], [LIFE + "He was due to go home in {November}."]),
    ([*BORN, year("1965")], [LIFE + "Nobody else won in {this year}."]),
    (
        [*BORN, vague("PRESENT_REF"), month("1965-07")],
        [LIFE + "He was {now} 34. In {July} he left."],
    ),
]

LEFT = LIFE + "In {October} he left. "
AWAY = [*BORN, month("1965-10")]
# The pluperfect goes back, and "that summer" stays in the year unless the next is nearer.
EARLIER: Table = [
    ([*BORN, month("1965-03")], [LIFE + "He beat Low, who had joined in {March}."]),
    ([*BORN, month("1964-11")], [LIFE + "He had been ill in {November}."]),
    ([*BORN, by(month("1965-11"))], [LIFE + "By {November} he had left the club."]),
    ([*AWAY, season("1965-SU")], [LEFT + "{That summer} had been hot."]),
    ([*AWAY, season("1965-WI")], [LEFT + "{That winter} was cold."]),
    ([*AWAY, month("1966-01")], [LEFT + "{That January} it snowed."]),
]


@pytest.mark.parametrize(("text", "meanings"), cases(STORIES))
def test_a_story_is_told_from_its_own_dates(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(NEWS))
def test_news_stays_news_whatever_it_looks_back_to(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(BACK))
def test_a_story_comes_back_to_the_day_of_writing(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(STILL))
def test_a_story_does_not_come_back_too_soon(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(EARLIER))
def test_what_had_been_was_before(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


def test_a_quotation_does_not_bring_a_story_back() -> None:
    check(
        LIFE + 'He wrote: "The house is shut in {November}." In {December} he left.',
        [*BORN, month("1965-11"), month("1965-12")],
    )
