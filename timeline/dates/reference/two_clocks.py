"""One moment on two clocks: "it began at 3 p.m. local time (7 a.m. AEDT)".

In brackets news gives the time of those who read it, or that of Greenwich, which may be on another
day. Which one, the zones tell: no place is farther from UTC than those at the ends of the earth.
For the readers, what has happened is not of the day to come; elsewhere it was the day before.
"""

from datetime import UTC, timedelta

from timeline.dates.calendar.calendar import SECONDS_IN, Period, Unit
from timeline.dates.calendar.cycles import ClockTime, Cycle
from timeline.dates.reference.anchoring import Context

LOCAL = frozenset({",", "local", "time"})  # "3 a.m. on Monday, local time (1900 GMT)"
WEST, EAST = timedelta(hours=-12), timedelta(hours=14)


def time_before(context: Context) -> Period | None:
    """The time of day before the bracket that the current phrase opens, if it opens one."""
    if context.previous is None or context.tokens.word_near(context.first - 1) != "(":
        return None
    token, period = context.previous
    before = context.first - 2
    while context.tokens.word_near(before) in LOCAL:
        before -= 1
    return period if token == before and period.unit in SECONDS_IN else None


def same_moment(cycle: Cycle, context: Context) -> Period | None:
    """The time of day, given with its zone, that is the moment which the time before it tells."""
    if not isinstance(cycle, ClockTime) or cycle.zone is None:
        return None
    told = time_before(context)
    if told is None or told.year < 1:
        return None
    return _told_on(cycle, told)


def day_before_bracket(cycle: Cycle, context: Context, day: Period) -> Period:
    """The day of a time that no other date gives its day: the one before, if it is over by then."""
    if context.narrative or day != context.today or not isinstance(cycle, ClockTime):
        return day
    bracket = context.first + 1
    if context.tokens.word_near(bracket) != "(" or bracket + 1 not in context.tokens.chunks:
        return day
    other = getattr(context.tokens.chunks[bracket + 1].expression, "cycle", None)
    if not isinstance(other, ClockTime) or other.zone in (None, UTC):
        return day
    again = _told_on(other, cycle.within(day))
    is_ahead = again is not None and again.first_day > day.last_day
    return day.shift(-1) if is_ahead and not context.looks_ahead() else day


def _told_on(cycle: ClockTime, told: Period) -> Period | None:
    """The moment of a time that has been told, on the clock of another one."""
    assert cycle.zone is not None
    day = told.enclosing(Unit.DAY)
    found: list[tuple[timedelta, Period]] = []
    for other in (day.shift(-1), day, day.shift(1)):
        time = cycle.within(other)
        offset = cycle.zone.utcoffset(time.moment)
        if offset is None:
            return None
        there = offset + (told.moment - time.moment)  # how far the told clock is from UTC
        if WEST <= there <= EAST:
            found.append((abs(there), time))
    return min(found)[1] if found else None
