"""Times of day: "9:14 p.m. EDT", "four in the morning", "noon", "that evening"."""

import re
from datetime import tzinfo

from timeline.dates.ambiguity.nights import is_figurative
from timeline.dates.ambiguity.senses import is_of_trade
from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import ClockTime, PartOfDay
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import cycle_of
from timeline.dates.meaning.composition import Inside, Portion
from timeline.dates.meaning.counted_out import Neighbour
from timeline.dates.meaning.expression import Base, Current, Expression, Occurrence
from timeline.dates.recognizers.relative import ADVERBIAL, SUBJECT
from timeline.model import TimexMod

NAMED = {"noon": 12, "midday": 12, "mid": 12, "midnight": 24}
RACING = frozenset({"clocked", "clocking", "in", "ran", "timed"})
BEFORE_TIMES = frozenset("about after around at before between by from since till to until".split())
# "At 4:12 and 11:50 of the first period", "3:21-cr-155".
NO_CLOCK = re.compile(
    r"(?: and \d{1,2}:\d\d)? of (?:the )?(?:first|second|third|fourth|opening|middle|final|over"
    r"time|extra)\b|-[a-z]{2}-\d"
)
# Hours and minutes as they are written without a meridiem.
FIGURES = re.compile(r"\d{1,2}(?:[.:][0-5]\d)?")


def clock(m: Match) -> Expression | None:
    """10:35; 9:14:05 p.m.; 4 a.m.; 8 p.m. Eastern."""
    figures = _figures(m, "time")
    hour, minute, second = [*figures, 0, 0][:3]
    half = m.value("half", "MERIDIEM")
    either_half = half is None and "part" not in m and m.text("time")[0] != "0"
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + half
    hour = in_part(m, hour)
    if hour > 24 or minute > 59 or second > 59 or _is_name(m) or _is_of_a_race(m, figures):
        return None
    if half is None and _is_number(m):
        return None
    if "." in m.text("time") and half is None and is_of_trade(m):
        return None
    unit = Unit.SECOND if len(figures) == 3 else Unit.MINUTE if minute else Unit.HOUR
    seconds = hour * 3600 + minute * 60 + second
    return of_day(ClockTime(seconds, unit, zone_of(m), either_half))


def _figures(m: Match, name: str) -> list[int]:
    """The hour, and as far as they are given the minute and the second, of a captured time."""
    figures = m.text(name).replace(".", ":")  # the British write 10.30pm
    return [int(part) for part in figures.split(":")] if ":" in figures else [m.integer(name)]


def _is_name(m: Match) -> bool:
    """Whether the bare name of a zone is something else: "8 p.m. Central Park"."""
    if "bare" not in m:
        return False
    return not m.text("bare")[0].isupper() or (m.unknown_follows() and m.capital_follows())


def _is_of_a_race(m: Match, figures: list[int]) -> bool:
    """Whether figures tell how long a race took: "won in 2:08:45", "clocked 3:08"."""
    if "half" in m or "part" in m or "zone" in m or m.follows(BEFORE_TIMES):
        return False
    return len(figures) == 3 or m.follows(RACING)


def _is_number(m: Match) -> bool:
    """Whether figures are a time on the clock of a game, or the number of a case in court."""
    return NO_CLOCK.match(m.tokens.text, m.tokens.ends[m.following - 1]) is not None


def first_of_two(m: Match) -> Expression | None:
    """The 6 of "6 to 8 p.m."; the 11 of "11 to 1 p.m.", which is in the morning."""
    if not FIGURES.fullmatch(m.text("time")):
        return None
    hour, minute = [*_figures(m, "time"), 0][:2]
    last_hour, last_minute = [*_figures(m, "last"), 0][:2]
    if not 1 <= hour <= 12:
        return None
    half = m.value("half", "MERIDIEM")
    if (hour % 12, minute) >= (last_hour % 12, last_minute):
        half = 12 - half
    seconds = (hour % 12 + half) * 3600 + minute * 60
    return of_day(ClockTime(seconds, Unit.MINUTE if minute else Unit.HOUR))


