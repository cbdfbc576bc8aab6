"""What a text must hold for a rule to match in it: most texts lack it for most rules.

A rule for "the fiscal year" needs a "fiscal": without one, its regular expression is not even run.
"""

from collections.abc import Iterator

from timeline.dates.grammar.patterns import PATTERN_PART, Rule
from timeline.dates.text.lexicon import Lexicon

Kinds = frozenset[str]  # the characters of some kinds of tokens
Part = tuple[str, str]  # what it is, and as it is written


def needed(rule: Rule, lexicon: Lexicon) -> Kinds | None:
    """The characters of which a shape must have one, the fewest that there are; None if any may."""
    sources = (rule.pattern, rule.after, rule.before)
    return _fewest([_alternatives(_parts(source), lexicon) for source in sources if source])


def _parts(source: str) -> Iterator[Part]:
    for part in PATTERN_PART.finditer(source):
        if part.lastgroup != "name":
            yield part.lastgroup or "", part[0]


def _alternatives(parts: Iterator[Part], lexicon: Lexicon) -> Kinds | None:
    """What all alternatives need between them, up to the bracket that closes them."""
    found: list[Kinds | None] = []
    sequence: list[Kinds | None] = []
    for kind, text in parts:
        if text == ")":
            break
        if text == "|":
            found.append(_fewest(sequence))
            sequence = []
        elif text == "?" or kind == "repeat":
            sequence.pop()  # it may be missing
        elif text == "(":
            sequence.append(_alternatives(parts, lexicon))
        else:
            sequence.append(frozenset(lexicon.chars_of(text)))
    found.append(_fewest(sequence))
    needs = [one for one in found if one is not None]
    return frozenset().union(*needs) if len(needs) == len(found) else None


def _fewest(needs: list[Kinds | None]) -> Kinds | None:
    return min((one for one in needs if one is not None), key=len, default=None)
