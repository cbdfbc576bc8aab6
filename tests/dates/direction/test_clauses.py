"""Whose verb tells: relative clauses, participles, deadlines given, and what nobody plans."""

from datetime import date

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    after,
    by,
    cases,
    check,
    clock,
    day,
    month,
    season,
    since,
    until,
    weekend,
)

# Published on a Saturday, 6 September 2025.
CLAUSES: Table = [
    (
        [month("2025-06"), day("2026-01-14")],
        ["A judge will sentence Lee, who confessed in {June}, on {Jan. 14}."],
    ),
    (
        [day("2025-09-05"), month("2026-02")],
        ["The bank will replace its boss, who quit {Friday}, in {February}."],
    ),
    (
        [day("2025-09-01"), day("2025-09-05")],
        ["The mayor, who fell ill on {Monday}, on {Friday} denied that he would resign."],
    ),
    (
        month("2025-10"),
        ["Fiji, with two games drawn and none of them close, head north in {October}."],
    ),
    (day("2025-02-24"), ["A comet, first seen on {Feb. 24}, is fading."]),
    (
        day("2025-09-05"),
        [
            "The keeper, hurt in a crash on {Friday}, is likely to miss the cup.",
            "A car stolen on {Friday} will be auctioned.",
            "He is said to have fled on {Friday}.",
        ],
    ),
    (
        day("2025-09-02"),
        [
            "The brewer - founded in Leeds - reported a loss on {Tuesday}.",
            "Voters re-elected her on {Tuesday}.",
        ],
    ),
    (
        day("2025-09-09"),
        [
            "The comet will be seen on {Tuesday}.",
            "The band was to have begun its tour on {Tuesday}.",
            "The show was to have opened on {Tuesday}.",
            "The clinic will offer vaccines to over-65s on {Tuesday}.",
        ],
    ),
]

DEADLINES: Table = [
    (
        until(day("2025-09-09")),
        [
            "Congress gave the Justice Department until {Tuesday} to reply.",
            "The union gave management until {Tuesday}.",
            "They had until {Tuesday} to comply.",
        ],
    ),
    (
        day("2025-09-09"),
        [
            "The vote has been put off until {Tuesday}.",
            "The launch has been pushed back until {Tuesday}.",
        ],
    ),
    (until(clock("2025-09-07T18:00", "hour")), ["It gave the White House until {6 p.m. Sunday}."]),
    (until(day("2025-09-08")), ["The court gave both sides more time, until {Monday}."]),
    (until(day("2025-09-02")), ["He gave evidence in the trial until {Tuesday}."]),
    (day("2025-09-02"), ["The match had been put off until {Tuesday}."]),
    (
        day("2025-09-09"),
        ["The game has been moved to {Tuesday}.", "The bank set a deadline of {Tuesday} for bids."],
    ),
    (until(season("2025-WI")), ["The trial was put back until {the winter}."]),
    # What is or is seen "by" a month is a goal; what was is over.
    (
        by(month("2026-07")),
        [
            "Lenders see a cut of half a point by {July}.",
            "Lenders are pricing in a cut by {July}.",
            "The goal is 2 percent by {July}.",
        ],
    ),
    ([by(month("2026-02")), by(month("2026-07"))], ["It is 3 by {February}, and 2 by {July}."]),
    (
        by(month("2025-07")),
        [
            "Rates were down by {July}.",
            "The mill has shed half its staff by {July}.",
            "They see that the staff had left by {July}.",
            "He is said to have left by {July}.",
        ],
    ),
]

DISASTERS: Table = [
    (
        day("2024-12-06"),
        [
            "The suspect in the {Dec. 6} shooting will appear in court.",
            "Victims of the {Dec. 6} gas explosion will be honored.",
            "Relatives of those killed in the {Dec. 6} bus crash will testify.",
        ],
    ),
    (day("2025-09-05"), ["The {Friday} attack will be looked into."]),
    (
        day("2025-12-06"),
        [
            "Voters will choose a mayor in the {Dec. 6} election.",
            "The firm will on {Dec. 6} fire 300 people.",
            "The {Dec. 6} fire drill will be held.",
        ],
    ),
]

