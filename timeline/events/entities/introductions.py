"""Who is described first and named in a sentence after: "A nurse was jailed. Eva Holm, 52, ...".

So news begins. That the name is that of the accused, and not of a victim or witness, the verb
tells; of who resigned, what is said of the name: "Eva Holm, who has run the bank since May". And
"the nurse, Eva Holm" says it in so many words.
"""

from collections.abc import Mapping

from spacy.tokens import Doc, Span, Token

from timeline.events.entities.accused import TRYING
from timeline.events.referent import Referent
from timeline.events.syntax.clauses import told_in
from timeline.events.syntax.labels import SUBJECTS
from timeline.events.syntax.nouns import is_person_noun, is_plural
from timeline.events.syntax.pronouns import gender_of
from timeline.events.syntax.voice import is_passive

# What the accused does, or what is done to her, in the sentence that names her.
ANSWERING = TRYING | frozenset({"admit", "appear", "confess", "deny", "find", "plead"})
HELD = TRYING | {"hold"}
# Who gives up an office, and what somebody has done who has one.
LEAVING = frozenset({"leave", "quit", "resign", "retire", "step"})
LEADING = frozenset({"chair", "head", "hold", "lead", "manage", "run"})
ARTICLES = frozenset({"a", "an", "the"})
FIRST = 4  # sentences, headlines and datelines among them


def described(doc: Doc, named: Mapping[int, Referent]) -> dict[int, Referent]:
    """The head word of the first description of somebody, with whom it describes."""
    first: Token | None = None
    for _, sentence in zip(range(FIRST), doc.sents, strict=False):
        if first is not None and (name := _introduced(sentence, first, named)) is not None:
            sexes = {gender_of(first.lemma_.lower()), name.gender} - {None}
            return {first.i: name} if len(sexes) < 2 else {}
        first = _described(sentence, named) or first
    return {}


def _described(sentence: Span, named: Mapping[int, Referent]) -> Token | None:
    """The "nurse" of "a nurse who stole drugs was jailed"."""
    noun = _subject(told_in(sentence.root))
    if noun is None or noun.i in named or is_plural(noun):
        return None
    is_somebody = is_person_noun(noun.lemma_.lower())
    has_article = any(child.lower_ in ARTICLES for child in noun.lefts)
    is_named = any(child.dep_ == "appos" and child.i in named for child in noun.rights)
    return noun if is_somebody and has_article and not is_named else None


def _introduced(sentence: Span, first: Token, named: Mapping[int, Referent]) -> Referent | None:
    """Whom a sentence begins with, if it can only be who was described first."""
    subject = _subject(sentence.root)
    if subject is None or sentence.doc[sentence.start : subject.left_edge.i].text.strip():
        return None
    if subject.lemma_.lower() == first.lemma_.lower() and subject.i not in named:
        names = (named.get(child.i) for child in subject.rights if child.dep_ == "appos")
        is_known = [child.lower_ for child in subject.lefts] == ["the"]
        is_bare = all(child.dep_ in ("appos", "punct") for child in subject.rights)
        found = next((one for one in names if one is not None and one.is_human), None)
        return found if is_known and is_bare else None
    who = named.get(subject.i)
    return who if who is not None and who.is_human and _is_same(subject, first) else None


def _is_same(name: Token, first: Token) -> bool:
    """Whether what is told of a name is told of who was described."""
    verb = first.head
    if verb.lemma_ in HELD and is_passive(verb):
        age = name.doc[name.i + 1 : name.i + 3]
        is_aged = len(age) == 2 and age[0].text == "," and age[1].like_num
        return name.head.lemma_ == "plead" or (is_aged and name.head.lemma_ in ANSWERING)
    clauses = (child for child in name.rights if child.dep_ == "relcl")
    return verb.lemma_ in LEAVING and any(_has_led(clause, first) for clause in clauses)


def _has_led(clause: Token, first: Token) -> bool:
    """Whether what was led is what was left: "a hospital trust", "who has run the trust"."""
    is_perfect = any(child.dep_ == "aux" and child.lemma_ == "have" for child in clause.lefts)
    left = {word.lemma_ for word in first.subtree if word.pos_ == "NOUN"}
    led = any(child.dep_ == "dobj" and child.lemma_ in left for child in clause.rights)
    return clause.lemma_ in LEADING and is_perfect and led


def _subject(verb: Token) -> Token | None:
    return next((child for child in verb.children if child.dep_ in SUBJECTS), None)
