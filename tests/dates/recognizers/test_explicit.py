"""Dates that the text gives in full, in the forms that news and documents write them."""

from dataclasses import replace

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    after,
    around,
    before,
    before_christ,
    by,
    cases,
    century,
    check,
    clock,
    day,
    decade,
    month,
    related,
    since,
    until,
    year,
)

DAYS: Table = [
    (
        day("2025-09-04"),
        [
            "The form is dated {4.9.2025}.",
            "The form is dated {2025-9-4}.",
            "The form is dated {2025.09.04}.",
            "The form is dated {04-Sep-2025}.",
            "The form is dated {4-Sep-25}.",
            "The form is dated {Sept 4 '25}.",
            "The form is dated {Thu 4 Sep 2025}.",
            "The form is dated {the fourth of September 2025}.",
        ],
    ),
    # Where both readings are possible, the month comes first, as in the United States.
    (day("2024-01-02"), ["The form is dated {1/2/2024}."]),
    (around(year("1890")), ["It was built in or around {1890}."]),
    (
        day("2021-05-03"),
        [
            "The court ruled on {May 3, 2021}.",
            "The court ruled on {3 May 2021}.",
            "The court ruled on {May 3 2021}, officials said.",
            "The court ruled on {May 3rd, 2021}.",
            "The court ruled on {the 3rd of May 2021}.",
            "The court ruled on {the 3rd of May, 2021}.",
            "The court ruled on {3rd May 2021}.",
            "The court ruled on {Monday, 3 May 2021}.",
            "The court ruled on {Monday 3 May 2021}.",
            "The court ruled on {Monday, May 3, 2021}, after a long trial.",
            "The court ruled on {Mon., May 3, 2021}.",
            "The court ruled on {2021-05-03}.",
            "The court ruled on {2021/05/03}.",
            "The court ruled on {3.5.2021}.",
            "The court ruled on {03.05.2021}.",
            "The court ruled on {MAY 3, 2021}.",
            "The ruling ({3 May 2021}) ended the case.",
            "“The court ruled on {May 3, 2021},” she said.",
        ],
    ),
    (
        day("1998-10-26"),
        [
            "Shares fell on {Oct. 26, 1998}.",
            "Shares fell on {Oct 26, 1998}.",
            "Shares fell on {26 Oct. 1998}.",
            "Shares fell on {26 October, 1998}.",
            "Shares fell on {10/26/1998}.",
            "Shares fell on {10/26/98}.",
            "Shares fell on {26.10.98}.",
            "Shares fell on {26/10/1998}.",
            "Shares fell on {26-10-1998}.",
            "Shares fell on {October 26th, 1998}.",
            "Shares fell on {October the 26th, 1998}.",
        ],
    ),
    (day("2024-02-29"), ["The bridge opened on {Feb. 29, 2024}.", "It opened on {29/02/2024}."]),
    (day("2013-09-30"), ["The plant closed on {Sept. 30, 2013}.", "It closed {30 Sept 2013}."]),
    (day("1215-06-15"), ["The charter was sealed on {15 June 1215}."]),
    (
        [day("2019-03-01"), day("2019-04-12")],
        [
            "The lease ran out on {March 1, 2019}, and they left on {April 12, 2019}.",
            "Between {March 1, 2019}, and, for some, {12 April 2019}, nobody was paid.",
        ],
    ),
    (since(day("2021-05-03")), ["They have been in prison since {May 3, 2021}."]),
    (until(day("2021-05-03")), ["They were in prison until {3 May 2021}."]),
    (by(day("2021-05-03")), ["All of them had left by {May 3, 2021}."]),
    (before(day("2021-05-03")), ["Nobody was charged before {May 3, 2021}."]),
    (after(day("2021-05-03")), ["Nobody was charged after {May 3, 2021}."]),
    (around(day("2021-05-03")), ["The letter was written around {May 3, 2021}."]),
]

IMPOSSIBLE = [
    "The form says Feb. 30, as a joke.",
    "He gave his birthday as 31/31/1990.",
    "Version 2021-13-45 was withdrawn.",
]

