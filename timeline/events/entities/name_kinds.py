"""Kinds of names that the words around them tell better than the recogniser.

It takes a company that it does not know for a country or a person: "the insurer Helvia". And it
takes a small town for a person: "protests erupted in Lund".
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set

from spacy.tokens import Span, Token

from timeline.events.entities.aliases import CLUB_NAMES, NAMESAKES, country
from timeline.events.entities.unknown_firms import has_title, is_firm
from timeline.events.syntax.nouns import (
    COMPANIES,
    GROUPS,
    TEAMS,
    TEAMS_AS_PEOPLE,
    is_person_noun,
    is_plural,
)
from timeline.events.syntax.place_words import REGIONAL
from timeline.events.tables import pairs

# Before these words a name is an organisation: "Nordexa chief executive Mads Krogh".
OFFICES = ("ceo ", "cfo ", "chief executive", "co-founder ")
WHERE = frozenset({"in", "near", "outside"})
# "Confidence in Lund" is in a person.
TRUST = frozenset(
    "believe belief confidence faith find hope interest interested invest see trust".split()
)
# What the names of towns end in. Written by hand.
OF_TOWNS = frozenset(
    """
    beach bluff city county creek crossing falls forest grove harbor harbour heights hill hills
    island junction lake lakes mills park point rapids ridge river shores springs town valley
    village
    """.split()
)
TOWNS = frozenset({"GPE", "LOC", "FAC"})
UNSURE = frozenset({"GPE", "PERSON", "PRODUCT", "FAC", "NORP", "WORK_OF_ART"})


def kinds_in_context(
    text_of: Iterable[tuple[str, Span]], labels: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Names with the better label, of those whose label the context contradicts."""
    spans: dict[str, list[Span]] = defaultdict(list)
    for name, span in text_of:
        spans[name].append(span)
    firms = dict(_firms(labels, spans))
    parts = {part for name in labels if " " in name for part in name.split()}
    for name, label in labels.items():
        is_called_firm = label in UNSURE and any(map(_is_company, spans[name]))
        is_called_team = label in TOWNS and any(map(_is_team, spans[name]))
        stands_for_firm = label == "PERSON" and (
            _stands_for_firm(spans[name], firms.get(name)) or is_firm(name, spans[name], parts)
        )
        is_club = label in UNSURE and name.split()[-1].lower() in CLUB_NAMES
        if is_called_firm or is_called_team or is_club or stands_for_firm:
            yield name, "ORG"
        elif _is_town(name, spans[name], labels, parts):
            yield name, "GPE"
        elif label == "PERSON" and " " not in name and any(articles := _articles(spans[name])):
            if name.endswith("s"):
                yield name, "NORP"
            elif all(articles):
                yield name, "PRODUCT"


def _is_town(name: str, mentions: list[Span], labels: Mapping[str, str], parts: Set[str]) -> bool:
    """Whether a supposed person or firm is only named for where something happened."""
    if labels[name] == "PERSON":
        is_town = name.split()[-1].lower() in OF_TOWNS and any(map(_is_where, mentions))
        is_town = is_town or any(map(_is_part, mentions))
        return is_town or (all(map(_is_where, mentions)) and _stands_alone(name, parts))
    return labels[name] == "ORG" and any(map(_is_birthplace, mentions))


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
    return not any(map(has_title, mentions))


def _stands_alone(name: str, parts: Set[str]) -> bool:
    """Whether it is one word, and not part of another name: no surname."""
    return " " not in name and name not in parts


def _is_company(span: Span) -> bool:
    """Whether the name is apposed to a word for a company: "Helvia, an insurer"."""
    root = span.root
    beside = [child for child in root.children if child.dep_ == "appos"]
    if root.dep_ == "appos" and not _is_of_somebody(root.head):
        beside.append(root.head)
    if span.start > 0:
        beside.append(span.doc[span.start - 1])  # wherever the parse hangs it
    if any(_means_company(noun) for noun in beside):
        return True
    following = span.doc[span.end : span.end + 2].text.lower()
    is_named_so = root.dep_ == "dobj"  # "the board named Ann Hill CEO"
    return following.startswith(OFFICES) and not is_named_so


def _is_team(span: Span) -> bool:
    """Whether a town is apposed to a word for its team: "Hull, last year's champions"."""
    if country(span.text) in pairs("demonyms.tsv").values():
        return False  # "Spain, the champions"
    return any(_means_team(child) for child in span.root.children if child.dep_ == "appos")


def _articles(mentions: Iterable[Span]) -> list[bool]:
    """Whether each is called as nobody is: "sailed on the Althea", "the Millers won"."""
    return [
        bool(span.start)
        and span.doc[span.start - 1].lower_ == "the"
        and span.root.dep_ not in ("amod", "compound", "nmod", "poss")
        for span in mentions
    ]


def _means_team(noun: Token) -> bool:
    return noun.lemma_.lower() in (TEAMS_AS_PEOPLE if is_plural(noun) else TEAMS)


def _is_of_somebody(noun: Token) -> bool:
    """Whether what follows names a person: "the head of the firm, Anna Berg"."""
    return noun.dep_ == "pobj" and is_person_noun(noun.head.head.lemma_.lower())


def _means_company(noun: Token) -> bool:
    return noun.lemma_.lower() in COMPANIES - GROUPS and not is_plural(noun)


def _is_part(span: Span) -> bool:
    """Whether a part of a place is meant: "in downtown Porter Falls"."""
    return _is_where(span) and span.start > 0 and span.doc[span.start - 1].text in REGIONAL


def _is_birthplace(span: Span) -> bool:
    return _is_where(span) and span.root.head.head.lemma_ == "bear"


def _is_where(span: Span) -> bool:
    preposition = span.root.head
    return (
        span.root.dep_ == "pobj"
        and preposition.lower_ in WHERE
        and preposition.head.lemma_.lower() not in TRUST
    )
