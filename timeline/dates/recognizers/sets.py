"""Times that come again and again: "every Monday", "daily", "twice a week", "Tuesday nights"."""

from timeline.dates import recurrence, timex
from timeline.dates.calendar import SECONDS_IN, Unit
from timeline.dates.expression import Expression
from timeline.dates.lengths import Recurrence
from timeline.dates.patterns import Match, Rule
from timeline.dates.words import month_of, unit_of


def frequency(m: Match) -> Expression | None:
    """daily; annual. Inside a name ("the Daily News") it is no date."""
    if m.text("word")[0].isupper() and m.first > 0 and not m.follows(SENTENCE_STARTS):
        return None
    value = m.value("word", "FREQUENCY")
    return Recurrence(value, recurrence.of_duration(value))


SENTENCE_STARTS = frozenset('. " “ ” ! ? :'.split())


def every_unit(m: Match) -> Expression | None:
    """every day; every two weeks; each year; once a week; per month."""
    amount = f"{m.number('number'):g}" if "number" in m else "2" if "other" in m else "1"
    if "per" in m and unit_of(m) in SECONDS_IN:
        return None  # "feet per second"
    value = timex.duration(amount, unit_of(m))
    if "often" in m:
        return Recurrence(value, None)  # a rule would have to say on which days
    return Recurrence(value, recurrence.of_duration(value))


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
    month = month_of(m, "cycle")
    return Recurrence(f"XXXX-{month:02d}", recurrence.yearly(month))


def _weekday(m: Match) -> int | None:
    singular: int | None = m.value("cycle", "WEEKDAY")
    return singular if singular is not None else m.value("cycle", "WEEKDAYS")


def every_other(m: Match) -> Expression | None:
    """every other Monday."""
    return Recurrence("P2W", recurrence.weekly(m.value("cycle", "WEEKDAY"), interval=2))


def nth_of_month(m: Match) -> Expression | None:
    """the first Monday of every month."""
    number = -1 if "last" in m else m.integer("number")
    return Recurrence("P1M", recurrence.monthly(m.value("cycle", "WEEKDAY"), number))


EVERY = "(every|each)"
TIMES = "(once|often=(twice|NUMBER times))"

RULES = (
    Rule("frequency", "word=FREQUENCY", frequency, yields="OTHER_DATE"),
    Rule(
        "every-unit",
        f"{EVERY} (other=other)? (number=NUMBER|ORDINAL)? unit=(UNIT|UNITS)",
        every_unit,
        yields="OTHER_DATE",
    ),
    Rule(
        "times-a-unit", f"{TIMES} (a|an|per|each|every) unit=UNIT", every_unit, yields="OTHER_DATE"
    ),
    Rule("per-unit", "per=per unit=UNIT", every_unit, yields="OTHER_DATE"),
    Rule(
        "every-name",
        f"{EVERY} cycle=(WEEKDAY|MONTH|AMBIGUOUS_MONTH|SEASON) (part=PART)?",
        every_cycle,
        yields="OTHER_DATE",
    ),
    Rule("every-name", "every other cycle=WEEKDAY", every_other, yields="OTHER_DATE"),
    Rule(
        "every-name",
        "(the)? (number=ORDINAL|last=last) cycle=WEEKDAY (of|in) (every|each) month",
        nth_of_month,
        yields="OTHER_DATE",
    ),
    Rule("every-part", f"{EVERY} part=PART", every_cycle, yields="OTHER_DATE"),
    Rule("weekdays", "cycle=WEEKDAYS", every_cycle, yields="OTHER_DATE"),
    Rule("weekday-parts", "cycle=WEEKDAY part=MORNINGS", every_cycle, yields="OTHER_DATE"),
)
