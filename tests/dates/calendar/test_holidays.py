"""Holidays, fixed and movable, by the names that news gives them."""

from dataclasses import replace
from datetime import date

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    before,
    between,
    by,
    cases,
    check,
    day,
    modified,
    quarter,
    since,
    week,
    weekend,
    year,
)

FIXED: Table = [
    (day("2024-12-25"), ["They met {last Christmas}.", "They met on {Christmas Day 2024}."]),
    (day("2025-12-25"), ["They will meet at {Christmas}.", "They will meet {this Christmas}."]),
    (day("2010-12-25"), ["They met on {Christmas 2010}.", "They met on {Christmas Day 2010}."]),
    (day("2025-12-24"), ["They will meet on {Christmas Eve}."]),
    (day("2026-01-01"), ["The shop is shut over {New Year}.", "The {New Year} holiday is near."]),
    (
        between(day("2025-12-25"), day("2026-01-01")),
        ["The pool is shut over the {Christmas}-{New Year} period."],
    ),
    ([], ["They wished us a happy New Year.", "She runs New Year Films."]),
    (
        [day("2025-12-25"), day("2026-01-01")],
        ["He will be home for {Christmas} and {New Year}."],
    ),
    (day("2025-01-01"), ["They met at {New Year}."]),
    # Many leave the apostrophe out.
    (day("2025-12-31"), ["They will meet on {New Years Eve}."]),
    (day("2025-11-01"), ["They will meet on {All Saints Day}."]),
    (day("2025-12-26"), ["They will play on {Boxing Day}."]),
    (
        day("2025-12-31"),
        ["They will meet on {New Year's Eve}.", "They will meet on {New Year’s Eve}."],
    ),
    (day("2026-01-01"), ["They will meet on {New Year's Day}."]),
    (day("2025-02-14"), ["They met on {Valentine's Day}."]),
    (day("2025-07-04"), ["They met on {the Fourth of July}.", "They met on {Independence Day}."]),
    (day("2025-07-14"), ["They met on {Bastille Day}."]),
    (day("2025-10-31"), ["They will meet on {Halloween}."]),
    (day("1984-05-01"), ["They met on {May Day 1984}."]),
    (day("2025-03-17"), ["They marched on {St. Patrick's Day}.", "It was {St Patrick’s Day}."]),
    (day("2024-10-31"), ["They met on {Halloween}."]),
    (day("2026-07-04"), ["They will meet on {the Fourth of July}."]),
    (day("2001-09-11"), ["He was there on {9/11}.", "The {9/11} attacks killed thousands."]),
    (before(day("2025-12-25")), ["The law will be passed before {Christmas}."]),
    (by(day("2025-12-25")), ["The law will be passed by {Christmas}."]),
]

