"""What a story is named by: "The 1912 lockout was", "The floods of 1958", "a siege that began in".

A year before a thing tells which one: "The 1954 building collapsed on Tuesday" is no story of 1954.
One before what happened once tells when all of it was, where the text opens with it.
"""

from timeline.dates.calendar.calendar import SIZE, Period, Unit
from timeline.dates.direction.clauses import DASHES, is_boundary
from timeline.dates.direction.cues import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    PREPOSITIONS_OF_NOUNS,
    TENSE,
    WITHIN_VERB,
    Tense,
)
from timeline.dates.direction.verbs import is_past
from timeline.dates.reference.asides import RELATIVES, is_beside
from timeline.dates.text.tokens import Tokens

# What happens once, and has a year for its name; not what police or courts come back to.
EPISODES = frozenset(
    (
        "avalanche battle blackout blizzard blockade bombardment boycott campaign championship "
        "coup cup cyclone disaster dispute drought earthquake election elections epidemic "
        "eruption events exhibition expedition explosion exposition fair famine fire flood "
        "flooding floods games heatwave hurricane insurrection invasion lockout massacre mutiny "
        "offensive olympics outbreak pandemic plague playoffs quake rebellion referendum regatta "
        "revolt revolution riot riots rising season shipwreck siege storm storms strike strikes "
        "tornado tournament tsunami typhoon uprising voyage war winter"
    ).split()
)
# What teams did in the year before their name: "The 1927 Yankees won".
PLAYING = frozenset("beat drew finished lost played scored swept went won".split())
SEASONS = frozenset("campaign championship playoffs season term tour tournament winter".split())
# What an episode does at its date, and at the date of its end.
TAKING_PLACE = frozenset("began broke erupted happened occurred started took".split())
LASTING = frozenset("fought lasted raged ran".split())
ENDING = frozenset(
    "closed collapsed concluded ended finished lasted lifted over stopped surrendered".split()
)
WITHIN = frozenset("in during".split())  # what may stand before the phrase: "In the 1954 season"
JOINTS = frozenset("between during from in of".split())  # between an episode and its year
TWO_YEARS = DASHES | {"/"}
# What ends a noun phrase, besides a verb.
ENDS = PREPOSITIONS | PREPOSITIONS_OF_NOUNS | AUXILIARIES | WITHIN_VERB | DETERMINERS
ENDS |= set(", he i it she they we".split())
DEFINING = frozenset({"is", "was"})
SENTENCE = 15  # words
PHRASE = 6  # words of a noun phrase at most
NEAR = 4  # words between an episode and its date


def names_episode(tokens: Tokens, year: int) -> bool:
    """Whether a year is that of an episode that its sentence is about: "The 1912 lockout was"."""
    return _is_before(tokens, year) or _is_after(tokens, year)


def is_beside_story(tokens: Tokens, token: int, date: Period, *, is_old: bool) -> bool:
    """Whether not even a text that opens with a date goes on from there (see `is_beside`).

    From an old one it does where a relative clause tells of an episode: "The siege, which began in
    January 1912, ended in August".
    """
    if not is_beside(tokens, token, SIZE[date.unit] <= SIZE[Unit.DAY]):
        return False
    return not (is_old and _tells_of_episode(tokens, token))


def _tells_of_episode(tokens: Tokens, token: int) -> bool:
    """Whether a clause tells when the episode took place that its sentence is about."""
    verb = next((n for n in _back(token) if tokens.word_near(n) in TAKING_PLACE), None)
    if verb is None:
        return False
    if tokens.word_near(verb - 1) in EPISODES:  # "is a mill where a lockout began in"
        return any(tokens.word_near(n) in DEFINING for n in range(verb - 2, verb - SENTENCE, -1))
    noun = verb - 3 if tokens.word_near(verb - 2) == "," else verb - 2
    is_clause = tokens.word_near(verb - 1) in RELATIVES and tokens.word_near(noun) in EPISODES
    return is_clause and any(
        tokens.word_near(n) == "the" and tokens.opens_sentence(n) for n in _back(noun)
    )


def begins_and_ends(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether the dates at two tokens are those of an episode: "began in May and ended in June"."""
    before = {tokens.word_near(n) for n in _back(begin)}
    if not LASTING.isdisjoint(before):
        return True
    between = range(begin + 1, end)
    is_begun = not (TAKING_PLACE | {"opened"}).isdisjoint(before)
    return is_begun and not ENDING.isdisjoint(map(tokens.word, between))


def opens_within(tokens: Tokens, year: int) -> bool:
    """Whether the sentence of a year tells what was during its episode: "In the 1954 season"."""
    if tokens.word_near(year - 1) != "the" or tokens.word_near(year - 2) not in WITHIN:
        return False
    phrase = range(year + 1, _head(tokens, year) + 1)  # its last words may be the next: "teams won"
    return tokens.opens_sentence(year - 2) and any(tokens.word(n) in EPISODES for n in phrase)


def names_season(tokens: Tokens, year: int) -> bool:
    """Whether two years, which end at a token, are those of a season: "the 1953-54 season"."""
    return tokens.word_near(_head(tokens, year)) in SEASONS


def _back(token: int) -> range:
    return range(token - 1, token - 1 - NEAR, -1)


def _is_before(tokens: Tokens, year: int) -> bool:
    """Whether an episode or a team is called by the year before it, and opens its sentence."""
    article = next((n for n in (year - 1, year - 2) if tokens.word_near(n) == "the"), None)
    if article is None or not _opens(tokens, article):
        return False
    if tokens.word_near(year + 2) in PLAYING:
        name = tokens.original(year + 1)
        return name[0].isupper() and name.endswith("s")
    return tokens.word_near(_head(tokens, year)) in EPISODES


def _opens(tokens: Tokens, article: int) -> bool:
    """Whether a noun phrase opens a sentence: "The 1954", "In the 1954"."""
    if tokens.opens_sentence(article):
        return True
    return tokens.word_near(article - 1) in WITHIN and tokens.opens_sentence(article - 1)


def _head(tokens: Tokens, first: int) -> int:
    """The last word of the noun phrase that goes on behind a token."""
    if tokens.word_near(first + 1) in TWO_YEARS and first + 2 in tokens.chunks:
        first += 2  # "the 1953-54 season"
    last = first
    for index in range(first + 1, min(first + PHRASE, len(tokens.shape))):
        word = tokens.word(index)
        is_verb = TENSE.get(word) is Tense.PAST or is_past(tokens, index, first)
        is_end = is_verb or word in ENDS or index in tokens.numbers or is_boundary(tokens, index)
        is_joined = tokens.word_near(index + 1) == "-"  # "by-election"
        if (is_end and not is_joined) or _is_name(tokens, index):
            break
        last = index
    return last


def _is_name(tokens: Tokens, index: int) -> bool:
    """Whether a name begins at a token: "In the 1954 season Rovers won"."""
    return tokens.is_small(index - 1) and tokens.is_capital(index)


def _is_after(tokens: Tokens, year: int) -> bool:
    """Whether a year is given right after an episode: "the war of 1906", "was a dispute in"."""
    if tokens.word_near(year - 1) not in JOINTS:
        return False
    noun = next((n for n in _back(year) if tokens.word_near(n) in EPISODES), None)
    if noun is None or (noun < year - 2 and not is_past(tokens, noun + 1, year)):
        return False
    article = next((n for n in _back(noun) if tokens.word_near(n) in DETERMINERS), None)
    return article is None or tokens.word_near(article - 1) not in PREPOSITIONS_OF_NOUNS - WITHIN
