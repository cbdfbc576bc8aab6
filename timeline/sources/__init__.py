"""Readers: files, web pages, JSON Lines and standard input to articles."""

from timeline.sources.inputs import is_batch, read_all
from timeline.sources.reading import ReadFailure, ReadOptions, ReadResult

__all__ = ["ReadFailure", "ReadOptions", "ReadResult", "is_batch", "read_all"]
