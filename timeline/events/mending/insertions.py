"""Mends what follows an inserted clause: "fled, weeks after the army came, and settled in Rome".

The parser hangs the last verb on the clause between the commas, whose subject then does both.
"""

from spacy.tokens import Doc, Token

from timeline.events.syntax.hanging import hang
from timeline.events.syntax.labels import AUXILIARIES, PAST_TAGS, SUBJECTS, VERBAL

# What such a clause begins with.
MARKS = frozenset({"after", "although", "as", "because", "before", "since", "though", "when"})


def mend(doc: Doc) -> None:
    """Hang a verb that follows an inserted clause on the verb before it."""
    for verb in doc:
        if verb.dep_ == "conj" and verb.tag_ in PAST_TAGS and (above := _above(verb)) is not None:
            for child in [child for child in verb.head.rights if child.dep_ in ("cc", "punct")]:
                hang(child, above)
            hang(verb, above)


def _above(verb: Token) -> Token | None:
    """The "fled" of "fled, weeks after the army came, and settled"."""
    clause = verb.head
    above = clause.head
    if clause.dep_ != "advcl" or above.pos_ not in VERBAL or above.tag_ != "VBD":
        return None
    # Nor "after she was fired, and sued": both may have been done to her.
    parts = [child.dep_ for one in (clause, verb) for child in one.lefts if one.tag_ != "VBD"]
    has_own = any(child.dep_ in SUBJECTS for child in verb.lefts)
    is_alike = AUXILIARIES.isdisjoint(parts)
    return above if is_alike and not has_own and _is_insertion(clause, verb) else None


def _is_insertion(clause: Token, verb: Token) -> bool:
    """Whether a clause that tells when or why stands between two commas, before "and"."""
    doc, start = clause.doc, clause.left_edge.i
    link = next((child for child in clause.rights if child.dep_ == "cc"), None)
    if link is None or link.i < 2 or start == 0 or clause.head.i > clause.i:
        return False
    is_marked = any(child.dep_ == "mark" and child.lower_ in MARKS for child in clause.lefts)
    between = [child for child in clause.rights if child.dep_ == "conj"]
    is_closed = doc[start - 1].text == "," and doc[link.i - 1].text == ","
    return is_marked and is_closed and between == [verb]
