"""Lines of a programme, which tell what there will be, and lines that tell what was."""

import pytest

from tests.dates.expected import Expected, Table, between, cases, check, clock, day

# Published on a Saturday, 6 September 2025.
PROGRAMMES: Table = [
    (
        [day("2025-09-09"), clock("2025-09-09T14:00", "hour")],
        ["{Tuesday}: brass in the park, {2pm}", "What's on\nTalks: {Tuesday}, the library, {2pm}"],
    ),
    (clock("2025-09-09T19:00", "hour"), ["The band play at the hall.\nDoors: {Tuesday, 7pm}"]),
    (
        [clock("2025-09-06T21:00", "hour"), day("2025-09-27")],
        ["The film, {9pm}\n{Sat 27}: a market in the square"],
    ),
    (
        [day("2025-09-27"), *between(*[clock(f"2025-09-27T{h}:00", "hour") for h in ("09", "11")])],
        ["{Sat 27}: market, {9am} to {11am}"],
    ),
]
PAST: Table = [
    (
        [day("2025-09-02"), clock("2025-09-02T14:00", "hour")],
        ["{Tuesday}: the band played at {2pm}"],
    ),
    (
        [day("2025-09-02"), clock("2025-09-02T09:00", "hour")],
        ["The talks failed on\n{Tuesday}, and at {9 a.m.} they begin again."],
    ),
    (day("2025-09-02"), ["{Tuesday}: brass in the park", "The band played there, {Tuesday}."]),
]


@pytest.mark.parametrize(("marked", "meanings"), cases(PROGRAMMES))
def test_what_there_will_be(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)


@pytest.mark.parametrize(("marked", "meanings"), cases(PAST))
def test_what_was(marked: str, meanings: list[Expected]) -> None:
    check(marked, meanings)
