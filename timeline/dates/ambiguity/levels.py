"""Four digits that are no year: levels of markets ("closed at 1998") and models ("a BMW 2002")."""

from timeline.dates.grammar.patterns import Match
from timeline.dates.reference.comparisons import CHANGES
from timeline.dates.reference.sessions import CLOSING

# What has a level of thousands of points; the "p" is that of "S&P 500".
INDEXES = frozenset(
    "average cac composite dax dow ftse gold hang index industrials kospi nasdaq nifty nikkei p "
    "platinum sensex stoxx topix".split()
)
MOVES = CHANGES | CLOSING | frozenset("open opened opens stood trade traded trades trading".split())
BEFORE = frozenset({"at", "to"})
SENTENCE = 14  # words before the level
# Cars that have the name of a year.
MODELS = {"bmw": {1600, 1800, 2002}, "peugeot": {2008}}
# Programs and games that have one, of which a new one comes out every few years.
PROGRAMS = frozenset("anno battlefield cyberpunk office photoshop server studio windows".split())


def is_level(m: Match) -> bool:
    """Whether the digits of a match are the level of an index: "fell 11 to 1985"."""
    if not m.follows(BEFORE) or m.unknown_follows():
        return False  # "fell to 1985 levels"
    words = words_before(m)
    is_range = "from" in words[-3:]  # "from 1980 to 1985"
    return not (is_range or INDEXES.isdisjoint(words) or MOVES.isdisjoint(words))


def is_model(m: Match, n: int) -> bool:
    """Whether a match is in the name of a car or a program: "a Peugeot 2008", "Office 2010"."""
    before = m.first - 1
    if m.tokens.word_near(before) in PROGRAMS and m.tokens.is_capital(before):
        return True
    return n in MODELS.get(m.tokens.word_near(m.first - 1), ())


def words_before(m: Match) -> list[str]:
    """The words of the sentence before a match."""
    first = m.first
    while first > max(0, m.first - SENTENCE) and not m.tokens.opens_sentence(first):
        first -= 1
    return [m.tokens.word(n) for n in range(first, m.first)]
