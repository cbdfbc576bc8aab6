"""Where an event happened: "in Oslo", "at the White House", "outside the court"."""

from collections.abc import Iterator

from spacy.tokens import Token

from timeline.events.clauses import VERBAL, light_verb, predicate
from timeline.events.mentions import Mentions
from timeline.events.noun_phrase import phrase
from timeline.model import Place

LOCATIVE = frozenset(
    {"aboard", "across", "along", "around", "at", "in", "inside", "near", "off", "outside"}
    | {"throughout", "within"}
)
# "On" is where only with these: not in "sanctions on Russia".
SURFACES = frozenset(
    {"bank", "beach", "board", "border", "campus", "coast", "farm", "field", "island", "outskirt"}
    | {"peninsula", "river", "road", "shore", "site", "square", "stage", "street", "highway"}
)
# What an earthquake does to a country.
STRIKING = frozenset(
    {"batter", "devastate", "hit", "jolt", "lash", "ravage", "rock", "shake", "strike"}
)
# After these also an organisation is where it is housed: "at the ministry".
HOUSED = frozenset({"at", "inside", "near", "outside"})
NEAR_ENOUGH = frozenset(
    {"prep", "dobj", "attr", "pobj", "dative", "oprd", "acomp", "agent", "appos"}
)
# What follows these tells where something comes from or ends up.
DIRECTIONS = frozenset({"from", "to", "into", "onto", "towards", "toward"})
TOGETHER = frozenset({"when", "while", "as", "after"})
HIGHEST = 3  # clauses to climb
DEEPEST = 4  # steps from the verb to a preposition that the parser hung on an object


def find(token: Token, mentions: Mentions) -> Place | None:
    """The place of the event that `token` names, if its clause or phrase tells."""
    for preposition in _prepositions(token):
        for complement in preposition.children:
            if complement.dep_ != "pobj":
                continue
            if _is_place(preposition, complement, mentions):
                return _place(complement, mentions)
            if (place := _from_modifier(complement, mentions)) is not None:
                return place
    return _from_modifier(token, mentions) or _struck(token, mentions)


def _struck(token: Token, mentions: Mentions) -> Place | None:
    """The "Chile" of "an earthquake struck Chile"."""
    verb = token.head if token.dep_ == "nsubj" else token
    if verb.lemma_.lower() not in STRIKING:
        return None
    for child in verb.children:
        if child.dep_ == "dobj" and mentions.name_of(child)[1] == "place":
            return _place(child, mentions)
    return None


def _prepositions(token: Token) -> Iterator[Token]:
    """Locative prepositions of the event word, then of the verbs that carry it."""
    yield from _below(token, 0)
    if token.pos_ not in VERBAL:
        verb = predicate(token) if token.pos_ == "ADJ" else light_verb(token)
        if verb is None and token.dep_ in ("nsubj", "nsubjpass") and token.head.pos_ in VERBAL:
            verb = token.head
        if verb is None or verb == token:
            return
        yield from _below(verb, 0)
        token = verb
    for clause in _scene(token):
        yield from _below(clause, 0)


def _scene(verb: Token) -> Iterator[Token]:
    """Clauses that share the scene of the verb's: "died when a tram derailed near London"."""
    yield from (
        child
        for child in verb.children
        if child.dep_ == "advcl" and any(mark.lower_ in TOGETHER for mark in child.children)
    )
    for _ in range(HIGHEST):
        if verb.head.pos_ not in VERBAL or verb.head == verb:
            break
        is_same_time = verb.dep_ == "conj" and verb.head.tag_ == verb.tag_
        if verb.dep_ not in ("advcl", "xcomp") and not is_same_time:
            break
        verb = verb.head
        yield verb


def _below(token: Token, depth: int) -> Iterator[Token]:
    """Nearest first: of the word itself, then of its objects."""
    children = [child for child in token.children if child.dep_ in NEAR_ENOUGH]
    for child in children:
        if child.dep_ == "prep" and (child.lower_ in LOCATIVE or child.lower_ == "on"):
            yield child
    if depth < DEEPEST:
        for child in (child for child in children if child.lower_ not in DIRECTIONS):
            yield from _below(child, depth + 1)


def _is_place(preposition: Token, noun: Token, mentions: Mentions) -> bool:
    if preposition.lower_ == "on":
        return noun.lemma_.lower() in SURFACES
    kind = mentions.name_of(noun)[1]
    return kind == "place" or (kind == "organization" and preposition.lower_ in HOUSED)


def _place(noun: Token, mentions: Mentions) -> Place:
    span = phrase(noun)
    name, _ = mentions.name_of(noun)
    return Place(name=name, text=span.text, span=(span.start_char, span.end_char))


def _from_modifier(token: Token, mentions: Mentions) -> Place | None:
    """The "Paris" of "the Paris attacks"."""
    if token.pos_ not in ("NOUN", "PROPN"):
        return None
    for child in token.children:
        name = mentions.referents.get(child.i) if child.i in mentions.names else None
        if child.dep_ == "compound" and name is not None and name.kind == "place":
            return _place(child, mentions)
    return None