MOVABLE: Table = [
    (day("2024-12-28"), ["The box was found {three days after Christmas}."]),
    (day("2025-04-22"), ["The box was found {two days after Easter}."]),
    (day("2025-12-23"), ["They will meet {two days before Christmas}."]),
    (day("2019-12-23"), ["{Two days before Christmas 2019} the dam burst."]),
    (day("2014-05-10"), ["{A week after May 3, 2014} he left."]),
    (day("2025-04-20"), ["They met at {Easter}.", "They met on {Easter Sunday}."]),
    (day("2025-04-18"), ["They met on {Good Friday}."]),
    (day("2025-04-21"), ["They met on {Easter Monday}."]),
    (day("2025-03-05"), ["They met on {Ash Wednesday}."]),
    (day("2025-06-08"), ["They met on {Pentecost}."]),
    (day("2026-04-05"), ["They will meet {next Easter}.", "They will meet at {Easter}."]),
    (day("2010-04-04"), ["They met at {Easter 2010}."]),
    (
        day("2025-11-27"),
        ["They will meet on {Thanksgiving}.", "They will meet on {Thanksgiving Day}."],
    ),
    (day("2024-11-28"), ["They met {last Thanksgiving}."]),
    (day("2019-11-28"), ["They met on {Thanksgiving 2019}."]),
    (day("2025-11-28"), ["Shops will be full on {Black Friday}."]),
    (day("2025-09-01"), ["They met on {Labor Day}."]),
    (day("2025-05-26"), ["They met on {Memorial Day}."]),
    (day("2025-01-20"), ["They met on {Martin Luther King Day}."]),
    (day("2025-10-02"), ["They will fast on {Yom Kippur}."]),
    (day("2025-10-20"), ["Lamps will be lit on {Diwali}."]),
    (day("2025-09-01"), ["They met on {Labour Day}."]),
    (day("2025-03-30"), ["They met on {Eid al-Fitr}."]),
    (day("2019-11-28"), ["They met on {Thanksgiving Day, 2019}."]),
    (
        day("2024-12-26"),
        ["{The day after Christmas} he left.", "He left {the day after Christmas}."],
    ),
    (day("2024-11-27"), ["He left {the day before Thanksgiving}."]),
    (
        weekend("2025-08-30"),
        ["It rained on {Labor Day weekend}.", "It hit {the Labor Day weekend}."],
    ),
    (weekend("2025-07-05"), ["It rained on {the July 4 weekend}."]),
    (weekend("2025-04-19"), ["It rained on {Easter weekend}."]),
    (day("2025-05-11"), ["They met on {Mother's Day}."]),
    (day("2025-03-30"), ["They met on {Mothering Sunday}."]),
    (day("2025-06-15"), ["They met on {Father's Day}."]),
    (weekend("2025-06-14"), ["They met on {Father's Day weekend}."]),
    # What lasts longer than its holiday may begin before it.
    (
        [day("2025-12-25"), day("2025-09-05")],
        ["Bookings for the {Christmas} break rose on {Friday}."],
    ),
    # An apposition tells the same day again.
    (
        [day("2025-12-31"), day("2025-12-31")],
        ["It will close on {Wednesday, Dec. 31}, {New Year's Eve}."],
    ),
    ([day("2025-09-01"), day("2025-09-01")], ["They met on {Monday}, {Labor Day}."]),
    (
        [day("2025-09-02"), day("2025-09-02")],
        ["They met on {Tuesday}, {the day after Labor Day}."],
    ),
    (
        replace(
            week("2024-12-16"), start="2024-12-18", end="2024-12-25", edtf="2024-12-18/2024-12-24"
        ),
        [
            "Sales rose in {the week before Christmas}.",
            "They fell in {the week leading up to Christmas}.",
        ],
    ),
    (
        replace(
            week("2024-12-23"), start="2024-12-26", end="2025-01-02", edtf="2024-12-26/2025-01-01"
        ),
        ["Sales fell in {the week after Christmas}."],
    ),
    (weekend("2024-12-21"), ["It snowed on {the weekend before Christmas}."]),
    (day("2025-09-02"), ["School began {the Tuesday after Labor Day}."]),
    (day("2024-10-22"), ["They met {two weeks before the Nov. 5} election."]),
    # The date that the text gives, and Easter in any year.
    (
        day("1865-04-14"),
        [
            "He was shot on {Good Friday, 14 April 1865}.",
            "He was shot on {Good Friday, April 14, 1865}.",
            "He was shot on {Good Friday 1865}, in a theatre.",
        ],
    ),
    ([day("1865-04-14")] * 2, ["He was shot on {Good Friday} ({14 April 1865})."]),
    (day("1987-10-19"), ["Prices fell on {Black Monday, 19 October 1987}."]),
    (day("1914-12-26"), ["They fought on {St Stephen's Day 1914}."]),
    (day("2024-11-01"), ["He died on {All Saints' Day}."]),
    (day("2024-09-29"), ["Rents fell at {Michaelmas}."]),
    (day("2025-04-17"), ["The pope washed feet on {Holy Thursday}."]),
    (day("2025-06-15"), ["She was ordained on {Trinity Sunday}."]),
    (day("2025-06-08"), ["They were wed on {Whit Sunday}."]),
    # The nearest one, whatever the tense: its sale begins before it.
    ([day("2025-11-28"), day("2025-09-05")], ["{Black Friday} deals began on {Friday}."]),
    (day("2024-12-25"), ["{Christmas} was quiet."]),
    (day("2024-11-10"), ["They met on {Remembrance Sunday}."]),
    (day("2025-01-20"), ["They met on {MLK Day}."]),
    (day("2024-11-05"), ["They met on {Bonfire Night}."]),
    (day("1916-12-25"), ["They sang on {Christmas Day, 25 December 1916}."]),
    (day("1775-04-14"), ["He died on {Good Friday 1775}.", "He died on {Good Friday, 1775}."]),
    (day("1461-03-29"), ["They fought on {Palm Sunday 1461}."]),  # by the Julian calendar
    (day("1776-12-25"), ["They crossed the river on {Christmas Day 1776}."]),
    ([day("2025-11-27"), day("2025-12-25")], ["It will be open on {Thanksgiving}, {Christmas}."]),
    (day("2024-12-25"), ["On {Christmas Day} 1500 people were there."]),
    (
        modified("START", year("2026")),
        [
            "They will meet in {the new year}.",
            "They hoped for a good start to {the new year}.",
            "They will meet at {the start of the new year}.",
        ],
    ),
    (quarter("2026-Q1"), ["Sales will rise in {the first quarter of the new year}."]),
    (modified("START", year("2025")), ["{Early in the new year} they met."]),
    (since(day("2025-04-20")), ["Nobody has been seen there since {Easter}."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(FIXED))
def test_fixed(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(MOVABLE))
def test_movable(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


# Published on 10 December 2021.
AHEAD: Table = [
    (
        day("2021-12-25"),
        ["Airlines cut {Christmas} flights.", "The {Christmas} rush began at the airport."],
    ),
    (
        day("2021-12-26"),
        [
            "Snow left the {Boxing Day} Test in doubt.",
            "She bought a seat at the {Boxing Day} Match.",
        ],
    ),
    (day("2020-12-26"), ["On {Boxing Day} Test cricket came to Lund."]),
    (day("2021-11-25"), ["She marched in the {Thanksgiving Day} Parade."]),
    (before(day("2021-12-25")), ["Prices rose ahead of {Christmas}."]),
    (day("2020-12-25"), ["They met at {Christmas}.", "On {Christmas} Bob fell ill."]),
    (day("2021-07-04"), ["The town put out {the Fourth of July} fireworks."]),  # not so near
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(AHEAD))
def test_one_makes_ready_for_the_one_ahead(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings, date(2021, 12, 10))


def test_a_new_year_right_ahead() -> None:
    marked = "The index points to losses in {the new year}, which followed a fall."
    check(marked, [modified("START", year("2002"))], date(2001, 12, 28))
