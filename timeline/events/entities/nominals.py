"""Definite noun phrases that stand for a name: "the Russian president", "the ministry"."""

from collections.abc import Container, Iterable, Iterator, Mapping

from spacy.tokens import Token

from timeline.events.entities.aliases import country
from timeline.events.entities.titles import SYNONYMS, ties, title
from timeline.events.referent import Referent
from timeline.events.syntax.noun_phrase import DEFINITE, coordinated, is_joint_title
from timeline.events.syntax.nouns import (
    CITIES,
    COUNTRIES,
    INSTITUTIONS,
    SINGLES,
    TEAMS_AS_PEOPLE,
    counted,
    is_person_noun,
    is_plural,
)
from timeline.events.syntax.place_words import STATES
from timeline.events.tables import pairs

# "The port of Hull" is Hull.
CALLED = (
    CITIES
    | COUNTRIES
    | frozenset(
        {
            "area",
            "county",
            "district",
            "hub",
            "island",
            "port",
            "province",
            "region",
            "resort",
            "suburb",
        }
    )
)
# What tells which one is meant.
MODIFIERS = frozenset({"amod", "compound", "poss", "nmod", "relcl", "prep"})
# "The mayor of Hull", "a clerk at Nordbank"; and "a man identified as Lars Lund".
BELONGING = frozenset({"at", "for", "from", "in", "of", "to", "with"})
NAMING = frozenset({"call", "dub", "identify", "know", "name", "nickname"})
CLEARLY = 1.5  # times heavier than the next candidate


def is_definite(noun: Token) -> bool:
    """Whether the phrase speaks of something known: "the company", "this company"."""
    return any(child.dep_ == "det" and child.lower_ in DEFINITE for child in noun.children)


def same_as(noun: Token, named: Mapping[int, Referent]) -> Referent | None:
    """The name that the phrase itself gives: "the city of Oslo", "its chairman, Tim Cook"."""
    for name in (*_appositions(noun), *(name for _, name in _names_within(noun))):
        if name.i in named and _fits(noun, named[name.i]):
            return _together(noun, name, named)
    beside = noun.head if is_joint_title(noun) else noun
    if beside.dep_ == "appos" and beside.head.i in named:
        described = named[beside.head.i]  # "Tim Cook, a former engineer"
        if is_plural(noun):  # "Hull, last year's champions"; not "Ann Hill, the ministers"
            return described if _are_one_side(noun, described) else None
        return described if _fits(noun, described) else None
    for child in noun.children:
        if child.dep_ == "conj" and _is_joint_title(noun):
            bearer = named.get(child.i)
            if bearer is not None and bearer.is_human:
                return bearer
        elif child.dep_ == "prep" and child.lower_ == "of" and noun.lemma_.lower() in CALLED:
            for complement in child.children:
                if complement.i in named and named[complement.i].kind == "place":
                    return named[complement.i]
    return None


def _appositions(noun: Token) -> Iterator[Token]:
    """What stands beside the noun, also where the parse hangs it on another word."""
    beside = [child for child in noun.children if child.dep_ == "appos"]
    if noun.lower_ in SINGLES and (whole := counted(noun)) != noun:
        beside += [child for child in whole.children if child.dep_ == "appos" and not _and(child)]
    first = noun.i + 2  # after a comma
    for child in noun.head.head.children if noun.dep_ == "conj" else ():
        if child.dep_ == "appos" and child.left_edge.i == first:
            beside.append(child)  # "the actor Jude Law and his wife, the singer Ann Hill"
    for child in beside:
        yield child
        yield from (below for below in child.children if below.dep_ == "appos")


def _and(noun: Token) -> bool:
    """Whether others are coordinated with it: all of them, not one."""
    return any(child.dep_ == "conj" for child in noun.children)


def _names_within(noun: Token) -> Iterator[tuple[Token, Token]]:
    """A name and the phrase around it: "a clerk at Nordbank, Lars Lund", "a man called Lars"."""
    for child in noun.children:
        if child.dep_ == "acl" and child.lemma_ in NAMING:
            yield from ((child, name) for name in child.children)
            yield from ((child, name) for name in _complements(child, ("as",)))
    if is_person_noun(noun.lemma_.lower()):
        for complement in _complements(noun, BELONGING):
            if not is_person_noun(complement.lemma_.lower()):
                beside = (child for child in complement.children if child.dep_ == "appos")
                yield from ((complement.head, name) for name in beside)


def _complements(word: Token, prepositions: Container[str]) -> Iterator[Token]:
    for child in word.children:
        if child.dep_ == "prep" and child.lower_ in prepositions:
            yield from child.children


