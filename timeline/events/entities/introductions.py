"""Who is described first and named in the sentence after: "A nurse was jailed. Eva Holm, 52, ...".

So court reports begin. That the name is that of the accused, and not of a victim, tells the verb.
"""

from collections.abc import Mapping

from spacy.tokens import Doc, Span, Token

from timeline.events.entities.accused import TRYING
from timeline.events.referent import Referent
from timeline.events.syntax.clauses import is_passive
from timeline.events.syntax.labels import SUBJECTS
from timeline.events.syntax.nouns import is_person_noun, is_plural
from timeline.events.syntax.pronouns import gender_of

# What the accused does, or what is done to her, in the sentence that names her.
ANSWERING = TRYING | frozenset({"admit", "appear", "confess", "deny", "find", "plead"})
FIRST = 4  # sentences, headlines and datelines among them


def described(doc: Doc, named: Mapping[int, Referent]) -> dict[int, Referent]:
    """The head word of the first description of somebody tried, with whom it describes."""
    accused: Token | None = None
    for _, sentence in zip(range(FIRST), doc.sents, strict=False):
        if accused is not None and (name := _introduced(sentence, named)) is not None:
            sexes = {gender_of(accused.lemma_.lower()), name.gender} - {None}
            return {accused.i: name} if len(sexes) < 2 else {}
        accused = _accused(sentence) or accused
    return {}


def _accused(sentence: Span) -> Token | None:
    """The "nurse" of "a nurse who stole drugs was jailed"."""
    verb = sentence.root
    if verb.lemma_ not in TRYING or not is_passive(verb):
        return None
    noun = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    if noun is None or is_plural(noun) or not is_person_noun(noun.lemma_.lower()):
        return None
    return noun if any(child.lower_ in ("a", "an") for child in noun.lefts) else None


def _introduced(sentence: Span, named: Mapping[int, Referent]) -> Referent | None:
    """Whom a sentence begins with, if an age follows and the verb tells of a trial."""
    verb = sentence.root
    for name in (child for child in verb.children if child.dep_ in SUBJECTS):
        who = named.get(name.i)
        age = name.doc[name.i + 1 : name.i + 3]
        is_aged = len(age) == 2 and age[0].text == "," and age[1].like_num
        is_first = not name.doc[sentence.start : name.left_edge.i].text.strip()
        if who is not None and who.is_human and is_aged and is_first and verb.lemma_ in ANSWERING:
            return who
    return None
