"""Where an event happened, as its sentence tells: "in Oslo", "outside the court"."""

from collections.abc import Iterator

from spacy.tokens import Token

from timeline.events.entities.mentions import Mentions
from timeline.events.factuality.moods import is_infinitive
from timeline.events.places.locatives import below, from_modifier, told
from timeline.events.places.place_names import (
    is_named_place,
    is_place,
    told_before,
    within,
    written,
)
from timeline.events.syntax.clauses import predicate
from timeline.events.syntax.labels import AUXILIARIES, NOMINAL, SUBJECTS, UNDERGOERS, VERBAL
from timeline.events.syntax.lexicon import ATTEMPTING
from timeline.events.syntax.light_verbs import light_verb
from timeline.events.syntax.noun_phrase import phrase
from timeline.events.syntax.nouns import TIMES_AND_AMOUNTS, is_event_noun
from timeline.events.syntax.place_words import (
    ENTERING,
    GATHERING,
    HARMING,
    LOCATIVE,
    MOVING,
    ON_THE_SPOT,
    STRIKING,
    TARGETS,
    TOGETHER,
    WAYS,
)
from timeline.events.syntax.tenses import is_simple_past
from timeline.model import Place

RESULTS = frozenset({"xcomp", "ccomp", "oprd"})
# "Met in Oslo for talks", "travelled to Oslo for talks".
GOALS = LOCATIVE | {"to", "into"}
HIGHEST = 3  # clauses to climb


def find(token: Token, mentions: Mentions) -> Place | None:
    """The place of the event that `token` names, if its sentence tells."""
    return (
        _reached(token, mentions)
        or _entered(token, mentions)
        or told(below(token, 0), mentions)
        or _target(token, mentions)
        or _purpose(token, mentions)
        or told(_prepositions_above(token), mentions)
        or from_modifier(token, mentions)
        or _entered_above(token, mentions)
        or _where(token, mentions)
        or told_before(token, mentions)
        or _of_subject(token, mentions)
    )


def _of_subject(verb: Token, mentions: Mentions) -> Place | None:
    """The "Ohio" of "voters in Ohio rejected it", "the Ohio crash killed nine"."""
    for subject in (child for child in verb.children if child.dep_ in SUBJECTS):
        town = within(subject, mentions)
        if town is not None and town.i in mentions.names:
            return written(town, mentions)
        if verb.lemma_.lower() in HARMING and is_event_noun(subject.lemma_.lower()):
            return _target(subject, mentions) or from_modifier(subject, mentions)
    return None


def _reached(verb: Token, mentions: Mentions) -> Place | None:
    """The "Oslo" of "took off from Oslo" or "flew to Oslo"; the two together are a way."""
    ways = list(_ways(verb))
    if len(ways) != 1 or verb.lemma_.lower() not in MOVING[ways[0].lower_]:
        return None
    for noun in ways[0].children:
        is_name, town = noun.i in mentions.names, within(noun, mentions)
        is_one = is_name or town is not None or phrase(noun)[0] != noun  # not "taken to hospital"
        is_housed = is_name and town is not None  # "flown to Mercy in Cleveland"
        if noun.dep_ == "pobj" and is_one and (is_housed or is_place(noun, mentions)):
            return written(noun, mentions)
    return None


def _ways(verb: Token) -> Iterator[Token]:
    """The "to" of "flew to Oslo", "flew back to Oslo"; the "from" of "freed men from a jail"."""
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in MOVING:
            yield child
        elif child.dep_ == "advmod" and child.lower_ in WAYS:
            yield from (way for way in child.children if way.lower_ in MOVING)
        elif child.dep_ in UNDERGOERS and verb.lemma_.lower() in MOVING["from"]:
            described = (one for one in child.children if one.dep_ == "acl")  # "240 wounded"
            for word in (child, *described):
                yield from (way for way in word.children if way.lower_ == "from")


def _target(noun: Token, mentions: Mentions) -> Place | None:
    """The "Oslo" of "a visit to Oslo", "an attack on Oslo"."""
    for child in noun.children if noun.pos_ in NOMINAL else ():
        if noun.lemma_.lower() in TARGETS.get(child.lower_, ()):
            for goal in child.children:
                if goal.dep_ == "pobj" and is_place(goal, mentions):
                    return written(goal, mentions)
    return None


def _entered(token: Token, mentions: Mentions) -> Place | None:
    """The "Chile" of "an earthquake struck Chile", "Kyiv was hit by a blast"."""
    verb = token.head if token.dep_ == "nsubj" else token
    if token.dep_ == "pobj" and token.head.dep_ == "agent":
        verb = token.head.head
    lemma = verb.lemma_.lower()
    if lemma not in STRIKING | ENTERING:
        return None
    for child in verb.children:
        if child.dep_ in UNDERGOERS:
            is_target = is_place if lemma in STRIKING else is_named_place
            if is_target(child, mentions):
                return written(child, mentions)
            for clause in (one for one in child.children if one.dep_ == "acl"):
                if (there := told(below(clause, 1), mentions)) is not None:
                    return there  # "bombed positions held by rebels in Oslo"
    return None


