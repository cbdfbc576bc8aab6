"""Where each event of an article happened: as its sentence tells, or as the story around it does.

The order is that of how sure it is: the place in the event's own sentence; that of the same event
told elsewhere ("the attack"), or of the event in which it happened ("died in the crash"); that of
the story when it goes on; and last the city of the dateline, for what the first sentence reports.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from timeline.events import participants
from timeline.events.entities.coreference import Mentions
from timeline.events.factuality import status as status_rules
from timeline.events.places import place
from timeline.events.syntax.clauses import told_in
from timeline.events.syntax.labels import SUBJECTS
from timeline.events.syntax.lexicon import SAYING
from timeline.events.syntax.noun_phrase import is_known
from timeline.events.syntax.place_words import (
    GATHERING,
    HARMING,
    MOVING,
    NEWS,
    ON_THE_SPOT,
    SCENES,
    SUFFERING,
)
from timeline.events.syntax.tenses import is_simple_past
from timeline.events.time.retelling import family, may_be_same
from timeline.events.time.together import happens_with
from timeline.events.triggers.trigger import Trigger
from timeline.model import Place, Status

LOOKBACK = 3  # sentences; statements may stand between two parts of the story
FURTHEST = 8  # sentences from "the scene" back to where it is told
COMPARED = 20  # words before and after that may tell of the same event
DEEPEST = 3  # events that happened in one another
PLACES = frozenset({"GPE", "LOC", "FAC"})
# "France's president", "the London mayor": says whose he is, not where.
MODIFIERS = frozenset({"poss", "compound", "nmod", "amod"})


class Setting:
    """The places of one article's events."""

    def __init__(
        self,
        triggers: Iterable[Trigger],
        mentions: Mentions,
        dateline: Place | None = None,
    ) -> None:
        """`dateline` is the city that the report is from."""
        self._mentions = mentions
        self._dateline = dateline
        self._known: dict[int, set[str]] = {}  # who takes part, by event word
        self._own: dict[int, Place] = {}
        self._carried: dict[int, Place] = {}  # by the story
        self._told: dict[str, list[Token]] = defaultdict(list)
        for trigger in triggers:
            found = self._in_sentence(trigger)
            if found is None:
                continue
            for word in _words(trigger):
                self._own[word.i] = found
                if status_rules.of(trigger.token) == "actual" and not _is_scene(found):
                    self._told[family(word.lemma_.lower())].append(word)

    def place_of(self, trigger: Trigger, status: Status) -> Place | None:
        """Where the event happened, as far as the article tells."""
        own = self._own.get(trigger.token.i)
        if status != "actual" or (own is not None and not _is_scene(own)):
            return own
        elsewhere = (self._elsewhere(word) for word in _words(trigger))
        found = next((there for there in elsewhere if there is not None), None)
        found = found or self._of_story(trigger.clause, anyhow=own is not None)
        return found or own or self._of_dateline(trigger.clause)

    def _in_sentence(self, trigger: Trigger) -> Place | None:
        found = (place.find(word, self._mentions) for word in _words(trigger))
        return next((there for there in found if there is not None), None)

    def _of_news(self, token: Token) -> Place | None:
        """The place of what the first sentence reports, for "the attack" or "the accident"."""
        if token.lemma_.lower() not in NEWS or not is_known(token):
            return None
        first = next(sentence for sentence in token.doc.sents if not sentence.text.isspace())
        if token.sent == first:
            return None
        is_other = any(child.dep_ in ("prep", "compound", "poss") for child in token.children)
        there = self._own.get(told_in(first.root).i)
        return None if is_other or there is None or _is_scene(there) else there

    def _elsewhere(self, token: Token, depth: int = 0) -> Place | None:
        """The place of the same event, or of that in which it happened."""
        found = self._retold(token) or self._of_news(token)
        if found is not None or depth == DEEPEST:
            return found
        for around in _around(token):
            own = self._own.get(around.i)
            found = own if own and not _is_scene(own) else self._elsewhere(around, depth + 1)
            if found is not None:
                return found
        return None

    def _retold(self, token: Token) -> Place | None:
        """The place of the same event where it is told: "the attack", "his arrest"."""
        others = self._told.get(family(token.lemma_.lower()), [])
        near = bisect_left(others, token.i, key=lambda other: other.i)
        told = [
            other
            for other in others[max(0, near - COMPARED) : near + COMPARED]
            if other != token and self._is_same(token, other)
        ]
        if not told:
            return None
        people = self._people(token)
        likest = min(
            told, key=lambda other: (-len(people & self._people(other)), abs(other.i - token.i))
        )
        return self._own[likest.i]

    def _is_same(self, token: Token, other: Token) -> bool:
        """Whether two words tell of one event: "the attack", or the same people taking part."""
        if not may_be_same(token, other):
            return False
        if token.pos_ == "NOUN" and is_known(token) and other.i < token.i:
            return True
        people = self._people(token)
        return len(people) > 1 and people <= self._people(other)

    def _people(self, token: Token) -> set[str]:
        if token.i not in self._known:
            actors = participants.find(token, self._mentions)
            self._known[token.i] = {actor.name for actor in actors if actor.kind != "thing"}
        return self._known[token.i]

    def _of_story(self, verb: Token, *, anyhow: bool) -> Place | None:
        """The place of what was told before, when the story goes on there.

        It does so with what is done then and there, "were arrested", or "at the scene" (`anyhow`).
        """
        if not anyhow and not _goes_on(verb):
            return None
        start = verb.sent.start
        for _ in range(FURTHEST if anyhow else LOOKBACK):
            if start == 0:
                return None
            before = verb.doc[start - 1].sent
            start = before.start
            told = told_in(before.root)
            there = self._own.get(told.i) or self._carried.get(told.i)
            if there is not None and not _is_scene(there):
                if not anyhow and told.lemma_.lower() in MOVING["to"] | GATHERING:
                    return None
                self._carried[verb.i] = there
                return there
            if not anyhow and told.lemma_ not in SAYING:
                return None
        return None

    def _of_dateline(self, verb: Token) -> Place | None:
        """The city of the report, for what its first sentence tells without another place."""
        if self._dateline is None or verb != told_in(verb.sent.root):
            return None
        before = verb.doc[: verb.sent.start]
        if any(token.idx > self._dateline.span[1] and not token.is_space for token in before):
            return None
        named = (token for token in verb.sent if token.ent_type_ in PLACES)
        return None if any(token.dep_ not in MODIFIERS for token in named) else self._dateline


