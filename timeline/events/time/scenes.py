"""What an event is part of: "beat Bayern in the 1987 final", "won last Saturday's ballot"."""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date

from spacy.tokens import Token

from timeline.dates import ResolvedDate
from timeline.events.syntax.labels import PAST_TAGS
from timeline.events.syntax.lexicon import ASPECTUAL, SAYING
from timeline.events.syntax.tenses import is_simple_past
from timeline.events.syntax.verbs import OF_FORCES
from timeline.events.time.connectives import judges
from timeline.events.time.plans import SCHEDULING
from timeline.events.time.times import day_of, from_then, is_news, lies_ahead, named

# Prepositions of what goes on around an event.
AROUND = frozenset({"at", "during", "in"})
# What is done with reports, which then say what they say, and what is done for them before.
PUBLISHING = frozenset(
    "air broadcast circulate issue leak post print publish release unseal unveil".split()
)
STUDYING = frozenset("carry collect commission compile conduct do gather perform run".split())
FINDING = SAYING | frozenset(
    "conclude estimate expose find identify link paint point raise show uncover warn".split()
)
# Verbs whose object is what somebody takes part in: they happen with it.
TAKING_PART = frozenset(
    "attend boycott contest enter hold host lose miss play stage survive watch win".split()
)
# "The fire in which nine people died".
PLACING = frozenset({"when", "where"})
WHICH = frozenset({"which"})
# What events do at once: "the blast that killed nine".
HARMING = OF_FORCES | {"displace", "hurt", "injure", "kill", "leave", "trap", "wound"}


class Scenes:
    """The date phrases inside the noun phrases of a clause that tell when it happened."""

    def __init__(
        self,
        own: Callable[[Token], ResolvedDate | None],
        phrases: Mapping[int, ResolvedDate],
        triggers: Collection[int],
        published: date,
    ) -> None:
        """`own` gives the phrase that dates a word itself; `phrases` are by their head word."""
        self._own = own
        self._phrases = phrases
        self._triggers = triggers
        self._published = published

    def around(self, verb: Token) -> ResolvedDate | None:
        """The phrase of what the clause is part of: "in the 1987 final", "Saturday's ballot"."""
        today = self._published.isoformat()
        dates = filter(None, (self._of_noun(noun) for noun in _scenes(verb)))
        scene = next((found for found in dates if not lies_ahead(found, today)), None)
        return scene or self._of_report(verb)

    def _of_report(self, verb: Token) -> ResolvedDate | None:
        """When a report said so, on its day or after the work: "tests done in May showed"."""
        if verb.lemma_ not in FINDING or not is_simple_past(verb):
            return None
        subjects = (child for child in verb.lefts if child.dep_ == "nsubj")
        for clause in (child for noun in subjects for child in noun.rights if child.dep_ == "acl"):
            found = self._own(clause)
            if found is None or (found.end or "9") > self._published.isoformat():
                continue
            if clause.lemma_ in PUBLISHING:
                return found
            if clause.lemma_ in STUDYING:
                return from_then(found)
        return None

    def told_of(self, noun: Token) -> ResolvedDate | None:
        """The recent day of a clause that tells of an event: "the deal reached on Friday"."""
        for verb in noun.rights:
            if _tells_of(verb) and (found := self._own(verb)):
                found = day_of(found) if verb.lemma_ in ASPECTUAL else found
                return found if is_news(found, self._published) else None
        return None

    def of_antecedent(
        self, verb: Token, retold: Callable[[Token], ResolvedDate | None]
    ) -> ResolvedDate | None:
        """What dates the event that a relative clause tells more of: "the fire that killed nine".

        `retold` dates an event that was told before.
        """
        clause = verb.head if verb.dep_ == "conj" else verb
        if clause.dep_ != "relcl" or not is_simple_past(clause):
            return None
        scene, found = clause.head, None
        if scene.i in self._triggers and _is_of_itself(clause):
            found = self._own(scene)  # "Monday's ruling, which freed them"
        if found is None and not _is_within(clause):
            return None
        if scene.i in self._triggers:
            found = found or retold(scene)
        else:
            day = self._phrases.get(scene.i)  # "the fire of May 2020, in which"
            found = named(day) if day else None
        return None if found is None or lies_ahead(found, self._published.isoformat()) else found

    def _of_noun(self, noun: Token) -> ResolvedDate | None:
        if noun.i in self._triggers:
            return self._own(noun)
        days = (self._phrases.get(child.i) for child in noun.children if child.dep_ == "poss")
        return next(filter(None, days), None)


def _scenes(verb: Token) -> Iterator[Token]:
    """The nouns that may tell what a verb is part of; a crime is not when somebody is charged."""
    if judges(verb):
        return
    for child in verb.children:
        if child.dep_ == "dobj" and verb.lemma_ in TAKING_PART:
            yield child
        elif child.dep_ == "prep" and child.lower_ in AROUND:
            yield from (noun for noun in child.children if noun.dep_ == "pobj")


def _is_within(clause: Token) -> bool:
    """Whether it tells what an event brought: "in which nine died", "that killed nine"."""
    words = {word.lower_ for child in clause.lefts for word in (child, *child.children)}
    if not words.isdisjoint(PLACING) or (words & AROUND and words & WHICH):
        return True
    return _is_of_itself(clause) and clause.lemma_ in HARMING


def _is_of_itself(clause: Token) -> bool:
    """Whether it tells what an event did: "that killed nine"; not "that was announced"."""
    return any(child.dep_ == "nsubj" and child.tag_ == "WDT" for child in clause.lefts)


def _tells_of(clause: Token) -> bool:
    """Whether a clause after an event noun tells when it was: not "the strike announced in May"."""
    is_clause = clause.dep_ in ("acl", "relcl") and clause.tag_ in PAST_TAGS
    return is_clause and clause.head.pos_ == "NOUN" and clause.lemma_ not in SAYING | SCHEDULING
