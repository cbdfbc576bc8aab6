"""What the article tells to be still to come, and later mentions of it: "the visit", "the vote"."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache
from typing import Literal

from spacy.tokens import Token

from timeline.events.syntax.labels import ARGUMENTS, PRESENT_TAGS
from timeline.events.syntax.lexicon import ATTITUDES
from timeline.events.syntax.noun_phrase import is_known
from timeline.events.syntax.tenses import is_simple_past
from timeline.events.time.retelling import family, may_be_same

# "The vote was postponed to Friday", "the launch is expected in May".
SCHEDULING = frozenset(
    """
    adjourn anticipate await call defer delay expect fix forecast move plan postpone prepare push
    put reschedule schedule set slate
    """.split()
)
# What is said or held on a day that is set: "reports earnings on Tuesday".
SET = frozenset(
    """
    address answer brief debate describe detail disclose explain face hold interview post present
    report rule speak stand state testify
    """.split()
)
# The same, of "its decision" or "results"; who "announces a strike on Monday" has announced it.
SET_IF_KNOWN = frozenset({"announce", "declare", "deliver", "reveal"})
# Known things, also without an article.
RESULTS = frozenset({"earning", "figure", "result", "winner"})
COMPARED = 50  # words before that may have told of the plan
# Past or present, to come on a known day, or to come some day.
Outlook = Literal["past", "dated", "open"]
# Clauses of what is planned: "promised to stay", "said he would stay".
PLANNED_CLAUSES = frozenset({"advcl", "ccomp", "xcomp"})
HIGHEST = 10  # words up to who tells of a plan


def planner_of(token: Token) -> Token | None:
    """The verb that tells of a plan, or who told of that: "promised to stay and to invest"."""
    planner = None
    for _ in range(HIGHEST):
        if token.dep_ == "ccomp" or (token.dep_ in PLANNED_CLAUSES and planner is None):
            planner = token.head
        elif token.dep_ != "conj" or planner is not None:
            break
        token = token.head
    return planner


class Plans:
    """The events of one article that are to come, by the words that may tell of them."""

    def __init__(self, triggers: Iterable[Token], outlook: Callable[[Token], Outlook]) -> None:
        """`outlook` says how each event stands to the day of the report where it is told.

        `triggers` come in the order of the text.
        """
        self._outlook = cache(outlook)
        self._words: dict[str, list[Token]] = defaultdict(list)
        for token in triggers:
            self._words[family(token.lemma_)].append(token)

    def mentioned_by(self, noun: Token) -> Token | None:
        """The word that told of the plan that "the visit" speaks of, if it does."""
        if noun.pos_ != "NOUN" or not is_known(noun) or _happened(noun):
            return None
        words = self._words.get(family(noun.lemma_), [])
        here = bisect_left(words, noun.i, key=lambda word: word.i)
        words = [word for word in words[max(0, here - COMPARED) : here] if may_be_same(noun, word)]
        told = [(other, seen) for other in words if (seen := self._told(other)) is not None]
        # The visit goes back to who visits rather than to who meets him.
        told = [mention for mention in told if mention[0].lemma_ == noun.lemma_] or told
        if not told or told[-1][1] == "past":
            return None
        return next((other for other, seen in reversed(told) if seen == "dated"), told[-1][0])

    def _told(self, token: Token) -> Outlook | None:
        """How an event stands where it is told; None where a noun only mentions it again."""
        seen = self._outlook(token)
        is_again = seen == "past" and token.pos_ != "VERB" and is_known(token)
        return None if is_again else seen


def is_set(verb: Token) -> bool:
    """Whether a verb in the present may tell what is set for a day: "rules on it on Tuesday"."""
    dependents = {child.dep_ for child in verb.children}
    if verb.tag_ not in PRESENT_TAGS | {"VB"} or not dependents.isdisjoint({"aux", "ccomp"}):
        return False
    objects = [child for child in verb.children if child.dep_ == "dobj"]
    are_known = all(is_known(noun) or noun.lemma_ in RESULTS for noun in objects)
    return verb.lemma_ in SET or (verb.lemma_ in SET_IF_KNOWN and bool(objects) and are_known)


def _happened(noun: Token) -> bool:
    """Whether the clause narrates: "the attack killed nine"; not "the visit was announced"."""
    verb = noun.head
    return (
        noun.dep_ in ARGUMENTS
        and is_simple_past(verb)
        and verb.lemma_ not in ATTITUDES | SCHEDULING
    )
