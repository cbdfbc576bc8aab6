"""Whether a word denotes an event, by weights learned from annotated news.

It does when the weight of its lemma and the weights of its place in the sentence add
up to more than nothing. The weights are log-odds in `data/trigger_weights.tsv`, learned from
annotated news (its header tells how): "attack" is usually an event, "company" never; "report" is
one rather with "the" and an of-phrase than as the first part of a compound.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from spacy.tokens import Token

from timeline.events.syntax.labels import ARGUMENTS, AUXILIARIES, SUBJECTS
from timeline.events.triggers.phrases import is_part_of_phrase
from timeline.language import without_prefix

LEAST = -1.0  # nouns below this weight are events nowhere: it gives the best F1 (five-fold)
KIND_OF_WORD = {"VERB": "verb", "NOUN": "noun", "PROPN": "noun", "ADJ": "adjective"}


def denotes_event(token: Token) -> bool:
    """Whether the word tells of an event, a statement or a state."""
    lemmas, places = weights()
    word = KIND_OF_WORD.get(token.pos_)
    if word is None or token.dep_ in AUXILIARIES or is_part_of_phrase(token):
        return False  # an auxiliary tells nothing by itself
    lemma = token.lemma_.lower()
    known = lemmas.get(f"{word} {lemma}", lemmas.get(f"{word} {without_prefix(lemma)}"))
    weight = lemmas[word] if known is None else known
    # No place in a sentence makes an event of "company": most nouns end here.
    return weight > LEAST and weight + sum(places.get(p, 0.0) for p in contexts(token)) > 0


def contexts(token: Token) -> Iterator[str]:
    """What of a word's place in the sentence tells whether it denotes an event."""
    if token.pos_ == "VERB":
        yield from _verb_contexts(token)
    elif token.pos_ == "NOUN":
        yield from _noun_contexts(token)
    elif token.pos_ == "PROPN":
        yield f"name as {token.dep_}"
    else:
        yield f"adjective as {token.dep_}"


def _verb_contexts(verb: Token) -> Iterator[str]:
    yield f"verb as {verb.dep_}"
    yield f"verb tagged {verb.tag_}"
    dependents = {child.dep_ for child in verb.children}
    if "dobj" in dependents:
        yield "verb with object"
    if not dependents.isdisjoint(SUBJECTS):
        yield "verb with subject"
    if any(child.tag_ == "MD" for child in verb.children):
        yield "verb with modal"


def _noun_contexts(noun: Token) -> Iterator[str]:
    yield f"noun as {noun.dep_}"
    if noun.dep_ in ARGUMENTS | {"pobj"}:
        yield f"noun as {noun.dep_} of {noun.head.lemma_.lower()}"
    if noun.tag_ == "NNS":
        yield "noun in plural"
    for child in noun.children:
        if child.dep_ in ("prep", "det"):
            yield f"noun with {child.dep_} {child.lower_}"
        elif child.dep_ in ("poss", "nummod", "amod", "compound", "relcl", "acl"):
            yield f"noun with {child.dep_}"


@cache
def weights() -> tuple[dict[str, float], dict[str, float]]:
    """The weights of words ("noun attack", and "noun" for the others) and of contexts."""
    lemmas: dict[str, float] = {}
    places: dict[str, float] = {}
    lines = files("timeline.events").joinpath("data/trigger_weights.tsv").read_text("utf-8")
    for line in lines.splitlines():
        if line.startswith("#"):
            continue
        table, name, weight = line.split("\t")
        (lemmas if table == "word" else places)[name] = float(weight)
    return lemmas, places
