"""Days and months that come round each year: "at Christmas each year", "every year on May 1"."""

from timeline.dates.calendar import recurrence
from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import Cycle, DayOfYear, Holiday, OfYear
from timeline.dates.calendar.holidays import FIXED
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.expression import Expression, Occurrence
from timeline.dates.meaning.lengths import Recurrence


def yearly(cycle: Cycle) -> Recurrence | None:
    """The set of all that a day or month of the year names; feasts that move have no day."""
    match cycle:
        case Holiday(name=name) if name in FIXED:
            return yearly(DayOfYear(*FIXED[name]))
        case Holiday():
            return Recurrence("P1Y", recurrence.every(Unit.YEAR))
        case DayOfYear(month=month, day=day):
            return Recurrence(f"XXXX-{month:02d}-{day:02d}", recurrence.yearly(month, day))
        case OfYear(unit=Unit.MONTH, number=month):
            return Recurrence(f"XXXX-{month:02d}", recurrence.yearly(month))
    return None


def in_each_year(m: Match) -> Expression | None:
    """June every year; each year on May 1. Not "this June each year"."""
    if m.text("year").lower() not in ("each year", "every year"):
        return None
    date = m.expression("date")
    if not isinstance(date, Occurrence) or date.step is not None:
        return None
    return yearly(date.cycle)


DATE = "date=(DAY_DATE|MONTH_DATE)"

RULES = (
    Rule("every-name", f"{DATE} year=OTHER_DATE", in_each_year, yields="OTHER_DATE"),
    Rule("every-name", f"year=OTHER_DATE (at|in|on) {DATE}", in_each_year, yields="OTHER_DATE"),
)
