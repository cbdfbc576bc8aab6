"""JSON Lines: one article a line, read one line at a time."""

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from pydantic import ValidationError

from timeline.article import LONE_SURROGATE
from timeline.errors import InputError, TimelineError
from timeline.sources.article_line import ArticleLine
from timeline.sources.reading import ReadFailure, ReadOptions, ReadResult, Record, assemble


def read_json_lines(stream: BinaryIO, name: str, options: ReadOptions) -> Iterator[ReadResult]:
    """The articles of `stream`, and a failure in the place of each line that gives none.

    The ids seen are kept, about 150 bytes an article; nothing else is.
    """
    seen: dict[str, int] = {}
    empty = True
    for number, line in enumerate(stream, start=1):
        line = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        if not line or line.isspace():
            continue
        empty = False
        try:
            record = _record(line, default_id=f"{name}:{number}")
            if record.id in seen:
                raise InputError(
                    f"the id {record.id!r} was given on line {seen[record.id]} already: "
                    f"ids must differ, or be left out"
                )
            seen[record.id] = number
            yield assemble(record, options)
        except TimelineError as error:
            yield ReadFailure(name, number, str(error))
    if empty:
        raise InputError("the file is empty: write one article, a JSON object, on each line")


def _record(line: bytes, default_id: str) -> Record:
    try:
        data = json.loads(line.decode("utf-8").strip())
    except UnicodeDecodeError as error:
        raise InputError(f"not UTF-8 at byte {error.start}: JSON Lines must be UTF-8") from error
    except json.JSONDecodeError as error:
        why = f"{error.msg.removesuffix(' at')} at column {error.colno}"
        raise InputError(f"not JSON: {why}: write one JSON object on each line") from error
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits, 1,000 brackets
        raise InputError(f"not JSON that can be read: {error}") from error
    if not isinstance(data, dict):
        raise InputError(
            f'expected an object like {{"id", "published", "text"}}, not {_kind(data)}'
        )
    try:
        given = ArticleLine.model_validate({key: _clean(value) for key, value in data.items()})
    except ValidationError as error:
        raise InputError(_explained(error)) from error
    fields = given.model_dump(exclude={"id", "published"})
    return Record(
        id=default_id if given.id in (None, "") else str(given.id),
        published=(given.published or "",),
        **fields,
    )


def _clean(value: Any) -> Any:
    # One for one, which keeps the offsets.
    return LONE_SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value


def _explained(error: ValidationError) -> str:
    """The first problem of a line, in words for the user."""
    first = error.errors(include_url=False)[0]
    key, value = first["loc"][0], first["input"]
    if key == "text":
        problem = {"missing": "is missing", "string_too_short": "is empty"}
        found = problem.get(first["type"], f"is {_kind(value)}")
        return f"the key 'text' {found}: it must give the article's text, a string"
    return f"the key '{key}' is {_kind(value)}: it must be a string, or left out"


def _kind(value: Any) -> str:
    """The JSON name of the type of `value`, with an article."""
    if isinstance(value, bool):
        return "true or false"
    names = {dict: "an object", list: "an array", str: "a string", type(None): "null"}
    return names.get(type(value), "a number")
