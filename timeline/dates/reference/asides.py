"""Dates that a text gives in passing: "built in 1742", "(born 1828)", "lower than in 1926".

Its story does not go on from them.
"""

from timeline.dates.direction.clauses import begins_clause, is_boundary
from timeline.dates.direction.cues import (
    AUXILIARIES_OF_PAST,
    COPULAS,
    PARTICIPLES,
    WITHIN_VERB,
)
from timeline.dates.direction.forms import tells_of_before
from timeline.dates.direction.own_clause import own_clause
from timeline.dates.direction.verbs import is_past
from timeline.dates.reference.comparisons import is_compared
from timeline.dates.reference.outlooks import is_outlook
from timeline.dates.text.tokens import Tokens

# A date with one of these before it is no place to go on from: "since May 2019".
BEFORE = frozenset("after before from since the".split())
# But what happens "before dawn on the 2nd" or "just after Christmas" is told as of then.
BESIDE_TIMES = frozenset({"after", "before"})
NEARLY = frozenset("immediately just right shortly soon".split())
TIMES = frozenset({"CLOCK_TIME", "TIME_DATE"})
# Nor is one in a clause with these: "he would die in 1871", "it had been built in 1742".
BACKGROUND = frozenset("had since whose would".split())
RELATIVES = frozenset("that which who".split())
UP_TO = frozenset("by till until".split())
OFF_STORY = BACKGROUND | RELATIVES
# Not even the first date of a text is where it goes on from in a clause with one of these.
BESIDE = frozenset("since where which who whose".split())
# "A deal signed on May 3 was cancelled": before these, the form in -ed only tells which deal.
FINITE_AFTER = frozenset("are had has have is was were will".split())
AHEAD = 6  # words
PARTICIPIAL = 10  # words from the participle that opens a sentence
# Before a year, and seldom before a number.
OF_YEARS = frozenset(
    (
        "about after around before between by during early for from in late mid of since the "
        "through throughout till to until year"
    ).split()
)
# What tells when a thing or a person came about: "the chapel, consecrated in 1510".
ORIGINS = frozenset(
    (
        "born built composed consecrated discovered drawn elected established filmed formed "
        "founded minted painted printed published rebuilt recorded restored shot written"
    ).split()
)
INTRANSITIVE = frozenset({"formed"})  # of these, what things also do themselves
VERB_ENDS = frozenset(("", ",", "and", "but"))  # where the look for another verb ends
# With these before it, the form is a verb: "was built", "she published".
FINITE = AUXILIARIES_OF_PAST | COPULAS | WITHIN_VERB | set("he i it she they we who".split())
PREPOSITIONS = frozenset("at by in on".split())
NOUN_PHRASE = 3  # words before a participle in which they would be
# What is called by its year: "the Act of 1925".
TITLED = frozenset(
    (
        "accord act acts agreement charter code concordat constitution convention decree edict "
        "edition law laws ordinance pact protocol statute statutes treaties treaty version"
    ).split()
)
CONTINUING = frozenset({"which", "who"})
# In such a clause, it leads away from the story: "which lasted until May 1945".
ASTRAY = BACKGROUND | ORIGINS | {"that", "until"}
OPENING, CLOSING = "([", ")]"
DASHES = frozenset("-–—")
DASHES_APART = ("–", "—", " -")
ASIDE = 30  # words between brackets or dashes


def is_aside(tokens: Tokens, token: int) -> bool:
    """Whether a date is not where the story is: in a bracket, a flashback, an outlook."""
    clause = own_clause(tokens, token)
    if not OFF_STORY.isdisjoint(clause) or _is_bound(tokens, token, clause):
        return True
    if is_outlook(tokens, token):
        return True
    return _is_mention(tokens, token, clause)


def _is_bound(tokens: Tokens, token: int, clause: tuple[str, ...]) -> bool:
    """Whether something begins or ends at a date: "since May"; not "shortly after noon"."""
    if BESIDE_TIMES.isdisjoint(clause[:1]):
        return not BEFORE.isdisjoint(clause[:1])
    return tokens.kind(token) not in TIMES and NEARLY.isdisjoint(clause[1:2])


def is_mention(tokens: Tokens, token: int) -> bool:
    """Whether a date only tells of something at hand: "a town founded in 1820"."""
    return _is_mention(tokens, token, own_clause(tokens, token))


