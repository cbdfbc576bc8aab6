"""When an event happened: its own date phrase, that of what it belongs to, or the day of report.

The order is that of how sure it is: the phrase that depends on the event word itself; that of the
clause above (a participle happens with its main verb, an object with its verb); that of the same
event told elsewhere ("the attack"); that of the running narrative; and last the day of the report
with what tense and status tell about it.
"""

from collections.abc import Iterable
from datetime import date, datetime

from spacy.tokens import Doc, Token

from timeline.dates import ResolvedDate
from timeline.events.constructions import when_it_was
from timeline.events.factuality import status as status_rules
from timeline.events.syntax.labels import PAST_TAGS, SUBJECTS
from timeline.events.syntax.lexicon import SAYING
from timeline.events.syntax.noun_phrase import is_known
from timeline.events.syntax.tenses import is_past, is_pluperfect, is_simple_past
from timeline.events.time import ranges, times
from timeline.events.time.below import date_below
from timeline.events.time.chronology import Chronology
from timeline.events.time.connectives import (
    Order,
    Tie,
    begun_with,
    has_before,
    is_made_known,
    is_soon_followed,
    main_of_relative,
    tie_of,
)
from timeline.events.time.narrative import Narrative
from timeline.events.time.phrases import Phrases
from timeline.events.time.plans import Outlook, Plans, planner_of
from timeline.events.time.scenes import Scenes
from timeline.events.time.tense import is_in_story, relation_to_report
from timeline.events.time.times import from_then, is_news, is_recent, lies_ahead
from timeline.events.time.together import (
    goes_on,
    goes_with,
    happens_with,
    says_when,
    told_by_when,
)
from timeline.events.time.told import Told
from timeline.events.triggers.trigger import Trigger
from timeline.model import Status, Time

DEEPEST = 4  # connectives to follow, and coordinated clauses


