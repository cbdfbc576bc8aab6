"""Dates counted from the last date of the text: "a week later", "the same day", "that month"."""

from dataclasses import replace

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    cases,
    check,
    day,
    duration,
    modified,
    month,
    part,
    quarter,
    season,
    vague,
    week,
    window,
    year,
)

FROM_A_DAY: Table = [
    # A year whose winner is mentioned is no day to count from.
    (
        [day("2025-09-05"), year("2024"), day("2025-09-04")],
        ["She won on {Friday}. {Last year}'s winner was Ho. It was announced {a day earlier}."],
    ),
    ([day("2010-05-03"), month("2010-12")], ["He fled on {May 3, 2010}. He died {that December}."]),
    (day("2025-06-11"), ["He fears that {June the 11th} was only the start."]),
    (
        [day("2025-08-12"), day("2025-08-12")],
        [
            "He was arrested on {Aug. 12}. He was freed {the same day}.",
            "He was arrested on {Aug. 12} and freed {that day}.",
        ],
    ),
    (
        [day("2025-08-12"), day("2025-08-13")],
        [
            "He was arrested on {Aug. 12}. He was freed {the next day}.",
            "He was arrested on {Aug. 12}. He was freed {the following day}.",
            "He was arrested on {Aug. 12}. He was freed {a day later}.",
            "He was arrested on {Aug. 12}. {One day later} he was freed.",
            "He was arrested on {Aug. 12}. He was freed {the day after}.",
            "He was arrested on {Aug. 12}. {The day after that} he was freed.",
            "He was arrested on {Aug. 12}. He was freed {one day after that}.",
            "He was arrested on {Aug. 12}. He was freed {one day after that} and fled.",
            "He was arrested on {Aug. 12}. {One day after that} Miller fled.",
            "He was arrested on {Aug. 12}. {The very next day} he was freed.",
        ],
    ),
    (
        [day("2010-05-03"), day("2010-05-03"), day("2010-05-04")],
        [
            "He fled on {May 3, 2010}. {That day} and {the next} the town burned.",
            "He fled on {May 3, 2010}. {That very day} and {the following} the town burned.",
        ],
    ),
    (
        [day("2010-05-03"), year("2010"), year("2011")],
        ["He fled on {May 3, 2010}. He wrote little {that year} and {the next}."],
    ),
    ([year("2010")], ["He fled in {2010} and the next king stayed."]),
    (
        [day("2010-05-03"), duration("P2D", "day")],
        [
            "He fled on {May 3, 2010}. {Two days} after that battle he died.",
        ],
    ),
    (
        [day("2025-08-12"), day("2025-08-11")],
        [
            "He was arrested on {Aug. 12}. He had fled {the day before}.",
            "He was arrested on {Aug. 12}. He had fled {the previous day}.",
            "He was arrested on {Aug. 12}. {The day before} he had fled.",
            "He was arrested on {Aug. 12}. {The day before this}, he had fled.",
            "He was arrested on {Aug. 12}. He had fled {a day earlier}.",
        ],
    ),
    (
        [month("2025-08"), month("2025-07")],
        [
            "Loans fell in {August}. The fall of a bank {the month before} froze trade.",
        ],
    ),
    (
        [month("2025-08")],
        ["Loans fell in {August}. He came the month before games are held."],
    ),
    (
        [day("2025-08-12"), day("2025-08-23")],
        ["He was arrested on {Aug. 12} and freed {11 days later}."],
    ),
    (
        [day("2025-08-12"), week("2025-08-18")],
        ["He was arrested on {Aug. 12}. He fled {the following week}."],
    ),
    (
        [day("2025-08-12"), week("2025-08-11")],
        ["He was arrested on {Aug. 12}. He fled {that week}."],
    ),
    # A week that begins in April, but has most of its days in May.
    (
        [day("2019-05-03"), week("2019-04-29"), month("2019-05")],
        ["He fled on {3 May 2019}. {The same week} the fort fell, {that month} he died."],
    ),
    (
        [day("2010-05-03"), month("2010-05")],
        ["He fled on {May 3, 2010}. Others fled {that month}."],
    ),
    (
        [year("1901"), season("1901-FA")],
        [
            "He fled in {1901}. He died {that same autumn}.",
            "He fled in {1901}. He died {that fall}.",
        ],
    ),
    (
        [day("2010-05-03"), month("2010-04")],
        ["He fled on {May 3, 2010}. Others fled {the previous month}."],
    ),
    (
        [day("2010-05-03"), month("2010-12")],
        ["He fled on {May 3, 2010}. He died in {December of that year}."],
    ),
    (
        [day("2010-05-03"), year("2011")],
        ["He fled on {May 3, 2010}. He died {the following year}."],
    ),
    ([day("2010-05-03"), year("2014")], ["He fled on {May 3, 2010}. {Four years later} he died."]),
    (
        [day("2010-05-03"), month("2010-08")],
        ["He fled on {May 3, 2010}. {Three months later} he died."],
    ),
    (
        [day("2010-05-03"), day("2010-05-10")],
        ["He fled on {May 3, 2010}. He died {the following Monday}."],
    ),
    (
        [day("2010-05-03"), part("2010-05-03TEV")],
        [
            "He fled on {May 3, 2010}. He died {that evening}.",
            "He fled on {May 3, 2010}. He died {that very evening}.",
        ],
    ),
    (
        [day("2010-05-03"), part("2010-05-04TMO")],
        [
            "He fled on {May 3, 2010}. He died {the next morning}.",
            "He fled on {May 3, 2010}. He died {the morning after}.",
        ],
    ),
    (
        [day("2010-05-03"), part("2010-05-02TNI")],
        [
            "He fled on {May 3, 2010}. {The night before}, it had rained.",
            "He fled on {May 3, 2010}. {The night before} his wife had died.",
        ],
    ),
    (
        [day("2010-05-03"), day("2011-05-03")],
        ["He fled on {May 3, 2010}. {A year to the day later} he died."],
    ),
]


