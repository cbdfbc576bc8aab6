"""What a text must hold for a rule to match in it: most texts lack it for most rules.

A rule for "the fiscal year" needs a "fiscal": without one, its regular expression is not even run.
"""

from collections.abc import Iterator
from itertools import chain

from timeline.dates.grammar.patterns import PATTERN_PART, Rule
from timeline.dates.text.lexicon import Lexicon

Kinds = frozenset[str]  # the characters of some kinds of tokens
Part = tuple[str, str]  # what it is, and as it is written
MOST = 3  # sets asked for: further ones are in most texts


def needed(rule: Rule, lexicon: Lexicon) -> tuple[Kinds, ...]:
    """Sets of characters, of each of which a shape must have one; those with the fewest first."""
    sources = (rule.pattern, rule.after, rule.before)
    needs = (one for source in sources if source for one in _alternatives(_parts(source), lexicon))
    return tuple(sorted(set(needs), key=lambda kinds: (len(kinds), sorted(kinds)))[:MOST])


def _parts(source: str) -> Iterator[Part]:
    for part in PATTERN_PART.finditer(source):
        if part.lastgroup != "name":
            yield part.lastgroup or "", part[0]


def _alternatives(parts: Iterator[Part], lexicon: Lexicon) -> list[Kinds]:
    """What alternatives need, up to the bracket that closes them.

    That is all that a single one needs; of several, the fewest of each between them.
    """
    found: list[list[Kinds]] = []
    sequence: list[list[Kinds]] = []  # of each part
    for kind, text in parts:
        if text == ")":
            break
        if text == "|":
            found.append(list(chain(*sequence)))
            sequence = []
        elif text == "?" or kind == "repeat":
            sequence.pop()  # it may be missing
        elif text == "(":
            sequence.append(_alternatives(parts, lexicon))
        else:
            sequence.append([frozenset(lexicon.chars_of(text))])
    found.append(list(chain(*sequence)))
    if len(found) == 1:
        return found[0]
    return [frozenset().union(*(min(needs, key=len) for needs in found))] if all(found) else []
