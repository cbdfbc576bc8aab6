"""The thread of the story: what one sentence dates, the next one goes on from."""

from collections.abc import Callable
from datetime import date, timedelta

from spacy.tokens import Doc, Token

from timeline.dates import ResolvedDate
from timeline.events.factuality.negation import is_negated
from timeline.events.syntax.clauses import told_in
from timeline.events.syntax.tenses import is_perfect, is_simple_past
from timeline.events.time.connectives import judges
from timeline.events.time.lookbacks import Age, Lookbacks
from timeline.events.time.origins import is_founding, tells_of_origin
from timeline.events.time.sentences import (
    MEASURES,
    VIOLENT,
    comments,
    goes_on_from,
    is_linked,
    is_of_market,
    is_scene,
    measures,
    narrates,
    seen_in,
    tells_figures,
    told_before,
    told_beside,
)
from timeline.events.time.times import FINE, from_then, is_news
from timeline.events.time.verdicts import grounds, hears, is_crime, is_in_court, is_plea

FRONT = 8  # characters before a phrase that begins its sentence: "In June, engineers found a leak"
PRESENT = timedelta(days=45)  # last month's figures are news, no look back
YEARS = frozenset({"year", "decade", "century"})
LONGEST_LIST = 10  # coordinated verbs


class Narrative:
    """The dates that a story carries on from sentence to sentence."""

    def __init__(
        self,
        doc: Doc,
        own: Callable[[Token], ResolvedDate | None],
        is_told: Callable[[Token], bool],
        published: date,
        *,
        is_of_today: bool = False,
    ) -> None:
        """`own` gives the phrase that dates a verb itself; `is_told` whether an event happened.

        `is_of_today` says that the article names the day on which it appears.
        """
        self._own = own
        self._is_of_today = is_of_today
        self._now = published.isoformat()
        self._long_ago = (published - PRESENT).isoformat()
        self._narrated: dict[int, ResolvedDate] = {}
        self._lookbacks = Lookbacks(is_of_today=is_of_today)
        self._over: set[int] = set()  # verbs of what is over as all the news is, or what is judged
        self._deeds: set[int] = set()  # verbs of what a court heard, which is over
        self._news = ""  # the last of the days, of these days, of which was told before
        for sentence in doc.sents:
            verb = told_in(sentence.root)
            if is_told(verb) and (found := self._going_on(verb)):
                self._narrated[verb.i] = found
            for seen in seen_in(sentence.root):
                if (found := self._going_on(seen)) and is_news(found, published):
                    self._narrated[seen.i] = found
            self._lookbacks.add(verb, self._age(verb))
            if is_simple_past(verb) and self._is_over(verb):
                self._over.add(verb.i)
            if is_simple_past(verb) and (found := own(verb)) and is_news(found, published):
                self._news = max(self._news, (found.start or "")[: len(self._now)])

    def date_of(self, verb: Token) -> ResolvedDate | None:
        """The phrase that dates what was told before, when the story simply goes on."""
        return self._narrated.get(verb.i)

    def date_before(self, verb: Token) -> ResolvedDate | None:
        """The phrase that dates what was last told before, whether the story goes on or not."""
        before = next((before for _, before in told_before(verb)), None)
        return None if before is None else self._last(before) or self._narrated.get(before.i)

    def looks_back(self, verb: Token) -> bool:
        """Whether the sentence tells of what lies back though no date of it is known."""
        is_over = verb.i in self._over and narrates(verb) and not comments(verb)
        return is_over or self._lookbacks.holds(verb)

    def looks_far_back(self, verb: Token) -> bool:
        """Whether plans of then may be over by now: "In 2010 he left. She vowed to stay."."""
        return self._lookbacks.holds_long_ago(verb)

    def _is_old(self, found: ResolvedDate | None) -> bool:
        if found is None:
            return False
        over = found.start if found.relation == "after" else found.end
        return (over or self._long_ago) < self._long_ago

    def _going_on(self, verb: Token) -> ResolvedDate | None:
        if is_perfect(verb):
            return self._until_now(verb)
        if comments(verb) or not (narrates(verb) or is_scene(verb)):
            return None
        if found := self._followed(verb):
            return found
        for between, before in told_before(verb):
            if judges(before) and not is_in_court(verb):
                if deed := grounds(before, self._own):
                    return self._of_deed(before, verb, deed)
                if verb.dep_ != "ROOT":
                    return None  # "was jailed on Monday. He broke a window, the prosecutor said."
            if self._tells_deed(before, verb):
                self._deeds.add(verb.i)
                self._over.add(verb.i)
                return None
            if measures(verb) and (figures := self._of_figures(before)):
                return figures
            found = self._last(before) or self._narrated.get(before.i)
            if is_plea(before, found) and is_in_court(verb):
                continue  # "was jailed today. He pleaded guilty in May. The judge fined him, too."
            if found is None and narrates(before) and before.i not in self._deeds:
                return None
            if found is not None:
                return self._carried(found, before, verb, between)
        return None

    def _of_deed(self, verdict: Token, verb: Token, deed: ResolvedDate) -> ResolvedDate | None:
        """The time of what was judged, unless that is too long: then it is only known to be over.

        "Was jailed on Monday for a theft in 2019. He spent the money."
        """
        if is_crime(verb) or (deed.granularity in FINE and is_linked(verdict, verb)):
            return deed
        self._over.add(verb.i)
        return None

    def _tells_deed(self, before: Token, verb: Token) -> bool:
        """Whether it goes on with what a court heard: "heard that she lied. She fled to Spain"."""
        if is_in_court(verb) or judges(verb):
            return False
        return (before.i in self._deeds or hears(before)) and is_linked(before, verb)

    def _followed(self, verb: Token) -> ResolvedDate | None:
        """The time after what it follows: "after the king's death in 1972, she returned"."""
        for child in verb.lefts:
            event = next((one for one in child.children if one.dep_ == "pobj"), child)
            words = {child.lower_, *(one.lower_ for one in child.lefts)}
            if "after" in words and (found := self._own(event)) and found.granularity not in FINE:
                return from_then(found)
        return None

    def _age(self, verb: Token) -> Age:
        """How far back the dates of a sentence lie; figures and founders do not date a story."""
        if is_founding(verb) or measures(verb) or tells_figures(verb):
            return "undated"
        beside = (found for other in told_beside(verb) if (found := self._own(other)))
        if found := self._last(verb) or self._narrated.get(verb.i) or next(beside, None):
            if self._is_old(found):
                return "old"
            is_over = found.end is not None and found.end <= self._now
            return "undated" if not is_simple_past(verb) else "over" if is_over else "new"
        return "old" if tells_of_origin(verb) else "undated"

    def _is_over(self, verb: Token) -> bool:
        """Whether all the news is of days before that of the report: so is what is told of them."""
        return bool(self._news) and not (self._is_of_today or measures(verb) or comments(verb))

    def _of_figures(self, report: Token) -> ResolvedDate | None:
        """The month or so of reported figures: "said prices rose in May"; then "wages fell"."""
        for clause in report.children:
            if clause.dep_ == "ccomp" and clause.lemma_ in MEASURES and is_simple_past(clause):
                found = self._own(clause)
                return found if found and found.granularity not in FINE else None
        return None

    def _until_now(self, verb: Token) -> ResolvedDate | None:
        """The time of the perfect before it: "It has fallen since May. They have done so, too"."""
        start = verb.sent.start
        before = verb.doc[start - 1].sent.root if start else verb
        if before == verb or not is_perfect(before):
            return None
        found = self._last(before) or self._narrated.get(before.i)
        return found if found and found.start and (found.end or self._now) >= self._now else None

    def _carried(
        self, found: ResolvedDate, before: Token, verb: Token, between: int
    ) -> ResolvedDate | None:
        """The phrase, unless it dates a look back that the story then leaves."""
        ended = found.end or ""
        is_back = (found.start or found.end or "") < self._news or found.granularity not in FINE
        if is_back and not is_linked(before, verb):
            return None  # "The plant burned on 1 May 2019." A paragraph later: "Crews left it."
        if is_back and is_of_market(verb) and not measures(before):
            return None  # "It sold a mine in May." And then, on the news: "Its shares rose."
        if found.granularity not in FINE:
            if is_negated(verb):
                return None  # "earned a degree in 1946. Oxford did not hire her."
            is_fronted = found.span[0] - before.sent.start_char < FRONT
            is_old = ended < self._long_ago
            is_range = "/" in (found.edtf or "")  # "raised rates between 2021 and 2023"
            if between or ((is_fronted or is_range) and is_old and not goes_on_from(verb)):
                return None
            if (before.lemma_ in MEASURES or tells_figures(before)) and not measures(verb):
                return None  # "Sales fell in May." And then, on the news: "The shares were sold."
            if is_old and is_founding(before):
                return None  # "The plant opened in 1952." And then, on the news: "Crews left it."
            if found.granularity in YEARS and goes_on_from(verb) and verb.lemma_ not in VIOLENT:
                return from_then(found)  # "took office in 2012. He cut spending twice."
        return found

    def _last(self, verb: Token) -> ResolvedDate | None:
        """The phrase of the last of coordinated verbs: "met in May and married in June"."""
        last = self._own(verb)
        for _ in range(LONGEST_LIST):
            conjunct = next((child for child in verb.children if child.dep_ == "conj"), None)
            # "Was arrested in May and freed in June": the second one shares the auxiliary.
            if conjunct is None or not (is_simple_past(conjunct) or conjunct.tag_ == verb.tag_):
                break
            verb = conjunct
            last = self._own(verb) or last
        return last
