"""Chronologies: which dates head their paragraph, and what they date."""

from datetime import date

import pytest

from timeline import chronology, extract
from timeline.cleaning.preparation import prepare
from timeline.dates import resolve

PUBLISHED = date(2025, 9, 6)
HEADERS = [
    ("Feb. 22: Heavy rains begin.", "Feb. 22: "),
    ("• 2010 – Holm founds the firm.", "• 2010 – "),
    ("March 3, 4:40 a.m.: The dam gives way.", "March 3, 4:40 a.m.: "),
    ("March 3 (Monday): The dam gives way.", "March 3 (Monday): "),
    ("\n1939-45: Holm serves in the navy.", "1939-45: "),
    ("Around 9 p.m. - Police arrive.", "Around 9 p.m. - "),
]
NONE = [
    "On Monday the dam burst: it was old.",
    "He has one wish for 2026: Peace.",
    "Monday - a public holiday - saw clashes.",
    "OSLO, Sept. 5 - The dam burst.",
    "March 3 The dam gives way.",
    "The bridge of 2010: A history",
]


def _read(text: str) -> list[chronology.Entry]:
    return chronology.read(text, resolve(text, PUBLISHED))


@pytest.mark.parametrize(("text", "header"), HEADERS)
def test_headers(text, header):
    (entry,) = _read(text)
    assert text[slice(*entry.header)] == header
    assert prepare(text, [entry.header]).text.strip() == text.replace(header, "").strip()


@pytest.mark.parametrize("text", NONE)
def test_other_dates_head_nothing(text):
    assert not _read(text)


def test_an_entry_ends_with_its_paragraph_or_where_the_next_one_begins():
    text = "2010: It rains.\nIt snows.\n\n2011: It rains\n2012: It rains. It\nsnows.\n\nIt hails."
    ends = [text[entry.header[1] : entry.end].strip() for entry in _read(text)]
    assert ends == ["It rains.", "It rains", "It rains. It\nsnows."]


def test_entries_without_full_stops_are_no_headings_and_lone_ones_are():
    text = (
        "Key dates:\n\n2010: Holm founds a firm\n\n2012: Holm moves to Oslo\n\nIt rained for days."
    )
    assert "Holm founds" in prepare(text, [entry.header for entry in _read(text)]).text
    text = "It rained.\n\n2012: The move to Oslo\n\nHolm moved to Oslo in May."
    assert "The move" not in prepare(text, [entry.header for entry in _read(text)]).text


EVENTS = [
    ("Aug. 22: Heavy rains begin. The mayor leaves.", "leaves", "2025-08-22/2025-08-23"),
    ("2010: Holm founded a firm. It hired ten people.", "hired", "2010-01-01/2011-01-01"),
    ("May 3: The dam bursts. A leak was found on May 1.", "found", "2025-05-01/2025-05-02"),
    # what the entry looks back on or plans, and what is still to come
    ("May 3: The police search for a man who stole a boat.", "stole", "../2025-05-04"),
    ("May 3, 2025: Holm vows to resign.", "resign", "2025-05-03/.."),
    ("Sept. 12: The court will rule.", "rule", "2025-09-12/2025-09-13"),
    # the story below goes on by itself
    ("May 3: The dam bursts.\n\nThe mayor resigned.", "resigned", "2025-09-06/2025-09-07"),
    ("May 3: The dam burst.\nMay 5: The mayor quit.", "quit", "2025-05-05/2025-05-06"),
]


@pytest.mark.parametrize(("text", "word", "interval"), EVENTS)
def test_events(text, word, interval):
    (event,) = [one for one in extract(text, published=PUBLISHED).events if one.action.text == word]
    assert f"{event.time.start or '..'}/{event.time.end or '..'}" == interval
