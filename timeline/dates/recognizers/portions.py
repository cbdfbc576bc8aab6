"""Frames around a phrase: "early September", "the end of 1990", "nearly two weeks"."""

from timeline.dates.expression import Expression, Portion
from timeline.dates.patterns import Match, Rule
from timeline.model import TimexMod

ANY = "date=(DAY_DATE|MONTH_DATE|YEAR_DATE|PERIOD_DATE|TIME_DATE|COUNTED)"
APPROXIMATION: dict[str, TimexMod] = {
    "about": "APPROX",
    "around": "APPROX",
    "approximately": "APPROX",
    "roughly": "APPROX",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "under": "LESS_THAN",
    "at": "EQUAL_OR_MORE",
    "some": "APPROX",
    "just": "APPROX",
}


def portion(m: Match) -> Expression | None:
    """early September; the end of 1990; mid-2011."""
    return Portion(m.value("portion", "PORTION"), m.expression("date"))


def framed(m: Match) -> Expression | None:
    """earlier this year; later that day: the period itself, as TIMEX3 has it."""
    return m.expression("date")


def approximate(m: Match) -> Expression | None:
    """nearly two weeks; more than four decades."""
    if m.text("date").lower().startswith("the "):
        return None  # "over the past week" is about the whole of it
    mod: TimexMod = APPROXIMATION.get(m.word("about"), "MORE_THAN")
    if "less" in m:
        mod = "LESS_THAN"
    return Portion(mod, m.expression("date"))


def kind(m: Match) -> str:
    """The kind of chunk that the framed phrase was."""
    return m.kind("date")


RULES = (
    Rule("portion", f"(the)? (very)? portion=PORTION (part of|of)? {ANY}", portion, yields=kind),
    Rule("portion", f"portion=PORTION DASH {ANY}", portion, yields=kind),
    Rule("portion", "the portion=PORTION DASH date=PERIOD_DATE", portion, yields=kind),
    Rule("or-later", f"{ANY} (or|and) (later|earlier|beyond|after)", framed, yields=kind),
    Rule("or-so", "date=(LENGTH|YEAR_DATE) or so", framed, yields=kind),
    Rule("portion", f"portion=(early|late) in {ANY}", portion, yields=kind),
    Rule(
        "earlier-later",
        "(earlier|later) (in|on)? date=(PERIOD_DATE|MONTH_DATE|YEAR_DATE|TIME_DATE)",
        framed,
        yields=kind,
    ),
    Rule(
        "approximate",
        "(about=(about|around|approximately|roughly|nearly|almost|some|just|over|under|at least)"
        "|(no)? more than|less=less than|up to) date=LENGTH",
        approximate,
        yields="LENGTH",
    ),
)
