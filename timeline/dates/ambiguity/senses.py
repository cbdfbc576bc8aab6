"""Words of dates that mean something else: quarters of a game, degrees in the 80s, ages.

What a sentence is about tells. Word lists written by hand, from reading news.
"""

from timeline.dates.grammar.patterns import Match
from timeline.dates.text.vocabulary import MONTH

# What games are told of in; "points" may be of an index, too, which the second list then tells.
GAME = frozenset(
    (
        "assists fumble fumbled goal halftime interception interceptions intercepted lead led "
        "outscored overtime points quarterback rebounds sacked score scored scoreless scores "
        "scoring tackled touchdown touchdowns trailed trailing yard yards"
    ).split()
)
BUSINESS = frozenset(
    (
        "$ % £ € ¥ analysts bank basis billion bln budget business cash companies company "
        "consumers costs debt deficit demand deliveries dividend dlrs dollars dow earnings "
        "economic economy exports firm fiscal forecast gdp gnp growth guidance income index "
        "inflation investment investors market markets million mln nasdaq orders output pct "
        "percent percentage plant plants prices production profit profitable profits rates results "
        "revenue revenues sales shares shipments spending stg stock stocks unemployment users"
    ).split()
)
# After words that games are told in, too, these lead on to something else: "led to a loss".
LEADING_ON = frozenset(
    [("lead", "to"), ("led", "to"), ("goal", "is"), ("goal", "of"), ("points", "out")]
)
LONG_UNITS = frozenset("century decade fiscal month year".split())
# What companies and economies report by the half year; the second list, of games, too.
FIGURES = frozenset(
    (
        "deliveries dividend earnings exports forecast growth guidance imports income outlook "
        "output production profit profits revenue revenues sales shipments spending turnover"
    ).split()
)
RESULTS = frozenset("loss losses margin margins net orders results".split())
AMOUNTS = frozenset("$ % £ € ¥ analysts crore euros percent shares".split())
TRADE = frozenset(
    "average bid bond bonds cents close closed dollar euro gold oil pence pound rate rupee settled "
    "share sterling traded trading valued yen yield".split()
)
# What has a price of a few units and cents.
GOODS = frozenset(
    "brent cocoa coffee copper corn cotton crude futures krona krone lira peso rouble ruble "
    "rupiah silver soybeans spread sugar wheat zinc".split()
)
WEATHER = frozenset(
    (
        "degrees gusts highs humidity lows mercury mph rounds showers sunny temperature "
        "temperatures temps thunderstorms winds"
    ).split()
)
# What there are quarters of, and rounds that are called so: "quarter-mile", "quarter-final".
MEASURED = frozenset("century final finalist finalists finals hour inch mile point points".split())
POSSESSIVES = frozenset("his her their my our its your".split())
AGE_LIMITS = frozenset({"over", "under"})
PORTIONS = frozenset("early mid late low -".split())
NEARBY = 60  # tokens in which a report of a game shows what it is


def is_of_a_game(m: Match) -> bool:
    """Whether a quarter is one of a game: "scored 12 points in the fourth quarter"."""
    if _is_of_a_date(m) or not BUSINESS.isdisjoint(_words(m, within_sentence=True)):
        return False
    return _tells_of_a_game(_words(m, within_sentence=False))


def is_fraction(m: Match) -> bool:
    """Whether a quarter is a fourth of something: "the same quarter-point cut"."""
    is_quarter = m.tokens.word(m.following - 1) == "quarter"
    return is_quarter and m.next_word() == "-" and m.tokens.word_near(m.following + 1) in MEASURED


def is_of_figures(m: Match) -> bool:
    """Whether months or a half year are of figures: "first-half profit", not of a match."""
    near = _words(m, within_sentence=True)
    if FIGURES.isdisjoint(near):
        near = _words(m, within_sentence=False)
        if AMOUNTS.isdisjoint(near) or (FIGURES | RESULTS).isdisjoint(near):
            return False
    return not _tells_of_a_game(near)


def is_of_trade(m: Match) -> bool:
    """Whether figures may be a price or a rate: "closed at 10.15 on Friday"."""
    return not (BUSINESS | TRADE | GOODS).isdisjoint(_words(m, within_sentence=True))


def is_of_weather(m: Match) -> bool:
    """Whether tens are degrees: "highs in the 80s", "in the upper 80s"."""
    near = m.tokens.word(m.first - 1) if m.first else ""
    return near in ("upper", "low") or not WEATHER.isdisjoint(_words(m, within_sentence=True))


def is_of_an_age(m: Match) -> bool:
    """Whether tens are someone's age: "in his 40s", "in her early 70s", "under-20s"."""
    at = m.first - 1
    while at > 0 and m.tokens.word(at) in PORTIONS:
        at -= 1
    return at >= 0 and m.tokens.word(at) in POSSESSIVES | AGE_LIMITS


def _is_of_a_date(m: Match) -> bool:
    """Whether what has the quarter or half is named, and no game: "of the month", "of 1987"."""
    if m.next_word() != "of":
        return False
    skipped = 2 if m.tokens.word_near(m.following + 1) in ("the", "this", "next", "last") else 1
    word = m.tokens.word_near(m.following + skipped)
    return word in LONG_UNITS or word in MONTH or (len(word) == len("1987") and word.isdecimal())


def _tells_of_a_game(words: list[str]) -> bool:
    pairs = zip(words, [*words[1:], ""], strict=True)
    if any(word in GAME and (word, after) not in LEADING_ON for word, after in pairs):
        return True
    return any(map(_is_score, words, words[1:], words[2:], [*words[3:], ""]))


def _is_score(home: str, dash: str, away: str, after: str) -> bool:
    """Whether three tokens are a score: "21-7"; not the price of "98-1/2"."""
    is_pair = dash in ("-", "–") and home.isdigit() and away.isdigit() and len(home + away) < 7
    return is_pair and after != "/"


def _words(m: Match, within_sentence: bool) -> list[str]:
    """The words around a match, in order."""
    tokens, shape = m.tokens, m.tokens.shape
    first, last = max(0, m.first - NEARBY), min(len(shape), m.following + NEARBY)
    if within_sentence:
        ends = tokens.sentence_ends
        first = next((n + 1 for n in range(m.first - 1, first, -1) if shape[n] in ends), first)
        last = next((n for n in range(m.following, last) if shape[n] in ends), last)
    return [tokens.word(n) for n in range(first, last)]
