"""Whose "its" is, where the sentence leaves no choice, and who is spoken of as several people."""

from spacy.tokens import Token

from timeline.events.syntax.clauses import is_told_of_noun, subjects
from timeline.events.syntax.labels import NOMINAL, SUBJECTS, VERBAL
from timeline.events.syntax.nouns import counted, is_person_noun

# What is done, as a rule, to what is one's own: "Russia launched its invasion". Written by hand.
OWNING = frozenset(
    """
    abandon accelerate begin change continue cut double expand finish halve increase intensify keep
    launch lose lower maintain mobilise mobilize pause publish raise reduce reopen resume revamp
    revise scrap sell shift shut start step tighten unveil use widen withdraw
    """.split()
)
# What others may cut, raise or withdraw, too: "Moody's cut its rating".
GIVEN = frozenset(
    """
    accreditation budget contract grade licence license membership name outlook permit rank ranking
    rating status target
    """.split()
)
# What is only one's own: "succumbed to their injuries".
BODILY = frozenset({"illness", "injury", "wound"})


def own_of(pronoun: Token) -> Token | None:
    """The subject that "its own" can only mean: "Russia cancelled its own programme".

    So does "its", as a rule, in a clause about its owner: "the firm, which cut its dividend"; and
    where it is done to what is one's own: "after Russia launched its invasion".
    """
    if pronoun.tag_ != "PRP$":
        return None
    if (first := _coordinated_owner(pronoun)) is not None:
        return first
    verb = next((word for word in pronoun.ancestors if word.pos_ in VERBAL), None)
    if verb is not None and _is_of_object(pronoun, verb):
        return verb.head
    is_own = pronoun.doc[pronoun.i + 1 : pronoun.i + 2].text == "own"
    if verb is None or not (is_own or _is_done_to_own(pronoun, verb)):
        return None
    before = [one for one in subjects(verb) if one.i < pronoun.i]
    one_alone = len(before) == 1 and all(child.dep_ != "conj" for child in before[0].children)
    return before[0] if one_alone else None


def _coordinated_owner(pronoun: Token) -> Token | None:
    """The "governor" of "the governor and two of his sons"."""
    noun = pronoun.head
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and counted(noun.head.head) == noun:
        noun = noun.head.head
    is_second = noun.dep_ == "conj" and noun.head.pos_ in NOMINAL
    return noun.head if is_second and is_person_noun(pronoun.head.lemma_.lower()) else None


def _is_done_to_own(pronoun: Token, verb: Token) -> bool:
    noun = pronoun.head
    lemma = noun.lemma_.lower()
    if noun.dep_ == "pobj" and lemma in BODILY:
        return noun.head.head == verb
    is_object = pronoun.dep_ == "poss" and noun.dep_ == "dobj" and noun.head == verb
    return is_object and verb.lemma_ in OWNING and lemma not in GIVEN


def has_plural_verb(subject: Token) -> bool:
    """Whether a subject in the singular is spoken of as several people: "Leeds have won"."""
    verb = subject.head
    if subject.dep_ not in SUBJECTS or any(child.dep_ == "conj" for child in subject.children):
        return False
    return any(word.tag_ == "VBP" for word in (verb, *verb.lefts) if word.pos_ in VERBAL)


def _is_of_object(pronoun: Token, verb: Token) -> bool:
    """Whether it owns the object of a relative clause whose subject is the noun before.

    Or what follows a preposition there: "the baby, who died two days after his birth".
    """
    noun = pronoun.head
    above = noun.head if noun.dep_ == "dobj" else noun.head.head
    is_own = noun.dep_ in ("dobj", "pobj") and pronoun.dep_ == "poss" and above == verb
    return is_own and is_told_of_noun(verb)