class Anchoring:
    """The times of one article's events."""

    def __init__(
        self,
        doc: Doc,
        triggers: Iterable[Trigger],
        dates: Iterable[ResolvedDate],
        published: date,
        entries: Chronology = Chronology(),  # noqa: B008 - it is never changed
    ) -> None:
        """`entries` are those of the chronology that the article is or contains."""
        self._entries = entries
        self._published = published.date() if isinstance(published, datetime) else published
        self._today = self._published.isoformat()
        self._triggers = {trigger.token.i for trigger in triggers}
        self._phrases = Phrases(doc, dates, self._triggers, self._published)
        self._own = self._phrases.own
        dated = (
            (token, told)
            for token in (doc[i] for i in sorted(self._triggers))
            if status_rules.of(token) == "actual" and (told := self._first_told(token))
        )
        self._scenes = Scenes(self._own, self._phrases.by_head, self._triggers, self._published)
        self._told = Told(dated, self._today)
        self._plans = Plans((doc[i] for i in sorted(self._triggers)), self._outlook)
        is_of_today = any(found.start == self._today for found in self._phrases.by_head.values())
        self._story = Narrative(
            doc, self._own_or_below, self._is_told, self._published, is_of_today=is_of_today
        )

    def plan_of(self, token: Token) -> Token | None:
        """The word that told that the event is still to come, if it is and is not dated itself."""
        if self._own(token) or tie_of(token) or self._of_clause(token, "actual"):
            return None
        return self._plans.mentioned_by(token)

    def _outlook(self, token: Token) -> Outlook:
        if (tie := tie_of(token)) and tie.is_eve:
            time = self.time_of(token, "actual")
            return "dated" if time and (time.start or "") > self._today else "past"
        status = status_rules.of(token)
        if told := self._own(token) or self._of_clause(token, status):
            return "dated" if lies_ahead(told, self._today) else "past"
        return "open" if status == "planned" else "past"

    def time_of(
        self, token: Token, status: Status, also: Token | None = None, depth: int = 0
    ) -> Time | None:
        """When the event happened, as far as the article tells; `also` names it, too."""
        if own := self._own(token) or (self._own(also) if also is not None else None):
            is_limit = status == "negated" and has_before(token)
            own = times.not_before(own) if is_limit else ranges.whole(token, own, self._own)
            return times.from_phrase(own, own.basis)
        if time := self._by_distance(token):
            return time
        began = next(filter(None, map(self._own, begun_with(token))), None)
        if began and (time := times.since(began)):
            return time
        retold = self._told.date_of(token) if token.pos_ != "VERB" and status == "actual" else None
        main = self._phrases.main_clause(token)
        tie = tie_of(token) or (tie_of(main) if status == "actual" else None)
        inherited = retold or self._within(token, tie)
        tie = tie if inherited is None and depth < DEEPEST else None
        if tie and (time := self._tied(token, tie, status, depth)):
            return time
        if inherited is None and status == "actual":
            inherited = self._scenes.of_antecedent(token, self._told.date_of)
        inherited = inherited or self._of_clause(token, status)
        if status == "planned":
            inherited = self._still_to_come(token, inherited)
        is_told = is_in_story(token, status)
        if inherited is None and is_told:
            inherited = (
                self._of_parts(token)
                or self._told.date_of(token)
                or date_below(token, self._own, self._published)
            )
        entry = self._entries.date_of(token.idx)
        carried = self._narrative(token) if inherited is None and is_told else None
        if carried is not None and self._entries.carries(carried, token.idx):
            return times.of_story(carried)
        if inherited is not None:
            return times.from_phrase(inherited, "inherited")
        relation = _relation(token, main, status)
        if entry is not None and (time := times.of_entry(relation, entry, self._published)):
            return time
        if reported := self._statement(token, relation):
            return times.from_statement(relation, reported)
        if relation == "on" and is_told and self._story.looks_back(main):
            relation = "before"
        planner = planner_of(token) if relation == "after" else None
        if planner is not None and self._story.looks_far_back(self._phrases.main_clause(planner)):
            return None  # it may have happened since, or is still to come
        return times.from_publication(relation, self._published)

    def _still_to_come(self, token: Token, inherited: ResolvedDate | None) -> ResolvedDate | None:
        """What dates a plan: not "recently", when it was made, but the day that it is set for."""
        due = self._of_parts(token) or self._phrases.planned_for(token)
        if inherited is None and due and lies_ahead(due, self._today):
            return due
        if inherited and token.pos_ == "NOUN" and (inherited.end or "9") <= self._today:
            # "Called on Tuesday for a strike", which is still to come.
            return None if is_recent(inherited, self._published) else from_then(inherited)
        return inherited if inherited is None or inherited.value != "PAST_REF" else None

    def _first_told(self, token: Token) -> ResolvedDate | None:
        """What dates an event where it is told, rather than mentioned or planned."""
        took = when_it_was(token)
        if own := self._own(token) or (self._own(took) if took is not None else None):
            return own
        verb = token.head
        is_planned = verb.pos_ == "VERB" and status_rules.of(verb) != "actual"
        if is_planned or tie_of(token) or is_made_known(token, verb):
            return None
        return self._of_clause(token, "actual")

    def _tied(self, token: Token, tie: Tie, status: Status, depth: int) -> Time | None:
        """Before or after another event: "after talks failed", "two days before the vote"."""
        main = self.time_of(tie.main, status_rules.of(tie.main), depth=depth + 1)
        if main is None:
            return None
        if tie.is_eve:
            return times.on_next_day(main)
        distance = self._phrases.distances.before(tie.connective)
        if distance is not None and main.text and main.start:
            return times.at_distance(distance, tie.order, main)
        if tie.order == "before":
            if tie.is_cause and not (main.text and (main.end or "9") <= self._today):
                return None
            is_soon = distance is None or distance.granularity in times.BELOW_DAY
            if main.basis == "publication" and is_soon and is_soon_followed(token, tie.main):
                return main
            return times.before(main, self._published, is_over=status != "planned")
        return times.after(main) if main.text else None

    def _by_distance(self, token: Token) -> Time | None:
        """From the date of what it is told to follow: "two days after the vote, he resigned"."""
        if (counted := self._phrases.distances.of(token)) is None:
            return None
        distance, measured = counted
        known = self._counted_from(token, measured.event)
        if known is None or known.start is None:
            return None
        # The vote lay two days before.
        order: Order = "after" if measured.order == "before" else "before"
        count = times.within if measured.is_limit else times.at_distance
        time = count(distance, order, times.from_phrase(known, "inherited"))
        if time is None or (is_simple_past(token) and lies_ahead(time, self._today)):
            return None
        return time

    def _counted_from(self, verb: Token, event: Token | None) -> ResolvedDate | None:
        """What dates the event that a length counts from, which may be that told before.

        "A truce signed in May broke down after two weeks."
        """
        if event is not None and (known := self._own(event) or self._told.date_of(event)):
            return known
        if event is not None and not (event.i in self._triggers and is_known(event)):
            return None
        subjects = (child for child in verb.lefts if child.dep_ in SUBJECTS)
        clauses = (clause for subject in subjects for clause in subject.rights)
        dated = (found for clause in clauses if event is None and (found := self._own(clause)))
        return next(dated, None) or self._story.date_before(verb)

    def _of_parts(self, token: Token, depth: int = 0) -> ResolvedDate | None:
        """The phrase of a subject or clause that happens with it: "the 2011 vote ended"."""
        is_told = token.tag_ in PAST_TAGS
        for child in token.children:
            is_event = child.dep_ in SUBJECTS and child.i in self._triggers
            is_event = is_event and is_told and not is_pluperfect(token)
            is_part = is_event or says_when(child) or (is_told and goes_with(child))
            if is_part and (found := self._own(child) or self._scenes.told_of(child)):
                return found
            if not (is_told and depth < DEEPEST and goes_on(child)):
                continue
            # "Nine people died and hundreds fled when the dam burst on Sunday"
            if found := self._own(child) or self._of_parts(child, depth + 1):
                return found if is_news(found, self._published) else None
        return self._scenes.around(token) if is_told else None

    def _within(self, token: Token, tie: Tie | None) -> ResolvedDate | None:
        """The phrase of what lies before or after: "after reaching a deal on Tuesday"."""
        while tie and token.head not in (tie.connective, tie.main):
            if not happens_with(token, token.head, "actual"):
                break
            token = token.head
            if found := self._own(token):
                return found
        return None

    def _below(self, token: Token) -> ResolvedDate | None:
        return date_below(token, self._own, self._published)

    def _own_or_below(self, token: Token) -> ResolvedDate | None:
        return self._own(token) or self._of_parts(token) or self._below(token)

    def _is_told(self, token: Token) -> bool:
        return token.i in self._triggers and is_in_story(token, status_rules.of(token))

    def _of_clause(self, token: Token, status: Status) -> ResolvedDate | None:
        """The phrase of the clause that the event is part of."""
        clause = token.head if token.dep_ == "conj" else token
        when = told_by_when(clause)
        if when is not None and (found := self._phrases.by_head.get(when.i)):
            return times.named(found)  # "in 2021, when a clerk called the police"
        main = main_of_relative(token) if status == "actual" else None
        if main is not None and (found := self._own(main)) and found.span[0] < token.idx:
            return found if (found.start or "") < self._today else None
        while happens_with(token, token.head, status) and not self._phrases.speaks_anew(token):
            below, token = token, token.head
            if found := self._own(token) or self._phrases.set_for(below, token):
                return found
            if status == "actual" and (found := self._scenes.around(token)):
                return found  # "beat her in Sunday's final to win her third title"
        return None

    def _narrative(self, token: Token) -> ResolvedDate | None:
        for main in self._phrases.main_clauses(token):
            if found := self._own(main) or self._of_parts(main):
                return found  # "shelled a village on Friday and hit a school, where six died"
        return self._story.date_of(main)

    def _statement(self, token: Token, relation: times.RelationToReport) -> ResolvedDate | None:
        """The time, other than the report's, of the statement or plan that tells of the event."""
        while token.head != token:
            dependency, token = token.dep_, token.head
            found = self._own(token)
            if relation == "after" and found is None and is_simple_past(token):
                found = self._of_parts(token) or self._below(token) or self._narrative(token)
            if relation == "after" and dependency in ("ccomp", "xcomp") and found and found.start:
                return None if is_recent(found, self._published) else found
            if relation != "after" and dependency == "ccomp" and token.lemma_ in SAYING:
                return found if found and found.granularity == "day" else None
        return None


def _relation(token: Token, main: Token, status: Status) -> times.RelationToReport:
    """How an event stands to the report: "struck a bakery, killing nine" is over as a whole."""
    is_part = token.pos_ == "VERB" and token.dep_ in ("advcl", "relcl") and is_past(main)
    if status == "actual" and is_part and (token.tag_ == "VBG" or token.dep_ == "relcl"):
        return relation_to_report(main, status)
    return relation_to_report(token, status)
