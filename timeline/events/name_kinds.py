"""Kinds of names that the words around them tell better than the recogniser.

It takes a company that it does not know for a country or a person: "the insurer Helvia". And it
takes a small town for a person: "protests erupted in Lund".
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from spacy.tokens import Span, Token

from timeline.events.aliases import NAMESAKES
from timeline.events.nouns import COMPANIES, GROUPS, is_person_noun, is_plural
from timeline.events.titles import HONORIFICS

# Before these words a name is an organisation: "Nordexa chief executive Mads Krogh".
OFFICES = ("ceo ", "cfo ", "chief executive", "co-founder ")
WHERE = frozenset({"in", "near", "outside"})
# "Confidence in Lund" is in a person.
TRUST = frozenset(
    "believe belief confidence faith find hope interest interested invest see trust".split()
)
UNSURE = frozenset({"GPE", "PERSON", "PRODUCT", "FAC", "NORP", "WORK_OF_ART"})


def kinds_in_context(
    text_of: Iterable[tuple[str, Span]], labels: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Names with the better label, of those whose label the context contradicts."""
    spans: dict[str, list[Span]] = defaultdict(list)
    for name, span in text_of:
        spans[name].append(span)
    firms = dict(_firms(labels, spans))
    for name, label in labels.items():
        is_firm = label in UNSURE and any(map(_is_company, spans[name]))
        if is_firm or (label == "PERSON" and _stands_for_firm(spans[name], firms.get(name))):
            yield name, "ORG"
        elif label == "PERSON" and all(map(_is_where, spans[name])) and _stands_alone(name, labels):
            yield name, "GPE"


def _firms(
    labels: Mapping[str, str], spans: Mapping[str, list[Span]]
) -> Iterator[tuple[str, Span]]:
    """The first words of organisations' names, with where the whole name stands first."""
    for name, label in labels.items():
        first, *rest = name.split()
        if label == "ORG" and rest and rest[-1].lower() not in NAMESAKES:
            yield first, spans[name][0]


def _stands_for_firm(mentions: list[Span], firm: Span | None) -> bool:
    """Whether a supposed person is the firm named before: "Lumio Motor Co ... Lumio"."""
    if firm is None or firm.start > mentions[0].start:
        return False
    return not any(map(_has_title, mentions))


def _has_title(span: Span) -> bool:
    """Whether a word for a person stands beside the name: "founder Abel Merrow", "Mr Merrow"."""
    root = span.root
    beside = [child for child in root.children if child.dep_ in ("appos", "compound")]
    if span.start > 0:
        beside.append(span.doc[span.start - 1])
    return any(is_person_noun(word.lemma_.lower()) or word.lower_ in HONORIFICS for word in beside)


def _stands_alone(name: str, labels: Iterable[str]) -> bool:
    """Whether it is one word, and not part of another name: no surname."""
    return " " not in name and not any(name in other.split() for other in labels if other != name)


def _is_company(span: Span) -> bool:
    """Whether the name is apposed to a word for a company: "Helvia, an insurer"."""
    root = span.root
    beside = [child for child in root.children if child.dep_ == "appos"]
    if root.dep_ == "appos":
        beside.append(root.head)
    if span.start > 0:
        beside.append(span.doc[span.start - 1])  # wherever the parse hangs it
    if any(_means_company(noun) for noun in beside):
        return True
    following = span.doc[span.end : span.end + 2].text.lower()
    return following.startswith(OFFICES)


def _means_company(noun: Token) -> bool:
    return noun.lemma_.lower() in COMPANIES - GROUPS and not is_plural(noun)


def _is_where(span: Span) -> bool:
    preposition = span.root.head
    return (
        span.root.dep_ == "pobj"
        and preposition.lower_ in WHERE
        and preposition.head.lemma_.lower() not in TRUST
    )
