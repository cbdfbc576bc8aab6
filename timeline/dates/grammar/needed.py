"""What must stand somewhere for a rule to match there: most places lack it for most rules.

A rule for "the fiscal year" needs a "fiscal": without one, its regular expression is not even run.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain

from timeline.dates.grammar.patterns import PATTERN_PART, Rule
from timeline.dates.text.lexicon import Lexicon

Kinds = frozenset[str]  # the characters of some kinds of tokens
Part = tuple[str, str]  # what it is, and as it is written
MOST = 3  # sets asked for: further ones are in most places


class Needs:
    """Tells of a few tokens which of a stage's rules can match there.

    Sets of rules are the bits of an integer: for each set of characters that a rule can need, its
    first, second and third, as many bits as there are rules.
    """

    def __init__(self, rules: Sequence[Rule], lexicon: Lexicon) -> None:
        count = self._count = len(rules)
        self._all = (1 << count) - 1
        self._always = 0  # the rules that need less than others
        # The same set is needed by many rules.
        needing: defaultdict[Kinds, int] = defaultdict(int)
        for order, rule in enumerate(rules):
            needs = needed(rule, lexicon)
            for n in range(MOST):
                bit = 1 << (n * count + order)
                if n < len(needs):
                    needing[needs[n]] |= bit
                else:
                    self._always |= bit
        self._served: defaultdict[str, int] = defaultdict(int)  # the needs that a character meets
        for kinds, bits in needing.items():
            for char in kinds:
                self._served[char] |= bits

    def possible(self, shape: str) -> Iterator[int]:
        """The numbers of the rules whose needs a piece of shape meets."""
        served, met = self._served, self._always
        for char in shape:
            met |= served[char]
        rules = self._all
        for _ in range(MOST):
            rules &= met
            met >>= self._count
        while rules:
            lowest = rules & -rules
            yield lowest.bit_length() - 1
            rules ^= lowest


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
