"""Dates that share their parts with a neighbour: "Nov. 3 and 4", "3-5 May", "1914-18"."""

from timeline.dates.calendar import calendar
from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import ClockTime, DayOfMonth, YearOfCentury
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.composition import Beside, Elided, Inside, Moved, Opening
from timeline.dates.meaning.expression import Explicit, Expression, Occurrence
from timeline.dates.recognizers.composed import DATES, in_year
from timeline.dates.recognizers.explicit import JOINT
from timeline.dates.recognizers.ordinal_days import is_day
from timeline.dates.recognizers.relative import NO_NOUN
from timeline.dates.reference.directions import Direction
from timeline.dates.text.vocabulary import WEEKDAY

DASHES = frozenset("-–")
DENOMINATORS = frozenset({2, 3, 4, 8, 16})
# How far "the next" is from what it follows.
STEPS = {"DAY_DATE": Unit.DAY, "MONTH_DATE": Unit.MONTH, "YEAR_DATE": Unit.YEAR}


def day_after(m: Match) -> Expression | None:
    """The 4 of "Nov. 3 and 4"; the "7, 1942" of "June 4-7, 1942"."""
    if m.rule("whole") not in ("month-day", "shared-year", "elided-day", "ordinal-day"):
        return None
    numbers = _numbers(m)
    if numbers != sorted(numbers):
        return None  # "won on June 3, 6-4, 7-5"
    if m.tokens.word_near(m.following - 2) == "," and m.unknown_follows():
        return None  # "on Oct. 7, 10 people died"
    return Elided(DayOfMonth(m.integer("day")))


def day_after_slash(m: Match) -> Expression | None:
    """The 20 of "May 10/20"; not the 4 of "May 3/4 point", a fraction."""
    is_fraction = m.integer("day") in DENOMINATORS and m.unknown_follows()
    first = [int(word) for word in m.text("whole").split() if word.isdecimal()]
    is_later = bool(first) and first[-1] < m.integer("day")
    return day_after(m) if is_later and not is_fraction else None


def _numbers(m: Match) -> list[int]:
    """The days of a list as far as it is matched, and what a dash joins to the last."""
    stop = m.following + 2 if m.next_word() in DASHES else m.following
    words = [m.tokens.word_near(at) for at in range(m.first + 1, stop)]
    return [int(word) for word in words if word.isdecimal() and len(word) <= len("31")]


def ordinal_after(m: Match) -> Expression | None:
    """The 5th of "on the 4th and 5th"."""
    return day_after(m) if is_day(m) else None


def day_before(m: Match) -> Expression | None:
    """The 3 of "3-5 May"."""
    if m.rule("whole") not in DAYS_FIRST:
        return None
    whole = in_year(m, "whole") if "outer" in m else m.expression("whole")
    return Elided(DayOfMonth(m.integer("phrase")), whole) if whole else None


def day_in_year(m: Match) -> Expression | None:
    """The July 14 of "July 14 to 30 next year"."""
    return in_year(m, "phrase")


def name_in_year(m: Match) -> Expression | None:
    """The June 11 of "June 11 to July 11 next year"; the first of several quarters."""
    match m.expression("phrase"), m.expression("whole"):
        case Occurrence(cycle=cycle, step=None), Inside(cycle=other) as whole if (
            cycle.per is other.per is Unit.YEAR
        ):
            return Elided(cycle, whole)
        case Occurrence(cycle=cycle), _ if cycle.per is Unit.YEAR:
            return name_before(m)
        case _:
            return None


def name_before(m: Match) -> Expression | None:
    """The July of "July and August 2010"."""
    inner = m.expression("phrase")
    if not isinstance(inner, Occurrence) or inner.step is not None:
        return None
    if m.rule("whole") not in WITH_YEAR:
        return None
    return Elided(inner.cycle, m.expression("whole"))


def weekday_before(m: Match) -> Expression | None:
    """The Friday of "from Friday to Sunday, 17 December": the last one before it."""
    first = m.expression("phrase")
    named = m.text("whole").split()[0].rstrip(",").lower() in WEEKDAY
    if not isinstance(first, Occurrence) or m.rule("phrase") != "weekday" or not named:
        return None
    is_dated = m.rule("whole") in DATES
    return Beside(first.cycle, m.expression("whole"), Direction.LAST) if is_dated else None


def time_before(m: Match) -> Expression | None:
    """The 7 a.m. of "between 7 a.m. and 3 p.m. on Sunday"."""
    time, whole = _time(m), m.expression("whole")
    if time is None or not isinstance(whole, Inside) or not isinstance(whole.cycle, ClockTime):
        return None
    return Opening(time, whole)


def time_before_bracket(m: Match) -> Expression | None:
    """The 7 a.m. of "7 a.m. (0500 GMT) on Sunday"."""
    time = _time(m)
    return Inside(time, m.expression("day")) if time else None


def _time(m: Match) -> ClockTime | None:
    """The time of day that a phrase is, if it gives no day."""
    match m.expression("phrase"):
        case Occurrence(cycle=ClockTime() as time):
            return time
        case _:
            return None


def year_after(m: Match) -> Expression | None:
    """The 18 of "1914-18"; the 25 of "2024/25"."""
    if m.word("joint") == "/" and m.rule("whole") != "split-year" and not _is_split(m):
        return None
    return Elided(YearOfCentury(m.integer("phrase")), m.expression("whole"))