def some_day(value: str, start: str, end: str, granularity: str) -> Expected:
    """A day or week that is as unknown as what it is counted from; `end` is the last day."""
    return replace(window(value, granularity, start, end), type="DATE")


FROM_LONGER: Table = [
    (
        [month("1863-11"), some_day("1863-11-XX", "1863-11-04", "1863-12-03", "month")],
        ["The king died in {November 1863}. {Three days later} his heir was crowned."],
    ),
    (
        [month("1863-11"), some_day("1863-11-XX", "1863-11-02", "1863-12-01", "month")],
        [
            "The king died in {November 1863}. {The next day} his heir was crowned.",
            "The king died in {November 1863}. {The following day} his heir was crowned.",
            "The king died in {November 1863}. His heir was crowned {the day after}.",
        ],
    ),
    (
        [month("1863-11"), some_day("1863-11-XX", "1863-10-31", "1863-11-29", "month")],
        ["The king died in {November 1863}. {The previous day} he had signed it."],
    ),
    (
        [month("2025-05"), some_day("2025-05-XX", "2025-05-02", "2025-06-01", "month")],
        ["The pier burned in {May}. {The next day} it was closed."],
    ),
    (
        [year("1862"), some_day("1862-XX-XX", "1862-01-02", "1863-01-01", "year")],
        ["They met in {1862}. {The next day} they fled."],
    ),
    (
        [month("1864-03"), some_day("1864-WXX", "1864-03-15", "1864-04-14", "month")],
        ["They met in {March 1864}. {Two weeks later} they fled."],
    ),
    (
        [month("1864-03"), some_day("1864-02-XX", "1864-02-05", "1864-03-06", "month")],
        ["They met in {March 1864}. {25 days earlier} it had rained."],
    ),
    # The beginning, middle and end of a month or year are thirds of it.
    (
        [
            modified("START", month("1863-11")),
            some_day("1863-11-XX", "1863-11-02", "1863-11-11", "month"),
        ],
        ["The king died in {early November 1863}. {The next day} his heir was crowned."],
    ),
    (
        [
            modified("MID", month("1863-11")),
            some_day("1863-11-XX", "1863-11-13", "1863-11-22", "month"),
        ],
        ["The king died in {mid-November 1863}. {Two days later} his heir was crowned."],
    ),
    (
        [
            modified("END", month("1863-11")),
            some_day("1863-WXX", "1863-11-28", "1863-12-07", "month"),
        ],
        [
            "The king died in {late November 1863}. {A week later} his heir was crowned.",
            "The king died in {late November 1863}. {The following week} his heir was crowned.",
        ],
    ),
    (
        [month("1863-11"), some_day("1863-WXX", "1863-11-08", "1863-12-07", "month")],
        ["The king died in {November 1863}. {The next week} his heir was crowned."],
    ),
    (
        [year("1862"), some_day("1862-XX", "1862-02-01", "1863-01-31", "year")],
        ["They met in {1862}. {A month later} they fled."],
    ),
    # It may have been the year after.
    (
        [year("1862"), some_day("XXXX-XX", "1862-03-01", "1863-02-28", "year")],
        ["They met in {1862}. {Two months later} they fled."],
    ),
    (
        [modified("START", year("1862")), some_day("1862-XX", "1862-07-01", "1862-10-31", "year")],
        ["They met in {early 1862}. {Six months later} they fled."],
    ),
    (
        [modified("END", year("1862")), some_day("1862-XX", "1862-10-01", "1863-01-31", "year")],
        ["They met in {late 1862}. {The following month} they fled."],
    ),
    # What has told of the month again tells nothing of its part.
    (
        [
            modified("END", month("1863-11")),
            month("1863-11"),
            some_day("1863-11-XX", "1863-11-02", "1863-12-01", "month"),
        ],
        ["They met in {late November 1863}. In {November 1863} he died. {The next day} it rained."],
    ),
    (
        [year("1862"), some_day("1862-XX-XX", "1862-01-11", "1863-01-10", "year")],
        ["They met in {1862}. {Ten days later} they fled."],
    ),
    (
        [month("2019-06"), month("2019-07")],
        ["He fled in {June 2019}. {The following month} he died."],
    ),
    ([month("2010-05"), month("2010-07")], ["He fled in {May 2010}. He died {two months later}."]),
    (
        [month("2010-05"), year("2009")],
        ["He fled in {May 2010}. His wife had died {the year before}."],
    ),
    (
        [year("2010"), year("2010")],
        [
            "He fled in {2010}. His wife died {that year}.",
            "He fled in {2010}. She died {the same year}.",
        ],
    ),
    (
        [year("2010"), year("2011")],
        [
            "He fled in {2010}. {The following year} he died.",
            "He fled in {2010}. He died {a year later}.",
        ],
    ),
    # Beside its date, a distance is from what was told before.
    (
        [year("1953"), year("2003"), year("2003")],
        [
            "It began in {1953}. In {2003}, {fifty years later}, it was over.",
            "It began in {1953}. In {2003}, {fifty years on}, it was over.",
        ],
    ),
    (
        [year("1940"), season("1941-SU"), season("1941-SU")],
        ["He was held in {1940}. In {the summer of 1941}, {some ten months later}, he fled."],
    ),
    (
        [day("2010-05-03"), day("2010-05-05"), day("2010-05-05")],
        ["He fled on {May 3, 2010}. On {May 5}, {two days later}, he died."],
    ),
    (
        [day("2010-05-03"), day("2010-04-28"), day("2010-04-28")],
        [
            "He fled on {May 3, 2010}. He had sold his car on {April 28}, {five days earlier}.",
            "He fled on {May 3, 2010}. The plan, made on {April 28}, {five days before}, failed.",
        ],
    ),
    ([year("2010"), year("2014")], ["He fled in {2010}. {Four years later} he died."]),
    ([year("2010"), year("2006")], ["He fled in {2010}. {Four years earlier} his wife had died."]),
    ([year("2010"), month("2010-12")], ["He fled in {2010}. He died in {December of that year}."]),
]

