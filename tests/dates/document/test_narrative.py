"""A text that tells of times past: its months and days take the year that it has come to."""

from tests.dates.expected import (
    by,
    check,
    day,
    modified,
    month,
    related,
    season,
    since,
    until,
    vague,
    year,
)

HISTORY = """\
The fort was begun in {1931} and finished in {1934}. In {September 1939} its first garrison moved \
in. By the time it was besieged, in {May 1940}, half of the guns were missing; in {June} the \
commander surrendered. In {1944} the fort became a prison. In {August} the prisoners were \
freed, and in {November} the gates were locked. It has been a museum since {1962}.
"""

PRISON = """\
The fort was begun in {1931}. It was besieged in {1939} and, in {May 1940}, burned down. It was \
rebuilt by {1943}, and was a prison until {1944}. In {August} the prisoners were freed. It became \
a museum in {1962}.
"""

DIARY = """\
On {3 March 1916} the ship left the harbour. On {17 March} it met the first ice. The crew wintered \
on the island and was found on {9 January 1917}. {The next day} two men died. On {2 February} the \
others sailed for home, where they arrived in {April 1917}. Their captain went to sea again in \
{1919} and was lost in {1921}.
"""


# What was before and what would be later is no place where the story goes on from.
SIEGE = """\
In {May 1863} the general took the heights, in a house that had been built in {1742}. In {June} he \
moved north. He would die of his wounds in {1871}. On {2 July} his deputy took over, and in \
{August} the army went home.
"""

# The writer's own day returns with "will".
OBITUARY = """\
She was born in {1921}. In {August 1943} she flew a bomber, and in {October} she crossed the sea. \
She stopped flying in {1969}. In {June 1970} she married. She will be buried on {September 19}.
"""


# "The 1761 charter" is spoken of, not told; "at the time" is when the story is.
CAMPAIGN = """\
The first company was raised in {March 1775}. By the {1761} charter its officers were elected, \
but in {July} the colonel chose them. At {the time} he was 22. It was at the front in {June 1777}, \
and it went home in {1778}.
"""


def test_a_year_that_describes_does_not_move_the_story() -> None:
    check(
        CAMPAIGN,
        [
            month("1775-03"),
            year("1761"),
            month("1775-07"),
            month("1775-07"),
            month("1777-06"),
            year("1778"),
        ],
    )


def test_asides_do_not_move_the_story() -> None:
    check(
        SIEGE,
        [
            month("1863-05"),
            year("1742"),
            month("1863-06"),
            year("1871"),
            day("1863-07-02"),
            month("1863-08"),
        ],
    )


def test_what_will_be_counts_from_the_day_of_writing() -> None:
    check(
        OBITUARY,
        [
            year("1921"),
            month("1943-08"),
            month("1943-10"),
            year("1969"),
            month("1970-06"),
            day("2025-09-19"),
        ],
    )


def test_months_take_the_running_year() -> None:
    check(
        HISTORY,
        [
            year("1931"),
            year("1934"),
            month("1939-09"),
            month("1940-05"),
            month("1940-06"),
            year("1944"),
            month("1944-08"),
            month("1944-11"),
            since(year("1962")),
        ],
    )


def test_a_story_goes_on_from_where_something_ended() -> None:
    check(
        PRISON,
        [
            year("1931"),
            year("1939"),
            month("1940-05"),
            by(year("1943")),
            until(year("1944")),
            month("1944-08"),
            year("1962"),
        ],
    )


def test_days_take_the_running_year() -> None:
    check(
        DIARY,
        [
            day("1916-03-03"),
            day("1916-03-17"),
            day("1917-01-09"),
            day("1917-01-10"),
            day("1917-02-02"),
            month("1917-04"),
            year("1919"),
            year("1921"),
        ],
    )


def test_news_with_one_old_date_is_no_narrative() -> None:
    check(
        "The fort, which was finished in {1934}, burned down on {Thursday}. It was sold in {July}.",
        [year("1934"), day("2025-09-04"), month("2025-07")],
    )


