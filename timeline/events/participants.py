"""Who takes part in an event: agents, patients and others.

`arguments` reads the parse and gives head words with roles; `find` names them. An event noun has
its participants in its phrase ("Russia's invasion of Ukraine", "a police raid") and around the verb
that carries it ("held talks with"); a verb in its clause and, where that has none, in the clause
around it (`timeline.events.syntax.clauses`).
"""

from collections.abc import Iterator

from spacy.tokens import Token

from timeline.events.entities.aliases import country
from timeline.events.entities.mentions import Mentions
from timeline.events.factuality.moods import is_infinitive
from timeline.events.syntax import nouns, verbs
from timeline.events.syntax.clauses import (
    doer,
    predicate,
    relative_object,
    subjects,
)
from timeline.events.syntax.labels import NOMINAL, VERBAL
from timeline.events.syntax.lexicon import ASPECTUAL
from timeline.events.syntax.light_verbs import light_verb
from timeline.events.syntax.noun_phrase import (
    antecedent,
    are_those_who,
    complements,
    coordinated,
    phrase,
)
from timeline.events.syntax.voice import is_passive
from timeline.events.tables import pairs
from timeline.events.triggers.due import comer, is_due
from timeline.events.triggers.event_words import denotes_event
from timeline.model import Actor, ActorKind, Role

ORDER: dict[Role, int] = {"agent": 0, "patient": 1, "other": 2}
Argument = tuple[Token, Role]

# Pronouns that name nobody when nothing is found that they stand for.
EMPTY_PRONOUNS = frozenset(
    """
    it its this that these those there what which who whom whose whatever whichever i me my you
    your yours our ours ourselves one another other something anything nothing everything itself all
    nobody none us we
    """.split()
)
ACTING: frozenset[ActorKind] = frozenset({"person", "organization", "group"})


def find(token: Token, mentions: Mentions) -> list[Actor]:
    """The participants of the event that `token` names: agents first, then patients and others."""
    actors: dict[str, Actor] = {}
    for head, role in arguments(token, mentions):
        is_object = role == "patient" and token.pos_ in VERBAL
        is_event = _acts(head) or (is_object and _is_dealt_with(head, token))
        for actor in _actors(head, role, mentions, is_event=is_event):
            actors.setdefault(actor.name, actor)
    return sorted(actors.values(), key=lambda actor: (ORDER[actor.role], actor.span))


def arguments(token: Token, mentions: Mentions) -> Iterator[Argument]:
    """The heads of the event's participants with their roles, coordination expanded."""
    if is_due(token):
        found = _of_due(token)
    elif token.pos_ in VERBAL:
        found = _of_verb(token, mentions)
    elif token.pos_ == "ADJ" and predicate(token) != token:
        found = ((subject, "agent") for subject in subjects(predicate(token)))
    else:
        found = _of_noun(token, mentions)
    for head, role in found:
        for one in coordinated(head):
            if one != token:
                yield one, role


def _of_due(token: Token) -> Iterator[Argument]:
    if (came := comer(token)) is not None:
        yield doer(came), "agent"


def _of_verb(verb: Token, mentions: Mentions) -> Iterator[Argument]:
    passive = is_passive(verb)
    for subject in map(doer, subjects(verb)):
        yield subject, "patient" if passive else "agent"
    if (noun := relative_object(verb)) is not None:
        yield noun, "patient"
    for child in verb.children:
        if child.dep_ == "dobj":
            yield child, "other" if verb.lemma_.lower() in verbs.OTHER_OBJECT else "patient"
        elif child.dep_ == "dative" and child.pos_ != "ADP":
            yield child, "other"
        elif (object_ := _object_below(child)) is not None:
            yield object_, "patient"
        elif child.lower_ == "by" and not passive:
            continue  # "stole paintings by Vermeer"
        elif child.dep_ == "agent":
            for noun in complements(child):
                if not verbs.is_means(noun):
                    yield noun, "agent"
        elif child.dep_ in ("prep", "dative") and child.lower_ in verbs.RECIPIENTS:
            by_passive = passive and child.lower_ in ("by", "between")
            yield from _by_preposition(child, mentions, "agent" if by_passive else "other")
        if child.dep_ == "dobj" and verb.lemma_.lower() in verbs.SUPPORTING:
            yield from _partners(child, mentions)


