"""Whom news calls by age or country: "the 53-year-old", "the New Zealander".

So it calls one of two rivals, too, and does not say which: only who is spoken of alone is meant, or
is known to be of the country.
"""

from collections.abc import Iterable

from spacy.tokens import Span, Token

from timeline.events.referent import Referent
from timeline.events.tables import pairs

# Of all people of a country: "the French".
OF_ALL = ("ch", "ese", "sh", "ss")


def calls(name: Span) -> bool:
    """Whether what was taken for a name says where somebody is from: "the New Zealander"."""
    return _country(name.root) is not None


def meant(noun: Token, spoken_of: Iterable[Referent]) -> Referent | None:
    """Who is called so: the only person spoken of, or the only one of the country."""
    country = _country(noun)
    if country is None and not is_age(noun):
        return None
    people = [one for one in spoken_of if one.is_human and not one.plural]
    found = [one for one in people if country in one.ties] or people
    return found[0] if len(found) == 1 and found[0].named else None


def is_age(noun: Token) -> bool:
    """Whether it is the "old" of "53-year-old"."""
    return noun.lower_ == "old" and noun.i > 1 and noun.nbor(-1).text == "-"


def _country(noun: Token) -> str | None:
    """The "New Zealand" of "the New Zealander"."""
    table, start = pairs("demonyms.tsv"), noun.i
    is_word = noun.text.isalpha() and noun.text.istitle()  # not "the U.S."
    if not is_word or noun.tag_ not in ("NN", "NNP") or noun.text.endswith(OF_ALL):
        return None
    name = noun.text
    if name not in table and start > 0:
        start -= 1
        name = f"{noun.nbor(-1).text} {name}"
    has_article = start > 0 and noun.doc[start - 1].lower_ == "the"
    return table.get(name) if has_article else None
