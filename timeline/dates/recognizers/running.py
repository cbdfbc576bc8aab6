"""What the text speaks of: "the year", "the month", "the week", "the weekend"."""

from timeline.dates.ambiguity.weekends import is_of_an_event
from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import Weekend, WholeDay
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import unit_of
from timeline.dates.meaning.bare_periods import Ended, FullYear, TheYear, Told, YearOfFigures
from timeline.dates.meaning.expression import Base, Current, Expression, Occurrence, Shifted

FOR = frozenset({"for"})  # "net for the year"
WITHIN = frozenset({"during", "in", "over"})  # "sales in the month"
ENDING = frozenset({"closed", "ended", "finished"})  # "ended the year with a loss"
REMAINING = frozenset({"course", "remainder", "rest"})
# What prices and people do with a day: "ended the day higher".
SPENDING = frozenset(
    "began begin beginning close closed closing end ended ending finish finished finishing open "
    "opened opening start started starting".split()
)


def running(m: Match) -> Expression | None:
    """the month; the year; the day that the text speaks of. Not "the second", which counts."""
    unit = unit_of(m)
    if unit is Unit.DAY:
        return Occurrence(WholeDay(), 0, Base.REFERENCE)
    if unit is Unit.YEAR:
        return _the_year(m)
    return Shifted(unit, 0) if unit is not Unit.SECOND else None


def _the_year(m: Match) -> Expression:
    if m.follows(FOR):
        return TheYear(YearOfFigures())
    if m.follows(ENDING):
        return Ended(TheYear())
    return TheYear(FullYear()) if "full" in m else TheYear()


def of_the_text(m: Match) -> Expression | None:
    """The month of "for the month", the one that the text speaks of."""
    if not m.follows(WITHIN):
        return Current(unit_of(m))
    return None if m.tokens.word_near(m.first - 2) == "later" else Told(Unit.MONTH)


def rest(m: Match) -> Expression | None:
    """The decade of "the rest of the decade"; not that of "player of the decade"."""
    return running(m) if m.tokens.word_near(m.first - 2) in REMAINING else None


def spent_day(m: Match) -> Expression | None:
    """The day of "ended the day higher"; not that of "ended the day-long talks"."""
    return running(m) if m.follows(SPENDING) else None


def weekend(m: Match) -> Expression | None:  # noqa: ARG001
    """the weekend."""
    return Occurrence(Weekend())


def weekend_of_event(m: Match) -> Expression | None:
    """The weekend of "a weekend meeting"; not that of "the Easter weekend talks"."""
    opens = m.tokens.opens_sentence(m.first)
    is_named = not opens and not m.tokens.original(m.first - 1).islower()
    return Occurrence(Weekend()) if is_of_an_event(m) and not is_named else None


RULES = (
    Rule("weekend", "the long? weekend", weekend, yields="PERIOD_DATE"),
    Rule("weekend", "weekend", weekend_of_event, yields="PERIOD_DATE"),
    Rule(
        "running-year",
        "the (full=full|latest|current)? CALENDAR_YEAR? unit=year",
        running,
        not_after="time of",  # "at this time of the year"
        # "The year 12,000" is another one, and "the year before the war" another still.
        not_before="(DASH|DIGITS|NUMBER|after|before)",
        yields="YEAR_DATE",
    ),
    Rule(
        "running-month",
        "the unit=month",
        of_the_text,
        after="for|ended|ends|finished|during|in|over",
        not_before="of|before|after|that|when|in|DASH",
        yields="MONTH_DATE",
    ),
    Rule(
        "running-year",
        "CALENDAR_YEAR unit=year",
        running,
        before="that? (ended|ending)",
        yields="YEAR_DATE",
    ),
    Rule(
        "running-week",
        "the unit=week",
        running,
        not_after="(day|days|night|nights) of",  # "the busiest day of the week"
        not_before="of|after|before|DASH",
        yields="PERIOD_DATE",
    ),
    Rule(
        "running-day",
        "the unit=day",
        spent_day,
        not_before="(DASH|of|before|after|that|when|in|he|she|it|they)",
    ),
    Rule("running-decade", "the unit=(decade|century)", rest, after="of", yields="PERIOD_DATE"),
    Rule(
        "running-unit",
        "the (trading|working|business)? unit=UNIT",
        running,
        not_before="DASH",
        yields="PERIOD_DATE",
        partial=True,
    ),
)
