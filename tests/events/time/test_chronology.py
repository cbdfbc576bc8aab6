"""What the entries of a chronology date."""

from datetime import date

import pytest

from timeline import extract
from timeline.cleaning.preparation import prepare
from timeline.dates import resolve
from timeline.dates.text.entries import Entries

PUBLISHED = date(2025, 9, 6)


def _prepared(text: str) -> str:
    return prepare(text, Entries(text, [found.span for found in resolve(text, PUBLISHED)]).all).text


def test_heads_are_no_part_of_sentences():
    text = "3 May 2010\n- It rains.\n\n2011\nIt snows.\n\n2012\nIt hails."
    assert _prepared(text).split() == "It rains. It snows. It hails.".split()


def test_entries_without_full_stops_are_no_headings_and_lone_ones_are():
    text = (
        "Key dates:\n\n2010: Holm founds a firm\n\n2012: Holm moves to Oslo\n\nIt rained for days."
    )
    assert "Holm founds" in _prepared(text)
    text = "Key dates:\n\n2010\n\nHolm founds a firm\n\n2012\n\nHolm moves to Oslo\n\n"
    assert "Holm founds" in _prepared(text)
    text = "It rained.\n\n2012: The move to Oslo\n\nHolm moved to Oslo in May."
    assert "The move" not in _prepared(text)


EVENTS = [
    ("Aug. 22: Heavy rains begin. The mayor leaves.", "leaves", "2025-08-22/2025-08-23"),
    ("2010: Holm founded a firm. It hired ten people.", "hired", "2010-01-01/2011-01-01"),
    ("May 3: The dam bursts. A leak was found on May 1.", "found", "2025-05-01/2025-05-02"),
    # a date alone on its line
    ("May 2010\nHolm quits.\n\nMay 2011\nLund is jailed.", "quits", "2010-05-01/2010-06-01"),
    ("2010\n- Lund quits.\n- Holm resigns.\n2011\n- He flees.", "resigns", "2010-01-01/2011-01-01"),
    ("2010-2012\n\nHolm resigned.\n\n2014\n\nLund fled.", "resigned", "2010-01-01/2013-01-01"),
    # a time alone may be that of the reporter
    ("10:15\n\nHolm resigned.\n\n09:40\n\nLund fled.", "resigned", "2025-09-06/2025-09-07"),
    # bullets that open with a date
    ("- In 2010, Holm quits. Lund flees.\n- In 2012, Holm dies.", "flees", "2010-01-01/2011-01-01"),
    # what the entry looks back on or plans, and what is still to come
    ("May 3: The police search for a man who stole a boat.", "stole", "../2025-05-04"),
    ("May 3, 2025: Holm vows to resign.", "resign", "2025-05-03/.."),
    ("Sept. 12: The court will rule.", "rule", "2025-09-12/2025-09-13"),
    # a story that goes on from a later day of the entry, but not from an earlier one
    ("2010: On May 3 the dam burst. The mayor fled.", "fled", "2010-05-03/2010-05-04"),
    ("May 3: Holm fled. A leak was found on May 1. Lund quit.", "quit", "2025-05-03/2025-05-04"),
    # the story below goes on by itself
    ("May 3: The dam bursts.\n\nThe mayor resigned.", "resigned", "2025-09-06/2025-09-07"),
    ("May 3: The dam burst.\nMay 5: The mayor quit.", "quit", "2025-05-05/2025-05-06"),
    ("May 2010\nLund quits.\n\nMay 2011\nLund flees.\n\nHolm resigned.", "resigned",
     "2025-09-06/2025-09-07"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "interval"), EVENTS)
def test_events(text, word, interval):
    (event,) = [one for one in extract(text, published=PUBLISHED).events if one.action.text == word]
    assert f"{event.time.start or '..'}/{event.time.end or '..'}" == interval
