"""What no JSON Schema can say about a document, as small checks, one rule each.

A check gets a document whose shape the schema accepts, and the texts of articles by id where they
are known (else an empty mapping). It yields (JSON pointer, message) for each place that is wrong.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from timeline.article import CONTROL_CHARACTER
from timeline.validation.time_checks import (
    Document,
    Problems,
    Texts,
    check_days,
    check_edtf,
    check_granularity,
    check_intervals,
    check_known_times,
    check_time_order,
    check_timex,
)

Check = Callable[[Document, Texts], Problems]


def check_unique_ids(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """No two articles, and no two events, have the same id."""
    for key in ("articles", "events"):
        first: dict[str, int] = {}
        for i, entry in enumerate(document[key]):
            if entry["id"] in first:
                yield (
                    f"/{key}/{i}/id",
                    f"{entry['id']!r} is also the id of /{key}/{first[entry['id']]}",
                )
            first.setdefault(entry["id"], i)


def check_readable_ids(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """Ids have no line breaks or other control characters."""
    ids = [
        (f"/{key}/{i}/id", entry["id"])
        for key in ("articles", "events")
        for i, entry in enumerate(document.get(key, ()))
    ]
    if "article" in document:
        ids.append(("/article", document["article"]))
    for pointer, name in ids:
        if CONTROL_CHARACTER.search(name):
            yield pointer, f"{name!r} has a control character in it"


def check_article_references(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """Each source names an article of the document."""
    known = {article["id"] for article in document["articles"]}
    for pointer, _, source in _sources(document):
        if source["article"] not in known:
            yield (
                f"{pointer}/article",
                f"{source['article']!r} is not the id of an entry in /articles",
            )


def check_spans(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """A span is as long as the text it stands for; both are there or neither."""
    for pointer, text, span, _ in _quotations(document):
        if (text is None) != (span is None):
            yield pointer, "text and span must both be given, or both be null"
        elif text is not None and span[1] - span[0] != len(text):
            yield (
                f"{pointer}/span",
                f"{span[0]} to {span[1]} is {span[1] - span[0]} characters, "
                f"but the text is {len(text)} long",
            )


def check_actions(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """The action is the one of the first source, and each action lies in its sentence."""
    for pointer, event, source in _sources(document):
        (start, end), (first, last) = source["action"], source["span"]
        if not first <= start < end <= last:
            yield (
                f"{pointer}/action",
                f"{start} to {end} is not inside the sentence {first} to {last}",
            )
        elif pointer.endswith("/sources/0"):
            action = event["action"]
            if list(action["span"]) != list(source["action"]):
                yield f"{pointer}/action", "the first source's action is not the event's action"
            elif source["sentence"][start - first : end - first] != action["text"]:
                yield (
                    f"{pointer}/sentence",
                    f"the action {action['text']!r} is not at its place in it",
                )


def check_quotations(document: Document, texts: Texts) -> Problems:
    """Where the article's text is known, each span of it is the text that is quoted."""
    for pointer, text, span, article in _quotations(document):
        whole = texts.get(article)
        if whole is None or span is None or text is None:
            continue
        if span[1] > len(whole):
            yield f"{pointer}/span", f"{span[1]} is outside the article's {len(whole)} characters"
        elif whole[span[0] : span[1]] != text:
            found = whole[span[0] : span[1]]
            yield f"{pointer}/span", f"the article has {found[:60]!r} there, not {text[:60]!r}"


def check_text_order(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """Dates stand in the order of the text."""
    spans = [entry["span"] for entry in document["dates"]]
    for i in range(1, len(spans)):
        if list(spans[i]) < list(spans[i - 1]):
            yield f"/dates/{i}/span", "this date stands before the one before it: keep text order"


CHECKS: dict[str, tuple[Check, ...]] = {
    "timeline": (
        check_unique_ids,
        check_readable_ids,
        check_article_references,
        check_time_order,
        check_known_times,
        check_days,
        check_intervals,
        check_granularity,
        check_edtf,
        check_timex,
        check_spans,
        check_actions,
        check_quotations,
    ),
    "dates": (
        check_readable_ids,
        check_text_order,
        check_days,
        check_intervals,
        check_granularity,
        check_edtf,
        check_timex,
        check_spans,
        check_quotations,
    ),
    "article": (),
}


def _sources(document: Document) -> Iterator[tuple[str, Document, Document]]:
    """Pointer, event and source for every source of every event."""
    for i, event in enumerate(document["events"]):
        for j, source in enumerate(event["sources"]):
            yield f"/events/{i}/sources/{j}", event, source


def _quotations(document: Document) -> Iterator[tuple[str, str | None, Any, str]]:
    """Pointer, text, span and article id of everything that quotes an article."""
    for i, entry in enumerate(document.get("dates", ())):
        yield f"/dates/{i}", entry["text"], entry["span"], document["article"]
    for i, event in enumerate(document.get("events", ())):
        article = event["sources"][0]["article"]
        parts: Iterable[tuple[str, Document | None]] = (
            *((key, event[key]) for key in ("time", "action", "place", "attribution")),
            *((f"actors/{j}", actor) for j, actor in enumerate(event["actors"])),
        )
        for key, part in parts:
            if part is not None:
                yield f"/events/{i}/{key}", part["text"], part["span"], article
    for pointer, _, source in _sources(document) if "events" in document else ():
        yield pointer, source["sentence"], source["span"], source["article"]
