"""Weekdays, months, days and seasons without a year: tense and "last", "next" say which one."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    after,
    before,
    by,
    cases,
    check,
    day,
    modified,
    month,
    related,
    season,
    since,
    until,
    year,
)

WEEKDAYS: Table = [
    # The nearest verb decides, not what follows or what a clause between says.
    (
        day("2025-09-04"),
        [
            "The minister said on {Thursday} he would not resign.",
            "The minister said {Thursday} that taxes will rise.",
            "On {Thursday} he told a crowd that taxes will rise.",
            "The minister, speaking {Thursday}, said he would resign.",
            "Meeting in Paris on {Thursday}, leaders agreed to send troops.",
            "He told reporters on {Thursday} to wait.",
        ],
    ),
    (
        [month("2025-05"), day("2025-09-04")],
        ["The minister, who took office in {May}, said on {Thursday} he would not resign."],
    ),
    (
        [day("2025-09-04"), day("2025-09-08")],
        [
            "The minister said {Thursday} that talks will begin {Monday}.",
            "Officials who met {Thursday} plan to meet again {Monday}.",
            "Having met on {Thursday}, they agreed to meet again on {Monday}.",
        ],
    ),
    (
        [day("2025-09-02"), day("2025-09-09")],
        ["He was sentenced on {Sept. 2} and will be deported on {Sept. 9}."],
    ),
    (
        day("2025-09-08"),
        [
            "He said he would resign on {Monday}.",
            "The storm is forecast to make landfall on {Monday}.",
            "The president arrives in the capital on {Monday}.",
        ],
    ),
    (day("2025-09-07"), ["Voters go to the polls on {Sunday}."]),
    (day("2025-08-31"), ["Voters went to the polls on {Sunday}."]),
    (day("2025-09-09"), ["Parliament votes {Tuesday} on the bill."]),
    (day("2025-09-02"), ["Parliament voted {Tuesday} on the bill."]),
    (
        day("2025-09-04"),
        [
            "He resigned on {Thursday}.",
            "On {Thursday}, he resigned.",
            "He resigned {Thursday}.",
            "The party said on {Thursday} that he had resigned.",
            "{Thursday}’s vote was close.",
            "The court will study {Thursday}'s ruling.",
            "He resigned {last Thursday}.",
            "“He resigned on {Thursday},” she said.",
            "HE RESIGNED ON {THURSDAY}.",
            "He resigned on {thursday}.",
            "He resigned on {Thurs.} after a long day.",
        ],
    ),
    (
        day("2025-09-10"),
        [
            "The ministers will meet on {Wednesday}.",
            "On {Wednesday}, the ministers will meet.",
            "The ministers are to meet on {Wednesday}.",
            "The ministers are scheduled to meet on {Wednesday}.",
            "A vote is expected on {Wednesday}.",
            "A vote could come as early as {Wednesday}.",
            "They plan to vote on {Wednesday}.",
            "They'll vote on {Wednesday}.",
            "The ministers meet {next Wednesday}.",
            "The ministers will meet {this coming Wednesday}.",
            "The trial is due to begin on {Wednesday}.",
        ],
    ),
    (
        day("2025-09-10"),
        ["The ministers will meet {this Wednesday}.", "They meet on {Wednesday}."],
    ),
    (day("2025-09-03"), ["The ministers met {this Wednesday}."]),
    (day("2025-09-15"), ["They will meet {a week from Monday}."]),
    (day("2025-09-26"), ["They will meet {two weeks from Friday}."]),
    # The publication day's own weekday is that day.
    (
        day("2025-09-06"),
        ["The ministry said on {Saturday} that it was over.", "They will meet on {Saturday}."],
    ),
    (day("2025-08-30"), ["The ministers met {last Saturday}."]),
    (day("2025-09-13"), ["The ministers meet {next Saturday}."]),
    (day("2025-09-02"), ["The ministers met {last Tuesday}.", "They met on {Tues.}, aides said."]),
    (day("2025-09-05"), ["They said {Friday} they were ready.", "They met {this past Friday}."]),
    (day("2025-08-31"), ["Police found the car on {Sunday}."]),
    (day("2025-09-07"), ["The faithful will vote on {Sunday}."]),
    (since(day("2025-09-01")), ["The road has been closed since {Monday}."]),
    (until(day("2025-09-08")), ["The road will be closed until {Monday}."]),
    (by(day("2025-09-08")), ["The road will be open by {Monday}."]),
    (before(day("2025-09-08")), ["The road will open before {Monday}."]),
    (after(day("2025-09-01")), ["Nobody saw him after {Monday}."]),
    (
        [day("2025-09-04"), day("2025-09-10")],
        [
            "He resigned on {Thursday}. A successor will be chosen on {Wednesday}.",
        ],
    ),
]

MONTHS: Table = [
    (
        month("2025-07"),
        [
            "The factory closed in {July}.",
            "In {July}, the factory closed.",
            "The factory’s {July} figures were good.",
            "The factory closed {last July}.",
            "Sales in {Jul.} were flat.",
        ],
    ),
    (
        month("2025-12"),
        ["The factory will close in {December}.", "It is to close {next December}."],
    ),
    # What comes in order after a month is no day of it.
    (
        month("2025-06"),
        [
            "In {June} the first guests came.",
            "In {June} the 10th Army came.",
        ],
    ),
    (by(month("2025-06")), ["By {June} the third oven was hot."]),
    (month("2025-05"), ["The factory closed in {May}.", "The factory closed {last May}."]),
    (month("2025-03"), ["The factory closed in {March}."]),
    (month("2026-03"), ["The factory will open in {March}.", "It opens {next March}."]),
    (month("2026-05"), ["The factory will open in {May}.", "The trial is to begin {next May}."]),
    (month("2024-12"), ["The factory closed {last December}.", "It closed in {December}."]),
    (month("2024-11"), ["She was elected in {November}.", "In {November}, she was elected."]),
    (month("2024-10"), ["He died in {October}, leaving no heir."]),
    (month("2026-01"), ["The rule takes effect in {January}.", "They will vote in {January}."]),
    (month("2025-01"), ["The rule took effect in {January}."]),
    (month("2025-09"), ["The factory will open in {September}.", "It rained in {September}."]),
    (since(month("2025-06")), ["Nobody has seen her since {June}."]),
    (until(month("2025-11")), ["The road will be closed until {November}."]),
    (by(month("2025-11")), ["They must leave by {November}."]),
    (related("during", month("2025-08")), ["Prices rose during {August}."]),
]

MONTH_DAYS: Table = [
    (by(day("2025-06-03")), ["By {June the third} he was tired.", "By {June the 3rd}, he left."]),
    (
        modified("START", month("2025-06")),
        ["At {the beginning of June} the third guest came."],
    ),
    (day("2025-06-03"), ["On {June the third} guests came."]),
    (
        day("2025-08-12"),
        [
            "The mine collapsed on {Aug. 12}.",
            "The mine collapsed on {August 12}.",
            "The mine collapsed on {12 August}.",
            "The mine collapsed on {August 12th}.",
            "The mine collapsed on {the 12th of August}.",
            "The mine collapsed on {12th August}.",
            "The mine collapsed on {Tuesday, Aug. 12}.",
            "The mine collapsed on {Tuesday, 12 August}.",
            "The {Aug. 12} collapse killed 11 men.",
        ],
    ),
    (day("2025-10-01"), ["The mine will reopen on {Oct. 1}.", "It is to reopen on {1 October}."]),
    (day("2025-05-03"), ["They met on {May 3}.", "They met on {3 May}, aides said."]),
    (day("2026-03-15"), ["The ship will sail on {March 15}."]),
    (day("2026-01-10"), ["The ship will sail on {Jan. 10}."]),
    (day("2024-12-15"), ["The vote was on {Dec. 15}.", "They voted on {15 December}."]),
    (day("2024-10-20"), ["He died on {Oct. 20}."]),
    (day("2025-01-01"), ["The law took effect on {Jan. 1}.", "The law took effect {Jan. 1}."]),
    (day("2026-01-01"), ["The law will take effect on {Jan. 1}.", "It takes effect {Jan. 1}."]),
    (day("2025-09-15"), ["The deadline is {the 15th of this month}."]),
    (day("2025-08-03"), ["He resigned on {the 3rd of last month}."]),
    (since(day("2025-08-12")), ["The men have been missing since {Aug. 12}."]),
    (by(day("2025-09-30")), ["They must pay by {Sept. 30}."]),
    (
        [day("2025-08-12"), day("2025-08-14")],
        ["Talks were held on {Aug. 12} and again on {Aug. 14}."],
    ),
]

SEASONS: Table = [
    (season("2025-SU"), ["The town burned {this summer}.", "In {the summer}, the town burned."]),
    (season("2024-WI"), ["The town froze {last winter}."]),
    ([season("1882-SU"), year("1882")], ["He wrote it after a {summer} day in {1882}."]),
    (season("2025-WI"), ["The town will freeze {next winter}.", "It will freeze in {the winter}."]),
    (season("2026-SP"), ["The bridge will open {next spring}.", "It will open in {the spring}."]),
    (season("2026-SP"), ["Come {spring}, the bridge will open."]),
    (season("2025-SP"), ["The bridge opened in {the spring}.", "It opened in {spring}."]),
    (by(season("2025-SP")), ["By {spring} Parliament had passed the bill."]),
    (season("2025-FA"), ["The book will be published {this fall}.", "It comes out {this autumn}."]),
    (season("1943-SP"), ["They fled in {the spring of 1943}.", "They fled in {spring 1943}."]),
    (
        modified("END", season("2024-WI")),
        ["{The late winter} storms flooded the town.", "It rained in {late winter} storms."],
    ),
    (by(modified("MID", season("2025-SU"))), ["The shop had closed by {midsummer}."]),
    ([], ["They performed A Midsummer Night's Dream."]),
    (season("2018-WI"), ["They moved in {the winter of 2018}."]),
    (season("2019-FA"), ["She enrolled in {the fall of 2019}.", "She enrolled in {fall 2019}."]),
    (since(season("2025-SP")), ["It has not rained since {the spring}."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(WEEKDAYS))
def test_weekdays(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(MONTHS))
def test_months(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(MONTH_DAYS))
def test_days_of_the_year(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(SEASONS))
def test_seasons(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
