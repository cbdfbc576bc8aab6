"""Mends names that the recogniser or the parser cuts in the wrong place.

"The Department of Energy gave Acme a grant": all up to "Acme" is taken for one name. "The Liberal
Democrats": their second word alone. "Bought drug maker Acme last year": what is bought is taken for
the maker, and the name for a time like "last year". "The envoy to Chile Eva Holm": the country for
a part of the name. "Tove Marrick, an analyst at Marrick Research": she for a firm, or for nobody.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from timeline.events.syntax.hanging import hang
from timeline.events.syntax.nouns import COMPANIES, is_person_noun
from timeline.events.tables import is_given_name

FINITE = frozenset({"VBD", "VBP", "VBZ"})
NAMES = frozenset({"FAC", "GPE", "LOC", "ORG", "PERSON", "PRODUCT"})  # titles have verbs
# What names of parties begin with, before a word that is one by itself.
OF_PARTIES = frozenset({"Christian", "Liberal", "Social"})
# What nobody but a person is; firms are advisers, owners and partners, too. Written by hand.
HUMAN = frozenset(
    """
    analyst attorney author biologist chairman chairwoman chemist columnist commissioner coordinator
    dean director doctor economist editor engineer executive father geologist governor historian
    journalist judge lawyer lecturer mayor minister mother nurse physicist president principal
    professor prosecutor psychologist reporter researcher resident scientist senator sergeant
    sheriff sociologist spokesman spokesperson spokeswoman strategist student superintendent surgeon
    teacher toxicologist
    """.split()
)
LONGEST = 3  # words of the name of a person


def mend(doc: Doc) -> None:
    """Cut names where they end, and hang on the verb whom it is done to."""
    if any(map(_is_cut_wrong, doc.ents)):
        doc.ents = [part for name in doc.ents for part in _parts(name)]
    for token in doc:
        if token.dep_ == "npadvmod" and token.pos_ == "PROPN" and _is_object(token):
            noun = token.nbor(-1)
            hang(noun, token, "compound")
            token.dep_ = "dobj"
        elif token.dep_ == "appos" and (name := _person(token)) is not None:
            _name(name)
        elif token.dep_ == "pobj" and (country := _country_of(token)) is not None:
            preposition = token.head
            hang(country, preposition, "pobj")
            hang(token, preposition.head, "appos")


def _is_cut_wrong(name: Span) -> bool:
    return _has_verb(name) or _lacks_first(name)


def _has_verb(name: Span) -> bool:
    verb = name.root
    return name.label_ in NAMES and verb.tag_ in FINITE and verb.text.islower()


def _lacks_first(name: Span) -> bool:
    before = name.doc[name.start - 1] if name.start else None
    is_party = name.label_ == "NORP" and name.root.tag_ in ("NNPS", "NNS")
    return is_party and before is not None and before.text in OF_PARTIES and not before.ent_type_


def _parts(name: Span) -> Iterator[Span]:
    if _lacks_first(name):
        yield Span(name.doc, name.start - 1, name.end, label=name.label_)
    elif _has_verb(name):
        for start, end in ((name.start, name.root.i), (name.root.i + 1, name.end)):
            if any(token.pos_ == "PROPN" for token in name.doc[start:end]):
                yield Span(name.doc, start, end, label=name.label_)
    else:
        yield name


def _is_object(name: Token) -> bool:
    """Whether the word before is what the named is, and taken for the object of the verb."""
    noun = name.nbor(-1) if name.i else name
    if noun.dep_ != "dobj" or noun.head != name.head or noun.tag_ != "NN" or not noun.whitespace_:
        return False
    is_calling = noun.lemma_.lower() in COMPANIES or is_person_noun(noun.lemma_.lower())
    return is_calling and all(child.dep_ in ("amod", "compound") for child in noun.children)


def _country_of(name: Token) -> Token | None:
    """The "Chile" of "the envoy to Chile Eva Holm", taken for a part of her name."""
    if name.ent_type_ != "PERSON" or not is_person_noun(name.head.head.lemma_.lower()):
        return None
    first = name.doc[name.head.i + 1]
    is_place = first.ent_type_ == "GPE" and first.dep_ == "compound" and first.head == name
    return first if is_place and first.left_edge == first else None


def _person(noun: Token) -> Span | None:
    """The "Tove Marrick" of "Tove Marrick, an analyst", taken for a firm or for no name."""
    name = noun.head
    if noun.tag_ != "NN" or name.pos_ != "PROPN" or name.i > noun.i or name.ent_type_ == "PERSON":
        return None
    if noun.lemma_.lower() not in HUMAN or any(child.dep_ == "conj" for child in name.rights):
        return None
    words = name.doc[name.left_edge.i : name.i + 1]
    is_name = all(word.text.istitle() and word.text.isalpha() for word in words)
    if not is_name or not 1 < len(words) <= LONGEST or any(word.dep_ == "det" for word in words):
        return None
    begins = name.dep_ == "nsubj" and words.start == name.sent.start
    is_sure = begins or is_given_name(words[0].text)  # "left Lund Bank, an analyst said"
    return words if is_sure or not any(word.ent_type_ for word in words) else None


def _name(person: Span) -> None:
    """Make words the name of a person, in place of what they were taken for."""
    doc, start, end = person.doc, person.start, person.end
    others = [name for name in doc.ents if name.end <= start or name.start >= end]
    doc.ents = [*others, Span(doc, start, end, label="PERSON")]
