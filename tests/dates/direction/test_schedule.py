"""Presents that look ahead, because the calendar has what they tell of; and those that do not."""

import pytest

from tests.dates.expected import Expected, Table, by, cases, check, clock, day, month, part, until

# Published on a Saturday, 6 September 2025.
AHEAD: Table = [
    (
        day("2025-09-09"),
        [
            "The museum reopens on {Tuesday}.",
            "Schools reopen {Tuesday}.",
            "She takes over as editor on {Tuesday}.",
            "The watchdog publishes its findings on {Tuesday}.",
            "The finance minister unveils his plans on {Tuesday}.",
            "The treasurer presents her first budget on {Tuesday}.",
            "The bank decides on rates on {Tuesday}.",
            "The board announces its decision on {Tuesday}.",
            "The panel holds its first hearing on {Tuesday}.",
            "The envoy flies to Doha on {Tuesday}.",
            "The last bus leaves on {Tuesday}.",
            "The crew leaves for Oslo on {Tuesday}.",
            "The frigate sails on {Tuesday}.",
            "He stands trial on {Tuesday}.",
            "The chairman steps down on {Tuesday}.",
            "She becomes prime minister on {Tuesday}.",
            "The sequel hits cinemas on {Tuesday}.",
            "Our mayor, who turns 70 on {Tuesday}, has no rival.",
            "Nurses strike on {Tuesday}.",
            "Teachers walk out on {Tuesday}.",
            "Judges rule on {Tuesday}.",
            "Peers debate the bill on {Tuesday}.",
            "Nokia reports on {Tuesday}.",
            "The chain, which reports on {Tuesday}, fell 2%.",
            "Lawmakers want a vote on {Tuesday}.",
            "The app launches in Japan on {Tuesday}.",
            "Rain moves in {Tuesday}.",
            "He is looking forward to playing on {Tuesday}.",
            "A front pushes east on {Tuesday}.",
            "{Tuesday} turns cooler.",
            "{Tuesday}'s game could be off.",
            "{Tuesday}'s vote looks close.",
            "A cold front moves through {Tuesday}.",
            "{Tuesday}'s hearing is the first of five.",
            "{Tuesday}'s budget is expected to raise taxes.",
            # Without a list: a plain present in a clause that has no other verb.
            "The pact lapses on {Tuesday}.",
            "Guests came for the king's birthday, which falls on {Tuesday}.",
            "The anniversary falls on {Tuesday}.",
            "They elect their leader on {Tuesday}.",
            "The town marks the jubilee of its charter on {Tuesday}.",
            "France commemorates the battle on {Tuesday}.",
            "Ireland chooses a new president on {Tuesday}.",
            "Voters choose a mayor on {Tuesday}.",
            "Schools break up on {Tuesday}.",
            "The court rules {Tuesday}.",
            "Parliament, which reconvenes on {Tuesday}, is split.",
            "The minister, who addresses the assembly on {Tuesday}, is ill.",
            "If the deal lapses on {Tuesday}, prices will rise.",
            "The panel convenes {Tuesday} in Geneva.",
            "Arsenal welcome Spurs on {Tuesday}.",
            # Of a day itself.
            "{Tuesday} turns cooler.",
            "{Tuesday} sees the first frost.",
            "{Tuesday}'s game could be off.",
            "{Tuesday} is a public holiday.",
            "{Tuesday} is the deadline for bids.",
            # Officials, whose days are planned.
            "Finance ministers gather on {Tuesday} for talks that were put off.",
            # Beside its own date, whatever is told of its subject.
            "Fans of a show that opens on {Tuesday} were in high spirits.",
            "As early as {Tuesday}, the ban will be lifted.",
        ],
    ),
    (
        month("2026-02"),
        ["The king turns 90 in {February}.", "The town elects its council in {February}."],
    ),
    (
        [day("2025-11-01"), day("2025-09-09")],
        ["{All Saints' Day} falls on {Tuesday}."],
    ),
    (day("2025-10-31"), ["The app launches in Japan on {October 31}."]),
    (
        clock("2025-09-09T15:00", "hour"),
        ["Schools break up at {3pm on Tuesday}.", "The pact lapses at {3pm on Tuesday}."],
    ),
    (
        until(day("2025-09-09")),
        ["Residents have no clean water or power until {Tuesday}, the mayor said."],
    ),
    (
        by(day("2025-09-09")),
        ["Rain tapers off by {Tuesday}.", "Skies clear by {Tuesday} as the storm weakens."],
    ),
    (by(part("2025-09-09TMO")), ["Temperatures drop into the 40s by {Tuesday morning}."]),
]

BEHIND: Table = [
    (
        day("2025-09-02"),
        [
            "A man walks past a shut shop on {Tuesday}.",
            "A child holds a flag at a rally on {Tuesday}.",
            "Bitcoin hits a record high on {Tuesday}.",
            "The board did not publish its findings on {Tuesday}.",
            "The chairman refused to step down on {Tuesday}.",
            "A strike on {Tuesday} shut the port.",
            "Drone strikes on {Tuesday} killed four.",
            "Sudden moves in oil prices on {Tuesday} hurt shares.",
            "Police reports on {Tuesday} named no one.",
            "{Tuesday}'s attack is expected to raise tensions.",
            # Of pictures, headlines and charts, speech and what merely is so.
            "A worker fixes a sign on {Tuesday}.",
            "Protesters hold a banner in Rome on {Tuesday}.",
            "The president speaks at the White House on {Tuesday}.",
            "The index falls on {Tuesday}.",
            "City marks its jubilee on {Tuesday}\n\nThe party was long.",
            "He says the talks on {Tuesday} were bad.",
            "The report shows a dip in sales on {Tuesday}.",
            "The statement contradicts a report on {Tuesday}.",
            "The victory on {Tuesday} gives the party a majority.",
            "{Tuesday} was a public holiday.",
            "{Tuesday} is a bad memory.",
            "Mourners gather on {Tuesday} in Lima.",
            # Told then, however late.
            "As late as {Tuesday} the firm had denied it.",
            "She said as late as {Tuesday} that she would stay.",
            # No verbs, but nouns.
            "US stocks on {Tuesday} rose.",
            "{Tuesday} talks failed.",
            "{Tuesday} saw the first frost.",
            "Peace talks on {Tuesday} ended well.",
            "The blasts came miles but just minutes apart on {Tuesday}, stunning both cities.",
        ],
    ),
    (by(day("2025-09-02")), ["By {Tuesday}, the rain had stopped."]),
    (until(day("2025-09-02")), ["Residents were without water until {Tuesday}, the mayor said."]),
]


@pytest.mark.parametrize(("marked", "meanings"), cases(AHEAD))
def test_what_the_calendar_has(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(BEHIND))
def test_what_it_has_not(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)
