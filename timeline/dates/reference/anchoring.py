"""What a phrase is counted from, and in which direction.

News is told from its publication date: "on Friday" is the Friday before it or after it, as the
tense of the words around says. A narrative (a history, a biography, a timeline) is told from the
dates that it names: "in May" inside a paragraph on 1943 is May 1943. Which of the two a text is,
the text decides (see `narrative`).
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from timeline.dates.calendar.calendar import SECONDS_IN, SIZE, Period, Unit, of_day
from timeline.dates.calendar.reading import Reading
from timeline.dates.calendar.regions import UNKNOWN_REGION, Region
from timeline.dates.direction.cues import Tense
from timeline.dates.direction.tense import is_pluperfect, tells_of_past, tense
from timeline.dates.reference.asides import (
    is_aside,
    is_before,
)
from timeline.dates.reference.comparisons import is_compared
from timeline.dates.reference.directions import Direction, direction_in_news
from timeline.dates.reference.flashback import Flashback, is_told, looks_back, sentence_ends
from timeline.dates.reference.given import Given
from timeline.dates.reference.listing import Listing
from timeline.dates.reference.news import is_over, past_day
from timeline.dates.reference.present import comes_back, is_near, is_of_today
from timeline.dates.reference.reduced import is_reduced
from timeline.dates.reference.retrospect import (
    Retrospect,
    Within,
    goes_on,
    is_later,
    look_back,
    within,
)
from timeline.dates.reference.spans import Span
from timeline.dates.reference.weekdays import Course
from timeline.dates.text.tokens import Tokens

if TYPE_CHECKING:
    from timeline.dates.calendar.cycles import Cycle

BEFORE = frozenset({"earlier", "had"})


@dataclass(slots=True)
class Context:
    """What is known when a phrase is anchored."""

    tokens: Tokens
    publication: Period
    listing: Listing
    region: Region = UNKNOWN_REGION
    narrative: bool = False
    now: Period | None = None  # the minute of publication, where it is known
    dateline: Period | None = None  # the day of writing, where it is a little earlier
    reference: Period | None = None
    left: Period | None = None  # the reference before this one
    mentioned: Period | None = None  # the date given in passing since
    portion: tuple[Period, str | None] | None = None  # of the reference: "early May"
    in_present: bool = False  # whether a story has come back to the day of writing
    # The last period that the text gave figures of, not by comparison (see `focus`).
    focus: Reading | None = None
    focused: int | None = None  # the token of its phrase
    awaited: tuple[int, Reading] | None = None  # one that is not over, named since, and its token
    flashback: Flashback | None = None  # the past date that news has come to
    retrospect: Retrospect | None = None  # the one that a story has looked back to
    is_back: bool = False  # whether the current phrase is told of that
    course: Course | None = None  # the day that news tells of what came next by weekdays
    stamped: Period | None = None  # the day of the time that heads the last dated line
    lead: int | None = None  # the token of the first date that a story came to
    span: Span | None = None  # of the last range
    previous: tuple[int, Period] | None = None  # the phrase before: its token and meaning
    first: int = 0  # the token of the current phrase

    @property
    def today(self) -> Period:
        """The day on which the text was written."""
        return self.dateline or self.publication

    def is_now(self, anchor: Period | None) -> bool:
        """Whether something counts from the day of writing or of publication."""
        return anchor is not None and anchor in (self.publication, self.today)

    def base(self, reference: bool, per: Unit | None = None) -> Period:
        """The period to count from: the text's running date, or now.

        `per` is the unit in which what is looked for comes round.
        """
        if self.reference and (reference or self._is_narrated(per)):
            if not self._is_left_ahead():
                return self.reference
            # "At 3 p.m." is of today then; "a day later" counts from what was told.
            return self.today if per is Unit.DAY else past_day(self.left, self.publication)
        return self.publication

    def spoken_of(self, unit: Unit) -> Period:
        """The period that steps of a unit count from: "had come in June 1998; a year later"."""
        base, given = self.base(reference=True), self.mentioned
        if given is None or SIZE[given.unit] <= SIZE[Unit.DAY] or unit in SECONDS_IN:
            return base
        # No day of the past comes after today: "closed in July; several days later, he fled".
        is_given = SIZE[given.unit] <= SIZE[unit] or not is_later(self.publication, base)
        return given if is_given else base

    def _is_left_ahead(self) -> bool:
        """Whether news has named a day to come, and now tells of the past again."""
        if self.narrative or self.reference is None or self.previous is None:
            return False
        is_ahead = is_later(self.reference, self.publication)
        return is_ahead and is_over(self.tokens, self.previous[0], self.first)

    def _is_narrated(self, per: Unit | None) -> bool:
        """Whether the phrase is part of a story; "will be buried on Monday" is not."""
        if not self.narrative or self.reference is None or (per and self.in_present):
            return False
        return not is_of_today(self.tokens, self.first, per, self.reference)

    def looking_back(self, anchor: Period | None, step: Unit | None) -> "Context | None":
        """The context of a phrase that is told of what the story has looked back to, if it is.

        `anchor` is what the phrase would count from in the story itself, `step` the unit that it
        counts in.
        """
        back = self.retrospect
        if back is None or anchor != self.reference or not goes_on(self.tokens, back, self.first):
            return None
        is_finer = step is not None and SIZE[step] < SIZE[back.date.unit]
        if is_finer and back.within is Within.INSERTION:
            return None  # "the king, born in 1850, fled two days later"
        return replace(self, reference=back.date, is_back=True)

    def go_back(self, period: Period | None) -> None:
        """Let what follows count from what the story has looked back to.

        In the same sentence, or in the pluperfect, the story itself does not go back.
        """
        assert self.retrospect
        if self.retrospect.within is Within.INSERTION:
            self.retrospect = None  # "begun in 1866, was opened six years later": the story, too
            return
        is_same = sentence_ends(self.tokens, self.retrospect.token, self.first) == 0
        if is_same or is_before(self.tokens, self.first):
            told = self.retrospect.date
            date = period if period and is_later(period, told) else told
            self.retrospect = replace(self.retrospect, token=self.first, date=date)
        else:
            self.reference, self.retrospect = self.retrospect.date, None

    def move_to(self, period: Period, anchor: Period | None) -> None:
        """Let what follows count from a date, unless the text only mentions it in passing."""
        if self.narrative and self.is_now(anchor):
            self.in_present = self.in_present or comes_back(self.tokens, self.first)
            return
        if self.retrospect and self.retrospect.token == self.first:
            return
        given = Given(self.tokens, self.first, period, anchor, self.reference)
        is_off = given.is_off_story if self.narrative else given.is_off_news
        if not is_off(self.publication):
            self._come_to(period)
        elif not self.narrative:
            self.mentioned = period if given.is_beside_day() else None
        elif self.reference and self._is_past_or_apart(period, self.reference):
            back = look_back(self.tokens, self.first, period, self._lead())
            self.retrospect = back or self.retrospect

    def _is_past_or_apart(self, period: Period, told: Period) -> bool:
        """Whether a date is before the one told of, or in what has a story of its own."""
        return not is_later(period, told) or within(self.tokens, self.first) is not None

    def _come_to(self, period: Period) -> None:
        self.in_present = False
        self.left, self.reference = self.reference, period
        self.mentioned = self.retrospect = None
        if self.lead is None and SIZE[period.unit] <= SIZE[Unit.YEAR]:
            self.lead = self.first

    def _lead(self) -> int | None:
        """The token of the phrase before, if it is of the first sentence with dates."""
        if self.lead is None or self.previous is None:
            return None
        before = self.previous[0]
        return before if sentence_ends(self.tokens, self.lead, before) == 0 else None

    def go_down(self, period: Period, is_given: bool) -> None:
        """Move on in a list of dated lines, which a date that is given with its year may begin."""
        if self.listing.go_down(self.tokens, self.first, period, is_given=is_given):
            self.reference, self.flashback = period, None

    def told(self, cycle: "Cycle") -> Period | None:
        """The date that a bare name goes on from, in a list or news that looks back."""
        if listed := self.listing.told(self.tokens, self.first, cycle):
            return listed
        flashback = None if self.narrative or cycle.per is not Unit.YEAR else self.flashback
        # Chronologies are in the present tense: "May 10: Pickets appear".
        is_head = self.listing.is_head(self.tokens, self.first)
        if flashback is None or not (is_head or looks_back(self.tokens, self.first)):
            return None
        goes_on = is_told(self.tokens, flashback, self.first, cycle, self.publication)
        return flashback.date if goes_on else None

    def onwards(self, told: Period) -> Direction:
        """Where it goes on: after its date, but a winter may have begun in November."""
        is_listed = told == self.listing.date
        is_head = self.listing.is_head(self.tokens, self.first)
        runs_on = is_listed and (is_head or SIZE[told.unit] >= SIZE[Unit.YEAR])
        if not runs_on and is_before(self.tokens, self.first):
            return Direction.LAST
        # What the entry of a month or day mentions may have been somewhat before.
        is_near = told.unit is Unit.SEASON or (is_listed and not (runs_on or self.looks_ahead()))
        return Direction.RATHER_FUTURE if is_near else Direction.FUTURE

    def look_at(self, token: int, figures: Reading) -> None:
        """Make a quarter, or some months, the focus of what follows, if they are over."""
        if figures.first is None or figures.last is None or is_later(figures.first, figures.last):
            return
        if is_compared(self.tokens, token):
            return
        if figures.last.last_day < self.publication.first_day:
            self.focus, self.focused, self.awaited = figures, token, None
            return
        self.awaited = token, figures
        if token == self.focused:
            self.focus = None  # "the quarter", which ends March 31

    @property
    def quarter(self) -> Period | None:
        """The calendar quarter with which the focus ends."""
        if self.focus is None or self.focus.last is None:
            return None
        middle = self.focus.last.last_day - timedelta(days=SIZE[Unit.QUARTER] / 2)
        return of_day(Unit.QUARTER, middle)

    def goes_back(self) -> bool:
        """Whether the words before the current phrase tell of what had been before."""
        return is_near(self.tokens, self.first, BEFORE)

    def looks_back(self) -> bool:
        """Whether the words around the current phrase are in a past tense."""
        return tells_of_past(self.tokens, self.first)

    def looks_ahead(self) -> bool:
        """Whether the words around the current phrase tell of what is to come."""
        found = tense(self.tokens, self.first)
        return found is not None and found.tense is Tense.FUTURE

    def direction(self, cycle: "Cycle") -> Direction:
        """The direction of a bare weekday, month or day at the current phrase."""
        if self.reference and self._is_narrated(cycle.per):
            if cycle.per is not Unit.YEAR:
                return Direction.FUTURE
            return self._in_story()
        return direction_in_news(self.tokens, self.first, cycle)

    def _in_story(self) -> Direction:
        """The direction of a bare month or day in a story."""
        if self.is_back:
            return Direction.ONWARD
        if is_reduced(self.tokens, self.first):
            return Direction.RATHER_PAST
        if is_pluperfect(self.tokens, self.first):
            return Direction.PAST
        if is_before(self.tokens, self.first) or is_aside(self.tokens, self.first):
            return Direction.RATHER_FUTURE
        return Direction.ONWARD