def _object_below(clause: Token) -> Token | None:
    """An object taken for the subject of what is said of it alone.

    The "strikers" of "orders the strikers to leave", the "Holm" of "found Holm guilty".
    """
    if clause.dep_ == "ccomp" and clause.pos_ == "ADJ" and clause.head.lemma_ in verbs.RATING:
        has_verb = any(child.dep_ in ("aux", "cop", "mark") for child in clause.lefts)
        return None if has_verb else next((c for c in clause.lefts if c.dep_ == "nsubj"), None)
    if clause.dep_ not in ("ccomp", "xcomp") or clause.head.lemma_.lower() not in verbs.ORDERING:
        return None
    if clause.tag_ != "VB" or not is_infinitive(clause):
        return None
    return next((child for child in clause.lefts if child.dep_ == "nsubj"), None)


def _by_preposition(preposition: Token, mentions: Mentions, role: Role) -> Iterator[Argument]:
    """Participants in a prepositional phrase: people and organisations, countries dealt with."""
    is_target = preposition.lower_ not in verbs.DIRECTIONS
    # "Sanctions on Norway", "launched an attack on Oslo", but not "flew on to Oslo".
    governor = preposition.head
    carries_noun = governor.pos_ == "NOUN" or governor.lemma_.lower() in verbs.SUPPORTING
    is_attack = preposition.lower_ == "on" and carries_noun
    for noun in preposition.children:
        if noun.dep_ != "pobj":
            continue
        kind = mentions.name_of(noun)[1]
        is_country = kind == "place" and (is_target or (is_attack and noun.i in mentions.names))
        if kind in ACTING or is_country:
            yield noun, role


def _partners(noun: Token, mentions: Mentions) -> Iterator[Argument]:
    """Others in the noun of a light verb: "with Putin" of "held talks with Putin"."""
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ in verbs.RECIPIENTS:
            yield from _by_preposition(child, mentions, "other")


def _of_noun(noun: Token, mentions: Mentions) -> Iterator[Argument]:
    found = list(_in_noun_phrase(noun, mentions))
    yield from found
    verb = light_verb(noun)
    if verb is not None and not any(role == "agent" for _, role in found):
        done_to = verb.lemma_.lower() in verbs.LIGHT_PASSIVE or is_passive(verb)
        by_whom = [c for child in verb.children if child.dep_ == "agent" for c in child.children]
        for subject in by_whom if is_passive(verb) else subjects(verb):
            yield subject, "patient" if done_to and not is_passive(verb) else "agent"
        for child in verb.children:
            if child.dep_ == "prep" and child.lower_ in ("with", "against", "between"):
                yield from _by_preposition(child, mentions, "other")


def _in_noun_phrase(noun: Token, mentions: Mentions) -> Iterator[Argument]:
    lemma = noun.lemma_.lower()
    has_agent_phrase = any(c.dep_ in ("prep", "agent") and c.lower_ == "by" for c in noun.children)
    for child in noun.children:
        if child.dep_ == "poss":
            done_to = has_agent_phrase or lemma in verbs.PATIENT_POSSESSOR_NOUNS
            yield child, "patient" if done_to else "agent"
        elif child.dep_ in ("compound", "nmod", "amod"):
            yield from _modifier(child, mentions)
        elif child.dep_ in ("prep", "agent"):
            yield from _noun_preposition(child, lemma, mentions)