PAINTER = """\
In {January 1883} she took a room in Ghent. By {autumn} she had a studio, and in {November} she \
sold a portrait. In {March 1891} she went to Rome; by {Christmas} she was back. In {June 1893} she \
married. In {February 1894} she fell ill, and in {December} she left the city. In {January 1899} a \
friend came, whom she had not seen since {November}.
"""


def test_a_story_goes_on_into_no_earlier_year() -> None:
    check(
        PAINTER,
        [
            month("1883-01"),
            by(season("1883-FA")),
            month("1883-11"),
            month("1891-03"),
            by(day("1891-12-25")),
            month("1893-06"),
            month("1894-02"),
            month("1894-12"),
            month("1899-01"),
            since(month("1898-11")),
        ],
    )


def test_a_text_of_what_people_say_is_a_report() -> None:
    text = (
        "The plan is modest, a former mayor said. Debts were higher in {1983} and {1985}, he said. "
        "The bank, set up in {1973}, was ready, he said. It lent more in {June}."
    )
    check(text, [year("1983"), year("1985"), year("1973"), month("2025-06")])


def test_a_plan_does_not_move_the_story() -> None:
    text = (
        "In {March 1938} they decided to launch the ship in {December}. In {August} her owner died."
        " She was sold in {1940} and sank in {1942}."
    )
    expected = [month("1938-03"), month("1938-12"), month("1938-08"), year("1940"), year("1942")]
    check(text, expected)


def test_what_would_be_does_not_move_the_story() -> None:
    text = (
        "In {March 1938} she flew. {Sixteen months later}, she would fly again. In {May} she "
        "married. She died in {1942}."
    )
    check(text, [month("1938-03"), month("1939-07"), month("1938-05"), year("1942")])


def test_works_do_not_move_the_story() -> None:
    text = (
        "He flew in {May 1938}. In his {1964} book he told of it. In {August} he married. He read "
        "his novel 2001: A Journey in {1939} and died in {1942}."
    )
    expected = [month("1938-05"), year("1964"), month("1938-08"), year("1939"), year("1942")]
    check(text, expected)


def test_what_had_been_before_does_not_move_the_story() -> None:
    text = (
        "In {1910} he met Hill; {a year earlier}, he had beaten Hill, after which he fell ill. In "
        "{May} he won. He died in {1942}."
    )
    check(text, [year("1910"), year("1909"), month("1910-05"), year("1942")])


def test_the_former_of_two_things_is_no_time() -> None:
    text = (
        "In {1901} he wrote a play and in {1903} a novel. The {former} sailor sold the play in "
        "{1905}. The former had been on stage by {1906}."
    )
    years = [year("1901"), year("1903"), vague("PAST_REF"), year("1905"), by(year("1906"))]
    check(text, years)


def test_a_weekday_with_an_article_is_one_of_the_story() -> None:
    check(
        "On {3 March 1916} the ship left the harbour. On {Friday 17 March} it met the first ice. "
        "It was lost on a {Saturday}. They set out on foot on the {Monday}. In {April} they came "
        "home.",
        [
            day("1916-03-03"),
            day("1916-03-17"),
            day("1916-03-18"),
            day("1916-03-20"),
            month("1916-04"),
        ],
    )


def test_a_story_may_open_with_what_was_so_by_a_year() -> None:
    check(
        "By {1962} she was famous. On {April 23} the work began. On {June 1} she fell ill.",
        [by(year("1962")), day("1962-04-23"), day("1962-06-01")],
    )


def test_a_year_throughout_which_things_happen_is_one() -> None:
    check(
        "On {3 March 1716} the ship left the harbour. Throughout {1717} there were storms.",
        [day("1716-03-03"), related("during", year("1717"))],
    )


def test_what_a_story_has_in_the_present_is_no_perfect() -> None:
    check(
        "On {3 March 1916} the crew founds a union. By {the end of the year} it has 500 members.",
        [day("1916-03-03"), modified("END", by(year("1916")))],
    )
