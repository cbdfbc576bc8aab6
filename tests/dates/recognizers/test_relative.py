"""Units counted from the day of writing: last week, two months ago, the coming year."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    by,
    cases,
    century,
    check,
    day,
    decade,
    duration,
    month,
    quarter,
    related,
    season,
    since,
    until,
    vague,
    week,
    weekend,
    window,
    year,
)

STEPS: Table = [
    # What lasts has a last day of its own.
    (duration("P1D", "day"), ["He confessed on {the last day} of the trial."]),
    (duration("P1W", "week"), ["He lost in {the last week} of the campaign."]),
    (duration("P1Y", "year"), ["She wrote it in {the last year} of her life."]),
    (decade("189"), ["He lived in {the last decade of the 19th century}."]),
    (week("2025-08-18"), ["They met {the week before last}."]),
    (season("2024-SP"), ["They met in {the spring before last}."]),
    (day("2025-08-27"), ["They met {the Wednesday before last}."]),
    (day("2025-09-17"), ["He starts work {the Wednesday after next}."]),
    (week("2025-09-15"), ["They will meet {the week after next}."]),
    (weekend("2025-08-23"), ["They met {the weekend before last}."]),
    (month("2025-07"), ["They met {the month before last}."]),
    (week("2025-09-01"), ["They met in {the week of Sept. 1}."]),
    (week("2025-08-25"), ["Shares fell {last week}.", "{Last week}’s fall was steep."]),
    (week("2025-09-01"), ["Shares rose {this week}.", "Shares will rise {this week}."]),
    (week("2025-09-08"), ["Shares will rise {next week}.", "{Next week}'s vote is crucial."]),
    (
        week("2025-09-08"),
        ["The talks resume {this coming week}.", "They resume in {the coming week}."],
    ),
    (month("2025-08"), ["Shares fell {last month}.", "{Last month}, shares fell."]),
    (month("2025-09"), ["Shares fell {this month}.", "They fell in {the current month}."]),
    (month("2025-10"), ["The shop opens {next month}."]),
    (quarter("2025-Q2"), ["Profits fell {last quarter}."]),
    (quarter("2025-Q3"), ["Profits fell {this quarter}.", "They fell in {the current quarter}."]),
    (quarter("2025-Q4"), ["Profits will rise {next quarter}."]),
    (year("2024"), ["Profits fell {last year}.", "{Last year}'s profits were high."]),
    (year("2025"), ["Profits fell {this year}.", "They fell in {the current year}."]),
    (year("2026"), ["Profits will rise {next year}.", "They will rise in {the coming year}."]),
    (decade("201"), ["Wages stagnated {last decade}."]),
    (decade("202"), ["Wages stagnated {this decade}."]),
    (century("19"), ["It was the worst crime of {last century}."]),
    (century("20"), ["It is the worst crime of {this century}."]),
    (weekend("2025-08-30"), ["They met {last weekend}.", "They met {this past weekend}."]),
    (weekend("2025-09-06"), ["They are meeting {this weekend}.", "They will meet {this weekend}."]),
    (weekend("2025-09-13"), ["They will meet {next weekend}."]),
    (since(year("2024")), ["They have been at war since {last year}."]),
    (until(year("2026")), ["The bridge is closed until {next year}."]),
    (by(year("2026")), ["It must be paid by {next year}."]),
    (related("during", week("2025-08-25")), ["Fires raged during {last week}."]),
]

AGO: Table = [
    # The amount before has a number of its own.
    (
        year("2023"),
        ["Debt was cut from 3.6 billion {two years ago}.", "It had 5 million {two years ago}."],
    ),
    (vague("PAST_REF"), ["It lived {66 million years ago}."]),
    (month("2024-09"), ["He was charged {a year ago this month}."]),
    # The week of a year before that has the same days in its middle.
    (week("2024-09-02"), ["The dam broke {a year ago this week}."]),
    (week("2022-08-29"), ["The dam broke {three years ago this week}."]),
    (week("2024-09-09"), ["The dam broke {a year ago next week}."]),
    (week("2005-08-22"), ["The storm came {twenty years ago last week}."]),
    (day("2023-09-06"), ["They met {two years ago today}."]),
    (day("2025-08-30"), ["They met {a week ago today}."]),
    (day("2025-08-26"), ["They met {a week ago Tuesday}."]),
    (day("2025-09-04"), ["He resigned {two days ago}.", "He resigned {2 days ago}."]),
    (day("2025-09-05"), ["He resigned {a day ago}.", "He resigned {one day ago}."]),
    (day("2025-08-27"), ["He resigned {10 days ago}.", "He resigned {ten days ago}."]),
    (week("2025-08-25"), ["He resigned {a week ago}."]),
    (week("2025-08-18"), ["He resigned {two weeks ago}."]),
    (month("2025-06"), ["He resigned {three months ago}.", "{Three months ago}, he resigned."]),
    (month("2024-03"), ["He resigned {18 months ago}.", "He resigned {a year and a half ago}."]),
    (month("2024-09"), ["He resigned {twelve months ago}."]),
    (year("2024"), ["He resigned {a year ago}.", "He resigned {one year ago}."]),
    (year("2020"), ["He resigned {five years ago}."]),
    (
        year("2000"),
        ["He resigned {twenty-five years ago}.", "They met {a quarter of a century ago}."],
    ),
    (year("1975"), ["They met {half a century ago}."]),
    (year("2000"), ["They met {a quarter-century ago}."]),
    (year("1905"), ["It was dug {120 years ago}."]),
    (decade("200"), ["It was dug {two decades ago}."]),
    (decade("201"), ["It was dug {a decade ago}."]),
    (century("18"), ["It was dug {two centuries ago}."]),
    (vague("PAST_REF"), ["It was dug {years ago}.", "It was dug {several years ago}."]),
    (vague("PAST_REF"), ["It was dug {many years ago}.", "He resigned {a few days ago}."]),
    (vague("PAST_REF"), ["It was dug {a few years back}."]),
    (year("2023"), ["He resigned {over two years ago}.", "He resigned {two years back}."]),
]

BRITISH: Table = [
    (week("2025-08-18"), ["He resigned {a fortnight ago}."]),
    (
        week("2025-09-15"),
        ["They meet in {a fortnight's time}.", "They meet {a fortnight from now}."],
    ),
    (
        [day("2025-08-20"), week("2025-09-01")],
        [
            "He won on {20 August} and lost {a fortnight later}.",
            "He won on {20 August}. {A fortnight after}, he lost.",
        ],
    ),
    (
        [day("2025-08-20"), week("2025-08-04")],
        ["He lost on {20 August}. He had won {the fortnight before}."],
    ),
    # How late something is, not when.
    (
        duration("P1W", "week"),
        ["The report came {a week} later than planned.", "They met {a week} earlier than usual."],
    ),
    ([], ["It opened years later than the mayor had hoped."]),
    (day("2025-09-09"), ["They will vote in {three days' time}."]),
    (week("2025-09-08"), ["They will vote in {a week's time}.", "They vote in {a week’s time}."]),
    (
        year("2035"),
        ["It will be ready in {ten years' time}.", "It will be ready in {ten years time}."],
    ),
    (day("2025-09-16"), ["They meet on {Tuesday week}.", "They meet {a week on Tuesday}."]),
    ([duration("P1W", "week"), day("2025-09-02")], ["It shut for {a week} on {Tuesday}."]),
    (
        day("2025-09-16"),
        ["On {Tuesday week} the bridge opens.", "They meet on {Tuesday week} in Rome."],
    ),
    (day("2025-09-13"), ["The talks begin {a week today}.", "{A week today}, they vote."]),
    (day("2025-09-21"), ["The final is {a fortnight tomorrow}.", "It opens {two weeks tomorrow}."]),
    (day("2025-09-23"), ["They play again {a fortnight on Tuesday}."]),
    (day("2025-09-30"), ["They play again {three weeks on Tuesday}."]),
    # How long something has lasted or lasts, not when it is.
    (duration("P10Y", "decade"), ["He spent his {last decade} in Rome."]),
    (duration("PT45S", "second"), ["No speech may run past {45 seconds}."]),
    (
        [duration("P2W", "week"), day("2025-09-06")],
        [
            "It has been shut for {two weeks} {today}.",
            "It has lasted {two weeks} {today}.",
            "It is {two weeks} {today} since he left.",
        ],
    ),
    ([duration("P2M", "month"), day("2025-09-06")], ["He is away {two months} {today}."]),
    ([duration("P2W", "week"), day("2025-09-01")], ["The trial lasted {two weeks} on {Monday}."]),
]

FROM_NOW: Table = [
    (year("2026"), ["It will open in {about a year's time}."]),
    (month("2026-03"), ["It will open in {some six months' time}."]),
    (day("2025-09-09"), ["They will vote {three days from now}."]),
    (week("2025-09-15"), ["They will vote {two weeks from now}."]),
    (month("2025-12"), ["They will vote {three months from now}."]),
    (year("2030"), ["They will vote {five years from now}.", "They will vote {five years hence}."]),
    (vague("FUTURE_REF"), ["They will vote {several years from now}."]),
]

WINDOWS: Table = [
    (
        window("P10Y", "decade", "2025-09-06", "2035-09-06"),
        ["Demand will double over {the next decade}."],
    ),
    (
        window("P3M", "month", "2025-06-06", "2025-09-06"),
        [
            "Prices rose in {the past three months}.",
            "Prices rose over {the last three months}.",
            "Prices have risen {the last 3 months}.",
        ],
    ),
    (
        window("P2W", "week", "2025-09-06", "2025-09-20"),
        ["Prices will rise in {the next two weeks}."],
    ),
    (
        window("P5Y", "year", "2025-09-06", "2030-09-06"),
        ["Prices will rise over {the next five years}."],
    ),
    (window("P1Y", "year", "2024-09-06", "2025-09-06"), ["Prices rose over {the past year}."]),
    (window("P1W", "week", "2025-08-30", "2025-09-06"), ["Prices rose in {the past week}."]),
    (
        window("P2W", "week", "2025-08-23", "2025-09-06"),
        ["It rained in {the past fortnight}.", "It rained {last fortnight}."],
    ),
    (
        window("P2W", "week", "2025-09-06", "2025-09-20"),
        ["It will rain over {the next fortnight}."],
    ),
    (window("P10D", "day", "2025-08-27", "2025-09-06"), ["It rained on {the past 10 days}."]),
    (window("PT24H", "day", "2025-09-05", "2025-09-06"), ["Eleven died in {the past 24 hours}."]),
    # Of what was, they count from the past date that the text has come to.
    (
        [month("2024-05"), window("P3M", "month", "2024-05-01", "2024-08-31")],
        ["He quit in {May 2024}. Over {the next three months} the club lost nine games."],
    ),
    (
        [day("2024-05-03"), window("P10D", "day", "2024-05-04", "2024-05-13")],
        ["He quit on {May 3, 2024}. In {the next ten days} the club lost twice."],
    ),
    (
        [year("2015"), window("P2Y", "year", "2025-09-06", "2027-09-06")],
        [
            "He quit in {2015}. Over {the next two years} the club will sell nine players.",
            "He quit in {2015}. The club said it set aside funds for {the next two years}.",
        ],
    ),
    (day("2024-10-05"), ["It was signed {last Oct. 5}.", "It was signed {last 5 October}."]),
    (
        day("2026-01-01"),
        ["It takes effect {next Jan. 1}.", "It takes effect {next 1 January}, they said."],
    ),
    (day("2026-01-01"), ["It will open {this Jan. 1}."]),
    (day("2025-01-02"), ["He was held {this Jan. 2}."]),
    (month("2025-08"), ["He died {last August}. 5 men fled."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(STEPS))
def test_last_this_next(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(AGO))
def test_ago(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(FROM_NOW))
def test_from_now(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(BRITISH))
def test_british_distances(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(WINDOWS))
def test_windows(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
