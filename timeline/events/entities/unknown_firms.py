"""Firms that the recogniser does not know and takes for persons: "Lumio, based in Oslo, said"."""

from collections.abc import Set

from spacy.tokens import Span, Token

from timeline.events.entities.titles import HONORIFICS
from timeline.events.syntax.labels import SUBJECTS
from timeline.events.syntax.lexicon import SAYING
from timeline.events.syntax.nouns import COMPANIES, is_person_noun
from timeline.events.syntax.pronouns import is_empty
from timeline.events.tables import is_given_name

# What is said of firms: "based in Oslo", "listed in London".
SITUATED = frozenset({"base", "headquarter", "list"})
# "Lumio's chairman, Erik Holm": what firms have, and people hardly ever. Written by hand.
OF_FIRMS = frozenset(
    """
    ceo chairman chairwoman customer earning executive headquarters president revenue shareholder
    subsidiary turnover
    """.split()
)
# "Lumio shares fell".
SECURITIES = frozenset({"bond", "share", "shareholder", "stock"})
# Where a sentence goes on about the subject of the one before: "The company hired 40 people".
CONTINUING = COMPANIES - {"brand", "business", "chain", "group"}


def is_firm(name: str, mentions: list[Span], parts: Set[str]) -> bool:
    """Whether the words around a supposed person tell of a firm: one strange word, untitled.

    `parts` are the words of all longer names.
    """
    if not _is_strange(name, parts) or any(map(has_title, mentions)):
        return False
    return any(map(_tells_of_firm, mentions))


def _is_strange(name: str, parts: Set[str]) -> bool:
    """Whether it is one word, no part of another name, and not what people are called."""
    return " " not in name and name not in parts and not is_given_name(name)


def has_title(span: Span) -> bool:
    """Whether a word for a person stands beside the name: "founder Abel Merrow", "Mr Merrow"."""
    root = span.root
    beside = [child for child in root.children if child.dep_ in ("appos", "compound")]
    if span.start > 0:
        beside.append(span.doc[span.start - 1])
    return any(is_person_noun(word.lemma_.lower()) or word.lower_ in HONORIFICS for word in beside)


def _tells_of_firm(span: Span) -> bool:
    root = span.root
    if any(child.dep_ == "acl" and child.lemma_ in SITUATED for child in root.children):
        return True
    if root.dep_ == "poss" and root.head.lemma_.lower() in OF_FIRMS:
        return all(child.dep_ in ("poss", "amod", "appos", "punct") for child in root.head.children)
    if root.dep_ == "compound" and root.head.lemma_.lower() in SECURITIES:
        return True
    return root.dep_ in SUBJECTS and (_goes_on_as_company(root) or _speaks_of_itself(root))


def _speaks_of_itself(name: Token) -> bool:
    """Whether who says so is an "it": "Norlit said it would sell its stake"."""
    verb = name.head
    if verb.lemma_ not in SAYING or verb.sent.start != name.left_edge.i:
        return False
    clauses = (child for child in verb.rights if child.dep_ == "ccomp" and child.pos_ == "VERB")
    subjects = (child for clause in clauses for child in clause.lefts if child.dep_ == "nsubj")
    return any(child.lower_ == "it" and not is_empty(child) for child in subjects)


def _goes_on_as_company(name: Token) -> bool:
    """Whether the next sentence is about "the company", and no other was named in this one."""
    sentence = name.sent
    if name.head != sentence.root or sentence.end + 1 >= len(name.doc):
        return False
    others = (token for token in sentence if token != name)
    if any(token.lemma_.lower() in COMPANIES for token in others):
        return False
    the, noun = name.doc[sentence.end : sentence.end + 2]
    return the.lower_ == "the" and noun.lemma_.lower() in CONTINUING and noun.dep_ in SUBJECTS
