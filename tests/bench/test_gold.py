"""Gold annotations in both forms."""

import json
from pathlib import Path

import pytest

from bench.gold import GoldDate, read_folder, read_timeml

TIMEML = """\
<?xml version="1.0" ?>
<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2021-05-04"
 functionInDocument="CREATION_TIME">May 4</TIMEX3></DCT>
<TEXT>Ann &amp; Bo <EVENT eid="e1" class="OCCURRENCE">met</EVENT> \
<TIMEX3 tid="t1" type="DATE" value="2021-05-03">yesterday</TIMEX3>.</TEXT></TimeML>
"""


def test_timeml_offsets_are_into_the_text_without_tags(tmp_path: Path) -> None:
    path = tmp_path / "meeting.tml"
    path.write_text(TIMEML, encoding="utf-8")
    document = read_timeml(path)
    assert (document.id, document.published) == ("meeting", "2021-05-04")
    assert document.text == "Ann & Bo met yesterday."
    assert document.dates == (GoldDate(13, 22, "DATE", "2021-05-03"),)
    assert [(event.start, event.end, event.text) for event in document.events] == [(9, 12, "met")]


def test_timeml_without_a_creation_time_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "undated.tml"
    path.write_text("<TimeML><TEXT>Ann met Bo.</TEXT></TimeML>", encoding="utf-8")
    with pytest.raises(ValueError, match=r"undated\.tml: no document creation time"):
        read_timeml(path)


def test_a_folder_gives_one_set_for_each_file_of_lines_and_each_folder_of_timeml(
    tmp_path: Path,
) -> None:
    (tmp_path / "News").mkdir()
    (tmp_path / "News" / "meeting.tml").write_text(TIMEML, encoding="utf-8")
    article = {"id": "a", "published": "2021-05-04", "text": "Rain\u2028fell.", "timexes": []}
    undated = article | {"id": "b", "published": "None"}
    lines = [json.dumps(each, ensure_ascii=False) for each in (article, undated)]
    (tmp_path / "weather.jsonl").write_text("\n".join(lines), encoding="utf-8")
    sets = read_folder(tmp_path)
    assert [(gold.name, len(gold.documents)) for gold in sets] == [("weather", 1), ("news", 1)]
    assert [gold.has("dates") for gold in sets] == [False, True]


@pytest.mark.parametrize(
    ("polarity", "certainty", "tense", "right"),
    [
        ("POS", "CERTAIN", "NON_FUTURE", {"actual"}),
        ("NEG", "CERTAIN", "FUTURE", {"negated"}),
        ("POS", "POSSIBLE", "NON_FUTURE", {"possible"}),
        ("POS", "CERTAIN", "FUTURE", {"planned", "possible"}),
    ],
)
def test_polarity_certainty_and_tense_become_a_status(
    polarity: str, certainty: str, tense: str, right: set[str], tmp_path: Path
) -> None:
    mark = {"polarity": polarity, "certainty": certainty, "time": tense}
    event = {"start": 4, "end": 7, "text": "met", "participants": []} | mark
    article = {"id": "a", "published": "2021-05-04", "text": "Ann met Bo.", "events": [event]}
    (tmp_path / "meetings.jsonl").write_text(json.dumps(article), encoding="utf-8")
    (gold,) = read_folder(tmp_path)
    assert [event.status for event in gold.events()] == [right]
