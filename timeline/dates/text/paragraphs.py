"""Paragraphs as a plain text lays them out: by blank lines, full stops, bullets and indents."""

import re
from collections.abc import Iterator

SIGNS, DASHES = "•*·▪●◦>#=|", "–—-"
BULLETS = SIGNS + DASHES
LONGEST_BULLET = 8  # characters, with the spaces around
# A dash before a small letter is that of a sentence which goes on from the line before.
BULLET = re.compile(
    rf"^[^\S\n]{{0,8}}(?:[{SIGNS}]{{1,3}}[^\S\n]{{1,8}}|[{DASHES}]{{1,3}}[^\S\n]{{1,8}}+(?![a-z]))",
    re.MULTILINE,
)
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]{0,3}\s*\Z")
_LAST = 12  # characters of a line that show whether a sentence ends with it
_VISIBLE = re.compile(r"\S")


def paragraphs(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The paragraphs between two offsets, each from the beginning of its first line."""
    while found := _VISIBLE.search(text, start, stop):
        first = max(start, text.rfind("\n", start, found.start()) + 1)
        start = paragraph_end(text, first, stop)
        yield first, start


def paragraph_end(text: str, start: int, stop: int) -> int:
    """Where the paragraph of a line ends, from any place in the line, or the text, at `stop`.

    A new one begins after a blank line, with a bullet, and after a full stop at a line's end; but
    deeper lines hang below the first.
    """
    indent = _indent(text, text.rfind("\n", 0, start) + 1)
    while (end := _line_end(text, start)) < stop:
        following = end + 1
        if is_blank(text[following : _line_end(text, following)]):
            return end
        is_new = opens_with_bullet(text, following) or ends_sentence(text, start, end)
        if is_new and _indent(text, following) <= indent:
            return end
        start = following
    return stop


def heads_line(text: str, offset: int) -> bool:
    """Whether nothing but a bullet comes before a place in its line."""
    before = text[max(0, offset - LONGEST_BULLET) : offset]
    return before.rstrip(f" \t{BULLETS}")[-1:] in ("", "\n")


def opens_entry(text: str, offset: int) -> bool:
    """Whether a place heads a line that does not go on from the line before."""
    if not heads_line(text, offset):
        return False
    start = text.rfind("\n", 0, offset) + 1
    before = text.rfind("\n", 0, max(0, start - 1)) + 1
    is_below_rule = not any(map(str.isalnum, text[before:start]))  # a blank line, "* * *"
    is_new = is_below_rule or ends_sentence(text, before, start) or _announces(text, before, start)
    return is_new or opens_with_bullet(text, start)


def opens_with_bullet(text: str, start: int) -> bool:
    """Whether a bullet is the first of a line."""
    return BULLET.match(text, start) is not None


def ends_sentence(text: str, start: int, end: int) -> bool:
    """Whether some text ends with a full stop or the like."""
    return _SENTENCE_END.search(text, max(start, end - _LAST), end) is not None


def _announces(text: str, start: int, end: int) -> bool:
    return text[start:end].rstrip().endswith(":")


def has_gap(text: str, start: int, end: int) -> bool:
    """Whether blank lines part two places."""
    return text.count("\n", start, end) > 1


def is_blank(text: str) -> bool:
    """Whether there is nothing to see."""
    return not text or text.isspace()


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _indent(text: str, start: int) -> int:
    found = _VISIBLE.search(text, start)
    return (found.start() if found else len(text)) - start
