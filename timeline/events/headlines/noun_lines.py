"""Events that nouns name, as lines: "Strike on the lake", but "The strike"."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from timeline.events.headlines.shortened import ASIDES, tree
from timeline.events.syntax.labels import VERBAL
from timeline.events.syntax.noun_phrase import possessor
from timeline.events.syntax.temporal import is_temporal

ARTICLES = frozenset({"a", "an", "the"})
NOUN_DETAILS = frozenset({"of", "by", "on", "against", "with", "between", "in", "to", "for", "at"})
# Before what is none of those known, or none at all: "another strike", "any attack". By hand.
OTHER = frozenset("another any each every further future more next no other similar such".split())
# "The deadliest attack in history", "an attack of this kind": still no word of whom.
NOBODY = frozenset("history kind memory record sort type".split())
LONGEST = 6  # nouns of a list


def fullest(tokens: Iterable[Token]) -> dict[str, Token]:
    """By lemma, the first noun that says enough: "strike on the lake" for a later "the strike"."""
    found: dict[str, Token] = {}
    for token in tokens:
        if token.pos_ == "NOUN" and tells_who(token) and not _is_other(token):
            found.setdefault(token.lemma_, token)
    return found


def tells_who(noun: Token) -> bool:
    """Whether the noun phrase says enough: "Russia's invasion of Ukraine"."""
    return possessor(noun) is not None or any(_details(noun))


def _details(noun: Token) -> Iterator[Token]:
    return (one for one in noun.children if one.dep_ == "prep" and one.lower_ in NOUN_DETAILS)


def _is_other(noun: Token) -> bool:
    """Whether a later "the strike" is not this one, or is not told better by what it tells."""
    if any(child.lower_ in OTHER for child in noun.lefts if child.dep_ in ("amod", "det")):
        return True
    told = [one.lemma_ for detail in _details(noun) for one in detail.rights if one.dep_ == "pobj"]
    return possessor(noun) is None and bool(told) and NOBODY.issuperset(told)


def first_of_list(noun: Token) -> Token:
    """The "robbery" of "robbery and assault", which is not told by the robbery."""
    for _ in range(LONGEST):
        if noun.dep_ != "conj" or noun.head.pos_ in VERBAL:
            break
        noun = noun.head
    return noun


def noun_phrase(noun: Token) -> Iterator[list[Token]]:
    """The noun with what describes it: "Strike on the lake", but "The strike"."""
    before = [child for child in noun.children if child.i < noun.i and child.dep_ not in ASIDES]
    after = [child for child in noun.children if child.i > noun.i and _is_detail(child)]
    if after:
        before = [child for child in before if child.lower_ not in ARTICLES]
    yield [noun, *(token for child in before for token in tree(child))]
    for child in after:
        yield list(tree(child))


def _is_detail(child: Token) -> bool:
    return child.dep_ in ("prep", "agent", "case", "acl") and not is_temporal(child)
