"""The present, the past and the future at large: "now", "recently", "soon"."""

from collections.abc import Callable

from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.composition import InNarrative
from timeline.dates.meaning.expression import Expression, Running
from timeline.dates.meaning.lengths import Vague


def _always(meaning: Expression) -> Callable[[Match], Expression | None]:
    def build(m: Match) -> Expression | None:  # noqa: ARG001
        return meaning

    return build


PRESENT = (
    "now|currently|nowadays|presently|at present|at the moment|the present|these days"
    "|(the present|the current) time|current"
)
LONG_AGO = (
    "(not)? (all? that|so|too|very)? long ago|(a (long|short)|some) time (ago|back)"
    "|(a|quite a) (good|little|long|short)? while (ago|back)|ages ago"
)
PAST = f"recent|formerly|the past|(the)? recent past|lately|{LONG_AGO}"
FUTURE = (
    "the (near|foreseeable|immediate|distant)? future|(near|foreseeable) future|(the)? coming UNITS"
)
RUNNING = "(this|that) (time|period)"


def _rule(
    name: str, pattern: str, meaning: Expression, after: str = "", not_before: str = ""
) -> Rule:
    build = _always(meaning)
    return Rule(name, pattern, build, after=after, not_before=not_before, yields="OTHER_DATE")


RULES = (
    _rule("present", f"({PRESENT})", Vague("PRESENT_REF")),
    _rule("past", f"({PAST})", Vague("PAST_REF"), not_before="UNITS"),
    # "As recently as 2013" is 2013.
    _rule("past", "more? recently", Vague("PAST_REF"), not_before="(UNITS|as)"),
    _rule("past", "recent UNITS", Vague("PAST_REF")),
    _rule("future", f"({FUTURE})", Vague("FUTURE_REF")),
    _rule("that-time", f"({RUNNING})", InNarrative(Running())),
    # In news "at the same time" tells of no date.
    _rule("that-time", "the same? time", InNarrative(Running()), after="at", not_before="of"),
    # In news "the former president" dates nothing; a history tells by it what had been before.
    _rule("past", "former", InNarrative(Vague("PAST_REF"))),
    _rule("future", "future", InNarrative(Vague("FUTURE_REF"))),
)
