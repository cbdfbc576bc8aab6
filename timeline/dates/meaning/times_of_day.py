"""Times of day without their day: where a text goes on to them, and where it has no day for them.

A story runs on: after 9:14 p.m., 9:31 is in the evening, too, and 12:30 a.m. on the next day.
"""

import re
from functools import lru_cache

from timeline.dates.calendar import calendar, timex
from timeline.dates.calendar.calendar import Period, Unit
from timeline.dates.calendar.cycles import HALF_DAY, NIGHT_ENDS, ClockTime, Cycle, PartOfDay
from timeline.dates.calendar.reading import Reading
from timeline.dates.reference.anchoring import Context
from timeline.dates.reference.asides import is_aside, is_before
from timeline.dates.reference.retrospect import is_later
from timeline.dates.reference.two_clocks import same_moment
from timeline.dates.text.tokens import Tokens

EVENING = 18 * 3600
# How far a story goes on from one time to another that does not say "p.m.".
REACH = 5 * 3600
JOINTS = frozenset({"and", "but"})
LISTING = frozenset("about around at".split())  # "flights leave at 7 p.m. and at 9 a.m."
ELSEWHEN = frozenset("( after again also before earlier from since".split())
AWAITING = frozenset({"by", "till", "until"})
AFTERNOON_BY_24 = re.compile(r"\b(?:1[3-9]|2[0-3]):[0-5]\d\b")


def going_on(cycle: Cycle, base: Period, context: Context) -> Period | None:
    """The time of day to which a text goes on from a time, where it passes noon or midnight."""
    if found := same_moment(cycle, context):
        return found
    awaited = _is_awaited(cycle, context)
    if awaited and base == context.publication and not context.looks_back():
        return cycle.within(base.shift(1))
    is_time = base.unit in calendar.SECONDS_IN or base.unit is Unit.PART_OF_DAY
    is_late = base.unit is Unit.DAY and context.portion == (base, "END")  # "late on 21 March"
    if not (is_time or is_late) or context.goes_back():
        return None
    if found := _in_other_half(cycle, base, context.tokens):
        return found
    runs_on = context.narrative or awaited or _runs_on_in_news(cycle, context)
    is_next = _seconds(base) >= EVENING and _is_next_morning(cycle, runs_on)
    if not is_next and not _is_later_in_sentence(cycle, base, context):
        return None
    found = cycle.within(base.enclosing(Unit.DAY).shift(1))
    is_to_come = found is not None and is_later(found, context.publication)
    return None if is_to_come and not context.narrative and context.looks_back() else found


def _in_other_half(time: Cycle, base: Period, tokens: Tokens) -> Period | None:
    """The time after noon, where a text that tells of an afternoon does not say "p.m."."""
    if not isinstance(time, ClockTime) or not time.either_half or time.seconds >= HALF_DAY:
        return None
    if _counts_to_24(tokens):
        return None
    if base.unit is Unit.PART_OF_DAY:
        return time.within(base)
    waited = time.seconds + HALF_DAY - _seconds(base)
    if not 0 <= waited <= REACH or time.seconds > _seconds(base):
        return None
    return calendar.clock_time(base.first_day, time.seconds + HALF_DAY, time.unit)


def _is_awaited(cycle: Cycle, context: Context) -> bool:
    """Whether a morning is the coming one: "until dawn", "will resume first thing in the morning".

    Of a day that the text has told, "will resume in the morning" is the morning itself.
    """
    if not isinstance(cycle, PartOfDay) or cycle.code != "MO":
        return False
    before = context.tokens.word_near(context.first - 1)
    is_ahead = before == "in" and context.reference is None and context.looks_ahead()
    return is_ahead or before in AWAITING


def _is_next_morning(cycle: Cycle, narrative: bool) -> bool:
    """Whether a time after an evening is of the next day: before dawn, or in a story by noon."""
    if isinstance(cycle, ClockTime):
        return cycle.seconds < NIGHT_ENDS or (narrative and cycle.seconds <= HALF_DAY)
    return narrative and isinstance(cycle, PartOfDay) and cycle.code == "MO"


def _runs_on_in_news(cycle: Cycle, context: Context) -> bool:
    """Whether news goes on from a night: "It rained last night. At 10 a.m. the race began".

    News tells first what came of a thing: "He died last night. He had been shot at 10 a.m."
    """
    tokens, first = context.tokens, context.first
    if is_aside(tokens, first) or is_before(tokens, first):
        return False
    is_opening = tokens.opens_sentence(first) or tokens.opens_sentence(first - 1)
    return isinstance(cycle, PartOfDay) or is_opening or context.looks_ahead()


def _is_later_in_sentence(cycle: Cycle, base: Period, context: Context) -> bool:
    """Whether a sentence goes on to the next morning: "began at 2 p.m. and ended at 5 a.m."."""
    if not isinstance(cycle, ClockTime) or cycle.either_half or context.previous is None:
        return False
    told, moment = context.previous
    if moment != base or base.unit not in calendar.SECONDS_IN or cycle.seconds >= _seconds(base):
        return False
    tokens = context.tokens
    between = range(told + 1, context.first)
    if any(tokens.shape[n] in tokens.sentence_ends for n in between):
        return False
    words = {tokens.word(n) for n in between}
    is_clause = words - JOINTS - LISTING != set() and not words.isdisjoint(JOINTS)
    return is_clause and words.isdisjoint(ELSEWHEN)


def _seconds(base: Period) -> int:
    """How long after midnight a time begins, or what a part or the end of a day is known by."""
    if base.unit is Unit.DAY:
        return EVENING
    if base.unit is Unit.PART_OF_DAY:
        return EVENING if calendar.part_code(base) in ("EV", "NI") else 0
    return base.count * calendar.SECONDS_IN[base.unit] % calendar.DAY_SECONDS


@lru_cache(maxsize=1)
def _counts_to_24(tokens: Tokens) -> bool:
    """Whether a text writes 18:24, so that its 7:30 is in the morning."""
    return AFTERNOON_BY_24.search(tokens.text) is not None


def undated(cycle: Cycle, base: Period) -> Reading:
    """A time or weekday in a story that has told no day: some day of its month, or just a time."""
    month = base.unit is Unit.MONTH
    day = f"{timex.value(base)}-XX" if month else timex.unknown(Unit.DAY)
    where = base if month else None
    match cycle:
        case ClockTime(seconds=seconds):
            hours, rest = divmod(seconds % calendar.DAY_SECONDS, 3600)
            return Reading("TIME", f"{day}T{hours:02d}:{rest // 60:02d}", where, where)
        case PartOfDay(code=code):
            return Reading("TIME", f"{day}T{code}", where, where)
        case _:
            return Reading("DATE", day, where, where)
