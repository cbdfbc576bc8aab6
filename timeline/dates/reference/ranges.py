"""Which phrases belong together: the two ends of a range, the members of a list."""

from typing import TYPE_CHECKING

from timeline.dates.calendar.calendar import SECONDS_IN, SIZE, Period, Unit
from timeline.dates.calendar.cycles import ClockTime, Cycle
from timeline.dates.direction.clauses import is_boundary
from timeline.dates.direction.cues import COPULAS, Tense
from timeline.dates.direction.verbs import tense_at
from timeline.dates.reference.anchoring import Context
from timeline.dates.reference.episodes import begins_and_ends
from timeline.dates.reference.spans import span_of_range
from timeline.dates.text.tokens import Tokens

if TYPE_CHECKING:
    from timeline.dates.meaning.expression import Expression

# What stands between the two ends of a range, and what must stand before the first.
RANGE_JOINTS: dict[str, frozenset[str]] = {
    "to": frozenset(),
    "until": frozenset(),
    "till": frozenset(),
    "and": frozenset({"between"}),
    "through": frozenset(),
    "/": frozenset(),
    "-": frozenset(),
    "–": frozenset(),
}
# What is moved has an old date and a new one: "was postponed from Aug. 21 to Oct. 9".
MOVED = frozenset(
    "adjourned back changed deferred delayed moved postponed pushed rescheduled shifted "
    "switched".split()
)
# "Extended by two weeks to May" is moved, but not "extended from April to May".
MOVED_BY = MOVED | {"extended", "shortened"}
# How many words may stand between these and "from" or "by".
REACH = 3
LIST_JOINTS = frozenset({",", "and", "or"})
# What joins the days of a plan, so many words apart, and what ends it besides other clauses.
PLAN_JOINTS = frozenset({",", ";", "and"})
PLAN = 10
PLAN_ENDS = frozenset({"since", "that"})
# A weekday is counted from one so near to publication, but not from just any date.
NEAR = 14  # days


def is_range(tokens: Tokens, left: int, right: int) -> bool:
    """Whether the phrases at two tokens are the ends of a range, by the words around them."""
    if right != left + 2 or tokens.is_possessive(right):
        return False  # "a revision on Friday to December's figures"
    if tokens.word(left + 1) == "to" and is_moved(tokens, left):
        return False
    heralds = RANGE_JOINTS.get(tokens.word(left + 1))
    if not heralds:
        return heralds is not None
    return left > 0 and tokens.word(left - 1) in heralds


def is_range_end(context: Context) -> bool:
    """Whether the current phrase ends the range that the phrase before it begins."""
    before = context.previous
    return before is not None and is_range(context.tokens, before[0], context.first)


def is_measure(tokens: Tokens, first: int) -> bool:
    """Whether a length tells by how much something is moved: "put back by six weeks to January"."""
    if tokens.word_near(first - 1) != "by":
        return False
    before = range(first - 2, first - 2 - REACH, -1)
    return any(tokens.word_near(index) in MOVED_BY for index in before)


def is_moved(tokens: Tokens, left: int) -> bool:
    """Whether the phrase at a token is the date that something is moved from."""
    if left < 2 or tokens.word(left - 1) != "from":
        return False
    if tokens.word(left - 2) == "forward":
        return True  # "brought forward from May", but "forward sales from May"
    before = range(left - 2, max(-1, left - 2 - REACH), -1)
    return any(tokens.word(index) in MOVED for index in before)


def is_list(tokens: Tokens, left: int, right: int) -> bool:
    """Whether the phrases at two tokens are members of a list."""
    if right - left > 3:
        return False
    between = {tokens.word(n) for n in range(left + 1, right)}
    return bool(between) and between <= LIST_JOINTS


def partners(tokens: Tokens, left: int) -> "tuple[Expression, Expression] | None":
    """The meanings of both ends of the range that the phrase at a token begins, if it does."""
    right = left + 2
    if right not in tokens.chunks or not is_range(tokens, left, right):
        return None
    return tokens.chunks[left].expression, tokens.chunks[right].expression


def begun_by(context: Context, cycle: Cycle) -> Period | None:
    """What the phrase before means, if this one, a cycle's, carries on its range or list.

    It counts from there: "from Tuesday to Thursday" ends on the Thursday after that Tuesday, and
    "10 p.m. to 5 a.m." on the next day.
    """
    if context.previous is None:
        return None
    index, first = context.previous
    in_range = is_range_end(context)
    if isinstance(cycle, ClockTime):
        return first if in_range and first.unit in SECONDS_IN else None
    if not in_range and not is_list(context.tokens, index, context.first):
        return first if _is_planned(context, cycle) else None
    if SIZE[first.unit] >= SIZE[cycle.per]:
        return None
    if cycle.per is Unit.WEEK:
        near = abs((first.first_day - context.publication.first_day).days) <= NEAR
        return first if near or context.narrative else None
    return first


def _is_planned(context: Context, cycle: Cycle) -> bool:
    """Whether a weekday goes on in a plan: "sells notes Tuesday; bonds Wednesday, bills Friday"."""
    assert context.previous
    tokens, (index, first) = context.tokens, context.previous
    between = range(index + 1, context.first)
    if cycle.per is not Unit.WEEK or SIZE[first.unit] > SIZE[Unit.DAY] or first.year < 1:
        return False
    if not 0 < (first.first_day - context.publication.first_day).days <= NEAR:
        return False
    if len(between) > PLAN or PLAN_JOINTS.isdisjoint(map(tokens.word, between)):
        return False
    if any(_ends_plan(tokens, n) or tense_at(tokens, n, context.first) for n in between):
        return False
    return not tokens.is_possessive(context.first) and not _is_past_after(tokens, context.first)


def _ends_plan(tokens: Tokens, index: int) -> bool:
    """Whether another clause or sentence begins at a token, or a verb stands there."""
    word = tokens.word(index)
    if word == ";":
        return False
    return word in COPULAS or word in PLAN_ENDS or is_boundary(tokens, index)


def _is_past_after(tokens: Tokens, first: int) -> bool:
    """Whether the next verb in the sentence after a phrase is past: "on Wednesday rates fell"."""
    for index in range(first + 1, min(len(tokens.shape), first + PLAN)):
        if tokens.shape[index] in tokens.sentence_ends or tokens.word(index) in PLAN_JOINTS:
            return False
        if found := tense_at(tokens, index, first):
            return found is Tense.PAST
    return False


def look_at_span(context: Context, last: Period) -> None:
    """Take note of a range, if the current phrase, which means a period, is the end of one.

    The lead of a story may tell of all of it: "The war began in March 1885 and ended in May 1887".
    """
    if context.previous is None:
        return
    tokens, before, here = context.tokens, context.previous, (context.first, last)
    is_lead = before[0] == context.lead and begins_and_ends(tokens, before[0], context.first)
    if is_lead or is_range(tokens, before[0], context.first):
        context.span = span_of_range(tokens, before, here, is_lead=is_lead)
