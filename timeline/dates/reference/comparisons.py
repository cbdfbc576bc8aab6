"""Dates that something is measured by: "up from 2 million in May", "lower than in 1926".

The text does not go on from them: after "exports rose in January from 2 billion a year earlier",
the following month is February.
"""

from functools import lru_cache

from timeline.dates.direction.own_clause import sentence_before
from timeline.dates.text.tokens import Tokens

# Rules whose phrases are there to compare: "the year-ago quarter", "the same period of 2003".
COMPARING_RULES = frozenset({"focus-in", "same-in", "year-earlier"})
# Rules that step back, of which something is "3 percent up on": "on a year earlier".
BACKWARD_RULES = frozenset({"day-next", "last-unit", "units-ago", "units-earlier"})
# What something is measured by or likened to follows these.
LIKENING = frozenset({"like", "than", "unlike"})
TIMING = frozenset("earlier later longer rather sooner".split())  # "no later than August"
LIKENED = 5  # words from one of them to its date
AGAINST = frozenset({"against", "versus", "vs"})  # "the dollar" or a team, unless a number follows
BESIDE = frozenset({"against", "to", "with"})  # after "compared"
ON = frozenset({"on", "over"})  # after a figure, "3 percent up on" what has been
BESIDE_IT = frozenset({"above", "behind", "below"})  # "sales are below a year ago"
AFTER = frozenset({"after", "following"})
# What one month does to another, which comes right after it: "March will beat February".
BEATING = frozenset("beat exceed match outpace outstrip surpass top".split())
STANDARDS = LIKENING | AGAINST | ON | BESIDE_IT | AFTER | BEATING | {"as", "compared", "from", "of"}
JOINTS = frozenset({",", "and", "or"})  # of clauses, and of the members of a list
IN = frozenset({"during", "in", "on"})  # after "as"
RANGE = frozenset("- – through till to until".split())  # "from May to June" measures nothing
PERCENT = frozenset("% cents pc pct percent percentage points".split())
CURRENCIES = frozenset("$€£¥")
# Where a figure may have been: "up from a record high in May", "from its level in May".
LEVELS = frozenset(
    "average bottom figure high level low number pace peak price rate record total trough".split()
)
# What figures do, and have done by them.
CHANGES = frozenset(
    (
        "accelerated advanced climb climbed contracted decline declined decrease decreased dip "
        "dipped down drop dropped eased edged expanded fall fallen falling falls fell gain gained "
        "grew growth higher improved increase increased jump jumped lower lowered narrowed plunged "
        "raised rebounded recovered retreated rise risen rises rising rose shrank shrunk slid "
        "slipped slowed slump slumped soared surge surged swung tumbled unchanged up widened"
    ).split()
)
# A clause of its own begins or ends with these, so that no comparison goes on beyond.
CLAUSE = frozenset(
    (
        "although because but had has have he if is it said says she that they was were when "
        "where which while who will would"
    ).split()
)
REACH = 16  # words from what compares to its date
NEAR = 14  # words from a change to the "from" that goes with it
FIRST = 4  # words after "from", of which one is a figure or where figures are
CHANGED = 5  # words from "had" to a change and how large it was
OPENING = 8  # words from a date that opens a sentence to its "had"


@lru_cache(maxsize=1)  # one phrase is asked about several times in a row
def is_compared(tokens: Tokens, token: int) -> bool:
    """Whether the text only measures or likens what it tells of by a date."""
    return tokens.rule(token) in COMPARING_RULES or _is_governed(tokens, token)


def _is_governed(tokens: Tokens, token: int) -> bool:
    """Whether a date belongs to a word that compares, with nouns and amounts alone between."""
    if STANDARDS.isdisjoint(sentence_before(tokens, token)):
        return False
    is_verb = False  # "the 3 million earned in", or another clause
    for index in range(token - 1, max(-1, token - 1 - REACH), -1):
        if tokens.shape[index] in tokens.sentence_ends:
            return False
        word = tokens.word(index)
        if word in STANDARDS and _compares(tokens, index, word, token):
            return True
        if word in CLAUSE or (is_verb and word in JOINTS):
            return False
        if index in tokens.chunks and tokens.word(index + 1) not in JOINTS:
            return False
        if len(word) > len("need") and word.endswith("ed"):
            if index < token - 2:
                return False
            is_verb = True
    return False


def _compares(tokens: Tokens, index: int, word: str, token: int) -> bool:
    """Whether a word before a date compares with what follows it."""
    following = tokens.word_near(index + 1)
    if word == "compared":
        return following in BESIDE
    if word in LIKENING:
        is_of_time = tokens.word_near(index - 1) in TIMING
        return index >= token - LIKENED and not (is_of_time or _is_amount(following))
    if word in BEATING:
        return index == token - 1
    if word == "as":
        return index == token - 2 and following in IN
    if word in AGAINST:
        if index == token - 1 and not tokens.is_possessive(token):
            return True  # "fell in June against May", but "voted against Monday's plan"
        return any(_is_amount(tokens.word_near(n)) for n in range(index + 1, min(index + 5, token)))
    if word == "from":
        return _is_measured_from(tokens, index, token)
    if word in AFTER:
        return _is_change(tokens, index + 1, token)
    is_step = index == token - 1 and tokens.chunks[token].rule.name in BACKWARD_RULES
    return is_step and _is_level(tokens, index, word)


def _is_level(tokens: Tokens, index: int, word: str) -> bool:
    """Whether a word tells where a figure is by one of the past: "at 99 percent of a year ago"."""
    if word == "of" and tokens.word_near(index - 1) == "ahead":
        return not tokens.is_possessive(index + 1)
    return word in BESIDE_IT or tokens.word_near(index - 1) in PERCENT


def _is_measured_from(tokens: Tokens, index: int, token: int) -> bool:
    """Whether "from" tells where a figure was: "up from May", "from $2 in May"."""
    if index + 1 == token and tokens.word_near(token + 1) in RANGE:
        return False
    if tokens.word_near(index + 1) in CURRENCIES or tokens.word_near(index + 2) in PERCENT:
        return True
    words = [tokens.word(n) for n in range(index + 1, min(index + 1 + FIRST, token))]
    is_measure = token <= index + 2 or any(_is_amount(word) or word in LEVELS for word in words)
    for back in range(index - 1, max(-1, index - NEAR), -1):
        word = tokens.word(back)
        if tokens.shape[back] in tokens.sentence_ends:
            return False
        if word in CHANGES:
            return is_measure  # an "increased bid from a rival in May" is none
        is_measure = is_measure or word in PERCENT
    return False


def _is_change(tokens: Tokens, start: int, stop: int) -> bool:
    """Whether some tokens tell of figures: "a 3 percent gain", "rising 1 percent"."""
    words = [tokens.word(n) for n in range(start, stop)]
    return any(map(_is_amount, words)) and not CHANGES.isdisjoint(words)


def had_changed(tokens: Tokens, token: int) -> bool:
    """Whether a figure had changed at a date: "on Wednesday it had fallen 88 points"."""
    opens = tokens.opens_sentence(token - 1)
    if not opens and "had" not in sentence_before(tokens, token):
        return False
    around = range(token + 1, token + OPENING) if opens else range(token - 1, token - NEAR, -1)
    for index in around:
        word = tokens.word_near(index)
        if not word or tokens.shape[index] in tokens.sentence_ends:
            return False
        if word == "had":
            return _is_change(tokens, index + 1, min(index + 1 + CHANGED, len(tokens.shape)))
    return False


def _is_amount(word: str) -> bool:
    return word[:1].isdigit() or word in CURRENCIES
