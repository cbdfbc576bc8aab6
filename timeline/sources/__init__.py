"""Readers: files, web pages, JSON Lines and standard input to articles."""

from timeline.sources.inputs import is_batch, read_all
from timeline.sources.reading import ReadFailure, Reading, ReadOptions

__all__ = ["ReadFailure", "ReadOptions", "Reading", "is_batch", "read_all"]
