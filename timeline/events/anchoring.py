"""When an event happened: its own date phrase, or that of what it is part of, or publication.

The order is that of how sure it is: the phrase that depends on the event word itself; the phrase
of the clause above (a participle happens with its main verb, an object with its verb); the day of
the running narrative; and last the publication date, with what tense and status tell about it.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from spacy.tokens import Doc, Token

from timeline.dates import ResolvedDate
from timeline.events.lexicon import LIGHT_VERBS, SAYING
from timeline.events.trigger import Trigger
from timeline.model import Basis, Status, Time

DAY = timedelta(days=1)
SUBJECTS_AND_OBJECTS = frozenset({"dobj", "nsubj", "nsubjpass", "attr", "pobj"})
# Clauses that happen together with their main clause: "exploded, killing three".
SIMULTANEOUS_CLAUSES = frozenset({"advcl", "conj", "xcomp", "acl", "pcomp"})


class Anchoring:
    """The date phrases of one article, attached to the words they date."""

    def __init__(
        self,
        doc: Doc,
        triggers: Iterable[Trigger],
        dates: Iterable[ResolvedDate],
        published: date,
    ) -> None:
        """Attach each phrase that has a bound to the event word or verb that it depends on."""
        self._published = published
        self._triggers = {trigger.token.i for trigger in triggers}
        self._dates: dict[int, list[ResolvedDate]] = defaultdict(list)
        for found in dates:
            if found.start is None and found.end is None:
                continue
            span = doc.char_span(*found.span, alignment_mode="expand")
            if span is not None:
                for holder in self._holders(span.root):
                    self._dates[holder].append(found)

    def time_of(self, trigger: Trigger, status: Status) -> Time:
        """When the event happened, as far as the article tells."""
        token = trigger.token
        if own := self._best(token):
            return _time(own, own.basis)
        if inherited := self._inherited(token, status):
            return _time(inherited, "inherited")
        return self._from_publication(token, status)

    def _holders(self, root: Token) -> list[int]:
        """The event word that a phrase depends on, and the verb that this noun is the object of."""
        node = root.head
        while node.i not in self._triggers and node.pos_ != "VERB" and node.head != node:
            node = node.head
        holders = [node.i]
        if node.pos_ == "NOUN" and node.dep_ in ("dobj", "pobj") and root.i > node.i:
            verb = node.head if node.dep_ == "dobj" else node.head.head
            if verb.lemma_ in LIGHT_VERBS or root.dep_ in ("npadvmod", "pobj"):
                holders.append(verb.i)
        return holders

    def _best(self, token: Token) -> ResolvedDate | None:
        """The nearest of the phrases that date `token`."""
        dates = self._dates.get(token.i)
        if not dates:
            return None
        return min(dates, key=lambda found: abs(found.span[0] - token.idx))

    def _inherited(self, token: Token, status: Status) -> ResolvedDate | None:
        """The phrase of the clause that the event is part of."""
        node = token
        while node.head != node:
            above = node.head
            if not _happens_with(node, above, status):
                return None
            if found := self._best(above):
                return found
            node = above
        return None

    def _from_publication(self, token: Token, status: Status) -> Time:
        """What tense and status tell: on the day of publication, before it, or after it."""
        today = self._published
        day = today.date() if isinstance(today, datetime) else today
        anchor = day.isoformat()
        if _is_future(token, status):
            return _open(day + DAY, None, anchor)
        if _is_earlier(token):
            return _open(None, day, anchor)
        return Time(
            start=anchor,
            end=(day + DAY).isoformat(),
            granularity="day",
            edtf=anchor,
            timex=None,
            relation="at",
            basis="publication",
            anchor=anchor,
            text=None,
            span=None,
        )


def _happens_with(token: Token, above: Token, status: Status) -> bool:
    """Whether an event happens at the time of what it depends on in the sentence."""
    if token.pos_ == "VERB":
        if token.dep_ == "conj":
            return token.tag_ == above.tag_
        if token.dep_ in SIMULTANEOUS_CLAUSES:
            return status == "actual" and token.tag_ in ("VBG", "VBN", "VBD")
        return False
    if token.pos_ == "ADP":
        return token.dep_ == "prep"
    return token.dep_ in SUBJECTS_AND_OBJECTS


def _is_future(token: Token, status: Status) -> bool:
    return status == "planned" or (status == "possible" and token.tag_ == "VB")


def _is_earlier(token: Token) -> bool:
    """Whether the tense puts the event before the day of the report."""
    if token.pos_ != "VERB" or token.lemma_ in SAYING:
        return False
    auxiliaries = {child.lemma_ for child in token.children if child.dep_ == "aux"}
    if "have" in auxiliaries:
        return True
    return token.tag_ == "VBD" and token.dep_ in ("ccomp", "relcl", "advcl")


def _open(start: date | None, end: date | None, anchor: str) -> Time:
    """A time with one bound: from `start` on, or until the day before `end`."""
    edtf = f"{start}/.." if start else f"../{end - DAY}" if end else None
    return Time(
        start=start.isoformat() if start else None,
        end=end.isoformat() if end else None,
        granularity="open",
        edtf=edtf,
        timex=None,
        relation="after" if start else "before",
        basis="publication",
        anchor=anchor,
        text=None,
        span=None,
    )


def _time(found: ResolvedDate, basis: Basis) -> Time:
    return Time(
        start=found.start,
        end=found.end,
        granularity=found.granularity,
        edtf=found.edtf,
        timex=found.timex,
        relation=found.relation,
        basis=basis,
        anchor=found.anchor,
        text=found.text,
        span=found.span,
    )
