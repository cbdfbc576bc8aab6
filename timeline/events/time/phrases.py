"""The date phrases of one article, by the words that they date."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from datetime import date

from spacy.tokens import Doc, Token

from timeline.dates import ResolvedDate
from timeline.events.syntax.labels import SUBJECTS, UNDERGOERS
from timeline.events.syntax.lexicon import SAYING
from timeline.events.syntax.quotations import is_quoted
from timeline.events.time import ranges, times
from timeline.events.time.attachment import (
    decision,
    fitting,
    holders,
    is_put_off_to,
    looks_elsewhere,
    mentioned,
)
from timeline.events.time.distances import Distances
from timeline.events.time.plans import SCHEDULING
from timeline.events.time.together import main_clauses, speaks_beside


class Phrases:
    """Each phrase that has a bound is that of the event word or verb that it depends on.

    `by_head` are the phrases by the token that heads them; `distances` are the lengths.
    """

    def __init__(
        self, doc: Doc, dates: Iterable[ResolvedDate], triggers: Container[int], published: date
    ) -> None:
        """`triggers` are the tokens that name events."""
        self._published = published
        self._today = published.isoformat()
        self._of: dict[int, list[ResolvedDate]] = defaultdict(list)
        self.by_head: dict[int, ResolvedDate] = {}
        self.distances = Distances(doc)
        text = doc.text
        for found in ranges.joined(dates, text):
            if text[slice(*found.span)].isspace():
                continue  # in what is not part of the article: a caption, a dateline
            if found.value == "PAST_REF":
                found = times.past_at_large(found, published)
            found = times.within_day(found, self._today)
            span = doc.char_span(*found.span, alignment_mode="expand")
            if span is not None and (found.start or found.end):
                # "At 10 a.m. Central time": the full stop ends no sentence.
                span = doc[span.start : min(span.end, span[0].sent.end)]
                self.by_head[span.root.i] = found
                for holder in holders(span, triggers, found.granularity):
                    verb = decision(doc[holder], found, self._today)
                    if verb.lemma_ in SAYING and is_quoted(span, verb):
                        continue  # "we were idle in May", Holm said
                    is_over = found.end is not None and found.end <= self._today
                    is_other = is_over and looks_elsewhere(verb) and span.root.dep_ not in SUBJECTS
                    word = mentioned(verb, span, triggers) if is_other else verb
                    if word is not None:
                        self._of[word.i].append(found)
            elif span is not None and found.type == "DURATION":
                self.distances.add(found, span)

    def own(self, token: Token) -> ResolvedDate | None:
        """The nearest of the phrases that depend on a word and agree with its tense."""
        dates = fitting(token, self._of.get(token.i, ()), self._today)
        return min(dates, key=lambda found: abs(found.span[0] - token.idx), default=None)

    def speaks_anew(self, verb: Token) -> bool:
        """Whether who "said" does so now: "sold it in 2011, and Holm said"; not "in 2011 sold"."""
        found = self.own(verb.head) if speaks_beside(verb) else None
        if found is None or found.span[0] < verb.head.idx:
            return False
        return not times.is_recent(found, self._published)

    def main_clause(self, token: Token) -> Token:
        """The verb of the sentence whose time an event shares."""
        return list(self.main_clauses(token))[-1]

    def main_clauses(self, token: Token) -> Iterator[Token]:
        """The word and those whose time it shares, up to who speaks anew."""
        for main in main_clauses(token):
            yield main
            if self.speaks_anew(main):
                return

    def set_for(self, noun: Token, verb: Token) -> ResolvedDate | None:
        """The coming day of what is "scheduled for Friday"."""
        is_scheduled = verb.lemma_ in SCHEDULING and noun.dep_ in UNDERGOERS
        return self._coming(verb) if is_scheduled else None

    def planned_for(self, noun: Token) -> ResolvedDate | None:
        """The coming day of "a strike planned for Friday"."""
        plans = (one for one in noun.rights if one.dep_ == "acl" and one.lemma_ in SCHEDULING)
        return next((day for plan in plans if (day := self._coming(plan))), None)

    def _coming(self, verb: Token) -> ResolvedDate | None:
        dates = self._of.get(verb.i, ())
        return next((found for found in dates if is_put_off_to(verb, found, self._today)), None)
