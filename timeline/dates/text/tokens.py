"""Texts as tokens with their shape (see `patterns`)."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from copy import copy
from itertools import accumulate
from typing import TYPE_CHECKING, Any, TypeVar

from timeline.dates.text import numerals
from timeline.dates.text.abbreviations import ends_sentence, is_point
from timeline.dates.text.lexicon import (
    DAY_ORDINAL,
    ORDINAL,
    SPOKEN_HOUR,
    SPOKEN_NUMBER,
    SPOKEN_THOUSANDS,
    SPOKEN_YEAR,
    UNKNOWN,
    Lexicon,
    number_kinds,
)
from timeline.dates.text.typography import plain

if TYPE_CHECKING:
    from timeline.dates.grammar.grammar import Chunk

V = TypeVar("V")

# What texts are full of comes first: words before spaces, which are read together, words that no
# full stop or digit ends, and common signs.
TOKEN = re.compile(
    r"""
    \ ?(?:  # no second look at the space before a token
    (?P<words>(?:[A-Za-z]++\ )++)
  | (?P<word>[A-Za-z]+(?![\w.]|://)|9/11(?![\w/-]))
  | (?P<mark>[,.;:()"“”-])
  | (?P<link>(?:https?://|www\.)[^\s<>"]+)
  | (?P<iso>\d{4}-\d\d-\d\d(?:[T\ ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?
        (?![\w-]))
  | (?P<numeric>\d{1,4}(?P<separator>[/.-])\d{1,2}(?P=separator)\d{1,4}(?![\w/-]))
  | (?P<clock>\d{1,2}:\d\d(?::\d\d)?(?:(?!\w|:\d|\.\d)|(?=[AaPp][Mm]\b|hrs\b))
        |\d{1,2}\.\d\d(?=\s?[AaPp]\.?[Mm]\b)
        |(?<=\bAt\ )(?:1?\d|2[0-3])\.[0-5]\d(?=,?\ (?:[A-Z]
            |(?:an?|h(?:e|er|is)|it|on|police|she|the(?:ir|y)?|we|yesterday)\b))
        |(?<=\b[Tt]he\ )(?:1?\d|2[0-3])\.[0-5]\d(?=\ (?:bus|express|ferry|flight|service|train)\b)
        |(?<=\b(?:at|by)\ )0\d\.[0-5]\d(?![\w%]|\ per)|(?<=\b[Tt]he\ )0\d\.[0-5]\d(?!\w))
  | (?P<pointed>(?<=\b[Aa]t\ )(?:1?\d|2[0-3])\.[0-5]\d(?![\w%]|\.\d))
  | (?P<decade>(?:\d{2,3}0|['’`]?\d0)['’]?s(?!\w))
  | (?P<coded>(?:[QH][1-4](?:FY['’]?|['’])|[1-4][QH](?:FY)?['’]?)\d\d(?:\d\d)?(?!\w))
  | (?P<quarter>Q[1-4](?!\w)|[1-4]Q(?!\w))
  | (?P<half_year>H[12](?!\w)|[12]H(?!\w))
  | (?P<ordinal>\d{1,3}(?:st|nd|rd|th)(?!\w))
  | (?P<amount>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\w,])|\d+\.\d+(?!\w|\.\d))
  | (?P<digits>\d+(?![^\W½])|\d{1,2}(?=[AaPp][Mm]\b))
  | (?P<short_year>['’‘`]\d\d(?!\w))
  | (?P<half_sign>½(?!\w))
  | (?P<possessive>['’]s(?!\w))
  | (?P<abbreviation>(?:[AaPp]\.\ ?[Mm]|B\.\ ?C(?:\.E)?|A\.\ ?D|C\.E)\b\.?|U\.[A-Z]\.|FY(?=['’]?\d)
        |(?:ca?|[bdr]|fl)\.(?=\ ?\d{3,4}(?!\w))
        |(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec
        |[Mm]on|[Tt]ues?|[Ww]ed|[Tt]hu(?:rs?)?|[Ff]ri|[Ss]at|[Ss]un)\.
        |(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\.(?=\ ?\d))
  | (?P<name>[^\W\d_]+)
  | (?P<other>\w+)
  | (?P<break>[\r\n]\s*[\r\n]\s*)
  | (?P<sign>[^\w\s])
    )
    """,
    re.VERBOSE,
)
DAYS = range(1, 32)
QUOTATION_MARKS = frozenset('"“”')
NOT_NUMERIC = re.compile(r"[^\d.]")


class Tokens:
    """A text's tokens: `starts` and `ends` offsets, and the `shape`, a character for each.

    `text` is what they are read from, of the same length (see `typography`).
    """

    UNKNOWN = UNKNOWN
    __slots__ = (
        *("_words", "chunks", "ends", "lexicon", "numbers"),
        *("sentence_ends", "shape", "starts", "text"),
    )

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = plain(text, lexicon.always_capital)
        self.lexicon = lexicon
        self.sentence_ends = lexicon.sentence_ends  # the characters of tokens that end a sentence
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.numbers: dict[int, float] = {}
        self.chunks: dict[int, Chunk] = {}
        self._words: list[str] = []  # the tokens in lower case, without spaces inside
        self.shape = self._read()
        self._join_spoken_numbers()

    def _read(self) -> str:
        words, signs, kinds = (
            getattr(self.lexicon, n) for n in ("chars", "sign_chars", "kind_chars")
        )
        point = kinds["point"]
        ordinals = [self.lexicon.char_of[kinds] for kinds in (ORDINAL, DAY_ORDINAL)]
        shape: list[str] = []
        add_char, add_start, add_end = shape.append, self.starts.append, self.ends.append
        add_word, add_words = self._words.append, self._words.extend
        for match in TOKEN.finditer(self.text):
            kind, group = match.lastgroup, match.lastindex or 0
            start, end = match.span(group)
            token = match[group]
            if kind == "words":
                for word in token.split():
                    add_char(words.get(word, UNKNOWN))
                    add_start(start)
                    end = start + len(word)
                    add_end(end)
                    start = end + 1
                add_words(token.lower().split())
                continue
            if kind == "word" or kind == "name" or kind == "other":
                char = words.get(token, UNKNOWN)
            elif kind == "mark" or kind == "sign":
                char = signs.get(token, UNKNOWN)
                # A full stop right behind a word may be that of an abbreviation.
                if token == "." and self.ends and self.ends[-1] == start:
                    char = point if is_point(self.text, self.starts[-1], start) else char
            elif kind == "digits":
                char = self.lexicon.char_of.get(number_kinds(token), UNKNOWN)
            elif kind == "ordinal":
                char = ordinals[int(token[:-2]) in DAYS]
            elif kind == "abbreviation":
                char = words.get(token.replace(" ", ""), UNKNOWN)
            else:
                char = kinds.get(kind, UNKNOWN)
            add_char(char)
            add_start(start)
            add_end(end)
            word = token.lower()
            add_word(word.replace(" ", "") if " " in word else word)
            if kind == "abbreviation" and token[-1] == "." and ends_sentence(self.text, end):
                add_char(signs["."])  # the end of the sentence, which takes no room
                add_start(end)
                add_end(end)
                add_word("")
        return "".join(shape)

    def _join_spoken_numbers(self) -> None:
        """Make one token of each run of number words."""
        search = self.lexicon.spoken_numbers.search
        spoken: list[tuple[int, int, float, frozenset[str]]] = []
        at = 0
        while match := search(self.shape, at):
            spoken.append(self._spoken_number(*match.span()))
            at = spoken[-1][1]  # in "two and three", another number follows
        joints = [(first, stop, self.lexicon.char_of[kind]) for first, stop, _, kind in spoken]
        positions = self._splice(joints)
        self.numbers = {at: number for at, (_, _, number, _) in zip(positions, spoken, strict=True)}

    def _splice(self, joints: Sequence[tuple[int, int, str]]) -> list[int]:
        """Make one token of each of some runs of tokens; where these tokens are then."""
        shape: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        words: list[str] = []
        positions: list[int] = []
        last = 0
        for first, stop, char in joints:
            shape += [self.shape[last:first], char]
            starts += [*self.starts[last:first], self.starts[first]]
            ends += [*self.ends[last:first], self.ends[stop - 1]]
            joint = self.text[self.starts[first] : self.ends[stop - 1]].lower().replace(" ", "")
            words += [*self._words[last:first], joint]
            positions.append(len(starts) - 1)
            last = stop
        if joints:
            self.shape = "".join([*shape, self.shape[last:]])
            self.starts, self.ends = starts + self.starts[last:], ends + self.ends[last:]
            self._words = words + self._words[last:]
        return positions

    def chunked(self, phrases: Sequence[tuple[int, int, "Chunk"]]) -> "Tokens":
        """These tokens with each phrase (first token, token after its last, chunk) as one."""
        if not phrases:
            return self
        char_of = self.lexicon.char_of
        joints = [(a, b, char_of[frozenset({c.kind})]) for a, b, c in phrases]
        new = copy(self)
        positions = new._splice(joints)
        new.numbers = _moved(self.numbers, phrases)
        new.chunks = _moved(self.chunks, phrases)
        new.chunks.update(zip(positions, (chunk for _, _, chunk in phrases), strict=True))
        return new

    def _spoken_number(self, first: int, stop: int) -> tuple[int, int, float, frozenset[str]]:
        """The longest number at the beginning of a run: its tokens, its value, its categories."""
        if self.word(first) in numerals.SCALES and self.word_near(first - 1)[:1].isdigit():
            stop = first + 1  # "from 15.6 billion three months earlier"
        while True:
            spoken = [self.word(n) for n in range(first, stop)]
            if spoken[-1] in ("and", "-"):
                stop -= 1
                continue
            words = [word for word in spoken if word.isalpha() and word != "and"]
            year = numerals.spoken_year(words)
            if year is not None:
                return first, stop, year, SPOKEN_YEAR
            number = numerals.cardinal(words)
            if number is not None:
                kind = SPOKEN_HOUR if 1 <= number <= 12 else SPOKEN_NUMBER
                if words[0] == "two" and 2000 <= number < 2100:
                    kind = SPOKEN_THOUSANDS
                return first, stop, number, kind
            if words[-1] in numerals.ORDINALS and words[0] in numerals.TENS and len(words) == 2:
                number = numerals.CARDINALS[words[0]] + numerals.ORDINALS[words[1]]
                return first, stop, number, ORDINAL
            stop -= 1

    def word(self, index: int) -> str:
        """A token in lower case."""
        return self._words[index]

    def word_near(self, index: int) -> str:
        """A token in lower case; empty at a paragraph's end and outside the text."""
        return self._words[index].strip() if 0 <= index < len(self._words) else ""

    def opens_sentence(self, index: int) -> bool:
        """Whether a token is the first of its sentence, which may stand in quotation marks."""
        before = index - 1
        if before > 0 and self._words[before] in QUOTATION_MARKS:
            before -= 1
        return before < 0 or self.shape[before] in self.sentence_ends

    def original(self, index: int) -> str:
        """A token as it stands in the text, but on one line."""
        return _on_one_line(self.text[self.starts[index] : self.ends[index]])

    def on_one_line(self, first: int, stop: int) -> str:
        """Some tokens as they stand in the text, with one space wherever there is a gap."""
        return _on_one_line(self.text[self.starts[first] : self.ends[stop - 1]])

    def kind(self, index: int) -> str:
        """What a token yields that is a whole phrase (`DAY_DATE`); empty for any other."""
        chunk = self.chunks.get(index)
        return chunk.kind if chunk else ""

    def rule(self, index: int) -> str:
        """The rule that read a token that is a whole phrase; empty for any other."""
        chunk = self.chunks.get(index)
        return chunk.rule.name if chunk else ""

    def is_capital(self, index: int) -> bool:
        """Whether a token begins with a capital letter; none outside the text does."""
        return 0 <= index < len(self.starts) and self.original(index)[:1].isupper()

    def is_small(self, index: int) -> bool:
        """Whether a token begins with a small letter; none outside the text does."""
        return 0 <= index < len(self.starts) and self.original(index)[:1].islower()

    def value(self, index: int, category: str) -> Any:
        """What a token means in a category of the vocabulary, or None, as outside the text."""
        return self.lexicon.values.get(self.word_near(index), {}).get(category)

    def number(self, index: int) -> float:
        """The value of a NUMBER, ORDINAL or YEAR token."""
        if index in self.numbers:
            return self.numbers[index]
        word = self.word(index)
        if word in numerals.ORDINALS:
            return numerals.ORDINALS[word]
        return float(NOT_NUMERIC.sub("", word))

    def is_possessive(self, index: int) -> bool:
        """Whether an 's comes after a token."""
        after = index + 1
        return (
            after < len(self.shape) and self.shape[after] == self.lexicon.kind_chars["possessive"]
        )


def _on_one_line(text: str) -> str:
    # Nearly all are words, which have no gap.
    return text if text.isalnum() else " ".join(text.split()) or text


def _moved(values: dict[int, V], phrases: Sequence[tuple[int, int, "Chunk"]]) -> dict[int, V]:
    """Values by token index, after each phrase has become one token; those inside are dropped."""
    moved: dict[int, V] = {}
    starts = [first for first, _, _ in phrases]
    shifts = list(accumulate((stop - first - 1 for first, stop, _ in phrases), initial=0))
    for index, value in values.items():
        n = bisect_right(starts, index)
        if n == 0 or index >= phrases[n - 1][1]:
            moved[index - shifts[n]] = value
    return moved
