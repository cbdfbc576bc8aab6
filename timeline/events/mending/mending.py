"""Mends what parsers get wrong in known ways, before anything is read from the parse.

"The son of a miner, he joined the navy": what he is is taken for another who joined. "Tore up a
treaty that Ann signed, and left Rome": the last verb is taken for a part of the relative clause, in
which it has no place. "12 were killed and 30 others injured": the others are taken for something
besides killing. "He was due home" may be taken for a home that is due. "Chemists in Rome" may be
taken for a name where a sentence begins with them, and the "provided" of "will go, provided they
agree" for a verb. What has a module of its own beside this one is told there.
"""

from spacy.tokens import Doc, Token

from timeline.events.mending import (
    describing,
    insertions,
    lost_subjects,
    main_verbs,
    names,
    offices,
    semicolons,
    short_words,
    speakers,
)
from timeline.events.syntax.hanging import hang, make_root
from timeline.events.syntax.labels import (
    AUXILIARIES,
    NOMINAL,
    PAST_TAGS,
    PRESENT_TAGS,
    RELATIVE_PRONOUNS,
    SUBJECTS,
    VERBAL,
)
from timeline.events.syntax.lexicon import DECIDING
from timeline.events.syntax.nouns import LABELS_OF_AMOUNTS, is_person_noun
from timeline.events.triggers import due

FINITE = PAST_TAGS | PRESENT_TAGS | {"VB"}
PROVIDING = frozenset({"provided", "providing"})
HALVES = frozenset({"a.m.", "p.m."})  # of a day; their point may be taken for the sentence's
ASTRAY = frozenset({"advmod", "punct"})  # and what they are then taken for
DETAILS = ("prep", "acl", "relcl")
# What a parser makes of what somebody is, before a comma and "he".
FRONTED = SUBJECTS | {"npadvmod", "dep"}


def mend(doc: Doc) -> None:
    """Make adjectives and appositions of what is taken for verbs and subjects, and the reverse."""
    names.mend(doc)
    offices.mend(doc)
    speakers.mend(doc)
    lost_subjects.mend(doc)
    insertions.mend(doc)
    semicolons.mend(doc)
    short_words.mend(doc)
    main_verbs.mend(doc)
    for token in doc:
        word, role = token.lower_, token.dep_  # asked often, and slow
        if word in describing.PARTICIPLES and describing.is_misread(token):
            describing.make_adjective(token, token.nbor())
        elif role in SUBJECTS and (noun := _fronted(token)) is not None:
            hang(noun, token, "appos")
        elif role == "conj" and (verb := _clause_above(token)) is not None:
            hang(token, verb)
        elif role in AUXILIARIES and _is_auxiliary(token) and _has(token, *SUBJECTS):
            for child in list(token.children):
                hang(child, token.head)  # "the driver had been speeding"
        elif role == "acomp" and token.tag_ == "VBN" and token.head.lemma_ == "be":
            _make_passive(token, token.head)
        elif word == "after" and (verb := _decided_after(token)) is not None:
            hang(token, verb)
        elif role == "poss" and token.tag_ == "PRP":
            token.tag_ = "PRP$"  # "congratulated her rival"
        elif role == "nsubj" and (verb := _carrying(token)) is not None:
            hang(token, verb, "dobj")
        elif role == "conj" and (verb := _elliptic(token)) is not None:
            hang(verb, token.head, "conj")
            hang(token, verb, "nsubj")  # as the parser has it elsewhere
        elif word in PROVIDING and (clause := _conditional(token)) is not None:
            _make_mark(token, clause)
        elif word == "due":
            due.mend(token)
        elif role in ASTRAY and word in HALVES and token.nbor(-1).tag_ == "CD":
            hang(token, token.nbor(-1), "advmod")
        elif _is_common(token):
            token.pos_, token.tag_, token.lemma_ = "NOUN", "NNS", word.removesuffix("s")


def _fronted(pronoun: Token) -> Token | None:
    """The "son" of "the son of a miner, he joined the navy"."""
    comma = pronoun.i - 1
    if pronoun.tag_ != "PRP" or comma <= pronoun.sent.start or pronoun.doc[comma].text != ",":
        return None
    word = pronoun.doc[comma - 1]
    while word.dep_ not in FRONTED and word.head.right_edge.i == comma - 1:
        word = word.head
    start = word.left_edge.i
    stands_apart = start == pronoun.sent.start or pronoun.doc[start - 1].text == ","
    is_noun = word.pos_ in NOMINAL and word.ent_type_ not in LABELS_OF_AMOUNTS
    is_free = word.head == pronoun.head or word.head.pos_ not in VERBAL  # "the plan, he said, won"
    return word if is_noun and is_free and stands_apart and word.dep_ in FRONTED else None