def plain(m: Match) -> Expression | None:
    """The 8 of "at 8 tonight", the nine of "at nine that evening"."""
    time = m.text("time")
    is_late = time.isdecimal() and int(time) > 12  # "reached 20 the next morning"
    return clock(m) if time.isalpha() or (FIGURES.fullmatch(time) and not is_late) else None


def in_part(m: Match, hour: int) -> int:
    """An hour in the half of the day that the words after it tell: "four in the afternoon"."""
    return hour + 12 if m.word("part") in ("afternoon", "evening") and hour < 12 else hour


def zone_of(m: Match) -> tzinfo | None:
    """The captured time zone."""
    found = (m.value("zone", category) for category in ("ZONE", "ZONE_NAME", "PLACE_ZONE"))
    return next((zone for zone in found if zone is not None), None)


def named(m: Match) -> Expression | None:
    """noon; midnight."""
    if _is_name(m):
        return None
    time = ClockTime(NAMED[m.word("name")] * 3600, Unit.HOUR, zone_of(m))
    return Occurrence(time, None if m.word("name") == "midnight" else 0, Base.REFERENCE)


def of_day(time: ClockTime) -> Expression:
    """A clock time on the day that the text speaks of."""
    return Occurrence(time, 0, Base.REFERENCE)


def that_part(m: Match) -> Expression | None:
    """that evening; the same night."""
    return Inside(cycle_of(m, "part"), Current(Unit.DAY))


def next_part(m: Match) -> Expression | None:
    """the next morning; the previous evening."""
    step = -1 if m.value("step", "PREVIOUS") else 1
    return Inside(cycle_of(m, "part"), Neighbour(Unit.DAY, step))


def day_before(m: Match) -> Expression | None:
    """the night before; the morning after."""
    return Inside(cycle_of(m, "part"), Neighbour(Unit.DAY, 1 if "after" in m else -1))


def part(m: Match) -> Expression | None:
    """the morning; dawn. Not the paper "the Evening Standard"."""
    if m.text("part")[0].isupper() and m.capital_follows():
        return None
    return Occurrence(PartOfDay(m.value("part", "PART")), 0, Base.REFERENCE)


def portion_of_part(m: Match) -> Expression | None:
    """mid-afternoon; midmorning; late evening."""
    found = part(m)
    mod: TimexMod = m.value("portion", "PORTION") or "MID"
    return Portion(mod, found) if found else None


def part_of_trading(m: Match) -> Expression | None:
    """The morning of "in morning trading", "in quiet early morning trading"."""
    if "in" not in (m.tokens.word_near(m.first - 1), m.tokens.word_near(m.first - 2)):
        return None
    return portion_of_part(m) if "portion" in m else part(m)


def overnight(m: Match) -> Expression | None:
    """overnight, during the night: last night, or the coming one. Not "overnight success"."""
    return None if is_figurative(m) else Occurrence(PartOfDay("NI"), None, Base.REFERENCE)


def early_hours(m: Match) -> Expression | None:  # noqa: ARG001
    """the early hours; the small hours of the morning."""
    return Portion("START", Occurrence(PartOfDay("MO"), 0, Base.REFERENCE))


ZONES = "(zone=ZONE|zone=ZONE_NAME (standard|daylight)? time|(new|hong)? zone=PLACE_ZONE time|zulu)"
ZONE = f"(OPEN {ZONES} CLOSE|{ZONES})?"
BARE_ZONE = "bare=(zone=ZONE_NAME)"
NAME = "name=(noon|midday|mid DASH day|midnight)"
TIME = "(time=CLOCK (half=MERIDIEM|hours)?|time=HOUR_NUMBER half=MERIDIEM)"
IN_PART = "in the part=(morning|afternoon|evening)"
THE_PART = "the part=(morning|afternoon|evening|night)"
THAT = "that|the same|that same"
STEP = "(PREVIOUS|FOLLOWING)"
PREPOSITION = "at|by|until|till|from|before|after|since|about|around"

