"""Days of what was foretold: "forecasters warned of heavy rain on Friday".

The weather and strikes have a day. A crisis has none, and a day after a statement is that of the
warning: "warned of a crisis on Friday", "warned of storms in a statement on Friday".
"""

from timeline.dates.direction.clauses import is_boundary
from timeline.dates.text.tokens import Tokens
from timeline.dates.text.vocabulary import SHORT_WEEKDAY, WEEKDAY

REACH = 12  # words from the verb to the day
FORETELLING = frozenset("forecast predicted predicting warned warning".split())
# What one warns of comes after these: "warned drivers of storms", not "warned that storms had hit".
BEFORE_OBJECTS = frozenset({"about", "of"})
# What is foretold for a day. Not delays, protests or unrest: whole years have them.
FORETOLD = frozenset(
    (
        "blizzard blizzards conditions disruption downpours drizzle flooding floods fog frost "
        "gales gridlock gusts hail ice queues rain rainfall rains showers sleet snow snowfall "
        "storm storms strike strikes sunshine thunderstorms walkout walkouts winds"
    ).split()
)
# Where something is said: "warned of storms in a statement on Friday".
SOURCES = frozenset(
    (
        "address article briefing bulletin conference email interview letter memo message "
        "note post report speech statement testimony tweet"
    ).split()
)


def is_foretold(tokens: Tokens, first: int) -> bool:
    """Whether a day of the week is that of something foretold before it in its clause."""
    if not _is_weekly(tokens, first):
        return False
    between: set[str] = set()
    for index in range(first - 1, max(-1, first - 1 - REACH), -1):
        word = tokens.word(index)
        if is_boundary(tokens, index) or word in SOURCES:
            return False
        if word in FORETELLING:
            is_object = not word.startswith("warn") or not between.isdisjoint(BEFORE_OBJECTS)
            is_told = is_object and not between.isdisjoint(FORETOLD)
            return is_told and tokens.word_near(index - 1) != "had"
        between.add(word)
    return False


def _is_weekly(tokens: Tokens, first: int) -> bool:
    """Whether a phrase names a day of the week or is the weekend: "Friday", "Sunday evening"."""
    words = tokens.original(first).lower().split()
    is_day = any(word in WEEKDAY or word in SHORT_WEEKDAY for word in words)
    return is_day or words == ["the", "weekend"]
