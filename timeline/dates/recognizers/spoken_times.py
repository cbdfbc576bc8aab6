"""Times of day as they are said: "half past nine", "ten minutes to noon"."""

from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import ClockTime
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.expression import Expression
from timeline.dates.recognizers.clock import IN_PART, NAMED, in_part, of_day
from timeline.dates.reference.ranges import is_measure


def spoken(m: Match) -> Expression | None:
    """half past nine; a quarter to five; ten minutes to three; ten past six in the evening."""
    offset = _offset(m)
    if offset is None:
        return None
    seconds = in_part(m, m.integer("hour")) * 3600 + offset
    return of_day(ClockTime(seconds, Unit.MINUTE, either_half="part" not in m))


def beside_noon(m: Match) -> Expression | None:
    """ten minutes to noon; one minute past midnight, with which a day begins."""
    offset = _offset(m)
    if offset is None:
        return None
    hours = NAMED[m.word("name")]
    start = hours * 3600 if "to" in m else hours % 24 * 3600
    return of_day(ClockTime(start + offset, Unit.MINUTE))


def _offset(m: Match) -> int | None:
    """The seconds from an hour to the time said, if that is one: not "by 20 minutes to 8"."""
    minutes = 30 if "half" in m else m.integer("number") if "number" in m else 15
    if minutes > 59 or ("to" in m and is_measure(m.tokens, m.first)):
        return None
    return (-60 if "to" in m else 60) * minutes


RULES = (
    Rule(
        "spoken-time",
        "((half=half DASH?|(a)? quarter|number=NUMBER minutes) (past|to=to)|number=SPOKEN past)"
        f" hour=HOUR_NUMBER ({IN_PART})?",
        spoken,
        not_after="DASH",  # "one-quarter to one-third"
        yields="CLOCK_TIME",
    ),
    Rule(
        "spoken-time",
        "((a)? quarter|number=(NUMBER|SPOKEN) (minutes|minute)) (past|to=to) name=(noon|midnight)",
        beside_noon,
        yields="CLOCK_TIME",
    ),
)