BEGINNINGS: Table = [
    (
        since(month("2026-01")),
        [
            "From {January}, parents can claim more.",
            "From {January}, visitors need a visa.",
            "From {January}, state-owned mines must sell at home.",
        ],
    ),
    (since(month("2025-01")), ["From {January}, exports fell."]),
    (since(day("2025-09-06")), ["Fuel will cost less from {today}."]),
    (until(month("2026-06")), ["His contract runs to {June 2026}."]),
    (after(month("2026-03")), ["The cuts may last beyond {March 2026}."]),
    (after(day("2025-09-12")), ["The strike may go on beyond {Friday}."]),
    (after(month("2026-03")), ["He plans to extend the cuts beyond {March}."]),
]

# A date after "and" or "but" is in the clause that begins there, if one does.
JOINED: Table = [
    # Who says so begins no clause of the date.
    (
        [day("2025-09-08"), day("2025-09-09")],
        ["The strike will begin on {Monday} or on {Tuesday}, the union said."],
    ),
    (
        [month("2026-04"), month("2026-05")],
        ["The bank will cut rates in {April} or in {May}, two economists said."],
    ),
    (month("2024-11"), ["Lee plans to cut jobs, and in {November} it shut two mines."]),
    (month("2025-11"), ["Lee shut two mines, and in {November} it will open a third."]),
    (month("2025-12"), ["Rates fell to 2 percent, and in {December} they are due to fall again."]),
    (day("2025-09-05"), ["Talks are to resume, but on {Friday} the envoy left."]),
    (day("2025-09-12"), ["He said the row was over and on {Friday} crews would return."]),
    (
        [day("2025-09-08"), day("2025-09-09")],
        ["They will dance on {Monday} and on {Tuesday} of their own accord."],
    ),
    ([month("2025-03"), month("2025-05")], ["They met in {March} and in {May} behind shut doors."]),
    # Nobody says anything from a month on.
    (since(month("2026-02")), ["The ferry said from {February} it will charge more."]),
    (since(month("2025-02")), ["The ferry said from {February} it had charged more."]),
]

# A date between a subject and its verb, and dates of nouns, which have another.
BEFORE_VERBS: Table = [
    (
        month("2024-11"),
        [
            "The chain, which in {November} shut nine shops, is for sale.",
            "Lee, who in {November} won the cup, is hurt.",
            "The pier, where in {November} a ferry sank, is shut.",
            "Lee in {November} admitted the theft.",
            "The court in {November} also threw out a second suit.",
            "Sales slid, and the carmaker in {November} cut its dividend.",
        ],
    ),
    (
        day("2024-11-04"),
        ["Ann Lee on {Nov. 4} pleaded guilty.", "Lee, who on {Nov. 4} quit, hid."],
    ),
    (
        month("2025-11"),
        [
            "The chain, which in {November} faces an inquiry, is for sale.",
            "Lee, who in {November} is to marry, is hurt.",
            "The ballot in {November} was seen as close.",
            "The fair in {November} organised by Lee is free.",
            "The trial of Lee in {November} was put off.",
            "The launch of the rocket in {November} drew protests.",
        ],
    ),
]

# Monday, 8 September 2025.
MONDAY = date(2025, 9, 8)
WEEKENDS: Table = [
    (weekend("2025-09-06"), ["Leeds lost {this weekend}.", "Storms killed five {this weekend}."]),
    (weekend("2025-09-13"), ["Leeds play {this weekend}.", "Rain is likely {this weekend}."]),
]


@pytest.mark.parametrize(("marked", "meanings"), cases(CLAUSES))
def test_clauses(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(DEADLINES))
def test_deadlines(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(DISASTERS))
def test_what_nobody_plans_is_past(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(BEGINNINGS))
def test_beginnings_and_ends(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(JOINED))
def test_clauses_that_begin_with_a_date(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(BEFORE_VERBS))
def test_dates_before_their_verb(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(WEEKENDS))
def test_this_weekend_on_a_monday(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings, MONDAY)
