"""Scores date phrases as TempEval-3 does: strict and relaxed span F1, type F1 and value F1.

A predicted phrase is a relaxed hit when it overlaps a gold phrase (each used once), a strict hit
when both have the same words. Type and value are judged on relaxed hits and compared as strings;
their F1 is the relaxed F1 times their accuracy on the hits.

Reference: UzZaman et al. 2013, SemEval-2013 Task 1: TempEval-3.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bench.gold import GoldDate

WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(slots=True)
class DateScore:
    """Counts over documents; `f1` of `strict`, `relaxed`, `type` and `value` in percent."""

    gold: int = 0
    predicted: int = 0
    strict: int = 0
    relaxed: int = 0
    type: int = 0
    value: int = 0

    def f1(self, hits: int) -> float:
        """The F1 (percent) of so many hits: the harmonic mean of precision and recall."""
        return 200 * hits / max(self.gold + self.predicted, 1)

    def row(self) -> list[float]:
        """Strict, relaxed, type and value F1."""
        return [self.f1(hits) for hits in (self.strict, self.relaxed, self.type, self.value)]

    def add(self, text: str, gold: Iterable[GoldDate], predicted: Iterable[GoldDate]) -> None:
        """Counts one document."""
        wanted, free = sorted(gold), list(predicted)
        self.gold += len(wanted)
        self.predicted += len(free)
        for mark in wanted:
            hit = _best(text, mark, free)
            if hit is None:
                continue
            free.remove(hit)
            self.relaxed += 1
            self.strict += _words(text, hit) == _words(text, mark)
            self.type += hit.type == mark.type
            self.value += hit.value == mark.value


def _words(text: str, mark: GoldDate) -> list[str]:
    return WORD.findall(text[mark.start : mark.end])


def _best(text: str, gold: GoldDate, free: list[GoldDate]) -> GoldDate | None:
    """The overlapping prediction with the same words, or else the longest overlap."""

    def fit(mark: GoldDate) -> tuple[bool, int]:
        overlap = min(mark.end, gold.end) - max(mark.start, gold.start)
        return _words(text, mark) == _words(text, gold), overlap

    overlapping = [mark for mark in free if mark.start < gold.end and gold.start < mark.end]
    return max(overlapping, key=fit, default=None)