def naming(noun: Token, named: Container[int]) -> Iterator[Token]:
    """The phrases in which a noun is named, which its name makes needless.

    And the "to Chile" of "the ambassador to Chile, Ann Hill", of whom it would be said.
    """
    yield from (around for around, name in _names_within(noun) if name.i in named)
    names = [child for child in noun.rights if child.dep_ == "appos" and child.i in named]
    if names and is_person_noun(noun.lemma_.lower()):
        yield from (one for one in noun.rights if one.dep_ == "prep" and one.i < names[0].i)


def _fits(noun: Token, referent: Referent) -> bool:
    if noun.lower_ in SINGLES:
        return True  # "one of them, Lars Lund"
    return referent.is_human == is_person_noun(noun.lemma_.lower())


def _are_one_side(noun: Token, referent: Referent) -> bool:
    return referent.kind == "organization" and noun.lemma_.lower() in TEAMS_AS_PEOPLE


def _together(noun: Token, name: Token, named: Mapping[int, Referent]) -> Referent:
    """The referent of `name`, or of all names coordinated: "the ministers Berg and Hill"."""
    members = tuple(named[one.i] for one in coordinated(name) if one.i in named)
    return joint(members) if is_plural(noun) and len(members) > 1 else named[name.i]


def joint(members: tuple[Referent, ...]) -> Referent:
    """Several together, for a later "they"."""
    name = " and ".join(member.name for member in members)
    return Referent(name, members[0].kind, plural=True, members=members)


def _is_joint_title(noun: Token) -> bool:
    """The "CEO" of "CEO and co-founder Steve Jobs": one person, by two titles."""
    determined = any(child.dep_ in ("det", "nummod") for child in noun.children)
    return is_person_noun(noun.lemma_.lower()) and not is_plural(noun) and not determined


def person(
    noun: Token,
    people: Iterable[Referent],
    weights: Mapping[Referent, float],
    named: Mapping[int, Referent],
) -> Referent | None:
    """The named person whose title the phrase gives, the one spoken of most and last."""
    if is_plural(noun) or not is_person_noun(noun.lemma_.lower()):
        return None
    wanted, of = title(noun), set(ties(noun, named))
    bearers = [one for one in people if _bears(one, wanted) and of <= one.ties]
    if len(bearers) == 1:
        return bearers[0]
    return max(
        (one for one in bearers if one in weights), key=lambda one: weights[one], default=None
    )


def _bears(referent: Referent, wanted: str) -> bool:
    """Whether one of the person's titles is the wanted one, or a longer form of it."""
    return (
        any(own == wanted or own.endswith(f" {wanted}") for own in referent.titles)
        or SYNONYMS.get(wanted) in referent.titles
    )


def place(noun: Token, weights: Mapping[Referent, float]) -> Referent | None:
    """The place that "the country" or "the city" means; "the capital" may be another."""
    lemma = noun.lemma_.lower()
    modified = any(child.dep_ in MODIFIERS for child in noun.children)
    if is_plural(noun) or modified or lemma not in (COUNTRIES | CITIES) - {"capital"}:
        return None
    places = (one for one in weights if one.named and one.kind == "place")
    return clearly_heaviest([one for one in places if _is_called(lemma, one)], weights)


def _is_called(lemma: str, place: Referent) -> bool:
    """Whether a place is a country, a state or a city, as the noun says."""
    if place.name in STATES:
        return lemma == "state"
    return (country(place.name) in pairs("demonyms.tsv").values()) == (lemma in COUNTRIES)


def called(noun: Token, candidates: Mapping[str, Iterable[Referent]]) -> Referent | None:
    """The organisation whose name the noun heads: "the ministry", also long after.

    `candidates`: what has been named, by the noun that heads the name.
    """
    if is_plural(noun) or any(child.dep_ in MODIFIERS for child in noun.children):
        return None
    lemma = noun.lemma_.lower()
    heads = candidates.get(lemma, ())
    fitting = [one for one in heads if " " in one.name and not one.is_human]
    if named := [one for one in fitting if one.named]:
        return named[-1]
    # "The central bank of Norway" is "the bank"; a new company is not "the company".
    return fitting[-1] if fitting and lemma in INSTITUTIONS | {"bank"} else None


def head_of(name: str) -> str:
    """The noun that heads a name: the "ministry" of "the Ministry of Defence"."""
    words = name.lower().split(" of ")[0].split()
    return words[-1] if words else ""


def clearly_heaviest(
    candidates: list[Referent], weights: Mapping[Referent, float]
) -> Referent | None:
    """The heaviest, unless another is nearly as heavy: then the phrase is ambiguous."""
    ranked = sorted(candidates, key=lambda one: -weights[one])
    if not ranked:
        return None
    if len(ranked) > 1 and weights[ranked[0]] < CLEARLY * weights[ranked[1]]:
        return None
    return ranked[0]
