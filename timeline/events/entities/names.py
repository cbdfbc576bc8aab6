"""Names: which of an article's names belong together, and what is the fullest.

"Volodymyr Zelenskyy" and "Zelenskyy", "European Union (EU)" and "EU", "Apple Computer" and
"Apple" are one referent each. A surname that the recogniser missed or mislabelled is still a
mention of the full name.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from timeline.events.entities import callings, epithets, surnames
from timeline.events.entities.aliases import KIND_OF_LABEL, fullest_names
from timeline.events.entities.name_kinds import kinds_in_context
from timeline.events.entities.titles import HONORIFICS
from timeline.events.referent import Gender, Referent
from timeline.events.syntax.nouns import is_of_score, is_person_noun, is_plural, kind_of_noun
from timeline.events.syntax.spelling import spelled
from timeline.events.tables import is_given_name, pairs, words

NOT_NAMES = frozenset({"he", "she", "it", "they", "we", "i", "you", "who"})
_ABBREVIATION = re.compile(r"(?:\.\w|\b(?:Inc|Corp|Co|Ltd|Jr|Sr))$")
_MARGINS = " ,.;:\"“”'’()-"


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name in the text and what it refers to."""

    span: Span
    referent: Referent


def find(doc: Doc) -> list[NameMention]:
    """All names of the article in text order; those that belong together share a referent."""
    found = [(span, span.label_) for span in map(_without_title, doc.ents) if _is_name(span)]
    labels = _labels(found)
    referents = _referents(labels, found)
    mentions = {
        span.root.i: NameMention(span, referents[_text(span)])
        for span, _ in found
        if _text(span) in referents
    }
    taken = {
        i for mention in mentions.values() for i in range(mention.span.start, mention.span.end)
    }
    for mention in _missed(doc, referents, taken):
        mentions.setdefault(mention.span.root.i, mention)
    people = [one for one in referents.values() if one.kind == "person"]
    in_order = ((mentions[i].span, mentions[i].referent) for i in sorted(mentions))
    return [
        NameMention(*mention)
        for mention in surnames.told_apart(in_order, surnames.shared(people), HONORIFICS)
    ]


def _text(span: Span) -> str:
    """The name without article, possessive mark and stray punctuation, on one line."""
    text = " ".join(span.text.split())
    cut = text.lstrip(_MARGINS)
    article, _, rest = cut.partition(" ")
    if rest and article.lower() in ("the", "a", "an"):
        cut = rest
    is_own = span.label_ == "ORG" and span.root.dep_ != "poss"  # "Moody's cut its rating"
    bare = cut if is_own else cut.removesuffix("'s").removesuffix("’s")
    bare = bare.rstrip(_MARGINS)
    # "Inc." and "U.S." keep their full stop.
    return f"{bare}." if cut == f"{bare}." and _ABBREVIATION.search(bare) else bare


def _is_name(span: Span) -> bool:
    text = _text(span)
    return (
        span.label_ in KIND_OF_LABEL
        and any(character.isupper() for character in text)
        and text.lower() not in NOT_NAMES
        and not epithets.calls(span)
        and not (span.label_ == "NORP" and span.root.tag_ not in ("NNS", "NNPS"))
        and not (
            len(span) == 1 and is_plural(span.root) and is_person_noun(span.root.lemma_.lower())
        )
    )


def _without_title(span: Span) -> Span:
    """A name without "Mr.", "President" or "Actor" before it, and without a score after it."""
    start, end = callings.ends_at(span), span.end
    while end - 1 > start and (
        is_of_score(span.doc[end - 1])
        or (span.doc[end - 1].is_punct and is_of_score(span.doc[end - 2]))
    ):
        end -= 1
    while end - 1 > start and _is_calling(span.doc[end - 1]):
        end -= 1  # "Norwich goalkeeper Tom Healy"
    while start < span.end - 1 and _is_before_name(span.doc[start], span.label_):
        start += 1
    if start > 0 and span.label_ == "PERSON" and _is_given_name(span.doc[start - 1]):
        start -= 1
    if span.label_ == "PERSON" and start > 0 and _is_family_name(span, end):
        end += 1
    return Span(span.doc, start, end, label=span.label)


