"""Where a story comes back to the day of writing: "Weiss said on Tuesday", "results are due on".

A bare name in a present tense is the writer's, and so are "this spring" and a weekday of which the
story cannot tell the week. After "last month" or "said on Tuesday" the text stays in the present
until it names a date of the story again. What is quoted may be anybody's present.
"""

from collections.abc import Set

from timeline.dates.calendar.calendar import SIZE, Period, Unit
from timeline.dates.direction.clauses import places
from timeline.dates.direction.cues import HAVING, PREPOSITIONS
from timeline.dates.direction.forms import is_perfect
from timeline.dates.direction.tense import is_present
from timeline.dates.text.tokens import QUOTATION_MARKS, Tokens
from timeline.dates.text.typography import unwrapped

NEAR = 6  # words
WILL = frozenset({"will", "ll"})
# After these, "have" is no perfect: "would have", "used to have".
NO_PERFECT = frozenset("could may might must should to would".split())
# What is said on a bare weekday is news, whatever else is told.
SAYING = frozenset("announced confirmed said says told".split())
# What begins a phrase that always counts from the day of writing.
HERE = frozenset("last this yesterday".split())
QUOTATION = 300  # characters of one at most
CLOSING = frozenset(".,;!?)'’")  # what a quotation ends with
LATER = "later"  # "later this year he sailed" is told of that year
NO_STORY = frozenset("at during for of throughout to with".split()) | PREPOSITIONS


def is_near(tokens: Tokens, first: int, words: Set[str]) -> bool:
    """Whether one of some words stands near before a phrase."""
    return any(tokens.word(n) in words for n in range(max(0, first - NEAR), first))


def is_of_today(tokens: Tokens, first: int, per: Unit | None, story: Period) -> bool:
    """Whether a phrase counts from the day of writing in a story that has come to a date.

    `per` is the unit in which what is looked for comes round.
    """
    if is_near(tokens, first, WILL) or _is_this(tokens, first):
        return True
    if per is None and _is_told_today(tokens, first) and not is_quoted(tokens, first):
        return True
    if per is Unit.WEEK and (SIZE[story.unit] > SIZE[per] or _is_said(tokens, first)):
        return True
    return is_present(tokens, first) and not is_quoted(tokens, first)


def comes_back(tokens: Tokens, first: int) -> bool:
    """Whether what follows a phrase that counts from the day of writing does so, too."""
    opening = tokens.original(first).lower().split(" ", 1)[0]
    is_news = opening in HERE or _is_said(tokens, first)
    return is_news and not is_quoted(tokens, first)


def _is_this(tokens: Tokens, first: int) -> bool:
    """Whether it is "early this year" of the writer's; a story says "in this year"."""
    words = tokens.original(first).lower().split()
    return (
        words[0] != LATER and "this" in words[:-1] and tokens.word_near(first - 1) not in NO_STORY
    )


def _is_told_today(tokens: Tokens, first: int) -> bool:
    """Whether a clause is in the perfect or the future: "has doubled", "will be worth"."""
    is_first = tokens.opens_sentence(first) or tokens.opens_sentence(first - 1)
    clauses = (
        indices
        for indices, governs in places(tokens, first)
        if governs or (is_first and indices.start == first + 1)
    )
    return any(_is_of_writer(tokens, n) for indices in clauses for n in indices)


def _is_of_writer(tokens: Tokens, index: int) -> bool:
    word = tokens.word(index)
    if word in WILL:
        return True
    is_writers = word in HAVING and tokens.word_near(index - 1) not in NO_PERFECT
    return is_writers and is_perfect(tokens, index)


def _is_said(tokens: Tokens, first: int) -> bool:
    """Whether a verb of saying stands right before: "told reporters on Tuesday"."""
    return not SAYING.isdisjoint(tokens.word_near(first - n) for n in (1, 2, 3))


def is_quoted(tokens: Tokens, first: int) -> bool:
    """Whether a phrase stands inside quotation marks: the last one before it opens them."""
    start = tokens.starts[first]
    line = unwrapped(tokens.text)[max(0, start - QUOTATION) : start].rpartition("\n")[2]
    at = max(line.rfind(sign) for sign in QUOTATION_MARKS)
    if at < 0 or line[at] != '"':
        return at >= 0 and line[at] == "“"
    return at == 0 or not (line[at - 1].isalnum() or line[at - 1] in CLOSING)
