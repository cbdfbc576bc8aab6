"""The words below a verb or noun that tell where: "in Oslo", "the Paris attacks"."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from timeline.events.entities.mentions import Mentions
from timeline.events.places.place_names import is_where, written
from timeline.events.syntax.labels import NOMINAL
from timeline.events.syntax.lexicon import ATTITUDES, JUDGING
from timeline.events.syntax.nouns import TIMES_AND_AMOUNTS, is_event_noun
from timeline.events.syntax.place_words import (
    COMPASS,
    DIRECTIONS,
    GATHERING,
    HOLDING,
    LOCATIVE,
    MOVING,
    OVERHEAD,
    REMOTE,
)
from timeline.events.syntax.verbs import LIGHT_VERBS, OTHER_OBJECT
from timeline.model import Place

# What tells the place of a verb or noun may hang on these below it.
NEAR_ENOUGH = frozenset(
    {"prep", "dobj", "attr", "pobj", "dative", "oprd", "acomp", "agent", "appos"}
)
# Their object is spoken of from afar: "condemned the attack in Oslo"; not "held talks in Oslo".
SPOKEN_OF = (ATTITUDES | JUDGING) - LIGHT_VERBS - OTHER_OBJECT
DEEPEST = 4  # steps from the verb to a preposition that the parser hung on an object


def told(prepositions: Iterable[Token], mentions: Mentions) -> Place | None:
    """The place that the first of the prepositions to have one tells."""
    for preposition in prepositions:
        for complement in preposition.children:
            if complement.dep_ != "pobj":
                continue
            if is_where(preposition, complement, mentions):
                return written(complement, mentions)
            if (place := from_modifier(complement, mentions)) is not None:
                return place
    return None


def below(token: Token, depth: int) -> Iterator[Token]:
    """Nearest first: of the word itself, then of its objects, and where a noun's event is held."""
    children = [child for child in token.children if child.dep_ in NEAR_ENOUGH]
    for child in children:
        if child.dep_ == "prep" and _is_locative(child):
            yield child
    if depth < DEEPEST:
        for child in children:
            if not _leads_away(child) and not _tells_of_another(child):
                yield from below(child, depth + 1)
    if depth == 0 and token.pos_ == "NOUN":
        for child in token.children:
            if child.dep_ in ("acl", "relcl") and child.lemma_ in HOLDING:
                yield from below(child, depth + 1)
    # Last, since it only tells how far: "north of Leeds"; not in "Hull, a town east of Leeds".
    for child in token.children if token.dep_ != "appos" else ():
        if child.lower_ in COMPASS:
            yield from (of for of in child.children if of.lower_ == "of")


def _is_locative(preposition: Token) -> bool:
    word = preposition.lower_
    is_above = word == "over" and preposition.head.lemma_.lower() in OVERHEAD
    return word in LOCATIVE or word == "on" or is_above


def _leads_away(preposition: Token) -> bool:
    """Whether what follows is where something comes from or ends up.

    Not in "pulled from the mud near Oslo", "drove into a crowd in Oslo".
    """
    word = preposition.lower_
    is_scene = word in ("from", "into") and preposition.head.lemma_.lower() in MOVING[word]
    return word in DIRECTIONS and not is_scene


def _tells_of_another(child: Token) -> bool:
    """Whether what depends on a word is another event: "for the attack", "praised the rescue"."""
    verb = child.head.lemma_.lower()
    if child.dep_ == "dobj":
        return verb in SPOKEN_OF and _is_event(child)
    if child.lower_ not in REMOTE or (child.lower_ == "for" and verb in GATHERING):
        return False  # "met for talks in Oslo"
    return any(_is_event(noun) for noun in child.children if noun.dep_ == "pobj")


def _is_event(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    return is_event_noun(lemma) and lemma not in TIMES_AND_AMOUNTS  # not "for an hour"


def from_modifier(token: Token, mentions: Mentions) -> Place | None:
    """The "Paris" of "the Paris attacks"."""
    if token.pos_ not in NOMINAL:
        return None
    for child in token.children:
        name = mentions.referents.get(child.i) if child.i in mentions.names else None
        if child.dep_ == "compound" and name is not None and name.kind == "place":
            return written(child, mentions)
    return None
