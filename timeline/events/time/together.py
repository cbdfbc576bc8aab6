"""Which clauses and phrases happen together: they share the phrase that dates one of them."""

from collections.abc import Iterator

from spacy.tokens import Token

from timeline.events.syntax.labels import ARGUMENTS, AUXILIARIES, PRESENT_TAGS, SUBJECTS
from timeline.events.syntax.lexicon import ATTEMPTING, SAYING
from timeline.events.syntax.once import once
from timeline.events.syntax.tenses import (
    has_had,
    is_past,
    is_perfect,
    is_pluperfect,
    is_simple_past,
)
from timeline.events.time.connectives import is_found_out, main_of_relative, main_of_scene
from timeline.events.time.origins import tells_of_origin
from timeline.events.time.tense import is_attempted
from timeline.model import Status

HIGHEST = 50  # words up to the main clause
SUBJECTS_AND_OBJECTS = ARGUMENTS | {"attr", "pobj"}
# Clauses that happen together with their main clause: "exploded, killing three".
SIMULTANEOUS_CLAUSES = frozenset({"advcl", "xcomp", "acl", "pcomp"})
INFINITIVES = frozenset({"advcl", "xcomp"})
COMPLEMENTS = frozenset({"pcomp", "xcomp"})
SIMULTANEOUS_TAGS = frozenset({"VBG", "VBN", "VBD"})
# Adverbial clauses that do not: "stopped work because talks failed".
MARKS_OF_ANOTHER_TIME = frozenset(
    "after although because before if once since though till unless until".split()
)
# "Fell and later recovered".
MARKS_OF_SEQUENCE = frozenset({"afterwards", "eventually", "finally", "later", "then"})


def happens_with(token: Token, above: Token, status: Status) -> bool:
    """Whether an event happens at the time of what it depends on in the sentence."""
    if token == above:
        return False
    if token.pos_ == "ADP":
        return token.dep_ == "prep"
    if token.pos_ != "VERB":
        return token.dep_ in SUBJECTS_AND_OBJECTS and not is_found_out(token, above)
    if token.dep_ == "conj":
        if _answers(token, above):
            return False
        begins_anew = any(child.dep_ in SUBJECTS for child in token.lefts)
        if token.tag_ == above.tag_:
            is_over = is_past(above) or (is_perfect(above) and not is_perfect(token))
            return not (is_over and _comes_to_now(token))
        # "In May he had quit, and she took over"; "had warned of it in May but praised him".
        return is_simple_past(token) and (is_past if begins_anew else is_simple_past)(above)
    if status == "negated" and token.dep_ in COMPLEMENTS:
        return True  # "refused in May to sign", "left on Monday without speaking"
    if status == "actual" and token.tag_ == "VB" and token.dep_ in INFINITIVES:
        return True  # "managed in May to land", "came from behind on Sunday to win"
    if is_attempted(token):
        return True  # "tried on Sunday to flee"
    is_attempt = token.lemma_ in ATTEMPTING  # "was shot while trying to flee"
    return (
        token.dep_ in SIMULTANEOUS_CLAUSES
        and (status == "actual" or is_attempt)
        and token.tag_ in SIMULTANEOUS_TAGS
        and not _had_been(token)
        and not any(child.lower_ in MARKS_OF_ANOTHER_TIME for child in token.lefts)
    )


def _had_been(verb: Token) -> bool:
    """Whether it lay before: "told on Monday of claims that it had been spying"."""
    return verb.dep_ == "acl" and has_had(verb)


def _answers(verb: Token, first: Token) -> bool:
    """Whether somebody else says against it: "left in 2014, but his firm said he was on leave"."""
    if verb.lemma_ not in SAYING or first.lemma_ in SAYING or not has_but(first):
        return False
    return any(child.dep_ in SUBJECTS and child.pos_ != "PRON" for child in verb.lefts)


def speaks_beside(verb: Token) -> bool:
    """Whether a clause tells who says something, beside one of what happened: "and Holm said"."""
    return (
        verb.dep_ == "conj"
        and verb.lemma_ == "say"
        and verb.head.lemma_ not in SAYING
        and any(child.dep_ in SUBJECTS and child.pos_ != "PRON" for child in verb.lefts)
    )


def main_clauses(token: Token) -> Iterator[Token]:
    """The word and those whose time it shares: "hit", "threw" in "threw bottles that hit him"."""
    for _ in range(HIGHEST):
        yield token
        if happens_with(token, token.head, "actual"):
            token = token.head
        elif (main := _main_around(token)) is not None:
            token = main
        else:
            return
    yield token


def _main_around(clause: Token) -> Token | None:
    """The verb before a relative clause, or around it, whose time it shares."""
    main = main_of_relative(clause)
    return main if main is not None and main.i < clause.i else main_of_scene(clause)


def _comes_to_now(verb: Token) -> bool:
    """Whether auxiliaries of its own part it from a past: "was held in May and may be freed"."""
    auxiliaries = [child for child in verb.lefts if child.dep_ in AUXILIARIES]
    return any(child.tag_ in PRESENT_TAGS | {"MD", "TO"} for child in auxiliaries)


def goes_with(verb: Token) -> bool:
    """Whether a verb shares subject and time with the first: "killed 2 and hurt 9 on Friday"."""
    return goes_on(verb) and not any(child.dep_ in SUBJECTS for child in verb.children)


def goes_on(verb: Token) -> bool:
    """Whether a coordinated clause tells of the same time: "9 died and 20 were hurt on Friday"."""
    return (
        verb.dep_ == "conj"
        and _narrate_alike(verb.head, verb)
        and not any(child.lower_ in MARKS_OF_SEQUENCE for child in verb.children)
        and not has_but(verb.head)
    )


@once
def has_but(verb: Token) -> bool:
    """Whether a clause follows that goes against what the verb tells."""
    return any(child.dep_ == "cc" and child.lower_ == "but" for child in verb.children)


def _narrate_alike(first: Token, verb: Token) -> bool:
    """Whether both tell what happened: not "was born in Oslo and died on Friday"."""
    if not is_simple_past(first) or tells_of_origin(first):
        return False
    if any(child.dep_ in SUBJECTS for child in verb.lefts):
        return is_simple_past(verb)
    has_auxiliary = any(child.dep_ in AUXILIARIES for child in verb.lefts)
    return verb.tag_ == first.tag_ and not has_auxiliary


def says_when(clause: Token) -> bool:
    """Whether a clause tells when: "fell as markets opened on Monday"; not "as he had urged"."""
    is_marked = any(child.lower_ in ("when", "as") for child in clause.lefts)
    return clause.dep_ == "advcl" and is_marked and not is_pluperfect(clause)


def told_by_when(clause: Token) -> Token | None:
    """The word of the time that a clause tells of: 2021, in "in 2021, when they met"."""
    if all(child.lower_ != "when" for child in clause.lefts):
        return None
    before = clause.left_edge.i - 2
    if (
        clause.dep_ == "advcl"
        and before >= clause.sent.start
        and clause.doc[before + 1].text == ","
    ):
        return clause.doc[before]
    return clause.head if clause.dep_ == "relcl" else None
