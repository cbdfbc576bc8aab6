"""Who or what is to come though no verb says what will happen: "is due in court on Friday"."""

from spacy.tokens import Token

from timeline.events.syntax.hanging import hang
from timeline.events.syntax.labels import SUBJECTS
from timeline.events.syntax.noun_phrase import antecedent
from timeline.events.syntax.once import once
from timeline.events.syntax.temporal import is_temporal
from timeline.events.triggers.event_words import denotes_event

# Participles that say no more than "due" where nothing follows that they are about.
SETTING = frozenset({"expect", "schedule", "slate"})
# What says where or when: "due in court", "due back", "due next week".
CIRCUMSTANCES = frozenset({"advmod", "npadvmod", "prep"})
# What says something else: "was due to a leak", "is expected of him", "due to speak".
OTHER_PREPOSITIONS = frozenset({"as", "of", "to"})
# What a parser makes of "due" before "in court" and "home".
PREDICATES = frozenset({"acomp", "amod", "prep"})
PLACES_TO_BE = frozenset({"back", "here", "home", "there"})
COMPLEMENTS = frozenset({"attr", "ccomp", "dobj", "oprd", "pcomp", "xcomp"})


def mend(due: Token) -> None:
    """Make "due" what the copula says of the subject, with what follows: "is due home for talks".

    A parser takes it for what the home is, or for a preposition in "is next due in court".
    """
    before = due.doc[max(0, due.i - 2)]
    if due.dep_ == "oprd" and due.doc[due.i - 1].text == "," and before.pos_ == "NOUN":
        hang(due, before, "acl")  # "named Berg until the vote, due in May"
    if due.dep_ not in PREDICATES:
        return
    place = due.head if due.head.lower_ in PLACES_TO_BE and list(due.head.lefts) == [due] else None
    copula = due.head if place is None else place.head
    if copula.lemma_ != "be" or copula.i > due.i:
        return
    hang(due, copula, "acomp")
    if place is not None:
        hang(place, due, "advmod")
    for phrase in [one for one in copula.rights if one.i > due.i and one.lower_ == "for"]:
        hang(phrase, due)
    for phrase in [one for one in due.rights if is_temporal(one)]:
        hang(phrase, copula)


def is_due(token: Token) -> bool:
    """Whether it is itself what is told to come: "is due in court", "was expected home on Friday".

    Not where it only sets what another word tells: "is due to speak", "a decision is expected".
    """
    # Asked of every word, and seldom more than this.
    return (token.lower_ == "due" or token.lemma_ in SETTING) and _comes(token)


@once
def _comes(token: Token) -> bool:
    if token.lower_ == "due":
        is_told = token.dep_ == "acomp" or _is_apposed(token)
    else:
        is_told = any(child.dep_ == "auxpass" for child in token.lefts)
    if not is_told or (came := comer(token)) is None or denotes_event(came):
        return False
    return _tells_where_or_when(token)


def is_awaited(adjective: Token) -> bool:
    """Whether it says that an event is to come: "a decision is due on Friday"."""
    is_due = adjective.lower_ == "due" and adjective.dep_ == "acomp"
    return is_due and _tells_where_or_when(adjective)


def _tells_where_or_when(token: Token) -> bool:
    said = [token, token.head] if token.dep_ == "acomp" else [token]
    after = [word for above in said for word in above.rights if word.i > token.i]
    is_other = any(_is_other(word) for word in after)
    return not is_other and any(word.dep_ in CIRCUMSTANCES for word in after)


def comer(token: Token) -> Token | None:
    """Who or what is due: the subject, or the noun that "due" or its clause follows."""
    if token.dep_ in ("acl", "amod"):
        return token.head
    clause = token.head if token.dep_ == "acomp" else token
    subject = next((child for child in clause.lefts if child.dep_ in SUBJECTS), None)
    return subject if subject is None else antecedent(subject) or subject


def _is_apposed(adjective: Token) -> bool:
    """Whether it follows its noun by itself: "Lavrov, due in Paris on Friday, said so"."""
    comma = adjective.i - 1
    noun, last = adjective.head, adjective.doc[max(0, comma - 1)]
    is_after = adjective.dep_ in ("acl", "amod") and noun.i < comma
    is_next = last == noun or noun.is_ancestor(last)  # not "named Berg until the vote, due in May"
    return is_after and is_next and adjective.doc[comma].text == ","


def _is_other(word: Token) -> bool:
    is_cause = word.dep_ == "prep" and word.lower_ in OTHER_PREPOSITIONS
    return is_cause or word.dep_ in COMPLEMENTS
