"""Which words may tell of the same event: "invaded" and "the invasion", "stole" and "the theft".

`family` gives one name to a verb, the noun made from it and their near synonyms. The rows were
written for this project; other words are brought together by the endings that make nouns of verbs.
`may_be_same` keeps namesakes apart: another attack, on somebody else.
"""

from spacy.tokens import Token

from timeline.events.syntax.clauses import relative_object, subjects
from timeline.events.syntax.labels import UNDERGOERS
from timeline.events.syntax.noun_phrase import antecedent, is_known
from timeline.events.syntax.nouns import counted, kind_of_noun
from timeline.events.syntax.once import once
from timeline.events.syntax.temporal import TEMPORAL

ROWS = """
    abduct abduction capture hostage-taking kidnap kidnapping seize seizure
    accident collide collision crash derail derailment
    assassinate assassination kill killing murder slay slaying
    arrest arrested detain detention
    assault attack raid
    bid offer
    birth born
    blast bomb bombing explode explosion
    burglary raid rob robbery steal theft
    buy purchase acquire acquisition
    choose choice elect election vote voting
    conquer conquest invade invasion
    convict conviction
    decide decision
    defeat win victory
    destroy destruction
    die death
    divorce separate separation
    earthquake quake tremor
    flight fly
    fire shoot shooting
    flood flooding
    lose loss
    marry marriage wed wedding
    meet meeting summit
    merge merger
    quit resign resignation
    receive receipt
    rescue save
    see sight sighting
    sell sale
    sentence sentencing
    capsize capsizing sink sinking
    speak speech
    succeed success
    suicide
    try trial
"""
FAMILIES = {word: row.split()[0] for row in ROWS.strip().splitlines() for word in row.split()}
# Longest first, so that "resignation" loses all of "ation".
ENDINGS = ("ation", "ition", "ment", "ance", "ence", "ate", "ing", "ion", "ure", "al", "e")
SHORTEST = 4  # letters that must be left


def family(lemma: str) -> str:
    """The name of the words that may retell the same event."""
    if lemma in FAMILIES:
        return FAMILIES[lemma]
    for ending in ENDINGS:
        if lemma.endswith(ending) and len(lemma) - len(ending) >= SHORTEST:
            stem = lemma.removesuffix(ending)
            return stem.removesuffix("e") if ending == "ment" else stem
    return lemma


# Where a verb or noun says who and what: "killed 40 people", "talks between A and B".
COMPANY = frozenset({"against", "between", "of", "on", "with"})


def parties(verb: Token) -> list[Token]:
    """Who and what takes part in the event of a verb, also if that is told of another verb."""
    return [*subjects(verb), *(child for child in verb.children if child.dep_ == "dobj")]


def is_of_one(verb: Token) -> bool:
    """Whether one person or thing is told to have died, fallen or the like: "his father died"."""
    nouns = parties(verb)
    return len(nouns) == 1 and nouns[0].tag_ in ("NN", "NNP") and not nouns[0].conjuncts


# What is done to all sorts of things: a ship leaves, and oil is left. Written by hand.
WIDE = frozenset(
    """
    bring carry draw drop enter give have hold keep lead leave lift lose make move play put raise
    reduce release run see show take turn
    """.split()
)


def may_be_same(token: Token, other: Token) -> bool:
    """Whether `other` may tell of the event of `token`, by what each says of who and what."""
    if token.pos_ != other.pos_:
        return True
    if token.pos_ == "VERB" and token.lemma_ in WIDE and _are_apart(_theme(token), _theme(other)):
        return False
    own, others = _company(token), _company(other)
    if not own and others and other.i > token.i and not is_known(other):
        return False  # "the talks", and then "talks between the union and another firm"
    return not own or not others or not own.isdisjoint(others)


def _theme(verb: Token) -> Token | None:
    """What it is done to, or what does it where it is done to nothing: "the oil that was left"."""
    undergoer = next((child for child in verb.children if child.dep_ in UNDERGOERS), None)
    noun = undergoer or relative_object(verb) or next(iter(subjects(verb)), None)
    return None if noun is None else antecedent(noun) or noun


def _are_apart(theme: Token | None, other: Token | None) -> bool:
    """Whether it is told of two things: oil that was left, and a ship that left."""
    if theme is None or other is None or theme.pos_ != "NOUN" or other.pos_ != "NOUN":
        return False
    kinds = {kind_of_noun(theme), kind_of_noun(other)}
    return "thing" in kinds and counted(theme).lemma_ != counted(other).lemma_


@once
def _company(token: Token) -> set[str]:
    """Who and what the clause or phrase names, numbers with what they count: "40 people"."""
    if token.pos_ == "VERB":
        nouns = [child for child in token.children if child.dep_ in UNDERGOERS]
    else:
        nouns = [
            noun for child in token.children if child.lower_ in COMPANY for noun in child.children
        ]
    return {
        _counted(noun) for noun in nouns if noun.pos_ != "PRON" and noun.ent_type_ not in TEMPORAL
    }


def _counted(noun: Token) -> str:
    number = next((child.lower_ for child in noun.children if child.dep_ == "nummod"), "")
    return f"{number} {noun.lemma_.lower()}".strip()
