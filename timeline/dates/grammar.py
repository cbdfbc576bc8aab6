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
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter
from typing import Any

from timeline.dates.expression import Expression
from timeline.dates.tokens import Lexicon, Tokens

# A name that a pattern uses more than once stands for several groups of its regular expression.
ALTERNATIVES = ("", "_2", "_3", "_4", "_5", "_6", "_7", "_8")
PATTERN_PART = re.compile(
    r"(?P<name>[a-z_]+)=|(?P<category>[A-Z_]+)|(?P<word>[a-z']+)|(?P<sign>\S)"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A phrase family's member: a pattern and the meaning of what it matches.

    `build` returns the meaning, or None where the phrase is no date after all. `after`, `before`:
    the phrase counts only when the token before it (after it) is of these kinds; `not_after` and
    `not_before`: only when it is not.
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


class Match:
    """A rule's match: what its names captured."""

    __slots__ = ("_groups", "_match", "first", "last", "tokens")

    def __init__(self, tokens: Tokens, match: re.Match[str]) -> None:
        self.tokens = tokens
        self._match = match
        self._groups = match.re.groupindex
        self.first, self.last = match.span()

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
        """The captured text as it stands; empty if none."""
        start, stop = self._span(name)
        if start < 0:
            return ""
        return self.tokens.text[self.tokens.starts[start] : self.tokens.ends[stop - 1]]

    def follows(self, words: frozenset[str]) -> bool:
        """Whether the token before the match is one of the words."""
        return self.first > 0 and self.tokens.word(self.first - 1) in words

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
        return self.tokens.chunks[self._span(name)[0]].rule.name

    def kind(self, name: str) -> str:
        """The kind of chunk that the captured token is."""
        return self.tokens.chunks[self._span(name)[0]].kind


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule with the search for its regular expression over shapes."""

    rule: Rule
    search: Callable[[str], Iterator[re.Match[str]]]
    in_context: bool  # whether the pattern captures the phrase inside a wider context

    def phrase(self, match: re.Match[str]) -> tuple[int, int]:
        """The phrase's first token and, negative, the token after its last."""
        start, end = match.span("phrase" if self.in_context else 0)
        return start, -end


@dataclass(frozen=True, slots=True)
class Chunk:
    """A phrase that a stage has recognised."""

    expression: Expression
    rule: Rule
    kind: str  # what it yields to the next stage


class Grammar:
    """Rules in stages, ready to read texts."""

    def __init__(self, stages: Iterable[Iterable[Rule]]) -> None:
        rules = [list(stage) for stage in stages]
        literals = {
            part["word"]
            for rule in chain.from_iterable(rules)
            for source in (rule.pattern, rule.after, rule.not_after, rule.before, rule.not_before)
            for part in PATTERN_PART.finditer(source)
            if part["word"]
        }
        self.lexicon = Lexicon(literals)
        self.stages = [
            [
                CompiledRule(
                    rule, re.compile(self._regex(rule)).finditer, "phrase=" in rule.pattern
                )
                for rule in stage
            ]
            for stage in rules
        ]

    def read(self, text: str) -> Tokens:
        """The text's tokens, with its date phrases as chunks."""
        tokens = Tokens(text, self.lexicon)
        for stage in self.stages:
            tokens = tokens.chunked(_recognise(tokens, stage))
        return tokens

    def _regex(self, rule: Rule) -> str:
        lexicon = self.lexicon
        body = translate(rule.pattern, lexicon)
        if rule.after:
            body = f"(?<={translate(rule.after, lexicon)}){body}"
        if rule.not_after:
            body = f"(?<!{translate(rule.not_after, lexicon)}){body}"
        if rule.before:
            body = f"{body}(?={translate(rule.before, lexicon)})"
        if rule.not_before:
            body = f"{body}(?!{translate(rule.not_before, lexicon)})"
        return body


def _recognise(tokens: Tokens, rules: Sequence[CompiledRule]) -> list[tuple[int, int, Chunk]]:
    """The phrases of one stage: from the left, the longest first, then the earlier rule."""
    found = [
        (*compiled.phrase(match), order, match)
        for order, compiled in enumerate(rules)
        for match in compiled.search(tokens.shape)
    ]
    found.sort(key=itemgetter(0, 1, 2))
    chunks: list[tuple[int, int, Chunk]] = []
    free = 0
    for start, end, order, match in found:
        if start < free:
            continue
        rule = rules[order].rule
        captured = Match(tokens, match)
        expression = rule.build(captured)
        if expression is not None:
            free = -end
            kind = rule.yields if isinstance(rule.yields, str) else rule.yields(captured)
            chunks.append((start, free, Chunk(expression, rule, kind)))
    return chunks


def translate(source: str, lexicon: Lexicon) -> str:
    """A pattern as a regular expression over shapes."""
    output: list[str] = []
    pending = ""  # a name that waits for the thing it captures
    closing: list[str] = []  # what closes each open group
    used: Counter[str] = Counter()
    for part in PATTERN_PART.finditer(source):
        sign = part["sign"]
        if part["name"]:
            pending = f"(?P<{part['name']}{ALTERNATIVES[used[part['name']]]}>"
            used[part["name"]] += 1
        elif sign == "(":
            output.append(pending + "(?:")
            closing.append("))" if pending else ")")
            pending = ""
        elif sign == ")":
            output.append(closing.pop())
        elif sign:
            output.append(sign)
        else:
            chars = lexicon.chars_of(part["category"] or part["word"])
            output.append(f"{pending}[{chars}]" + (")" if pending else ""))
            pending = ""
    return "".join(output)
