"""The validator on documents that are right, and on documents with one thing wrong."""

import json
from pathlib import Path

import pytest

from timeline.errors import InputError
from timeline.validation.validate import check_stream, errors, open_document

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"
VALID = sorted((FIXTURES / "valid").glob("*.json*"))
INVALID = sorted((FIXTURES / "invalid").glob("*.json*"))
TEXT = json.loads((FIXTURES / "valid" / "article.json").read_text("utf-8"))["text"]


def findings(path: Path, texts: dict[str, str] | None = None) -> list[str]:
    """Line, pointer and message of each finding, as the fixtures' .txt files have them."""
    with open_document(path) as stream:
        return [
            f"{finding.line or '-'} {finding.pointer}: {finding.message}"
            for found in check_stream(stream, path.name, texts)
            for finding in found
        ]


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.name)
def test_valid(path: Path) -> None:
    assert findings(path, {"pilots": TEXT}) == []


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.name)
def test_invalid(path: Path) -> None:
    assert findings(path) == path.with_suffix(".txt").read_text("utf-8").splitlines()


def test_fixtures_are_there() -> None:
    assert len(VALID) >= 5
    assert len(INVALID) >= 20


def test_quotations_are_compared_with_the_article() -> None:
    document = json.loads((FIXTURES / "valid" / "dates.json").read_text("utf-8"))
    assert errors(document, {"pilots": TEXT}) == []
    other = TEXT.replace("on Thursday", "on Saturday")
    (found,) = errors(document, {"pilots": other})
    assert found.pointer == "/dates/0/span"
    assert found.message == "the article has 'on Saturday' there, not 'on Thursday'"
    (first, second) = errors(document, {"pilots": TEXT[:20]})
    assert "is outside the article's 20 characters" in first.message
    assert second.pointer == "/dates/1/span"


def test_order_is_that_of_instants_or_as_written() -> None:
    document = json.loads((FIXTURES / "valid" / "timeline.json").read_text("utf-8"))
    first, second = (event["time"] for event in document["events"][:2])
    second.update(start="2025-09-04T15:00:00+10:00", end=None, edtf="2025-09-04/..")
    first.update(start="2025-09-04T14:00:00+00:00", end=None, edtf="2025-09-04/..")
    assert errors(document) == []  # as written
    first["start"], second["start"] = second["start"], first["start"]
    assert errors(document) == []  # as instants
    second["start"] = "2025-09-04T14:00:00+10:00"
    assert [found.pointer for found in errors(document)] == ["/events/1"]


def test_a_time_before_the_year_1_has_only_edtf() -> None:
    document = json.loads((FIXTURES / "valid" / "timeline.json").read_text("utf-8"))
    document["events"][0]["time"].update(start=None, end=None, edtf="-0043-03-15")
    assert errors(document) == []
    document["events"][0]["time"]["edtf"] = "0044-03-15"
    assert [found.pointer for found in errors(document)] == ["/events/0/time/edtf"]


def test_a_pointer_escapes_slashes() -> None:
    (found,) = errors({"article": "a", "dates": [], "a/b~c": 1})
    assert found.pointer == ""
    (found,) = errors({"text": "It rained.", "language": 5})
    assert (found.pointer, found.message) == ("/language", "5 is not of type null or string")


def test_bytes_that_are_no_text_cannot_be_checked(tmp_path: Path) -> None:
    path = tmp_path / "document.json"
    path.write_bytes(b"\xff\xfe{}")
    with pytest.raises(InputError, match="not UTF-8"), open_document(path) as stream:
        list(check_stream(stream, path.name))