CHAINS: Table = [
    (
        [year("2010"), year("2014"), year("2015")],
        ["He fled in {2010}. {Four years later} he came back. {The next year} he died."],
    ),
    (
        [day("2025-08-12"), day("2025-08-14"), day("2025-08-15")],
        ["The dam broke on {Aug. 12}. {Two days later} aid came. {The next day} it rained."],
    ),
    (
        [day("2025-08-12"), day("2025-09-05")],
        ["The dam broke on {Aug. 12}. {Yesterday} the mayor resigned."],
    ),
    (
        [quarter("2025-Q2"), quarter("2024-Q2")],
        ["Profit rose in {the second quarter}, against a loss {a year earlier}."],
    ),
]

MODIFIED: Table = [
    (
        [day("2010-05-03"), year("2014")],
        [
            "He fled on {May 3, 2010}. {Nearly four years later} he died.",
            "He fled on {May 3, 2010}. {Just under four years later} he died.",
        ],
    ),
    (
        [day("2010-05-03"), year("2006")],
        ["He fled on {May 3, 2010}. His wife had died {more than four years earlier}."],
    ),
]


def some_time(value: str, start: str | None) -> Expected:
    """A date that is not counted out, after a known one."""
    return Expected("DATE", value, start, None, "open", f"{start}/.." if start else None)


