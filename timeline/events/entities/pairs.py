"""Two who are spoken of together: "the couple", "the two leaders", "both"."""

from collections.abc import Iterator, Mapping, Sequence

from spacy.tokens import Token

from timeline.events.entities.nominals import same_as
from timeline.events.referent import Referent
from timeline.events.syntax.clauses import subjects
from timeline.events.syntax.noun_phrase import coordinated, possessor
from timeline.events.syntax.nouns import is_idiomatic, is_plural, kind_of_noun
from timeline.model import ActorKind

Members = tuple[Referent, ...]

COUPLES = frozenset({"couple", "duo", "pair"})
BOTH = frozenset({"both", "neither"})
SPOUSES = frozenset({"fiance", "fiancee", "girlfriend", "boyfriend", "husband", "partner", "wife"})
# "Macron met Tusk", "Berg married Holm": both do it.
WEDDING = frozenset({"divorce", "marry"})
TOGETHER = WEDDING | {"meet"}
# "Macron allied with Tusk", "joined forces with Tusk".
JOINING = frozenset({"ally", "join", "meet", "merge", "partner", "team", "unite"})
# What two people, two organisations and two countries are called.
KINDS: dict[ActorKind, frozenset[ActorKind]] = {
    "group": frozenset({"person"}),
    "person": frozenset({"person"}),
    "organization": frozenset({"organization"}),
    "place": frozenset({"place"}),
}
ACTING = frozenset({"group", "organization", "person"})
LONGEST_LIST = 20
PARTIES = frozenset({"rival", "side"})  # anybody


def told(
    token: Token, named: Mapping[int, Referent], known: Mapping[int, Referent]
) -> Iterator[Members]:
    """Those who are mentioned together with `token`: "Putin and Modi", "Holm and his wife, Eva"."""
    heads = list(coordinated(token))
    members = [named.get(one.i) or same_as(one, named) for one in heads]
    if len(heads) > 1 and all(members):
        yield tuple(one for one in members if one is not None)
    elif token.dep_ == "conj" and len(set(unnamed := _unnamed(token, known))) > 1:
        yield unnamed
    own, others = known.get(token.i), []
    if (owner := possessor(token)) is not None and token.lemma_.lower() in SPOUSES:
        others = [owner]
    elif token.dep_ == "dobj" and token.head.lemma_ in TOGETHER:
        others = subjects(token.head)
    elif token.dep_ == "pobj" and token.head.lower_ == "with":
        verb = token.head.head
        verb = verb.head if is_idiomatic(verb) else verb
        others = subjects(verb) if verb.lemma_ in JOINING else []
    for other in others:
        one = known.get(other.i)
        if one is not None and own is not None and one.named and own.named and one != own:
            yield one, own


def _unnamed(last: Token, known: Mapping[int, Referent]) -> Members:
    """Those coordinated up to `last`: "soldiers and volunteers", once all are known."""
    first = last
    for _ in range(LONGEST_LIST):
        if first.dep_ != "conj":
            break
        first = first.head
    heads = list(coordinated(first))
    members = tuple(known[one.i] for one in heads if one.i in known)
    is_whole = heads[-1] == last and len(members) == len(heads)
    return members if is_whole and all(one.kind in ACTING for one in members) else ()


def is_couple(token: Token) -> bool:
    """Whether two mentioned together are man and wife: "Holm and his wife, Eva"."""
    return token.head.lemma_ in WEDDING or any(
        one.lemma_.lower() in SPOUSES for one in coordinated(token)
    )


def meant(phrase: Token, pairs: Sequence[Referent], couples: Sequence[Referent]) -> Referent | None:
    """The pair that "the couple", "the two leaders" or "both" means: the last that fits."""
    if not _is_pair(phrase):
        return None
    lemma = phrase.lemma_.lower()
    kinds = KINDS.get(kind_of_noun(phrase))
    for pair in reversed(couples if lemma in COUPLES and couples else pairs):
        if len(pair.members) != 2:
            continue
        if lemma in BOTH | PARTIES or (kinds and all(one.kind in kinds for one in pair.members)):
            return pair
    return None


def _is_pair(phrase: Token) -> bool:
    words = {child.lower_ for child in phrase.lefts}
    if phrase.lemma_.lower() in COUPLES:
        return bool(words & {"the", "this"}) and "other" not in words
    if phrase.lower_ in BOTH:
        return not any(child.dep_ == "prep" for child in phrase.children)
    return is_plural(phrase) and ("both" in words or {"the", "two"} <= words)
