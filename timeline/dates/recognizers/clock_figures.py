"""Clock times in figures without a colon: "1430 GMT", "at 9.40 yesterday", "left at 2350".

Such figures may be a price, a level, a size or a year as well. Where no zone or day stands beside
them, only what happens "at" them has a time, unless a zero comes first.
"""

from dataclasses import replace

from timeline.dates.ambiguity.levels import INDEXES, words_before
from timeline.dates.ambiguity.senses import is_of_trade
from timeline.dates.ambiguity.year_or_number import PLAIN_YEARS, SERVICES
from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import ClockTime
from timeline.dates.direction.cues import FIXTURES
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.expression import Expression, Occurrence
from timeline.dates.recognizers.clock import PREPOSITION, ZONE, ZONES, of_day, plain, zone_of

# What happens at a minute: verbs, and the "off" of "set off", "took off" and "went off".
HAPPENING = frozenset(
    "appeared arrested arrived attacked awoke broke burst called caught collapsed crashed crossed "
    "declared departed died disappeared dispatched embarked entered erupted exploded failed fired "
    "found happened heard hit killed landed leave leaves left met occurred off pronounced rang "
    "reached reopened rescued returned robbed sailed sank shot sounded spotted stabbed struck "
    "summoned woke woken".split()
)
# What these tell of may be a level as well ("membership began at 1200"): only what takes place has
# a time by them.
RUNNING = frozenset(
    "began begin begins end ended ends finishes open opened opens start started starts "
    "stopped".split()
)
TAKING_PLACE = FIXTURES | frozenset(
    "attack blaze class classes doors exam exams ferry fighting fire firing gates kick mass "
    "parade play protest raid school service services shelling shooting train".split()
)
# Races are run in such figures, and odds, periods of play and what is counted have them.
MEASURED = frozenset(
    "favorite favourite finish gpa halfway km kilometers kilometres lap meters metres mile miles "
    "mph number odds period record runner runners score temperature temperatures toll "
    "turnout".split()
)
FINISHING = frozenset({"crossed", "line"})
# These begin no measure: "left at 2350 with 40 on board".
NO_MEASURES = frozenset("as because by carrying he off she they when where while with".split())
# None of these begins before nine in the morning.
LATE = frozenset("concert doors final fixture game kick match play quarterfinal semifinal".split())
NINE, NOON = 9 * 3600, 12 * 3600
# What stands before the level of something.
LEVELS = frozenset("priced quoted sold stands stood valued".split())


def military(m: Match) -> Expression | None:
    """1430 GMT; 0900 hours."""
    hour, minute = divmod(m.integer("time"), 100)
    return of_day(ClockTime(hour * 3600 + minute * 60, Unit.MINUTE, zone_of(m)))


def with_full_stop(m: Match) -> Expression | None:
    """The 10.15 of "at 10.15 tomorrow", which may be a price in news of business."""
    is_level = m.tokens.word_near(m.first - 2) in LEVELS
    return _by_the_half(m) if "." in m.text("time") and not is_level else None


def early(m: Match) -> Expression | None:
    """The 0345 of "was called at 0345": no other number begins with a zero."""
    if not m.text("time").startswith("0"):
        return None
    opens = m.tokens.opens_sentence(m.first - 1)
    return military(m) if opens or not m.unknown_follows() else None


def of_span(m: Match) -> Expression | None:
    """The two of "from 2100 to 0500", one of which begins with a zero."""
    is_early = any(m.text(name).startswith("0") for name in ("first", "time", "last"))
    return military(m) if is_early and not m.unknown_follows() else None


def of_service(m: Match) -> Expression | None:
    """The 0615 of "the 0615 train"; "the 1998 flight" is of a year."""
    is_service = m.next_word() in SERVICES and m.integer("time") not in PLAIN_YEARS
    return military(m) if is_service else None


def happening(m: Match) -> Expression | None:
    """The 2350 of "left at 2350"."""
    return military(m) if _happens(m) else None


def pointed(m: Match) -> Expression | None:
    """The 11.15 of "left at 11.15"; the 7.45 of a match is in the evening."""
    return _by_the_half(m) if _happens(m) else None


def _by_the_half(m: Match) -> Expression | None:
    """A time with a full stop, in the half of the day in which such things are."""
    match plain(m):
        case Occurrence(cycle=ClockTime(seconds=seconds, either_half=True) as time) if (
            seconds < NINE and not LATE.isdisjoint(words_before(m))
        ):
            return of_day(replace(time, seconds=seconds + NOON, either_half=False))
        case found:
            return found


def on_day(m: Match) -> Expression | None:
    """The 1630 of "At 1630 on Monday", which opens a sentence, as no level does."""
    return military(m) if m.tokens.opens_sentence(m.first) and not is_of_trade(m) else None


def _happens(m: Match) -> bool:
    """Whether the words before tell of what has a time, and the one after is not measured."""
    is_street = m.capital_follows() and not m.tokens.value(m.following, "WEEKDAY")
    is_measure = m.unknown_follows() and m.next_word() not in NO_MEASURES
    if is_measure or is_street or is_of_trade(m):
        return False
    words = frozenset(words_before(m))
    if words & (INDEXES | MEASURED) or words >= FINISHING:
        return False
    return bool(words & HAPPENING) or bool(words & RUNNING and words & TAKING_PLACE)


NO_NUMBER = "(NUMBER|DIGITS|ORDINAL|DASH|SLASH|PERCENT|UNITS|CURRENCY)"
NO_RATE = f"({NO_NUMBER}|a|an|of)"  # "at 3.15 an over"
HOURS = "(hours|hrs)"
TO = "(to|until|till|and|DASH)"

RULES = (
    Rule("clock", f"time=MILITARY {HOURS} {ZONE}", military, yields="CLOCK_TIME"),
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
    Rule(
        "clock",
        f"(from|between) phrase=(time=MILITARY) {TO} last=MILITARY",
        of_span,
        yields="CLOCK_TIME",
    ),
    Rule(
        "clock",
        f"(from|between) first=MILITARY {TO} phrase=(time=MILITARY {HOURS}?)",
        of_span,
        not_before=NO_NUMBER,
        yields="CLOCK_TIME",
    ),
    Rule("clock", "time=MILITARY", of_service, after="the|a|an", yields="CLOCK_TIME"),
    Rule(
        "clock",
        "at (about|around)? phrase=(time=MILITARY)",
        happening,
        not_before=NO_RATE,
        yields="CLOCK_TIME",
    ),
    Rule(
        "clock",
        "at (about|around)? phrase=(time=MILITARY)",
        on_day,
        before="(on (WEEKDAY|MONTH|DAY_NUMBER MONTH)|that (day|PART)|yesterday)",
        yields="CLOCK_TIME",
    ),
    Rule("clock", "time=POINTED", pointed, after="at", not_before=NO_RATE, yields="CLOCK_TIME"),
)
