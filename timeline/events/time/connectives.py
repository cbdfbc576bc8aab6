"""How clauses and phrases tied by "after", "before" or "until" stand in time to their main event.

In "will stop work on Monday after talks failed", Monday dates the stop, and the failure lies before
it; in "flew to Paris on Tuesday to meet them", the meeting lies at or after the flight.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Span, Token

from timeline.events.factuality.moods import is_infinitive, is_outcome
from timeline.events.syntax.labels import ARGUMENTS, SUBJECTS, UNDERGOERS, VERBAL
from timeline.events.syntax.lexicon import CONFESSING, JUDGING, SAYING
from timeline.events.syntax.noun_phrase import is_known
from timeline.events.syntax.nouns import is_person_noun
from timeline.events.syntax.place_words import MOVING
from timeline.events.syntax.tenses import is_past, is_perfect, is_progressive, is_simple_past

Order = Literal["before", "after"]

# What each connective says of its clause: that it lies before or after the main event.
ORDER: dict[str, Order] = {
    **dict.fromkeys(("after", "once", "since", "following"), "before"),
    **dict.fromkeys(("ahead", "before", "till", "until"), "after"),
}
# "Was shot on Monday and later died".
LATER = frozenset({"afterwards", "eventually", "later", "subsequently"})
# "Arrested over the killing", "accused of stealing": what is judged lies before.
GROUNDS = frozenset({"about", "for", "of", "over", "with"})
VERDICTS = frozenset({"guilty", "innocent"})
# "Postponed because of flooding": what causes something was there by then.
CAUSES = frozenset({"because", "due"})
# What is made known is known on the day, and was so before: "her death was announced on Monday".
ANNOUNCING = frozenset({"announce", "confirm", "disclose", "report", "reveal"})
# What is found out is over.
DISCOVERING = frozenset({"discover", "expose", "uncover"})
# Up from a word to the clause or phrase that a connective introduces.
WITHIN_CLAUSE = ARGUMENTS | {"conj", "pobj", "prep"}
HIGHEST = 6


@dataclass(frozen=True, slots=True)
class Tie:
    """That an event lies before or after the event of `main`."""

    main: Token
    order: Order
    connective: Token | None  # None for a purpose, "came to help", and what came to light

    @property
    def is_eve(self) -> bool:
        """Whether the event follows on the next day: "on the eve of the vote"."""
        return self.connective is not None and self.connective.lower_ == "eve"

    @property
    def is_cause(self) -> bool:
        """Whether the event may go on: "was postponed because of flooding"."""
        return self.connective is not None and self.connective.lower_ in CAUSES


@dataclass(frozen=True, slots=True)
class Measured:
    """That the event of `main` lies at some distance from another: order is that of the other."""

    main: Token
    order: Order
    event: Token | None  # None for what was told before: "closed after six months"
    is_limit: bool = False  # "collapsed within weeks"


def tie_of(token: Token) -> Tie | None:
    """What the nearest connective above an event word says, if there is one."""
    if token.pos_ != "VERB" and is_found_out(token, token.head) and is_simple_past(token.head):
        return Tie(token.head, "before", None)
    is_intent = False
    for _ in range(HIGHEST):
        if (tie := _tie(token)) is not None:
            is_ground = tie.connective is not None and _tells_grounds(tie.connective)
            return tie if is_ground or not is_intent else None
        if token.dep_ == "acl" and is_infinitive(token):
            is_intent = True  # "a plot to kill": whoever confesses to that does so later
        elif token.dep_ not in WITHIN_CLAUSE or _has_own_mark(token):
            return None
        token = token.head
    return None


def is_made_known(event: Token, verb: Token) -> bool:
    """Whether a verb tells when others learned of an event: "her death was announced in May"."""
    is_announced = event.dep_ in UNDERGOERS and verb.lemma_ in ANNOUNCING
    return is_announced or is_found_out(event, verb)


def is_found_out(event: Token, verb: Token) -> bool:
    """Whether others only learned of an event that was over: "the thefts came to light in May"."""
    if event.dep_ in UNDERGOERS and verb.lemma_ in DISCOVERING:
        return True
    if event.dep_ != "nsubj" or verb.lemma_ != "come":
        return False
    return any(noun.lower_ == "light" for to in verb.rights for noun in to.children)


def _tie(token: Token) -> Tie | None:
    head = token.head
    if token.dep_ == "advcl" and head.pos_ in VERBAL:
        return _of_clause(token)
    if token.dep_ == "xcomp" and head.lower_ == "about" and head.head.tag_ == "VBD":
        return _of_imminent(head.head)
    if token.dep_ == "conj" and is_simple_past(token):
        later = next((child for child in token.children if child.lower_ in LATER), None)
        return None if later is None else Tie(head, "after", later)
    if token.dep_ not in ("pobj", "pcomp") or head.pos_ not in ("ADP", "SCONJ", "VERB"):
        return None
    if head.lower_ == "of" and head.head.lower_ == "eve":
        main = next((verb for verb in head.head.ancestors if verb.pos_ in VERBAL), None)
        return Tie(main, "after", head.head) if main is not None else None
    if head.lower_ == "of" and head.head.lower_ == "ahead":
        head = head.head
    main, order = head.head, ORDER.get(head.lower_)
    if _tells_grounds(head) or (head.lower_ in CAUSES and is_simple_past(main)):
        main, order = _verdict(head), "before"
    if order is None or main.pos_ not in VERBAL or main == head:
        return None
    return Tie(main, order, head)


def _tells_grounds(preposition: Token) -> bool:
    """Whether a preposition ties to a verdict what was done before."""
    verb = _verdict(preposition)
    if preposition.lower_ == "to":
        return verb.lemma_ in CONFESSING
    return preposition.lower_ in GROUNDS and (judges(verb) or verb != preposition.head)


def _verdict(preposition: Token) -> Token:
    """The "found" of "found guilty of", the "jailed" of "jailed for"."""
    above: Token = preposition.head
    return above.head if above.lower_ in VERDICTS else above


def _of_imminent(clause: Token) -> Tie | None:
    """What was about to happen: "was arrested as he was about to board a train"."""
    is_meanwhile = clause.dep_ == "advcl" and clause.head.pos_ in VERBAL
    return Tie(clause.head, "after", None) if is_meanwhile else None


def _of_clause(verb: Token) -> Tie | None:
    for child in verb.lefts:
        if child.dep_ in ("mark", "advmod", "prep") and child.lower_ in ORDER:
            return Tie(verb.head, ORDER[child.lower_], child)
    if verb.tag_ == "VB" and is_infinitive(verb) and not is_outcome(verb):
        return Tie(verb.head, "after", None)
    return None


def begun_with(verb: Token) -> Iterator[Token]:
    """What something goes on since: "has risen since the war began", "since the war"."""
    for child in verb.children if is_perfect(verb) else ():
        if child.lower_ == "since":
            yield next((event for event in child.children if event.dep_ == "pobj"), child)
        elif child.dep_ == "advcl" and any(mark.lower_ == "since" for mark in child.lefts):
            yield child


def has_before(verb: Token) -> bool:
    """Whether a phrase with "before" depends on it: "will not open before Monday"."""
    return any(child.lower_ == "before" for child in verb.children)


def judges(verb: Token) -> bool:
    """Whether somebody is judged, or punished: "was fired"; not "fired tear gas"."""
    if verb.lemma_ == "fire" and any(child.dep_ == "nsubj" for child in verb.children):
        return any(
            child.dep_ == "dobj" and (child.ent_type_ == "PERSON" or is_person_noun(child.lemma_))
            for child in verb.children
        )
    return verb.lemma_ in JUDGING


def measured_from(words: Span) -> Measured | None:
    """What a length before `words` counts from: "two days after the vote, he resigned"."""
    connective = next((word for word in words if word.lower_ in ORDER), None)
    if connective is None:
        return None
    order, main = ORDER[connective.lower_], connective.head
    if connective.dep_ == "mark":
        return Measured(main.head, order, main)
    event = next((child for child in connective.children if child.dep_ == "pobj"), None)
    if main.dep_ == "npadvmod":
        main = main.head
    return Measured(main, order, event) if event is not None else None


def is_at_the_goal(clause: Token, verb: Token) -> bool:
    """Whether a clause tells what happened there later: "was taken to a clinic, where she died"."""
    is_place = any(child.lower_ == "where" for child in clause.lefts)
    return is_place and verb.lemma_ in MOVING["to"]


def main_of_relative(verb: Token) -> Token | None:
    """The verb of the clause around "where two men were hurt", "a crowd that booed him"."""
    if verb.dep_ != "relcl" or not is_simple_past(verb) or verb.lemma_ in SAYING:
        return None
    main = next((above for above in verb.ancestors if above.pos_ in VERBAL), None)
    if main is not None and main.tag_ == "VB" and is_simple_past(main.head):
        main = main.head  # "returned to sing at the festival, where he joined her"
    if main is None or main.pos_ != "VERB" or not is_simple_past(main):
        return None
    if verb.head.dep_ == "appos":
        return None  # "an appeal by Paul Berg, a farmer who was jailed"
    if _is_of_subject(verb):
        return None  # "said Paul Berg, a farmer who lost his cows"
    is_scene = any(child.lower_ == "where" for child in verb.children)
    is_new = verb.head.pos_ == "NOUN" and not is_known(verb.head)
    return main if is_scene or is_new else None


def main_of_scene(verb: Token) -> Token | None:
    """The verb of the clause around what went on meanwhile: "the bus they were riding in fell".

    Who "was walking by" told of it later, and who "was selling drugs" was judged later.
    """
    if verb.dep_ != "relcl" or not is_progressive(verb):
        return None
    main = next((above for above in verb.ancestors if above.pos_ in VERBAL), None)
    if main is None or not is_past(main) or main.lemma_ in SAYING or judges(main):
        return None
    return main


def _is_of_subject(clause: Token) -> bool:
    """Whether a relative clause tells who it is that acts."""
    noun = clause.head
    for _ in range(HIGHEST):
        if noun.dep_ not in ("appos", "conj"):
            break
        noun = noun.head
    return noun.dep_ in SUBJECTS


def is_soon_followed(token: Token, main: Token) -> bool:
    """Whether what came before a main event of the day of the report fell on that day, too.

    So do most clauses, "fell after the firm cut its forecast", and what takes hours at most,
    "spoke after a two-hour meeting".
    """
    if not (main.pos_ == "VERB" and is_simple_past(main)):
        return False
    if token.dep_ in ARGUMENTS and token.head.pos_ == "VERB":
        token = token.head
    if token.pos_ == "VERB":
        return token.tag_ == "VBD" and is_simple_past(token)
    return any(word.lemma_ in ("hour", "minute") for word in token.lefts)


def _has_own_mark(token: Token) -> bool:
    return any(child.dep_ == "mark" for child in token.lefts)
