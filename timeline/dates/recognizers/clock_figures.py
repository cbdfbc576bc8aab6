"""Clock times in figures without a colon: "1430 GMT", "at 9.40 yesterday", "left at 2350".

Such figures may be a price, a level, a size or a year as well. Where no zone or day stands beside
them, only what happens "at" them has a time, unless a zero comes first.
"""

from timeline.dates.calendar import Unit
from timeline.dates.cycles import ClockTime
from timeline.dates.expression import Expression
from timeline.dates.patterns import Match, Rule
from timeline.dates.recognizers.clock import PREPOSITION, ZONE, ZONES, of_day, plain, zone_of
from timeline.dates.recognizers.levels import words_before
from timeline.dates.recognizers.year_or_number import PLAIN_YEARS
from timeline.dates.senses import is_of_trade

# What happens at a minute: verbs, and the "off" of "set off", "took off" and "went off".
HAPPENING = frozenset(
    "appeared arrested arrived attacked awoke began broke called caught collapsed crashed crossed "
    "departed died disappeared dispatched embarked ended entered erupted exploded fired found "
    "happened heard hit killed landed leave leaves left met occurred off pronounced rang reached "
    "reopened returned sailed sank shot sounded spotted started stopped struck summoned woke "
    "woken".split()
)
# What runs by a timetable: "the 0615 train".
SERVICES = frozenset(
    "boat bus coach departure express ferry flight sailing service shuttle train tram".split()
)


def military(m: Match) -> Expression | None:
    """1430 GMT; 0900 hours."""
    hour, minute = divmod(m.integer("time"), 100)
    return of_day(ClockTime(hour * 3600 + minute * 60, Unit.MINUTE, zone_of(m)))


def with_full_stop(m: Match) -> Expression | None:
    """The 10.15 of "at 10.15 tomorrow", which may be a price in news of business."""
    return plain(m) if "." in m.text("time") else None


def early(m: Match) -> Expression | None:
    """The 0345 of "was called at 0345": no other number begins with a zero."""
    if not m.text("time").startswith("0"):
        return None
    opens = m.tokens.opens_sentence(m.first - 1)
    return military(m) if opens or not m.unknown_follows() else None


def of_service(m: Match) -> Expression | None:
    """The 0615 of "the 0615 train"; "the 1998 flight" is of a year."""
    is_service = m.next_word() in SERVICES and m.integer("time") not in PLAIN_YEARS
    return military(m) if is_service else None


def happening(m: Match) -> Expression | None:
    """The 2350 of "left at 2350"."""
    return military(m) if _happens(m) else None


def pointed(m: Match) -> Expression | None:
    """The 11.15 of "left at 11.15"."""
    return plain(m) if _happens(m) else None


def _happens(m: Match) -> bool:
    """Whether the words before tell of what has a time, and the one after is not measured."""
    if m.unknown_follows() or is_of_trade(m):
        return False
    return not HAPPENING.isdisjoint(words_before(m))


NO_NUMBER = "(NUMBER|DIGITS|DASH|SLASH|PERCENT|UNITS|CURRENCY)"

RULES = (
    Rule("clock", f"time=MILITARY hours {ZONE}", military, yields="CLOCK_TIME"),
    Rule("clock", f"time=MILITARY {ZONES}", military, yields="CLOCK_TIME"),
    Rule(
        "clock",
        "time=NUMBER",
        with_full_stop,
        after="at|from|until|till|by",
        before="(today|tomorrow|yesterday|on? WEEKDAY)",
        yields="CLOCK_TIME",
    ),
    Rule("clock", f"time=NUMBER {ZONES}", with_full_stop, after=PREPOSITION, yields="CLOCK_TIME"),
    Rule(
        "clock",
        "(YEAR|WEEKDAY|MONTH|MONTH DAY_NUMBER) COMMA? at phrase=(time=NUMBER)",
        with_full_stop,
        yields="CLOCK_TIME",
    ),
    Rule(
        "clock",
        "time=MILITARY",
        early,
        after="at|by|until|till|since|before|after|around|about",
        not_before=NO_NUMBER,
        yields="CLOCK_TIME",
    ),
    Rule("clock", "time=MILITARY", of_service, after="the|a|an", yields="CLOCK_TIME"),
    Rule(
        "clock",
        "at (about|around)? phrase=(time=MILITARY)",
        happening,
        not_before=NO_NUMBER,
        yields="CLOCK_TIME",
    ),
    Rule("clock", "time=POINTED", pointed, after="at", not_before=NO_NUMBER, yields="CLOCK_TIME"),
)
