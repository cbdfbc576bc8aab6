"""Times of day: "9:14 p.m. EDT", "four in the morning", "noon", "that evening"."""

from datetime import timedelta, timezone

from timeline.dates.calendar import Unit
from timeline.dates.composition import Inside
from timeline.dates.cycles import ClockTime, PartOfDay
from timeline.dates.expression import Base, Current, Expression, Occurrence, Shifted
from timeline.dates.patterns import Match, Rule
from timeline.dates.words import cycle_of

NAMED = {"noon": 12, "midday": 12, "midnight": 24}


def clock(m: Match) -> Expression | None:
    """10:35; 9:14:05 p.m.; 4 a.m."""
    figures = m.text("time").replace(".", ":")  # the British write 10.30pm
    parts = [int(part) for part in figures.split(":")] if ":" in figures else []
    hour, minute, second = [*(parts or [m.integer("time")]), 0, 0][:3]
    half = m.value("half", "MERIDIEM")
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + half
    if "afternoon" in m and hour < 12:
        hour += 12
    if hour > 24 or minute > 59 or second > 59:
        return None
    unit = Unit.SECOND if len(parts) == 3 else Unit.MINUTE if minute else Unit.HOUR
    return _of_day(ClockTime(hour * 3600 + minute * 60 + second, unit, zone_of(m)))


def military(m: Match) -> Expression | None:
    """1430 GMT; 0900 hours."""
    hour, minute = divmod(m.integer("time"), 100)
    return _of_day(ClockTime(hour * 3600 + minute * 60, Unit.MINUTE, zone_of(m)))


def spoken(m: Match) -> Expression | None:
    """half past nine; a quarter to five; ten minutes to three."""
    minutes = 30 if "half" in m else m.integer("number") if "number" in m else 15
    if minutes > 59:
        return None
    sign = -60 if "to" in m else 60
    return _of_day(ClockTime(m.integer("hour") * 3600 + sign * minutes, Unit.MINUTE))


def zone_of(m: Match) -> timezone | None:
    """The captured time zone."""
    hours = m.value("zone", "ZONE")
    return None if hours is None else timezone(timedelta(hours=hours))


def named(m: Match) -> Expression | None:
    """noon; midnight."""
    return _of_day(ClockTime(NAMED[m.word("name")] * 3600, Unit.HOUR))


def _of_day(time: ClockTime) -> Expression:
    return Occurrence(time, 0, Base.REFERENCE)


def that_part(m: Match) -> Expression | None:
    """that evening; the same night."""
    return Inside(cycle_of(m, "part"), Current(Unit.DAY))


def next_part(m: Match) -> Expression | None:
    """the next morning; the previous evening."""
    step = -1 if m.value("step", "PREVIOUS") else 1
    return Inside(cycle_of(m, "part"), Shifted(Unit.DAY, step, Base.REFERENCE))


def part(m: Match) -> Expression | None:
    """the morning; dawn. Not the paper "the Evening Standard"."""
    if m.text("part")[0].isupper() and m.unknown_follows():
        return None
    return Occurrence(PartOfDay(m.value("part", "PART")), 0, Base.REFERENCE)


ZONE = "((OPEN)? (zone=ZONE|local time|eastern time|zulu) (CLOSE)?)?"

RULES = (
    Rule("clock", f"time=CLOCK (half=MERIDIEM|hours)? {ZONE}", clock, yields="CLOCK_TIME"),
    Rule("clock", f"time=HOUR_NUMBER half=MERIDIEM {ZONE}", clock, yields="CLOCK_TIME"),
    Rule("clock", f"time=MILITARY (hours {ZONE}|zone=ZONE)", military, yields="CLOCK_TIME"),
    Rule("clock", "time=HOUR_NUMBER o APOSTROPHE clock", clock, yields="CLOCK_TIME"),
    Rule(
        "clock",
        "time=(HOUR_NUMBER|CLOCK) (o APOSTROPHE clock)?"
        " (in the (morning|afternoon=(afternoon|evening)))",
        clock,
        yields="CLOCK_TIME",
    ),
    Rule(
        "spoken-time",
        "(half=half|(a)? quarter|number=NUMBER minutes) (past|to=to) hour=HOUR_NUMBER",
        spoken,
        yields="CLOCK_TIME",
    ),
    Rule("named-time", "name=(noon|midday|midnight)", named, yields="CLOCK_TIME"),
    Rule("that-part", "(that|the same|that same) part=PART", that_part, yields="TIME_DATE"),
    Rule("next-part", "the step=(PREVIOUS|FOLLOWING) part=PART", next_part, yields="TIME_DATE"),
    Rule("part", "the part=(morning|afternoon|evening)", part, yields="CLOCK_TIME"),
    Rule(
        "part",
        "part=(dawn|dusk|daybreak)",
        part,
        after="at|before|by|until|since|after",
        yields="CLOCK_TIME",
    ),
    Rule("part", "part=overnight", part, yields="CLOCK_TIME"),
)
