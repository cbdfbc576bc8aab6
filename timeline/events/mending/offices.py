"""Mends the parse of who is named to an office: "Norlund named Eva Holm chairwoman".

The name is taken for a part of the title that follows; and after a firm that the parser does not
know, "named" for a participle: a Norlund that bears this name.
"""

from spacy.tokens import Doc, Token

from timeline.events.syntax.hanging import hang, make_root
from timeline.events.syntax.labels import VERBAL
from timeline.events.syntax.nouns import is_person_noun

NAMING = frozenset(
    "appoint choose confirm crown declare elect hire name nominate proclaim promote".split()
)
OBJECTS = frozenset({"dobj", "oprd", "attr"})
# Roles of a name that the parser has no verb for, before a semicolon.
LOOSE = frozenset({"advmod", "dep", "npadvmod"})
TITLES = frozenset({"ceo", "cfo", "chief", "coo", "cto"})  # besides nouns for people


def mend(doc: Doc) -> None:
    """Give verbs of naming who is named for an object, and who names for a subject."""
    for verb in doc:
        if verb.pos_ in VERBAL and verb.lemma_.lower() in NAMING:
            _part_name_from_title(verb)
            if (noun := _naming(verb)) is not None:
                _make_clause(verb, noun)
            _make_object(verb)


def _part_name_from_title(verb: Token) -> None:
    """Hang the "Eva Holm" of "named Eva Holm chairwoman" on the verb."""
    for title in [child for child in verb.rights if child.dep_ in OBJECTS and _is_title(child)]:
        names = [child for child in title.lefts if child.ent_type_ == "PERSON" and child.i > verb.i]
        if not names or names[-1].ent_iob_ != "I" or names[0].left_edge.i != title.left_edge.i:
            continue  # one word alone may tell whose: "named Trump lawyer"
        *given, family = names
        for name in given:
            hang(name, family, "compound")
        hang(family, verb, "dobj")
        title.dep_ = "oprd"


def _make_object(verb: Token) -> None:
    """Make who is named the object: the "aide" of "named her aide, Eva Holm, to replace him"."""
    objects = [child for child in verb.rights if child.dep_ in OBJECTS]
    is_active = any(child.dep_ == "nsubj" for child in verb.lefts) or verb.dep_ == "conj"
    is_done_to = any(child.dep_ == "auxpass" for child in verb.lefts)
    if len(objects) == 1 and objects[0].dep_ == "oprd" and is_active and not is_done_to:
        determined = any(child.dep_ in ("det", "poss") for child in objects[0].lefts)
        objects[0].dep_ = "dobj" if determined else "oprd"


def _naming(verb: Token) -> Token | None:
    """The "Norlund" of "Norlund named Eva Holm its chairwoman", taken for what is named so."""
    noun = verb.head
    if verb.dep_ != "acl" or verb.tag_ not in ("VBN", "VBD") or noun.i != verb.i - 1:
        return None
    objects = [child for child in verb.rights if child.dep_ in OBJECTS]
    is_office = len(objects) > 1 or any(child.lower_ == "as" for child in verb.rights)
    if not objects or objects[0].ent_type_ != "PERSON" or not is_office:
        return None  # "a man named Lars Lund"
    has_verb = noun.dep_ not in LOOSE | {"ROOT"} and _coordinated_verb(noun) is None
    return None if has_verb else noun


def _coordinated_verb(noun: Token) -> Token | None:
    """The "said" of "Norlund named Eva Holm as chairwoman and said", taken for its only verb."""
    has_and = any(child.dep_ == "cc" for child in noun.rights)
    has_other = any(child.dep_ == "conj" for child in noun.rights)
    return noun.head if noun.dep_ == "nsubj" and has_and and not has_other else None


def _make_clause(verb: Token, noun: Token) -> None:
    """Make the noun the subject of the verb, and the verb that of the clause."""
    objects = [child for child in verb.rights if child.dep_ in OBJECTS]
    objects[0].dep_ = "dobj"
    other = _coordinated_verb(noun)
    above = other or noun
    is_root = above.head == above
    head, role = above.head, above.dep_ if above.dep_ not in LOOSE else "ccomp"
    if is_root:
        make_root(verb)
    else:
        hang(verb, head, role)
    hang(noun, verb, "nsubj")
    verb.tag_ = "VBD"
    for child in [child for child in noun.rights if child.i > verb.i]:
        hang(child, verb)
    if other is not None:
        hang(other, verb, "conj")


def _is_title(noun: Token) -> bool:
    return is_person_noun(noun.lemma_.lower()) or noun.lower_ in TITLES
