"""Noun phrases of the parse: where they begin and end, and who is coordinated with whom."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

PREMODIFIERS = frozenset(
    {
        *("det", "poss", "amod", "compound", "nummod", "nmod", "quantmod", "advmod"),
        *("predet", "case", "punct", "npadvmod", "neg", "intj", "meta", "prep"),
    }
)
COORDINABLE = frozenset({"NOUN", "PROPN", "PRON", "NUM", "X", "ADJ"})


def phrase(head: Token) -> Span:
    """The noun phrase of `head` with its of-phrase, without clauses, appositions and conjuncts.

    Other prepositional phrases stay out: which noun they belong to is what parsers know least.
    """
    first = last = head.i
    for child in head.children:
        if child.i < head.i:
            if child.dep_ in PREMODIFIERS:
                first = min(first, child.left_edge.i)
        elif child.dep_ in ("nummod", "nmod") and child.i == last + 1:
            last = child.i  # "iOS 5"
        elif child.dep_ == "prep" and child.lower_ == "of" and child.i == last + 1:
            last = max([last, *(phrase(noun).end - 1 for noun in complements(child))])
    return trim(head.doc[first : last + 1])


def trim(span: Span) -> Span:
    """The span without spaces and punctuation at its ends, keeping pairs of quotation marks."""
    doc, first, last = span.doc, span.start, span.end
    while first < last - 1 and _is_margin(doc[first]):
        first += 1
    while last - 1 > first and _is_margin(doc[last - 1]):
        last -= 1
    return doc[first:last]


def _is_margin(token: Token) -> bool:
    return token.is_space or token.is_punct or token.tag_ in ("CC", "POS")


def complements(preposition: Token) -> Iterator[Token]:
    """The nouns that a preposition governs, coordinated ones too."""
    for child in preposition.children:
        if child.dep_ == "pobj":
            yield from coordinated(child)


def coordinated(head: Token) -> Iterator[Token]:
    """`head` and the nouns coordinated with it: "Putin and Modi" gives both."""
    yield head
    for child in head.children:
        if child.dep_ == "conj" and child.pos_ in COORDINABLE:
            yield from coordinated(child)


def possessor(noun: Token) -> Token | None:
    """The "Russia" of "Russia's economy"."""
    return next((child for child in noun.children if child.dep_ == "poss"), None)


def antecedent(pronoun: Token) -> Token | None:
    """The noun that a relative pronoun stands for, if it is one: "the man who left"."""
    if pronoun.tag_ not in ("WDT", "WP", "WP$") and pronoun.lower_ != "that":
        return None
    clause = pronoun.head
    for _ in range(6):  # the pronoun is a few steps below its clause at most
        if clause.dep_ == "relcl":
            return clause.head
        if clause.head == clause or clause.dep_ in ("ccomp", "advcl", "ROOT", "csubj"):
            return None
        clause = clause.head
    return None
