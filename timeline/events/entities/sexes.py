"""Of which sex the people of an article are, for "he" and "she".

A form of address tells it ("Mrs"). A given name only lets one guess: where a title speaks against
the guess ("Beryl Holm, a spokesman"), or every pronoun of the article does, it is held in doubt.
"""

from collections.abc import Collection, Iterable

from spacy.tokens import Doc, Span

from timeline.events.entities.titles import HONORIFICS
from timeline.events.referent import Gender, Referent
from timeline.events.syntax.nouns import kind_of_noun
from timeline.events.syntax.pronouns import FORMS, gender_of
from timeline.events.syntax.spelling import spelled

OTHER: dict[Gender, Gender] = {"male": "female", "female": "male"}
PRONOUNS: dict[Gender, frozenset[str]] = {
    "male": frozenset(word for word, form in FORMS.items() if form == "he"),
    "female": frozenset(word for word, form in FORMS.items() if form == "she"),
}

Mention = tuple[Span, Referent]


def learn(doc: Doc, mentions: Iterable[Mention]) -> None:
    """Set or doubt the sex of the people named. Their titles are known."""
    mentions = [(span, one) for span, one in mentions if one.kind == "person"]
    addressed = {one: sex for span, one in mentions if (sex := _addressed_as(span)) is not None}
    for one, sex in addressed.items():
        one.gender = sex
    is_otherwise = _only_others_are_meant(doc, mentions)
    for one in {one for _, one in mentions} - addressed.keys():
        one.is_doubtful = is_otherwise or _has_title_of_other(one)


def _addressed_as(span: Span) -> Gender | None:
    return HONORIFICS.get(span.doc[span.start - 1].lower_) if span.start > 0 else None


def _has_title_of_other(person: Referent) -> bool:
    sexes = {gender_of(title.split()[-1]) for title in person.titles}
    return person.gender is not None and OTHER[person.gender] in sexes


def _only_others_are_meant(doc: Doc, mentions: Collection[Mention]) -> bool:
    """Whether all pronouns are of the sex that nobody named seems to have, and nobody else is."""
    genders = {one.gender for _, one in mentions}
    gender = genders.pop() if len(genders) == 1 else None
    if gender is None:
        return False
    if any(spelled(doc, PRONOUNS[gender])) or not any(spelled(doc, PRONOUNS[OTHER[gender]])):
        return False
    of_names = {word.i for span, _ in mentions for word in span.root.subtree}
    nouns = (word for word in doc if word.pos_ == "NOUN" and word.i not in of_names)
    return not any(kind_of_noun(noun) == "person" for noun in nouns)