VAGUE: Table = [
    (
        [day("2010-05-03"), some_time("XXXX-XX-XX", "2010-05-03")],
        [
            "He fled on {May 3, 2010}. {A few days later} he was dead.",
            "He fled on {May 3, 2010}. {Days later} he was dead.",
        ],
    ),
    (
        [day("2010-05-03"), some_time("XXXX", "2010-05-03")],
        ["He fled on {May 3, 2010}. {Several years later} he came back."],
    ),
    (
        [month("2010-05"), replace(some_time("XXX", "2010-05-01"), edtf="2010-05/..")],
        ["He fled in {May 2010}. {Decades later} he came back."],
    ),
    (
        [day("2010-05-03"), replace(day("2010-05-03"), type="TIME", value="2010-05-03TXX")],
        [
            "He fled on {May 3, 2010}. {Hours later} he was dead.",
            "He fled on {May 3, 2010}. {Five hours later} he was dead.",
        ],
    ),
    # Whole days of hours are days.
    (
        [day("2010-05-03"), replace(day("2010-05-05"), type="TIME", value="2010-05-05TXX")],
        ["He fled on {May 3, 2010}. {Forty-eight hours later} he was dead."],
    ),
    (
        [day("2010-05-03"), replace(day("2010-05-07"), type="TIME", value="2010-05-07TXX")],
        ["He fled on {May 3, 2010}. {100 hours later} he was dead."],
    ),
    (
        [day("2010-05-03"), replace(day("2010-05-02"), type="TIME", value="2010-05-02TXX")],
        ["He fled on {May 3, 2010}. {36 hours earlier} he had been seen."],
    ),
    # No text can tell the day of an hour after a month or a year.
    (
        [month("2010-05"), duration("PT5H", "hour"), some_time("XXXX-XX-XX", None)],
        ["He fled in {May 2010}. {Five hours later} he was dead. {Minutes later} he was found."],
    ),
    (
        [year("2010"), duration("PT1H", "hour")],
        ["He fled in {2010}. He had left {an hour earlier}."],
    ),
    # Nothing to count from, or a date that is still to come.
    (some_time("XXXX-XX-XX", None), ["{A few days later} he was dead."]),
    (some_time("XXXX-XX-XX", None), ["{Hours later} he was dead."]),
    (some_time("XXXX-XX-XX", None), ["He was arrested and freed {the next day}."]),
    (some_time("XXXX-WXX", None), ["He was arrested and freed {the following week}."]),
    (some_time("XXXX-XX", None), ["He was arrested and charged {the following month}."]),
    (some_time("XXXX", None), ["He was arrested and jailed {the following year}."]),
    (week("2025-09-08"), ["He will be freed {the following week}."]),
    (
        day("2025-09-07"),
        ["He will be freed {the next day}.", "He said {the next day} would be hard."],
    ),
    (
        [day("2025-10-03"), some_time("XXXX-XX-XX", None)],
        ["The trial begins on {Oct. 3}. He was caught {a few days later}."],
    ),
    (
        [day("2010-05-03"), replace(some_time("XXXX-XX", None), relation="until")],
        ["He fled on {May 3, 2010}. He kept silent until {some months later}."],
    ),
]

