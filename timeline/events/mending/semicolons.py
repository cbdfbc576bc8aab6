"""Mends what goes over a semicolon: "sacked its chief, Ann Berg, in May; she will join a rival".

A phrase before it may be hung on the verb of the clause after it, which then has two dates.
"""

from spacy.tokens import Doc, Token

from timeline.events.syntax.hanging import hang
from timeline.events.syntax.labels import SUBJECTS, VERBAL
from timeline.events.syntax.spelling import spelled

PHRASES = frozenset({"npadvmod", "prep"})
CLAUSES = frozenset({"ccomp", "parataxis"})
FARTHEST = 12  # words before a semicolon in which such a phrase begins


def mend(doc: Doc) -> None:
    """Hang phrases that stand before a semicolon on the verb before it."""
    for semicolon in spelled(doc, {";"}):
        first = max(semicolon.sent.start, semicolon.i - FARTHEST)
        for word in doc[first : semicolon.i]:
            verb = word.head
            if word.dep_ not in PHRASES or verb.i < semicolon.i:
                continue
            if (before := _verb_before(verb, semicolon)) is not None and before.i < word.i:
                hang(word, before)


def _verb_before(verb: Token, semicolon: Token) -> Token | None:
    """The verb of the clause that ends with a semicolon, if that of the next has a subject."""
    if all(child.dep_ not in SUBJECTS or child.i < semicolon.i for child in verb.lefts):
        return None
    if verb.head.i < semicolon.i and verb.head.pos_ in VERBAL:
        return verb.head
    before = (child for child in verb.lefts if child.dep_ in CLAUSES and child.i < semicolon.i)
    return next(before, None)
