"""An article's text made ready for the parser, without moving a single character.

Boilerplate, headings, datelines and the dates of a chronology are blanked to spaces, odd quotation
marks, spaces and the breaks of wrapped lines replaced one for one, so the result has the length of
the original and every offset stays right. What the layout tells about sentences (paragraphs,
blanked stretches) is kept as sentence starts.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline.cleaning import clock_ends, tickers
from timeline.cleaning.boilerplate import ANYWHERE
from timeline.cleaning.furniture import is_furniture, speaker_labels
from timeline.dateline import CITIES, NO_CITIES
from timeline.dates.text.entries import Entry
from timeline.dates.text.paragraphs import BULLET

DATELINE_REACH = 400  # characters from the beginning within which a byline ends
HEADING_WORDS = 14  # longest line without a full stop that is a heading

# The lookahead lets the search skip the letters that no phrase begins with.
_ANYWHERE = re.compile("(?=[A-Zx(])(?:" + "|".join(ANYWHERE) + ")")
# A rule drawn with one mark; tokenizers take a long time over brackets without an end.
_RULE = re.compile(r"([^\w\s])\1{19,}")
_LINE, _VISIBLE = re.compile(r"[^\n\r]+"), re.compile(r"\S")
_NAMES = r"(?:[A-Z][\w.'’-]{1,20} ){1,4}?"  # as few as possible, for a city in capitals follows
# "By Anna Berg and Tom Hill OSLO, Oct 29 -", which may follow a headline.
_BYLINE = rf"By {_NAMES}(?:(?:and|,) {_NAMES}){{0,3}}?"
_PLACE_AND_DAY = (
    r"(?P<city>(?:[A-Z][A-Z.'’-]{1,20}[ ,]{1,2}){1,4})"  # OSLO, NEW YORK,
    r"(?:[A-Z][\w.]{1,15}[ ,]{1,2}){0,3}"  # Norway, Oct.
    r"(?:\d{1,2}(?:, \d{4})? )?"  # 29
    r"(?:\([A-Za-z][\w /.]{1,30}\) ?| {2,20})?"  # (Reuters), which may be blanked already
    r"(?:_|-{1,2}|–|—|:)\s"
)
_DATELINE = re.compile(rf"\s*(?:Photo )?{_PLACE_AND_DAY}")
_BYLINE_AND_DATELINE = re.compile(rf"{_BYLINE}{_PLACE_AND_DAY}")
# "AUSTIN, Texas--(BUSINESS WIRE)--September 22, 2022--", without a space.
_WIRE = re.compile(
    r"\s*(?P<city>[A-Z][A-Z.'’ -]{1,40}?)(?:, [A-Z][\w. ]{1,25})?--\([A-Z][\w ]{2,30}\)--"
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}--)?"
)
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]{0,3}$")
_CLOSING_THAT_OPENS = re.compile(r"(?:(?<=[\s(])|^)”(?=[^\s.,;:!?)])", re.MULTILINE)
# The quotation marks of typewritten news, which tokenizers take apart.
_TYPEWRITTEN_QUOTES = (("``", "““"), ("''", "””"))
# Control characters, and spaces that are no ASCII space, are one space to the parser.
_CONTROLS = (*range(9), 11, 12, *range(14, 32), *range(127, 160))
_ODD_SPACES = dict.fromkeys((*_CONTROLS, 0xA0, 0x2007, 0x202F, 0x3000), " ")


@dataclass(frozen=True, slots=True)
class Preparation:
    """A text for the parser, of the article's length, and where its sentences surely begin.

    `city` is where the dateline names the city that the report is from.
    """

    text: str
    starts: tuple[int, ...]
    city: tuple[int, int] | None = None

    def sentence_starts(self, start: int, end: int) -> Iterator[int]:
        """The sure sentence starts within [start, end)."""
        return (offset for offset in self.starts if start <= offset < end)

    def cuts(self, size: int) -> list[int]:
        """Offsets that cut the text into blocks of at most `size`, preferably between sentences."""
        cuts = [0]
        while len(self.text) - cuts[-1] > size:
            cuts.append(self._cut(cuts[-1], cuts[-1] + size))
        return [*cuts, len(self.text)]

    def _cut(self, start: int, limit: int) -> int:
        """Where the block that begins at `start` ends: a sure start, a full stop, or a space."""
        sure = max((s for s in self.sentence_starts(start + 1, limit)), default=start)
        if sure > start:
            return sure
        for mark in (". ", " "):
            found = self.text.rfind(mark, start + 1, limit)
            if found > start:
                return found + len(mark)
        return limit


def prepare(text: str, entries: Sequence[Entry] = ()) -> Preparation:
    """`text` for the parser: same length, furniture blanked, sure sentence starts marked.

    `entries` are the dated entries of the text, of which the heads are blanked, too.
    """
    blanks = [match.span() for what in (_ANYWHERE, _RULE, BULLET) for match in what.finditer(text)]
    blanks += [(entry.start, entry.body) for entry in entries]
    lines = _lines(_blanked(text, blanks))
    furniture = {
        line.span()
        for line in lines
        if len(lines) > 1 and (is_furniture(line[0]) or is_furniture(text[slice(*line.span())]))
    }
    running = [line for line in lines if line.span() not in furniture]
    listed = set(_listed(running, entries))
    headings = {line.span() for line in _headings(running) if line.start() not in listed}
    body = [line for line in running if line.span() not in headings]
    dateline = _dateline(body)
    blanks += [*furniture, *headings, *speaker_labels(body)]
    blanks += [dateline.span()] if dateline else []
    prepared = _with_usual_characters(
        _blanked(text, [*blanks, *_wraps(body), *tickers.spans(text)])
    )
    starts = {end for _, end in blanks} | set(_paragraph_starts(body))
    starts.update(clock_ends.sentence_starts(prepared))
    sure = tuple(_first_letters(prepared, starts))
    return Preparation(prepared, sure, _city(text, dateline) if dateline else None)


def _with_usual_characters(text: str) -> str:
    for marks, usual in _TYPEWRITTEN_QUOTES:
        text = text.replace(marks, usual)
    return _CLOSING_THAT_OPENS.sub("“", text).translate(_ODD_SPACES)


def _blanked(text: str, spans: list[tuple[int, int]]) -> str:
    parts, last = [], 0
    for start, end in sorted(spans):
        if end <= last:
            continue
        start = max(start, last)
        parts += [text[last:start], " " * (end - start)]
        last = end
    return "".join([*parts, text[last:]])


def _first_letters(text: str, offsets: set[int]) -> Iterator[int]:
    """The first place that is no white space from each of some offsets on, in their order."""
    place = -1
    for offset in sorted(offsets):
        if offset > place:
            found = _VISIBLE.search(text, offset)
            place = found.start() if found else len(text)
            yield place


def _lines(text: str) -> list[re.Match[str]]:
    return [match for match in _LINE.finditer(text) if not match[0].isspace()]


def _headings(lines: list[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Short lines without a full stop that stand between sentences and have text below them.

    A line that goes on in the next one (hard-wrapped text) is no heading: the next line then
    begins in lower case, or the line is as long as its neighbours.
    """
    for i, line in enumerate(lines[:-1]):
        text, below = line[0].strip(), lines[i + 1][0].strip()
        ends = i == 0 or _breaks_after(lines[i - 1], line)
        if ends and len(text.split()) <= HEADING_WORDS and not _SENTENCE_END.search(text):
            gap = lines[i + 1].start() - line.end() > 1
            if (gap or len(below) > 1.5 * len(text)) and not below[0].islower():
                yield line


