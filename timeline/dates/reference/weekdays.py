"""Weekdays that go on from a date of the news: "It sank on Saturday, Aug. 12. On Sunday ...".

A weekday alone is one of the last days, unless the text tells its story by weekdays: from a date
that is over for longer and of which it gave the day of the week.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.dates.calendar.calendar import SIZE, Period, Unit
from timeline.dates.calendar.reading import Reading
from timeline.dates.direction.clauses import opens_sentence
from timeline.dates.direction.cues import Tense
from timeline.dates.direction.tense import tense
from timeline.dates.reference.asides import is_aside
from timeline.dates.reference.flashback import FARTHEST, sentence_ends
from timeline.dates.reference.present import SAYING
from timeline.dates.text.tokens import Tokens

if TYPE_CHECKING:
    from timeline.dates.calendar.cycles import Cycle
    from timeline.dates.reference.anchoring import Context

WEEK = 7  # days
CLAUSE = 14  # words
LEAD = 400  # characters
MONTHS = ("MONTH", "AMBIGUOUS_MONTH")
WEEKDAYS = ("WEEKDAY", "SHORT_WEEKDAY")
# Who says something on a weekday says it now; reports often tell so of what is long over.
TELLING = SAYING | set("according reported testified".split())


@dataclass(frozen=True, slots=True)
class Course:
    """The day that a story in the news has come to, and its token."""

    token: int
    day: Period


def names_any(tokens: Tokens, index: int, categories: tuple[str, ...]) -> bool:
    """Whether one of the words of a phrase is in one of some categories of the vocabulary."""
    values = tokens.lexicon.values
    names = tokens.original(index).lower().replace(",", " ").split()
    return any(category in values.get(name, {}) for name in names for category in categories)


def course_after(context: "Context", reading: Reading) -> Course | None:
    """Where the story is after the current phrase: at its date, or on from where it was."""
    tokens, token, course = context.tokens, context.first, context.course
    period = reading.period
    if context.narrative or period is None or SIZE[period.unit] > SIZE[Unit.DAY]:
        return None if context.is_now(reading.anchor) else course
    day, anchor = period.enclosing(Unit.DAY), reading.anchor
    is_fine = anchor is not None and SIZE[anchor.unit] <= SIZE[Unit.DAY]
    if course and anchor and is_fine and anchor.enclosing(Unit.DAY) == course.day:
        return Course(token, day)
    if not names_any(tokens, token, MONTHS):
        return None if context.is_now(reading.anchor) else course
    if is_aside(tokens, token):
        return course
    is_by_weekdays = names_any(tokens, token, WEEKDAYS) or _has_apposition(tokens, token)
    return Course(token, day) if is_by_weekdays else None


def going_on(context: "Context", cycle: "Cycle") -> Period | None:
    """The day that a bare weekday goes on from, if it goes on."""
    course, tokens, first = context.course, context.tokens, context.first
    if course is None or cycle.per is not Unit.WEEK:
        return None
    if course.day.shift(WEEK) >= context.publication:
        return None
    if first == course.token + 3 and _has_apposition(tokens, course.token):
        return course.day
    if cycle.within(course.day.enclosing(Unit.WEEK)) == course.day and _is_bare(tokens, first):
        return None  # a story would say "that day"
    ends = sentence_ends(tokens, course.token, first)
    if not 1 <= ends <= FARTHEST or _is_of_lead(tokens, course.token, first):
        return None
    return course.day if _tells(tokens, first) else None


def _has_apposition(tokens: Tokens, token: int) -> bool:
    """Whether the day of the week is told after a date: "Aug. 14, a Monday"."""
    joint = [tokens.word_near(token + n) for n in (1, 2)]
    name = token + 3
    is_there = joint == [",", "a"] and name < len(tokens.shape)
    return is_there and names_any(tokens, name, WEEKDAYS)


def _is_bare(tokens: Tokens, first: int) -> bool:
    """Whether no part of the day is told."""
    return " " not in tokens.original(first)


def _is_of_lead(tokens: Tokens, token: int, first: int) -> bool:
    """Whether the text has opened with the weekday, before the date: it comes back to that."""
    name = tokens.original(first).split()[0]
    return name in tokens.text[: min(LEAD, tokens.starts[token])]


def _tells(tokens: Tokens, first: int) -> bool:
    """Whether a weekday opens a sentence that tells what happened next, not what was said of it."""
    found = tense(tokens, first)
    if not opens_sentence(tokens, first) or found is None or found.tense is not Tense.PAST:
        return False
    for index in range(first + 1, min(first + CLAUSE, len(tokens.shape))):
        if tokens.shape[index] in tokens.sentence_ends:
            break
        if tokens.word(index) in TELLING:
            return False
    return True
