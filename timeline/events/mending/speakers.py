"""Mends the parse of who says what stands before: "it will close the mill, Mayor Eva Holm said".

After a comma and a title, the speaker is taken for a description of the noun before, or that noun
for a part of the title; and the verb of saying for another thing that was done.
"""

from spacy.tokens import Doc, Token

from timeline.events.syntax.hanging import hang
from timeline.events.syntax.labels import PAST_TAGS, PRESENT_TAGS, SUBJECTS, VERBAL
from timeline.events.syntax.lexicon import DOUBTING, SAYING

OBJECTS = frozenset({"ccomp", "dobj", "xcomp"})
HUNG = frozenset({"conj", "relcl"})  # what an inserted "said" is taken for
NAMED = frozenset({"compound", "nmod"})
# What may stand before who says it: "the mill will close, announced Mayor Eva Holm".
INVERTED = frozenset(
    "add announce argue claim comment declare explain note recall report say write".split()
)
HIGHEST = 6  # nouns to climb from a noun to its verb


def mend(doc: Doc) -> None:
    """Give verbs of saying their subjects, and what is said its objects."""
    for verb in doc:
        if verb.lemma_.lower() not in SAYING or verb.tag_ not in PAST_TAGS | PRESENT_TAGS:
            continue
        subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
        if subject is None and (name := _last_name(verb)) is not None:
            _invert(verb, name)
        elif subject is None:
            _hang_speaker(verb)
        elif not _follows_comma(subject):
            _part_object(subject, verb)
        elif verb.dep_ in HUNG and not any(child.dep_ in OBJECTS for child in verb.children):
            _insert(verb)
        if verb.dep_ == "parataxis":
            _hand_on(verb)
        elif verb.dep_ == "conj" and subject is None:
            _free_of_denial(verb)


def _follows_comma(word: Token) -> bool:
    first = word.left_edge.i
    return first > word.sent.start and word.doc[first - 1].text == ","


def _last_name(verb: Token) -> Token | None:
    """The "Holm" of "will close, announced Mayor Eva Holm", which ends its sentence."""
    if verb.lemma_ not in INVERTED or verb.i == verb.sent.start or verb.nbor(-1).text != ",":
        return None
    after = [word for word in verb.doc[verb.i + 1 : verb.sent.end] if not word.is_punct]
    if not after or after[-1].ent_type_ != "PERSON" or any(one.pos_ in VERBAL for one in after):
        return None
    return after[-1]


def _invert(verb: Token, name: Token) -> None:
    """Make the name who says it, with the title and office before it."""
    titles = [one for one in verb.rights if one.i < name.i and one.dep_ == "dobj"]
    hang(name, verb, "nsubj")
    for title in titles:
        is_next = title.right_edge.i + 1 == name.left_edge.i and title.n_rights == 0
        hang(title, name, "compound" if is_next else "appos")
    if verb.dep_ == "conj":
        verb.dep_ = "parataxis"


def _hang_speaker(verb: Token) -> None:
    """The "Holm" of "will close its mill, mayor Eva Holm said", taken for what the mill is."""
    if verb.i == 0 or not any(child.dep_ == "ccomp" for child in verb.lefts):
        return
    name = verb.nbor(-1)
    while name.dep_ in NAMED and name.head.i < verb.i:
        name = name.head
    if name.dep_ != "appos" or name.right_edge.i != verb.i - 1:
        return
    title = name.head
    if _follows_comma(name):
        hang(name.doc[name.left_edge.i - 1], verb)
        hang(name, verb, "nsubj")
    elif title.dep_ == "dobj" and any(_is_before_comma(child) for child in title.lefts):
        hang(name, verb, "nsubj")
        hang(title, name, "compound")
        _part_object(name, verb)


def _part_object(name: Token, verb: Token) -> None:
    """The "mill" of "will close its mill, mayor Eva Holm said", taken for a part of the title."""
    clauses = [child for child in verb.lefts if child.dep_ == "ccomp"]
    words = name.doc[name.left_edge.i : name.i]
    nouns = [word for word in words if _is_before_comma(word)]
    if len(clauses) != 1 or len(nouns) != 1:
        return
    closed, (noun,) = clauses[0], nouns
    if any(child.dep_ == "dobj" for child in closed.children) or words.start != closed.i + 1:
        return
    for word in name.doc[words.start : noun.i]:
        if word.head.i > noun.i:
            hang(word, noun)
    hang(noun.nbor(), verb)
    hang(noun, closed, "dobj")


def _is_before_comma(noun: Token) -> bool:
    return noun.dep_ in NAMED and noun.nbor().text == ","


def _insert(verb: Token) -> None:
    """Make "closed its mill, mayor Eva Holm said" what he says, not what he also did."""
    above, has_and = verb.head, any(child.dep_ == "cc" for child in verb.head.rights)
    for _ in range(HIGHEST):
        if above.pos_ in VERBAL or above.head == above:
            break
        above = above.head
    is_last = above.pos_ in VERBAL and above.i < verb.i and not has_and
    if is_last and above.lemma_.lower() not in SAYING:
        hang(verb, above, "parataxis")


def _free_of_denial(verb: Token) -> None:
    """The "blamed" of "denied that it leaked and blamed the crew", taken for what is denied."""
    denied = verb.head
    denying = denied.head
    is_within = denied.dep_ == "ccomp" and denying.i < denied.i
    if not is_within or DOUBTING.get(denying.lemma_) != "negated" or verb.tag_ != denying.tag_:
        return
    for joining in [child for child in denied.rights if child.dep_ == "cc"]:
        hang(joining, denying)
    hang(verb, denying)


def _hand_on(saying: Token) -> None:
    """Hang the "closed" of "opened a mill, Holm said, and closed a pit" on what was done before."""
    joins = next((child for child in saying.rights if child.dep_ == "cc"), None)
    if joins is None or joins.i != saying.i + 2 or saying.nbor().text != ",":
        return
    for verb in [child for child in saying.rights if child.dep_ == "conj"]:
        if not any(child.dep_ in SUBJECTS for child in verb.children):
            hang(verb, saying.head)
            hang(joins, saying.head)
