"""Dates before what is held on them, by what is told of it."""

import pytest

from tests.dates.expected import Expected, Table, cases, check, day

# Published on a Saturday, 6 September 2025.
AHEAD: Table = [
    (
        day("2025-09-28"),
        [
            "A judge barred the party from {the 28 September} vote.",
            "A judge barred the party from the {September 28} presidential vote.",
            "The firm cancelled {the 28 September} meeting.",
            "The party, which withdrew from {the 28 September} election, is split.",
            "Fans were banned from {the 28 September} match.",
            "Traders sold on hopes of a cut at the meeting of {28 September}.",
        ],
    ),
]
OVER: Table = [
    # the nearest one, though, and not where it is told of itself
    (day("2025-05-05"), ["The party was barred from {the 5 May} vote."]),
    (day("2024-10-12"), ["The party won {the 12 October} election."]),
    (day("2024-09-28"), ["The party withdrew on {28 September}."]),
    # what nobody plans is over
    (day("2024-10-07"), ["Nine are due to be tried over {the 7 October} attack."]),
    (day("2024-10-07"), ["Victims from {the 7 October} attack will be named."]),
]


@pytest.mark.parametrize(("marked", "meanings"), [*cases(AHEAD), *cases(OVER)])
def test_fixtures(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)
