"""On which day a time of day falls in news, which comes back to the day of writing unsaid.

"The shares closed at 176 on Friday. At 10:15 a.m. they were trading at 180." A market that has
closed opens on another day, a clause between commas only tells what had been, "closed since Friday"
does not go there, and what is told in the past is not of a day to come. "Overnight" is the night
before the day of writing, unless its own sentence has come to another day.
"""

from timeline.dates.calendar.calendar import SECONDS_IN, SIZE, Period, Unit
from timeline.dates.calendar.cycles import Cycle, PartOfDay
from timeline.dates.direction.clauses import is_boundary
from timeline.dates.direction.cues import RELATIVES
from timeline.dates.direction.own_clause import PRONOUNS, own_clause
from timeline.dates.reference.anchoring import Context
from timeline.dates.reference.asides import FINITE_AFTER, is_aside, is_before
from timeline.dates.reference.directions import Direction
from timeline.dates.reference.flashback import is_reopened, sentence_ends
from timeline.dates.text.paragraphs import opens_entry
from timeline.dates.text.tokens import Tokens

# What markets trade, and what they are called by.
TRADED = frozenset(
    "bond bonds copper crude dax dollar dow euro ftse futures gold index market markets nasdaq "
    "nikkei oil peso pound rand ringgit rouble ruble rupee share shares silver sterling stock "
    "stocks wheat won yen yuan".split()
)
CLOSING = frozenset("close closed ended finished settled".split())
# What the close of a market is told with: "closed higher", "ended the day 3 percent down".
LEVELS = frozenset("at down firmer flat higher lower mixed percent unchanged up weaker %".split())
REACH = 6  # words from the one to the other
MEASURING = frozenset({"after", "before"})
JOINTS = frozenset({",", ";", "and", "but"})
RELATIVE = 12  # words of a relative clause before its date
SENTENCE = 30  # words
WEEK = 7  # days


def day_of_time(context: Context, base: Period) -> Period:
    """The day from which a time of day counts, where the text has come to a date."""
    if context.narrative or base != context.reference or base.year < 1:
        return base
    if context.stamped and opens_entry(context.tokens.text, context.tokens.starts[context.first]):
        return context.stamped
    if base.first_day > context.publication.last_day:
        return context.today if context.looks_back() else base
    if context.previous is None or context.previous[1] != base:
        return base
    told = context.previous[0]
    if _is_in_passing(context.tokens, told, context.first) or _is_left(context, told):
        return _day(context.left, context) or context.today
    is_over = base.first_day < context.today.first_day and _is_close(
        context.tokens, told, context.first
    )
    return context.today if is_over and not is_before(context.tokens, context.first) else base


def day_of_night(context: Context, base: Period) -> Period:
    """The day to which the night of "overnight" belongs, where the text has come to a date.

    "During the night" is of that date.
    """
    tokens, today = context.tokens, context.today
    if context.narrative or base != context.reference or context.previous is None:
        return base
    if tokens.original(context.first).lower() != "overnight":
        return base
    told = context.previous[0]
    if sentence_ends(tokens, told, context.first) == 0 and not is_aside(tokens, told):
        return base
    is_near = (today.first_day - base.first_day).days <= WEEK
    return today if is_near and not is_before(tokens, context.first) else base


def direction_of_night(context: Context, base: Period, cycle: Cycle) -> Direction:
    """Which night, or midnight, of the day of writing: the one that is over, or the coming one."""
    if base.enclosing(Unit.DAY) != context.publication:
        return Direction.SAME
    if isinstance(cycle, PartOfDay):
        return Direction.SAME if context.looks_ahead() else Direction.LAST
    return Direction.PAST if context.looks_back() else Direction.SAME


