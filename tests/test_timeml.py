"""Inline TIMEX3: what a TimeML reader takes from it."""

import xml.etree.ElementTree as ET
from datetime import date

from timeline.article import Article
from timeline.dates import resolve
from timeline.timeml import write_timeml

PUBLISHED = date(2025, 9, 6)


def tags(text: str) -> list[dict[str, str]]:
    document = write_timeml(Article(text, PUBLISHED), resolve(text, PUBLISHED))
    return [tag.attrib for tag in ET.fromstring(document).iterfind("TEXT/TIMEX3")]


def test_attributes() -> None:
    assert tags("It opened in early May 2019.") == [
        {
            "tid": "t1",
            "type": "DATE",
            "value": "2019-05",
            "mod": "START",
            "functionInDocument": "NONE",
        }
    ]


def test_a_relative_phrase_names_what_it_was_counted_from() -> None:
    found = tags("He fell ill on Thursday. On May 3, 2010 he had left. Two days later he was back.")
    anchors = {tag["value"]: tag.get("anchorTimeID") for tag in found}
    assert anchors == {"2025-09-04": "t0", "2010-05-03": None, "2010-05-05": "t2"}


def test_an_anchor_that_is_no_phrase_is_left_out() -> None:
    (tag,) = tags("The mayor will return a week from Monday.")
    assert tag["value"] == "2025-09-15"
    assert "anchorTimeID" not in tag
