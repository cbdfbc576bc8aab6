"""Dates explained for a reader at a terminal: each phrase in its line, and what was made of it."""

import re
from bisect import bisect
from collections.abc import Iterable

from timeline.article import Article
from timeline.dates import ResolvedDate

# How many characters of the line are shown before and after a phrase.
BEFORE, AFTER = 40, 36
ELLIPSIS = "…"


def explain(article: Article, dates: Iterable[ResolvedDate]) -> str:
    """The phrases of an article in order, three lines for each."""
    head = f"{_one_line(article.id)}, published {article.published.isoformat()}"
    text = article.text
    breaks = [match.start() for match in re.finditer("\n", text)]
    blocks = [_block(text, found, bisect(breaks, found.span[0]) + 1) for found in dates]
    return "\n\n".join([head, *blocks]) if blocks else f"{head}\n\nno dates"


def _block(text: str, found: ResolvedDate, line: int) -> str:
    start, end = found.span
    number = f"{line:>5}"
    left = _before(text, start)
    phrase = _one_line(text[start:end])
    marks = " " * len(left) + "^" * len(phrase)
    margin = " " * len(number)
    return "\n".join(
        (
            f"{number} | {left}{phrase}{_after(text, end)}",
            f"{margin} | {marks}",
            f"{margin} = {_meaning(found)}",
        )
    )


def _before(text: str, start: int) -> str:
    near = text[max(0, start - BEFORE - 1) : start]
    line = near.rpartition("\n")[2]
    return _one_line(line) if len(line) <= BEFORE else ELLIPSIS + _one_line(line[2:])


def _after(text: str, end: int) -> str:
    near = text[end : end + AFTER + 1]
    line = near.partition("\n")[0]
    return _one_line(line).rstrip() if len(line) <= AFTER else _one_line(line[:-2]) + ELLIPSIS


def _one_line(text: str) -> str:
    """The text with one plain space for each control character, so that the marks stay below."""
    return "".join(char if char.isprintable() else " " for char in text)


def _meaning(found: ResolvedDate) -> str:
    mod = f" {found.mod}" if found.mod else ""
    parts = [f"{found.type} {found.value}{mod}", _interval(found), found.granularity]
    if found.relation != "at":
        parts.append(found.relation)
    if found.anchor:
        parts.append(f"from {found.anchor}")
    elif found.start or found.end:
        parts.append(found.basis)
    if found.recurrence:
        parts.append(found.recurrence)
    return "  ".join([*filter(None, parts), f"[{found.rule}]"])


def _interval(found: ResolvedDate) -> str:
    if found.start is None and found.end is None:
        return ""
    return f"{found.start or ''}..{found.end or ''}"
