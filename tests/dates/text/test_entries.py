"""The layouts of chronologies: where entries begin and end, and what is none."""

from datetime import date

import pytest

from timeline.dates import resolve
from timeline.dates.text.entries import Entries

PUBLISHED = date(2025, 9, 6)


def _entries(text: str) -> list[tuple[str, str]]:
    """The heads and bodies of the entries."""
    entries = Entries(text, [found.span for found in resolve(text, PUBLISHED)])
    return [(text[one.start : one.body], text[one.body : one.end].strip()) for one in entries.all]


MARKED = [
    ("Feb. 22: Heavy rains begin.", "Feb. 22: "),
    ("• 2010 – Holm founds the firm.", "• 2010 – "),
    ("March 3, 4:40 a.m.: The dam gives way.", "March 3, 4:40 a.m.: "),
    ("March 3 (Monday): The dam gives way.", "March 3 (Monday): "),
    ("\n1939-45: Holm serves in the navy.", "1939-45: "),
    ("Around 9 p.m. - Police arrive.", "Around 9 p.m. - "),
    ("**May 2018:** The dam gives way.", "**May 2018:** "),
]


@pytest.mark.parametrize(("text", "head"), MARKED)
def test_a_sign_sets_a_date_apart(text: str, head: str) -> None:
    assert _entries(text) == [(head, text.replace(head, "").strip())]


LISTS = [
    # until the paragraph ends or the next one begins; deeper lines hang below it
    ("2010: It rains.\nIt snows.\n\n2011: It rains\n2012: It rains. It\nsnows.\n\nIt hails.",
     ["2010: ", "2011: ", "2012: "], ["It rains.", "It rains", "It rains. It\nsnows."]),
    ("* 2010: It rains.\n  It snows.\n* 2011: It hails.",
     ["* 2010: ", "* 2011: "], ["It rains.\n  It snows.", "It hails."]),
    ("2010: the firm opens a mill\n2011: the mill burns",
     ["2010: ", "2011: "], ["the firm opens a mill", "the mill burns"]),
    # lines below a date, to the next blank line
    ("2010\nIt rains.\nIt snows.\n\n2011:\nIt hails.\n\nIt is dry.",
     ["2010", "2011:"], ["It rains.\nIt snows.", "It hails."]),
    # bullets below a date
    ("May 2010\n- It rains.\n- It snows.\n\n3 June 2010\n\n- It hails.\n\nNext\n- It is dry.",
     ["May 2010", "3 June 2010"], ["- It rains.\n- It snows.", "- It hails."]),
    # paragraphs below a date: of the last one, no more than of others, and none below a heading
    ("2010\n\nIt rains.\n\nIt snows.\n\n2011\n\nIt hails.\n\nIt is hot.\n\nIt is dry.",
     ["2010", "2011"], ["It rains.\n\nIt snows.", "It hails.\n\nIt is hot."]),
    ("2010\n\nIt rains.\n\n2011\n\nIt snows.\n\nThe drought\n\n2013\n\nIt is dry.",
     ["2010", "2011"], ["It rains.", "It snows."]),
    # a year above the days
    ("2010\n\n3 May\nIt rains.\n\n9 May\nIt snows.",
     ["3 May", "9 May"], ["It rains.", "It snows."]),
    # the sentence follows at once
    ("2010 Holm founds a firm.\n2012\tHe leaves. It fails.",
     ["2010 ", "2012\t"], ["Holm founds a firm.", "He leaves. It fails."]),
    # the date is in the sentence
    ("It grows:\n\n- In 2010, it hires Holm. He sings.\n- On May 3, 2012, he leaves.",
     ["- ", "- "], ["In 2010, it hires Holm. He sings.", "On May 3, 2012, he leaves."]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "heads", "bodies"), LISTS)
def test_lists(text: str, heads: list[str], bodies: list[str]) -> None:
    assert _entries(text) == list(zip(heads, bodies, strict=True))


NONE = [
    "On Monday the dam burst: it was old.",
    "He has one wish for 2026: Peace.",
    "Monday - a public holiday - saw clashes.",
    "OSLO, Sept. 5 - The dam burst.",
    "The bridge of 2010: A history",
    # no list has but one entry without a sign
    "March 3 The dam gives way.",
    "September 4, 2025\n\nThe dam burst. It was old.",
    "- In 2010, it hired Holm. He sang.\n- He left.",
    "2010\nIt rains.\n\nThe drought\n\n2011\nIt hails.",
    # a date that a line of running text begins or is
    "The storm of\n2010\nhit Holm hard. That of\n2011\nhit him, too.",
    "In 2010, it hired Holm. He sang.\nIn 2012, he left.",
    "2010 saw rain. It snowed.\n2011 saw hail.",
]


@pytest.mark.parametrize("text", NONE)
def test_other_dates_head_nothing(text: str) -> None:
    assert _entries(text) == []


def test_what_is_around_an_offset() -> None:
    text = "It rained.\n\n2010: It hails.\n\nIt is dry."
    entries = Entries(text, [found.span for found in resolve(text, PUBLISHED)])
    around = [entries.around(text.index(word)) for word in ("rained", "hails", "dry")]
    assert around == [None, *entries.all, None]
