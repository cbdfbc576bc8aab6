"""The kinds of tokens, and the character that stands for each set of kinds (see `patterns`)."""

import re
from collections.abc import Collection, Mapping
from functools import cached_property, lru_cache
from typing import Any

from timeline.dates.text.vocabulary import ALWAYS_CAPITAL, TABLES

SIGNS = {
    ",": "COMMA",
    ".": "DOT",
    "-": "DASH",
    "–": "DASH",
    "—": "LONG_DASH",
    "/": "SLASH",
    "|": "BAR",
    "•": "BAR",
    "·": "BAR",
    "(": "OPEN",
    ")": "CLOSE",
    ";": "DOT",
    "!": "DOT",
    "?": "DOT",
    "$": "CURRENCY",
    "€": "CURRENCY",
    "£": "CURRENCY",
    "¥": "CURRENCY",
    "%": "PERCENT",
    "#": "HASH",
    '"': "QUOTE",
    "“": "QUOTE",
    "”": "QUOTE",
    ":": "COLON",
    "&": "AND_SIGN",
    "'": "APOSTROPHE",
    "’": "APOSTROPHE",
}
KINDS = {
    "iso": "ISO",
    "numeric": "NUMERIC",
    "clock": "CLOCK",
    "decade": "DECADE",
    "coded": "CODED_PERIOD",
    "quarter": "QUARTER",
    "half_year": "HALF_YEAR",
    "half_sign": "HALF_SIGN",
    "amount": "NUMBER",
    "short_year": "SHORT_YEAR",
    "possessive": "POSSESSIVE",
    "break": "BREAK",
    "point": "POINT",
}
UNKNOWN = "x"
YEARS = range(1000, 2200)
# Years only where a month or "the year" says so: "31 December 9999", "by the year 3000".
FAR_YEARS = range(2200, 10_000)
# The characters of shapes: any block of word characters that mean nothing in a character class.
FIRST_CHAR = 0x4E00


@lru_cache(maxsize=4096)
def number_kinds(digits: str) -> frozenset[str]:
    """The categories of a token of digits."""
    n = int(digits) if len(digits) <= 9 else -1
    kinds = {"NUMBER", "DIGITS"}
    if len(digits) == 4 and n in YEARS:
        kinds.add("YEAR")
    if len(digits) == 4 and n in FAR_YEARS:
        kinds.add("FAR_YEAR")
    if len(digits) in (3, 4):
        kinds.add("YEAR_NUMBER")
    if len(digits) == 4 and n < 2400 and n % 100 < 60:
        kinds.add("MILITARY")
    if len(digits) <= 2 and 1 <= n <= 31:
        kinds.add("DAY_NUMBER")
    if len(digits) <= 2 and n <= 24:
        kinds.add("HOUR_NUMBER")
    if len(digits) <= 2:
        kinds.add("YEAR_NUMBER")
    if len(digits) == 2:
        kinds.add("TWO_DIGITS")
    if len(digits) == 3:
        kinds.add("THREE_DIGITS")
    return frozenset(kinds)


SPOKEN_NUMBER = frozenset({"NUMBER", "SPOKEN"})
SPOKEN_HOUR = frozenset({"NUMBER", "SPOKEN", "HOUR_NUMBER"})
SPOKEN_YEAR = frozenset({"YEAR", "SPOKEN"})
SPOKEN_THOUSANDS = SPOKEN_NUMBER | {"YEAR"}  # "two thousand", "two thousand and five"
POINTED = frozenset({"NUMBER", "POINTED"})  # "at 11.15"
ORDINAL = frozenset({"ORDINAL"})
DAY_ORDINAL = frozenset({"ORDINAL", "DAY_ORDINAL"})  # in figures: "the 9th"
# What the rules of an earlier stage can make of a phrase (see `patterns`).
CHUNKS = (
    "DAY_DATE",  # a day
    "MONTH_DATE",
    "YEAR_DATE",
    "PERIOD_DATE",  # a week, quarter, season, decade, century
    "TIME_DATE",  # a part of a day or a clock time on a known day
    "CLOCK_TIME",  # a time of day without its day
    "COUNTED",  # the n-th of something: "the third quarter", "the first week"
    "LENGTH",  # a duration
    "OTHER_DATE",  # sets, PRESENT_REF and the like
)


