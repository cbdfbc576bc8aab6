"""What a name is introduced by where a sentence begins: "Actor Ola Berg", "Rival Lumio Stores".

Its capital makes the recogniser take it for the first word of the name, which then is not the one
that the rest of the article uses.
"""

from spacy.tokens import Span, Token

from timeline.events.syntax.nouns import is_person_noun
from timeline.events.tables import is_given_name

# What firms are called before their names, and hardly ever in them. Written by hand.
OF_FIRMS = frozenset(
    """
    airline automaker biotech brewer broadcaster brokerage builder carmaker chipmaker competitor
    conglomerate developer distiller drugmaker exporter fund-manager importer insurer investor
    landlord lender manufacturer miner operator planemaker producer publisher retailer rival
    shareholder shipbuilder start-up startup steelmaker supplier supermarket
    """.split()
)
# Before the name that a pope took.
REGNAL = frozenset({"pope"})
OPENING = frozenset("“\"'‘-–—:•")


def ends_at(span: Span) -> int:
    """The token of an entity at which the name itself begins."""
    first = span[0]
    if len(span) == 1 or not span[1].text[0].isupper() or not _begins(first):
        return int(span.start)
    is_firm = span.label_ != "GPE" and first.lower_ in OF_FIRMS
    if not (is_firm or _is_calling(span)) or any(
        _is_elsewhere(span, other) for other in span.doc.ents
    ):
        return int(span.start)
    return int(span.start) + 1


def _is_calling(span: Span) -> bool:
    """Whether a person follows by two names at least: not in "Hunter Berg", "Mason Ola Berg"."""
    noun = span[0].lower_.removesuffix("s")
    has_full_name = span.label_ == "PERSON" and len(span) > 2 and span[2].tag_ != "POS"
    is_noun = is_person_noun(noun) and noun not in REGNAL
    return has_full_name and is_noun and not is_given_name(span[0].text)


def _begins(token: Token) -> bool:
    """Whether a sentence begins with the word, also behind a mark or a dateline."""
    before = token.doc[token.i - 1] if token.i > 0 else None
    return bool(token.is_sent_start) or before is None or before.is_space or before.text in OPENING


def _is_elsewhere(span: Span, other: Span) -> bool:
    """Whether another mention has the first word where no sentence begins."""
    return span.text == other.text and not _begins(other[0])
