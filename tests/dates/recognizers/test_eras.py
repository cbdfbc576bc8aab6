"""Long ago: years BC, circa, centuries in lists, winters and seasons of two years."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    around,
    before_christ,
    between,
    cases,
    century,
    check,
    day,
    decade,
    modified,
    month,
    season,
    vague,
    year,
)

YEARS: Table = [
    (
        around(year("1350")),
        [
            "It was built c. {1350}.",
            "It was built c.{1350}.",
            "It was built ca. {1350}.",
            "The bishop (born c. {1350}) fled.",
        ],
    ),
    (year("1350"), ["The bishop (died {1350}) fled.", "The bishop (d. {1350}) fled."]),
    (between(year("1327"), year("1377")), ["Edward (r. {1327}–{1377}) was king."]),
    (between(year("1343"), year("1400")), ["Chaucer (c. {1343}–{1400}) was a poet."]),
    (before_christ("BC0044-03", "month", "-0043-03"), ["He died in {March 44 BC}."]),
    (
        before_christ("BC0044-03-15", "day", "-0043-03-15"),
        ["He died on {15 March 44 BC}.", "He died on {March 15, 44 BC}."],
    ),
    (day("0476-09-04"), ["Rome fell on {4 September 476}.", "It fell on {September 4, 476}."]),
    (day("0800-12-25"), ["He was crowned on {Christmas Day 800}."]),
    (day("2025-05-05"), ["On {5 May} 258 people died.", "On {May 5}, 400 people came."]),
    (day("2024-12-25"), ["On {Christmas Day} 800 people came."]),
    (day("0079-08-24"), ["It erupted on {24 August AD 79}.", "It erupted on {24 August 79 AD}."]),
    (month("0079-08"), ["It erupted in {August 79 AD}."]),
    (between(year("2024"), year("2025")), ["The {2024}/{25} season was poor."]),
    (between(year("1999"), year("2000")), ["The {1999}/{00} season was poor."]),
    (between(year("1941"), year("1942")), ["They starved in {1941}/{1942}."]),
]

# The days and months of a story before the year 1, and years of three figures in one.
STORIES: Table = [
    (
        [
            before_christ("BC0216", "year", "-0215"),
            before_christ("BC0202", "year", "-0201"),
            before_christ("BC0195", "year", "-0194"),
        ],
        ["In {216 BC} he won. In {202} he was beaten. {Seven years later} he fled."],
    ),
    (
        [before_christ("BC0146", "year", "-0145"), year("0117"), year("0180")],
        ["In {146 BC} it burned. In {AD 117} it was rebuilt. In {180} it was a city."],
    ),
    (
        [*between(year("0960"), year("1297"))],
        ["It was painted under the Song ({960}–{1297 AD}).", "The Song ({960}-{1297 CE}) fell."],
    ),
    (
        [
            before_christ("BC0218", "year", "-0217"),
            before_christ("BC0218-09", "month", "-0217-09"),
            before_christ("BC0218-11", "month", "-0217-11"),
            before_christ("BC0218-WI", "season", "-0217-24"),
        ],
        ["In {218 BC} he left. He fell in {September}. {Two months later} he rose {that winter}."],
    ),
    (
        [
            before_christ("BC0216-08-02", "day", "-0215-08-02"),
            before_christ("BC0216-08-01", "day", "-0215-08-01"),
            before_christ("BC0216-08-09", "day", "-0215-08-09"),
        ],
        ["They met on {2 August 216 BC}. {The day before}, he came. He died on {the 9th}."],
    ),
    (
        [
            before_christ("BC0044", "year", "-0043"),
            before_christ("BC0044-03-15", "day", "-0043-03-15"),
        ],
        ["In {44 BC} he was dictator. On {15 March} he died."],
    ),
    (
        [year("0794"), year("0986"), *between(year("0794"), year("1868")), day("1890-05-03")],
        [
            "It was founded in {794} and sacked in {986}. It was the capital from {794} until"
            " {1868}. It burned on {3 May 1890}."
        ],
    ),
    (
        [day("1868-05-03"), day("1890-05-03")],
        [
            "Fever was found in 794 cases and in 986 homes. It was proved in 300 of them. It came"
            " on {3 May 1868}. It left on {3 May 1890}."
        ],
    ),
]

SEASONS: Table = [
    (
        season("1941-WI"),
        [
            "They starved in {the winter of 1941–42}.",
            "They starved in {the winter of 1941/42}.",
            "They starved in {the winter of 1941-1942}.",
            "They starved in {the 1941–42 winter}.",
        ],
    ),
    (decade("196"), ["She sang in {the 60s}.", "She sang in the Swinging {60s}."]),
    ([season("1944-SU"), season("1944-FA")], ["They fled in {the summer} and {autumn of 1944}."]),
]

CENTURIES: Table = [
    ([century("11"), century("12")], ["It grew in {the 12th} and {13th centuries}."]),
    (
        [century("16"), century("17"), century("18")],
        ["It grew in {the 17th}, {18th} and {19th centuries}."],
    ),
    (
        between(century("11"), century("14")),
        [
            "It grew between {the 12th} and {15th centuries}.",
            "It grew {the 12th}–{15th centuries}.",
        ],
    ),
    (between(century("08"), century("12")), ["It grew from {the 9th} to {the 13th century}."]),
    (
        [modified("END", century("15")), modified("START", century("16"))],
        ["It was built in {the late 16th} or {early 17th century}."],
    ),
]

LONG_AGO: Table = [
    (vague("PAST_REF"), ["They died out {66 million years ago}.", "It melted {12,000 years ago}."]),
    (vague("PAST_REF"), ["It froze {3000 centuries ago}."]),
    (
        vague("FUTURE_REF"),
        [
            "The ice will melt {8,000 years from now}.",
            "The ice will melt {10,000 years later}.",
            "It will melt in {the 120th century}.",
            "It will melt {900 decades from now}.",
        ],
    ),
    # 500 BC, of the fifth century, is the astronomical year -499
    (before_christ("BC04", "century", "-0499/-0400"), ["They met in {the 5th century BC}."]),
    (before_christ("BC00", "century", "-0099/0000"), ["They met in {the first century BC}."]),
    (before_christ("BC049", "decade", "-0498/-0489"), ["They met in {the 490s BC}."]),
    (
        [before_christ("BC0500", "year", "-0499"), before_christ("BC05", "century", "-0599/-0500")],
        ["It fell in {500 BC}. It had been built in {the previous century}."],
    ),
    (century("05"), ["The road was built {1,500 years ago}."]),
    (year("1875"), ["The road was built {150 years ago}."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases([*YEARS, *STORIES]))
def test_years(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(SEASONS))
def test_seasons(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(CENTURIES))
def test_centuries(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(LONG_AGO))
def test_long_ago(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