def is_beside(tokens: Tokens, token: int, is_day: bool) -> bool:
    """Whether not even a text that opens with the date goes on from there.

    From a day it does even in a bracket: "The siege (3 March - 21 August 1794) was long".
    """
    clause = own_clause(tokens, token)
    is_form = tokens.word_near(token - 2).endswith("ed")
    if not BESIDE.isdisjoint(clause):
        return True
    if is_form and tokens.word_near(token + 1) in FINITE_AFTER:
        return True
    mentioned = _describes if is_day else _is_mention
    return mentioned(tokens, token, clause)


def _is_mention(tokens: Tokens, token: int, clause: tuple[str, ...]) -> bool:
    return _describes(tokens, token, clause) or in_parenthesis(tokens, token)


def _describes(tokens: Tokens, token: int, clause: tuple[str, ...]) -> bool:
    return (
        _is_participle(tokens, token)
        or (clause[:1] == ("of",) and not TITLED.isdisjoint(clause[1:2]))
        or is_compared(tokens, token)
    )


def ends_relative(tokens: Tokens, token: int) -> bool:
    """Whether a date ends a sentence in a relative clause: "the fort, which fell in 1853."."""
    at_end = token + 1 >= len(tokens.shape) or tokens.shape[token + 1] in tokens.sentence_ends
    if not at_end or tokens.word_near(token - 1) in BEFORE or _is_participle(tokens, token):
        return False
    clause = own_clause(tokens, token)
    pronoun = next((n for n, word in enumerate(clause) if word in CONTINUING), None)
    return pronoun is not None and ASTRAY.isdisjoint(clause[:pronoun])


def is_background(tokens: Tokens, token: int) -> bool:
    """Whether a date opens a sentence on what had been: "Two days earlier Ney had failed"."""
    opens = tokens.opens_sentence(token) or tokens.opens_sentence(token - 1)
    return (opens or begins_clause(tokens, token)) and _had_been(tokens, token)


def _had_been(tokens: Tokens, token: int) -> bool:
    """Whether the clause that a date opens is in the pluperfect."""
    start = _after_insertion(tokens, token)
    for index in range(start, min(start + AHEAD, len(tokens.shape))):
        if tokens.word(index) in RELATIVES or is_boundary(tokens, index):
            return False  # "In May he learned that she had died"
        if tells_of_before(tokens, index):
            return True
    return False


def _after_insertion(tokens: Tokens, token: int) -> int:
    """The token where a clause goes on after a date: "In June, off the coast, they had lost"."""
    if tokens.word_near(token + 1) != ",":
        return token + 1
    inside = range(token + 2, min(token + 2 + AHEAD, len(tokens.shape)))
    end = next((n for n in inside if tokens.word(n) == "," or is_boundary(tokens, n)), token)
    if any(tells_of_before(tokens, n) for n in range(token + 2, end)):
        return token + 1  # "a year earlier, they had lost, after which"
    return (end if tokens.word(end) == "," else token) + 1


def is_before(tokens: Tokens, token: int) -> bool:
    """Whether something had happened at a date before the one told of: "it had begun in May"."""
    clause = own_clause(tokens, token)
    if not UP_TO.isdisjoint(clause[:1]):
        return False  # "by May it had ended"
    return "had" in clause or is_background(tokens, token)


def is_preliminary(tokens: Tokens, token: int) -> bool:
    """Whether a date before those of the story opens a sentence that does not go back there."""
    return is_background(tokens, token) or _is_of_opening_participle(tokens, token)


def _is_of_opening_participle(tokens: Tokens, token: int) -> bool:
    """Whether a date tells of what a sentence begins with: "Built in 1949, she was slow"."""
    for index in range(token - 1, max(-1, token - 1 - PARTICIPIAL), -1):
        if tokens.opens_sentence(index):
            is_adverb = tokens.word(index) == "first" or tokens.word(index).endswith("ly")
            return _is_form(tokens.word(index + 1 if is_adverb else index))
        if tokens.word(index) == "," or is_boundary(tokens, index):
            return False
    return False


def _is_form(word: str) -> bool:
    """Whether a word may be a participle."""
    return word in ORIGINS or word in PARTICIPLES or (len(word) > 4 and word.endswith("ed"))