def _listed(lines: list[re.Match[str]], entries: Sequence[Entry]) -> Iterator[int]:
    """Where lines begin that are in the entries of a list, one below the other."""
    starts = [entry.start for entry in entries]
    places = [bisect_right(starts, line.start()) - 1 for line in lines]
    are_in = [
        n >= 0 and line.start() < entries[n].end for n, line in zip(places, lines, strict=True)
    ]
    for i, pair in enumerate(pairwise(are_in)):
        if all(pair):
            yield from (lines[i].start(), lines[i + 1].start())


def _breaks_after(line: re.Match[str], following: re.Match[str]) -> bool:
    """Whether a paragraph ends with `line`, rather than being wrapped into `following`."""
    blank_between = line.string.count("\n", line.end(), following.start()) > 1
    ended = _SENTENCE_END.search(line[0].rstrip()) is not None
    short = len(line[0]) < len(following[0]) / 2
    return blank_between or ended or (short and not following[0].lstrip()[:1].islower())


def _paragraph_starts(lines: list[re.Match[str]]) -> Iterator[int]:
    for line, following in pairwise(lines):
        if _breaks_after(line, following):
            yield following.start()


def _wraps(lines: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    """Where lines are wrapped: a break there takes names and clauses apart for the parser."""
    for line, following in pairwise(lines):
        if not _breaks_after(line, following):
            yield line.end(), following.start()


def _dateline(lines: list[re.Match[str]]) -> re.Match[str] | None:
    """ "OSLO, Oct 29 (Reuters) - " at the beginning of the text, with the authors before it."""
    if not lines:
        return None
    text, start = lines[0].string, lines[0].start()
    end = min(lines[0].end(), start + DATELINE_REACH)
    matches = (pattern.match(text, start, end) for pattern in (_DATELINE, _WIRE))
    return next(filter(None, matches), None) or _BYLINE_AND_DATELINE.search(text, start, end)


def _city(text: str, dateline: re.Match[str]) -> tuple[int, int] | None:
    """Where the city of the dateline stands, if it is one: not in "EXCLUSIVE - "."""
    start = dateline.start("city")
    end = start + len(dateline["city"].rstrip(" ,"))
    name = text[start:end].upper()
    authors = text[dateline.start() : start].split()
    if authors and authors[-1].isupper():
        return None  # "By ANNA BERG OSLO, Oct 29 -"
    has_more = any(character.isalnum() for character in text[end : dateline.end()])
    if name in NO_CITIES or not (has_more or name in CITIES):
        return None
    return start, end