MONTHS: Table = [
    (
        month("2010-08"),
        [
            "The mine collapsed in {August 2010}.",
            "The mine collapsed in {Aug. 2010}.",
            "The mine collapsed in {August, 2010}.",
            "The mine collapsed in {August of 2010}.",
            "The mine collapsed in {Aug-2010}.",
            "The mine's {August 2010} collapse shocked the country.",
        ],
    ),
    (month("1998-05"), ["She resigned in {May 1998}.", "She resigned in {May of 1998}."]),
    (month("1943-03"), ["The ship sank in {March 1943}.", "The ship sank in {Mar. 1943}."]),
    (since(month("2014-03")), ["The peninsula has been occupied since {March 2014}."]),
    (until(month("2014-03")), ["The base was open until {March 2014}."]),
    (related("during", month("2014-03")), ["Prices doubled during {March 2014}."]),
]

YEARS: Table = [
    (
        year("1998"),
        [
            "The company was founded in {1998}.",
            "In {1998}, the company had 26 employees.",
            "The {1998} election was close.",
            "The company was founded in {the year 1998}.",
        ],
    ),
    (year("2023"), ["Sales fell in {FY2023}.", "Sales fell in {FY23}.", "It fell in {FY 2023}."]),
    (year("1998"), ["He joined in {'98}.", "He joined in {’98}, he said."]),
    (year("2004"), ["They married in {'04}."]),
    (year("1996"), ["It began in {nineteen ninety-six}."]),
    # No number of what follows.
    (
        year("2008"),
        [
            "The {2008} elections were close.",
            "Beijing's {2008} games were costly.",
            "In {2008} workers struck.",
            "Profits topped {2008} levels.",
            "The firm announced {2008} results.",
            "The Beijing {2008} organisers met.",
            "{2008} looks bad.",
        ],
    ),
    (
        year("2000"),
        [
            "Emissions are above {2000} levels.",
            "In {2000} voters chose.",
            "In {2000} boats were banned.",
            "Sales reached {2000} levels.",
        ],
    ),
    (year("1976"), ["An earthquake in {1976} killed many.", "The flood of {1976} killed many."]),
    (year("1914"), ["The army of {1914} marched on foot."]),
    (year("1968"), ["The Prague Spring of {1968} was short."]),
    (year("1666"), ["In {1666} flames destroyed the city."]),
    (year("1968"), ["The post-{1968} marches went on.", "The {1968} marches went on."]),
    (day("2019-05-03"), ["It is dated “{2019-05-03}”.", "It is dated {2019-05-03}. He signed."]),
    (
        year("1789"),
        ["Revolution broke out in {1789}.", "Since the fire of {1789} nobody lives there."],
    ),
    (year("1066"), ["The duke landed in {1066}."]),
    (year("2025"), ["In {2025}, the rate is 4.5 percent."]),
    # A comma parts the month from a count of people.
    (by(month("2025-08")), ["By {August}, 2000 people had fled."]),
    (by(month("2000-08")), ["By {August, 2000}, people had fled."]),
    (since(year("2014")), ["He has led the party since {2014}.", "Since {2014}, he has led it."]),
    (until(year("2014")), ["He led the party until {2014}."]),
    (before(year("2014")), ["Nobody knew them before {2014}."]),
    (after(year("2014")), ["Sales collapsed after {2014}."]),
    (by(year("2030")), ["Emissions must be halved by {2030}."]),
    (
        around(year("1890")),
        ["The house was built around {1890}.", "The house, built circa {1890}, burned."],
    ),
    (related("during", year("2014")), ["Prices doubled during {2014}."]),
]


def years_of(value: str, mod: str, first: str, last: str) -> Expected:
    """Some years of a century."""
    start, end = f"{first}-01-01", f"{int(last) + 1}-01-01"
    return Expected("DATE", value, start, end, "century", f"{first}/{last}", mod)


