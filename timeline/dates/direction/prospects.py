"""Dates of what is to come after a past verb: "fell ahead of talks on Monday".

The date goes with a noun phrase that tells so by itself: "met for talks starting Monday". A verb
within the phrase has the date for itself: "left ahead of talks that began on Monday".
"""

from timeline.dates.direction import cues
from timeline.dates.direction.before_verb import is_before_verb
from timeline.dates.direction.clauses import is_boundary
from timeline.dates.direction.deadlines import preposition
from timeline.dates.direction.lookalikes import EVENTS
from timeline.dates.direction.verbs import is_past
from timeline.dates.text.tokens import Tokens

STARTING = frozenset("beginning commencing opening resuming starting".split())
# Of these, what ends on a day may be running: "in the year ending March 31".
PERIODS = frozenset("half month months period quarter season term week weeks year".split())
FOR = frozenset(
    "brace braced bracing prepare prepared preparing ready wait waited waiting waits".split()
)
AWAITING = frozenset("await awaited awaiting awaits".split())
# Who comes in "ahead of" others does not wait for them.
LEADING = frozenset(
    "are be came far finish finished goals in is kept lap laps minutes moved place placed places "
    "points pulled seconds stay stayed still strokes votes was well were years".split()
)
# What there is to wait for, and what does not join it to the words before.
HELD = EVENTS | frozenset(
    "anniversary auction arrival briefing broadcast data decision deadline earnings elections "
    "hearings expiry holiday inauguration matches meetings opening opener output polls "
    "premiere presentation release releases report reports results return ruling session start "
    "statistics talks test unveiling verdict visit weekend".split()
)
WITHIN = frozenset("at in on over".split())
WAITING = AWAITING | FOR | {"ahead"}
PHRASE = 12  # words from "ahead of" to the date


def is_prospect(tokens: Tokens, first: int) -> bool:
    """Whether the phrase at a token dates what a noun before it looks ahead to."""
    if tokens.word_near(first + 1) == "ending":
        return _is_period(tokens, first)
    before = preposition(tokens, first)
    if tokens.word(before) in cues.DATING | {"from"}:
        before -= 1
    if tokens.word_near(before) in STARTING:
        is_subject = is_past(tokens, first + 1, first)  # "talks starting Monday failed"
        return not is_subject and _is_of_noun(tokens, before)
    if tokens.word_near(before) == "ending":
        return _is_period(tokens, before - 1)
    return _is_ahead(tokens, before) and not is_before_verb(tokens, first)


def _is_period(tokens: Tokens, index: int) -> bool:
    """Whether a token is, or names, a length of time: "year", "third quarter"."""
    return index >= 0 and not PERIODS.isdisjoint(tokens.original(index).lower().split()[-1:])


def _is_of_noun(tokens: Tokens, participle: int) -> bool:
    """Whether what starts comes right before: "talks starting", not "for ten days starting"."""
    noun = participle - 1
    if noun < 0 or noun in tokens.chunks or not tokens.word(noun).isalpha():
        return False
    return not (tokens.word(noun) in cues.DETERMINERS or is_boundary(tokens, noun))


def _is_ahead(tokens: Tokens, last: int) -> bool:
    """Whether a noun phrase that a token ends is waited for: "ahead of a meeting with him"."""
    start = max(0, last - PHRASE)
    if WAITING.isdisjoint(tokens.word(n) for n in range(start + 1, last + 1)):
        return False
    is_event = False
    for index in range(last, start, -1):
        word, following = tokens.word(index), tokens.word(index + 1)
        if word == "ahead" and following == "of":
            is_date = index == last
            return (is_event or is_date) and tokens.word(index - 1) not in LEADING
        if word in AWAITING or (word in FOR and following == "for"):
            return is_event
        if word == "," or is_boundary(tokens, index) or is_past(tokens, index, last + 1):
            return False
        # "Ahead of Hill in the final": the event is what comes first.
        is_event = word in HELD or (is_event and word not in WITHIN)
    return False
