"""The validator on documents that are right, and on documents with one thing wrong."""

import json
from pathlib import Path

import pytest

from timeline.errors import InputError
from timeline.validate import check_stream, errors, open_document

FIXTURES = Path(__file__).parent.parent / "fixtures"
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


@pytest.mark.parametrize(
    ("edtf", "accepted"),
    [
        ("2025-09-04", True),
        ("2025-06~", True),
        ("2025-21", True),
        ("2025-33", True),
        ("202X", True),
        ("19XX", True),
        ("-0240", True),
        ("2014/..", True),
        ("../2025-09-05", True),
        ("2025-12-15/2025-12-18", True),
        ("2025-09-04T14:30:00+01:00", True),
        ("2025-Q3", False),
        ("2025-W36", False),
        ("2025-09-04T14:30", False),
        ("2025-09-05/2025-09-04", False),
        ("2025-13", False),
    ],
)
def test_edtf(edtf: str, accepted: bool) -> None:
    document = json.loads((FIXTURES / "valid" / "dates.json").read_text("utf-8"))
    document["dates"][0]["edtf"] = edtf
    assert (errors(document) == []) is accepted


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
