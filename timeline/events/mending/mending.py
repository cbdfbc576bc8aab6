"""Mends what parsers get wrong in known ways, before anything is read from the parse.

"Beat defending champion Ann Hill on Sunday": the participle says who she is, but it is taken for a
verb that has her as its object and the date for its own. "A company that runs a port in Oslo
admitted": what the company did is taken for something that is said of Oslo. "The son of a miner, he
joined the navy": what he is is taken for another who joined. "Tore up a treaty that Ann signed, and
left Rome": the last verb is taken for a part of the relative clause, in which it has no place.
"12 were killed and 30 others injured": the others are taken for something besides killing.
"He was due home" may be taken for a home that is due.
"Chemists in Rome" may be taken for a name where a sentence begins with them, and the "provided" of
"will go, provided they agree" for a verb.
"""

from spacy.tokens import Doc, Token

from timeline.events.mending import (
    insertions,
    lost_subjects,
    names,
    offices,
    semicolons,
    short_words,
    speakers,
)
from timeline.events.syntax.hanging import hang, make_root
from timeline.events.syntax.labels import (
    AUXILIARIES,
    PAST_TAGS,
    PRESENT_TAGS,
    RELATIVE_PRONOUNS,
    SUBJECTS,
    VERBAL,
)
from timeline.events.syntax.lexicon import ASPECTUAL, DECIDING
from timeline.events.syntax.nouns import LABELS_OF_AMOUNTS, is_person_noun
from timeline.events.triggers import due

# Participles that say who somebody is, before the noun for it.
DESCRIBING = frozenset(
    """
    acting competing defending governing leading opposing reigning retiring ruling serving sitting
    surviving visiting
    """.split()
)
# Who they describe, besides people.
TEAMS = frozenset({"holder", "side", "team", "titleholder"})
# Roles in which a participle was taken for a verb, and those of its object in its stead.
VERBAL_ROLES = frozenset({"xcomp", "advcl", "ccomp", "csubj", "pcomp", "compound"})
OBJECT_OF = {"xcomp": "dobj", "advcl": "dobj", "ccomp": "dobj", "pcomp": "pobj"}
FINITE = PAST_TAGS | PRESENT_TAGS | {"VB"}
NOMINAL = frozenset({"NOUN", "PROPN"})
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
    for sentence in list(doc.sents):
        if (verb := _main_verb(sentence.root)) is not None:
            _make_root(verb, sentence.root)
        elif (verb := _run_together(sentence.root)) is not None:
            _part(verb, sentence.root)
    for token in doc:
        word, role = token.lower_, token.dep_  # asked often, and slow
        if word in DESCRIBING and _is_misread(token):
            _make_adjective(token, token.nbor())
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


def _main_verb(root: Token) -> Token | None:
    """The "admitted" of "a company that runs a port in Oslo admitted": taken for Oslo's clause.

    Nor is a past tense a participle: "a trial of the drug failed in March".
    """
    clause = next((child for child in root.children if child.dep_ == "relcl"), None)
    if root.pos_ not in NOMINAL:
        return None
    if clause is None:
        told = [word for word in root.subtree if word.dep_ == "acl" and _is_told(word)]
        return told[-1] if told else None
    later = (verb for verb in root.subtree if verb.dep_ == "acl" and verb.i > clause.i)
    return next((verb for verb in later if _is_finite(verb)), None)


def _is_told(verb: Token) -> bool:
    """Whether it has the past tense, and all before it are nouns: "a trial of the drug failed"."""
    before = verb.doc[verb.sent.start : verb.i]
    return verb.tag_ == "VBD" and all(word.pos_ not in VERBAL for word in before)


def _run_together(root: Token) -> Token | None:
    """The "close" of "the deal, which banks approved in May, will close": taken for the banks'."""
    verb = next((child for child in root.rights if child.dep_ == "relcl"), None)
    if root.pos_ not in NOMINAL or verb is None or not _has(verb, "aux"):
        return None
    objects = (word for word in verb.lefts if word.dep_ == "dobj")
    relative = [word for word in objects if word.tag_ in RELATIVE_PRONOUNS]
    told = _told_of_subject(verb)
    is_closed = told is not None and root.doc[told.right_edge.i + 1].text == ","
    return verb if relative and is_closed else None


def _told_of_subject(verb: Token) -> Token | None:
    """The "approved" of "which banks approved in May, will close"."""
    subjects = (child for child in verb.lefts if child.dep_ == "nsubj")
    told = (word for noun in subjects for word in noun.rights if word.dep_ == "acl")
    return next((word for word in told if word.tag_ in PAST_TAGS), None)


def _part(verb: Token, noun: Token) -> None:
    """Give the clause its own verb, and the noun the verb that was taken for the clause's."""
    told = _told_of_subject(verb)
    assert told is not None
    hang(told, noun, "relcl")
    for word in list(verb.lefts):
        if word.i < told.i:
            hang(word, told)
    _make_root(verb, noun)


def _is_finite(verb: Token) -> bool:
    """Whether it tells what somebody did: "admitted that it had broken the law"."""
    children = {child.dep_ for child in verb.children}
    return "nsubj" not in children and (
        verb.tag_ == "VBD" or (verb.tag_ == "VBN" and "ccomp" in children)
    )


def _make_root(verb: Token, subject: Token) -> None:
    make_root(verb)
    hang(subject, verb, "nsubj")


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


def _is_misread(participle: Token) -> bool:
    """Whether a bare noun for a person follows, and the verb above has no object yet."""
    head = participle.head
    if participle.tag_ != "VBG" or participle.dep_ not in VERBAL_ROLES:
        return False
    if participle.i + 1 >= participle.sent.end or not _is_title(participle.nbor()):
        return False
    if head.lemma_ in ASPECTUAL or any(child.dep_ in ("mark", "aux") for child in participle.lefts):
        return False
    if participle.dep_ == "advcl" and participle.doc[participle.i - 1].text == ",":
        return False  # "left, defending champions of the cause"
    has_object = any(child.dep_ == "dobj" for child in head.children if child.i < participle.i)
    return not (has_object and participle.dep_ in ("xcomp", "advcl", "ccomp"))


def _is_title(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    return noun.pos_ in NOMINAL and (is_person_noun(lemma) or lemma in TEAMS)


def _make_adjective(participle: Token, title: Token) -> None:
    """Hang the participle on the noun, and what hung on it where it belongs."""
    above, role = participle.head, participle.dep_
    objects = [child for child in participle.children if child.dep_ == "dobj"]
    objects = [noun for noun in objects if noun.pos_ in NOMINAL]
    described = objects[-1] if objects else title.head
    verb = above if role != "pcomp" else above.head
    for child in list(participle.children):
        if child != described and child != title:
            hang(child, verb)
    if objects and role in OBJECT_OF:
        hang(described, above, OBJECT_OF[role])
    elif objects:
        hang(described, above, "compound")
    if title != described and title.head == participle:
        hang(title, described, "compound")
    hang(participle, title, "amod")
    participle.pos_, participle.tag_ = "ADJ", "JJ"