def _is_split(m: Match) -> bool:
    """Whether a fiscal year ends in the next: "fiscal 1985/86"."""
    year = m.text("whole")[-2:]
    is_next = year.isdecimal() and (m.integer("phrase") - int(year)) % 100 == 1
    return is_next and m.rule("whole") == "fiscal-year"


def in_second_year(m: Match) -> Expression | None:
    """The March 31 of "1985/86 ended March 31": of the second of the two years."""
    if m.rule("whole") not in ("split-year", "fiscal-year"):
        return None
    match m.expression("phrase"):
        case Occurrence(cycle=cycle, step=None) if cycle.per is Unit.YEAR:
            return Elided(cycle)
        case _:
            return None


def the_next(m: Match) -> Expression | None:
    """The next of "that day and the next"."""
    return Moved(m.expression("whole"), STEPS[m.kind("whole")], 1)


def year_before_era(m: Match) -> Expression | None:
    """The 264 of "264-146 BC"; the 960 of "960-1297 AD"."""
    if m.rule("whole") != "era-year":
        return None
    n, era = m.integer("phrase"), m.text("whole")
    last = int("".join(filter(str.isdigit, era)))
    if n < last and "B" not in era.upper():
        return Explicit(calendar.year(n))
    return Elided(YearOfCentury(n, before=True), m.expression("whole"))


# The rules of phrases that give their year, and of those that give the day before the month.
WITH_YEAR = frozenset(
    (
        "day-month-year half-year holiday-year inside month-day-year month-year season-year "
        "shared-year"
    ).split()
)
DAYS_FIRST = frozenset({"day-month", "day-month-year"})

# One for each place in a list: "3, 4, 6 and 7" after "Sept.".
DAYS_AFTER = tuple(
    Rule(
        "elided-day",
        f"whole=DAY_DATE{f' {JOINT} DAY_NUMBER' * n} {JOINT}"
        " phrase=(day=DAY_NUMBER (COMMA? YEAR_DATE)?)",
        day_after,
        not_before="(UNITS|PERCENT|MONTH_DATE|NUMBER)",
    )
    for n in range(4)
)

# Read when the time after it has its day.
TIME_BEFORE = Rule(
    "elided-time",
    "phrase=CLOCK_TIME",
    time_before,
    before=f"{JOINT} whole=TIME_DATE",
    yields="TIME_DATE",
)

NAME = "(MONTH_DATE|DAY_DATE|PERIOD_DATE|COUNTED)"

# Read when the one after it has its year.
NAME_BEFORE = Rule(
    "elided-year",
    "phrase=(MONTH_DATE|DAY_DATE|COUNTED)",
    name_in_year,
    before="(DASH|and|or|to|through|until) whole=(MONTH_DATE|DAY_DATE|COUNTED)",
    yields=lambda m: m.kind("phrase"),
)

RULES = (
    Rule(
        "elided-time",
        "phrase=CLOCK_TIME",
        time_before_bracket,
        before="OPEN CLOCK_TIME CLOSE on? day=DAY_DATE",
        yields="TIME_DATE",
    ),
    Rule(
        "elided-day",
        "phrase=DAY_DATE",
        weekday_before,
        after="from|between",
        before="(to|and|until|till|through|DASH) whole=DAY_DATE",
    ),
    *DAYS_AFTER,
    Rule(
        "elided-day",
        "whole=DAY_DATE SLASH phrase=(day=DAY_NUMBER)",
        day_after_slash,
        not_before="(UNIT|UNITS|PERCENT|MONTH_DATE|NUMBER|SLASH|DASH)",
    ),
    Rule(
        "elided-day",
        f"whole=DAY_DATE {JOINT} phrase=(the? day=DAY_ORDINAL)",
        ordinal_after,
        not_before="UNIT|UNITS|PERCENT",
    ),
    Rule(
        "elided-day",
        "phrase=(DAY_NUMBER|ORDINAL)",
        day_before,
        before=f"({JOINT} DAY_NUMBER){{0,3}} ({JOINT}|SLASH) whole=DAY_DATE (outer=YEAR_DATE)?",
        not_after="MONTH_DATE|DAY_DATE|CURRENCY",
    ),
    Rule(
        "elided-year",
        "phrase=DAY_DATE",
        day_in_year,
        before=f"({JOINT} DAY_NUMBER){{0,3}} (DASH|and|or|to|through|until) DAY_NUMBER"
        " outer=YEAR_DATE",
    ),
    Rule(
        "elided-year",
        f"phrase={NAME}",
        name_before,
        before=f"({JOINT}|SLASH) whole={NAME}",
        yields=lambda m: m.kind("phrase"),
    ),
    Rule(
        "elided-century",
        "whole=YEAR_DATE joint=(DASH|SLASH) phrase=TWO_DIGITS",
        year_after,
        yields="YEAR_DATE",
    ),
    Rule(
        "elided-next",
        f"whole=({'|'.join(STEPS)}) and phrase=(the (next|following))",
        the_next,
        before=NO_NOUN,
        yields=lambda m: m.kind("whole"),
    ),
    Rule(
        "elided-year",
        "whole=YEAR_DATE SLASH TWO_DIGITS (ended|ending) phrase=(MONTH_DATE|DAY_DATE)",
        in_second_year,
        yields=lambda m: m.kind("phrase"),
    ),
    Rule(
        "elided-era",
        "phrase=YEAR_NUMBER",
        year_before_era,
        before="(DASH|and|to|or) whole=YEAR_DATE",
        yields="YEAR_DATE",
    ),
)
