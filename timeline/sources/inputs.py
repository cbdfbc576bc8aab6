"""What the user names - files, or `-` for standard input - as open inputs with their readers."""

import gzip
import io
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from timeline.errors import InputError, TimelineError
from timeline.sources.html import read_html
from timeline.sources.json_lines import read_json_lines
from timeline.sources.reading import Reader, ReadFailure, Reading, ReadOptions
from timeline.sources.text import read_text


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of input: how it is opened and read, and whether it holds many articles."""

    read: Reader
    open: Callable[[Path], BinaryIO]
    many: bool = False


def _open(path: Path) -> BinaryIO:
    return path.open("rb")


def _open_gzip(path: Path) -> BinaryIO:
    return io.BufferedReader(gzip.open(path))


# One name -> reader table: a new kind of input is a new row.
KINDS = {
    ".txt": Kind(read_text, _open),
    ".html": Kind(read_html, _open),
    ".htm": Kind(read_html, _open),
    ".jsonl": Kind(read_json_lines, _open, many=True),
    ".jsonl.gz": Kind(read_json_lines, _open_gzip, many=True),
}
STANDARD_INPUT = Path("-")


def kind_of(path: Path) -> Kind:
    """The kind of input that `path` names, by its ending; standard input by its first character.

    Raises InputError for an ending that is not in `KINDS`.
    """
    if path == STANDARD_INPUT:
        return KINDS[_sniff(sys.stdin.buffer)]
    for ending, kind in KINDS.items():
        if path.name.lower().endswith(ending):
            return kind
    if path.is_dir():
        raise InputError("this is a directory: name the files in it")
    raise InputError(
        f"cannot tell what kind of file this is: its name must end in one of {', '.join(KINDS)}, "
        f"or pass it on standard input, as -"
    )


def _sniff(stream: BinaryIO) -> str:
    """The ending that fits what `stream` begins with, without taking anything from it."""
    start = stream.peek(64)[:64]  # type: ignore[attr-defined]
    first = start.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    return {b"{": ".jsonl", b"<": ".html"}.get(first, ".txt")


def is_batch(paths: list[Path]) -> bool:
    """Whether `paths` can give more than one article, so that each becomes one line of output."""
    if len(paths) != 1:
        return True
    try:
        return kind_of(paths[0]).many
    except InputError:
        return False


def read_all(paths: Iterable[Path], options: ReadOptions) -> Iterator[Reading]:
    """The articles of all inputs, in order, with a ReadFailure for each that cannot be read."""
    taken: dict[str, int] = {}
    for path in paths:
        name = _name(path)
        taken[name] = taken.get(name, 0) + 1
        yield from _read(path, name if taken[name] == 1 else f"{name}-{taken[name]}", options)


def _read(path: Path, name: str, options: ReadOptions) -> Iterator[Reading]:
    origin = "standard input" if path == STANDARD_INPUT else str(path)
    try:
        kind = kind_of(path)
        with nullcontext(sys.stdin.buffer) if path == STANDARD_INPUT else kind.open(path) as stream:
            for reading in kind.read(stream, name, options):
                if isinstance(reading, ReadFailure):
                    reading = replace(reading, origin=origin)
                yield reading
    except TimelineError as error:
        yield ReadFailure(origin, None, str(error))
    except IsADirectoryError:
        yield ReadFailure(origin, None, "this is a directory: name the files in it")
    except (OSError, EOFError, zlib.error) as error:
        yield ReadFailure(origin, None, getattr(error, "strerror", None) or str(error))


def _name(path: Path) -> str:
    """What the id of the file's only article, or of its unnamed lines, is made from."""
    if path == STANDARD_INPUT:
        return "stdin"
    endings = [ending for ending in KINDS if path.name.lower().endswith(ending)]
    return path.name[: -len(max(endings, key=len))] if endings else path.name
