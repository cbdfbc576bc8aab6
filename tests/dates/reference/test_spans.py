"""A lead that gives beginning and end, a season over two years: what follows lies inside."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    between,
    cases,
    check,
    day,
    month,
    until,
    year,
)

LEADS: Table = [
    (
        [month("1871-04"), month("1871-11"), day("1871-04-06"), day("1871-07-07")],
        [
            "The war began in {April 1871} and ended in {November}. The fleet sailed on {6 April}. "
            "On {7 July} the port fell.",
            "The war started in {April 1871} and finished in {November 1871}. The fleet sailed on "
            "{6 April}. On {7 July} the port fell.",
        ],
    ),
    (
        [month("1871-10"), until(month("1873-04")), day("1871-10-09"), day("1872-02-03")],
        ["The war broke out in {October 1871} and lasted until {April 1873}. The fleet sailed on "
         "{9 October}. The port fell on {3 February}."],
    ),
    (
        [*between(month("1871-04"), month("1872-11")), day("1871-04-06"), day("1871-07-07")],
        ["The war was fought from {April 1871} to {November 1872}. The fleet sailed on {6 April}. "
         "On {7 July} the port fell."],
    ),
    (
        [*between(year("1871"), year("1873")), day("1871-04-06"), month("1871-07")],
        ["The war lasted from {1871} to {1873}. The fleet sailed on {6 April}. The port fell in "
         "{July}."],
    ),
    (
        [day("1871-03-03"), day("1871-06-09"), day("1871-03-05")],
        ["The trial opened on {3 March 1871} and closed on {9 June}. The first witness spoke on "
         "{5 March}."],
    ),
]  # fmt: skip

AFTER: Table = [
    # After its end, the story goes on from there.
    (
        [month("1871-04"), month("1871-11"), month("1871-12")],
        ["The war began in {April 1871} and ended in {November}. In {December} the king came."],
    ),
    # A lead that tells of half a century says nothing of its months.
    (
        [month("1885-03"), month("1950-10"), month("1951-05")],
        ["The shop opened in {March 1885} and closed in {October 1950}. It was sold in {May}."],
    ),
    # Further on, a story does not begin anew.
    (
        [month("1884-05"), *between(month("1885-03"), month("1886-10")), day("1886-11-09")],
        ["He went to sea in {May 1884}. He fought in Spain from {March 1885} to {October 1886}. On "
         "{9 November} he left."],
    ),
]  # fmt: skip

SEASONS: Table = [
    (
        [*between(year("1997"), year("1998")), month("1997-06"), month("1997-11"),
         month("1998-03")],
        [
            "The {1997}-{98} season was the club's best. It bought two players in {June}, beat the "
            "champions in {November}, and won the cup in {March}.",
            "The {1997}–{98} league season was short. The club bought two players in {June}, led "
            "in {November}, and won in {March}.",
        ],
    ),
    (
        [year("1960"), year("1980"), *between(year("1987"), year("1988")), month("1987-11"),
         month("1988-03")],
        ["Born in {1960}, he turned pro in {1980}. In the {1987}-{88} season he scored six goals "
         "in {November}. In {March} he broke a leg."],
    ),
    (
        [*between(year("1997"), year("1998")), month("1998-01"), month("1998-05")],
        ["The {1997}-{98} season was the club's worst. It lost in {January} and went down in "
         "{May}."],
    ),
]  # fmt: skip

NO_SEASONS: Table = [
    # Two years that are no season, and news of one.
    (
        [month("1980-05"), *between(year("1987"), year("1988")), month("1988-11")],
        ["She was elected in {May 1980}. She was mayor in {1987}-{88}. In {November} she left."],
    ),
    (
        [*between(year("2023"), year("2024")), month("2025-05")],
        ["The club came third in the {2023}-{24} season. In {May} its coach left."],
    ),
]


@pytest.mark.parametrize(("text", "meanings"), cases([*LEADS, *AFTER]))
def test_a_lead_that_tells_all_lets_its_story_begin_anew(
    text: str, meanings: list[Expected]
) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases([*SEASONS, *NO_SEASONS]))
def test_a_season_begins_in_its_first_year(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)
