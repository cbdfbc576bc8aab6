"""Which nouns name or describe a place, and how it is written: "a hospital in Geneva"."""

from spacy.tokens import Token

from timeline.events.entities.mentions import Mentions
from timeline.events.entities.nominals import head_of
from timeline.events.syntax.labels import ARGUMENTS
from timeline.events.syntax.noun_phrase import phrase
from timeline.events.syntax.nouns import LABELS_OF_AMOUNTS
from timeline.events.syntax.place_words import (
    BUILDINGS,
    CONDITIONS,
    HOUSED,
    PARTS,
    REGIONAL,
    SCENES,
    SETTING,
    SPOTS,
    SURFACES,
    WITHIN,
)
from timeline.model import Place

BUILT = frozenset({"FAC", "ORG"})
REACH = 60  # tokens back from "there"
NAMED_AS = ARGUMENTS | {"pobj", "appos"}  # not in "the Oslo police", "Oslo's mayor"


def is_where(preposition: Token, noun: Token, mentions: Mentions) -> bool:
    """Whether a noun after a locative preposition is where it happened."""
    if preposition.lower_ == "on":
        return noun.lemma_.lower() in SURFACES or phrase(noun).text.startswith("Mount ")
    if preposition.lower_ in ("over", "through"):
        return is_named_place(noun, mentions)
    if noun.lemma_.lower() in SPOTS and preposition.lower_ in ("at", "near"):
        return True
    if noun.lemma_.lower() in CONDITIONS and noun.tag_ == "NN" and not any(noun.children):
        return False
    if mentions.name_of(noun)[1] == "organization" and preposition.lower_ in HOUSED:
        return True
    return is_place(noun, mentions) or _is_unknown_place(preposition, noun)


def is_place(noun: Token, mentions: Mentions) -> bool:
    """Whether a noun names or describes a place or a building, or a part of one."""
    name, kind = mentions.name_of(noun)
    if noun.i in mentions.names:
        words = {head_of(name), name.split()[0].lower()}  # "Hotel Bergen"
        return kind == "place" or (kind == "organization" and not words.isdisjoint(BUILDINGS))
    if noun.lemma_.lower() in BUILDINGS:
        return True
    whole = _whole(noun)
    return "place" in (kind, mentions.name_of(whole)[1] if whole is not None else kind)


def is_named_place(noun: Token, mentions: Mentions) -> bool:
    """Whether a place is given by name, or known by one: "Oslo", "the city", "a bar in Oslo"."""
    referent = mentions.referent_of(noun)
    is_named = noun.i in mentions.names or (referent is not None and referent.named)
    return is_place(noun, mentions) and (is_named or within(noun, mentions) is not None)


def written(noun: Token, mentions: Mentions) -> Place:
    """The place by name; a building with the name that tells where it is."""
    if phrase(noun)[0] == noun:
        noun = _whole(noun) or noun  # "in front of the bank"
    town = within(noun, mentions)
    name = _named(noun, mentions)
    if town is not None and name.lower() in SCENES:
        name, noun, town = _named(town, mentions), town, None  # "the scene in Oslo"
    span = phrase(noun)
    is_built = noun.i not in mentions.names or noun.ent_type_ in BUILT
    if town is not None and is_built:
        name = f"{name} {noun.doc[span.end].text} {_named(town, mentions)}"
        span = noun.doc[span.start : phrase(town).end]
    return Place(name=name, text=span.text, span=(span.start_char, span.end_char))


def _named(noun: Token, mentions: Mentions) -> str:
    """The name with the part of the place that is meant: "northern Kabul"."""
    name, _ = mentions.name_of(noun)
    start = mentions.names[noun.i].start if noun.i in mentions.names else 0
    part = noun.doc[start - 1] if start > 0 else noun
    if part.text not in REGIONAL:
        return name
    article = "the " if noun.doc[start - 2 : start - 1].text == "the" else ""
    return f"{article}{part.text} {name}"


def within(noun: Token, mentions: Mentions) -> Token | None:
    """The "Leeds" of "his home in Leeds", wherever the parse hangs what follows the home."""
    end = phrase(noun).end
    if end == len(noun.doc) or noun.doc[end].lower_ not in WITHIN:
        return None
    towns = (town for town in noun.doc[end].children if town.dep_ == "pobj")
    return next((town for town in towns if _is_town(town, noun, mentions)), None)


def _is_town(town: Token, noun: Token, mentions: Mentions) -> bool:
    """Whether it is one: also a name that NER takes for another kind, after a building."""
    if mentions.name_of(town)[1] == "place":
        return True
    is_name = town.pos_ == "PROPN" and town.ent_type_ not in LABELS_OF_AMOUNTS
    is_house = noun.lemma_.lower() in BUILDINGS and noun.i not in mentions.names
    return is_name and is_house and town.head.lower_ == "in"


def told_before(verb: Token, mentions: Mentions) -> Place | None:
    """The "Oslo" named last before "he spoke there"."""
    there = [child for child in verb.children if child.lower_ == "there" and child.dep_ == "advmod"]
    for i in reversed(range(max(0, there[0].i - REACH), there[0].i) if there else ()):
        name = verb.doc[i]
        if i in mentions.names and name.dep_ in NAMED_AS and mentions.name_of(name)[1] == "place":
            return written(name, mentions)
    return None


def _whole(noun: Token) -> Token | None:
    """The "school" of "the gates of the school"."""
    if noun.lemma_.lower() not in PARTS:
        return None
    nouns = (whole for child in noun.children if child.lower_ == "of" for whole in child.children)
    return next((whole for whole in nouns if whole.dep_ == "pobj"), None)


def _is_unknown_place(preposition: Token, noun: Token) -> bool:
    """Whether a name that NER has no label for can only be a place: "was held in Bergmo"."""
    is_name = noun.pos_ == "PROPN" and not noun.ent_type_ and noun.text.istitle()
    is_bare = is_name and not any(noun.children)
    return is_bare and preposition.lower_ == "in" and preposition.head.lemma_ in SETTING
