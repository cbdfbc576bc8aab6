"""The present, the past and the future at large: "now", "recently", "soon"."""

from collections.abc import Callable

from timeline.dates.expression import Expression, ThatTime, Vague
from timeline.dates.patterns import Match, Rule


def _vague(value: str) -> Callable[[Match], Expression | None]:
    def build(m: Match) -> Expression | None:  # noqa: ARG001
        return Vague(value)

    return build


PRESENT = (
    "now|currently|nowadays|presently|at present|at the moment|the present|these days"
    "|(the present|the current) time|current"
)
PAST = "(more)? recently|recent|formerly|the past|(the)? recent past|lately"
FUTURE = (
    "the (near|foreseeable|immediate|distant)? future|(near|foreseeable) future|(the)? coming UNITS"
)


def that_time(m: Match) -> Expression | None:  # noqa: ARG001
    """that time; this period."""
    return ThatTime()


RULES = (
    Rule("that-time", "(this|that|the same) (time|period)", that_time, yields="OTHER_DATE"),
    Rule("present", f"({PRESENT})", _vague("PRESENT_REF"), yields="OTHER_DATE"),
    Rule("past", f"({PAST})", _vague("PAST_REF"), yields="OTHER_DATE", not_before="UNITS"),
    Rule("past", "recent UNITS", _vague("PAST_REF"), yields="OTHER_DATE"),
    Rule("future", f"({FUTURE})", _vague("FUTURE_REF"), yields="OTHER_DATE"),
)
