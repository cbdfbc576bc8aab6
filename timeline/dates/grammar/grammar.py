"""Reads texts with the rules of the recognizers, stage by stage.

A rule can match only where a token stands that no ordinary text is full of: a month, a unit, a
"yesterday". Such tokens are the *cores* of a stage; the rules are run over the short stretches of
shape around cores alone, so that most of a text is never searched.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter

from timeline.dates.grammar.needed import Needs
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.expression import Expression
from timeline.dates.text.lexicon import CHUNKS, UNKNOWN, Lexicon
from timeline.dates.text.tokens import Tokens
from timeline.dates.text.vocabulary import FILLERS

# How many fillers may stand beside a core; no pattern has more in a row.
REACH = 8


@dataclass(frozen=True, slots=True)
class Chunk:
    """A phrase that a stage has recognised."""

    expression: Expression
    rule: Rule
    kind: str  # what it yields to the next stage


class Stage:
    """The rules of one stage, ready to run."""

    def __init__(self, rules: Sequence[Rule], lexicon: Lexicon, cores: str) -> None:
        self.rules = rules
        self._sources = [rule.source(lexicon) for rule in rules]
        # Compiled when first needed, which for most rules is long after the first text.
        self._regexes: list[re.Pattern[str] | None] = [None] * len(rules)
        self._needs = Needs(rules, lexicon)
        self._in_context = ["phrase=" in rule.pattern for rule in rules]
        self._cores = re.compile(f"[{cores}]").finditer

    def recognise(self, tokens: Tokens) -> list[tuple[int, int, Chunk]]:
        """The phrases: from the left, the longest first, of equally long ones the earlier rule."""
        found = sorted(self._matches(tokens), key=itemgetter(0, 1, 2))
        chunks: list[tuple[int, int, Chunk]] = []
        free = 0
        for start, end, order, match in found:
            if start < free:
                continue
            rule = self.rules[order]
            captured = Match(tokens, match)
            expression = rule.build(captured)
            if expression is not None:
                free = -end
                kind = rule.yields if isinstance(rule.yields, str) else rule.yields(captured)
                chunks.append((start, free, Chunk(expression, rule, kind)))
        return chunks

    def _matches(self, tokens: Tokens) -> Iterable[tuple[int, int, int, re.Match[str]]]:
        """Every match: its first token, minus the token after it, and the rule."""
        shape = tokens.shape
        for first, stop in self._stretches(shape):
            for order in self._needs.possible(shape[first:stop]):
                regex = self._regexes[order] or self._compile(order)
                group = "phrase" if self._in_context[order] else 0
                for match in regex.finditer(shape, first, stop):
                    start, end = match.span(group)
                    yield start, -end, order, match

    def _stretches(self, shape: str) -> Iterator[tuple[int, int]]:
        """The stretches of a shape around cores, with the token before and after each.

        With a single token between them, two are one: the "two" and "years" of "two hard years".
        """
        begun, ended = 0, -1
        for core in self._cores(shape):
            at = core.start()
            reach = max(0, at - REACH - 1)
            first = max(reach, shape.rfind(UNKNOWN, reach, at))
            if first >= ended:
                if ended > 0:
                    yield begun, ended
                begun = first
            reach = at + REACH + 2
            stop = shape.find(UNKNOWN, at, reach)
            ended = reach if stop < 0 else stop + 1
        if ended > 0:
            yield begun, ended

    def _compile(self, order: int) -> re.Pattern[str]:
        regex = self._regexes[order] = self.rules[order].compiled(self._sources[order])
        return regex


class Grammar:
    """Rules in stages, ready to read texts."""

    def __init__(self, stages: Sequence[Sequence[Rule]]) -> None:
        words = set(chain.from_iterable(rule.words() for stage in stages for rule in stage))
        self.lexicon = Lexicon(words | {"and"})  # "and" stands inside spoken numbers, too
        chunks = "".join(map(self.lexicon.chars_of, CHUNKS))
        cores = "".join(c for kind, c in self.lexicon.char_of.items() if not kind <= FILLERS)
        self.stages = [
            Stage(rules, self.lexicon, chunks if n else cores) for n, rules in enumerate(stages)
        ]

    def read(self, text: str) -> Tokens:
        """The text's tokens, with its date phrases as chunks."""
        tokens = Tokens(text, self.lexicon)
        for stage in self.stages:
            tokens = tokens.chunked(stage.recognise(tokens))
        return tokens
