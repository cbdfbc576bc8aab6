"""Mends sentences whose main verb is taken for that of a clause inside the subject.

"A company that runs a port in Oslo admitted": what the company did is taken for something that is
said of Oslo. "The deal, which banks approved in May, will close": the deal's verb is taken for the
banks'.
"""

from spacy.tokens import Doc, Token

from timeline.events.syntax.hanging import hang, make_root
from timeline.events.syntax.labels import NOMINAL, PAST_TAGS, RELATIVE_PRONOUNS, VERBAL


def mend(doc: Doc) -> None:
    """Make the main verb the root of its sentence, with the noun before for its subject."""
    for sentence in list(doc.sents):
        noun = sentence.root
        if (verb := _main_verb(noun)) is not None:
            _make_root(verb, noun)
        elif (verbs := _run_together(noun)) is not None:
            _part(*verbs, noun)


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


def _run_together(root: Token) -> tuple[Token, Token] | None:
    """The "approved" and "close" of "the deal, which banks approved in May, will close".

    The parser takes the second verb for the banks', too.
    """
    verb = next((child for child in root.rights if child.dep_ == "relcl"), None)
    if root.pos_ not in NOMINAL or verb is None:
        return None
    if all(child.dep_ != "aux" for child in verb.children):
        return None
    objects = (word for word in verb.lefts if word.dep_ == "dobj")
    relative = [word for word in objects if word.tag_ in RELATIVE_PRONOUNS]
    told = _told_of_subject(verb)
    if not relative or told is None or root.doc[told.right_edge.i + 1].text != ",":
        return None
    return told, verb


def _told_of_subject(verb: Token) -> Token | None:
    """The "approved" of "which banks approved in May, will close"."""
    subjects = (child for child in verb.lefts if child.dep_ == "nsubj")
    told = (word for noun in subjects for word in noun.rights if word.dep_ == "acl")
    return next((word for word in told if word.tag_ in PAST_TAGS), None)


def _part(told: Token, verb: Token, noun: Token) -> None:
    """Give the clause its own verb, and the noun the verb that was taken for the clause's."""
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