RULES = (
    # Before the rule for 6:30 alone: "6:30 to 8 p.m." begins in the evening.
    Rule(
        "clock",
        "time=(HOUR_NUMBER|CLOCK|NUMBER)",
        first_of_two,
        before="(to|until|till|DASH) last=(HOUR_NUMBER|CLOCK) half=MERIDIEM",
        not_after="CURRENCY|HASH|SLASH|DASH",
        yields="CLOCK_TIME",
    ),
    Rule(
        "clock",
        "time=(HOUR_NUMBER|CLOCK|NUMBER)",
        first_of_two,
        after="at|between|from",
        before="(and|or) last=(HOUR_NUMBER|CLOCK) half=MERIDIEM",
        yields="CLOCK_TIME",
    ),
    Rule("clock", f"{TIME} {ZONE}", clock, yields="CLOCK_TIME"),
    Rule("clock", f"{TIME} {BARE_ZONE}", clock, yields="CLOCK_TIME"),
    Rule("clock", "time=HOUR_NUMBER o APOSTROPHE clock", clock, yields="CLOCK_TIME"),
    Rule(
        "clock",
        f"time=(HOUR_NUMBER|CLOCK) (o APOSTROPHE clock)? {IN_PART}",
        clock,
        yields="CLOCK_TIME",
    ),
    Rule(
        "clock",
        "time=(HOUR_NUMBER|NUMBER)",
        plain,
        after=PREPOSITION,
        before=f"(tonight|last night|(this|yesterday|tomorrow|{THAT}|the {STEP}) PART)",
        yields="CLOCK_TIME",
    ),
    Rule("clock", f"time=NUMBER {IN_PART}", plain, yields="CLOCK_TIME"),
    Rule("named-time", f"{NAME} {ZONE}", named, yields="CLOCK_TIME"),
    Rule("named-time", f"{NAME} {BARE_ZONE}", named, yields="CLOCK_TIME"),
    Rule("that-part", f"({THAT}|that very) part=PART", that_part, yields="TIME_DATE"),
    Rule(
        "next-part",
        f"the very? step={STEP} part=PART",
        next_part,
        not_before="(before|of)",  # "the last night before the landing"
        yields="TIME_DATE",
    ),
    Rule("next-part", f"{THE_PART} before", day_before, before=ADVERBIAL, yields="TIME_DATE"),
    Rule("next-part", f"{THE_PART} after=after", day_before, before=ADVERBIAL, yields="TIME_DATE"),
    Rule(
        "next-part",
        f"{THE_PART} before",
        day_before,
        after="DOT|BREAK",
        before=f"{SUBJECT} had",
        yields="TIME_DATE",
    ),
    Rule("part", "the part=(morning|afternoon|evening)", part, yields="CLOCK_TIME"),
    Rule(
        "part",
        "part=(dawn|dusk|daybreak|sunrise|sunset|lunchtime)",
        part,
        after="at|around|before|by|until|since|to|after",
        yields="CLOCK_TIME",
    ),
    Rule(
        "part",
        "part=(morning|afternoon|evening|nightfall)",
        part,
        after="by|until|till",
        yields="CLOCK_TIME",
    ),
    Rule(
        "part",
        "(the? portion=(early|mid|late) DASH? part=(morning|afternoon|evening)"
        "|part=(midmorning|midafternoon))",
        portion_of_part,
        after="at|around|before|by|during|from|in|since|till|until",
        yields="CLOCK_TIME",
    ),
    Rule(
        "part",
        "(portion=(early|mid|late) DASH?)? part=(morning|afternoon|evening)",
        part_of_trading,
        before="(dealings|deals|session|trade|trading)",
        yields="CLOCK_TIME",
    ),
    Rule("overnight", "overnight", overnight, yields="CLOCK_TIME"),
    Rule(
        "overnight",
        "the night",
        overnight,
        after="through|throughout|during|into",
        not_before="of|before|after|when|that|in",
        yields="CLOCK_TIME",
    ),
    Rule(
        "overnight",
        "the night",
        overnight,
        after="spent",
        not_before="of|before|after|when|that",
        yields="CLOCK_TIME",
    ),
    Rule(
        "early-hours",
        "the (early|small|wee|predawn|pre DASH dawn) morning? hours (of the morning)?",
        early_hours,
        not_before="of (the|a|an|his|her|its|their|UNKNOWN)",  # "of the war"
        yields="CLOCK_TIME",
    ),
)