def stamped(context: Context, period: Period) -> Period | None:
    """The day of the time that heads the last line which a date heads, if one does.

    In a live report, "08:40 Ministers are meeting", the next line that a time heads is of that day,
    whatever dates the lines mention.
    """
    tokens = context.tokens
    if context.stamped is None and period.unit not in SECONDS_IN:
        return None
    if not opens_entry(tokens.text, tokens.starts[context.first]):
        return context.stamped
    return period.enclosing(Unit.DAY) if period.unit in SECONDS_IN else None


def _day(period: Period | None, context: Context) -> Period | None:
    """A period that may be the day of what is told in the past."""
    if period is None or SIZE[period.unit] > SIZE[Unit.DAY] or period.year < 1:
        return None
    return period if period.first_day <= context.publication.last_day else None


def _is_in_passing(tokens: Tokens, told: int, time: int) -> bool:
    """Whether a date only tells of something at hand, so that no time after it is of that day."""
    clause = own_clause(tokens, told)
    if "since" in clause:
        return not is_reopened(tokens, told)  # "since Monday", "since the race began on Monday"
    had_been = "had" in clause and not RELATIVES.isdisjoint(clause)  # "who had left on Monday"
    return had_been or _is_inserted(tokens, told, time) or _is_measured_from(tokens, told)


def _is_left(context: Context, told: int) -> bool:
    """Whether news has come back to the present from a date of an earlier sentence: "but now"."""
    tokens, first = context.tokens, context.first
    back = range(first - 1, max(told, first - SENTENCE), -1)
    now = next((n for n in back if tokens.rule(n) == "present"), None)
    if now is None or is_before(tokens, first):
        return False
    return sentence_ends(tokens, told, now) > 0


def _is_inserted(tokens: Tokens, told: int, time: int) -> bool:
    """Whether a date stands in a relative clause that is over: "which fell on Monday, was at"."""
    after = range(told + 1, min(time, told + SENTENCE))
    ends = (n for n in after if tokens.shape[n] in tokens.sentence_ends)
    if "," not in map(tokens.word, range(told + 1, next(ends, after.stop))):
        return False
    for index in range(told - 1, max(0, told - RELATIVE), -1):
        if tokens.word(index) in PRONOUNS:  # "that began on Monday, is over"
            is_over = tokens.word(told + 1) == "," and tokens.word_near(told + 2) in FINITE_AFTER
            is_relative = tokens.word(index) in RELATIVES and tokens.word(index - 1) == ","
            return is_over or is_relative
        if tokens.word(index) == "," or is_boundary(tokens, index):
            return False
    return False


def _is_measured_from(tokens: Tokens, told: int) -> bool:
    """Whether something is measured from what was on a date: "a week after it sank on Monday"."""
    for index in range(told - 1, max(0, told - RELATIVE), -1):
        if tokens.word(index) in MEASURING:
            return tokens.kind(index - 1) == "LENGTH"
        if tokens.word(index) == "," or tokens.shape[index] in tokens.sentence_ends:
            return False
    return False


def _is_close(tokens: Tokens, told: int, time: int) -> bool:
    """Whether a date is that of a market's close, and the time is of another clause."""
    first, last = _clause(tokens, told)
    if last >= time:
        return False
    words = [tokens.word(n) if n not in tokens.chunks else "" for n in range(first, last)]
    if TRADED.isdisjoint(words):
        return False
    closes = (n for n, word in enumerate(words) if word in CLOSING)
    return any(not LEVELS.isdisjoint(words[n + 1 : n + 1 + REACH]) for n in closes)


def _clause(tokens: Tokens, told: int) -> tuple[int, int]:
    """The words around a date, from its sentence's beginning to the next clause."""
    ends = tokens.sentence_ends
    back = range(told - 1, max(-1, told - SENTENCE), -1)
    ahead = range(told + 1, min(len(tokens.shape), told + SENTENCE))
    first = next((n + 1 for n in back if tokens.shape[n] in ends), max(0, told - SENTENCE))
    ends_at = (n for n in ahead if tokens.shape[n] in ends or tokens.word(n) in JOINTS)
    return first, next(ends_at, ahead.stop)
