"""What has been done before what is still to come: "will be tried for killing", "after losing".

A gerund of what somebody will be punished or rewarded for tells of the past, and so does one with
"after" or "despite", unless it is what has to be done first: "will decide after hearing them".
"""

from spacy.tokens import Token

from timeline.events.syntax.lexicon import JUDGING

# What is given or taken for something done: "will pay a fine for polluting a river".
DESERTS = frozenset(
    """
    award ban bonus charge compensation fine honour honor imprisonment medal ovation penalty prize
    punishment reward suspension
    """.split()
)
# The same, without an article: "faces jail for stealing"; not "a jail for holding rebels".
JUSTICE = frozenset("jail prison".split())
# There it is not proved yet: "is due in court for stealing"; nor "a court for trying rebels".
TRIALS = frozenset("court custody trial".split())
DONE_BEFORE = frozenset("after despite".split())
# Here what follows "after" is a step on the way: "will return after recovering".
STEPS = frozenset(
    """
    assess attend complete consider consult debate discuss evaluate examine finish hear inspect
    interview meet pass read receive recover rest review see serve spend study talk test train
    undergo visit weigh work
    """.split()
)
# "After winning three more titles".
STILL = frozenset("another further more".split())
NEAR = 3  # words


def lies_before(gerund: Token) -> bool:
    """Whether it is over whatever its clause tells: "will be tried for killing", "after losing"."""
    return gerund.dep_ == "pcomp" and (is_reason(gerund.head) or is_done_before(gerund))


def is_reason(preposition: Token) -> bool:
    """Whether it tells what somebody is judged for: "banned for fighting", "a fine for it"."""
    if preposition.lower_ != "for":
        return False
    above = preposition.head
    is_building = above.pos_ == "NOUN" and above.lemma_ in JUSTICE
    if (above.lemma_ in JUDGING and not is_building) or is_charge(preposition):
        return True
    return any(noun.lemma_ in DESERTS or _is_bare(noun, JUSTICE) for noun in _objects(above))


def is_charge(preposition: Token) -> bool:
    """Whether a court has yet to judge of it: "will stand trial for smuggling"."""
    is_for = preposition.lower_ == "for"
    return is_for and any(_is_bare(noun, TRIALS) for noun in _objects(preposition.head))


def is_done_before(gerund: Token) -> bool:
    """Whether a gerund tells of what was done, whenever its clause is: "will go after losing"."""
    preposition = gerund.head
    if preposition.lower_ not in DONE_BEFORE or gerund.lemma_ in STEPS:
        return False
    has_only = any(child.lower_ == "only" for child in preposition.lefts)
    after = gerund.doc[gerund.i + 1 : gerund.i + 1 + NEAR]
    return not (has_only or any(word.lower_ in STILL for word in after))


def _objects(above: Token) -> list[Token]:
    """The "court" of "appear in court", the "fine" of "pay a fine", or a noun itself."""
    nouns = [above] if above.pos_ == "NOUN" else []
    for child in above.children:
        if child.dep_ == "dobj":
            nouns.append(child)
        elif child.dep_ == "prep":
            nouns += [noun for noun in child.children if noun.dep_ == "pobj"]
    return nouns


def _is_bare(noun: Token, words: frozenset[str]) -> bool:
    return noun.lemma_ in words and all(child.dep_ != "det" for child in noun.lefts)
