"""Whole articles against their expected documents: `fixtures/articles/DATE-NAME.txt` and `.json`.

After a change of behaviour that you have read and found right, refresh the documents with

    python -m tests.events.test_articles
"""

import json
import textwrap
from pathlib import Path

import pytest

import timeline
from timeline.validation import validate

ARTICLES = sorted(Path("fixtures/articles").glob("????-??-??-*.txt"))
REFRESH = "if the difference is right: python -m tests.events.test_articles"


def extracted(article: Path) -> str:
    """The article's timeline, with one event a line."""
    date, name = article.stem[:10], article.stem[11:]
    text = article.read_text(encoding="utf-8")
    document = timeline.extract(text, published=date, id=name).model_dump(mode="json")
    events = ",\n".join(json.dumps(one, ensure_ascii=False) for one in document.pop("events"))
    head = json.dumps(document, ensure_ascii=False).removesuffix("}")
    return f'{head}, "events": [\n{events}\n]}}\n'


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.stem)
def test_article(article):
    expected = article.with_suffix(".json").read_text(encoding="utf-8")
    found = extracted(article)
    assert json.loads(found) == json.loads(expected), REFRESH
    assert validate.errors(json.loads(found)) == []


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.stem)
def test_wrapped_lines_tell_the_same(article):
    lines = article.read_text(encoding="utf-8").splitlines()
    wrapped = "\n".join(textwrap.fill(line, 66, break_on_hyphens=False) for line in lines)
    assert _told(article, wrapped) == _told(article, "\n".join(lines))


def _told(article: Path, text: str) -> list[tuple[object, ...]]:
    events = timeline.extract(text, published=article.stem[:10]).events
    times = [event.time and (event.time.edtf, event.time.basis) for event in events]
    return [(e.headline, e.status, time) for e, time in zip(events, times, strict=True)]


def test_there_are_articles():
    assert len(ARTICLES) >= 8


if __name__ == "__main__":
    for path in ARTICLES:
        path.with_suffix(".json").write_text(extracted(path), encoding="utf-8")