def _entered_above(verb: Token, mentions: Mentions) -> Place | None:
    """The "Chile" of "struck Chile, killing nine"."""
    found = (_entered(above, mentions) for above in _scene(verb) if above.pos_ in VERBAL)
    return next((place for place in found if place is not None), None)


def _purpose(token: Token, mentions: Mentions) -> Place | None:
    """The "Oslo" of "travelled to Oslo for talks", "visited Oslo to sign a treaty"."""
    verb = token.head
    if token.dep_ == "pobj" and verb.lower_ == "for":
        verb = verb.head
    elif token.dep_ not in ("advcl", "xcomp") or not is_infinitive(token):
        return None
    if verb.lemma_.lower() not in GATHERING:
        return None
    for way in verb.children:
        if way.dep_ == "prep" and way.lower_ in GOALS:
            for goal in way.children:
                if goal.dep_ == "pobj" and is_place(goal, mentions):
                    return written(goal, mentions)
    return _entered(verb, mentions)


def _where(verb: Token, mentions: Mentions) -> Place | None:
    """The "Oslo" of "in Oslo, where nine were hurt", also by a meeting in Oslo."""
    for clause in (verb, *_scene(verb)):
        if clause.dep_ == "relcl" and any(child.lower_ == "where" for child in clause.lefts):
            noun = clause.head
            if noun.dep_ == "attr":
                return None  # "Oslo was one of the cities where nine were hurt"
            if is_place(noun, mentions):
                return written(noun, mentions)
            return told(below(noun, 0), mentions)
    return None


def _prepositions_above(token: Token) -> Iterator[Token]:
    """Locative prepositions of the verb that carries the event, then of the scene they share."""
    if token.pos_ not in VERBAL:
        verb = predicate(token) if token.pos_ == "ADJ" else light_verb(token)
        if verb is None and token.dep_ in SUBJECTS and token.head.pos_ in VERBAL:
            verb = token.head
        if verb is None or verb == token:
            return
        yield from below(verb, 0)
        token = verb
    for clause in _scene(token):
        yield from below(clause, 0)


def _scene(verb: Token) -> Iterator[Token]:
    """Clauses that share the scene of the verb's: "died when a tram derailed near London"."""
    # "Seven were killed and dozens hurt when ..."
    same = [child for child in verb.children if child.dep_ == "conj" and child.tag_ == verb.tag_]
    for child in (child for one in (verb, *same) for child in one.children):
        if child.dep_ == "advcl" and any(mark.lower_ in TOGETHER for mark in child.children):
            yield child
            yield from (other for other in child.children if other.dep_ == "conj")
        elif child.head == verb and (_is_result(child) or _is_done_there(child)):
            yield child
    yield from _above(verb)


def _above(verb: Token) -> Iterator[Token]:
    """The clauses above that tell of the same scene, the nearest first."""
    for _ in range(HIGHEST):
        if verb.head.pos_ not in VERBAL or verb.head == verb:
            break
        if verb.dep_ not in ("advcl", "xcomp") and not _goes_on(verb):
            break
        if verb.dep_ == "advcl" and _is_apart(verb):
            break
        verb = verb.head
        yield verb


def _goes_on(verb: Token) -> bool:
    """Whether a coordinated clause tells of the same scene: "hit a bus, and nine were hurt"."""
    if verb.dep_ != "conj":
        return False
    is_on_the_spot = verb.lemma_.lower() in ON_THE_SPOT and is_simple_past(verb)
    return verb.head.tag_ == verb.tag_ or (is_on_the_spot and is_simple_past(verb.head))


def _is_result(verb: Token) -> bool:
    """The "burnt" of "was found burnt near Leeds"."""
    has_auxiliary = any(child.dep_ in AUXILIARIES for child in verb.children)
    return verb.dep_ in RESULTS and verb.tag_ == "VBN" and not has_auxiliary


def _is_done_there(verb: Token) -> bool:
    """Whether an infinitive tells of the same: "failed to agree in Oslo", "fired to warn them"."""
    if verb.tag_ != "VB" or not is_infinitive(verb):
        return False
    lemma = verb.head.lemma_.lower()
    return lemma in ON_THE_SPOT or (verb.dep_ == "xcomp" and lemma in ATTEMPTING)


def _is_apart(clause: Token) -> bool:
    """Whether the clause tells of another time: "was arrested a day after he spoke"."""
    before = clause.doc[max(clause.left_edge.i - 1, 0)]
    return any(
        word.dep_ == "npadvmod" and word.lemma_ in TIMES_AND_AMOUNTS
        for word in (before, *clause.lefts)
    )
