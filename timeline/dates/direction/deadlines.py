"""Days by which something is to be done: "the vote is on Friday", "gave them until Friday"."""

from collections.abc import Iterator

from timeline.dates.direction import cues
from timeline.dates.direction.clauses import is_boundary
from timeline.dates.direction.foretold import is_foretold
from timeline.dates.text.tokens import Tokens

# How many words what is given until a day may take: "gave the White House until Friday".
GIFT = 6
LIMITS = frozenset({"cutoff", "deadline"})
APPROACHING = frozenset(
    "approached approaches approaching draws drew looming looms nearing nears neared".split()
)
COMING = 5  # words from a deadline to these: "the May deadline for a deal nears"
# And what a state may be of: "have no clean water or power until Friday".
HELD = 10


def is_deadline(tokens: Tokens, first: int) -> bool:
    """Whether the phrase says by when: "the vote is on Friday", "set Friday as the deadline"."""
    at = preposition(tokens, first)
    word, above = tokens.word(at), tokens.word(at - 1) if at else ""
    if word == "as" and above in cues.SOON:
        return not _is_told(tokens, at - 2)
    if (above if word == "on" else word) in cues.COPULAS:
        return True
    if word in cues.UNTIL and _is_held(tokens, at):
        return True
    if word == "from" and _is_granted(tokens, at):
        return True
    if _is_approaching(tokens, first):
        return True
    if tokens.word_near(first - 1) == "of" and word in cues.DEADLINES:
        return True  # "a deadline of Friday"
    words = [tokens.word(n) for n in range(first + 1, min(first + 4, len(tokens.shape)))]
    if words[:1] == ["as"] and words[-1] in cues.DEADLINES:
        return True
    return is_foretold(tokens, first)


def _is_approaching(tokens: Tokens, first: int) -> bool:
    """Whether a deadline of the phrase is said to come: "as the May deadline draws near"."""
    if tokens.word_near(first + 1) not in LIMITS:
        return False
    following = (tokens.word_near(n) for n in range(first + 2, first + 2 + COMING))
    return not APPROACHING.isdisjoint(following)


def _is_told(tokens: Tokens, at: int) -> bool:
    """Whether the "as late as" at a token is no plan: "said as late as Friday that", "As late as".

    The verb of a sentence that begins so then tells.
    """
    return tokens.opens_sentence(at) or tokens.word_near(at - 1) in cues.SAID


def _is_held(tokens: Tokens, at: int) -> bool:
    """Whether a state lasts "until" the phrase: "have until Friday", "were closed until"."""
    near = [tokens.word(n) for n in _clause(tokens, at)]
    # What has been "through Friday" is over: "has returned 7% this year through Friday".
    owned = near[:3] if tokens.word(at) == "through" else near
    if not cues.HAVING.isdisjoint(owned) or near[:1] == ["had"] or _is_given(tokens, at):
        return True
    if near[:1] == ["off"] or near[:1] == ["back"]:
        near = near[1:]  # "put off until"
    return near[:1] != [] and near[0] in cues.SUSPENDING and near[1:3] != ["been", "had"]


def _clause(tokens: Tokens, at: int) -> Iterator[int]:
    """The tokens of a clause before one of them, backwards."""
    for index in range(at - 1, max(-1, at - HELD), -1):
        if is_boundary(tokens, index):
            return
        yield index


def _is_given(tokens: Tokens, at: int) -> bool:
    """Whether somebody is given time: "gave the White House until", "gives them a week, until"."""
    for index in range(at - 1, max(-1, at - 1 - GIFT), -1):
        if tokens.word(index) in cues.GRANTING:
            return tokens.word(index + 1) not in cues.GIFTS
        if tokens.word(index) in cues.BEYOND_GIFTS:
            return False
    return False


def _is_granted(tokens: Tokens, at: int) -> bool:
    """Whether a time to act begins with the phrase: "has 30 days from Sunday"."""
    return tokens.kind(at - 1) == "LENGTH" and tokens.word_near(at - 2) in cues.GIVING


def is_by_deadline(tokens: Tokens, first: int) -> bool:
    """Whether something is to be so "by Friday's deadline", which is by Friday."""
    is_limit = tokens.word(preposition(tokens, first)) in cues.ENDS
    return is_limit and tokens.word_near(first + 2) in ("deadline", "cutoff")


def preposition(tokens: Tokens, first: int) -> int:
    """The token of the preposition before a phrase: "until at least Friday"."""
    index = first - 1
    while index > 0 and tokens.word(index) in cues.BEFORE_DATES:
        index -= 1
    return max(index, 0)