LONG_TIMES: Table = [
    (
        years_of("18", "END", "1850", "1899"),
        ["It grew in {the second half of the 19th century}."],
    ),
    (
        years_of("19", "MID", "1925", "1949"),
        ["It grew in {the second quarter of the 20th century}."],
    ),
    (
        years_of("18", "END", "1875", "1899"),
        ["It grew in {the last quarter of the 19th century}."],
    ),
    (
        replace(years_of("199", "START", "1990", "1994"), granularity="decade"),
        ["It grew in {the first half of the 1990s}."],
    ),
    (decade("200"), ["Prices rose in {the 2000s}."]),
    ([decade("195"), decade("196")], ["Prices rose in {the 1950s} and {1960s}."]),
    ([decade("199"), decade("200")], ["It spread in {the 1990s} and {the 2000s}."]),
    (
        decade("199"),
        [
            "In {the 1990s}, prices rose.",
            "He was famous in {the '90s}.",
        ],
    ),
    (decade("196"), ["She grew up in {the sixties}.", "She grew up in {the 60s}, she said."]),
    (century("18"), ["It was a fashion of {the 19th century}."]),
    (
        century("19"),
        ["It was the deadliest war of {the twentieth century}.", "A {20th-century} palace burned."],
    ),
    (
        before_christ("BC0241", "year", "-0240"),
        ["The war ended in {241 BC}.", "The war ended in {241 B.C.}"],
    ),
    (before_christ("BC0044", "year", "-0043"), ["Caesar died in {44 BCE}."]),
    (
        year("0079"),
        [
            "Vesuvius erupted in {AD 79}.",
            "Vesuvius erupted in {79 AD}.",
            "It erupted in {A.D. 79}.",
        ],
    ),
]

# Years that only a month or "the year" makes years.
FAR_YEARS: Table = [
    (day("2999-12-31"), ["It ends on {31 December 2999}.", "On {December 31, 2999} it ends."]),
    (
        clock("2999-12-31T23:59", "minute"),
        ["The lease ends {Dec 31, 2999 at 11:59 p.m.}"],
    ),
    (month("2999-12"), ["It will melt in {December 2999}.", "It will melt in {December, 2999}."]),
    (year("2525"), ["It will melt in {the year 2525}."]),
    (until(year("3000")), ["It will last until {the year 3000}."]),
    (
        Expected("DATE", "9999-12-31", "9999-12-31", None, "day", "9999-12-31"),
        ["The record ends on {31 December 9999}.", "It ends on {Friday, December 31, 9999}."],
    ),
    # numbers that count what follows
    (day("2025-05-05"), ["On {May 5}, 2500 people marched.", "On {5 May} 3000 sailors sailed."]),
    (month("2025-03"), ["In {March} 2500 people marched.", "In {March}, 2500 more men came."]),
    (day("2025-05-05"), ["On {May 5} 2300 fled.", "On {5 May} 3000 Polish sailors fled."]),
    (day("2525-12-31"), ["On {31 December 2525} it ends.", "On {31 December 2525}, it ends."]),
]
# Years that nothing can write: no other year is meant.
STRANGE_YEARS = (
    "It ends on 31 December 12000.",
    "It ends on December 31, 12000.",
    "It began on 1 January 1.",
    "It lasts until the year 12000.",
    "It lasts until the year 12,000.",
    "He lands in the year 802,701.",
)

TIMESTAMPS: Table = [
    (
        clock("2025-09-04T14:30", "minute"),
        ["The log ends at {4 September 2025 at 14:30}.", "It ends {September 4, 2025, 2:30 p.m.}"],
    ),
    (
        clock("2025-09-04T14:30:00", "second", "+00:00"),
        ["The log ends at {2025-09-04T14:30:00Z}."],
    ),
    (
        clock("2025-09-04T14:30:00", "second", "+02:00"),
        ["The log ends at {2025-09-04T14:30:00+02:00}."],
    ),
    (clock("2025-09-04T14:30", "minute"), ["The log ends at {2025-09-04 14:30}."]),
    (clock("2025-09-04T14:30:15", "second"), ["The log ends at {2025-09-04T14:30:15}."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(DAYS))
def test_days(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(MONTHS))
def test_months(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(YEARS))
def test_years(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(LONG_TIMES))
def test_decades_and_centuries(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(FAR_YEARS))
def test_far_years(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", STRANGE_YEARS)
def test_strange_years(sentence: str) -> None:
    check(sentence, [])


@pytest.mark.parametrize(("sentence", "meanings"), cases(TIMESTAMPS))
def test_timestamps(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", IMPOSSIBLE)
def test_impossible_dates_are_none(sentence: str) -> None:
    check(sentence, [])
