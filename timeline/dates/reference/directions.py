"""Which one of what comes round again news means: "on Friday", "in May", "the fourth quarter".

The tense of the words around tells. A month that a contract or a statistic has in its name, and a
quarter of accounts, are told of by other words than their own, which look ahead: "the May figures
will be out on Friday".
"""

from enum import Enum
from typing import TYPE_CHECKING

from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import DayOfYear
from timeline.dates.direction.cues import GOALS, Tense
from timeline.dates.direction.delivery import is_delivery
from timeline.dates.direction.forms import is_past_form
from timeline.dates.direction.own_clause import SENTENCE, sentence_before
from timeline.dates.direction.tense import DONE, Cue, is_past_plan, tense
from timeline.dates.reference.comparisons import is_compared
from timeline.dates.reference.figures import (
    is_in_accounts,
    is_of_forecast,
    is_of_published,
    is_of_record,
    is_of_statistic,
)
from timeline.dates.reference.nearness import is_agreed, is_name, is_of_deed, is_term
from timeline.dates.reference.present import is_near
from timeline.dates.text.tokens import Tokens

if TYPE_CHECKING:
    from timeline.dates.calendar.cycles import Cycle

# What there is for a day to come: "the outlook for the weekend".
PLANNED = frozenset("agenda forecast forecasts outlook plans schedule tickets".split())
NEAR = 10  # tokens from a verb to the month or day that goes with it, even where that is far off


class Direction(Enum):
    """Which occurrence of something that comes round again."""

    LAST = -1
    SAME = 0
    NEXT = 1
    RUNNING = "running"  # of the running year, unless the one after is nearer
    PAST = "past"
    FUTURE = "future"
    # The nearer one, but rather on this side: nobody says "in December" in October and means the
    # one of last year.
    RATHER_PAST = "rather past"
    RATHER_FUTURE = "rather future"
    # The one on this side, unless the other is some weeks away and this one most of a year.
    MOSTLY_PAST = "mostly past"
    MOSTLY_FUTURE = "mostly future"
    ONWARD = "onward"  # rather on that side, and in no earlier year: as stories go on


def direction_in_news(tokens: Tokens, first: int, cycle: "Cycle") -> Direction:
    """The direction of a bare weekday, month, quarter or day of the year at a token."""
    found = tense(tokens, first)
    ahead = found is not None and found.tense is Tense.FUTURE
    if cycle.per is Unit.WEEK:
        return Direction.FUTURE if ahead or _is_set_for(tokens, first, found) else Direction.PAST
    if found and found.of_week:
        ahead = not ahead
    unit = getattr(cycle, "unit", None)
    quarter = unit in (Unit.HALF, Unit.QUARTER)
    if quarter and not ahead:
        # They are talked of when their figures are out, or forecast.
        forecast = is_of_forecast(tokens, first)
        if forecast:
            return Direction.RATHER_FUTURE
        if found is None:
            return Direction.RATHER_PAST if _is_verbless(tokens, first) else Direction.PAST
        is_open = found.governs and not found.certain
        return Direction.MOSTLY_PAST if is_open else Direction.PAST  # "set a ceiling for"
    if ahead and unit is Unit.MONTH and is_delivery(tokens, first):
        return Direction.FUTURE
    if ahead and cycle.per is Unit.YEAR and _is_told_of(tokens, first, unit):
        return Direction.RATHER_PAST
    is_told = quarter and is_in_accounts(tokens, first)
    if found is None or is_told or not _governs(tokens, first, found, ahead=ahead):
        return Direction.RATHER_FUTURE if ahead else Direction.RATHER_PAST
    if cycle.per is Unit.YEAR and not quarter and _is_near(tokens, first, found, cycle, ahead):
        return Direction.MOSTLY_FUTURE if ahead else Direction.MOSTLY_PAST
    return Direction.FUTURE if ahead else Direction.PAST


def _is_near(tokens: Tokens, first: int, found: Cue, cycle: "Cycle", ahead: bool) -> bool:
    """Whether a month or a day of the year may be the one nearby, whatever the verb says."""
    if is_term(tokens, first):
        return True
    if not isinstance(cycle, DayOfYear):
        return not ahead and is_name(tokens, first)
    is_over = found is DONE or is_of_deed(tokens, first, first - found.distance)
    return ahead or not is_over


def _is_verbless(tokens: Tokens, first: int) -> bool:
    """Whether nothing before a phrase, as in a headline, may be a verb of the past."""
    words = sentence_before(tokens, first)
    return len(words) < SENTENCE and not any(map(is_past_form, words))


def _is_told_of(tokens: Tokens, first: int, unit: Unit | None) -> bool:
    """Whether what is told of a month, or a day, is coming out, or others are measured by it.

    Or whether something was agreed in it.
    """
    of_month = (is_of_statistic, is_agreed)
    is_statistic = unit is Unit.MONTH and any(is_told(tokens, first) for is_told in of_month)
    tells = (is_of_published, is_of_record, is_compared)
    return is_statistic or any(is_told(tokens, first) for is_told in tells)


def _is_set_for(tokens: Tokens, first: int, cue: Cue | None) -> bool:
    """Whether something is planned for the day: "called a meeting for Friday"."""
    if tokens.word_near(first - 1) == "for" and tokens.word_near(first - 2) in PLANNED:
        return True
    if (cue is not None and cue.distance == 1) or is_near(tokens, first, {"had"}):
        return False
    return tokens.word_near(first - 1) == "for"


def _governs(tokens: Tokens, first: int, cue: Cue, *, ahead: bool) -> bool:
    """Whether the verb of a cue is that of the phrase itself: "was elected in November"."""
    if ahead and is_past_plan(tokens, first, cue):
        return False
    if tokens.word_near(first - 1) in GOALS:
        return ahead and cue.governs  # "plans to close it by June"
    if ahead and not (cue.of_week or cue.is_plain) and cue.distance <= NEAR:
        return cue.governs
    return cue.certain and cue.governs
