"""Mends small words that the parser takes for another part of speech.

"Outside" of "spoke outside court" is no adjective, "Sgt." of "fled, Sgt. Nagy said" not what he
said, the "her" of "met her last month" does not own the month, and with "had a man sent off" nobody
has the man. "Talks resume" tells of no resume, and with "gave them a week to pay" they got a week.
"""

from spacy.tokens import Doc, Token

from timeline.events.entities.epithets import is_age
from timeline.events.entities.titles import HONORIFICS
from timeline.events.syntax.hanging import hang
from timeline.events.syntax.labels import PAST_TAGS, SUBJECTS, VERBAL
from timeline.events.syntax.nouns import PLACES
from timeline.events.syntax.spelling import spelled

SIDES = frozenset({"inside", "outside"})
SEATS = frozenset({"congress", "court", "parliament"})  # besides nouns for places
CAUSING = frozenset("get gets getting got gotten had has have having".split())
ROLES_OF_NOUNS = SUBJECTS | {"dobj", "pobj"}  # those of the "old" of "the 53-year-old"
WHICH = frozenset({"last", "next", "this"})  # week
GIVING = frozenset("gave give given gives giving".split())


def mend(doc: Doc) -> None:
    """Hang prepositions, ranks and pronouns where they belong."""
    for token in spelled(
        doc, SIDES | HONORIFICS.keys() | CAUSING | GIVING | {"her", "old", "resume"}
    ):
        word = token.lower_
        if word in SIDES and _is_before_place(token):
            _make_preposition(token, token.head)
        elif word in HONORIFICS and (name := _title_of(token)) is not None:
            hang(token, name, "compound")
        elif word == "her" and token.dep_ == "poss" and _is_before_date(token):
            _make_object(token, token.head)
        elif word in CAUSING and (verb := _caused(token)) is not None:
            befell = next(child for child in token.rights if child.dep_ == "dobj")
            hang(befell, verb, "nsubj")
        elif word in GIVING and (term := _term(token)) is not None:
            term.dep_ = "dobj"
        elif word == "old" and _is_noun(token):
            token.pos_, token.tag_ = "NOUN", "NN"
        elif word == "resume" and token.tag_ == "NN" and token.dep_ == "ROOT":
            _make_verb(token)


def _is_before_place(word: Token) -> bool:
    """Whether an adjective tells where: "spoke outside court"; not "hired outside lawyers"."""
    noun = word.head
    is_bare = noun.i == word.i + 1 and noun.n_lefts == 1 and noun.tag_ == "NN"
    is_place = noun.lemma_ in PLACES or noun.lemma_ in SEATS
    return word.dep_ == "amod" and is_bare and is_place and noun.dep_ in ("dobj", "npadvmod")


def _make_preposition(word: Token, noun: Token) -> None:
    hang(word, noun.head, "prep")
    word.pos_, word.tag_ = "ADP", "IN"
    hang(noun, word, "pobj")


def _title_of(rank: Token) -> Token | None:
    """The "Nagy" of "fled, Sgt. Ola Nagy said", where the rank is taken for what he said."""
    last = rank.i + 1 == len(rank.doc)
    if rank.text[-1] != "." or rank.dep_ == "compound" or rank.n_lefts or rank.n_rights or last:
        return None
    name = rank.nbor()
    while name.dep_ == "compound" and name.head.i > name.i:
        name = name.head
    return name if rank.nbor().ent_type_ == "PERSON" and name != rank.head else None


def _caused(verb: Token) -> Token | None:
    """The "sent" of "had a man sent off", where the man has no verb."""
    roles = [child.dep_ for child in verb.rights]
    if roles[:2] != ["dobj", "ccomp"]:
        return None
    clause = next(child for child in verb.rights if child.dep_ == "ccomp")
    is_bare = all(child.dep_ not in SUBJECTS for child in clause.children)
    return clause if is_bare and clause.tag_ in PAST_TAGS else None


def _is_noun(old: Token) -> bool:
    return old.pos_ == "ADJ" and old.dep_ in ROLES_OF_NOUNS and is_age(old)


def _term(giving: Token) -> Token | None:
    """The "days" of "gave the firm ten days to pay", taken for when it was given."""
    roles = [child.dep_ for child in giving.rights][:3]
    if roles != ["dative", "npadvmod", "xcomp"]:
        return None
    return next(child for child in giving.rights if child.dep_ == "npadvmod")


def _make_verb(resume: Token) -> None:
    """Make "talks resume in Geneva" what the talks do."""
    talks = resume.nbor(-1) if resume.i > resume.sent.start else resume
    if talks.head == resume and talks.tag_ == "NNS":
        talks.dep_ = "nsubj"
        resume.pos_, resume.tag_ = "VERB", "VBP"


def _is_before_date(her: Token) -> bool:
    """Whether a date follows that is nobody's: "met her last month", "after her next year"."""
    is_date = her.head.ent_type_ == "DATE" and her.head.dep_ in ("npadvmod", "pobj")
    return is_date and her.nbor().lower_ in WHICH and her.head.head.i < her.i


def _make_object(her: Token, date: Token) -> None:
    above, verb = date.head, date.head.head
    if date.dep_ == "pobj":
        if verb.pos_ not in VERBAL:
            return
        hang(date, verb)
        role = "pobj"
    else:
        role = "dobj"
    hang(her, above, role)
    date.dep_ = "npadvmod"
    her.tag_ = "PRP"
