"""Clauses that say more than is true when they stand alone: "it leaked" of "denied that it leaked".

The line of such an event is the clause above.
"""

from spacy.tokens import Token

from timeline.events.factuality import status
from timeline.events.factuality.complements import is_means, of_complement
from timeline.events.factuality.moods import is_infinitive, is_wished
from timeline.events.factuality.negation import is_unproven
from timeline.events.headlines.participles import was_left_undone
from timeline.events.headlines.shortened import STANDING_FOR_MANY
from timeline.events.syntax.labels import PAST_TAGS, SUBJECTS, VERBAL
from timeline.events.syntax.lexicon import HEARSAY
from timeline.events.syntax.noun_phrase import antecedent, is_denied_cleft
from timeline.events.syntax.semi_modals import completed_by
from timeline.events.syntax.tenses import is_past, is_perfect
from timeline.events.syntax.verbs import OBJECT_GERUND_PREPOSITIONS

QUESTIONS = frozenset({"if", "whether"})


def is_overstated(head: Token, event: Token) -> bool:
    """Whether the clause of `head`, which tells of `event`, is untrue or nobody's by itself."""
    is_nobodys = head.dep_ == "relcl" and head.head.lower_ in STANDING_FOR_MANY
    if hearsay(head) is not None:
        return True
    if (
        is_nobodys
        or is_denied_cleft(head)
        or _is_asked(head)
        or _is_attempt(head)
        or _is_blamed(head)
    ):
        return True
    if is_wished(head) or is_unproven(head) or completed_by(head) is not None:
        return True
    is_bare = head.tag_ == "VB" and head.dep_ == "xcomp" and came_to_nothing(head.head)
    return status.is_denied(event) and not (is_bare or was_left_undone(head))


def hearsay(verb: Token) -> Token | None:
    """The "said" of "is said to have fled", of an infinitive that only others vouch for."""
    above = verb.head
    if verb.dep_ != "xcomp" or above.lemma_ not in HEARSAY or not is_infinitive(verb):
        return None
    return above if any(child.dep_ == "auxpass" for child in above.lefts) else None


def came_to_nothing(governor: Token) -> bool:
    """Whether what follows did not happen: "failed to"; not "was not expected to"."""
    is_over = is_past(governor) or is_perfect(governor)
    return is_over and of_complement(governor) != "planned"


def _is_asked(verb: Token) -> bool:
    """Whether it is left open: "refused to say whether she would run", "who had led them"."""
    marks = (child.lower_ for child in verb.children if child.dep_ == "mark")
    is_open = not QUESTIONS.isdisjoint(marks)
    subjects = (child for child in verb.children if child.dep_ in SUBJECTS)
    is_open = is_open or any(who.tag_ == "WP" and antecedent(who) is None for who in subjects)
    return verb.dep_ in ("ccomp", "pcomp") and is_open


def _is_attempt(verb: Token) -> bool:
    """Whether an infinitive is no plan: "tried to leave", "has money to pay", "first to win"."""
    if verb.tag_ != "VB" or not is_infinitive(verb):
        return False
    if verb.dep_ == "advcl":
        return verb.head.tag_ in PAST_TAGS
    if verb.dep_ in ("acl", "relcl") and is_means(verb.head):
        return True
    return verb.dep_ in ("xcomp", "relcl", "acl") and status.of(verb) in ("actual", "possible")


def _is_blamed(verb: Token) -> bool:
    """Whether it is what somebody is accused of, or kept from: "accused her of hiding it"."""
    preposition = verb.head
    above = next((one for one in preposition.ancestors if one.pos_ in VERBAL), None)
    return (
        verb.dep_ == "pcomp"
        and above is not None
        and preposition.lower_ in OBJECT_GERUND_PREPOSITIONS.get(above.lemma_, ())
    )
