"""The words that go with a verb in a line: "has not", "almost", "called off".

What is said of several verbs stands with the first of them: "can no longer own, sell or eat fins".
"""

from collections.abc import Iterator

from spacy.tokens import Token

from timeline.events.factuality.moods import is_hedge, is_infinitive
from timeline.events.factuality.negation import is_nearly, is_no_longer
from timeline.events.syntax.labels import AUXILIARIES, SUBJECTS, VERBAL
from timeline.events.syntax.nouns import kind_of_noun

VERB_GROUP = AUXILIARIES | {"neg", "prt", "expl"}
# What stands before several verbs and goes with each; of other words, these deny.
SHARED = AUXILIARIES | {"neg"}
DENYING = frozenset({"barely", "hardly", "neither", "never", "rarely", "scarcely", "seldom"})
LONGEST = 8  # verbs of a list


def of(verb: Token) -> Iterator[Token]:
    """Auxiliaries, negation, "almost", particle; shared ones of "has been held and charged"."""
    own = [child for child in verb.children if child.dep_ in VERB_GROUP or _is_adverb(child)]
    own += [word for child in verb.children if is_no_longer(child) for word in child.subtree]
    own += _copula(verb)
    # "Called off the strike", but "called it off".
    yield from (child for child in own if child.dep_ != "prt" or not _has_pronoun(verb, child))
    if all(child.dep_ == "prt" for child in own):
        yield from _of_list(verb)


def _copula(infinitive: Token) -> Iterator[Token]:
    """The "was" of "the goal was to cut costs", with its "not"; "he is to leave" needs none."""
    copula = infinitive.head
    if infinitive.dep_ != "xcomp" or copula.lemma_ != "be" or not is_infinitive(infinitive):
        return
    subject = next((child for child in copula.lefts if child.dep_ == "nsubj"), None)
    if subject is not None and subject.pos_ == "NOUN" and kind_of_noun(subject) == "thing":
        yield copula
        yield from (child for child in copula.children if child.dep_ in SHARED)


def _is_adverb(child: Token) -> bool:
    return _is_denying(child) or is_nearly(child) or is_hedge(child)


def _is_denying(child: Token) -> bool:
    return child.dep_ in ("advmod", "preconj") and child.lower_ in DENYING


def _of_list(verb: Token) -> Iterator[Token]:
    """What the verbs before in the list share with the last: the "can no longer" of "eat"."""
    for _ in range(LONGEST):
        above = verb.head
        is_alike = verb.dep_ == "conj" and above.tag_ == verb.tag_ and above.pos_ in VERBAL
        if not is_alike or any(child.dep_ in SUBJECTS for child in verb.children):
            return
        verb = above
        shared = [one for one in verb.children if one.dep_ in SHARED or _is_denying(one)]
        shared += [word for one in verb.children if is_no_longer(one) for word in one.subtree]
        if shared:
            yield from shared
            return


def _has_pronoun(verb: Token, particle: Token) -> bool:
    return any(
        child.pos_ == "PRON" and verb.i < child.i < particle.i
        for child in verb.children
        if child.dep_ in ("dobj", "dative")
    )
