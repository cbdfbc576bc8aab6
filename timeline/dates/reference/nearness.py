"""Days and months that are those nearby, whether or not the verb around looks that way.

Hardly anybody means a day of almost a year ago, or hence, and gives no year: "he warned them of the
talks on May 6" was written in April of those to come. So it is with a month that holds for a noun:
"a rent due May", "the term starting in April", "to praise their March pact". But what was done on a
day is over: "he died on May 6".
"""

from timeline.dates.direction.clauses import WINDOW, is_boundary
from timeline.dates.direction.cues import (
    AUXILIARIES_OF_PAST,
    CLAIMING,
    DATING,
    ONLY_FINITE,
    PREPOSITIONS,
    PREPOSITIONS_OF_NOUNS,
)
from timeline.dates.direction.verbs import is_past, tense_at
from timeline.dates.reference.attributes import is_attribute
from timeline.dates.text.tokens import Tokens

# What has its day right after it.
TERMS = frozenset(
    "available beginning closing commencing dated due effective ending record registered "
    "starting".split()
)
BESIDE = frozenset({"after", "before"})  # "tickets sold after May 1" may still be valid
JOINTS = frozenset("- – / through till to until".split())
# What was done in a month that it is called by.
AGREED = frozenset(
    "accord agreement communique declaration decree pact resolution suspension treaty".split()
)
TIMES = frozenset("half months period quarter season term".split())
# What courts and anniversaries go back to a year later; nobody plans it.
MISFORTUNES = frozenset(
    "abducted arrested assassinated attacked beheaded bombed crashed detonated died disappeared "
    "drowned exploded fired injured kidnapped killed murdered raped robbed shot stabbed vanished "
    "wounded".split()
)
OVER = TIMES | {"since"}  # "in the period May 1 to 9"
DATED = DATING | {"from"}
WON = frozenset({"lost", "won"})  # "won the May 6 election"
NEXT_TO = 2  # tokens from a verb to the day that comes right after it
NOUN = 3  # words from a date to what it tells which one of: "the March Oslo pact"
BEFORE_MONTHS = PREPOSITIONS | {"during", "ended", "for", "of", "through", "to"}


def is_term(tokens: Tokens, first: int) -> bool:
    """Whether something holds from a date on, or by it: "from May 1", "members as of May 1"."""
    before = tokens.word_near(first - 1)
    if before in ("in", "on"):
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


def is_agreed(tokens: Tokens, first: int) -> bool:
    """Whether something is called by the month that it was agreed in: "uphold the May pact"."""
    is_apart = tokens.word_near(first + 1) in PREPOSITIONS_OF_NOUNS  # "by May for a pact"
    return not is_apart and not AGREED.isdisjoint(_following(tokens, first))


def is_name(tokens: Tokens, first: int) -> bool:
    """Whether a month tells which thing is meant: "called off a May march".

    In "the May/July season" something was, as the verb says.
    """
    is_month = tokens.kind(first) == "MONTH_DATE" and TIMES.isdisjoint(_following(tokens, first))
    return is_month and tokens.word_near(first - 1) not in BEFORE_MONTHS


def _following(tokens: Tokens, first: int) -> set[str]:
    """The next few words after a date."""
    return {tokens.word_near(first + n) for n in range(1, 1 + NOUN)}


def is_of_deed(tokens: Tokens, first: int, verb: int) -> bool:
    """Whether a date comes right after the past verb that it is the date of: "died on May 6".

    What nobody plans may be farther off. A form in -ed does not tell so after another verb: "will
    redeem notes issued on May 6".
    """
    before = tokens.word_near(first - 1)
    if tokens.word(verb) in MISFORTUNES or before in OVER or not is_past(tokens, verb, first):
        return True  # or the verb follows: "On May 6, Smith left"
    is_dated = before in DATED or tokens.word(verb) in WON
    if first - verb > NEXT_TO or (first - verb == NEXT_TO and not is_dated):
        return False
    if tokens.word(verb) in ONLY_FINITE:
        return True
    for index in range(verb - 1, max(-1, verb - WINDOW), -1):
        if is_boundary(tokens, index) or tokens.word(index) in CLAIMING:
            return True
        if tokens.word(index) not in AUXILIARIES_OF_PAST and tense_at(tokens, index, first):
            return False
    return True