def is_bare(tokens: Tokens, token: int) -> bool:
    """Whether a year stands in a sentence without a preposition, as numbers do."""
    if tokens.word_near(token - 1) in OF_YEARS:
        return False
    following = token + 1
    return tokens.is_small(following)


def in_parenthesis(tokens: Tokens, token: int) -> bool:
    """Whether a bracket is open at a token, or a dash that another one closes."""
    before = tokens.text[tokens.starts[max(0, token - ASIDE)] : tokens.starts[token]]
    if max(map(before.rfind, OPENING)) > max(map(before.rfind, CLOSING)):
        return True
    return any(dash in before for dash in DASHES_APART) and _is_between_dashes(tokens, token)


def _is_between_dashes(tokens: Tokens, token: int) -> bool:
    """Whether an odd dash of the sentence stands before a token, and one after it."""
    dashes = 0
    for index in range(token - 1, max(-1, token - ASIDE), -1):
        if tokens.shape[index] in tokens.sentence_ends:
            break
        dashes += _is_dash(tokens, index)
    return dashes % 2 == 1 and _is_closed_by_dash(tokens, token)


def _is_closed_by_dash(tokens: Tokens, token: int) -> bool:
    for index in range(token + 1, min(token + ASIDE, len(tokens.shape))):
        if tokens.shape[index] in tokens.sentence_ends:
            return False
        if _is_dash(tokens, index):
            return True
    return False


def _is_dash(tokens: Tokens, index: int) -> bool:
    """Whether a dash parts phrases, as none does between figures or after a place line."""
    word = tokens.word(index)
    if word not in DASHES or index == 0:
        return False
    is_apart = word == "—" or tokens.starts[index] > tokens.ends[index - 1]
    before = tokens.original(index - 1)
    return is_apart and before != ")" and not before.isupper()


def _is_participle(tokens: Tokens, token: int) -> bool:
    """Whether a participle stands right before: "built in 1742", ", beaten in 1815,"."""
    word = tokens.word_near(token - 1)
    at = token - 2 if word in PREPOSITIONS else token - 1
    word = tokens.word_near(at)
    if word in ORIGINS:
        return _is_origin(tokens, at) and not _is_verb(tokens, at, token)
    before, *after = (tokens.word_near(n) for n in (at - 1, token + 1, token + 2))
    return _is_form(word) and before == after[0] == "," and after[1] != "and"


def is_inserted(tokens: Tokens, token: int) -> bool:
    """Whether a date tells what was done before the verb: "Ney, tried in May 1816, was shot"."""
    at = token - 2 if tokens.word_near(token - 1) in PREPOSITIONS else token - 1
    return tokens.word_near(at) not in ORIGINS and is_of_participle(tokens, token)


def is_of_participle(tokens: Tokens, token: int) -> bool:
    """Whether a date is in an insertion: "the canal, begun in 1866, was opened six years later"."""
    return _is_participle(tokens, token) and tokens.word_near(token + 1) == ","


def is_relative(tokens: Tokens, token: int) -> bool:
    """Whether a date is in a relative clause: "a ship, which was launched in 1862 and"."""
    return not CONTINUING.isdisjoint(own_clause(tokens, token))


def _is_verb(tokens: Tokens, at: int, token: int) -> bool:
    """Whether a form before a date is all the verb of its sentence: "A storm formed on June 8."."""
    if tokens.word(at) not in INTRANSITIVE or tokens.word_near(at - 1) == ",":
        return False
    for step, first in ((-1, at - 1), (1, token + 1)):
        for index in range(first, first + step * PARTICIPIAL, step):
            if tokens.word_near(index) in VERB_ENDS or is_boundary(tokens, index):
                break
            if is_past(tokens, index, token):
                return False
    return True


def _is_origin(tokens: Tokens, at: int) -> bool:
    """Whether a form that tells an origin describes: "a house built", but not "it was built"."""
    if tokens.opens_sentence(at):
        return False
    if tokens.is_capital(at - 1) and tokens.word(at) != "born":
        return False  # "Crick published in 1953"
    near = {tokens.word(n) for n in range(max(0, at - NOUN_PHRASE), at)}
    return near.isdisjoint(FINITE)
