"""Titles and ties of named people: president, of Russia.

Read from "Russian President Vladimir Putin", "Tim Cook, the chief executive of Apple" and "Costa,
who is President of the European Council", for a later "the Russian president".
"""

from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Token

from timeline.events.entities.aliases import WHOLE, country
from timeline.events.referent import Gender, Referent
from timeline.events.syntax.nouns import is_person_noun
from timeline.events.tables import pairs

# Written before a name, and no part of it.
HONORIFICS: dict[str, Gender | None] = {
    **dict.fromkeys(("mr", "mr.", "sir", "lord", "king", "prince", "brother", "herr"), "male"),
    **dict.fromkeys(("mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen"), "female"),
    **dict.fromkeys(("princess", "sister", "madame", "frau", "baroness"), "female"),
    **dict.fromkeys(
        """
        adm adm. admiral ambassador archbishop atty atty. bishop brigadier capt capt. captain
        cardinal chancellor chief cllr cllr. cmdr cmdr. col col. colonel commander commissioner
        commodore congressman constable cpl cpl. det det. detective dr dr. general gen gen. gov gov.
        governor insp insp. inspector judge justice lieutenant lt lt. maj maj. marshal minister
        officer pfc pfc. president prof prof. professor pvt pvt. rep rep. rev rev. sen sen. senator
        sergeant sgt sgt. sheriff superintendent supt supt.
        """.split()
    ),
}
# Ways to write the same title.
SYNONYMS = {
    "ceo": "chief executive",
    "chief executive officer": "chief executive",
    "premier": "prime minister",
    "spokeswoman": "spokesman",
    "spokesperson": "spokesman",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "congresswoman": "congressman",
}
# "Interior Minister Leyla Osman": the word before is no firm that she speaks for.
MINISTERS = frozenset({"minister", "secretary"})
_QUALIFIERS = frozenset({"former", "ex", "late", "current", "outgoing", "incoming", "new", "then"})


def learn(doc: Doc, named: Mapping[int, Referent]) -> None:
    """Give the people among `named` (by head token) the titles and ties that the article tells."""
    for i, referent in named.items():
        if referent.kind != "person":
            continue
        nouns = list(_title_nouns(doc[i]))
        referent.titles.update(map(title, nouns))
        for token in (word for noun in [doc[i], *nouns] for word in _tie_words(noun)):
            referent.ties.update(_tie(token, named))
            tie = named.get(token.i)
            is_firm = tie is not None and tie.kind == "organization" and tie.name not in WHOLE
            if is_firm and nouns and not any(noun.lemma_.lower() in MINISTERS for noun in nouns):
                referent.employer = tie


def title(noun: Token) -> str:
    """The title that a noun heads, in lower case: "prime minister"."""
    words = [
        child.lower_
        for child in noun.children
        if child.i < noun.i
        and child.dep_ in ("compound", "amod")
        and not is_tie(child)
        and child.lower_ not in _QUALIFIERS
    ]
    words.append(noun.lemma_.lower())
    return SYNONYMS.get(" ".join(words), " ".join(words))


def is_tie(token: Token) -> bool:
    """Whether the word names a country or organisation rather than a part of the title."""
    return token.text in pairs("demonyms.tsv") or token.ent_type_ in ("GPE", "ORG", "NORP")


def ties(noun: Token, named: Mapping[int, Referent]) -> set[str]:
    """Names of countries and organisations in the phrase: "Apple's", "French", "of the EU"."""
    return {tie for token in _tie_words(noun) for tie in _tie(token, named)}


def _tie_words(noun: Token) -> Iterator[Token]:
    for child in noun.children:
        if child.i < noun.i and child.dep_ in ("compound", "amod", "poss", "nmod"):
            yield child
        elif child.dep_ == "prep" and child.lower_ in ("of", "at", "for"):
            yield from child.children


def _tie(token: Token, named: Mapping[int, Referent]) -> Iterator[str]:
    referent = named.get(token.i)
    if referent is not None and referent.kind != "person":
        yield country(referent.name)
    elif token.text in pairs("demonyms.tsv"):
        yield country(token.text)


def _title_nouns(person: Token) -> Iterator[Token]:
    """The nouns that say what a named person is."""
    for child in person.children:
        if child.dep_ in ("compound", "appos", "nmod", "amod") and is_person_noun(
            child.lemma_.lower()
        ):
            yield child
        elif child.dep_ == "relcl":
            yield from _predicate_nouns(child)
    if person.dep_ == "appos" and is_person_noun(person.head.lemma_.lower()):
        yield person.head
    if person.dep_ == "nsubj":
        yield from _predicate_nouns(person.head)


def _predicate_nouns(verb: Token) -> Iterator[Token]:
    if verb.lemma_ == "be":
        for child in verb.children:
            if child.dep_ == "attr" and is_person_noun(child.lemma_.lower()):
                yield child
