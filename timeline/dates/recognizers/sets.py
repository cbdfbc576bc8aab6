"""Times that come again and again: "every Monday", "daily", "twice a week", "Tuesday nights"."""

import re

from timeline.dates.ambiguity.newspapers import is_paper
from timeline.dates.ambiguity.year_or_number import plural
from timeline.dates.calendar import calendar, recurrence, timex
from timeline.dates.calendar.calendar import SECONDS_IN, SIZE, Unit
from timeline.dates.calendar.cycles import DayOfYear, OfYear
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import DISTANCES, month_of, unit_of, units_in
from timeline.dates.meaning.expression import Expression
from timeline.dates.meaning.lengths import Recurrence
from timeline.dates.recognizers.every_year import yearly

LEAP_YEAR = 2000  # it has all days that years have


def frequency(m: Match) -> Expression | None:
    """daily; annual. Inside a name ("the Daily News") it is no date, nor as a paper."""
    if is_paper(m):
        return None
    if m.text("word")[0].isupper() and m.first > 0 and not m.follows(SENTENCE_STARTS):
        return None
    value = m.value("word", "FREQUENCY")
    return Recurrence(value, recurrence.of_duration(value))


SENTENCE_STARTS = frozenset('. " “ ” ! ? :'.split())


def multiple(m: Match) -> Expression | None:
    """three-monthly; half-yearly."""
    word = m.word("word")
    if "half" in m:
        value = HALVED.get(word)
    else:
        once = m.value("word", "FREQUENCY")
        value = once.replace("1", f"{m.number('number'):g}") if "1" in once else None
    return Recurrence(value, recurrence.of_duration(value)) if value else None


# How often what comes in half the time is.
HALVED = {"yearly": "P6M", "hourly": "PT30M"}


def times_of_frequency(m: Match) -> Expression | None:
    """twice weekly; three times daily."""
    return Recurrence(m.value("word", "FREQUENCY"), None)


def every_unit(m: Match) -> Expression | None:
    """every day; every two weeks; every few years; once a week; per month."""
    if "vague" in m:
        return Recurrence(timex.duration("X", unit_of(m)), None)
    number = m.number("number") if "number" in m else 2 if "other" in m else 1
    if "per" in m and unit_of(m) in SECONDS_IN and not _is_paid(m):
        return None  # "feet per second"
    value = timex.duration(f"{number * units_in(m):g}", unit_of(m))
    if "often" in m or "at_most" in m:
        return Recurrence(value, None)  # a rule would have to say on which days
    return Recurrence(value, recurrence.of_duration(value))


MONEY = frozenset("$ £ € cent cents dlrs dollar dollars euros pence pounds".split())


def _is_paid(m: Match) -> bool:
    """Whether money stands before the match: "$9 per hour", "15 cents per hour"."""
    return not MONEY.isdisjoint(m.tokens.word_near(m.first - back) for back in (1, 2))


def every_cycle(m: Match) -> Expression | None:
    """every Monday; each July; Mondays; Tuesday nights."""
    weekday = _weekday(m)
    part = m.value("part", "MORNINGS") or m.value("part", "PART") or ""
    if weekday is not None:
        value = f"XXXX-WXX-{weekday + 1}" + (f"T{part}" if part else "")
        return Recurrence(value, recurrence.weekly(weekday))
    if part:
        return Recurrence(f"XXXX-XX-XXT{part}", recurrence.every(Unit.DAY))
    season = m.value("cycle", "SEASON")
    if season:
        return Recurrence(f"XXXX-{timex.SEASON_CODES[season - 1]}", recurrence.every(Unit.YEAR))
    return yearly(OfYear(Unit.MONTH, month_of(m, "cycle")))


def every_date(m: Match) -> Expression | None:
    """every July 17; each 5th of November."""
    month, day = month_of(m, "cycle"), m.integer("day")
    if calendar.day(LEAP_YEAR, month, day) is None:
        return None
    return yearly(DayOfYear(month, day))


def _weekday(m: Match) -> int | None:
    singular: int | None = m.value("cycle", "WEEKDAY")
    return singular if singular is not None else m.value("cycle", "WEEKDAYS")


