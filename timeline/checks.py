"""What no JSON Schema can say about a document, as small checks, one rule each.

A check gets a document whose shape the schema accepts, and the texts of articles by id where they
are known (else an empty mapping). It yields (JSON pointer, message) for each place that is wrong.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

Document = Mapping[str, Any]
Texts = Mapping[str, str]
Problems = Iterator[tuple[str, str]]
Check = Callable[[Document, Texts], Problems]

_YEAR = r"(?:-?\d{4}|\d{3}X|\d{2}XX)"
_MONTH = r"(?:0[1-9]|1[0-2])"
# 21 to 24 are seasons, 33 to 36 quarters, 40 and 41 halves of the year.
_DIVISION = r"(?:2[1-4]|3[3-6]|4[01])"
_CLOCK = r"T[0-2]\d:[0-5]\d:[0-5]\d(?:Z|[+-]\d\d:\d\d)?"
_DATE = rf"{_YEAR}(?:-{_DIVISION}|-{_MONTH}(?:-[0-3]\d(?:{_CLOCK})?)?)?[~?%]?"
# The part of the Extended Date/Time Format that we write.
_EDTF = re.compile(rf"{_DATE}|(?:{_DATE}|\.\.)?/(?:{_DATE}|\.\.)?")
_PLAIN_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_FINER_THAN_DAY = ("second", "minute", "hour")


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


def check_article_references(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """Each source names an article of the document."""
    known = {article["id"] for article in document["articles"]}
    for pointer, _, source in _sources(document):
        if source["article"] not in known:
            yield (
                f"{pointer}/article",
                f"{source['article']!r} is not the id of an entry in /articles",
            )


def check_time_order(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """Events are in time order, undated ones last."""
    previous = None
    for i, event in enumerate(document["events"]):
        time = event["time"]
        # As ISO 8601 sorts; an unknown start comes first, an unknown end last.
        key = (time is None, (time and time["start"]) or "", (time and time["end"]) or "~")
        key = (True, "", "") if time is None else key
        if previous is not None and key < previous:
            yield (
                f"/events/{i}",
                "this event is earlier than the one before: sort by start, then end",
            )
        previous = key


def check_days(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """Local date-times are ones that exist; no JSON Schema format covers them."""
    for pointer, time in _times(document):
        for bound in ("start", "end", "anchor"):
            if time[bound] and _moment(time[bound]) is None:
                yield f"{pointer}/{bound}", f"there is no such day: {time[bound]}"
    for i, article in enumerate(document.get("articles", ())):
        if _moment(article["published"]) is None:
            yield f"/articles/{i}/published", f"there is no such day: {article['published']}"


def check_intervals(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """A start lies before its end."""
    for pointer, time in _times(document):
        start, end = _moment(time["start"]), _moment(time["end"])
        if start and end and not start < end:
            yield f"{pointer}/end", f"the end {time['end']} is not after the start {time['start']}"


def check_granularity(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """Hours, minutes and seconds have bounds with a time of day."""
    for pointer, time in _times(document):
        for bound in ("start", "end"):
            given = time[bound]
            if given and len(given) == 10 and time["granularity"] in _FINER_THAN_DAY:
                yield (
                    f"{pointer}/{bound}",
                    f"{given} has no time of day, but granularity is {time['granularity']}",
                )


def check_edtf(document: Document, texts: Texts) -> Problems:  # noqa: ARG001
    """EDTF values are in the part of the format that we write, and not reversed."""
    for pointer, time in _times(document):
        value = time["edtf"]
        if value is None:
            continue
        if not _EDTF.fullmatch(value):
            yield f"{pointer}/edtf", f"{value!r} is not in the Extended Date/Time Format"
            continue
        first, _, last = value.partition("/")
        plain = _PLAIN_DATE.fullmatch(first) and _PLAIN_DATE.fullmatch(last)
        if plain and len(first) == len(last) and last < first:
            yield f"{pointer}/edtf", f"the interval {value!r} ends before it begins"


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
        check_article_references,
        check_time_order,
        check_days,
        check_intervals,
        check_granularity,
        check_edtf,
        check_spans,
        check_actions,
        check_quotations,
    ),
    "dates": (
        check_text_order,
        check_days,
        check_intervals,
        check_granularity,
        check_edtf,
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


def _times(document: Document) -> Iterator[tuple[str, Document]]:
    """Pointer and object of everything that has a start, an end and a granularity."""
    for i, entry in enumerate(document.get("dates", ())):
        yield f"/dates/{i}", entry
    for i, event in enumerate(document.get("events", ())):
        if event["time"] is not None:
            yield f"/events/{i}/time", event["time"]


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


def _moment(iso: str | None) -> datetime | None:
    """A bound as local time, so that dates and date-times compare; None where there is none."""
    try:
        return datetime.fromisoformat(iso).replace(tzinfo=None) if iso else None
    except ValueError:
        return None