def _modifier(modifier: Token, mentions: Mentions) -> Iterator[Argument]:
    """ "Police" of "police raid", "Russian" of "Russian invasion"."""
    if modifier.text in pairs("demonyms.tsv"):
        if modifier.head.lemma_.lower() not in verbs.LOCATED_NOUNS:
            yield modifier, "agent"
    elif modifier.dep_ != "amod" and modifier.pos_ in NOMINAL:
        kind = mentions.name_of(modifier)[1]
        if kind in ACTING or (modifier.i in mentions.names and kind == "thing"):
            yield modifier, "agent" if kind in ACTING else "patient"


def _noun_preposition(preposition: Token, lemma: str, mentions: Mentions) -> Iterator[Argument]:
    word = preposition.lower_
    if word == "of":
        role: Role = "agent" if lemma in verbs.INTRANSITIVE_NOUNS else "patient"
        if lemma in verbs.SYMMETRIC_NOUNS:
            role = "agent"
        for noun in preposition.children:
            if noun.dep_ == "pobj":
                yield noun, role
    elif word in ("by", "between", "among"):
        yield from _by_preposition(preposition, mentions, "agent")
    elif word in ("against", "on"):
        yield from _by_preposition(preposition, mentions, "patient")
    elif word in verbs.RECIPIENTS:
        yield from _by_preposition(preposition, mentions, "other")


def _actors(head: Token, role: Role, mentions: Mentions, *, is_event: bool) -> Iterator[Actor]:
    """The actors that a head word stands for: more than one for "they" of two people.

    is_event: whether what happens is an actor here.
    """
    span = phrase(head)
    words, offsets = span.text, (span.start_char, span.end_char)
    referent = mentions.referent_of(head)
    if referent is not None:
        for one in referent.everyone() if referent.takes_part or is_event else ():
            yield Actor(name=one.name, role=role, kind=one.kind, text=words, span=offsets)
    elif head.text in pairs("demonyms.tsv"):
        own = (head.idx, head.idx + len(head))
        yield Actor(name=country(head.text), role=role, kind="place", text=head.text, span=own)
    elif _is_participant(head) or (is_event and _names_event(antecedent(head) or head)):
        name, kind = mentions.name_of(head)
        yield Actor(name=name, role=role, kind=kind, text=words, span=offsets)


def _is_participant(head: Token) -> bool:
    """Whether an unresolved phrase is somebody or something that takes part."""
    noun = antecedent(head)
    if noun is not None:
        return _is_participant(noun)
    if are_those_who(head):
        return True
    if nouns.counted(head).lower_ in EMPTY_PRONOUNS or not head.text[0].isalnum():
        return False
    return nouns.can_take_part(head)


def _acts(noun: Token) -> bool:
    """Whether what happens is told as a force: "an earthquake struck", "the blast killed six"."""
    verb = noun.head
    has_object = any(child.dep_ == "dobj" for child in verb.children)
    lemma = verb.lemma_.lower()
    is_force = lemma in verbs.OF_FORCES or lemma in nouns.HARMED_OR_HELPED
    return noun.dep_ == "nsubj" and has_object and is_force


def _is_dealt_with(head: Token, verb: Token) -> bool:
    """Whether what happens is an object like another: "won promotion", "withdrew its offer".

    Not what is told as an event of its own, as in "caused a fall", unless it is what was decided or
    spoken about: "cancelled the march".
    """
    noun = nouns.counted(antecedent(head) or head)
    lemma = noun.lemma_.lower()
    if not _names_event(noun) or noun.ent_type_ in nouns.LABELS_OF_AMOUNTS:
        return False
    is_told = verb.lemma_.lower() in verbs.LIGHT_VERBS | ASPECTUAL or denotes_event(noun)
    is_told = is_told and verb.lemma_.lower() not in verbs.DECIDING_UPON
    return lemma in nouns.PAPERS or not (is_told or lemma in nouns.TIMES_AND_AMOUNTS)


def _names_event(head: Token) -> bool:
    return head.pos_ == "NOUN" and nouns.is_event_noun(nouns.counted(head).lemma_.lower())
