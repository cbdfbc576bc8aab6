"""What looks far back without a date: who made a thing, somebody's youth, a war, a last season."""

from spacy.tokens import Token

from timeline.events.syntax.lexicon import ORIGINS
from timeline.events.syntax.once import once
from timeline.events.syntax.tenses import is_simple_past

# "As a boy he fled", "in his youth".
YOUNG = frozenset({"boy", "child", "girl", "teenager"})
YOUTH = frozenset({"adolescence", "boyhood", "childhood", "girlhood", "teen", "youth"})
OVER = frozenset({"last", "previous"})


@once
def tells_of_origin(verb: Token) -> bool:
    """Whether a verb looks back on who made a thing, or on somebody's youth."""
    if not is_simple_past(verb):
        return False
    if verb.tag_ == "VBN" and (verb.lemma_ == "bear" or is_founding(verb)):
        return True
    return any(
        _is_age(child) if child.dep_ == "advcl" else _is_era(child) for child in verb.children
    )


def is_founding(verb: Token) -> bool:
    """Whether a passive tells who made a thing: "was built by a Swedish firm"."""
    return verb.tag_ == "VBN" and verb.lemma_ in ORIGINS


def _is_age(clause: Token) -> bool:
    """Whether a clause gives somebody's age: "when she was six"."""
    return clause.lemma_ == "be" and any(
        child.pos_ == "NUM" and child.dep_ in ("acomp", "attr") for child in clause.children
    )


def _is_era(phrase: Token) -> bool:
    """Whether a phrase goes back to somebody's youth, to a war, or to another season."""
    if phrase.dep_ in ("dobj", "npadvmod", "prep") and _ends_in_season(phrase):
        return True
    below = next((child for child in phrase.children if child.dep_ == "pobj"), None)
    if phrase.dep_ != "prep" or below is None:
        return False
    if phrase.lower_ == "at":  # who "died at the age of 90" may have done so now
        return below.lemma_ == "age" and phrase.i < phrase.head.i
    if phrase.lower_ == "as":
        return below.lemma_ in YOUNG
    is_war = any(word.text == "War" for word in (below, *below.lefts))
    return phrase.lower_ in ("during", "in") and (is_war or below.lemma_ in YOUTH)


def _ends_in_season(phrase: Token) -> bool:
    """Whether it is or ends with a season that is over: "last season", "30 games last season"."""
    noun = phrase.right_edge
    return noun.lemma_ == "season" and any(word.lower_ in OVER for word in noun.lefts)