def every_other(m: Match) -> Expression | None:
    """every other Monday; every second Tuesday; every first Sunday, which is of the month."""
    interval = m.integer("number") if "number" in m else 2
    if interval == 1:
        return nth_of_month(m)
    rule = recurrence.weekly(m.value("cycle", "WEEKDAY"), interval=interval)
    return Recurrence(f"P{interval}W", rule)


def nth_of_month(m: Match) -> Expression | None:
    """the first Monday of every month; the second and fourth Tuesdays."""
    weekday = _weekday(m)
    numbers = [m.integer(name) for name in ("number", "also") if name in m] or [-1]
    return Recurrence("P1M", recurrence.monthly(weekday, *numbers)) if weekday is not None else None


def day_of_month(m: Match) -> Expression | None:
    """the 14th of every month; the first of each month."""
    day = m.integer("number")
    return Recurrence(f"XXXX-XX-{day:02d}", recurrence.monthday(day)) if 1 <= day <= 31 else None


# Some days of every week, with the days that they are.
PARTS_OF_WEEK = {"weekday": ("XXXX-WXX-WD", range(5)), "weekend": ("XXXX-WXX-WE", (5, 6))}


def part_of_week(m: Match) -> Expression | None:
    """weekdays; every weekend."""
    value, days = PARTS_OF_WEEK[m.word("part").removesuffix("s")]
    return Recurrence(value, recurrence.weekly(*days))


def all_but(m: Match) -> Expression | None:
    """every day except Monday; daily except Sundays."""
    return Recurrence("P1D", recurrence.weekly(*(n for n in range(7) if n != _weekday(m))))


def share_of_unit(m: Match) -> Expression | None:
    """seven days a week; 24 hours a day; 40 hours a week."""
    part, unit = unit_of(m, "part"), unit_of(m)
    if SIZE[part] >= SIZE[unit]:
        return None
    is_whole = round(m.number("number") * SIZE[part]) == round(SIZE[unit])
    return Recurrence(timex.duration("1", unit), recurrence.every(Unit.DAY) if is_whole else None)


def rate(m: Match) -> Expression | None:
    """The year of "$60,000 a year"; the day of "300 cars a day"."""
    if m.follows(DISTANCES) or not _follows_amount(m):
        return None
    value = timex.duration(f"{units_in(m)}", unit_of(m))
    return Recurrence(value, recurrence.of_duration(value))


YEAR = re.compile("1[89][0-9][0-9]|20[0-9][0-9]")


NEAR, FAR = 4, 8  # words from an amount to what it is so many in: "9 short tons of ore a day"
# Amounts without a figure, and known words that may stand between an amount and its unit.
AMOUNTS = frozenset("% billions dozens half hundreds millions thousands trillions".split())
WITHIN_AMOUNT = frozenset("- long new of per short".split())


def _follows_amount(m: Match) -> bool:
    """Whether a number stands before the match, with what it counts: "9 barrels of oil"."""
    tokens = m.tokens
    is_far = False
    for at in range(m.first - 1, max(-1, m.first - 1 - FAR), -1):
        if at < m.first - NEAR and not is_far:
            return False
        word = tokens.word(at).replace(",", "").replace(".", "")
        if at in tokens.numbers or word.isdigit() or word in AMOUNTS:
            return not YEAR.fullmatch(tokens.word(at))
        is_of_sum = word == "in" and bool(plural(tokens, at + 1))  # "$9 in taxes a year"
        is_length = tokens.value(at, "UNITS") is not None  # "9 minutes of television a day"
        is_known = word in WITHIN_AMOUNT or is_of_sum or is_length
        if tokens.shape[at] != tokens.UNKNOWN and not is_known:
            return False
        is_far = is_far or is_of_sum or word == "of"
    return False


EVERY = "(every|each)"
TIMES = (
    "(once|often=(twice|NUMBER times|a? VAGUE_NUMBER times|(dozens|hundreds|thousands) of times))"
)
NTH = "(number=ORDINAL (and also=ORDINAL)?|last)"

# After these, "a year" is no rate: "sold 300 cars a year ago".
NO_RATE = (
    "(ago|later|earlier|after|before|previously|from (now|today|tomorrow|WEEKDAY)"
    "|or (so|NUMBER|a)|and (half|NUMBER UNITS|NUMBER UNIT|a half|an UNIT|a UNIT)|apart|long|old"
    "|early|late|DASH|POSSESSIVE)"
)

