"""What a form of "be" says of when something is: "the vote is on Friday", "the ban is to end"."""

from collections.abc import Container

from spacy.tokens import Token

from timeline.events.syntax.labels import PRESENT_TAGS, SUBJECTS
from timeline.events.syntax.temporal import TEMPORAL
from timeline.events.triggers.due import is_awaited, is_due

# What tells more than when: "the talks are hard", "the vote is a test".
COMPLEMENTS = frozenset({"acomp", "attr", "ccomp", "xcomp"})
# What tells when, too: "a decision is due on Friday".
COMING = frozenset({"due", "likely", "possible"})


def dated_by(copula: Token, triggers: Container[int]) -> Token | None:
    """The event that a date below a form of "be" dates: what is to happen, or else its subject."""
    if copula.lemma_ != "be":
        return None
    for child in copula.rights:
        above = child if child.dep_ == "acomp" else copula  # "is likely to end"
        if child.dep_ == "acomp" and is_due(child):
            return child
        verb = next((one for one in above.rights if one.dep_ == "xcomp"), None)
        if verb is not None and verb.i in triggers:
            return verb
    if any(_tells_more(child) for child in copula.rights if child.lower_ not in COMING):
        return None
    return next((event for event in _subjects(copula) if event.i in triggers), None)


def is_set(event: Token) -> bool:
    """Whether a present tells on which day it is to be: "his funeral is on Thursday"."""
    copula = event.head.head.head if event.dep_ == "pobj" else event.head
    if copula.lemma_ != "be" or event not in _subjects(copula):
        return False
    if any(is_awaited(child) for child in copula.rights):
        return True
    if copula.tag_ not in PRESENT_TAGS:
        return False
    if any(_tells_more(child) for child in copula.rights):
        return False
    days = [one for child in copula.rights for one in (child, *child.rights)]
    return any(_is_day(day) and day.pos_ == "PROPN" for day in days)


def _subjects(copula: Token) -> list[Token]:
    """The subject, and what it is a part of: "the next round of talks"."""
    subjects = [child for child in copula.lefts if child.dep_ in SUBJECTS | {"csubj"}]
    parts = [child for noun in subjects for child in noun.rights if child.lower_ == "of"]
    return subjects + [child for part in parts for child in part.rights if child.dep_ == "pobj"]


def _tells_more(complement: Token) -> bool:
    return complement.dep_ in COMPLEMENTS and not _is_day(complement)


def _is_day(token: Token) -> bool:
    return token.ent_type_ in TEMPORAL
