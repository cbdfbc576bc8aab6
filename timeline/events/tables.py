"""Word tables shipped as files in `data/`; lines that begin with # are their headers."""

from functools import cache
from importlib.resources import files


def _lines(name: str) -> list[str]:
    text = (files("timeline.events") / "data" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@cache
def words(name: str) -> frozenset[str]:
    """The words of `data/<name>`, one a line."""
    return frozenset(_lines(name))


def is_given_name(word: str) -> bool:
    """Whether people have it for a first name."""
    return any(word in words(f"{sex}_names.txt") for sex in ("male", "female"))


@cache
def pairs(name: str) -> dict[str, str]:
    """The two columns of `data/<name>`, separated by a tab."""
    return dict(line.split("\t") for line in _lines(name))
