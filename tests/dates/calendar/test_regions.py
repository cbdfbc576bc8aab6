"""What the region of a text decides: numeric dates, seasons, weeks."""

from datetime import date

import pytest

from timeline.dates import resolve
from timeline.dates.calendar.regions import region

SUNDAY = date(2025, 9, 7)


@pytest.mark.parametrize(
    ("code", "text", "value", "start", "end", "edtf"),
    [
        (None, "It was on 03/04/2025.", "2025-03-04", "2025-03-04", "2025-03-05", "2025-03-04"),
        ("US", "It was on 03/04/2025.", "2025-03-04", "2025-03-04", "2025-03-05", "2025-03-04"),
        ("GB", "It was on 03/04/2025.", "2025-04-03", "2025-04-03", "2025-04-04", "2025-04-03"),
        ("US", "It was on 25/04/2025.", "2025-04-25", "2025-04-25", "2025-04-26", "2025-04-25"),
        ("US", "It was on 3.4.2025.", "2025-04-03", "2025-04-03", "2025-04-04", "2025-04-03"),
        (None, "It fell last summer.", "2025-SU", "2025-06-01", "2025-09-01", "2025-22"),
        ("AU", "It fell last summer.", "2024-SU", "2024-12-01", "2025-03-01", "2024-12/2025-02"),
        ("NZ", "It fell in winter 2018.", "2018-WI", "2018-06-01", "2018-09-01", "2018-06/2018-08"),
        (
            None,
            "It rose this week.",
            "2025-W36",
            "2025-09-01",
            "2025-09-08",
            "2025-09-01/2025-09-07",
        ),
        (
            "US",
            "It rose this week.",
            "2025-W37",
            "2025-09-07",
            "2025-09-14",
            "2025-09-07/2025-09-13",
        ),
    ],
)
def test_region(code: str | None, text: str, value: str, start: str, end: str, edtf: str) -> None:
    (found,) = resolve(text, SUNDAY, region=code)
    assert (found.value, found.start, found.end, found.edtf) == (value, start, end, edtf)


@pytest.mark.parametrize("code", ["", "U", "USA", "ÖÄ", "12"])
def test_what_is_no_country(code: str) -> None:
    with pytest.raises(ValueError, match="two-letter country code"):
        region(code)
