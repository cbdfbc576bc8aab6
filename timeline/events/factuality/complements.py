"""What words say of the events that they govern: "plans to", "calls for a", "cancelled the"."""

from spacy.tokens import Token

from timeline.events.syntax import lexicon
from timeline.events.syntax.labels import AUXILIARIES, PRESENT_TAGS
from timeline.events.syntax.noun_phrase import is_known
from timeline.events.syntax.verbs import with_particle
from timeline.model import Status


def of_complement(governor: Token) -> Status | None:
    """What a verb, noun or adjective says of its complement, when it is not itself denied."""
    table = lexicon.STATUS_OF_COMPLEMENT.get(governor.pos_, {})
    lemma = governor.lemma_.lower()
    return table.get(with_particle(governor)) or table.get(lemma)


def is_ranked(noun: Token) -> bool:
    """Whether an infinitive tells what the noun did: "the first city to ban cars"."""
    return noun.lower_ in lexicon.RANKING or any(
        child.lower_ in lexicon.RANKING for child in noun.lefts if child.dep_ in ("amod", "advmod")
    )


def of_tied(preposition: Token) -> Status | None:
    """What a word says of what a preposition ties to it: "called for a vote", "accused of it"."""
    above = preposition.head
    words = [above, *(child for child in above.children if child.dep_ == "dobj")]
    if above.dep_ == "dobj":
        words.append(above.head)
    statuses = (
        lexicon.STATUS_BY_PREPOSITION.get((word.lemma_, preposition.lower_)) for word in words
    )
    return next((status for status in statuses if status), None)


def of_object(noun: Token, verb: Token) -> Status | None:
    """What a verb says of the event that is its object: "cancelled the meeting"."""
    if noun.lemma_ in lexicon.SAYING_NOUNS or (noun.lemma_, verb.lemma_) == ("charge", "deny"):
        return None  # who denies an accusation says that it was made
    told = lexicon.STATUS_OF_OBJECT.get(with_particle(verb))
    if told != "negated" and any(child.lower_ == "had" for child in verb.lefts):
        return None  # what had been planned has happened since, as a rule
    # Who discusses the invasion or fears the flood speaks of what is known.
    if is_known(noun) and (told == "possible" or _was_expected(verb)):
        return None
    return told


def _was_expected(verb: Token) -> bool:
    """Whether it came as people thought: "the decision was expected"; not "expected to come"."""
    words = {child.tag_ for child in verb.children if child.dep_ in AUXILIARIES}
    has_more = any(child.dep_ in ("prep", "xcomp") for child in verb.children)
    return verb.lemma_ == "expect" and "VBD" in words and not has_more


def is_awaited(verb: Token) -> bool:
    """Whether a clause of time is in the present: "will reopen once repairs are finished"."""
    words = [verb, *(child for child in verb.children if child.dep_ in AUXILIARIES)]
    marks = {child.lower_ for child in verb.lefts if child.dep_ in ("mark", "advmod")}
    has_present = any(word.tag_ in PRESENT_TAGS for word in words)
    is_tied = not marks.isdisjoint(lexicon.CONJUNCTIONS_OF_TIME) or verb.head.lower_ == "soon"
    return has_present and is_tied
