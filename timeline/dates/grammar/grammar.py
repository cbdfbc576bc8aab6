"""Reads texts with the rules of the recognizers, stage by stage.

A rule can match only where a token stands that no ordinary text is full of: a month, a unit, a
"yesterday". Such tokens are the *cores* of a stage; the rules are run over the short stretches of
shape around cores alone, so that most of a text is never searched.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter

from timeline.dates.grammar.needed import needed
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.expression import Expression
from timeline.dates.text.lexicon import CHUNKS, UNKNOWN, Lexicon
from timeline.dates.text.tokens import Tokens
from timeline.dates.text.vocabulary import FILLERS

# How many fillers may stand beside a core; no pattern has more in a row.
REACH = 8
# Stands for all that lies between two stretches: no pattern has two unknown tokens in a row.
GAP = 2 * UNKNOWN


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
        needs = [needed(rule, lexicon) for rule in rules]
        # Rules share what they need, so that each text is asked for it but once.
        self._kinds = tuple(dict.fromkeys(chain.from_iterable(needs)))
        number = {kinds: n for n, kinds in enumerate(self._kinds)}
        self._needed = [frozenset(map(number.__getitem__, group)) for group in needs]
        self._in_context = ["phrase=" in rule.pattern for rule in rules]
        known = "".join(lexicon.char_of.values())
        fillers = "".join(set(known) - set(cores))
        beside = f"[{fillers}]{{0,{REACH}}}"
        # What stands after one core may stand before the next, too.
        around = f"{beside}[{cores}](?:{beside}[{cores}])*(?=(?P<after>{beside}))"
        self._stretches = re.compile(around).finditer

    def recognise(self, tokens: Tokens) -> list[tuple[int, int, Chunk]]:
        """The phrases: from the left, the longest first, of equally long ones the earlier rule."""
        found = sorted(self._matches(tokens), key=itemgetter(0, 1, 2))
        chunks: list[tuple[int, int, Chunk]] = []
        free = 0
        for start, end, order, match, shift in found:
            if start < free:
                continue
            rule = self.rules[order]
            captured = Match(tokens, match, shift)
            expression = rule.build(captured)
            if expression is not None:
                free = -end
                kind = rule.yields if isinstance(rule.yields, str) else rule.yields(captured)
                chunks.append((start, free, Chunk(expression, rule, kind)))
        return chunks

    def _matches(self, tokens: Tokens) -> Iterable[tuple[int, int, int, re.Match[str], int]]:
        """Every match: its first token, minus the token after it, the rule, and (see `Match`)."""
        shape, starts, shifts = self._around_cores(tokens.shape)
        is_missing = frozenset(shape).isdisjoint
        missing = {n for n, kinds in enumerate(self._kinds) if is_missing(kinds)}
        for order, needs in enumerate(self._needed):
            if not missing.isdisjoint(needs):
                continue
            regex = self._regexes[order] or self._compile(order)
            group = "phrase" if self._in_context[order] else 0
            for match in regex.finditer(shape):
                start, end = match.span(group)
                shift = shifts[bisect_right(starts, start) - 1]
                yield start + shift, -end - shift, order, match, shift

    def _around_cores(self, whole: str) -> tuple[str, list[int], list[int]]:
        """The stretches of a shape around cores, where each begins, and how far that is shifted.

        With a single token between them, two are one: the "two" and "years" of "two hard years".
        """
        pieces: list[str] = []
        starts: list[int] = []
        shifts: list[int] = []
        at = 0
        end = -len(GAP)
        for match in self._stretches(whole):
            first, stop = match.start(), match.end("after")
            if first <= end + 1:
                first = end
            else:
                if pieces:
                    pieces.append(GAP)
                    at += len(GAP)
                starts.append(at - 1)  # with the unknown token before it
                shifts.append(first - at)
            pieces.append(whole[first:stop])
            at += stop - first
            end = stop
        return "".join(pieces) + UNKNOWN, starts, shifts

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
