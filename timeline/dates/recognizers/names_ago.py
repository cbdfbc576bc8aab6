"""Days and seasons counted by their names: "two Fridays ago", "three summers ago"."""

from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import Cycle, Holiday, OfYear, Weekday
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.composition import Moved
from timeline.dates.meaning.expression import Expression, Occurrence
from timeline.dates.text.vocabulary import SEASON

SEASONS = "springs|summers|autumns|winters"


def names_ago(m: Match) -> Expression | None:
    """two Fridays ago; three summers ago: the last one, and as many before it as are missing."""
    number, cycle = m.number("number"), _cycle(m)
    if number < 1 or number % 1:
        return None
    return Moved(Occurrence(cycle, -1), cycle.per, 1 - int(number))


def _cycle(m: Match) -> Cycle:
    weekday = m.value("cycle", "WEEKDAYS")
    if weekday is not None:
        return Weekday(weekday)
    season = SEASON.get(m.word("cycle").removesuffix("s"))
    return OfYear(Unit.SEASON, season) if season else Holiday("christmas")


def kind(m: Match) -> str:
    """The kind of chunk that a day or a season is."""
    return "PERIOD_DATE" if isinstance(_cycle(m), OfYear) else "DAY_DATE"


RULES = (
    Rule(
        "names-ago",
        f"number=NUMBER cycle=(WEEKDAYS|{SEASONS}|christmases) ago",
        names_ago,
        yields=kind,
    ),
)
