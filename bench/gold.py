"""Reads gold annotations: folders of TimeML files (`.tml`) and JSON lines (`.jsonl`).

A gold set is a `.jsonl` file, or a folder with `.tml` files. A JSON line is an article with what
people marked in it::

    {"id", "published", "text",
     "timexes": [{"start", "end", "type", "value"}],
     "events":  [{"start", "end", "text",
                  "time"?: "2011-09-04" | "before2011-09-04" | "beginPoint=…endPoint=…",
                  "polarity"?, "certainty"?, "special"?, "event_class"?,
                  "participants"?: [{"role", "kind", "name", "text", "mentions"}]}],
     "5w1h"?: {"who" | "what" | "when" | "where": [{"text", "parsed"}]}}

The marks of each corpus are put into this project's own terms here (an event's `status`, whether
it is asked for), so that the scorers compare like with like.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

ASKED_KINDS = {"PER", "ORG", "LOC"}
ASKED_ROLES = {"Arg0", "Arg1", "Arg2"}


@dataclass(frozen=True, order=True, slots=True)
class GoldDate:
    """A TIMEX3 mark: `text[start:end]`, its type and value."""

    start: int
    end: int
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class GoldActor:
    """A participant: any of `names` is right. `asked` if an extractor is expected to give it."""

    names: tuple[str, ...]
    asked: bool


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """An event mark; `asked` is false for generic and grammatical ones, which count neither way."""

    start: int
    end: int
    text: str
    asked: bool = True
    time: str | None = None
    status: frozenset[str] | None = None
    actors: tuple[GoldActor, ...] | None = None


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """An article and its marks. `answers`: the main event's who, what, when and where."""

    id: str
    published: str
    text: str
    dates: tuple[GoldDate, ...] = ()
    events: tuple[GoldEvent, ...] = ()
    answers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    title: str | None = None

    def line(self) -> str:
        """The article alone, as a line that `timeline` reads."""
        record = {"id": self.id, "published": self.published, "text": self.text}
        return json.dumps(record | ({"title": self.title} if self.title else {}))


@dataclass(frozen=True, slots=True)
class GoldSet:
    """The documents of one corpus."""

    name: str
    documents: tuple[GoldDocument, ...]

    def has(self, mark: str) -> bool:
        """Whether any document has marks of this kind (`dates`, `events` or `answers`)."""
        return any(getattr(document, mark) for document in self.documents)

    def events(self) -> Iterator[GoldEvent]:
        """Every event mark of the set."""
        for document in self.documents:
            yield from document.events


def read_folder(folder: Path) -> list[GoldSet]:
    """All gold sets of a folder: each `.jsonl` file, and each folder that holds `.tml` files.

    Articles without a publication date cannot be read by `timeline` and are left out.
    """
    sets = []
    for path in sorted(folder.rglob("*.jsonl")):
        records = [json.loads(line) for line in _lines(path)]
        dated = (record for record in records if str(record["published"])[:4].isdigit())
        sets.append(GoldSet(path.stem, tuple(map(_from_json, dated))))
    for parent in sorted({path.parent for path in folder.rglob("*.tml")}):
        documents = tuple(read_timeml(path) for path in sorted(parent.glob("*.tml")))
        sets.append(GoldSet(parent.name.lower(), documents))
    return sets


def _lines(path: Path) -> list[str]:
    # Not splitlines(): it also splits at U+2028, which JSON allows inside a string.
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def read_timeml(path: Path) -> GoldDocument:
    """A TimeML file: the text of `<TEXT>` (of the whole file where there is none) and its marks."""
    root = ElementTree.fromstring(path.read_text(encoding="utf-8", errors="replace"))
    created = [
        timex.get("value", "")
        for timex in root.iter("TIMEX3")
        if timex.get("functionInDocument") == "CREATION_TIME"
    ] or [timex.get("value", "") for timex in root.iterfind("DCT/TIMEX3")]
    if not created:
        raise ValueError(f"{path}: no document creation time")
    body = root.find("TEXT")
    pieces: list[str] = []
    marks: list[tuple[int, int, ElementTree.Element]] = []
    _walk(root if body is None else body, 0, pieces, marks)
    text = "".join(pieces)
    return GoldDocument(
        id=path.stem,
        published=created[0],
        text=text,
        dates=tuple(
            GoldDate(start, end, mark.get("type", ""), mark.get("value", ""))
            for start, end, mark in marks
            if mark.tag == "TIMEX3" and start < end
        ),
        events=tuple(
            GoldEvent(start, end, text[start:end])
            for start, end, mark in marks
            if mark.tag == "EVENT"
        ),
    )


def _walk(
    element: ElementTree.Element,
    position: int,
    pieces: list[str],
    marks: list[tuple[int, int, ElementTree.Element]],
) -> int:
    """Appends the element's text and marks in document order; returns the position after it."""
    start = position
    pieces.append(element.text or "")
    position += len(pieces[-1])
    for child in element:
        position = _walk(child, position, pieces, marks)
        pieces.append(child.tail or "")
        position += len(pieces[-1])
    marks.append((start, position, element))
    return position


def _from_json(record: dict[str, Any]) -> GoldDocument:
    return GoldDocument(
        id=record["id"],
        published=record["published"],
        text=record["text"],
        title=record.get("title"),
        dates=tuple(
            GoldDate(mark["start"], mark["end"], mark["type"], mark["value"])
            for mark in record.get("timexes", [])
        ),
        events=tuple(_event(mark) for mark in record.get("events", [])),
        answers={
            # A day is judged as a day, all else by its words.
            question: tuple(
                filter(None, (a["parsed" if question == "when" else "text"] for a in given))
            )
            for question, given in record.get("5w1h", {}).items()
            if question in {"who", "what", "when", "where"}
        },
    )


def _event(mark: dict[str, Any]) -> GoldEvent:
    return GoldEvent(
        start=mark["start"],
        end=mark["end"],
        text=mark["text"],
        asked=mark.get("special") != "GEN" and mark.get("event_class") != "GRAMMATICAL",
        # MEANTIME has "time": "FUTURE", its tense; TimeBank-EventTime the day.
        time=mark.get("time") if "polarity" not in mark else None,
        status=_status(mark) if "polarity" in mark else None,
        actors=tuple(_actor(p) for p in mark["participants"]) if "participants" in mark else None,
    )


def _actor(participant: dict[str, Any]) -> GoldActor:
    names = [participant["name"], participant["text"], *participant["mentions"]]
    asked = participant["kind"] in ASKED_KINDS and participant["role"] in ASKED_ROLES
    return GoldActor(tuple(filter(None, names)), asked)


def _status(mark: dict[str, Any]) -> frozenset[str]:
    """MEANTIME's polarity, certainty and tense as the statuses that are right for them."""
    if mark["polarity"] == "NEG":
        return frozenset({"negated"})
    if mark["time"] == "FUTURE":
        return frozenset({"planned", "possible"})
    if mark["certainty"] in {"POSSIBLE", "PROBABLE"}:
        return frozenset({"possible"})
    return frozenset({"actual"})
