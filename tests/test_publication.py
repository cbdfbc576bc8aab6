"""Publication dates: what is read, what is refused and why, and datelines."""

import os
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone

import pytest

from timeline.dateline import find_dateline, written_on
from timeline.errors import PublicationDateError
from timeline.publication import Order, parse_published

DAY = date(2025, 9, 6)
HALF_PAST_TWO = datetime(2025, 9, 6, 14, 30)
UTC = timezone.utc  # noqa: UP017 - beside other offsets
SUMMER = timezone(timedelta(hours=1))

READ = {
    DAY: [
        "2025-09-06",
        " 2025-09-06\n",
        "20250906",
        "2025-W36-6",
        "2025-09-06Z",
        "2025-09-06+02:00",  # a day has no zone that could be kept
        "2025/9/6",
        "6 Sept 2025",
        "September 6, 2025",
        "Sept. 6, 2025",
        "Saturday, 6 September 2025",
        "the 6th of September 2025",
        "6 septembre 2025",
        "6. September 2025",
        "6 de septiembre de 2025",
        "6 września 2025",
        "6 сентября 2025",
        "2025年9月6日",
        "٦ سبتمبر ٢٠٢٥",
    ],
    HALF_PAST_TWO: [
        "2025-09-06T14:30",
        "2025-09-06 14:30:00.25",
        "6 Sept 2025 2:30 pm",
        "6 sept 2025 14h30",
        # ET has two offsets, IST and CST mean three zones: they are left open.
        "Sept. 6, 2025, 2:30 p.m. ET",
        "6 Sept 2025 14:30 IST",
        "6 Sept 2025 14:30 CST",
    ],
    HALF_PAST_TWO.replace(tzinfo=UTC): ["2025-09-06T14:30Z", "Sat, 06 Sep 2025 14:30:00 +0000"],
    HALF_PAST_TWO.replace(tzinfo=SUMMER): [
        "2025-09-06T14:30:00+01:00",
        "6 Sept 2025 14:30 BST",
        "2025-09-06 14:30 BST",
    ],
    datetime(2025, 9, 6): ["2025-09-06 00:00", "6 September 2025 00:00"],
    date(2025, 12, 25): [
        "25/12/2025",
        "12/25/2025",
        "25.12.2025",
        "25-12-2025",
        "jeudi 25/12/2025",
    ],
    date(2025, 3, 3): ["03/03/2025"],
}


@pytest.mark.parametrize(("expected", "text"), [(day, t) for day in READ for t in READ[day]])
def test_read(expected: date, text: str) -> None:
    found = parse_published(text)
    assert type(found) is type(expected)
    assert found.isoformat() == expected.isoformat()


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("03/04/2025", "day-first", date(2025, 4, 3)),
        ("03/04/2025", "month-first", date(2025, 3, 4)),
        ("3.4.2025 14:30", "day-first", datetime(2025, 4, 3, 14, 30)),
        ("Thu 3/4/2025 14:30", "day-first", datetime(2025, 4, 3, 14, 30)),
        ("25/12/2025", "month-first", date(2025, 12, 25)),
        ("2025-04-03", "day-first", date(2025, 4, 3)),
    ],
)
def test_order_settles_what_is_ambiguous(text: str, order: Order, expected: date) -> None:
    assert parse_published(text, order=order) == expected


REFUSED = {
    "can be read as 3 April 2025 .--day-first. or 4 March 2025 .--month-first.": [
        "03/04/2025",
        "Thu 03/04/2025 14:30",
        "Donnerstag, 3.4.2025",
    ],
    "February 2025 has 28 days": ["2025-02-30", "30.2.2025", "2025-02-30 14:00"],
    "there is no month 13": ["2025-13-01", "13/13/2025"],
    "that month has no such day": ["31 April 2025", "29 février 2025"],
    "outside the years 1000 to 2999": ["0001-01-01", "9999-12-31"],
    "no year of four digits": [
        "yesterday",
        "Friday",
        "5 days ago",
        "6 September",
        "1/2/03",
        "1/2/03 14:30 +0000",
    ],
    "cannot be read": [
        "2025",
        "September 2025",
        "2025-09",
        "2025-W36",
        "last Friday 2025",
        "6 May 2025 tomorrow",
        "1757167800",
        "2025-09-06T25:00",
    ],
    "is empty": ["", "  "],
    "too long": ["2025 " * 1000],
    "not in whole minutes": ["2025-09-06T14:30:00+00:00:30"],
}