def _is_calling(token: Token) -> bool:
    return bool(token.is_lower) and is_person_noun(token.lemma_)


def _is_given_name(token: Token) -> bool:
    """Whether the recogniser left a given name out: "Chief Executive Carolina Soto"."""
    is_name = token.pos_ == "PROPN" and token.dep_ == "compound" and not token.ent_type_
    return is_name and is_given_name(token.text)


def _is_family_name(span: Span, end: int) -> bool:
    """Whether the recogniser left the last name out: "Chief Minister Prem Kumar Dhumal"."""
    has_title = span.doc[span.start - 1].lower_ in HONORIFICS
    if not has_title or end >= len(span.doc) or span.root.dep_ != "compound":
        return False
    last = span.doc[end]
    is_name = last.pos_ == "PROPN" and not last.ent_type_ and not last.is_sent_start
    return is_name and span.root.head == last and kind_of_noun(last) == "thing"


def _is_before_name(token: Token, label: str) -> bool:
    return token.is_space or (label == "PERSON" and token.lower_ in HONORIFICS)


def _labels(found: list[tuple[Span, str]]) -> dict[str, str]:
    """The label of each name by majority; the surname of a full name is a person."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for span, label in found:
        votes[_text(span)][label] += 1
    labels = {name: vote.most_common(1)[0][0] for name, vote in votes.items()}
    labels.update(kinds_in_context(((_text(span), span) for span, _ in found), labels))
    family_names = {
        surnames.family_name(name)
        for name, label in labels.items()
        if label == "PERSON" and " " in name
    }
    for name in labels:
        if name in family_names and name not in pairs("demonyms.tsv").values():
            labels[name] = "PERSON"
    return labels


def _referents(labels: dict[str, str], found: list[tuple[Span, str]]) -> dict[str, Referent]:
    """A referent for each name; aliases share that of the fullest name."""
    fullest = fullest_names(labels, [_text(span) for span, _ in found])
    referents: dict[str, Referent] = {}
    articles = _articles(found, fullest)
    for name, label in labels.items():
        full = fullest.get(name, name)
        if full not in referents:
            referents[full] = Referent(
                full,
                KIND_OF_LABEL[labels.get(full, label)],
                gender=gender_of(full) if labels.get(full, label) == "PERSON" else None,
                plural=label == "NORP",
                named=True,
                with_article=articles[full] > 0,
            )
        referents[name] = referents[full]
    return referents


def _articles(found: list[tuple[Span, str]], fullest: dict[str, str]) -> Counter[str]:
    """How often more each name has "the" than not: "the European Union"."""
    surplus: Counter[str] = Counter()
    for span, _ in found:
        if span.root.dep_ in ("compound", "amod", "nmod", "poss"):
            continue
        before = span.doc[max(0, span.start - 1)]
        has_article = "the" in (span.doc[span.start].lower_, before.lower_)
        surplus[fullest.get(_text(span), _text(span))] += 1 if has_article else -1
    return surplus


def gender_of(name: str) -> Gender | None:
    """What the given name tells, if it is one that mostly men or mostly women bear."""
    first = name.split()[0]
    if " " not in name or first == surnames.family_name(name):
        return None
    if first in words("male_names.txt"):
        return "male"
    return "female" if first in words("female_names.txt") else None


def _missed(doc: Doc, referents: dict[str, Referent], taken: set[int]) -> Iterator[NameMention]:
    """Mentions of known names that the recogniser did not mark: surnames, above all."""
    known = {name: referent for name, referent in referents.items() if " " not in name}
    for referent in referents.values():
        if referent.kind == "person":
            known.setdefault(surnames.family_name(referent.name), referent)
    for token in spelled(doc, [name.lower() for name in known]):
        if token.i not in taken and token.text in known and _may_be_name(token):
            yield NameMention(doc[token.i : token.i + 1], known[token.text])


def _may_be_name(token: Token) -> bool:
    return token.pos_ in ("PROPN", "NOUN", "X") and token.text[0].isupper()
