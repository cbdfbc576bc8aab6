"""Pronouns: what each form agrees with."""

from typing import Literal

from spacy.tokens import Token

from timeline.events.referent import Gender, Referent
from timeline.events.syntax.labels import VERBAL
from timeline.events.syntax.noun_phrase import is_denied_cleft
from timeline.events.syntax.nouns import is_event_noun

Form = Literal["he", "she", "it", "they", "first"]

FORMS: dict[str, Form] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "he"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "she"),
    **dict.fromkeys(("it", "its", "itself"), "it"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "they"),
    **dict.fromkeys(("i", "me", "my", "mine", "myself"), "first"),
    **dict.fromkeys(("we", "us", "our", "ours", "ourselves"), "first"),
}
FIRST_PLURAL = frozenset({"we", "us", "our", "ours", "ourselves"})
SECOND = frozenset({"you", "your", "yourself"})
REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves", "myself", "ourselves"})
# Written by hand: what "it" is empty with, before a clause ("it seems that", "it rained").
_RAISING = frozenset({"appear", "be", "become", "happen", "make", "remain", "seem", "take", "turn"})
JUDGED = frozenset({"right", "wrong"})  # "got it right"
_WEATHER = frozenset({"rain", "snow", "hail", "thunder"})
# What is done on purpose, by somebody: "it will hire", "they withdrew". Written by hand.
DELIBERATE = frozenset(
    """
    acquire adopt agree aim alert apologise apologize appeal appoint ask attack buy consider decide
    elect employ expect explore fire fund hire hold hope inform intend invest invite launch learn
    meet mull negotiate nominate notify order own pay plan promise propose purchase pursue recruit
    refuse regret reject sack seek sign spend sue urge vote want withdraw
    """.split()
)
# What is done to claims, and to decisions.
CLAIMING = frozenset({"confirm", "deny", "dispute"})
DECIDING = frozenset({"announce", "issue", "lift", "rescind", "retract", "revoke"})
# What only bodies do: no talks drill or dock.
MOVING_AS_BODY = frozenset("carry collide crash dock drill fly hover land orbit sail skid".split())
# What somebody says to another's words and deeds: "accepted his resignation".
RECEIVING = frozenset(
    "accept applaud approve back condemn criticise criticize praise refuse reject welcome".split()
)
# What is done to things: "it was built by Ohlsen", no conference.
MAKING = frozenset(
    """
    assemble build burn buy carry cut demolish design develop dig dismantle drill fly load
    manufacture melt paint park raise repair salvage seize sell ship sink smuggle steal store tow
    transport unload wash weigh wreck
    """.split()
)
# What is done to matches, talks and trials: no team is replayed.
HELD = frozenset("adjourn postpone rearrange replay reschedule televise".split())
# "Across it": no uprising.
SPATIAL = frozenset({"aboard", "across", "atop", "beneath", "inside", "onto", "underneath"})
DOUBTFUL = 0.4  # how well "he" suits a Beryl who may be a man
# Words for people of one sex.
MALE_NOUNS = frozenset(
    """
    actor boy brother businessman cameraman chairman congressman councilman dad duke emperor
    father fisherman gentleman grandfather gunman guy husband king lord man nephew policeman
    prince salesman son spokesman sportsman statesman uncle widower
    """.split()
)
FEMALE_NOUNS = frozenset(
    """
    actress aunt bride businesswoman chairwoman congresswoman councilwoman daughter duchess
    empress girl girlfriend grandmother lady mom mother mum niece nun policewoman princess queen
    sister spokeswoman sportswoman waitress widow wife woman
    """.split()
)


def gender_of(lemma: str) -> Gender | None:
    """The sex of people whom a noun can mean, if it is one alone."""
    return "male" if lemma in MALE_NOUNS else "female" if lemma in FEMALE_NOUNS else None


def form_of(token: Token) -> Form | None:
    """The form of a personal pronoun; none for "US" and "IT", or a mine that closed."""
    text = token.text
    is_noun = token.pos_ == "NOUN" or (text.isupper() and len(text) > 1)
    return None if is_noun else FORMS.get(text.lower())


def agreement(form: Form, referent: Referent) -> float:
    """How well a referent suits a pronoun: 0 not at all, 1 as usual."""
    if form in ("he", "she"):
        wrong = "female" if form == "he" else "male"
        if not referent.is_human or referent.plural:
            return 0.0
        if referent.gender == wrong:
            return DOUBTFUL if referent.is_doubtful else 0.0
        return 1.0 if referent.gender else 0.8
    if form == "it":
        if referent.is_human or referent.plural:
            return 0.0
        return 1.0 if referent.kind == "organization" or not referent.named else 0.8
    if referent.plural or referent.members:
        return 0.7 if referent.kind == "thing" else 1.0
    return 0.5 if referent.kind in ("organization", "group") else 0.0


def can_do(pronoun: Token, referent: Referent) -> bool:
    """Whether it may be what the pronoun says of it: no meeting hires, no town is denied."""
    if pronoun.dep_ == "dobj" and pronoun.lower_ == "it":
        if pronoun.head.lemma_ in CLAIMING:
            return False  # what was told, which is nobody and nothing
        return pronoun.head.lemma_ not in DECIDING or referent.kind not in ("person", "place")
    if pronoun.dep_ == "nsubjpass" and pronoun.head.lemma_ in MAKING:
        return referent.takes_part
    if pronoun.dep_ == "nsubjpass" and pronoun.head.lemma_ in HELD:
        return referent.kind == "thing"
    if pronoun.dep_ == "pobj" and pronoun.head.lower_ in SPATIAL:
        return referent.takes_part
    if pronoun.dep_ == "nsubj" and pronoun.head.lemma_ in MOVING_AS_BODY:
        return referent.takes_part
    if pronoun.dep_ != "nsubj" or pronoun.head.lemma_ not in DELIBERATE:
        return True
    is_thing = referent.kind == "thing" or (referent.kind == "place" and referent.plural)
    return referent.takes_part and (referent.named or not is_thing)


def is_empty(pronoun: Token) -> bool:
    """Whether an "it" stands for nothing: "it is clear that", "it rained"."""
    verb = pronoun.head
    if pronoun.lower_ != "it" or verb.pos_ not in VERBAL:
        return False
    if pronoun.dep_ == "dobj" and verb.lemma_ == "get" and pronoun.i + 1 < len(pronoun.doc):
        return pronoun.nbor().lower_ in JUDGED
    if pronoun.dep_ == "expl" or verb.lemma_ in _WEATHER:
        return True
    if verb.lemma_ not in _RAISING and pronoun.dep_ != "nsubjpass":
        return False
    if verb.lemma_ == "be" and any(map(is_denied_cleft, verb.subtree)):
        return True
    below = [verb, *(child for child in verb.children if child.dep_ in ("acomp", "attr", "oprd"))]
    if any(child.dep_ == "attr" and is_event_noun(child.lemma_.lower()) for child in below):
        return True  # "it was the third raid": what happened
    return any(
        child.dep_ in ("ccomp", "xcomp", "csubj")
        or (child.dep_ in ("advcl", "acl", "relcl") and child.i > verb.i + 1)
        for token in below
        for child in token.children
    )


def is_received(owner: Token) -> bool:
    """Whether it is who gave what the verb receives: the "his" of "accepted his resignation"."""
    noun = owner.head
    is_object = owner.dep_ == "poss" and noun.dep_ == "dobj" and noun.head.lemma_ in RECEIVING
    return is_object and is_event_noun(noun.lemma_.lower())