# What is past is not counted from the day of writing, nor after it.
FROM_NOTHING: Table = [
    (
        duration("P2Y", "year"),
        [
            "He was jailed for theft but freed {two years later}.",
            "She joined as a clerk and became its head {two years later}.",
            "{Two years later}, the town still mourns.",
        ],
    ),
    (duration("PT2H", "hour"), ["They called for help, which came {two hours later}."]),
    (duration("P10000Y", "year"), ["The ice melted {10,000 years later}."]),
    (
        [duration("P5Y", "year"), duration("P2D", "day")],
        ["The firm was sold {five years later}. {Two days later} the deal was off."],
    ),
    (
        [week("2025-08-25"), duration("P5Y", "year")],
        ["He resigned {last week}. He stood at 30 and became mayor {five years later}."],
    ),
    ([year("2015"), year("2020")], ["He fled in {2015} and was freed {five years later}."]),
    (month("2025-11"), ["He will be tried; the verdict is expected {two months later}."]),
    (
        [day("2025-10-03"), day("2025-10-05")],
        ["The film opens here on {Oct. 3} and in Rome {two days later}."],
    ),
]

ON: Table = [
    ([year("2010"), year("2020")], ["The dam broke in {2010}. {Ten years on}, it was rebuilt."]),
    ([year("2020"), vague("PRESENT_REF")], ["It broke in {2020}. {Ten years on}, it leaks."]),
    (vague("PRESENT_REF"), ["{Ten years on}, the dam still leaks."]),
]

SAME_IN: Table = [
    (
        [month("2025-07"), month("2024-07")],
        [
            "It sold 9 cars in {July}, and 12 in {the same month last year}.",
            "It sold 9 cars in {July}, and 12 in {the same month a year earlier}.",
            "It sold 9 cars in {July}, and 12 in {the same month of 2024}.",
        ],
    ),
    (
        [quarter("2025-Q2"), quarter("2024-Q2")],
        [
            "Profit rose in {the second quarter}, against {the same quarter a year ago}.",
            "Profit rose in {the second quarter}, against {the prior-year quarter}.",
            "Profit rose in {the second quarter}, against {the same three months a year ago}.",
            "Profit rose in {the second quarter}, against {the same period a year ago}.",
        ],
    ),
    (week("2024-09-02"), ["It rained more than in {the same week last year}."]),
    (day("2023-09-06"), ["It rained on {the same day two years ago}."]),
    (
        [quarter("2025-Q2"), year("2024")],
        ["Profit rose in {the second quarter}. It rained more {the same two weeks last year}."],
    ),
]


@pytest.mark.parametrize(("text", "meanings"), cases(SAME_IN))
def test_same_period_of_another_year(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases([*MODIFIED, *VAGUE, *FROM_NOTHING, *ON]))
def test_later_and_on(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(FROM_A_DAY))
def test_from_a_day(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(FROM_LONGER))
def test_from_a_month_or_year(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(CHAINS))
def test_chains(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)