def _words(trigger: Trigger) -> Iterator[Token]:
    yield trigger.token
    if trigger.also is not None:
        yield trigger.also


def _is_scene(found: Place) -> bool:
    """Whether a place only points to one told before: "at the scene"."""
    return found.name.lower() in SCENES


def _around(token: Token) -> Iterator[Token]:
    """The words for events in which that of `token` happened."""
    if token.pos_ != "VERB":
        return
    lemma = token.lemma_.lower()
    for child in token.children:
        if child.dep_ in SUBJECTS and lemma in HARMING:
            yield child  # "the crash killed nine"
        elif child.lower_ == "during" or (child.lower_ == "in" and lemma in SUFFERING):
            yield from (noun for noun in child.children if noun.dep_ == "pobj")
    has_subject = any(child.dep_ in SUBJECTS for child in token.children)
    is_part = token.dep_ == "advcl" or (token.dep_ == "conj" and not has_subject)
    if is_part and happens_with(token, token.head, "actual"):
        yield token.head


def _goes_on(verb: Token) -> bool:
    """Whether a sentence tells what happened next, then and there."""
    told = verb.head if verb.dep_ == "conj" else verb
    if verb.lemma_.lower() not in ON_THE_SPOT or told != told_in(verb.sent.root):
        return False
    has_date = any(token.ent_type_ == "DATE" for token in verb.sent)
    return is_simple_past(verb) and not has_date
