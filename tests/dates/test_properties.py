"""What holds for any text and any publication date."""

import os
import subprocess
import sys
from datetime import date, datetime, time, timedelta, timezone
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.dates.random_texts import PUBLISHED, TEXTS, quick
from timeline.dates import resolve
from timeline.model import Basis, Granularity, Relation, TimexMod, TimexType

ANY_DAY = date(2025, 9, 6)


@quick
@given(TEXTS)
def test_spans(text: str) -> None:
    """Spans lie inside the text, give the phrase, and come in order without overlap."""
    position = 0
    for found in resolve(text, ANY_DAY):
        start, end = found.span
        assert position <= start < end <= len(text)
        assert text[start:end] == found.text
        assert found.text == found.text.strip()
        position = end


@quick
@given(TEXTS, PUBLISHED)
def test_fields(text: str, published: date) -> None:
    """Every field has a value that the contract allows, whatever the publication date."""
    for found in resolve(text, published):
        assert found.value
        assert found.type in get_args(TimexType)
        assert found.mod is None or found.mod in get_args(TimexMod)
        assert found.granularity in get_args(Granularity)
        assert found.relation in get_args(Relation)
        assert found.basis in get_args(Basis)
        assert found.rule
        assert _moment(found.start) < _moment(found.end) or None in (found.start, found.end), found


TIMES = st.one_of(
    st.sampled_from(["noon", "midnight", "6", "11", "7:30"]),
    st.builds("{} {}".format, st.integers(1, 12), st.sampled_from(["a.m.", "p.m."])),
    st.builds("{:02d}:{:02d}".format, st.integers(0, 24), st.integers(0, 59)),
)
PLACES = st.sampled_from(["", " GMT", " ET", " PT", " CET", " local time", " Eastern"])
DAYS = st.sampled_from(
    [
        "",
        " Friday",
        " on Monday",
        " tonight",
        " last night",
        " yesterday",
        " on March 9",
        " overnight",
    ]
)
MOMENTS = st.builds("{}{}{}".format, TIMES, PLACES, DAYS)
HERALDS = st.sampled_from(
    ["It runs from ", "It was seen between ", "It will be open ", "Not before "]
)
JOINTS = st.sampled_from([" to ", " until ", " and ", "-", " through "])


@quick
@given(HERALDS, MOMENTS, JOINTS, MOMENTS, PUBLISHED)
def test_ranges_of_times(herald: str, first: str, joint: str, last: str, published: date) -> None:
    """However two times of day are joined, over midnight and over zones, an end is no start."""
    for found in resolve(f"{herald}{first}{joint}{last}.", published):
        if found.start and found.end:
            start, end = map(datetime.fromisoformat, (found.start, found.end))
            if start.tzinfo is None or end.tzinfo is None:
                start, end = start.replace(tzinfo=None), end.replace(tzinfo=None)
            assert start < end, found


def _moment(text: str | None) -> datetime:
    """A bound as a date-time; an open one is as far away as can be."""
    if text is None:
        return datetime.max
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=None)


@quick
@given(TEXTS, PUBLISHED)
def test_same_input_same_output(text: str, published: date) -> None:
    assert resolve(text, published) == resolve(text, published)


@quick
@given(TEXTS)
def test_records_are_the_dates(text: str) -> None:
    """Each date makes a valid record of a dates document."""
    for found in resolve(text, ANY_DAY):
        record = found.record()
        assert record.timex == found.timex
        assert (record.text, tuple(record.span)) == (found.text, found.span)


CUT = """\
Ann, who ran the party daily, said so in the weekly, too. The Second War (149 B.C. It ended in 146
B.C. and no earlier than June, she wrote.) On 3 May 1986, the ship Daily Star met a 10-year-old
strike at 7.30 p.m. Monday's half-hour talks, the first in two and a half years, open in the U.S. In
late October - by 9 a.m. EDT - it was "Half a Century Later": see pp. 3/4, Q3 '98, the 1990s, 24/7.
"""


@pytest.mark.parametrize("text", [CUT, CUT.replace("\n", "\n\n"), CUT.replace("\n", " ")])
def test_a_text_may_begin_and_end_anywhere(text: str) -> None:
    for cut in range(len(text)):
        resolve(text[:cut], ANY_DAY)
        resolve(text[cut:], ANY_DAY)


@pytest.mark.parametrize(
    "published",
    [
        date(1, 1, 1),
        date(1, 12, 31),
        date(9999, 1, 1),
        date(9999, 12, 31),
        datetime.combine(date.max, time.max),
        datetime.combine(date.min, time.min, timezone(timedelta(hours=14))),
        datetime.combine(date.max, time.max, timezone(timedelta(hours=-14))),
    ],
    ids=str,
)
def test_edges_of_the_calendar(published: date) -> None:
    """Phrases that lead out of the years 1 to 9999 are dropped or have no bound; nothing raises."""
    text = (
        "last week, next week, yesterday, tomorrow, tonight, last decade, next century, 300 "
        "years ago, 20,000 years ago, 9999 years from now, Monday, last Monday, next Friday, "
        "this weekend, December, next December, last winter, the past ten years, the next 400 "
        "centuries, Easter, midnight, 11:59 p.m., two minutes later, 5 hours ago, the third "
        "quarter, 10,000 BC, 9999"
    )
    for found in resolve(text, published):
        assert found.value
        assert None in (found.start, found.end) or _moment(found.start) < _moment(found.end)


PROBE = """
import json
from dataclasses import asdict
from datetime import date
from timeline.dates import resolve
text = (
    "He resigned on Thursday at 9 p.m. GMT, two weeks after Easter; from May 3 to 5, every Monday "
    "since the early 1990s, last winter and tonight, it was 241 BC. Now he is back for half a year."
)
print(json.dumps([asdict(found) for found in resolve(text, date(2025, 9, 6))]))
"""


def test_environment_does_not_matter() -> None:
    """Neither the time zone nor the hash seed of the process changes anything."""
    environments = [("UTC", "0"), ("Pacific/Kiritimati", "1"), ("America/New_York", "4242")]
    outputs = {
        subprocess.run(
            [sys.executable, "-c", PROBE],
            env={**os.environ, "TZ": zone, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for zone, seed in environments
    }
    assert len(outputs) == 1
    assert "2025-09-04" in outputs.pop()
