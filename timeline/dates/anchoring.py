"""What a phrase is counted from, and in which direction.

News is told from its publication date: "on Friday" is the Friday before it or after it, as the
tense of the words around says. A narrative (a history, a biography, a timeline) is told from the
dates that it names: "in May" inside a paragraph on 1943 is May 1943. Which of the two a text is,
the text decides (`is_narrative`).
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from timeline.dates.asides import (
    ends_relative,
    is_aside,
    is_background,
    is_bare,
    is_before,
    is_mention,
)
from timeline.dates.calendar import SIZE, Period, Unit
from timeline.dates.cues import GOALS, Tense
from timeline.dates.flashback import LONG_AGO, Flashback, is_told
from timeline.dates.regions import UNKNOWN_REGION, Region
from timeline.dates.tense import Cue, tense
from timeline.dates.tokens import Tokens

if TYPE_CHECKING:
    from timeline.dates.cycles import Cycle

NEAR = 6  # words
LEAP = 50  # years that no story goes on by without a preposition: "1800 lived in tents"
BEFORE = frozenset({"earlier", "had"})
WILL = frozenset({"will", "ll"})


class Direction(Enum):
    """Which occurrence of something that comes round again."""

    LAST = -1
    SAME = 0
    NEXT = 1
    PAST = "past"
    FUTURE = "future"
    # The nearer one, but rather on this side: nobody says "in December" in October and means the
    # one of last year.
    RATHER_PAST = "rather past"
    RATHER_FUTURE = "rather future"


@dataclass(slots=True)
class Context:
    """What is known when a phrase is anchored."""

    tokens: Tokens
    publication: Period
    region: Region = UNKNOWN_REGION
    narrative: bool = False
    now: Period | None = None  # the minute of publication, where it is known
    reference: Period | None = None
    # The last quarter that the text reported on, not by comparison ("a year earlier").
    focus: Period | None = None
    flashback: Flashback | None = None  # the past date that news has come to
    # The phrase before: its token and what it meant.
    previous: tuple[int, Period] | None = None
    first: int = 0  # the token of the current phrase

    def base(self, reference: bool) -> Period:
        """The period to count from: the text's running date, or now."""
        if self.reference and (reference or self._is_narrated()):
            return self.reference
        return self.publication

    def _is_narrated(self) -> bool:
        """Whether the phrase is part of a story; "will be buried on Monday" is not."""
        return self.narrative and not self._is_after(WILL)

    def _is_after(self, words: Set[str]) -> bool:
        """Whether one of some words stands near before the phrase."""
        before = range(max(0, self.first - NEAR), self.first)
        return any(self.tokens.word(n) in words for n in before)

    def move_to(self, period: Period, anchor: Period | None) -> None:
        """Let what follows count from a date, unless the text only mentions it in passing."""
        if self.narrative:
            is_passing = anchor == self.publication or self._is_off_story(period)
        else:
            is_passing = self._is_mention(period, anchor)
        if not is_passing:
            self.reference = period

    def _is_mention(self, period: Period, anchor: Period | None) -> bool:
        """Whether news of a past date only mentions another one: "beaten two days earlier"."""
        if self.reference is None or self.reference.year >= self.publication.year:
            return False
        is_back = anchor == self.reference and not _is_later(period, self.reference)
        return is_mention(self.tokens, self.first) or (
            is_back and is_aside(self.tokens, self.first)
        )

    def _is_off_story(self, period: Period) -> bool:
        """Whether a story only mentions a date, and does not come to it."""
        if self.reference is None:  # "The siege (3 March - 21 August 1794) was long"
            is_opening = SIZE[period.unit] <= SIZE[Unit.DAY]
            return not is_opening and is_aside(self.tokens, self.first)
        years = period.year - self.reference.year
        is_ahead = _is_later(period, self.reference)
        if is_aside(self.tokens, self.first):
            is_next = is_ahead and years <= 1 and SIZE[period.unit] <= SIZE[Unit.MONTH]
            return not (is_next and ends_relative(self.tokens, self.first))
        if period.unit is Unit.YEAR and abs(years) > LEAP and is_bare(self.tokens, self.first):
            return True
        return not is_ahead and is_background(self.tokens, self.first)

    def told(self, cycle: "Cycle") -> Period | None:
        """The past date that a bare month or day goes on from, in news that looks back."""
        flashback = None if self.narrative else self.flashback
        if flashback is None or cycle.per is not Unit.YEAR:
            return None
        goes_on = is_told(self.tokens, flashback, self.first, cycle, self.publication)
        return flashback.date if goes_on else None

    def onwards(self, told: Period) -> Direction:
        """Where a flashback goes on: after its date, but a winter may have begun in November."""
        if is_before(self.tokens, self.first):
            return Direction.LAST
        return Direction.RATHER_FUTURE if told.unit is Unit.SEASON else Direction.FUTURE

    def look_at(self, period: Period) -> None:
        """Make a quarter that is over the focus of what follows."""
        over = period.unit is Unit.QUARTER and period.last_day < self.publication.first_day
        if over:
            self.focus = period

    def goes_back(self) -> bool:
        """Whether the words before the current phrase tell of what had been before."""
        return self._is_after(BEFORE)

    def looks_back(self) -> bool:
        """Whether the words around the current phrase are in a past tense."""
        found = tense(self.tokens, self.first)
        return found is not None and found.tense is Tense.PAST and found.certain

    def direction(self, cycle: "Cycle") -> Direction:
        """The direction of a bare weekday, month or day at the current phrase."""
        if self.reference and self._is_narrated():
            return Direction.RATHER_FUTURE if cycle.per is Unit.YEAR else Direction.FUTURE
        found = tense(self.tokens, self.first)
        ahead = found is not None and found.tense is Tense.FUTURE
        if cycle.per is not Unit.WEEK and found and found.of_week:
            ahead = not ahead
        if cycle.per is Unit.WEEK:
            return Direction.FUTURE if ahead or self._is_set_for(found) else Direction.PAST
        quarter = getattr(cycle, "unit", None) is Unit.QUARTER
        if quarter and not ahead:
            return Direction.PAST  # quarters are talked of when their figures are out
        if found is None or quarter or not self._governs(found, ahead=ahead):
            return Direction.RATHER_FUTURE if ahead else Direction.RATHER_PAST
        return Direction.FUTURE if ahead else Direction.PAST

    def _is_set_for(self, cue: Cue | None) -> bool:
        """Whether something is planned for the day: "called a meeting for Friday"."""
        if (cue is not None and cue.distance == 1) or self._is_after({"had"}):
            return False
        return self.first > 0 and self.tokens.word(self.first - 1) == "for"

    def _governs(self, cue: Cue, *, ahead: bool) -> bool:
        """Whether the verb of a cue is that of the phrase itself: "was elected in November"."""
        if self.tokens.word_near(self.first - 1) in GOALS:
            return ahead and cue.governs  # "plans to close it by June"
        return cue.certain and cue.governs


