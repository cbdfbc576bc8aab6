"""Which whole lines of a page are no part of the article, and which words only name a speaker."""

import re
from collections.abc import Iterable, Iterator

from timeline.cleaning.boilerplate import LEADS, LINES

CAPTION_WORDS = 40  # longest caption; a longer line has the article's text in it
STAMP_WORDS = 16  # longest "Posted 5 Sep 2023, 10:42am, updated 6 Sep 2023, 2:15pm"
BYLINE_WORDS = 14  # longest "By Ann Berg and Tom Hill | Staff Reporters in Oslo"
_IN_BYLINES = frozenset({"|", "/", "-", "–", "—", "&", "and", "at", "for", "in", "of", "the"})
FEWEST_TURNS = 2  # labels that make a transcript: one alone may be "WARNING: Storms are coming"
_LINES = frozenset(LINES)
# What a time stamp begins with, what may follow, and names of months and days in it.
_STAMPED = (
    *("first posted", "first published", "last modified", "last updated"),
    *("posted", "published", "updated", "modified", "revised"),
)
_IN_STAMPS = frozenset(
    """
    a.m ago am an and at by day days est first gmt h hour hours hr hrs last min mins minute minutes
    modified on p.m pm posted published read revised today updated utc yesterday
    """.split()
)
_OF_DATES = "jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun".split()
_RIGHTS = re.compile(r"(?:copyright )?(?:©|\(c\)) ?|copyright \d{4}")
# "ANCHOR:", "ANN BERG, MAYOR OF HULL (through translator):"
_LABEL = re.compile(r"\s*[A-Z][A-Z.'’,-]+(?: [A-Z][A-Z.'’,-]*){0,7}(?: \([^()\n]{1,40}\))?:(?=\s)")


def is_furniture(line: str) -> bool:
    """Whether a line belongs to the page: a button, a caption, a time stamp, a byline."""
    words = line.strip(" \t|•*:").lower()
    if words in _LINES or _is_stamp(line) or _is_byline(line):
        return True
    is_lead = words.startswith(LEADS) or _RIGHTS.match(words) is not None
    return is_lead and len(words.split()) <= CAPTION_WORDS


def _is_stamp(line: str) -> bool:
    """Whether a line tells when the page was published or changed, and nothing else."""
    text = line.strip(" \t|•*")
    stamp = next((words for words in _STAMPED if text.lower().startswith(f"{words} ")), None)
    words = text.split()[: STAMP_WORDS + 1]
    if stamp is None or len(words) > STAMP_WORDS:
        return False
    after = text[len(stamp) :].split()
    is_dated = any(character.isdigit() for character in text) or "ago" in words
    return is_dated and _is_of_stamp(after[0]) and not any(map(_is_running, words[1:]))


def _is_byline(line: str) -> bool:
    """Whether a line names the authors, and nothing else: "By Ann Berg | Staff Reporter"."""
    first, *names = line.strip().rstrip("|,").split() or [""]
    if first not in ("By", "BY") or not 2 <= len(names) <= BYLINE_WORDS or names[-1][-1] == ".":
        return False
    return all(name[0].isupper() or name in _IN_BYLINES for name in names)


def _is_of_stamp(word: str) -> bool:
    bare = word.strip(",.:|-()").lower()
    return any(map(str.isdigit, bare)) or bare in _IN_STAMPS or bare[:3] in _OF_DATES


def _is_running(word: str) -> bool:
    """Whether a word is one of a sentence, rather than of a date or a name."""
    return word[:1].islower() and not _is_of_stamp(word)


def speaker_labels(lines: Iterable[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Where the lines of a transcript name who speaks: "FERRER: I spoke to a woman"."""
    labels = [(line, label) for line in lines if (label := _LABEL.match(line[0]))]
    if len(labels) >= FEWEST_TURNS:
        yield from ((line.start(), line.start() + label.end()) for line, label in labels)
