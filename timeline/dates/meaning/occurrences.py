"""Which one of a cycle is meant: the last, the next, the nearest one."""

from functools import lru_cache

from timeline.dates.calendar import calendar
from timeline.dates.calendar.calendar import Period, Unit, lifted
from timeline.dates.calendar.cycles import HALF_DAY, ClockTime, Cycle, DayOfMonth, DayOfYear
from timeline.dates.reference.directions import Direction

MIDWEEK = 3  # days after Monday
# In so many months any day of the month falls on any weekday.
RARE = 14


@lru_cache(maxsize=4096)
def occurrence(
    cycle: Cycle, base: Period, direction: Direction, until: Cycle | None = None
) -> Period | None:
    """The occurrence of a cycle around a base period in a direction.

    LAST and NEXT never are the one that holds the base; PAST and FUTURE may be. SAME is the one
    in the base's own week, month or year, RUNNING that or the next one; RATHER_PAST and
    RATHER_FUTURE, MOSTLY_PAST and MOSTLY_FUTURE are the nearest one by the weight of its side,
    ONWARD is the nearest one of no earlier year.
    `until` is the other end of a range, which is to be past, or near, as a whole.
    """
    if base.year < 1:
        found = occurrence(cycle, lifted(base), direction, until)
        return lifted(found, -1) if found else None
    home = base.enclosing(cycle.per)
    there = _around(cycle, home)
    weekday = cycle.weekday if isinstance(cycle, DayOfYear) else None
    if named := [period for period in there if period.first_day.weekday() == weekday]:
        there, direction = named, Direction.RATHER_PAST
    here = cycle.within(home)
    match direction:
        case Direction.SAME:
            # In January, "this winter" is the one that has begun in December.
            held = (period for period in there if period.contains(base))
            return next(held, here) if cycle.per is Unit.YEAR else here
        case Direction.FUTURE | Direction.RATHER_FUTURE | Direction.ONWARD if home == base:
            return here  # the winter of a year is the one that begins in it
        case Direction.LAST:
            return max((p for p in there if p.last_day < base.first_day), default=None)
        case Direction.NEXT:
            return min((p for p in there if p.first_day > base.last_day), default=None)
        case Direction.PAST:
            over = (p for p in there if _end(p, until).first_day <= base.last_day)
            return max(over, default=None)
        case Direction.FUTURE:
            return min((p for p in there if p.last_day >= base.first_day), default=None)
        case Direction.RUNNING:
            ahead = min((p for p in there if p.last_day >= base.first_day), default=None)
            nearer = [p for p in (here, ahead) if p is not None]
            return min(nearer, key=lambda p: _distance(p, p, base, direction), default=None)
        case _:
            if direction is Direction.ONWARD:
                there = [period for period in there if period.last_day.year >= base.year]
            return min(
                there, key=lambda p: _distance(p, _end(p, until), base, direction), default=None
            )


# How much farther away an occurrence counts on the side that the tense does not point to: one that
# is over, and one to come.
BACKWARD = {Direction.RATHER_FUTURE: 2.0, Direction.MOSTLY_FUTURE: 5.0, Direction.ONWARD: 3.0}
FORWARD = {Direction.RATHER_PAST: 2.0, Direction.MOSTLY_PAST: 5.0}
EARLIER_YEAR = 3.0  # news that rather looks ahead seldom goes back to the year before


def _around(cycle: Cycle, home: Period) -> list[Period]:
    """The occurrences in the period that holds the base and some before and after it."""
    reach = RARE if isinstance(cycle, DayOfMonth) and cycle.weekday is not None else 2
    around = (cycle.within(home.shift(n)) for n in range(-reach, reach + 1))
    return [period for period in around if period is not None]


def _end(first: Period, until: Cycle | None) -> Period:
    """The last period of a range from a first one."""
    return (until and occurrence(until, first, Direction.NEXT)) or first


def _distance(first: Period, last: Period, base: Period, direction: Direction) -> float:
    """How far a range is from a base, weighted by the direction."""
    if last.last_day < base.first_day:
        weight = BACKWARD.get(direction, 1.0)
        if direction is Direction.RATHER_FUTURE and last.year < base.year:
            weight = EARLIER_YEAR
        return weight * (base.first_day - last.last_day).days
    return max(0.0, FORWARD.get(direction, 1.0) * (first.first_day - base.last_day).days)


def next_time(cycle: ClockTime, start: Period) -> Period:
    """The first time of day that comes after a moment: 5 a.m. after 10 p.m. is on the next day.

    "Half past four" after 11 a.m. is in the afternoon.
    """
    day = start.enclosing(Unit.DAY)
    times = [cycle.within(day), cycle.within(day.shift(1))]
    if cycle.either_half and cycle.seconds < HALF_DAY:
        times.insert(1, calendar.clock_time(day.first_day, cycle.seconds + HALF_DAY, cycle.unit))
    return next(time for time in times if time.moment > start.moment)


def edge(base: Period, n: int) -> Period:
    """The day to count from: after a longer base its end, before it its start.

    Midnight ends a day for those who tell of it.
    """
    if base.year < 1:
        return lifted(edge(lifted(base), n), -1)
    day = base.last_day if n > 0 else base.first_day
    is_midnight = base.unit is Unit.HOUR and base.moment.hour == 0
    return Period(Unit.DAY, day.toordinal() - is_midnight)


def holding(base: Period, unit: Unit) -> Period:
    """The period of a unit in which a base begins; of a week, the one that most of it lies in."""
    if base.unit is not Unit.WEEK or base.year < 1:
        return base.enclosing(unit)
    return Period(Unit.DAY, base.first_day.toordinal() + MIDWEEK).enclosing(unit)
