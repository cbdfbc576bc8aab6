"""Clauses of the parse: who is the subject of a verb, also of one that has none of its own.

A participle, an infinitive or the second of two coordinated verbs takes its subject from the
words around it: that of "meeting" in "he spoke after meeting her" is "he".
"""

from spacy.tokens import Token

from timeline.events.syntax.labels import (
    CLAUSAL_SUBJECTS,
    RELATIVE_PRONOUNS,
    SUBJECTS,
    UNDERGOERS,
    VERBAL,
)
from timeline.events.syntax.lexicon import SAYING
from timeline.events.syntax.noun_phrase import antecedent, possessor
from timeline.events.syntax.nouns import (
    LABELS_OF_AMOUNTS,
    TIMES_AND_AMOUNTS,
    can_take_part,
    kind_of_noun,
)
from timeline.events.syntax.once import once
from timeline.events.syntax.pronouns import REFLEXIVES
from timeline.events.syntax.tenses import has_tense
from timeline.events.syntax.verbs import (
    COMMISSIONING,
    CONTROL_BY_PREPOSITION,
    OBJECT_CONTROL,
    OBJECT_GERUND_PREPOSITIONS,
    RECEIVED,
)
from timeline.events.syntax.voice import is_passive

LONGEST_CHAIN = 8  # governors to climb in search of a subject


def subjects(verb: Token) -> list[Token]:
    """The heads of the verb's subjects, its own or understood; coordination is not expanded."""
    return [verb.doc[i] for i in _found(verb)]


@once
def _found(verb: Token) -> tuple[int, ...]:
    return tuple(subject.i for subject in _subjects(verb))


def _subjects(verb: Token, depth: int = 0) -> list[Token]:
    own = [child for child in verb.children if child.dep_ in SUBJECTS]
    own = [child for child in own if child.lower_ not in REFLEXIVES] or own  # "was himself shot"
    if own or depth > LONGEST_CHAIN:
        # Of two, the nearer: the other one belongs to a clause that the parser ran into this one.
        return sorted(own, key=lambda subject: abs(subject.i - verb.i))[:1]
    there = next((child for child in verb.children if child.dep_ == "expl"), None)
    if there is not None:
        return [child for child in verb.children if child.dep_ in ("attr", "dobj")]
    governor = verb.head
    if any(map(_is_clausal_subject, verb.lefts)):
        return []  # what is done does it: "cutting jobs will hurt sales"
    if inserted := _before_insertion(verb) or _before_comma(verb):
        return [inserted] if inserted.pos_ not in VERBAL else _subjects(inserted, depth + 1)
    is_task = verb.dep_ == "advcl" and verb.tag_ == "VB" and governor.lemma_ in COMMISSIONING
    if verb.dep_ == "xcomp" or is_task:
        return _of_infinitive(governor, depth)
    if verb.dep_ == "ccomp":
        return _of_content(verb, governor, depth)
    if verb.dep_ in ("acomp", "conj", "advcl", "dep", "parataxis", "auxpass", "aux"):
        return _of_governor(governor, depth)
    if verb.dep_ == "pcomp":
        return _of_gerund(governor, depth)
    if verb.dep_ in ("acl", "amod", "relcl"):
        return _of_modifier(verb, governor, depth)
    return []


def clausal_subject(verb: Token) -> Token | None:
    """The "cutting" of "cutting jobs will hurt sales and cost votes", for either verb."""
    for _ in range(LONGEST_CHAIN):
        if (own := next(filter(_is_clausal_subject, verb.lefts), None)) is not None:
            return own
        if verb.dep_ not in ("conj", "xcomp") or subjects(verb):
            break
        verb = verb.head
    return None


def _is_clausal_subject(child: Token) -> bool:
    return child.dep_ in CLAUSAL_SUBJECTS


def _before_insertion(verb: Token) -> Token | None:
    """The "speak" of "Holm will speak, his aide said, and may resign": it is Holm who may."""
    saying = verb.head
    has_modal = any(child.tag_ == "MD" for child in verb.children)
    if verb.dep_ != "conj" or not has_modal or saying.lemma_ not in SAYING:
        return None
    if saying.dep_ == "parataxis" and saying.head.i < saying.i:
        return saying.head
    reported = (child for child in saying.children if child.dep_ == "ccomp")
    return next((clause for clause in reported if clause.i < saying.i), None)


def _before_comma(verb: Token) -> Token | None:
    """The "study" of "must run a study, to be completed by May"."""
    is_infinitive = {"TO", "VB"} <= {child.tag_ for child in verb.children}
    if verb.dep_ not in ("advcl", "xcomp") or verb.tag_ != "VBN" or not is_infinitive:
        return None
    objects = [child for child in verb.head.children if child.dep_ == "dobj" and child.i < verb.i]
    comma = verb.doc[verb.left_edge.i - 1]
    return objects[-1] if objects and comma.text == "," else None


def doer(subject: Token) -> Token:
    """Who acts when an event or plan is the subject: Trump, in "Trump's efforts included"."""
    owner = possessor(subject)
    if owner is None or can_take_part(subject) or not can_take_part(owner):
        return subject
    return owner


def told_in(root: Token) -> Token:
    """The verb of what a sentence tells: "struck" of "a quake struck Chile, officials said".

    Not what is quoted.
    """
    if root.lemma_ in SAYING:
        for child in root.children:
            if child.dep_ not in ("ccomp", "parataxis") or child.i > root.i:
                continue
            if not any(token.is_quote for token in root.doc[root.sent.start : child.i]):
                return child
    return root


def is_told_of_noun(clause: Token) -> bool:
    """Whether a relative clause tells what its noun did: "the strike, which began on Monday"."""
    subject = next((child for child in clause.lefts if child.dep_ == "nsubj"), None)
    return clause.dep_ == "relcl" and subject is not None and subject.tag_ in RELATIVE_PRONOUNS


