"""Dates counted from a named day: "a week from Monday", "a fortnight today", "the eve of May 3"."""

from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import Weekend
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.coming import Nearest, ThisOne
from timeline.dates.meaning.composition import Beside, Moved, UpTo
from timeline.dates.meaning.expression import Expression, Occurrence, Shifted
from timeline.dates.recognizers.composed import in_year
from timeline.dates.recognizers.distances import END, LENGTH, length_of
from timeline.dates.reference.directions import Direction


def from_this(m: Match) -> Expression | None:
    """a year ago this month; twenty years ago last week."""
    return from_date(m) if m.text("date").lower().startswith(STEPS) else None


def from_date(m: Match) -> Expression | None:
    """a week from Monday; two days before Christmas."""
    found = length_of(m)
    if found is None:
        return None
    unit, n = found
    origin = m.expression("date")
    if "ahead" in m and isinstance(origin, Occurrence) and origin.step is None:
        origin = ThisOne(origin.cycle)  # one counts "from Monday" from the coming one
    if m.word("before") == "ago" and isinstance(origin, ThisOne):
        origin = Nearest(origin.cycle)  # "began a year ago this Saturday"
    return Moved(origin, unit, -n if "before" in m else n)


def weekday_week(m: Match) -> Expression | None:
    """Friday week; a fortnight on Friday; a week today: so long after the coming day."""
    weeks = _weeks(m) if "length" in m else 1
    match m.rule("date"), m.expression("date"):
        case _ if not weeks:
            return None
        case "weekday", Occurrence(cycle=cycle) if "today" not in m:
            return Moved(ThisOne(cycle), Unit.WEEK, weeks)
        case "deictic-day", origin if "today" in m and m.text("date") in DEFERRED:
            return Moved(origin, Unit.WEEK, weeks)
        case _:
            return None


def _weeks(m: Match) -> int | None:
    """How many weeks the captured length is, if the British defer a day by it: "a fortnight"."""
    is_plain = m.rule("length") == "length" and not m.text("length").lower().startswith("the")
    unit, n = length_of(m) or (None, 0)
    return n if is_plain and unit is Unit.WEEK else None


def from_day_of_year(m: Match) -> Expression | None:
    """two days before Christmas 2019."""
    found, day = length_of(m), in_year(m, "date")
    if found is None or day is None:
        return None
    return Moved(day, found[0], -found[1] if "before" in m else found[1])


def but_one(m: Match) -> Expression | None:
    """the summer before last; the Monday after next."""
    n = -1 if "back" in m else 1
    match m.rule("date"), m.expression("date"):
        case "weekday" | "season", Occurrence(cycle=cycle):
            return Moved(Occurrence(cycle, n), cycle.per, n)
        case _:
            return None


def next_to_date(m: Match) -> Expression | None:
    """the day after Thanksgiving; the eve of May 3."""
    if "unit" in m and m.text("unit").lower() != "the day":
        return None
    return Moved(m.expression("date"), Unit.DAY, 1 if "after" in m else -1)


def beside(m: Match) -> Expression | None:
    """the week before Christmas; the weekend after Easter; the Tuesday after Labor Day."""
    day, n = m.expression("date"), 1 if "after" in m else -1
    side = Direction.NEXT if n > 0 else Direction.LAST
    match m.rule("inner"), m.expression("inner"):
        case "weekend", _:
            return Beside(Weekend(), day, side)
        case "weekday", Occurrence(cycle=cycle) if "the" in m:
            return Beside(cycle, day, side)
        case "running-week" | "running-unit", Shifted(unit=Unit.WEEK | Unit.MONTH as unit):
            return UpTo(unit, day, n)
        case _:
            return None


DEFERRED = frozenset({"today", "tomorrow"})  # "a week today"
# Before a length these tell that it lasts, is over or is a measure: "for two weeks on Monday".
LASTING = (
    "after|another|been|by|for|in|last|lasted|lasting|lasts|of|over|past|serve|served|since|spend"
    "|spent|take|taken|takes|than|took|up|within"
)
STEPS = ("last ", "next ", "this ")
TO = "(through|till|to|until)"  # "64 days from May 3 to July 5"
SIDE = "(before|leading up to|ahead of|after=(after|following))"

RULES = (
    Rule("units-ago-day", f"{LENGTH} before=ago (on)? date=DAY_DATE", from_date),
    Rule("units-ago-day", f"{LENGTH} before=ago date=(MONTH_DATE|PERIOD_DATE)", from_this),
    Rule(
        "units-from-date",
        f"{LENGTH} (ahead=from|after|before=before) the? date=DAY_DATE",
        from_date,
        not_after="for",  # "for three weeks from May 3" tells how long
        not_before=TO,
    ),
    Rule(
        "units-from-date",
        f"{LENGTH} (after|before=before) the? date=DAY_DATE outer=YEAR_DATE",
        from_day_of_year,
        not_after="for",
    ),
    Rule("weekday-week", "date=DAY_DATE week", weekday_week, before=END),
    Rule("weekday-week", "date=DAY_DATE week", weekday_week, after="by|from|on|till|until"),
    Rule(
        "weekday-week",
        "length=LENGTH on date=DAY_DATE",
        weekday_week,
        not_after=LASTING,
        before=END,
    ),
    Rule(
        "weekday-week",
        "length=LENGTH today=(date=DAY_DATE)",
        weekday_week,
        not_after=LASTING,
        not_before="since|POSSESSIVE",
    ),
    Rule(
        "name-but-one",
        "(the)? date=(DAY_DATE|PERIOD_DATE) (back=before last|after next)",
        but_one,
        yields=lambda m: m.kind("date"),
    ),
    Rule(
        "day-next-to-date",
        "(unit=PERIOD_DATE|day) (after=after|before) date=DAY_DATE",
        next_to_date,
    ),
    Rule(
        "beside-date",
        f"(the=the)? inner=(PERIOD_DATE|DAY_DATE) {SIDE} the? date=DAY_DATE",
        beside,
        yields=lambda m: m.kind("inner"),
    ),
    Rule("day-next-to-date", "(the)? eve of date=DAY_DATE", next_to_date),
)
