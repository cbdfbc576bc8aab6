"""Any document against its published schema, and against what no schema can say."""

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from timeline.errors import InputError
from timeline.schemas import published
from timeline.validation.checks import CHECKS

_LONGEST_MESSAGE = 240


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong in a document: where (a JSON pointer), and what."""

    pointer: str
    message: str
    file: str | None = None
    line: int | None = None


def errors(document: Any, texts: Mapping[str, str] | None = None) -> list[Finding]:
    """Everything that is wrong with a document, in document order; empty when it is valid.

    The document is parsed JSON: what `timeline extract` or `timeline dates` writes, or an input
    article. `texts` are the texts of articles by id: with them, quotations are compared. What the
    schema refuses is reported first; the other checks need a document of the right shape.
    """
    if not isinstance(document, dict):
        return [Finding("", "a document is a JSON object")]
    kind = _kind(document)
    found = [
        finding for error in _validator(kind).iter_errors(document) for finding in _told(error)
    ]
    if not found:
        checks = CHECKS[kind]
        found = [Finding(*problem) for check in checks for problem in check(document, texts or {})]
    return sorted(set(found), key=lambda finding: (_natural(finding.pointer), finding.message))


def _kind(document: Mapping[str, Any]) -> str:
    """The name of the schema that the document is meant to follow."""
    if "events" in document or "schema_version" in document:
        return "timeline"
    if "dates" in document:
        return "dates"
    return "article" if "text" in document else "timeline"


@cache
def _validator(kind: str) -> Any:
    from jsonschema import Draft202012Validator, FormatChecker

    formats = FormatChecker(formats=())
    # The schemas give the shape by patterns; the format says whether there is such a day.
    formats.checks("date", raises=ValueError)(_exists)
    formats.checks("date-time", raises=ValueError)(_exists)
    return Draft202012Validator(json.loads(published(kind)), format_checker=formats)


def _exists(value: object) -> bool:
    return not isinstance(value, str) or bool(datetime.fromisoformat(value))


def _told(error: Any) -> Iterator[Finding]:
    """The findings of one schema error, down to the values that are wrong."""
    pointer = "".join(f"/{_escaped(str(step))}" for step in error.absolute_path)
    # Of "an X or null" the reader wants to know what is wrong with the X.
    inner = [cause for cause in error.context or () if cause.validator != "type"]
    if error.schema.get("title") == "IsoTime":
        value = json.dumps(error.instance, ensure_ascii=False)
        yield Finding(pointer, _cut(f"{value} is not an ISO 8601 date or date-time that exists"))
    elif inner:
        for cause in inner:
            yield from _told(cause)
    elif error.context:
        types = sorted({str(cause.validator_value) for cause in error.context})
        yield Finding(pointer, _cut(f"{error.instance!r} is not of type {' or '.join(types)}"))
    else:
        yield Finding(pointer, _cut(error.message))


def _escaped(step: str) -> str:
    """A step of a JSON pointer (RFC 6901)."""
    return step.replace("~", "~0").replace("/", "~1")


def _cut(message: str) -> str:
    half = _LONGEST_MESSAGE // 2
    return message if len(message) <= 2 * half else f"{message[:half]} … {message[-half:]}"


def _natural(pointer: str) -> list[tuple[int, str]]:
    """Sorts /events/10 after /events/9."""
    return [(int(step), "") if step.isdecimal() else (-1, step) for step in pointer.split("/")]


def check_stream(
    stream: BinaryIO, name: str, texts: Mapping[str, str] | None = None
) -> Iterator[list[Finding]]:
    """The findings of each document in `stream`: one JSON document, or one on each line.

    Raises InputError when the stream cannot be read or is not text.
    """
    try:
        if name.endswith((".jsonl", ".jsonl.gz")):
            yield from _check_lines(stream, name, texts)
            return
        data = stream.read()
        if _is_one_document(data):
            yield _check(data, name, None, texts)
        else:
            yield from _check_lines(BytesIO(data), name, texts)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"{name}: {getattr(error, 'strerror', None) or error}") from error


def _is_one_document(data: bytes) -> bool:
    """Whether `data` is one JSON document, perhaps a broken one, rather than one on each line."""
    first, _, rest = data.partition(b"\n")
    try:
        json.loads(first)
    except ValueError:
        return True
    return not rest.strip()


def _check_lines(
    stream: BinaryIO, name: str, texts: Mapping[str, str] | None
) -> Iterator[list[Finding]]:
    for number, line in enumerate(stream, start=1):
        if line.strip():
            yield _check(line, name, number, texts)


def _check(
    data: bytes, name: str, line: int | None, texts: Mapping[str, str] | None
) -> list[Finding]:
    try:
        document = json.loads(data.decode("utf-8-sig").strip(), parse_constant=_refuse)
    except UnicodeDecodeError as error:
        if not line:
            raise InputError(f"{name} is not UTF-8 text (byte {error.start})") from error
        found = [Finding("", f"not UTF-8 at byte {error.start}")]
    except json.JSONDecodeError as error:
        where = "" if line else f"line {error.lineno}, "
        found = [Finding("", f"not JSON: {error.msg} at {where}column {error.colno}")]
    except (ValueError, RecursionError) as error:
        found = [Finding("", f"not JSON: {error}")]
    else:
        found = errors(document, texts)
    return [replace(finding, file=name, line=line) for finding in found]


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON number")


def open_document(path: Path) -> BinaryIO:
    """The open document file `path`. Raises InputError when it cannot be opened."""
    try:
        return BufferedReader(gzip.open(path)) if path.suffix == ".gz" else path.open("rb")
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
