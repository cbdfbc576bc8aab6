"""Participles and gerunds as lines: "the team releasing the animals" is half a sentence.

What they tell as done by the same is told in the past: "the team released the animals", of "after
releasing the animals"; what is planned, as a plan: "the team to release them". What only adds to
its clause is told with it, "the ferry sank, killing 28", and all else by the clause above.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from timeline.events.factuality import status
from timeline.events.factuality.negation import is_forgone
from timeline.events.syntax.labels import AUXILIARIES, SUBJECTS, VERBAL
from timeline.events.syntax.lexicon import SAYING
from timeline.events.syntax.nouns import is_plural
from timeline.events.syntax.tenses import is_past, is_perfect, is_progressive
from timeline.events.syntax.voice import is_passive
from timeline.events.tables import pairs

ROLES = frozenset({"advcl", "pcomp", "xcomp"})
# What introduces what has been done: "after meeting her"; not "before leaving", "instead of".
DONE = frozenset("after amid by despite since upon when while whilst with".split())
# What introduces how something is to be done, or what first: "will grow by buying rivals"; not
# "will go to court after stealing a car", "will pay a fine for polluting a river".
PLANNED = frozenset("about against at before by in into of on to upon with".split())
VOWELS = frozenset("aeiou")
MANY = {"is": "are", "was": "were"}
HIGHEST = 6  # verbs to climb from a participle to one that has a tense


def added_to(verb: Token) -> Token | None:
    """The "sank" of "the ferry sank, killing 28", which is to be told with it."""
    first = first_of_verbs(verb)
    if not _is_bare(verb) or first.dep_ != "advcl" or _introduced(first) or _has_own(first):
        return None
    if verb.lemma_ in SAYING or first.head.pos_ not in VERBAL or first.head.lemma_ in SAYING:
        return None
    return next(_above(first), None)


def next_done(verb: Token) -> Token | None:
    """The "trapping" of "killing seven people and trapping dozens", which has its own line."""
    return next((one for one in verb.rights if one.dep_ == "conj" and one.pos_ in VERBAL), None)


def is_fragment(verb: Token) -> bool:
    """Whether it can be told neither by itself nor as an addition: "considered selling it"."""
    if not _is_bare(verb) or added_to(verb) is not None:
        return False
    return not (_is_done(verb) or _is_planned(verb) or was_left_undone(verb))


def was_left_undone(verb: Token) -> bool:
    """Whether something was done without it: "left without paying", "instead of paying"."""
    first = first_of_verbs(verb)
    is_forgone_too = first.dep_ == "pcomp" and is_forgone(first.head)
    return is_forgone_too and _is_bare(verb) and _is_told_as_past(first)


def finite(verb: Token, subject: Token) -> Iterator[tuple[Token, str]]:
    """The word of a participle that stands where its tense would, and what to write for it."""
    if not _is_bare(verb):
        return
    form = _form(verb)
    if _is_planned(verb):
        yield form, f"to {form.lemma_.lower()}"
    elif was_left_undone(verb):
        yield form, _undone(form, subject)
    elif _is_done(verb):
        yield form, past_of(form) if form.lemma_ != "be" else be(subject, "was")


def past_of(verb: Token) -> str:
    """The past tense of a verb: "released", "stopped", "sank"."""
    lemma = verb.lemma_.lower()
    if (irregular := pairs("irregular_pasts.tsv").get(lemma)) is not None:
        return irregular
    if lemma.endswith("e"):
        return f"{lemma}d"
    # The gerund shows whether the last letter is doubled.
    stem = verb.lower_.removesuffix("ing") if verb.tag_ == "VBG" else lemma
    is_in_y = stem.endswith("y") and stem[-2:-1] not in VOWELS
    return f"{stem[:-1]}ied" if is_in_y else f"{stem}ed"


def _is_bare(verb: Token) -> bool:
    """Whether no auxiliary gives it a tense: "killing", "being hit", "having won"."""
    return _form(verb).tag_ == "VBG" and first_of_verbs(verb).dep_ in ROLES


def _form(verb: Token) -> Token:
    """The word that stands where the tense would: the first auxiliary, or the verb itself."""
    return next((child for child in verb.lefts if child.dep_ in AUXILIARIES), verb)


def first_of_verbs(verb: Token) -> Token:
    """The "killing" of "killing seven people and trapping dozens"."""
    for _ in range(HIGHEST):
        if verb.dep_ != "conj" or verb.head.pos_ not in VERBAL or _has_own(verb):
            break
        verb = verb.head
    return verb


def _has_own(verb: Token) -> bool:
    return any(child.dep_ in SUBJECTS for child in verb.lefts)


def _introduced(first: Token) -> str:
    """The "after" of "after meeting her", the "while" of "while waiting"."""
    if first.dep_ == "pcomp":
        return first.head.lower_
    marks = (child for child in first.lefts if child.dep_ == "mark" or child.tag_ == "WRB")
    return next((mark.lower_ for mark in marks), "")


def _is_planned(verb: Token) -> bool:
    first = first_of_verbs(verb)
    is_way = first.dep_ == "pcomp" and _introduced(first) in PLANNED
    return is_way and status.of(verb) == "planned" and not _is_by_others(first)


def _is_by_others(first: Token) -> bool:
    """Whether its clause does not tell who does it: "was found by searching the wood"."""
    return _introduced(first) == "by" and is_passive(first.head.head)


def _is_done(verb: Token) -> bool:
    first = first_of_verbs(verb)
    if first.dep_ == "xcomp" or status.of(verb) != "actual":
        return False
    if first.dep_ == "advcl" and (verb.lemma_ in SAYING or first.head.lemma_ in SAYING):
        return True  # who speaks does it, whatever the tense
    word = _introduced(first)
    is_told = _has_own(first) or (word in DONE and not _is_by_others(first))
    return is_told and _is_told_as_past(first)


def _is_told_as_past(first: Token) -> bool:
    """Whether the verb that it goes with tells of what was done."""
    above = next((one for one in _above(first) if not _is_bare(one)), None)
    if above is None or status.of(above) != "actual":
        return False  # "no one left after meeting her"
    return is_past(above) or is_progressive(above) or is_perfect(above)


def _above(first: Token) -> Iterator[Token]:
    """The verbs above, from the first that is neither a preposition nor an infinitive on."""
    for verb, _ in zip(first.ancestors, range(HIGHEST), strict=False):
        if verb.pos_ in VERBAL and verb.dep_ != "xcomp":
            yield verb


def _undone(form: Token, subject: Token) -> str:
    if form.lemma_ == "be":
        return f"{be(subject, 'was')} not"
    return "had not" if form.dep_ in AUXILIARIES else f"did not {form.lemma_.lower()}"


def be(subject: Token, form: str) -> str:
    """The "were" for "was" and "are" for "is" that a subject asks for."""
    is_many = is_plural(subject) or any(child.dep_ == "conj" for child in subject.rights)
    return MANY[form] if is_many else form
