"""Participles that describe, as sentences: "a tape was found in Oslo", of "a tape found in Oslo".

What describes things in general, "tickets sold in Oslo are dear", or tells a state rather than a
deed, "a firm based in Oslo", stays a description.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from timeline.events.factuality import status
from timeline.events.headlines.participles import be, first_of_verbs
from timeline.events.syntax.labels import AUXILIARIES, PRESENT_TAGS, VERBAL
from timeline.events.syntax.lexicon import STATES
from timeline.events.syntax.noun_phrase import is_known
from timeline.events.syntax.nouns import counted, is_plural
from timeline.events.syntax.tenses import is_perfect, tags
from timeline.events.syntax.voice import is_passive

# Participles of what is so rather than done, besides those of verbs for states. By hand.
STILL = STATES | frozenset(
    """
    address age aim attach base bind call compare compose date dedicate design devote dress dub due
    end entitle equip fill follow give head interest know lead limit link locate make mean measure
    mount name relate situate surround tie title use
    """.split()
)
GENERAL = frozenset({"any", "each", "every", "no"})
TIMES = frozenset({"DATE", "TIME"})  # "the four weeks ended May 3"
HIGHEST = 6  # words to climb from a participle to the verb of its clause


def finite(verb: Token, subject: Token) -> Iterator[tuple[Token, str]]:
    """The word of a participle that stands where its tense would, and what to write for it."""
    above = _above(verb) if _describes(verb) and status.of(verb) == "actual" else None
    noun = counted(subject)
    if above is None or not _is_somebody(noun):
        return
    is_present = _is_present(above)
    words = [child for child in verb.lefts if child.dep_ in AUXILIARIES]
    if is_present and not (_is_certain(noun) or _is_added(verb)):
        return
    if not words and verb.lemma_.lower() not in STILL:
        yield verb, f"{be(noun, 'was')} {verb.lower_}"
    elif [word.lower_ for word in words] == ["being"] and noun.dep_ != "pobj":
        yield words[0], f"{be(noun, 'is' if is_present else 'was')} being"


def _describes(verb: Token) -> bool:
    """Whether it is a participle of what is done to its noun, or to who does the rest.

    With an object or behind "as", it may be a past tense that the tagger took for one: "sent them a
    plan", "as rebels charged into the town".
    """
    first = first_of_verbs(verb)
    if first.head.dep_ == "pobj" and first.head.head.lower_ == "as":
        return False
    if verb.tag_ != "VBN" or first.dep_ not in ("acl", "advcl") or not is_passive(verb):
        return False
    roles = {child.dep_ for child in verb.children}
    is_denied = "neg" in roles or (verb.i > 0 and verb.nbor(-1).lower_ == "not")
    if is_denied or ("dobj" in roles and "agent" not in roles):
        return False
    marks = (child for child in first.lefts if child.dep_ == "mark" or child.tag_ in ("IN", "WRB"))
    return first.dep_ == "acl" or not any(marks)


def _is_somebody(noun: Token) -> bool:
    """Whether it stands for itself, and not for all there are or a length of time.

    Nor is it one of those that were: "the largest rockfall from a cliff recorded in Wales".
    """
    above = noun.head.head if noun.dep_ == "pobj" else noun
    words = [*noun.lefts, *above.lefts]
    is_of_all = any(word.lower_ in GENERAL or word.tag_ in ("JJS", "RBS") for word in words)
    return noun.pos_ != "PRON" and noun.ent_type_ not in TIMES and not is_of_all


def _is_certain(noun: Token) -> bool:
    """Whether one, some or those known are meant, and not all there are: "a tape", "two tapes"."""
    is_counted = any(child.dep_ == "nummod" for child in noun.lefts)
    return is_counted or is_known(noun) or noun.pos_ == "PROPN" or not is_plural(noun)


def _is_added(verb: Token) -> bool:
    """Whether it follows a comma: "prices, buoyed by demand, rise"."""
    start = first_of_verbs(verb).left_edge.i
    return start > 0 and verb.doc[start - 1].text == ","


def _is_present(verb: Token) -> bool:
    return not is_perfect(verb) and not tags(verb).isdisjoint(PRESENT_TAGS | {"MD"})


def _above(verb: Token) -> Token | None:
    """The verb with a tense that it goes with."""
    for word, _ in zip(verb.ancestors, range(HIGHEST), strict=False):
        if word.pos_ in VERBAL and word.dep_ not in ("acl", "advcl", "pcomp", "xcomp"):
            return word
    return None
