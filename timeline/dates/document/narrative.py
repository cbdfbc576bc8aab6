"""Whether a text is news or a story: told from its publication day, or from dates of its own.

What speaks for a story are past dates with their year in what the text itself tells, and most of
all one that opens it, or the year of an episode that it is about (see `episodes`). What speaks
against it is whatever counts from the day of writing: "yesterday", "last month", a bare weekday, a
lead in the perfect, and, where it gives but years, a month in which somebody said something. A
text full of what people say is a report.
"""

import re
from collections.abc import Sequence
from contextlib import suppress
from itertools import islice

from timeline.dates.calendar.calendar import SIZE, Period, Unit
from timeline.dates.calendar.cycles import Weekday
from timeline.dates.direction import cues
from timeline.dates.grammar.grammar import Chunk
from timeline.dates.meaning.composition import Inside, Moved, gives_year
from timeline.dates.meaning.expression import (
    Base,
    Explicit,
    Expression,
    Occurrence,
    Shifted,
    Today,
)
from timeline.dates.reference.anchoring import Context
from timeline.dates.reference.episodes import is_beside_story, names_episode
from timeline.dates.reference.flashback import FARTHEST, LONG_AGO, begun
from timeline.dates.reference.present import WILL
from timeline.dates.reference.weekdays import WEEKDAYS, names_any
from timeline.dates.text.lexicon import UNKNOWN
from timeline.dates.text.tokens import Tokens

ENOUGH = 3  # weight that a story needs
DEICTIC = 4  # weight of what counts from the day of writing; twice that where a text opens with it
OPENING = 4  # weight of a day or month that opens a text
LEAD = 1  # sentences before the date that opens a story
# A month or day in a sentence with one of these is told by news: "In March the bank said it would".
REPORTING = cues.HAVING | WILL | {"said", "says", "told"}
SENTENCE = 20  # words before a date, and after it
SAYING = re.compile(r"\b(?:said|says)\b")
SCENES = frozenset("around by during in throughout".split())
FEWEST, SENTENCES = 3, 8  # of these in a report, and to how many sentences one


def is_narrative(phrases: Sequence[tuple[int, Chunk]], context: Context) -> bool:
    """Whether a text, of which the date phrases are given, tells of times past."""
    story, only_years, days = 0, True, _Days(context.tokens)
    news = DEICTIC if _is_lead_of_news(context.tokens) else 0
    lead = _lead_end(context.tokens)
    for index, chunk in phrases:
        date = _given_date(chunk.expression, context)
        if date:
            opens = not story and not news and index < lead
            if _is_told(context, index, date, opens):
                story += _weight(context, index, date, opens)
                only_years = only_years and SIZE[date.unit] > SIZE[Unit.SEASON]
                days.come_to(index, date)
        elif _is_some_weekday(context.tokens, index, chunk.expression):
            continue
        elif not days.go_on(index, chunk.expression) and _is_deictic(chunk.expression):
            news += DEICTIC if story or news else 2 * DEICTIC
        elif _is_bare(chunk.expression):
            is_news = not story or (only_years and _is_reported(context.tokens, index))
            news += DEICTIC * is_news
    return story >= ENOUGH and story > news and not _is_report(context.tokens)


def _is_report(tokens: Tokens) -> bool:
    """Whether a text tells again and again what somebody says, as no history does."""
    sayings = len(SAYING.findall(tokens.text))
    sentences = sum(map(tokens.shape.count, tokens.sentence_ends))
    return sayings >= FEWEST and sayings * SENTENCES >= sentences


class _Days:
    """The days of the week of a story, which has told that of one of its dates.

    "They landed on Friday, 2 April 1982. On Monday the fleet sailed."
    """

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.last: int | None = None

    def come_to(self, index: int, date: Period) -> None:
        """Take note of a date with its year."""
        is_named = names_any(self.tokens, index, WEEKDAYS)
        self.last = index if is_named and SIZE[date.unit] <= SIZE[Unit.DAY] else None

    def go_on(self, index: int, meaning: Expression) -> bool:
        """Whether a phrase is a weekday near a date of the story or what has gone on from it."""
        is_weekday = _is_weekday(meaning)
        if self.last is None or (_is_deictic(meaning) and not is_weekday):
            self.last = None
            return False
        between = self.tokens.shape[self.last : index]
        ends = sum(char in self.tokens.sentence_ends for char in between)
        self.last = index if ends <= FARTHEST else None
        return is_weekday and self.last is not None