def all_kinds() -> set[frozenset[str]]:
    """Every set of categories that tokens other than words can have."""
    digits = [str(n) for n in range(2600)] + [f"{n:02d}" for n in range(10)]
    digits += [f"{n:04d}" for n in range(1000)] + ["000", "9999", "12345"]
    return (
        {number_kinds(d) for d in digits}
        | {frozenset({kind}) for kind in (*KINDS.values(), *SIGNS.values())}
        | {frozenset({kind}) for kind in CHUNKS}
        | {SPOKEN_NUMBER, SPOKEN_HOUR, SPOKEN_YEAR, SPOKEN_THOUSANDS, POINTED, ORDINAL, DAY_ORDINAL}
    )


class Lexicon:
    """Known words, their categories and values, and the character of each set of categories."""

    def __init__(
        self,
        literals: set[str],
        tables: Mapping[str, Mapping[str, Any]] = TABLES,
        always_capital: Collection[str] = ALWAYS_CAPITAL,
    ) -> None:
        self.always_capital = always_capital
        self.values: dict[str, dict[str, Any]] = {}
        for category, table in tables.items():
            for word, value in table.items():
                self.values.setdefault(word, {})[category] = value
        words = {word: frozenset(entry) for word, entry in self.values.items()}
        for word in literals:
            words[word] = words.get(word, frozenset()) | {word}
        plain = {frozenset({word}) for word in literals.intersection(always_capital)}
        sets = sorted({*words.values(), *all_kinds(), *plain}, key=sorted)
        self.char_of = {kind: chr(FIRST_CHAR + n) for n, kind in enumerate(sets)}
        self.chars: dict[str, str] = {}
        self._chars_of: dict[str, str] = {}  # of the names asked for so far
        for word, categories in words.items():
            self._add(word, categories, literals)
        self.kind_chars = {name: self.char_of[frozenset({kind})] for name, kind in KINDS.items()}
        self.kind_chars["pointed"] = self.char_of[POINTED]
        self.sign_chars = {sign: self.char_of[frozenset({kind})] for sign, kind in SIGNS.items()}

    def _add(self, word: str, categories: frozenset[str], literals: set[str]) -> None:
        zone = categories == {"ZONE"}  # "8 p.m. Cat Power" is in no zone
        for form in (word.upper(),) if zone else (word.capitalize(), word.upper()):
            self.chars[form] = self.char_of[categories]
        if word not in self.always_capital:
            self.chars[word] = self.char_of[categories]
        elif word in literals:
            self.chars[word] = self.char_of[frozenset({word})]

    def chars_of(self, name: str) -> str:
        """All characters of tokens that are in a category (or are the word)."""
        if name == "UNKNOWN":
            return UNKNOWN
        if name not in self._chars_of:
            chars = "".join(char for kinds, char in self.char_of.items() if name in kinds)
            if not chars:
                raise ValueError(f"no token can be {name!r}")
            self._chars_of[name] = chars
        return self._chars_of[name]

    @cached_property
    def sentence_ends(self) -> str:
        """The characters of tokens that end a sentence."""
        return self.chars_of("DOT") + self.chars_of("BREAK")

    @cached_property
    def spoken_numbers(self) -> re.Pattern[str]:
        """Runs of number words in a shape, with the "and" and the hyphens inside them."""
        word, ordinal = self.chars_of("NUMBER_WORD"), self.chars_of("ORDINAL_WORD")
        joint = self.chars_of("DASH") + self.chars_of("and")
        return re.compile(f"[{word}](?:[{joint}]?[{word}]){{0,8}}(?:[{joint}]?[{ordinal}])?")
