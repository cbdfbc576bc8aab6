"""Frames around a phrase: "early September", "the end of 1990", "nearly two weeks"."""

from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.bare_periods import AT_END, Ended
from timeline.dates.meaning.composition import Portion
from timeline.dates.meaning.expression import Expression
from timeline.model import TimexMod

ANY = "date=(DAY_DATE|MONTH_DATE|YEAR_DATE|PERIOD_DATE|TIME_DATE|COUNTED)"
# What has an end that is told without "of": "by end-March", "at end 1986".
ENDING = "date=(MONTH_DATE|YEAR_DATE)"
BEFORE_END = "at|before|by|from|since|than|till|until"
# The TIMEX3 modifier of a length, by the first words before it.
APPROXIMATION: dict[str, TimexMod] = {
    "about": "APPROX",
    "around": "APPROX",
    "approximately": "APPROX",
    "roughly": "APPROX",
    "some": "APPROX",
    "nearly": "LESS_THAN",
    "almost": "LESS_THAN",
    "under": "LESS_THAN",
    "less": "LESS_THAN",
    "fewer": "LESS_THAN",
    "over": "MORE_THAN",
    "more": "MORE_THAN",
    "no": "EQUAL_OR_LESS",
    "up": "EQUAL_OR_LESS",
    "least": "EQUAL_OR_MORE",
    "most": "EQUAL_OR_LESS",
}
# The rules of the running month and year.
RUNNING = frozenset({"running-year", "running-month", "running-unit"})
# The rules of days that "earlier" and "later" may stand before.
NAMED_DAYS = frozenset({"deictic-day", "weekday"})
# After these, "over two weeks" is more than two weeks; elsewhere it is in the course of them.
LASTING = frozenset(
    (
        "for last lasts lasted lasting take takes took taken taking spend spends spent wait waited "
        "waiting after in within than of from is are was were be been at just well"
    ).split()
)


def portion(m: Match) -> Expression | None:
    """early September; the end of 1990; mid-2011."""
    mod: TimexMod = m.value("portion", "PORTION") or m.value("portion", "EDGE")
    date = m.expression("date")
    is_told = mod == "END" and m.rule("date") in RUNNING and m.follows(AT_END)
    return Portion(mod, Ended(date) if is_told else date)


def framed(m: Match) -> Expression | None:
    """earlier this year; later that day: the period itself, as TIMEX3 has it."""
    return m.expression("date")


def earlier_on(m: Match) -> Expression | None:
    """Earlier today; later Monday. Not "an hour earlier Monday", nor "later May 5"."""
    return m.expression("date") if m.rule("date") in NAMED_DAYS else None


def approximate(m: Match) -> Expression | None:
    """nearly two weeks; more than four decades."""
    if m.text("date").lower().startswith("the "):
        return None  # "over the past week" is about the whole of it
    if m.word("about") == "over" and not m.follows(LASTING):
        return None
    mod = APPROXIMATION.get(m.word("about"))
    return Portion(mod, m.expression("date")) if mod else m.expression("date")  # "just two weeks"


def kind(m: Match) -> str:
    """The kind of chunk that the framed phrase was."""
    return m.kind("date")


RULES = (
    Rule("portion", f"(the)? (very)? portion=PORTION (part of)? {ANY}", portion, yields=kind),
    Rule("portion", f"(the)? (very)? portion=EDGE of {ANY}", portion, yields=kind),
    Rule("portion", f"portion=PORTION DASH {ANY}", portion, yields=kind),
    # As agencies write it; "is to end 1990 with a profit" has a verb.
    Rule("portion", f"portion=end DASH {ENDING}", portion, yields=kind),
    Rule("portion", f"portion=end {ENDING}", portion, after=BEFORE_END, yields=kind),
    Rule("portion", "the portion=PORTION DASH date=PERIOD_DATE", portion, yields=kind),
    Rule("or-later", f"{ANY} (or|and) (later|earlier|beyond|after)", framed, yields=kind),
    Rule("or-so", "date=(LENGTH|YEAR_DATE) or so", framed, yields=kind),
    Rule("portion", f"portion=(early|late) (in|on) {ANY}", portion, yields=kind),
    Rule(
        "earlier-later",
        "(earlier|later) (in|on)? date=(PERIOD_DATE|MONTH_DATE|YEAR_DATE|TIME_DATE)",
        framed,
        yields=kind,
    ),
    Rule("earlier-later", "(earlier|later) date=DAY_DATE", earlier_on),
    Rule(
        "approximate",
        "(about=(about|around|approximately|roughly|nearly|almost|some|just|over|under)"
        "|at about=(least|most)|about=no (more|fewer|less) than|about=(more|less|fewer) than"
        "|about=up to) date=LENGTH",
        approximate,
        yields="LENGTH",
    ),
)