def _lead_end(tokens: Tokens) -> int:
    """The token at which a text's first sentence, and the next, end: there may be a title."""
    ends = (n for n, char in enumerate(tokens.shape) if char in tokens.sentence_ends)
    return next(islice(ends, LEAD, None), len(tokens.shape))


def _is_lead_of_news(tokens: Tokens) -> bool:
    """Whether the first sentence is in the perfect, as leads of news are: "has resigned"."""
    for index, char in enumerate(tokens.shape):
        if char in tokens.sentence_ends:
            return False
        if tokens.word(index) in cues.HAVING:
            return True
    return False


def _given_date(meaning: Expression, context: Context) -> Period | None:
    """The period of a phrase that gives its year: "1914", "at dawn on 18 June 1815"."""
    if isinstance(meaning, Explicit):
        return meaning.period
    with suppress(ValueError, OverflowError):  # outside the years that the calendar has
        reading = meaning.anchor(context) if gives_year(meaning) else None
        return reading.first if reading else None
    return None


def _is_told(context: Context, index: int, date: Period, opens: bool) -> bool:
    """Whether the text itself is in a past then; it may open with what else is an aside."""
    if not opens:
        return begun(context.tokens, index, date, context.publication) is not None
    is_past = date.year < context.publication.year and SIZE[date.unit] <= SIZE[Unit.YEAR]
    is_old = context.publication.year - date.year > LONG_AGO
    return is_past and not is_beside_story(context.tokens, index, date, is_old=is_old)


def _weight(context: Context, index: int, date: Period, opens: bool) -> int:
    """How much one date tells of a story: "in 1989" less than "on 28 June 1914"."""
    years = context.publication.year - date.year
    if years <= 1:
        return 0
    whole = 3 if years > LONG_AGO else 2
    if SIZE[date.unit] > SIZE[Unit.SEASON]:
        if not opens or not _sets_the_scene(context.tokens, index):
            return 1
        return OPENING if years > LONG_AGO else whole
    return OPENING if opens else whole


def _sets_the_scene(tokens: Tokens, index: int) -> bool:
    """Whether a year is that of the whole story: "In 1906 ...", "The war of 1906 ..."."""
    if tokens.opens_sentence(index - 1) and tokens.word_near(index - 1) in SCENES:
        return True
    return names_episode(tokens, index)


def _is_reported(tokens: Tokens, index: int) -> bool:
    """Whether the sentence of a date tells what somebody said, or what has been done."""
    first = last = index
    while first > max(0, index - SENTENCE) and not tokens.opens_sentence(first):
        first -= 1
    stop = min(index + SENTENCE, len(tokens.shape))
    while last < stop and tokens.shape[last] not in tokens.sentence_ends:
        last += 1
    return any(tokens.word(n) in REPORTING for n in range(first, last))


def _is_bare(meaning: Expression) -> bool:
    """Whether a phrase is a month or day of some year; a story gives the year first."""
    return isinstance(meaning, Occurrence) and meaning.cycle.per is Unit.YEAR


def _is_weekday(meaning: Expression) -> bool:
    match meaning:
        case Occurrence(cycle=Weekday(), step=None):
            return True
        case Inside(container=container):
            return _is_weekday(container)
        case _:
            return False


def _is_some_weekday(tokens: Tokens, index: int, meaning: Expression) -> bool:
    """Whether a weekday has an article, as that of a story has: "on a Saturday", "the Monday"."""
    if not _is_weekday(meaning):
        return False
    article = tokens.word_near(index - 1)
    return article == "a" or (article == "the" and tokens.shape[index + 1 : index + 2] != UNKNOWN)


def _is_deictic(meaning: Expression) -> bool:
    """Whether a phrase counts from the day of writing."""
    match meaning:
        case Shifted(unit=Unit.DAY, n=0):
            return False  # "to this day"
        case Today() | Shifted(base=Base.NOW) | Occurrence(cycle=Weekday(), step=None):
            return True
        case Occurrence(step=-1 | 0, base=Base.NOW):
            return True  # "last July", "this spring"
        case Inside(container=origin) | Moved(origin=origin):
            return _is_deictic(origin)
        case _:
            return False
