"""The same event told again: "the attack" has the date of the sentence that told of it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from spacy.tokens import Token

from timeline.dates import ResolvedDate
from timeline.events.factuality.moods import is_infinitive
from timeline.events.syntax.lexicon import SAYING
from timeline.events.syntax.noun_phrase import is_known
from timeline.events.time import times
from timeline.events.time.retelling import family, is_of_one, may_be_same, parties
from timeline.events.time.times import lies_ahead

# So many events of a kind, before and after a word, may be what it tells again.
NEAREST = 20
# With these, a noun points to an event but does not tell it again.
DEMONSTRATIVE = frozenset({"that", "these", "this", "those"})
# Clauses that mention again what was told before: "the man who was kidnapped".
RETELLING_CLAUSES = frozenset({"relcl", "advcl", "acl", "pcomp", "ccomp"})


class Told:
    """The events of one article that are dated where they are told, by what may tell them again."""

    def __init__(self, dated: Iterable[tuple[Token, ResolvedDate]], today: str) -> None:
        """`dated` gives each event word with the phrase that dates it, in the order of the text."""
        self._today = today
        self._lately = (date.fromisoformat(today) - times.RECENT).isoformat()
        self._first: dict[str, int] = {}  # where each word stands first, if asked for
        self._dated: dict[str, list[tuple[int, ResolvedDate]]] = defaultdict(list)
        for token, found in dated:
            self._dated[family(token.lemma_)].append((token.i, found))

    def date_of(self, token: Token) -> ResolvedDate | None:
        """The phrase that dates the same event where it is told: "the attack", "his arrest"."""
        if token.pos_ == "VERB" and (not _may_retell(token) or token.lemma_ in SAYING):
            return None
        told = [
            other
            for other in self._near(token)
            if other[0] == token.i or may_be_same(token, token.doc[other[0]])
        ]
        if any(child.lower_ in DEMONSTRATIVE for child in token.lefts):
            # "A trial over that accident began": when it happened is told elsewhere, if at all.
            told = [other for other in told if other[0] != token.i]
        if token.pos_ == "NOUN" and not is_known(token):
            # "An attack" is another one than that told by another word.
            told = [other for other in told if token.doc[other[0]].lemma_ == token.lemma_]
        told = [
            other
            for other in told
            if other[0] == token.i
            or not (lies_ahead(other[1], self._today) or self._is_new(token, *other))
        ]
        nearest = min(told, key=lambda other: abs(other[0] - token.i), default=None)
        return _refined(nearest[1], (other for _, other in told)) if nearest else None

    def _is_new(self, token: Token, other: int, found: ResolvedDate) -> bool:
        """Whether a later word brings up an event that was not told of before.

        "The sinking", and then "a quake struck", or "in 2014 a ferry sank".
        """
        word = token.doc[other]
        if other < token.i:
            return False
        if word.pos_ == "NOUN":
            return not is_known(word)
        if token.tag_ == "NNS" and is_of_one(word):
            return True  # "five deaths", and then "his father died on Saturday"
        is_old = (found.end or found.start or self._today) < self._lately
        if is_old and token.pos_ == "VERB":  # "a bomb known as A", "a town known as B since 1945"
            named = {noun.lemma_.lower() for noun in parties(token)}
            return named.isdisjoint(noun.lemma_.lower() for noun in parties(word))
        return is_old and not any(self._is_familiar(noun, token) for noun in parties(word))

    def _is_familiar(self, noun: Token, token: Token) -> bool:
        """Whether it was told before an event who or what takes part in another."""
        if noun.pos_ != "PROPN":
            return noun.pos_ == "PRON" or is_known(noun)
        if not self._first:
            for word in token.doc:
                self._first.setdefault(word.lower_, word.i)
        return self._first[noun.lower_] < token.i

    def _near(self, token: Token) -> list[tuple[int, ResolvedDate]]:
        """What may be told again, from both sides of a token: no text goes back over more."""
        dated = self._dated.get(family(token.lemma_), [])
        at = bisect_left(dated, token.i, key=lambda other: other[0])
        return dated[max(0, at - NEAREST) : at + NEAREST]


def _may_retell(verb: Token) -> bool:
    """Whether a clause may mention what was told before; "to win her third title" does not."""
    is_outcome = verb.dep_ == "advcl" and is_infinitive(verb)
    return verb.dep_ in RETELLING_CLAUSES and not is_outcome


def _refined(found: ResolvedDate, others: Iterable[ResolvedDate]) -> ResolvedDate:
    """The most precise of the dates within one: the day in March of what happened in March."""
    if not (found.start and found.end):
        return found
    within = [
        other
        for other in others
        if other.start and other.end and found.start <= other.start <= other.end <= found.end
    ]
    return max(within, key=lambda other: (other.start or "", found.end), default=found)
