"""How the words before a phrase open or close its interval."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    after,
    around,
    before,
    by,
    cases,
    check,
    day,
    modified,
    month,
    related,
    since,
    until,
    year,
)

TABLE: Table = [
    (day("2025-09-04"), ["It was signed on {Thursday}.", "It was signed {Thursday}."]),
    (month("2025-07"), ["It was signed in {July}."]),
    (
        since(day("2025-09-01")),
        ["The road has been shut since {Monday}.", "The road was shut from {Monday} on."],
    ),
    (since(day("2025-09-08")), ["Starting {Monday}, masks will be required."]),
    (since(day("2026-01-01")), ["The rules will apply from {1 January 2026}."]),
    (since(day("2025-10-01")), ["Beginning {Oct. 1}, fares will rise."]),
    (day("2025-09-06"), ["Starting {the day} at 1.52, the pound rose."]),
    # It may be a rough one.
    (by(day("2025-09-12")), ["The work will be done by about {Friday}."]),
    (since(year("1990")), ["He has lived there since around {1990}."]),
    (related("during", month("2025-07")), ["She led the town through {July}'s floods."]),
    (year("1999"), ["That is a sharp drop from {1999}."]),
    # What something is about.
    (day("2025-09-05"), ["They spoke about {Friday}'s vote.", "They spoke about {yesterday}."]),
    (around(day("2025-09-03")), ["It was stolen about {Wednesday}."]),
    # What something was done by, and by when.
    (
        day("2025-09-03"),
        ["The town was badly hit by {Wednesday}'s storm.", "Debt caused by {Wednesday}'s crash."],
    ),
    (
        by(day("2025-09-12")),
        ["It must be signed by {Friday}'s deadline.", "He will know by {next Friday}'s vote."],
    ),
    (
        until(day("2025-09-12")),
        [
            "The road will be shut until {Friday}.",
            "The road will be shut till {Friday}.",
            "The road will be shut through {Friday}.",
        ],
    ),
    (
        day("2025-09-12"),
        [
            "The vote was postponed until {Friday}.",
            "They postponed the vote until {Friday}.",
            "The vote has been put off till {Friday}.",
            "The trial was adjourned, until {Friday}.",
        ],
    ),
    (since(day("2025-09-12")), ["The launch was delayed until at least {Friday}."]),
    (until(day("2025-09-12")), ["The board postponed the vote. It will meet until {Friday}."]),
    # What goes on through a year that is not over lasts until its end.
    (until(year("2030")), ["The pact runs through {2030}.", "He will stay through {2030}."]),
    (until(year("2030")), ["The tax will stay, til {2030}."]),
    (
        related("before", until(year("2025"))),
        ["They will finish before {the year} is out.", "It will fail before {this year} is over."],
    ),
    (related("during", year("1998")), ["The pact ran through {1998}."]),
    (until(year("1998")), ["Up to {1998}, nobody knew."]),
    (
        by(day("2025-09-12")),
        ["They must leave by {Friday}.", "They must leave no later than {Friday}."],
    ),
    (
        before(day("2025-09-12")),
        [
            "They will leave before {Friday}.",
            "They will leave prior to {Friday}.",
            "They will leave well before {Friday}.",
        ],
    ),
    # Under a negation, a limit turns round.
    (
        since(day("2025-09-12")),
        [
            "They will leave no earlier than {Friday}.",
            "They will leave no sooner than {Friday}.",
            "They will not leave before {Friday}.",
            "They won't be ready before {Friday}.",
        ],
    ),
    (before(year("1998")), ["Not long before {1998} they left.", "They left earlier than {1998}."]),
    (after(year("1998")), ["They left later than {1998}."]),
    (
        until(day("2025-09-12")),
        ["The road will be shut until at least {Friday}.", "It is shut till at least {Friday}."],
    ),
    (since(year("1890")), ["It has been there since at least {1890}."]),
    (until(modified("END", year("1945")), "before"), ["It was over before {the end of 1945}."]),
    (before(year("1945")), ["It began in the years before {1945}."]),
    # What comes after something may come on its day, or in its year.
    (
        since(day("2025-09-01"), "after"),
        [
            "The road has been shut following {Monday}'s flood.",
            "The road was shut following {last Monday}'s flood.",
        ],
    ),
    (since(month("2025-09"), "after"), ["Bread cost more after {this month}'s frost."]),
    (since(year("2024"), "after"), ["After {2024} losses the club was sold."]),
    (until(day("2025-09-09"), "before"), ["They will train hard before {Tuesday}'s race."]),
    (until(year("2026"), "before"), ["The road will open ahead of {next year}'s fair."]),
    (after(year("2024")), ["After {2024} nobody came."]),
    (since(day("2025-10-01")), ["It is free for all who join on or after {Oct. 1}."]),
    (by(day("2025-09-30")), ["It is free for all who join on or before {Sept. 30}."]),
    (after(day("2025-10-01")), ["They will be seen before or after {Oct. 1}."]),
    (
        after(year("1945")),
        ["It began sometime after {1945}.", "It grew in the years after {1945}."],
    ),
    (
        related("during", month("2025-08")),
        ["Prices rose during {August}.", "Prices rose throughout {August}."],
    ),
    # What comes from a time or is measured against it does not last from then on.
    (
        month("2025-07"),
        [
            "Prices rose 3% from {July}.",
            "Prices were little changed from {July}.",
            "The rate, at 4%, is down from {July}.",
            "Claims fell by 4,000 from {July}.",
            "A video from {July} shows the square.",
            "A poll from {July} shows him ahead.",
            "The photograph, from {July}, shows the square.",
            "The figures date from {July}.",
            "The damage from {July}'s storm was great.",
        ],
    ),
    (
        since(month("2025-07")),
        ["The shop has been closed from {July}.", "Prices rose. The shop was closed from {July}."],
    ),
    (after(day("2025-09-08")), ["He will not be named until after {Monday}."]),
    (by(day("2025-09-08")), ["He will be named not after {Monday}."]),
    ([year("2024")], ["The team has three players from {last year}."]),
    (since(day("2025-09-15")), ["Fares will rise 5% from {Sept. 15}."]),
    (day("2025-09-05"), ["As of {Friday}, 20 houses had burned."]),
    (since(month("2025-10")), ["As of {October}, the bridge will be shut."]),
    (around(year("1890")), ["It was built around {1890}.", "It was built in about {1890}."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(TABLE))
def test_prepositions(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
