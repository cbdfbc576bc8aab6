"""One moment on two clocks: "it began at 3 p.m. local time (7 a.m. AEDT)".

In brackets news gives the time of those who read it, or that of Greenwich, which may be on another
day. Which one, the zones tell: no place is farther from UTC than those at the ends of the earth.
"""

from datetime import timedelta

from timeline.dates.calendar.calendar import SECONDS_IN, Period, Unit
from timeline.dates.calendar.cycles import ClockTime, Cycle
from timeline.dates.reference.anchoring import Context

WEST, EAST = timedelta(hours=-12), timedelta(hours=14)


def time_before(context: Context) -> Period | None:
    """The time of day before the bracket that the current phrase opens, if it opens one."""
    if context.previous is None or context.tokens.word_near(context.first - 1) != "(":
        return None
    token, period = context.previous
    return period if token == context.first - 2 and period.unit in SECONDS_IN else None


def same_moment(cycle: Cycle, context: Context) -> Period | None:
    """The time of day, given with its zone, that is the moment which the time before it tells."""
    if not isinstance(cycle, ClockTime) or cycle.zone is None:
        return None
    told = time_before(context)
    if told is None or told.year < 1:
        return None
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
