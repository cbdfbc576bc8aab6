"""Days of a month whose number is spelled out: "effective April one", "by July three, 1987".

News agencies write small numbers so. What stands before and after tells such a day from a number
that counts what follows: "in May two men fled".
"""

from timeline.dates.ambiguity.year_or_number import plural
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.expression import Expression
from timeline.dates.recognizers.bare import BEFORE_MONTHS, month_day
from timeline.dates.recognizers.explicit import MONTH, WEEKDAY, month_day_year

# After these, a day comes, and no month.
BEFORE_DAYS = frozenset({"effective", "on"})
# After these, a day may tell which thing is meant: "the usual May one start".
BEFORE_ATTRIBUTES = frozenset("its new old original previous scheduled the usual".split())
# What so many make up: "the June seven nation summit".
GROUPED = frozenset("country man member nation part party point power state way woman".split())
# What may stand after any day; a number that counts has a noun there.
FOLLOWERS = frozenset(
    (
        "a about after against an and as at because before between but by for from he if in "
        "instead into it its next on or she than that the their they this through to unless until "
        "via we when where which while with"
    ).split()
)


def spelled_day(m: Match) -> Expression | None:
    """April one; the May two of "effective May two"."""
    return month_day(m) if not m.follows(BEFORE_MONTHS) and _is_no_count(m) else None


def spelled_day_year(m: Match) -> Expression | None:
    """July three, 1987."""
    return None if m.follows(BEFORE_MONTHS) else month_day_year(m)


def _is_no_count(m: Match) -> bool:
    """Whether the number counts nothing that follows: "on May two the", but not "May two men"."""
    word = m.next_word()
    if not word.isalpha() or word in FOLLOWERS:
        return True
    if plural(m.tokens, m.following) or word in GROUPED:
        return False
    return m.follows(BEFORE_DAYS) or (m.unknown_follows() and m.follows(BEFORE_ATTRIBUTES))


DAY = "day=SPOKEN"
# "In June one in ten left", "from May two to three trains ran", "one of the last".
COUNTS = "(UNIT|UNITS|PERCENT|DASH|SLASH|NUMBER|of|(and|in|or|to) NUMBER)"

RULES = (
    Rule("month-day", f"{WEEKDAY} {MONTH} {DAY}", spelled_day, not_before=COUNTS),
    Rule(
        "month-day-year",
        f"{WEEKDAY} {MONTH} {DAY} COMMA? year=YEAR",
        spelled_day_year,
        not_before=COUNTS,
    ),
)
