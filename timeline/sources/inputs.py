"""What the user names - files, or `-` for standard input - as open inputs with their readers."""

import gzip
import os
import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, cast

from timeline.errors import InputError, TimelineError
from timeline.sources.html import read_html
from timeline.sources.json_lines import read_json_lines
from timeline.sources.reading import Reader, ReadFailure, ReadOptions, ReadResult
from timeline.sources.text import read_text


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of input: its reader, whether it holds many articles, whether it is gzipped."""

    read: Reader
    many: bool = False
    gzipped: bool = False


# One name -> reader table: a new kind of input is a new row.
KINDS = {
    ".txt": Kind(read_text),
    ".html": Kind(read_html),
    ".htm": Kind(read_html),
    ".jsonl": Kind(read_json_lines, many=True),
    ".jsonl.gz": Kind(read_json_lines, many=True, gzipped=True),
}
STANDARD_INPUT = Path("-")


def kind_of(path: Path, ending: str | None = None) -> Kind:
    """The kind of input that `path` names, by its ending; standard input by its first character.

    `ending` is the one that the user says it should have had. Raises InputError for an ending that
    is not in `KINDS`.
    """
    if ending is not None:
        return KINDS[ending]
    if path == STANDARD_INPUT:
        return KINDS[_sniff(standard_input())]
    if own := _ending(path):
        return KINDS[own]
    if path.is_dir():
        raise InputError("this is a directory: name the files in it")
    raise InputError(
        f"cannot tell what kind of file this is: its name must end in one of {', '.join(KINDS)}, "
        f"or say what it is with --input-format"
    )


def _ending(path: Path) -> str | None:
    return next((ending for ending in KINDS if path.name.lower().endswith(ending)), None)


def standard_input() -> BinaryIO:
    """Standard input as bytes. Raises InputError where the caller has closed it."""
    if sys.stdin is None:
        raise InputError("standard input is closed")
    return sys.stdin.buffer


def _sniff(stream: BinaryIO) -> str:
    """The ending that fits what `stream` begins with, without taking anything from it."""
    start = stream.peek(64)[:64]  # type: ignore[attr-defined]
    if start.startswith(b"\x1f\x8b"):
        return ".jsonl.gz"
    first = start.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    return {b"{": ".jsonl", b"<": ".html"}.get(first, ".txt")


def is_batch(paths: list[Path], ending: str | None = None) -> bool:
    """Whether `paths` can give more than one article, so that each becomes one line of output."""
    if len(paths) != 1:
        return True
    try:
        return kind_of(paths[0], ending).many
    except InputError:
        return False


def read_all(paths: Iterable[Path], options: ReadOptions) -> Iterator[ReadResult]:
    """The articles of all inputs, in order, with a ReadFailure for each that cannot be read."""
    taken: dict[str, int] = {}
    for path in paths:
        name = _name(path)
        taken[name] = taken.get(name, 0) + 1
        yield from _read(path, name if taken[name] == 1 else f"{name}-{taken[name]}", options)


def _read(path: Path, name: str, options: ReadOptions) -> Iterator[ReadResult]:
    origin = "standard input" if path == STANDARD_INPUT else str(path)
    try:
        kind = kind_of(path, options.ending)
        with _opened(path, kind) as stream:
            for reading in kind.read(stream, name, options):
                if isinstance(reading, ReadFailure):
                    reading = replace(reading, origin=origin)
                yield reading
    except TimelineError as error:
        yield ReadFailure(origin, None, str(error))
    except IsADirectoryError:
        yield ReadFailure(origin, None, "this is a directory: name the files in it")
    except gzip.BadGzipFile:
        yield ReadFailure(origin, None, "this is not gzip data, or something else follows it")
    except (OSError, EOFError, zlib.error) as error:
        yield ReadFailure(origin, None, getattr(error, "strerror", None) or str(error))


@contextmanager
def _opened(path: Path, kind: Kind) -> Iterator[BinaryIO]:
    if path == STANDARD_INPUT:
        yield _unpacked(standard_input(), kind)
    else:
        with path.open("rb") as stream:
            yield _unpacked(stream, kind)


def _unpacked(stream: BinaryIO, kind: Kind) -> BinaryIO:
    # Without a buffer of ours on top: where the data breaks off it would keep the last good lines.
    return cast(BinaryIO, gzip.open(stream)) if kind.gzipped else stream


def _name(path: Path) -> str:
    """What the id of the file's only article, or of its unnamed lines, is made from."""
    if path == STANDARD_INPUT:
        return "stdin"
    stem = path.name[: len(path.name) - len(_ending(path) or "")]
    # UTF-8 in any locale: the same file has the same id everywhere.
    return os.fsencode(stem or path.name).decode("utf-8", "replace")
