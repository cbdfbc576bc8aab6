"""What somebody is to do as others want: "the city was urged to pay", of "urged the city to pay".

"The city to pay" would say that it is going to.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from timeline.events.factuality import status
from timeline.events.headlines.participles import be, past_of
from timeline.events.syntax.labels import PRESENT_TAGS
from timeline.events.syntax.tenses import is_past, is_perfect

# What can be said of who is asked: "was urged to"; not "was wanted to". All are regular or have
# one form for past tense and participle.
ASKING = frozenset(
    """
    advise allow appoint ask assign authorise authorize call command commission compel convince
    direct encourage entice force hire implore induce instruct invite name nominate oblige order
    permit persuade press pressure prompt recruit remind request require summon tell tempt trick
    urge warn
    """.split()
)
OBJECTS = frozenset({"dobj", "dative"})
HIGHEST = 6  # verbs to climb from the last of several things that are asked


def asked(verb: Token, subject: Token) -> Iterator[tuple[Token, str]]:
    """The "to" of what somebody is asked to do, and what to write for it: "was urged to"."""
    to = next((child for child in verb.lefts if child.tag_ == "TO"), None)
    governor = _governor(verb)
    if to is None or governor is None or not _is_asked(subject, governor):
        return
    done = past_of(governor)
    if subject.dep_ == "pobj":
        done = f"{done} {subject.head.lower_}"  # "was called on to leave"
    if governor.tag_ in PRESENT_TAGS:
        yield to, f"{be(subject, 'is')} {done} to"
    elif is_past(governor) or is_perfect(governor):
        yield to, f"{be(subject, 'was')} {done} to"


def is_asked(verb: Token, subject: Token | None) -> bool:
    """Whether its line says that somebody is asked to do it."""
    return subject is not None and any(asked(verb, subject))


def _governor(verb: Token) -> Token | None:
    """The "urged" of "urged the city to pay the men and to free them"."""
    for _ in range(HIGHEST):
        if verb.dep_ != "conj":
            break
        verb = verb.head
    is_asking = verb.dep_ in ("xcomp", "ccomp") and verb.head.lemma_ in ASKING
    return verb.head if is_asking and status.of(verb.head) == "actual" else None


def _is_asked(subject: Token, governor: Token) -> bool:
    """Whether it is who is asked: the object, or the subject of a clause that stands for it."""
    is_object = subject.dep_ in OBJECTS and subject.head == governor
    stands_below = subject.dep_ in ("nsubj", "pobj") and subject.head != governor
    return is_object or (stands_below and subject.head.head == governor)
