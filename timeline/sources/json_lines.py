"""JSON Lines: one article a line, read one line at a time."""

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from timeline.errors import InputError, TimelineError
from timeline.sources.reading import ReadFailure, Reading, ReadOptions, Record, assemble

_OPTIONAL = ("published", "title", "url", "source", "language")


def read_json_lines(stream: BinaryIO, name: str, options: ReadOptions) -> Iterator[Reading]:
    """The articles of `stream`, and a failure in the place of each line that gives none.

    The ids seen are kept, about 150 bytes an article; nothing else is.
    """
    seen: dict[str, int] = {}
    number = 0
    for number, line in enumerate(stream, start=1):
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if line.isspace():
            continue
        try:
            record = _record(line, default_id=f"{name}:{number}")
            if record.id in seen:
                raise InputError(
                    f"the id {record.id!r} was given on line {seen[record.id]} already: "
                    f"ids must differ, or leave them out"
                )
            seen[record.id] = number
            yield assemble(record, options)
        except TimelineError as error:
            yield ReadFailure(name, number, str(error))
    if not number:
        raise InputError("the file is empty: write one article, a JSON object, on each line")


def _record(line: bytes, default_id: str) -> Record:
    try:
        data = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise InputError(f"not UTF-8 at byte {error.start}: JSON Lines must be UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"not a JSON object on one line: {error}") from error
    if not isinstance(data, dict):
        raise InputError(
            f'expected an object like {{"id", "published", "text"}}, not {_kind(data)}'
        )
    text = data.get("text")
    if not isinstance(text, str):
        problem = "the key 'text' is missing" if text is None else f"'text' is {_kind(text)}"
        raise InputError(f"{problem}: it must give the article's text, a string")
    for key in _OPTIONAL:
        if not isinstance(data.get(key), str | None):
            raise InputError(f"'{key}' is {_kind(data[key])}: it must be a string, or left out")
    return Record(
        text=text, id=_id(data.get("id"), default_id), **{key: data.get(key) for key in _OPTIONAL}
    )


def _id(given: Any, default: str) -> str:
    if given is None or given == "":
        return default
    if isinstance(given, bool) or not isinstance(given, str | int):
        raise InputError(f"'id' is {_kind(given)}: it must be a string")
    return str(given)


def _kind(value: Any) -> str:
    """The JSON name of the type of `value`, with an article."""
    names = {dict: "an object", list: "an array", str: "a string", type(None): "null"}
    return names.get(type(value), "true or false" if isinstance(value, bool) else "a number")