def relative_object(verb: Token) -> Token | None:
    """The noun before a relative clause that is its object: "the car (that) he sold"."""
    noun = verb.head
    if verb.dep_ != "relcl" or is_passive(verb) or noun.lemma_.lower() in TIMES_AND_AMOUNTS:
        return None
    children = {child.dep_: child for child in verb.children}
    if "nsubj" not in children or antecedent(children["nsubj"]) is not None:
        return None
    if "dobj" in children:
        return antecedent(children["dobj"])
    if (owner := possessor(children["nsubj"])) is not None and owner.tag_ == "WP$":
        return None  # "the man whose boat sank"
    has_other = any(c.tag_ in ("WRB", "IN") and c.dep_ != "prep" for c in verb.children)
    if (
        has_other
        or any(_is_relative(child) for child in verb.children if child.dep_ == "prep")
        or children.keys() & {"ccomp", "xcomp", "acomp"}
    ):
        return None
    return noun


def extracted(verb: Token) -> Token | None:
    """The noun that is the object of an infinitive below: "the app that it plans to launch"."""
    for _ in range(LONGEST_CHAIN):
        objects = (antecedent(child) for child in verb.children if child.dep_ == "dobj")
        below = next((child for child in verb.children if child.dep_ == "xcomp"), None)
        if (noun := next(filter(None, objects), None)) is not None or below is None:
            return noun
        verb = below
    return None


def _is_relative(preposition: Token) -> bool:
    """Whether what it governs stands before the clause: "he spoke to", "in which he lived"."""
    return all(child.tag_ in RELATIVE_PRONOUNS for child in preposition.children)


def predicate(token: Token) -> Token:
    """The verb whose subject an adjective or predicate noun describes: "is" of "is angry"."""
    if token.dep_ in ("acomp", "attr", "oprd") and token.head.pos_ in VERBAL:
        return token.head
    return token


def _of_governor(governor: Token, depth: int) -> list[Token]:
    if governor.pos_ in VERBAL:
        return _subjects(governor, depth + 1)
    if governor.dep_ in ("acomp", "attr", "oprd"):
        return _subjects(governor.head, depth + 1)
    return _of_event_noun(governor, depth)


def _of_content(verb: Token, governor: Token, depth: int) -> list[Token]:
    """The subject of a clause that is an object, "saw it sink", without one of its own.

    What has a tense shares none: "a man whom police said was armed".
    """
    if not has_tense(verb):
        return _subjects(governor, depth + 1)
    is_inserted = governor.dep_ == "relcl" and governor.i < verb.i
    own = [child for child in governor.lefts if child.dep_ in SUBJECTS]
    return [governor.head] if is_inserted and own and antecedent(own[0]) is None else []


def _of_infinitive(governor: Token, depth: int) -> list[Token]:
    """Who is to act: the object in "asked him to leave" and "called on him to", or the subject."""
    if governor.pos_ in VERBAL and (governor.lemma_.lower() in OBJECT_CONTROL):
        objects = [child for child in governor.children if child.dep_ in ("dobj", "dative")]
        if objects:
            return objects
    prepositions = CONTROL_BY_PREPOSITION.get(governor.lemma_.lower(), ())
    for child in governor.rights if prepositions else ():
        if child.dep_ == "prep" and child.lower_ in prepositions:
            called = [noun for noun in child.rights if noun.dep_ == "pobj"]
            if called and called[0].ent_type_ not in LABELS_OF_AMOUNTS:
                return called
    return _of_governor(governor, depth)


def _of_gerund(preposition: Token, depth: int) -> list[Token]:
    """The object in "accused him of stealing", the subject in "left after meeting her"."""
    governor = preposition.head
    while governor.dep_ in ("prep", "pcomp") and governor.pos_ == "ADP":
        governor = governor.head
    if governor.pos_ not in VERBAL:
        return _of_governor(governor, depth)
    if preposition.lower_ in OBJECT_GERUND_PREPOSITIONS.get(governor.lemma_.lower(), ()):
        objects = [child for child in governor.children if child.dep_ in UNDERGOERS]
        if objects:
            return objects
    return _subjects(governor, depth + 1)


def _of_modifier(verb: Token, noun: Token, depth: int) -> list[Token]:
    """The noun in "a man carrying a gun" or "to watch"; whose plan it is in "a plan to attack"."""
    tags = {child.tag_ for child in verb.children}
    if "TO" in tags and verb.tag_ == "VBN" and "VB" in tags:
        return [noun]  # "a bridge to be built"
    if "TO" in tags:
        is_actor = kind_of_noun(noun) not in ("thing", "place")
        return [noun] if is_actor else _of_event_noun(noun, depth)
    return [noun] if verb.tag_ in ("VBG", "VBN", "VBD") else []


def _of_event_noun(noun: Token, depth: int) -> list[Token]:
    """Whose effort, plan or visit it is: its possessor, or the subject of "made an effort"."""
    owner = possessor(noun)
    if owner is not None:
        return [owner]
    by_whom = [
        complement
        for child in noun.children
        if child.dep_ in ("prep", "agent") and child.lower_ == "by"
        for complement in child.children
        if complement.dep_ == "pobj"
    ]
    if by_whom:
        return by_whom
    if noun.lemma_.lower() in RECEIVED:  # "gave Acme a grant to build a mill"
        receivers = [child for child in noun.head.children if child.dep_ == "dative"]
        if receivers and receivers[0].pos_ != "ADP":
            return receivers
    if noun.dep_ in ("dobj", "attr", "oprd") and noun.head.pos_ in VERBAL:
        return _subjects(noun.head, depth + 1)
    return []
