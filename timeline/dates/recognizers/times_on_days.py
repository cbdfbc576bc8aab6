"""Times of day with their day: "Friday morning", "9 a.m. Tuesday", "the night of 9-10 July"."""

from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import ClockTime, PartOfDay
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import cycle_of
from timeline.dates.meaning.composition import Inside, Moved, Portion
from timeline.dates.meaning.expression import Expression, Occurrence
from timeline.dates.recognizers.composed import in_year
from timeline.dates.recognizers.explicit import FULL_DATES
from timeline.dates.reference.ranges import RANGE_JOINTS, is_range

AFTER = frozenset({"after"})
# No comma joins these to the day after them: "if it snows overnight, Friday's game is off".
WHOLE_PARTS = frozenset({"overnight", "part"})


def day_part(m: Match) -> Expression | None:
    """Friday morning; a Friday-morning flight; the night of July 9 last year."""
    if "dash" in m and " " in m.phrase():
        return None  # "until Friday - night fell"
    day = _day(m)
    return Inside(cycle_of(m, "part"), day) if day else None


def day_time(m: Match) -> Expression | None:
    """9 a.m. Tuesday; Friday at noon; 11 p.m. last night; 11 p.m. on Saturday night."""
    time, day = m.expression("time"), _day(m)
    if day is None or _are_opening_hours(m) or _are_apart(m):
        return None
    if m.text("time").lower() == "midnight" and m.follows(AFTER):
        time = Occurrence(ClockTime(0, Unit.HOUR))  # the day then begins
    if "part" in m:
        day = Inside(cycle_of(m, "part"), day)
    match time:
        case Occurrence(cycle=cycle):
            return Inside(cycle, day)
        case Portion(mod=mod, whole=Occurrence(cycle=cycle)):  # "the early hours of Monday"
            return Portion(mod, Inside(cycle, day))
        case _:
            return None


def stamped_time(m: Match) -> Expression | None:
    """27 Sep 2011 | 15:22, as pages stamp what is written; not "on Friday - 3 p.m. is too late"."""
    is_stamp = m.rule("day") in FULL_DATES and ":" in m.text("time")
    return day_time(m) if is_stamp else None


def _are_apart(m: Match) -> bool:
    """Whether a time ends what comes before the day: "9pm", and below it "Saturday: the fair"."""
    is_part = m.rule("time") in WHOLE_PARTS
    return ("comma" in m and is_part) or (m.next_word() == ":" and "\n" in m.phrase())


def _are_opening_hours(m: Match) -> bool:
    """Whether days and hours are two ranges: "Monday to Friday, 9 a.m. to 5 p.m."."""
    kinds = {m.tokens.kind(at) for at in (m.first - 2, m.first)}
    in_range = kinds == {"DAY_DATE"} and is_range(m.tokens, m.first - 2, m.first)
    return in_range and m.next_word() in RANGE_JOINTS


def night_into(m: Match) -> Expression | None:
    """overnight into Wednesday: the night before it."""
    if m.rule("night") != "overnight":
        return None
    return Inside(PartOfDay("NI"), Moved(m.expression("day"), Unit.DAY, -1))


def night_of_two(m: Match) -> Expression | None:
    """the night of 9-10 July: the one that begins on the first of its days."""
    if "first" in m:
        return Inside(PartOfDay("NI"), m.expression("first"))
    return Inside(PartOfDay("NI"), Moved(m.expression("last"), Unit.DAY, -1))


def _day(m: Match) -> Expression | None:
    """The captured day, in the captured year."""
    return in_year(m, "day") if "outer" in m else m.expression("day")


DAY = "(day=DAY_DATE (part=PART)?|day=TIME_DATE)"
OF_YEAR = "day=DAY_DATE outer=YEAR_DATE"  # "July 9 last year"

RULES = (
    Rule(
        "day-part",
        "day=DAY_DATE (POSSESSIVE|dash=DASH)? part=PART",
        day_part,
        not_before="NAME_TAIL",
        yields="TIME_DATE",
    ),
    Rule("day-part", "(the)? part=PART of day=DAY_DATE", day_part, yields="TIME_DATE"),
    Rule("day-part", f"(the)? part=PART of {OF_YEAR}", day_part, yields="TIME_DATE"),
    Rule(
        "night-of-two",
        "(the)? night of (DAY_NUMBER|DAY_DATE) (DASH|SLASH|to) last=DAY_DATE",
        night_of_two,
        yields="TIME_DATE",
    ),
    Rule(
        "night-of-two",
        "(the)? night of first=DAY_DATE (DASH|SLASH|to) DAY_NUMBER (COMMA? YEAR_DATE)?",
        night_of_two,
        yields="TIME_DATE",
    ),
    Rule(
        "time-day",
        f"time=CLOCK_TIME sharp? (comma=COMMA|of)? on? {DAY}",
        day_time,
        yields="TIME_DATE",
    ),
    Rule("time-day", f"time=CLOCK_TIME (COMMA|of)? on? {OF_YEAR}", day_time, yields="TIME_DATE"),
    Rule("time-day", f"{DAY} COMMA? at? time=CLOCK_TIME", day_time, yields="TIME_DATE"),
    Rule("time-day", "day=DAY_DATE (BAR|DASH) time=CLOCK_TIME", stamped_time, yields="TIME_DATE"),
    Rule("day-part", "night=CLOCK_TIME into day=DAY_DATE", night_into, yields="TIME_DATE"),
)
