"""Months and quarters that figures are of, which the verb around does not date.

"The ministry will publish data for August" tells of the August that is over, "it cut its forecast
for the second quarter" of the quarter to come.
"""

from itertools import pairwise

from timeline.dates.direction.cues import (
    AUXILIARIES,
    CLAUSE_BOUNDARIES,
    DETERMINERS,
    PREPOSITIONS,
    PREPOSITIONS_OF_NOUNS,
    TENSE,
)
from timeline.dates.text.tokens import Tokens

FIGURES = frozenset("data earnings figures numbers results sales statistics wages".split())
# What is told of a month once it is over: "the February jobs report is due on Friday".
STATISTICS = FIGURES - {"earnings", "results", "sales", "wages"} | frozenset(
    "cpi deficit employment figure gap index inflation number payrolls ppi reading report "
    "statistic surplus survey unemployment".split()
)
# With these, a sentence tells of figures: "a year ago it lost $2 million".
REPORTED = FIGURES | frozenset(
    "$ % £ € ¥ billion cents crore demand exports growth imports income loss losses margins "
    "million orders output pence percent profit profits revenue revenues shipments "
    "turnover".split()
)
# These may be told ahead of a quarter that is over: "will take a charge in the fourth quarter".
ACCOUNTED = REPORTED | frozenset(
    "amortization charge charges contracted cts dividend dlrs earn economy gain gains gdp gnp grew "
    "grow grown net output pct provision restate share shrank shrink shrunk write writedown".split()
)
PUBLISHING = frozenset(
    "pay paid publish published release released report reported unveil unveiled".split()
)
# With one of these, a sentence may tell when figures came out, not of which month they are.
TELLING = PUBLISHING | {"announced", "disclosed", "posted", "said", "says"}
PLANNED = frozenset({"forecast", "guidance", "outlook"})
# A forecast with one of these is of what is over: "sales beat its forecast for".
MET = frozenset("above beat beaten beats below exceeded met miss missed than topped".split())
OF = frozenset({"for", "of"})
INTO = frozenset({"for", "in"})
NO_ATTRIBUTES = DETERMINERS | PREPOSITIONS | PREPOSITIONS_OF_NOUNS | CLAUSE_BOUNDARIES
NO_ATTRIBUTES |= TENSE.keys() | AUXILIARIES | {"and", "or", "to"}
ATTRIBUTES = 4  # words from a month to what is told of it: "February consumer price index"
RECORDS = frozenset("footage minutes recording recordings transcript transcripts video".split())
OUT_OF = frozenset({"from", "of"})
BEFORE_MONTHS = frozenset("by in since until".split())  # "in May inflation will rise"
REACH = 6  # words from such a noun to its month or quarter, or from that to the noun
HEADING = 3  # words from a quarter to the noun that it begins
NEAR = 10  # words to the verb
WIDE = 14  # words to an amount
SENTENCE = 20  # words from the beginning of a sentence


def tells_figures(tokens: Tokens, first: int) -> bool:
    """Whether the words around a phrase are of figures: "a year ago it lost $2 million"."""
    return not REPORTED.isdisjoint(_sentence(tokens, first, WIDE, WIDE))


def is_in_accounts(tokens: Tokens, first: int) -> bool:
    """Whether a quarter may be over that a verb looks ahead to: "expects a loss in"."""
    return not ACCOUNTED.isdisjoint(_sentence(tokens, first, WIDE, WIDE))


def opening_phrase(tokens: Tokens, first: int) -> int | None:
    """The date phrase that opens the sentence of another one: "In May, sales rose from ..."."""
    start = first - len(_sentence(tokens, first, SENTENCE, 0))
    at = next((n for n in (start, start + 1) if n in tokens.chunks), first)
    words = {tokens.word(n) for n in range(start, first)}
    return at if at < first and TELLING.isdisjoint(words) else None


def is_of_statistic(tokens: Tokens, first: int) -> bool:
    """Whether it is the month of a statistic: "the February consumer price index"."""
    before = tokens.word_near(first - 1)
    if before in BEFORE_MONTHS:
        return False
    if before == "for" and tokens.word_near(first - 2) in STATISTICS:
        return True  # "its jobs report for February"
    for index in range(first + 1, min(first + 2 + ATTRIBUTES, len(tokens.shape))):
        if tokens.word(index) in STATISTICS:
            return tokens.word_near(index + 1) not in PLANNED
        if not _is_attribute(tokens, index):
            return False
    return False


def _is_attribute(tokens: Tokens, index: int) -> bool:
    """Whether a word may stand between a month and its statistic: "consumer", "U.S.", "-"."""
    word = tokens.word_near(index)
    return (
        word not in NO_ATTRIBUTES
        and index not in tokens.chunks
        and (word == "-" or word[:1].isalpha())
    )


def is_of_record(tokens: Tokens, first: int) -> bool:
    """Whether something was written down then: "minutes of the January meeting are due"."""
    pairs = pairwise(tokens.word_near(n) for n in range(first - REACH, first))
    return any(record in RECORDS and after in OUT_OF for record, after in pairs)


def is_of_published(tokens: Tokens, first: int) -> bool:
    """Whether it is the month of figures that are published: "release sales data for July"."""
    if tokens.word_near(first - 1) == "for":
        is_of = tokens.word_near(first - 2) in FIGURES
    else:
        is_of = not FIGURES.isdisjoint(tokens.word_near(first + n) for n in (1, 2))
    around = _sentence(tokens, first, NEAR, NEAR)
    return is_of and not PUBLISHING.isdisjoint(around)


def is_of_forecast(tokens: Tokens, first: int) -> bool:
    """Whether it is the quarter of a forecast: "cut its sales forecast for the third quarter"."""
    before = _sentence(tokens, first, NEAR, 0)
    if not MET.isdisjoint(before):
        return False
    if _heads_forecast(tokens, first):
        return True
    if before[-1:] == [] or before[-1] not in INTO:
        return False
    near = before[-REACH:]
    return any(noun in PLANNED and after in OF for noun, after in pairwise(near))


def _heads_forecast(tokens: Tokens, first: int) -> bool:
    """Whether a forecast follows: "its third-quarter profit forecast"."""
    for index in range(first + 1, first + 1 + HEADING):
        word = tokens.word_near(index)
        if word in PLANNED or not word.isalpha():
            return word in PLANNED
        if word in MET:
            return False
    return False


def _sentence(tokens: Tokens, first: int, before: int, after: int) -> list[str]:
    """The words of its sentence around a phrase, as far as some words before and after it."""
    start = first
    while start > max(0, first - before) and not tokens.opens_sentence(start):
        start -= 1
    stop = first + 1
    while stop < min(len(tokens.shape), first + 1 + after) and not tokens.opens_sentence(stop):
        stop += 1
    return [tokens.word(n) for n in range(start, stop if after else first)]