def _conditional(participle: Token) -> Token | None:
    """The "agree" of "will buy it, provided they agree"."""
    first = participle.i + 1
    if first >= participle.sent.end or participle.doc[first - 2].text != ",":
        return None
    clauses = (word for word in participle.doc[first].ancestors if word.left_edge.i == first)
    return next((word for word in clauses if word.pos_ in VERBAL and _has(word, *SUBJECTS)), None)


def _make_mark(participle: Token, clause: Token) -> None:
    hang(clause, participle.head, "advcl")
    hang(participle, clause, "mark")
    participle.pos_, participle.tag_ = "SCONJ", "IN"


def _is_common(token: Token) -> bool:
    """Whether people described further are taken for a name, because they begin a sentence."""
    is_name = bool(token.is_sent_start) and token.pos_ == "PROPN" and not token.ent_type_
    one = token.lower_.removesuffix("s")
    return is_name and one != token.lower_ and is_person_noun(one) and _has(token, *DETAILS)


def _clause_above(verb: Token) -> Token | None:
    """The "tore" of "tore up a treaty that Ann signed, and left Rome"."""
    clause = verb.head
    if clause.dep_ != "relcl" or verb.tag_ not in FINITE or not _has(verb, "dobj"):
        return None
    relative = next((word for word in clause.lefts if word.tag_ in RELATIVE_PRONOUNS), None)
    if relative is None or relative.dep_ != "dobj" or _has(verb, "nsubj", "nsubjpass"):
        return None  # a clause about the object has none of its own
    above = (word for word in clause.ancestors if word.pos_ in VERBAL and word.dep_ != "xcomp")
    return next((word for word in above if word.i < clause.i), None)


def _is_auxiliary(token: Token) -> bool:
    """Whether it can be nothing else: not the "helped" of "whose maps helped persuade"."""
    return token.tag_ == "MD" or token.lemma_ in ("be", "do", "have")


def _decided_after(preposition: Token) -> Token | None:
    """The "asked" of "was asked to form a cabinet after winning", taken for what comes later."""
    infinitive = preposition.head
    has_gerund = any(child.dep_ == "pcomp" for child in preposition.children)
    if not has_gerund or infinitive.dep_ != "xcomp" or infinitive.head.tag_ not in PAST_TAGS:
        return None
    return infinitive.head if infinitive.head.lemma_ in DECIDING else None


def _carrying(noun: Token) -> Token | None:
    """The "carrying" of "a ferry carrying 300 people sank", where the people sink, too."""
    before = [one for one in noun.head.lefts if one.dep_ == "nsubj" and one.i < noun.i]
    verbs = [one for subject in before for one in subject.rights if one.dep_ == "acl"]
    if not verbs or verbs[-1].tag_ != "VBG" or _has(verbs[-1], "dobj", "prep"):
        return None
    return verbs[-1] if noun.left_edge.i == verbs[-1].i + 1 else None


def _elliptic(noun: Token) -> Token | None:
    """The "injured" of "12 were killed and 30 others injured", which leaves out its auxiliary."""
    verb = noun.head
    if noun.pos_ not in NOMINAL or verb.tag_ != "VBN" or not _has(verb, "auxpass"):
        return None
    return next((word for word in noun.rights if word.dep_ == "acl" and word.tag_ == "VBN"), None)


def _has(verb: Token, *roles: str) -> bool:
    return any(child.dep_ in roles for child in verb.children)


def _make_passive(participle: Token, auxiliary: Token) -> None:
    """Give a participle taken for an adjective its clause: "she had been addicted since May"."""
    above, role = auxiliary.head, auxiliary.dep_
    for child in list(auxiliary.children):
        hang(child, participle)
        child.dep_ = "nsubjpass" if child.dep_ == "nsubj" else child.dep_
    if role == "ROOT":
        make_root(participle)
    else:
        hang(participle, above, role)
    hang(auxiliary, participle, "auxpass")
