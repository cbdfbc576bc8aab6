"""How much a mention makes of what it speaks of: for whom a later pronoun will stand.

The weights are after Lappin and Leass, "An algorithm for pronominal anaphora resolution", 1994.
"""

from collections.abc import Container, Mapping

from spacy.tokens import Token

from timeline.events.referent import Referent
from timeline.events.syntax.clauses import subjects
from timeline.events.syntax.labels import SUBJECTS
from timeline.events.syntax.lexicon import JUDGING
from timeline.events.syntax.nouns import UNNAMED_PEOPLE, kind_of_noun

WEIGHTS = {
    **dict.fromkeys(SUBJECTS, 180.0),
    **dict.fromkeys(("dobj", "dative", "attr", "ROOT"), 150.0),
    **dict.fromkeys(("pobj", "poss", "appos"), 120.0),
}
PARALLEL = 35.0  # object to object: "sold the cars or scrapped them"
COUNTED = 120.0  # "arrested 14 fans; nine of them were charged"
# What is left or reached is a place: "the ferry left Cebu. It had been inspected".
MOVING = frozenset({"approach", "depart", "enter", "leave", "near", "quit", "reach", "visit"})
OWNER_OF_SUBJECT = 160.0  # "Trump's efforts failed"
SUBJECT_BELOW = 165.0  # "they" of "prosecutors said the men fled, but they ..." are prosecutors
EMBEDDED = frozenset({"advcl", "ccomp", "relcl"})
PREDICATE = 90.0  # "we remain friends": another word for the subject
PASSING = frozenset({"at", "from"})  # "joined the firm from Siemens"
OUTSIDE = 20.0  # "an analyst at Nordbank"
TOLD_OF_NAME = 60.0  # "Ann Hill, an aide to the president"
WORKING = frozenset({"at", "for", "from", "of", "with"})
# Who speaks of firms from outside.
OUTSIDERS = frozenset(
    """
    analyst broker columnist correspondent economist expert journalist lawyer reporter researcher
    strategist trader
    """.split()
)
LONGEST_LIST = 50  # conjuncts to go back to the first
AUTHORS = frozenset({"correspondent", "magazine", "newspaper", "paper", "reporter"})
# Newspapers and the like, by name and by the last word of it: who is told "told Reuters".
OUTLETS = frozenset("AFP AP Axios BBC Bloomberg CBS CNN NBC NPR PBS Politico Reuters".split())
OF_OUTLETS = frozenset(
    """
    Chronicle Courier Gazette Globe Guardian Herald Independent Journal Magazine Mail Mirror News
    Observer Post Press Radio Review Star Sun TV Telegraph Television Times Today Tribune
    """.split()
)
# Within the phrase for what somebody is.
OF_PHRASE = frozenset({"pobj", "prep", "appos", "poss", "conj", "compound"})


def weight(token: Token, known: Container[int], named: Mapping[int, Referent]) -> float:
    """The weight of the mention that `token` heads, by its place in the sentence.

    `known`: the tokens that are mentions of something; `named`: what those that are names mean.
    """
    if _is_author(token):
        return 0.0
    if token.dep_ == "poss" and token.head.dep_ in SUBJECTS:
        return OWNER_OF_SUBJECT
    if _is_fronted(token) or (token.i in named and _is_told(token, named[token.i])):
        return 0.0
    if token.i not in named and _is_told_of_name(token, named):
        return TOLD_OF_NAME
    one = first(token)
    if one.dep_ == "attr" and (subject := subjects(one.head)):
        return PREDICATE if subject[0].i in known else WEIGHTS["nsubj"]
    if one.dep_ in SUBJECTS and one.head.dep_ in EMBEDDED:
        return SUBJECT_BELOW
    if _is_of_outsider(one):
        return OUTSIDE
    if one.dep_ == "pobj" and one.head.lower_ in PASSING:
        return PREDICATE
    return WEIGHTS.get(one.dep_, 0.0)


def _is_author(token: Token) -> bool:
    """Whether it is the newspaper that reports: "our correspondent learned"."""
    is_own = any(child.lower_ in ("our", "this") for child in token.lefts)
    return is_own and token.lemma_.lower() in AUTHORS