@pytest.mark.parametrize(("why", "text"), [(why, t) for why in REFUSED for t in REFUSED[why]])
def test_refused(why: str, text: str) -> None:
    with pytest.raises(PublicationDateError, match=why):
        parse_published(text)


def test_the_time_zone_of_the_machine_is_never_asked_for() -> None:
    code = "from timeline.publication import parse_published as read; print(read('6 Sept 2025'))"
    environment = {**os.environ, "TZ": "No/Such_Zone"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("2025-09-06\n", "")


def test_iso_dates_do_not_load_dateparser() -> None:
    code = (
        "import sys; from timeline.publication import parse_published as p; "
        "p('2025-09-06T14:30Z'); p('25/12/2025'); sys.exit('dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


DATELINES = {
    "OSLO, Oct. 29, 2025 - The minister resigned.": date(2025, 10, 29),
    "WASHINGTON (AP) - Oct. 29, 2025": date(2025, 10, 29),
    "PARIS, 5 June 2024 (Reuters) — Bakers": date(2024, 6, 5),
    "ST. JOHN'S, Newfoundland, June 3, 2024 (CP) -- Fog": date(2024, 6, 3),
    "LAGOS (2024-06-03)": date(2024, 6, 3),
    "A title\n\nMarch 06, 2008\n\nThe text.": date(2008, 3, 6),
    "A title\r\nPublished: Thursday, 6 March 2008 at 10:15\r\nText": date(2008, 3, 6),
    "\ufeffOct. 29, 2025 (AP) - Text": date(2025, 10, 29),
    "On March 6, 2008 he resigned.": None,
    "May 5, 2008 was a day like any other.": None,
    "In 2025 - a year of change - they met.": None,
    "\n".join(["A line of text."] * 9 + ["March 06, 2008"]): None,
}


@pytest.mark.parametrize(("text", "expected"), DATELINES.items())
def test_dateline(text: str, expected: date | None) -> None:
    assert find_dateline(text) == expected


def test_a_dateline_without_a_year_needs_a_date_nearby() -> None:
    text = "OSLO, Dec 29 - The minister resigned."
    with pytest.raises(PublicationDateError, match="'Dec 29' gives no year"):
        find_dateline(text)
    assert find_dateline(text, near=date(2026, 1, 2)) == date(2025, 12, 29)


def test_a_leap_day_takes_a_leap_year() -> None:
    assert find_dateline("OSLO, Feb 29 - Text", near=date(2025, 1, 1)) == date(2024, 2, 29)


WRITTEN = {
    "OSLO, March 11 (AP) -- It rained.": date(1998, 3, 11),
    "It rained.": date(1998, 3, 12),
    "OSLO, March 12 (AP) -- It rained.": date(1998, 3, 12),
    "OSLO, March 2 (AP) -- It rained.": date(1998, 3, 12),  # too long ago
    "OSLO, March 31 (AP) -- It rained.": date(1998, 3, 12),
}


@pytest.mark.parametrize(("text", "day"), WRITTEN.items())
def test_the_day_on_which_a_text_was_written(text: str, day: date) -> None:
    assert written_on(text, date(1998, 3, 12)) == day


def test_a_text_written_before_midnight() -> None:
    published = datetime(1998, 3, 12, 0, 30, tzinfo=UTC)
    assert written_on("OSLO, March 11 (AP) -- It rained.", published) == date(1998, 3, 11)
