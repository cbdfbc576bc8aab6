"""Plain text: one article, the file's name its id."""

from collections.abc import Iterator
from typing import BinaryIO

from timeline.sources.decoding import decode
from timeline.sources.reading import ReadOptions, ReadResult, Record, assemble


def read_text(stream: BinaryIO, name: str, options: ReadOptions) -> Iterator[ReadResult]:
    """The article whose text is everything in `stream`."""
    yield assemble(Record(text=decode(stream.read()), id=name), options)
