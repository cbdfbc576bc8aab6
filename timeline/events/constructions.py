"""Two words that tell of one event together: "held talks", "an attack took place".

In a light-verb construction the noun says what happens; with a verb of beginning or ending, the
verb does, and the noun or verb below it what begins or ends: "the strike ended", "began to work".
"""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from timeline.events.factuality.complements import of_complement
from timeline.events.factuality.moods import is_infinitive
from timeline.events.syntax.clauses import is_told_of_noun
from timeline.events.syntax.labels import SUBJECTS, UNDERGOERS
from timeline.events.syntax.lexicon import ASPECTUAL, OCCURRING
from timeline.events.syntax.verbs import LIGHT_VERBS
from timeline.events.triggers.trigger import Trigger

# "Kept working"; not "stopped to eat".
PHASES_OF_GERUND = ASPECTUAL | {"keep"}
# The verb tells of it, too, and to whom: "opened fire on the crowd".
TOGETHER = frozenset({("open", "fire"), ("give", "chase")})
# The noun alone says what happens: "went on strike".
LEADING = frozenset({("go", "on"), ("embark", "on"), ("come", "under"), ("engage", "in")})
PHASES_OF_INFINITIVE = frozenset({"begin", "cease", "commence", "continue", "start"})


def joined(triggers: Iterable[Trigger]) -> Iterator[Trigger]:
    """The triggers in text order, two that tell of one event joined in the one that names it."""
    found = {trigger.token.i: trigger for trigger in triggers}
    for trigger in list(found.values()):
        word = trigger.token
        if (clause := _clause_about(word)) is not None and clause.i in found:
            del found[clause.i]
            found[word.i] = Trigger(word, trigger.kind, also=clause)
            continue
        verb = found.get((_raising(word) or _led(word) or word.head).i)
        if verb is None or verb.token == word or verb.also:
            continue
        if word.pos_ == "NOUN" and _is_light(word, verb.token):
            del found[verb.token.i]
            found[word.i] = Trigger(word, trigger.kind, also=verb.token)
        elif _goes_on(word) or (word.pos_ == "NOUN" and _is_aspectual(word, verb.token)):
            del found[word.i]
            found[verb.token.i] = Trigger(verb.token, verb.kind, also=word)
    yield from (found[i] for i in sorted(found))


def _led(noun: Token) -> Token | None:
    """The "went" of "went on strike", which the noun alone tells of."""
    verb = noun.head.head
    is_told = noun.dep_ == "pobj" and (verb.lemma_, noun.head.lower_) in LEADING
    return verb if is_told and not any(child.dep_ == "dobj" for child in verb.children) else None


def _clause_about(noun: Token) -> Token | None:
    """The "began" of "the strike, which began on Monday, goes on": the noun tells of it as well."""
    if noun.pos_ != "NOUN":
        return None
    for verb in noun.rights:
        has_object = any(child.dep_ == "dobj" for child in verb.children)
        is_phase = verb.lemma_ in ASPECTUAL and not has_object
        if is_told_of_noun(verb) and (is_phase or _happens(verb)):
            return verb
    return None


def when_it_was(noun: Token) -> Token | None:
    """The "took" of "the theft, which took place in May", whose date is that of the theft."""
    return next((verb for verb in noun.rights if is_told_of_noun(verb) and _happens(verb)), None)


def _happens(verb: Token) -> bool:
    return verb.lemma_ in OCCURRING or _takes_place(verb)


def _raising(noun: Token) -> Token | None:
    """The "begin" of "the trial is due to begin", of which the noun is the subject as well."""
    above = noun.head
    if noun.pos_ != "NOUN" or noun.dep_ not in SUBJECTS:
        return None
    if above.lemma_ != "be" and noun.dep_ != "nsubjpass":
        return None
    governors = [above, *(child for child in above.rights if child.dep_ == "acomp")]
    verbs = (child for governor in governors for child in governor.rights if child.dep_ == "xcomp")
    return next(filter(is_infinitive, verbs), None)


def has_phase(verb: Token) -> bool:
    """Whether the verb above tells of its beginning, going on or end: "stopped working"."""
    if verb.dep_ != "xcomp" or any(child.dep_ == "dobj" for child in verb.head.children):
        return False  # "kept them waiting"
    verbs = PHASES_OF_GERUND if verb.tag_ == "VBG" else PHASES_OF_INFINITIVE
    return verb.tag_ in ("VB", "VBG") and verb.head.lemma_ in verbs


def _goes_on(verb: Token) -> bool:
    """Whether it begins or goes on; what somebody "stopped doing" is not done any more."""
    return has_phase(verb) and of_complement(verb.head) != "negated"


def _is_light(noun: Token, verb: Token) -> bool:
    """Whether the noun alone says what happens: "made a decision", "an accident occurred"."""
    if _happens(verb):
        return noun.dep_ in SUBJECTS
    if _led(noun) == verb:
        return True
    return _undergoes(noun, verb) and verb.lemma_ in LIGHT_VERBS


def _undergoes(noun: Token, verb: Token) -> bool:
    if noun.head == verb:
        return noun.dep_ in UNDERGOERS
    return any(child.dep_ == "auxpass" for child in verb.lefts)  # "is due to be held"


def _takes_place(verb: Token) -> bool:
    return verb.lemma_ == "take" and any(
        child.dep_ == "dobj" and child.lower_ == "place" for child in verb.children
    )


def _is_aspectual(noun: Token, verb: Token) -> bool:
    """Whether the verb tells of the noun's beginning, going on or end."""
    if (verb.lemma_, noun.lemma_) in TOGETHER:
        return True
    if verb.lemma_ not in ASPECTUAL:
        return False
    has_object = any(child.dep_ == "dobj" for child in verb.children)
    return _undergoes(noun, verb) or (noun.dep_ in SUBJECTS and not has_object)