def _is_later(period: Period, other: Period) -> bool:
    """Whether a period begins after another one."""
    if period.year != other.year or period.year < 1:  # days have no dates before the year 1
        return period.year > other.year
    return period.first_day > other.first_day


# How many characters from the top of a text its own date may stand.
HEAD = 400


def is_creation_time(tokens: Tokens, index: int, publication: Period) -> bool:
    """Whether a phrase is the article's own date: the publication day, alone on a line at the top.

    It is the anchor of the other phrases, not a time at which something happened.
    """
    start, end = tokens.starts[index], tokens.ends[index]
    if start > HEAD or getattr(tokens.chunks[index].expression, "period", None) != publication:
        return False
    before, after = tokens.text[max(0, start - HEAD) : start], tokens.text[end : end + 2]
    return before.rstrip(" \t")[-1:] in ("", "\n") and after.lstrip(" \t\r")[:1] in ("", "\n")


def is_narrative(periods: Sequence[Period], deictic: int, publication: Period) -> bool:
    """Whether a text tells of times past rather than of its day.

    `periods`: the dates that it gives with their year; `deictic`: how many phrases count from the
    day of writing ("yesterday", "on Friday", "last month").
    """
    far = sum(_weight(period, publication) for period in periods)
    return far >= NARRATIVE and far > 4 * deictic


# How much tells of the past that a text is a narrative.
NARRATIVE = 3


def _weight(period: Period, publication: Period) -> int:
    """How much one date with its year tells of it: "in 1989" less than "on 28 June 1914"."""
    years = abs(period.year - publication.year)
    if years <= 1:
        return 0
    if SIZE[period.unit] > SIZE[Unit.MONTH]:
        return 1
    return 3 if years > LONG_AGO else 2
