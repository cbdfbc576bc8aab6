"""The pattern language of the recognizers, and how patterns run fast.

A pattern is words and categories with the usual signs:

    (the)? (last|next)  number=NUMBER? unit=UNITS

Lower-case words stand for themselves, names in capitals for a category of `vocabulary` or for a
kind of token (NUMBER, YEAR, COMMA ...). `?` makes a thing optional, `|` separates alternatives,
`name=` captures one word, category or group. What `phrase=` captures is the phrase, and the rest
of the pattern the context in which it must stand; without it the whole match is the phrase.

Every set of categories that a token can have is given one character, so that a text becomes a
string of one character a token (its *shape*) and a pattern becomes an ordinary regular expression
over shapes. Python's `re` then searches it at full speed, and a shape of unknown words costs next
to nothing.

Phrases are read in stages. What one stage recognises becomes a single token for the next, of the
kind that its rule `yields`: "late on the third Friday of last month" is read as last month, then
third Friday of MONTH_DATE, then late on DAY_DATE.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from timeline.dates.meaning.expression import Expression
from timeline.dates.text.lexicon import UNKNOWN, Lexicon
from timeline.dates.text.tokens import Tokens

# What leads a month or a season, and no name: "in June Carter's time", "last June".
LEADS = frozenset(
    "in of since from until till last next this early late mid ended ending -".split()
)
# A name that a pattern uses more than once stands for several groups of its regular expression.
ALTERNATIVES = ("", "_2", "_3", "_4", "_5", "_6", "_7", "_8")
PATTERN_PART = re.compile(
    r"(?P<name>[a-z_]+)=|(?P<category>[A-Z_]+)|(?P<word>[a-z']+)|(?P<repeat>\{\d,\d\})|(?P<sign>\S)"
)


class RuleError(ValueError):
    """A rule that cannot be one: which, and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A phrase family's member: a pattern and the meaning of what it matches.

    `build` returns the meaning, or None where the phrase is no date after all. The phrase counts
    only where the pattern `after` ends right before it, and `before` begins right after it; it does
    not count where `not_after` or `not_before` do. What comes before has a fixed number of tokens.
    """

    name: str
    pattern: str
    build: "Callable[[Match], Expression | None]"
    after: str = ""
    not_after: str = ""
    before: str = ""
    not_before: str = ""
    yields: "str | Callable[[Match], str]" = "DAY_DATE"
    # A part that means nothing alone ("the first half"): dropped unless a later stage takes it up.
    partial: bool = False

    def words(self) -> set[str]:
        """The words that the rule spells out."""
        sources = (self.pattern, self.after, self.not_after, self.before, self.not_before)
        parts = (part for source in sources for part in PATTERN_PART.finditer(source))
        return {part["word"] for part in parts if part["word"]}

    def source(self, lexicon: Lexicon) -> str:
        """The rule as a regular expression over shapes. Raises RuleError where it has none."""
        if isinstance(self.yields, str) and frozenset({self.yields}) not in lexicon.char_of:
            raise RuleError(f"rule {self.name!r} yields {self.yields!r}, which is no kind of token")
        try:
            return self._translated(lexicon)
        except ValueError as problem:
            raise RuleError(f"rule {self.name!r}, {self.pattern!r}: {problem}") from problem

    def compiled(self, source: str) -> re.Pattern[str]:
        """Its `source`, ready to search with. Raises RuleError where that cannot be searched."""
        try:
            return re.compile(source)
        except re.error as problem:
            raise RuleError(f"rule {self.name!r}, {self.pattern!r}: {problem}") from problem

    def _translated(self, lexicon: Lexicon) -> str:
        body = translate(self.pattern, lexicon)
        if self.after:
            body = f"(?<={translate(self.after, lexicon)}){body}"
        if self.not_after:
            body = f"(?<!{translate(self.not_after, lexicon)}){body}"
        if self.before:
            body = f"{body}(?={translate(self.before, lexicon)})"
        if self.not_before:
            body = f"{body}(?!{translate(self.not_before, lexicon)})"
        return body


class Match:
    """A rule's match: what its names captured."""

    __slots__ = ("_groups", "_match", "first", "following", "tokens")

    def __init__(self, tokens: Tokens, match: re.Match[str]) -> None:
        self.tokens = tokens
        self._match = match
        self._groups = match.re.groupindex
        self.first = match.start()
        self.following = match.end()  # the token right after

    def __contains__(self, name: str) -> bool:
        """Whether the name captured something."""
        return self._span(name)[0] >= 0

    def _span(self, name: str) -> tuple[int, int]:
        """The tokens that the name captured; (-1, -1) if none."""
        for alternative in ALTERNATIVES:
            group = name + alternative
            if group not in self._groups:
                break
            span = self._match.span(group)
            if span[0] >= 0:
                return span
        return -1, -1

    def word(self, name: str) -> str:
        """The first word that the name captured, in lower case; empty if none."""
        start, _ = self._span(name)
        return self.tokens.word(start) if start >= 0 else ""

    def text(self, name: str) -> str:
        """The captured text as it stands, but on one line; empty if none."""
        start, stop = self._span(name)
        return self.tokens.on_one_line(start, stop) if start >= 0 else ""

    def phrase(self) -> str:
        """The whole match as it stands."""
        first, last = self.first, self.following - 1
        return self.tokens.text[self.tokens.starts[first] : self.tokens.ends[last]]

    def follows(self, words: frozenset[str]) -> bool:
        """Whether the token before the match is one of the words."""
        return self.first > 0 and self.tokens.word(self.first - 1) in words

    def next_word(self) -> str:
        """The token right after the match, in lower case; empty at the end of the text."""
        if self.following >= len(self.tokens.shape):
            return ""
        return self.tokens.word(self.following)

    def unknown_follows(self) -> bool:
        """Whether an ordinary word comes right after the match."""
        shape = self.tokens.shape
        return self.following < len(shape) and shape[self.following] == UNKNOWN

    def capital_follows(self) -> bool:
        """Whether a capitalised word comes right after the match."""
        return self.tokens.is_capital(self.following)

    def digits_before_dash(self) -> bool:
        """Whether the dash before the match joins it to digits that are no year: "555-1234"."""
        if self.first < 2:
            return False
        before = self.tokens.word(self.first - 2)
        return before.isdigit() and len(before) != len("1998")

    def capital_before(self) -> bool:
        """Whether a capitalised unknown word stands right before the match."""
        before = self.first - 1
        if before < 0 or self.tokens.shape[before] != UNKNOWN:
            return False
        return self.tokens.is_capital(before)

    def names_a_person(self) -> bool:
        """Whether a capitalised word follows, as a surname does, and no preposition leads."""
        if not self.unknown_follows():
            return False
        before = self.tokens.word(self.first - 1) if self.first else ""
        surname = self.tokens.original(self.following)
        return surname[0].isupper() and before not in LEADS

    def value(self, name: str, category: str) -> Any:
        """What the captured word means in a category of the vocabulary, or None."""
        start, _ = self._span(name)
        return self.tokens.value(start, category) if start >= 0 else None

    def number(self, name: str) -> float:
        """The captured number."""
        return self.tokens.number(self._span(name)[0])

    def integer(self, name: str) -> int:
        """The captured whole number."""
        return int(self.number(name))

    def expression(self, name: str) -> Expression:
        """What an earlier stage read in the captured token."""
        return self.tokens.chunks[self._span(name)[0]].expression

    def rule(self, name: str) -> str:
        """The rule that read the captured token in an earlier stage."""
        return self.tokens.rule(self._span(name)[0])

    def kind(self, name: str) -> str:
        """The kind of chunk that the captured token is."""
        return self.tokens.kind(self._span(name)[0])


def translate(source: str, lexicon: Lexicon) -> str:
    """A pattern as a regular expression over shapes."""
    output: list[str] = []
    pending = ""  # a name that waits for the thing it captures
    closing: list[str] = []  # what closes each open group
    used: Counter[str] = Counter()
    for part in PATTERN_PART.finditer(source):
        sign = part["sign"]
        if part["name"]:
            if used[part["name"]] == len(ALTERNATIVES):
                raise ValueError(f"{part['name']!r} is used more than {len(ALTERNATIVES)} times")
            pending = f"(?P<{part['name']}{ALTERNATIVES[used[part['name']]]}>"
            used[part["name"]] += 1
        elif sign == "(":
            output.append(pending + "(?:")
            closing.append("))" if pending else ")")
            pending = ""
        elif sign == ")":
            output.append(closing.pop())
        elif part["repeat"] or sign in ("|", "?"):
            output.append(part["repeat"] or sign)
        elif sign:
            raise ValueError(f"{sign!r} is no part of a pattern")
        else:
            chars = lexicon.chars_of(part["category"] or part["word"])
            output.append(f"{pending}[{chars}]" + (")" if pending else ""))
            pending = ""
    return "".join(output)
