"""Falls that are no autumns: "the fall in prices", "led the fall", "the rise and the fall"."""

from timeline.dates.direction.forms import is_past_form
from timeline.dates.grammar.patterns import Match
from timeline.dates.text.tokens import Tokens

# After a fall, how far and against what: "the fall below 140 yen".
EXTENTS = frozenset("about against below by itself over towards under".split())
# What brings about or ends a fall.
CAUSES = frozenset(
    "accelerate arrest cause despite explain halt reflect restrict reverse slow stem stop".split()
)
# What one does with a season: "spent the fall in Maine".
SEASONAL = frozenset("began ended opened spent started".split())
# What a fall does whose news has just been told: "Prices dropped. The fall was due to rain".
DEEDS = frozenset("came follows had has is meant reflects was will would".split())
TOLD = frozenset(
    "decline declined dip dipped down drop dropped fell losses lower plunge plunged sank shrank "
    "slid slide slump slumped tumbled weakened".split()
)
NEAR = 60  # words
TIMES = frozenset("during in until till through throughout".split())


def is_decline(m: Match) -> bool:
    """Whether a fall is one of prices, powers and the like."""
    if m.word("cycle") != "fall":
        return False
    before, after = m.tokens.word_near(m.first - 1), m.next_word()
    if after == "in":
        return _is_of_a_thing(m.tokens, m.following + 1)
    if before in TIMES or "the" not in m:
        return False
    if after in EXTENTS or before in CAUSES or (after in DEEDS and _is_told(m)):
        return True
    if before == "and":
        return not _is_of_a_date(m.tokens, m.first - 2)
    return is_past_form(before) and before not in SEASONAL


def _is_told(m: Match) -> bool:
    """Whether the words before a fall tell of one."""
    start = max(0, m.first - NEAR)
    return not TOLD.isdisjoint(m.tokens.word(n) for n in range(start, m.first))


def _is_of_a_thing(tokens: Tokens, index: int) -> bool:
    """Whether a noun begins that may fall: "the dollar", "prices"; not "Paris", "1986"."""
    word = tokens.word_near(index)
    if word in ("the", "its", "their", "his", "her", "business"):
        return True
    return bool(word) and tokens.shape[index] == tokens.UNKNOWN and tokens.is_small(index)


def _is_of_a_date(tokens: Tokens, index: int) -> bool:
    """Whether a word is of a date that may be coordinated with a season."""
    kinds = ("SEASON", "MONTH", "AMBIGUOUS_MONTH", "UNIT")
    word = tokens.word_near(index)
    return word.isdecimal() or any(tokens.value(index, kind) for kind in kinds if word)