def first(token: Token) -> Token:
    """The first of those coordinated with `token`, whose place in the sentence they share."""
    for _ in range(LONGEST_LIST):
        if token.dep_ != "conj":
            break
        token = token.head
    return token


def bonus(pronoun: Token, last: Token, is_quoted: bool) -> float:
    """What is added where a pronoun stands like the last mention of what it may mean."""
    if pronoun.dep_ == "pobj" and pronoun.head.lower_ == "of" and _is_number(pronoun.head.head):
        is_counted = any(child.dep_ == "nummod" for child in last.children)
        return COUNTED if is_counted else 2 * PARALLEL * (last.dep_ == "dobj")
    if pronoun.lower_ in ("his", "her") and pronoun.dep_ == "poss":
        return 2 * PARALLEL * _is_of_subject(pronoun, last)
    if not _is_parallel(pronoun, last, is_quoted):
        return 0.0
    # "Sent troops to help but withdrew them": it is the object of the next verb.
    is_next = pronoun.head.dep_ == "conj" and pronoun.head.head == last.head
    return PARALLEL * (2 if is_next else 1)


def _is_number(token: Token) -> bool:
    return token.pos_ == "NUM" or token.lower_ in UNNAMED_PEOPLE


def _is_of_subject(owner: Token, last: Token) -> bool:
    """Whether the one mentioned does something to it: "Ann said Eva would give her views"."""
    noun = owner.head
    verb = noun.head if noun.dep_ == "dobj" else noun.head.head
    has_object = noun.dep_ == "pobj" and any(child.dep_ == "dobj" for child in verb.children)
    if noun.dep_ not in ("dobj", "pobj") or has_object or verb.pos_ != "VERB":
        return False
    return last.i < owner.i and last in subjects(verb)


def _is_parallel(pronoun: Token, last: Token, is_quoted: bool) -> bool:
    """Whether it is done to again: "arrested two men. They were jailed"; or who is blamed."""
    if pronoun.dep_ == "nsubjpass":  # not who was killed, after "convicted of killing a man"
        is_told = last.head.dep_ != "pcomp" and last.head.lemma_ not in MOVING
        return last.dep_ == "dobj" and is_told
    if pronoun.dep_ == "nsubj" and last.dep_ == "dobj" and last.head.lemma_ in JUDGING:
        return is_quoted
    return pronoun.dep_ in ("dobj", "pobj") and last.dep_ == pronoun.dep_


def _is_fronted(token: Token) -> bool:
    """Whether it only tells what somebody is: "the son of a miner, he joined the navy"."""
    while token.dep_ in OF_PHRASE:
        if token.dep_ == "appos" and token.head.i > token.i:
            return True
        token = token.head
    return False


def _is_told_of_name(token: Token, named: Container[int]) -> bool:
    """Whether it is somebody by whom a name is told what it is: "Ann Hill, the victim's aunt"."""
    if token.dep_ not in ("pobj", "poss") or kind_of_noun(token) != "person":
        return False
    while token.dep_ in OF_PHRASE and token.dep_ != "appos":
        token = token.head
    return token.dep_ == "appos" and token.head.i in named


def _is_told(name: Token, referent: Referent) -> bool:
    """Whether it only carries the news: "told Reuters"."""
    if name.dep_ not in ("dobj", "dative") or name.head.lemma_ != "tell":
        return False
    return is_outlet(referent)


def is_outlet(referent: Referent) -> bool:
    """Whether it is a newspaper or the like, by its name."""
    last = referent.name.split()[-1].rpartition("-")[2]  # "the Courier-Journal"
    is_called_so = referent.name in OUTLETS or last in OF_OUTLETS
    return is_called_so and referent.kind == "organization"


def _is_of_outsider(name: Token) -> bool:
    """Whether it is only where somebody works who judges others: "an analyst at Nordbank"."""
    work = name.head
    if name.dep_ != "pobj" or work.lower_ not in WORKING:
        return False
    beside = [child for child in work.head.children if child.dep_ in ("appos", "compound")]
    return any(word.lemma_.lower() in OUTSIDERS for word in (work.head, *beside))
