"""Times as they are written from phrases."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.dates.random_texts import PUBLISHED, quick
from timeline.dates import resolve
from timeline.events.time.times import within_day

ANY_DAY = date(2025, 9, 6)  # a Saturday


@pytest.mark.parametrize(
    ("phrase", "interval"),
    [
        ("shortly after 7 p.m. on Monday", "2025-09-01T19:00:00/2025-09-02T00:00:00"),
        ("before 3 a.m. on Monday", "2025-09-01T00:00:00/2025-09-01T03:00:00"),
        ("before dawn on Monday", "2025-09-01/2025-09-02"),
        # before midnight: on the day which then ends
        ("shortly before midnight", "2025-09-05T00:00:00/2025-09-06T00:00:00"),
        ("before midnight on Monday", "2025-09-01T00:00:00/2025-09-02T00:00:00"),
        ("before 12 a.m. on Monday", "2025-08-31T00:00:00/2025-09-01T00:00:00"),
        ("before 00:00 on 3 September", "2025-09-02T00:00:00/2025-09-03T00:00:00"),
        (
            "before midnight GMT on Monday",
            "2025-09-01T00:00:00+00:00/2025-09-02T00:00:00+00:00",
        ),
        ("just after midnight on Monday", "2025-09-01T00:00:00/2025-09-02T00:00:00"),
        # not yet over
        ("before 3 a.m. on 8 September 2025", "../2025-09-08T03:00:00"),
    ],
)
def test_within_day(phrase, interval):
    (found,) = resolve(f"A bomb exploded {phrase}.", ANY_DAY)
    found = within_day(found, ANY_DAY.isoformat())
    assert f"{found.start or '..'}/{found.end or '..'}" == interval


CLOCKS = st.one_of(
    st.sampled_from(["midnight", "noon", "dawn", "00:00", "24:00", "12 a.m.", "11.59 p.m."]),
    st.builds("{:02d}:{:02d}".format, st.integers(0, 24), st.integers(0, 59)),
)
ZONES = st.sampled_from(["", " GMT", " ET", " local time", " UTC+14"])
DAYS = st.sampled_from(["", " today", " yesterday", " on Monday", " on June 7", " on 1 January 1"])


@quick
@given(st.sampled_from(["before", "after"]), CLOCKS, ZONES, DAYS, PUBLISHED)
def test_within_day_is_never_empty(side, clock, zone, day, published):
    for found in resolve(f"A bomb exploded shortly {side} {clock}{zone}{day}.", published):
        found = within_day(found, published.isoformat())
        if found.start and found.end:
            assert datetime.fromisoformat(found.start) < datetime.fromisoformat(found.end)
