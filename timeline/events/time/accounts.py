"""Periods that say what a figure or plan is for: "reported earnings for 2023", "a budget for 2025".

They date the noun, if anything happens in it, and not what is done with it.
"""

from spacy.tokens import Span, Token

from timeline.events.syntax.labels import UNDERGOERS

# What is done with figures and plans. Other things may last as long: "lost money for the year".
ACCOUNTING = frozenset(
    """
    adopt announce approve award confirm cut disclose downgrade increase keep leave lift lower
    maintain pass post present propose publish raise reaffirm reduce reject release report reveal
    revise set slash trim unveil upgrade win withdraw
    """.split()
)
# In these, nothing happens then.
FORECASTS = frozenset(
    """
    aim assumption budget estimate expectation forecast goal guidance outlook plan prediction
    projection target view
    """.split()
)
# Who says what a period will bring: "for the first quarter, it expects that sales fall".
FORETELLING = frozenset(
    {"anticipate", "estimate", "expect", "forecast", "predict", "project", "see"}
)
FORETOLD = UNDERGOERS | {"ccomp"}
PERIODS = frozenset({"month", "quarter", "season", "half-year", "year"})


def accounted(phrase: Span, granularity: str | None) -> Token | None:
    """The noun that a phrase tells more of: "forecast" in "cut its forecast for 2024"."""
    preposition = phrase.root.head
    if preposition.lower_ != "for" or granularity not in PERIODS:
        return None
    above = preposition.head
    if above.dep_ in UNDERGOERS and above.head.lemma_ in ACCOUNTING:
        return above
    if above.lemma_ in FORETELLING:
        return next((child for child in above.rights if child.dep_ in FORETOLD), None)
    if above.lemma_ not in ACCOUNTING:
        return None
    return next((child for child in above.children if child.dep_ in UNDERGOERS), None)


def happens_in_it(noun: Token) -> bool:
    """Whether it is told what came of the period, rather than what is thought of it."""
    return noun.lemma_.lower() not in FORECASTS
