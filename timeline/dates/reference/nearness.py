"""Days and months that hold for a noun, so that no verb around tells whether they are over.

"A rent due May 1", "a new fare effective Oct. 19", "the term starting April 1", "to praise their
March pact": what is so from a day on, or was agreed on it, may be told of before and
after. Hardly anybody means a day of almost a year ago, or hence, and gives no year.
"""

from timeline.dates.direction.cues import PREPOSITIONS, Tense
from timeline.dates.reference.attributes import is_attribute
from timeline.dates.text.tokens import Tokens

# What has its day right after it.
TERMS = frozenset(
    "beginning closing commencing dated due effective ending record registered starting".split()
)
BESIDE = frozenset({"after", "before"})  # "tickets sold after May 1" may still be valid
JOINTS = frozenset("- – / through till to until".split())
# What was done in a month or on a day that it is called by.
AGREED = frozenset(
    "accord agreement communique declaration decree pact resolution suspension treaty".split()
)
TIMES = frozenset("half months period quarter season term".split())
NOUN = 3  # words from a date to what it tells which one of: "the March 9 Oslo pact"
BEFORE_MONTHS = PREPOSITIONS | {"during", "ended", "for", "of", "through", "to"}


def is_term(tokens: Tokens, first: int) -> bool:
    """Whether something holds from a date on, or by it: "from May 1", "members as of May 1"."""
    before = tokens.word_near(first - 1)
    if before == "on":
        first, before = first - 1, tokens.word_near(first - 2)
    if before == "of":
        return tokens.word_near(first - 2) == "as"
    if before in BESIDE:
        return tokens.kind(first) == "DAY_DATE" and not is_attribute(tokens, first)
    return before in TERMS or (before == "from" and _is_beginning(tokens, first))


def _is_beginning(tokens: Tokens, first: int) -> bool:
    """Whether a date after "from" ends no range and tells of no noun: "from the 1 May raid"."""
    is_of_noun = tokens.word(first).startswith("the") or is_attribute(tokens, first)
    return not is_of_noun and tokens.word_near(first + 1) not in JOINTS


def is_name(tokens: Tokens, first: int, tense: Tense) -> bool:
    """Whether a date tells which thing is meant: "called off a May march", "praise the May pact".

    A day does so only where the verb looks ahead to what was agreed on it. In "the May/July season"
    something was, as the verb says.
    """
    near = {tokens.word_near(first + n) for n in range(1, 1 + NOUN)}
    if tense is Tense.FUTURE:
        return not AGREED.isdisjoint(near)
    is_month = tokens.kind(first) == "MONTH_DATE" and TIMES.isdisjoint(near)
    return is_month and tokens.word_near(first - 1) not in BEFORE_MONTHS
