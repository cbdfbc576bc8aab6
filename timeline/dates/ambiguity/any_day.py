"""Weekdays that are no certain ones: "the feast falls on a Saturday", "on a recent Friday"."""

from timeline.dates.grammar.patterns import Match

FALLING = frozenset("fall falling falls fell".split())
USUAL = frozenset("average normal ordinary recent regular typical usual".split())
ARTICLES = frozenset({"a", "an", "any", "every", "one"})


def is_any_day(m: Match) -> bool:
    """Whether a weekday is one of many."""
    near = [m.tokens.word_near(m.first - n) for n in (1, 2, 3)]
    if near[0] in USUAL:
        return near[1] in ARTICLES
    return near[:2] == ["a", "on"] and near[2] in FALLING
