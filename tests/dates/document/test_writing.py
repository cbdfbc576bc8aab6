"""Texts that were written a few days before their publication, as their datelines tell."""

from datetime import date

import pytest

from tests.dates.expected import Expected, Table, cases, check, clock, day, month, part, year

# Published on New Year's Day, a Thursday.
PUBLISHED = date(2026, 1, 1)

BEFORE: Table = [
    (
        [day("2025-12-31"), day("2025-12-31"), day("2025-12-30")],
        [
            "OSLO, {Dec. 31} -- Miners walked out {today}. Talks had failed {yesterday}.",
            "OSLO, {Dec. 31} (AP) - Miners walked out {today}. Talks had failed {yesterday}.",
            "OSLO, {Dec. 31} _ Miners walked out {today}. Talks had failed {yesterday}.",
            "OSLO, Norway, {31 December} — Miners met {today}. Talks failed {yesterday}.",
            "By Anna Berg\n\nOSLO, {Dec. 31} - Miners met {today}. Talks failed {yesterday}.",
            "Miners walk out\n{December 31, 2025}\nMiners met {today}. Talks failed {yesterday}.",
        ],
    ),
    (
        [day("2025-12-31"), day("2026-01-01")],
        ["OSLO, {Dec. 31} - Miners will walk out {tomorrow}."],
    ),
    (
        [day("2025-12-31"), part("2025-12-30TNI"), part("2025-12-31TMO")],
        ["OSLO, {Dec. 31} - Miners met {last night} and walked out {this morning}."],
    ),
    ([day("2025-12-29"), day("2025-12-27")], ["OSLO, {Dec. 29} - It began {two days ago}."]),
    ([day("2025-12-31"), year("2025")], ["OSLO, {Dec. 31} - Miners lost many jobs {this year}."]),
    ([day("2025-12-31"), month("2025-11")], ["OSLO, {Dec. 31} - Pay was cut {last month}."]),
    (
        [day("2025-12-31"), clock("2025-12-31T09:00", "hour")],
        ["OSLO, {Dec. 31} - It began at {9 a.m.}"],
    ),
]

SAME_DAY: Table = [
    (
        [day("2026-01-01"), day("2026-01-01")],
        [
            "OSLO, {Jan. 1} -- Miners walked out {today}.",
            "OSLO, {Thursday} -- Miners walked out {today}.",
        ],
    ),
    # Long before, it is no dateline of the text's day.
    ([day("2025-12-19"), day("2026-01-01")], ["OSLO, {Dec. 19} -- Miners are back {today}."]),
    # A day alone on its line may be a heading, and one in a sentence is none.
    (
        [day("2025-12-31"), day("2026-01-01")],
        [
            "The strike\n{Dec. 31}\nMiners are back {today}.",
            "Miners met on {Dec. 31}. They are back {today}.",
        ],
    ),
]


@pytest.mark.parametrize(("marked", "meanings"), cases(BEFORE))
def test_written_before(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings, PUBLISHED)


@pytest.mark.parametrize(("marked", "meanings"), cases(SAME_DAY))
def test_written_on_the_day(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings, PUBLISHED)
