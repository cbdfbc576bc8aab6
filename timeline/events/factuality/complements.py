"""What words say of the events that they govern: "plans to", "calls for a", "cancelled the"."""

from spacy.tokens import Token

from timeline.events.factuality.negation import has_no, is_negated
from timeline.events.syntax import lexicon
from timeline.events.syntax.labels import AUXILIARIES, PRESENT_TAGS, UNDERGOERS
from timeline.events.syntax.noun_phrase import is_known
from timeline.events.syntax.temporal import TEMPORAL
from timeline.events.syntax.tenses import tags
from timeline.events.syntax.verbs import LIGHT_VERBS, with_particle
from timeline.model import Status


def of_complement(governor: Token) -> Status | None:
    """What a verb, noun or adjective says of its complement, when it is not itself denied."""
    table = lexicon.STATUS_OF_COMPLEMENT.get(governor.pos_, {})
    lemma = governor.lemma_.lower()
    return table.get(with_particle(governor)) or table.get(lemma)


def of_likelihood(clause: Token) -> Status | None:
    """How likely it is told to be: "it is unlikely that they will agree"."""
    if clause.dep_ != "ccomp":
        return None
    above = clause.head
    judged = [above, *(child for child in above.children if child.dep_ == "acomp")]
    told = next((s for word in judged if (s := lexicon.LIKELIHOOD.get(word.lower_))), None)
    if told is None or not is_negated(above if above.pos_ == "AUX" else above.head):
        return told
    return "negated" if told == "possible" else "possible"


def securing(clause: Token) -> Token | None:
    """The verb whose success a clause is: "to ensure that they pay", "make sure they pay"."""
    above = clause.head
    if clause.dep_ != "ccomp":
        return None
    if above.lemma_ in lexicon.SECURING:
        return above
    is_sure = above.lower_ in ("certain", "sure") and above.head.lemma_ == "make"
    return above.head if is_sure else None


def is_missing(participle: Token) -> bool:
    """Whether there is nothing that it is told of: "there are no seats left"."""
    noun = participle.head
    is_bare = participle.tag_ == "VBN" and all(child.dep_ != "mark" for child in participle.lefts)
    is_told = participle.dep_ == "acl" and is_bare and has_no(noun)
    return is_told and any(child.dep_ == "expl" for child in noun.head.lefts)


def is_among_ranked(copula: Token) -> bool:
    """Whether it tells of one of those who did something: "was among the first to arrive"."""
    groups = (child for child in copula.rights if child.lower_ == "among")
    return any(is_ranked(noun) for group in groups for noun in group.children)


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
    marks = {child.lower_ for child in verb.lefts if child.dep_ in ("mark", "advmod")}
    has_present = not tags(verb).isdisjoint(PRESENT_TAGS)
    is_tied = not marks.isdisjoint(lexicon.CONJUNCTIONS_OF_TIME) or verb.head.lower_ == "soon"
    return has_present and is_tied


def is_means(noun: Token) -> bool:
    """Whether an infinitive tells what it is for: "money to buy food"; not "courage to resign"."""
    is_other = noun.lemma_ in lexicon.SHOWN or noun.ent_type_ in TEMPORAL  # "three months to May"
    return noun.pos_ == "NOUN" and not is_other and of_complement(noun) is None


def is_too_much(adjective: Token) -> bool:
    """Whether it says that something cannot be done: "too late to help"."""
    is_too = any(child.lower_ == "too" for child in adjective.lefts)
    return is_too and adjective.lower_ not in lexicon.PLEASED


def is_thwarted(noun: Token) -> bool:
    """Whether a plan came to nothing: "rejected a request to", "failed in a bid to"."""
    above = noun.head
    if any(child.lower_ in lexicon.FAILED for child in noun.lefts):
        return True
    if noun.dep_ in UNDERGOERS:
        return with_particle(above) in lexicon.REFUSING | lexicon.ABANDONING
    return noun.dep_ == "pobj" and (above.lower_, above.head.lemma_) == ("in", "fail")


def is_of_light_verb(noun: Token) -> bool:
    """Whether verb and noun tell as much as a verb: "play a role in building it"."""
    return noun.dep_ == "dobj" and (noun.head.lemma_ in LIGHT_VERBS or noun.head.lemma_ == "play")
