"""The words of a phrase or clause that a headline takes over: asides and dates are left out."""

from collections.abc import Iterator

from spacy.tokens import Token

from timeline.events.factuality.moods import is_infinitive
from timeline.events.syntax.noun_phrase import is_denied_cleft

UNITS = frozenset({"minute", "hour", "day", "week", "month", "year"})
LONGEST = 120  # tokens of a phrase to look at
# Left out wherever they stand.
ASIDES = frozenset({"relcl", "appos", "parataxis", "intj", "meta", "advcl", "dep"})
# Who they are, only a relative clause says.
STANDING_FOR_MANY = frozenset({"those", "one", "ones"})


def tree(token: Token, without: Token | None = None) -> Iterator[Token]:
    """The token and what depends on it, without asides (and without the clause `without`)."""
    waiting = [token]
    for _ in range(LONGEST):
        if not waiting:
            break
        token = waiting.pop(0)
        yield token
        waiting += [c for c in token.children if c != without and not _is_aside(c)]


def _is_aside(child: Token) -> bool:
    """Whether the clause or phrase can be left out."""
    if child.dep_ == "relcl":
        # "The first woman to win", "those who stayed": without it, it is nobody.
        is_needed = child.head.lower_ in STANDING_FOR_MANY or is_denied_cleft(child)
        return not (is_infinitive(child) or is_needed)
    if child.dep_ == "acl":
        return child.doc[child.left_edge.i - 1].text == ","  # "Nordbank, based in Oslo, said"
    if child.dep_ == "npadvmod":
        return measures_clause(child)
    return is_source(child) or (child.dep_ in ASIDES and not is_purpose(child))


def measures_clause(noun: Token) -> bool:
    """Whether it says how long before or after a clause: the "hours" of "left hours before"."""
    end = noun.right_edge.i + 1
    if noun.lemma_ not in UNITS:
        return False
    return end < noun.sent.end and noun.doc[end].dep_ == "mark" and noun.doc[end].head != noun.head


def is_source(child: Token) -> bool:
    """Whether a phrase says who says so, which is the attribution: "according to police"."""
    return child.dep_ == "prep" and child.lower_ == "according"


def is_purpose(clause: Token) -> bool:
    """Whether a clause tells what for: "appealed for him to go", "came from behind to win"."""
    if clause.dep_ != "advcl" or clause.doc[clause.left_edge.i - 1].text == ",":
        return False
    has_for = any(child.dep_ == "mark" and child.lower_ == "for" for child in clause.children)
    return has_for or (is_infinitive(clause) and clause.i > clause.head.i)


def is_afterthought(noun: Token) -> bool:
    """Whether a noun after a comma says again what was said: "to 5%, its first cut since May"."""
    start = noun.left_edge.i
    return noun.dep_ in ("dobj", "npadvmod") and start > 0 and noun.doc[start - 1].text == ","
