"""Lengths of time and sets of times."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    after,
    cases,
    check,
    day,
    decade,
    duration,
    modified,
    month,
    related,
    times,
    window,
    year,
)

LENGTHS: Table = [
    (
        duration("P6W", "week"),
        [
            "The trial is expected to last {six weeks}.",
            "The trial will last {six weeks}.",
            "The trial may last {six weeks}.",
        ],
    ),
    (duration("P12W", "week"), ["It lasted {a dozen weeks}."]),
    (
        duration("P2W", "week"),
        ["It will last {two more weeks}.", "They took {a fortnight} to say so."],
    ),
    (
        duration("P3M", "month"),
        ["He got {three additional months}.", "He got {three further months}."],
    ),
    (duration("P24D", "day"), ["It lasted {two dozen days}, and a dozen day-care centres closed."]),
    (modified("LESS_THAN", duration("P4Y", "year")), ["It lasted {fewer than four years}."]),
    (modified("EQUAL_OR_LESS", duration("P3D", "day")), ["It lasted {no more than three days}."]),
    (
        duration("P2W", "week"),
        [
            "The strike lasted {two weeks}.",
            "The strike lasted {2 weeks}.",
            "The {two-week} strike is over.",
        ],
    ),
    (
        duration("P12Y6M", "year"),
        ["It took {12 1/2 years}.", "It signed a {12-1/2 year} accord."],
    ),
    (duration("P1D", "day"), ["They waited for {a day}.", "They held a {one-day} strike."]),
    (
        duration("P1D", "day"),
        ["They waited {all day}.", "They waited {the whole day}.", "It took {an entire day}."],
    ),
    (
        duration("P1W", "week"),
        [
            "The school was closed {all week}.",
            "It rained {all week long}.",
            "{All week} 20 people marched.",
        ],
    ),
    (duration("P1WE", "weekend"), ["It rained {all weekend}."]),
    (duration("P1Y", "year"), ["The road was shut {the whole year}."]),
    # The year tells more than that it was whole.
    (year("2009"), ["For the whole {year 2009} it lost $3m.", "It lost money all {year 2009}."]),
    # How long before or after something.
    (
        duration("PTXH", "hour"),
        [
            "{Hours} after the vote he resigned.",
            "Shares fell {hours} before the deadline.",
        ],
    ),
    (
        duration("PTXM", "minute"),
        ["It went off {minutes} before the parade.", "He died there, {minutes} after the start."],
    ),
    # "Just" is no approximation.
    (duration("PTXM", "minute"), ["He fell {just minutes} after the start."]),
    # What is called the last is the end of something, where nothing leads there from now.
    (
        duration("P2D", "day"),
        ["It will be a great {last two days}.", "Her {last two days} are due."],
    ),
    # What a time was for those who lived through it.
    (duration("P3Y", "year"), ["He spent {three long years} in jail."]),
    (duration("PXY", "year"), ["The bank had had {a few shaky years}."]),
    ([], ["The star is ten light years away.", "It took forty man years."]),
    (
        duration("PXD", "day"),
        ["She resigned {days} after the leak.", "He died in Rome {days} before the vote."],
    ),
    (
        duration("PXM", "month"),
        ["The strike follows {months} of talks.", "It led to {months} of rain."],
    ),
    (duration("P5Y", "year"), ["He served {five years}.", "He got a {five-year} sentence."]),
    (duration("P20M", "month"), ["He served {20 months}.", "He served a {20-month} term."]),
    (duration("PT90M", "minute"), ["The flight took {90 minutes}."]),
    (duration("PT1H30M", "hour"), ["The flight took {an hour and a half}."]),
    (duration("PT30M", "minute"), ["The flight took {half an hour}."]),
    (duration("PT30S", "second"), ["The quake lasted {30 seconds}."]),
    (
        duration("P2Y6M", "year"),
        ["He served {two and a half years}.", "He served {two years and a half}."],
    ),
    (duration("P12Y", "year"), ["He served {twelve years}."]),
    (duration("P125Y", "year"), ["It stood for {one hundred and twenty-five years}."]),
    (duration("P30Y", "decade"), ["The war lasted {three decades}."]),
    (duration("PXD", "day"), ["They waited for {several days}.", "They waited for {a few days}."]),
    (duration("PXY", "year"), ["They waited for {years}.", "They waited for {many years}."]),
    (duration("PXDE", "decade"), ["They waited for {decades}."]),
    (
        duration("PXY", "year"),
        ["They kept {all these years} alive.", "{All those years} were lost."],
    ),
    (
        duration("P1Y", "year"),
        [
            "They need {another year} of talks.",
            "It took {one full fiscal year}.",
            "He stayed for {a full year}.",
            "It paid for {a year}'s treatment.",
            "It took {a year} that nobody had.",
        ],
    ),
    (duration("P2Y", "year"), ["It took {two calendar years}."]),
    (duration("P10D", "day"), ["It took {ten business days}.", "It took {ten trading days}."]),
    (
        [duration("P8D", "day"), after(day("2024-10-14"))],
        ["It ended {eight trading days} after {Oct. 14, 2024}."],
    ),
    (year("1987"), ["In {1987} working hours fell."]),
    (
        duration("P1M", "month"),
        ["They had {one month}'s data.", "It holds for any {month long} period."],
    ),
    (duration("P1000Y", "year"), ["It stood for {a thousand years}."]),
    (duration("P2000Y", "year"), ["It stood for {two thousand years}."]),
    (duration("P65000000Y", "year"), ["It lay there for {65 million years}."]),
    (duration("P150D", "day"), ["It rained for {a hundred and fifty days}."]),
    (duration("P2D", "day"), ["They waited for {a couple of days}."]),
    (duration("P1Y", "year"), ["After a {yearlong} siege, the town fell."]),
    (
        modified("LESS_THAN", duration("P2W", "week")),
        ["It lasted {nearly two weeks}.", "It lasted {almost two weeks}."],
    ),
    (
        modified("MORE_THAN", duration("P4Y", "year")),
        ["It lasted {more than four years}.", "It lasted {over four years}."],
    ),
    (modified("LESS_THAN", duration("P4Y", "year")), ["It lasted {less than four years}."]),
    (
        modified("APPROX", duration("P3M", "month")),
        ["It lasted {about three months}.", "It lasted {roughly three months}."],
    ),
    (modified("EQUAL_OR_MORE", duration("P3D", "day")), ["It lasted {at least three days}."]),
    (modified("EQUAL_OR_LESS", duration("P3D", "day")), ["It can last {up to three days}."]),
    (modified("EQUAL_OR_LESS", duration("P3D", "day")), ["It can last {at most three days}."]),
]

# The beginning and end of a period, with the interval that they cover.
EDGES: Table = [
    (duration("P1Y", "year"), ["He signed for {a further year}.", "He got {an additional year}."]),
    (
        window("P3M", "month", "2025-01-01", "2025-03-31"),
        ["Sales fell in {the first three months of the year}."],
    ),
    (
        window("P9M", "month", "2024-01-01", "2024-09-30"),
        ["Sales fell in {the first nine months of last year}."],
    ),
    (
        window("P3M", "month", "2024-10-01", "2024-12-31"),
        [
            "Sales fell in {the final three months of 2024}.",
            "Sales fell in {the last three months of 2024}.",
        ],
    ),
    (
        window("P10D", "day", "2025-08-01", "2025-08-10"),
        ["It rained for {the first 10 days of August}."],
    ),
    (
        window("P2W", "week", "2025-08-01", "2025-08-14"),
        ["It rained in {the first fortnight of August}."],
    ),
    (
        window("P2W", "week", "2025-08-18", "2025-08-31"),
        ["It rained in {the last fortnight of August}."],
    ),
    (
        related("during", window("P9M", "month", "2024-01-01", "2024-09-30")),
        ["Sales fell through {the first nine months of last year}."],
    ),
    (duration("P2W", "week"), ["They met for {two weeks}.", "They lost {the first two weeks}."]),
    (duration("P4W", "week"), ["He was hurt in {the last four weeks} of the season."]),
    (
        window("P4W", "week", "2025-08-09", "2025-09-06"),
        ["Prices rose in {the last four weeks} of trading."],
    ),
    (duration("P14M", "month"), ["It covers {the first 14 months of 2024}."]),
    (
        [duration("P3M", "month"), year("2024")],
        ["It took {three months} of {2024}."],
    ),
]

RANGES: Table = [
    (
        modified("EQUAL_OR_MORE", duration("P2W", "week")),
        [
            "Repairs will take {two to three weeks}.",
            "Repairs will take {2-3 weeks}.",
            "It is a {two-to-three-week} course.",
            "They will be away between {two and three weeks}.",
        ],
    ),
    (modified("EQUAL_OR_MORE", duration("P3D", "day")), ["It lasted {three or four days}."]),
    (duration("P3000000Y", "year"), ["It grew for two to {three million years}."]),
    (modified("EQUAL_OR_MORE", duration("P1D", "day")), ["It lasted {a day or two}."]),
    (duration("P10D", "day"), ["In ward 45-{10 days} passed."]),
    ([duration("P1W", "week"), duration("P10D", "day")], ["Take {a week} or {10 days}."]),
    (
        modified("EQUAL_OR_MORE", window("P2Y", "year", start="2025-09-06", end="2028-09-06")),
        ["It will open in {the next two to three years}."],
    ),
    (year("2022"), ["It opened {three or four years ago}."]),
]

COMPOUNDS: Table = [
    (
        duration("P2Y8M", "year"),
        ["He served {two years and eight months}.", "He served {two years, eight months}."],
    ),
    (duration("P1Y3M", "year"), ["It stood for {a year and three months}."]),
    (duration("P22Y110D", "year"), ["He served {22 years and 110 days}."]),
    (duration("P3W2D", "week"), ["It stood for {three weeks and two days}."]),
    (duration("PT2H42M", "hour"), ["The final took {2 hours and 42 minutes}."]),
    (duration("PT2H3M45S", "hour"), ["She ran it in {2 hours, 3 minutes and 45 seconds}."]),
    (
        duration("P3Y6M", "year"),
        ["She got a {three-and-a-half-year} term.", "She got a {three-and-a-half year} term."],
    ),
    (duration("P7W", "week"), ["Prices fell for {seven straight weeks}."]),
    (month("2023-06"), ["It opened {two years and three months ago}."]),
    (
        window("P2Y6M", "year", start="2023-03-06", end="2025-09-06"),
        ["Prices doubled in {the past two and a half years}."],
    ),
    # Not the next smaller unit: two lengths.
    ([duration("P3Y", "year"), duration("PT20M", "minute")], ["{Three years} and {20 minutes}."]),
]

OVER: Table = [
    (
        modified("MORE_THAN", duration("P2D", "day")),
        ["They waited {over two days}.", "It lasted {over two days}."],
    ),
    (
        duration("P2D", "day"),
        [
            "They argued over {two days}.",
            "Shares doubled over {two days}.",
            "It won three races over {two days}.",
        ],
    ),
    ([], ["It was her third goal in as many days."]),
]

SETS: Table = [
    (
        times("P2W", "FREQ=WEEKLY;INTERVAL=2"),
        ["They meet {every fortnight}.", "It costs £300 {a fortnight}."],
    ),
    (
        times("XXXX-XX-14", "FREQ=MONTHLY;BYMONTHDAY=14"),
        ["They meet on {the 14th of every month}.", "They meet {the 14th day of each month}."],
    ),
    (
        times("XXXX-XX-01", "FREQ=MONTHLY;BYMONTHDAY=1"),
        ["Rent is due on {the first of each month}."],
    ),
    (times("P1W", None), ["The paper comes out {twice a week}.", "It is {twice-weekly}."]),
    (
        times("P1D", None),
        ["He calls {dozens of times a day}.", "He calls {many times a day}."],
    ),
    (times("P1Y", None), ["They meet {a few times a year}."]),
    (times("P3M", "FREQ=MONTHLY;INTERVAL=3"), ["They publish a {three-monthly} review."]),
    (times("P6M", "FREQ=MONTHLY;INTERVAL=6"), ["They publish {half-yearly} results."]),
    (times("PT1H", "FREQ=HOURLY"), ["He earns $15 {per hour}.", "He earns 90 cents {per hour}."]),
    (times("P1M", "FREQ=MONTHLY;BYDAY=1MO"), ["They meet on {the first Monday of every month}."]),
    (
        times("P2W", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ["They meet {every other Monday}."],
    ),
    (
        times("P2W", "FREQ=WEEKLY;INTERVAL=2"),
        ["The council meets {every other week}.", "It meets {every two weeks}."],
    ),
    (
        times("XXXX-WXX-1", "FREQ=WEEKLY;BYDAY=MO"),
        [
            "The council meets {every Monday}.",
            "The council meets {each Monday}.",
            "The council meets on {Mondays}.",
        ],
    ),
    (times("XXXX-WXX-2TNI", "FREQ=WEEKLY;BYDAY=TU"), ["The choir sings on {Tuesday nights}."]),
    (
        times("P1D", "FREQ=DAILY"),
        [
            "The train runs {daily}.",
            "The train runs {every day}.",
            "The train runs {every single day}.",
            "It runs {once a day}.",
        ],
    ),
    (
        times("P1W", "FREQ=WEEKLY"),
        ["The paper comes out {weekly}.", "It comes out {every week}."],
    ),
    (
        times("P1M", "FREQ=MONTHLY"),
        ["They pay {monthly}.", "They pay {every month}.", "They pay {once a month}."],
    ),
    (
        times("P1Y", "FREQ=YEARLY"),
        ["The fair is held {every year}.", "It is held {annually}.", "It is held {each year}."],
    ),
    (times("P4Y", "FREQ=YEARLY;INTERVAL=4"), ["Elections are held {every four years}."]),
    (
        times("P2Y", "FREQ=YEARLY;INTERVAL=2"),
        ["The fair is held {every two years}.", "It is held {every other year}."],
    ),
    # No rule says on which days these are.
    (times("P2Y", None), ["The fair is held {every two to three years}."]),
    (times("P3Y", None), ["The fair is held {every three or four years}."]),
    (times("P10D", None), ["It needs water {every 10 to 12 days}."]),
    (times("PXW", None), ["The council meets {every few weeks}."]),
    (times("XXXX-07", "FREQ=YEARLY;BYMONTH=7"), ["The fair is held {every July}."]),
    (times("XXXX-SU", "FREQ=YEARLY"), ["The fair is held {every summer}."]),
    (
        times("XXXX-12-25", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25"),
        ["They sing {every Christmas}.", "{Each Christmas} they sing."],
    ),
    (times("P1Y", "FREQ=YEARLY"), ["The fair is held {every Easter}."]),
    (
        times("XXXX-05-01", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1"),
        ["It is held on {May 1 each year}.", "It is held {every year on May 1}."],
    ),
    (
        times("XXXX-06", "FREQ=YEARLY;BYMONTH=6"),
        ["It is held in {June every year}.", "{Each year in June} it is held."],
    ),
    ([day("2026-05-01"), times("P1Y", "FREQ=YEARLY")], ["It is {next May 1}, as {every year}."]),
    ([], ["She kept every Christmas card."]),
    (times("XXXX-01-01", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1"), ["They swim {each New Year}."]),
    (times("XXXX-XX-XXTMO", "FREQ=DAILY"), ["She swims {every morning}."]),
    (
        times("P2W", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ["They meet {every second Tuesday}.", "They meet {every other Tuesday}."],
    ),
    (times("P1M", "FREQ=MONTHLY;BYDAY=1SU"), ["It opens {every first Sunday}."]),
    (times("P1W", None), ["It opens {twice weekly}."]),
    (times("P3W", "FREQ=WEEKLY;INTERVAL=3"), ["They train {every third week}."]),
    (
        times("P1M", "FREQ=MONTHLY;BYDAY=2TU"),
        ["They meet {every second Tuesday of the month}.", "{The second Tuesday of each month}."],
    ),
    (
        times("P1M", "FREQ=MONTHLY;BYDAY=2TU,4TU"),
        [
            "They meet on {the second and fourth Tuesdays of the month}.",
            "They meet on {the second and fourth Tuesday of every month}.",
            "They meet on {the second and fourth Tuesdays}.",
        ],
    ),
    (
        times("XXXX-WXX-WD", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        ["The bus runs on {weekdays}.", "The bus runs {every weekday}."],
    ),
    (
        times("XXXX-WXX-WE", "FREQ=WEEKLY;BYDAY=SA,SU"),
        ["The bus runs on {weekends}.", "The bus runs {every weekend}."],
    ),
    (
        times("P1D", "FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA,SU"),
        ["It opens {every day except Monday}.", "It opens {daily except Mondays}."],
    ),
    (times("P1W", "FREQ=DAILY"), ["It is open {seven days a week}."]),
    (times("P1D", "FREQ=DAILY"), ["It is open {24 hours a day}."]),
    (times("P1W", None), ["She works {three days a week}.", "He works {40 hours per week}."]),
]

RATES: Table = [
    (
        times("P1Y", "FREQ=YEARLY"),
        [
            "She earns $60,000 {a year}.",
            "It carries 200 million passengers {a year}.",
            "Prices rise 3 percent {a year}.",
            "Prices rise 3% {a year}.",
        ],
    ),
    (times("P1D", "FREQ=DAILY"), ["They pump 9,000 barrels of oil {a day}."]),
    (times("PT1H", "FREQ=HOURLY"), ["She earns $15 {an hour}."]),
    ([], ["It moved at 60 miles an hour."]),
    (duration("P1Y", "year"), ["She lived there {a year}.", "It will be ready within {a year}."]),
    (year("2024"), ["She earned $60,000 {a year ago}."]),
    ([decade("199"), duration("P10Y", "decade")], ["{The 1990s} were {a decade} of hope."]),
    ([year("1998"), duration("P1Y", "year")], ["In {1998} {a year} passed."]),
    (duration("P2WE", "weekend"), ["It was shut for {two weekends}."]),
]

# Ages are no time at which anything happens, nor is a second man.
NONE = [
    "A second man was arrested.",
    "Three-quarters of them voted.",
    "The car does 100 feet per second.",
    "It made 90 parts per hour.",
    "It pays a quarterly dividend.",
    "He came hundreds of times.",
    "The office hours of staff were cut.",
    "The film Days of Thunder was shown.",
    "Council approved minutes of meetings.",
    "He wrote of the early days of rail.",
    "The opening hours after work suit many.",
    "Trading hours after the holiday will be cut.",
    "Longer hours after the reform were opposed.",
    "Happy days before the war!",
    "All year 12 pupils passed.",
    "Trading hours after the holiday will be cut.",
    "Longer hours after the reform were opposed.",
    "Happy days before the war!",
    "All year 12 pupils passed.",
    "They live in an all-day cafe.",
    "He kept it for another day.",
    "Another second man came.",
    "We will have a day that will be better.",
    "It grows in a year when it rains.",
    "One day, he would be rich.",
    "It grows in years when it rains.",
    "It was a year in which prices doubled.",
    "Shares touched a day's low.",
    "It reported a full year loss.",
]


@pytest.mark.parametrize(
    ("sentence", "meanings"), cases([*LENGTHS, *EDGES, *RANGES, *COMPOUNDS, *OVER])
)
def test_lengths(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases([*SETS, *RATES]))
def test_sets(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", NONE)
def test_no_lengths(sentence: str) -> None:
    check(sentence, [])
