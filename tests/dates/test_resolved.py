"""What a found date says of itself: its basis, its anchor, its rule, its record."""

import pytest

from tests.dates.expected import PUBLISHED, check, day
from timeline.dates import resolve
from timeline.dates.recognizers import STAGES
from timeline.model import DateRecord, Timex


@pytest.mark.parametrize(
    ("text", "basis", "anchor"),
    [
        pytest.param("He resigned on May 3, 2021.", "explicit", None, id="given in full"),
        pytest.param("He resigned in 1998.", "explicit", None, id="a year"),
        pytest.param("He resigned on Thursday.", "relative", "2025-09-06", id="publication"),
        pytest.param("He resigned last year.", "relative", "2025-09-06", id="last year"),
        pytest.param("He resigned in June.", "relative", "2025-09-06", id="a month"),
    ],
)
def test_basis_and_anchor(text: str, basis: str, anchor: str | None) -> None:
    (found,) = resolve(text, PUBLISHED)
    assert (found.basis, found.anchor) == (basis, anchor)


def test_the_anchor_may_be_another_date_of_the_text() -> None:
    first, second = resolve("He fled on May 3, 2010. The next day he was caught.", PUBLISHED)
    assert second.anchor == first.start == "2010-05-03"


@pytest.mark.parametrize(
    ("text", "anchors"),
    [
        ("Profit fell in the six months ended Aug. 31.", ["2025-08-31", "2025-09-06"]),
        ("They met on the 28 and 29 August.", ["2025-09-06", "2025-09-06"]),
        ("They met on 12-14 July.", ["2025-09-06", "2025-09-06"]),
    ],
)
def test_what_is_counted_has_an_anchor(text: str, anchors: list[str | None]) -> None:
    found = resolve(text, PUBLISHED)
    assert [date.anchor for date in found] == anchors
    assert [date.basis == "relative" for date in found] == [bool(anchor) for anchor in anchors]


def test_rules_are_those_of_the_recognizers() -> None:
    names = {rule.name for stage in STAGES for rule in stage}
    found = resolve("On Thursday, two days ago, in June 2010, at 9 a.m., every Monday.", PUBLISHED)
    assert len(found) == 5
    assert {date.rule for date in found} <= names


def test_record() -> None:
    (found,) = resolve("He resigned in early June.", PUBLISHED)
    assert found.timex == Timex(type="DATE", value="2025-06", mod="START")
    assert found.record() == DateRecord(
        text="early June",
        span=(15, 25),
        timex=found.timex,
        start="2025-06-01",
        end="2025-07-01",
        granularity="month",
        edtf="2025-06",
        relation="at",
        anchor="2025-09-06",
        rule=found.rule,
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Fort burns down\nSeptember 6, 2025\n\nA fort burned {today}.", id="a line"),
        pytest.param("6 September 2025\nA fort burned down {today}.", id="the first line"),
        pytest.param("Fort burns\r\n2025-09-06\r\nA fort burned {today}.", id="CRLF"),
    ],
)
def test_the_articles_own_date_is_its_anchor_and_no_phrase(text: str) -> None:
    check(text, [day("2025-09-06")])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Fort burns\n{May 3, 2021}\n\nA fort burned down.", id="another day"),
        pytest.param("A fort burned down on {May 3, 2021}\nA man died.", id="end of a sentence"),
    ],
)
def test_other_dates_at_the_top_count(text: str) -> None:
    check(text, [day("2021-05-03")])


def test_offsets_count_code_points() -> None:
    """Emoji, combining characters and right-to-left text before a phrase do not move its span."""
    check("🗓️🔥 Cafe\u0301 حريق: he left on {Thursday}.", [day("2025-09-04")])
    check(
        "\ufeffHe left on {Thursday}.\r\nShe left {yesterday}.\x00",
        [day("2025-09-04"), day("2025-09-05")],
    )


def test_lengths_beyond_the_calendar_have_no_place_in_it() -> None:
    text = "It took the previous billion hours. It ran for 9000 years until May 3, 2010."
    assert [date.text for date in resolve(text, PUBLISHED)] == ["9000 years", "May 3, 2010"]
