"""Noun phrases of the parse: where they begin and end, and who is coordinated with whom."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

PREMODIFIERS = frozenset(
    "det poss amod compound nummod nmod quantmod advmod predet case punct npadvmod".split()
)


def phrase(head: Token) -> Span:
    """The noun phrase of `head` with its of-phrase, without clauses, appositions and conjuncts.

    Other prepositional phrases stay out: which noun they belong to is what parsers know least.
    """
    first = last = head.i
    for child in head.children:
        if child.i < head.i:
            if child.dep_ in PREMODIFIERS:
                first = min(first, child.left_edge.i)
        elif child.dep_ == "prep" and child.lower_ == "of" and child.i == last + 1:
            for complement in child.children:
                if complement.dep_ == "pobj":
                    last = max(last, phrase(complement).end - 1)
    return trim(head.doc[first : last + 1])


def trim(span: Span) -> Span:
    """The span without spaces and punctuation at its ends."""
    first, last = span.start, span.end
    while first < last - 1 and (span.doc[first].is_punct or span.doc[first].is_space):
        first += 1
    while last - 1 > first and (span.doc[last - 1].is_punct or span.doc[last - 1].is_space):
        last -= 1
    return span.doc[first:last]


def coordinated(head: Token) -> Iterator[Token]:
    """`head` and the nouns coordinated with it: "Putin and Modi" gives both."""
    yield head
    for child in head.children:
        if child.dep_ == "conj" and child.pos_ in ("NOUN", "PROPN", "PRON", "NUM"):
            yield from coordinated(child)
