"""The thread of the story: what one sentence dates, the next one goes on from."""

from collections.abc import Callable
from datetime import date, timedelta

from spacy.tokens import Token

from timeline.dates import ResolvedDate
from timeline.events.clauses import is_passive
from timeline.events.connectives import judges
from timeline.events.lexicon import SAYING
from timeline.events.tense import is_simple_past, tells_of_origin
from timeline.events.times import FINE

LOOKBACK = 3  # sentences; plans and statements may stand between two parts of the story
FRONT = 8  # characters before a phrase that begins its sentence: "In June, engineers found a leak"
PRESENT = timedelta(days=45)  # last month's figures are news, no look back
GOING_ON = frozenset({"afterwards", "later", "then"})
LONGEST_LIST = 10  # coordinated verbs


class Narrative:
    """The dates that a story carries on from sentence to sentence."""

    def __init__(self, own: Callable[[Token], ResolvedDate | None], published: date) -> None:
        """`own` gives the phrase that dates a verb itself."""
        self._own = own
        self._long_ago = (published - PRESENT).isoformat()
        self._narrated: dict[int, ResolvedDate] = {}

    def date_of(self, verb: Token) -> ResolvedDate | None:
        """The phrase that dates what was told before, when the story simply goes on."""
        if _told(verb.sent.root) != verb or not _narrates(verb):
            return None
        start = verb.sent.start
        for between in range(LOOKBACK):
            if start == 0:
                return None
            root = verb.doc[start - 1].sent.root
            before, start = _told(root), root.sent.start
            if not is_simple_past(before):
                continue
            if verb.dep_ != "ROOT" and judges(before):
                return None  # "was jailed on Monday. He broke a window, the prosecutor said."
            found = self._last(before) or self._narrated.get(before.i)
            if found is None and _narrates(before):
                return None
            if found is not None:
                return self._carried(found, before, verb, between)
        return None

    def _carried(
        self, found: ResolvedDate, before: Token, verb: Token, between: int
    ) -> ResolvedDate | None:
        """The phrase, unless it dates a look back that the story then leaves."""
        if found.granularity not in FINE:
            is_fronted = found.span[0] - before.sent.start_char < FRONT
            is_old = (found.end or "") < self._long_ago
            is_range = "/" in (found.edtf or "")  # "raised rates between 2021 and 2023"
            if between or ((is_fronted or is_range) and is_old and not _goes_on(verb)):
                return None
        self._narrated[verb.i] = found
        return found

    def _last(self, verb: Token) -> ResolvedDate | None:
        """The phrase of the last of coordinated verbs: "met in May and married in June"."""
        last = self._own(verb)
        for _ in range(LONGEST_LIST):
            conjuncts = [child for child in verb.children if child.dep_ == "conj"]
            if not conjuncts or not is_simple_past(conjuncts[0]):
                break
            verb = conjuncts[0]
            last = self._own(verb) or last
        return last


def _told(root: Token) -> Token:
    """The verb of what a sentence tells: "struck" of "a quake struck Chile, officials said"."""
    if root.lemma_ in SAYING:
        for child in root.children:
            if child.dep_ not in ("ccomp", "parataxis") or child.i > root.i:
                continue
            if not any(token.is_quote for token in root.doc[root.sent.start : child.i]):
                return child
    return root


def _narrates(verb: Token) -> bool:
    """Whether a verb tells what happened next: not who said what, nor who once made a thing."""
    if not is_simple_past(verb) or tells_of_origin(verb):
        return False
    return verb.lemma_ not in SAYING or is_passive(verb)


def _goes_on(verb: Token) -> bool:
    """Whether a sentence goes on from the one before: "then", or with a pronoun for its subject."""
    return verb.sent[0].lower_ in GOING_ON or any(
        child.pos_ == "PRON" for child in verb.lefts if child.dep_ in ("nsubj", "nsubjpass")
    )
