"""Days and parts of days counted from the day of writing: "yesterday", "tonight", "last night"."""

from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import PartOfDay
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import cycle_of
from timeline.dates.meaning.composition import Inside
from timeline.dates.meaning.expression import Expression, Shifted, Today

DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0}


def day(m: Match) -> Expression | None:
    """yesterday; today; tomorrow. Not the paper "USA Today"."""
    if m.text("day")[0].isupper() and m.capital_before():
        return None
    return Today() if m.word("day") == "today" else Shifted(Unit.DAY, DAYS[m.word("day")])


def tonight(m: Match) -> Expression | None:  # noqa: ARG001
    """tonight."""
    return Inside(PartOfDay("NI"), Shifted(Unit.DAY, 0))


def part(m: Match) -> Expression | None:
    """this morning; last night; tomorrow evening."""
    step = -1 if "last" in m else DAYS.get(m.word("day"), 0)
    return Inside(cycle_of(m, "part"), Shifted(Unit.DAY, step))


def night_but_one(m: Match) -> Expression | None:
    """the night before last."""
    return Inside(cycle_of(m, "part"), Shifted(Unit.DAY, -2))


def day_but_one(m: Match) -> Expression | None:
    """the day before yesterday; the day after tomorrow."""
    return Shifted(Unit.DAY, -2 if "back" in m else 2)


RULES = (
    Rule("deictic-day", "day=(yesterday|today|tomorrow)", day),
    Rule("tonight", "tonight", tonight, yields="TIME_DATE"),
    Rule("this-part-of-day", "this part=PART", part, yields="TIME_DATE"),
    Rule(
        "last-night",
        "last=last part=(night|evening)",
        part,
        not_after="the",  # "the last night before the landing"
        yields="TIME_DATE",
    ),
    Rule("day-part", "day=(yesterday|today|tomorrow) part=PART", part, yields="TIME_DATE"),
    Rule(
        "day-but-one",
        "the part=(night|evening) before last",
        night_but_one,
        not_before="UNKNOWN",  # "the night before last orders"
        yields="TIME_DATE",
    ),
    Rule("day-but-one", "the day (back=before yesterday|after tomorrow)", day_but_one),
)