RULES = (
    Rule("part-of-week", f"{EVERY} part=(weekday|weekend)", part_of_week, yields="OTHER_DATE"),
    Rule("part-of-week", "part=(weekdays|weekends)", part_of_week, yields="OTHER_DATE"),
    Rule("frequency", "word=FREQUENCY", frequency, yields="OTHER_DATE"),
    Rule(
        "every-unit",
        f"{EVERY} (single|other=other|number=(NUMBER|ORDINAL)|other=couple of?|vague=(few|several)"
        "|number=NUMBER (to|or|DASH) at_most=NUMBER)? unit=(UNIT|UNITS)",
        every_unit,
        yields="OTHER_DATE",
    ),
    Rule(
        "times-a-unit",
        f"{TIMES} (a|an|per|each|every) unit=UNIT",
        every_unit,
        not_before="(ago|earlier|later)",
        yields="OTHER_DATE",
    ),
    Rule(
        "frequency", "(half=half|number=NUMBER) DASH word=FREQUENCY", multiple, yields="OTHER_DATE"
    ),
    Rule("times-a-unit", f"{TIMES} DASH? word=FREQUENCY", times_of_frequency, yields="OTHER_DATE"),
    Rule("per-unit", "per=per unit=UNIT", every_unit, yields="OTHER_DATE"),
    Rule(
        "every-name",
        f"{EVERY} cycle=(WEEKDAY|MONTH|AMBIGUOUS_MONTH|SEASON) (part=PART)?",
        every_cycle,
        yields="OTHER_DATE",
    ),
    Rule(
        "every-name",
        f"{EVERY} (cycle=(MONTH|AMBIGUOUS_MONTH) day=(DAY_NUMBER|ORDINAL)"
        "|day=(DAY_NUMBER|ORDINAL) of? cycle=(MONTH|AMBIGUOUS_MONTH))",
        every_date,
        not_before="(UNITS|PERCENT)",
        yields="OTHER_DATE",
    ),
    Rule(
        "every-name", "every (other|number=ORDINAL) cycle=WEEKDAY", every_other, yields="OTHER_DATE"
    ),
    Rule(
        "nth-of-month",
        f"(the)? {NTH} cycle=(WEEKDAY|WEEKDAYS) (of|in) {EVERY} month",
        nth_of_month,
        yields="OTHER_DATE",
    ),
    Rule(
        "nth-of-month",
        f"({EVERY} {NTH} cycle=WEEKDAY|(the)? {NTH} cycle=WEEKDAYS) (of|in) (the|a) month",
        nth_of_month,
        yields="OTHER_DATE",
    ),
    Rule(
        "nth-of-month",
        "the number=ORDINAL and also=ORDINAL cycle=(WEEKDAY|WEEKDAYS)",
        nth_of_month,
        not_before="(of|in)",
        yields="OTHER_DATE",
    ),
    Rule(
        "day-of-month",
        f"the number=ORDINAL (day)? of {EVERY} month",
        day_of_month,
        yields="OTHER_DATE",
    ),
    Rule(
        "all-but",
        f"({EVERY} day|daily) COMMA? (except|excluding|but) (on|for)? cycle=(WEEKDAY|WEEKDAYS)",
        all_but,
        yields="OTHER_DATE",
    ),
    Rule(
        "share-of-unit",
        "number=NUMBER ((to|or|DASH) NUMBER)? part=(UNIT|UNITS) (a|an|per|each|every) unit=UNIT",
        share_of_unit,
        not_before=NO_RATE,
        yields="OTHER_DATE",
    ),
    Rule(
        "rate",
        "(a|an) unit=UNIT",
        rate,
        not_before=NO_RATE,
        yields="OTHER_DATE",
    ),
    Rule("every-part", f"{EVERY} part=PART", every_cycle, yields="OTHER_DATE"),
    Rule("weekdays", "cycle=WEEKDAYS", every_cycle, yields="OTHER_DATE"),
    Rule("weekday-parts", "cycle=WEEKDAY part=MORNINGS", every_cycle, yields="OTHER_DATE"),
)
