"""Presents that tell of what the calendar has: "schools reopen on Monday", "she turns 80 in May".

Most presents do not ("a man walks past a shop on Monday"): these verbs do, some of them only with
certain words after them. Written by hand, from reading news.
"""

from timeline.dates.direction.cues import DETERMINERS, FIXTURES, PREPOSITIONS_OF_NOUNS
from timeline.dates.direction.forms import infinitive_marker
from timeline.dates.text.tokens import Tokens

ALWAYS = frozenset("publish publishes reopen reopens unveil unveils".split())
# Right after the verb. "On": its day, too, which may come without it.
ON = frozenset({"on"})
EARNINGS = frozenset("earnings profit quarterly results".split())
ROADS = frozenset("across ashore east inland into north offshore out south through west".split())
NUMBER = "number"
# Between the verb and its day: "rain moves in Thursday".
PARTICLES = frozenset({"in", "out"})
NEXT = {
    "close": frozenset({"on"}),
    "coincides": frozenset({"with"}),
    "completes": ON,
    "decides": ON | {"whether"},
    "flies": frozenset({"to"}),
    "fly": frozenset({"to"}),
    "follows": ON,
    "head": frozenset({"to"}),
    "heads": frozenset({"to"}),
    "hear": frozenset({"arguments", "oral"}),
    "hears": frozenset({"arguments", "oral"}),
    "hits": frozenset("cinemas newsstands screens shelves stores theaters theatres".split()),
    "launches": ON | {"in"},
    "leaves": frozenset({"at", "for", "on"}),
    "look": frozenset({"forward"}),
    "looking": frozenset({"forward"}),
    "looks": frozenset({"forward"}),
    "move": ROADS,
    "moves": ROADS,
    "pushes": ROADS,
    "report": EARNINGS,
    "reports": EARNINGS,
    "sails": frozenset({"at", "for", "from", "on", "to"}),
    "stand": frozenset({"trial"}),
    "stands": frozenset({"trial"}),
    "step": frozenset({"down"}),
    "steps": frozenset({"down"}),
    "sweeps": ROADS,
    "taper": frozenset({"off"}),
    "tapers": frozenset({"off"}),
    "turn": frozenset({NUMBER}),
    "turns": frozenset({NUMBER}),
    "updates": frozenset({"investors", "shareholders"}),
    "walk": frozenset({"out"}),
}
# Within the words after the verb.
HELD = frozenset(
    "auction caucus caucuses election elections hearing hearings primaries primary referendum "
    "runoff vote".split()
)
ELECTED = frozenset(
    "assembly chairman committee council delegates governor lawmakers leader mayor parliament "
    "president representatives senator senators".split()
)
OBJECTS = {
    "announces": frozenset({"decision", "verdict", "winner", "winners"}),
    "becomes": frozenset(
        "available chair chairman chairwoman chief director effective head law leader mandatory "
        "president prime".split()
    ),
    "chairs": frozenset({"first", "meeting", "session"}),
    "delivers": frozenset({"address", "budget", "judgment", "ruling", "verdict"}),
    "elect": ELECTED,
    "elects": ELECTED,
    "hold": HELD,
    "holds": HELD,
    "presents": frozenset({"budget"}),
    "want": FIXTURES,
    "wants": FIXTURES,
}
REACH = 5
# Only of many, who are named right before: "nurses strike on Friday", but "the strike on Friday".
OF_MANY = {"debate": frozenset({"a", "the"}), "rule": ON, "strike": ON}
# Only of those whose days are planned: "people gather" in captions.
OF_OFFICIALS = {"gather": ON | {"for", "in"}}
OFFICIALS = frozenset(
    "bankers chiefs delegates diplomats governors lawmakers leaders ministers officials".split()
)
# Only of a firm: "Apple reports on Friday", but "media reports on Friday".
OF_FIRMS = frozenset({"reports"})
# With these before them, the verbs are nouns.
THINGS = frozenset(
    "local market media missile news police press product rocket satellite space state test".split()
)
NO_SUBJECTS = PREPOSITIONS_OF_NOUNS | DETERMINERS | THINGS | {"not", "t"}
VERBS = ALWAYS | NEXT.keys() | OBJECTS.keys() | OF_MANY.keys() | OF_OFFICIALS.keys()


def is_scheduled(tokens: Tokens, index: int, first: int) -> bool:
    """Whether a token is a present of the calendar, for the phrase at token `first`."""
    word, before = tokens.word(index), tokens.word_near(index - 1)
    if before in NO_SUBJECTS or infinitive_marker(tokens, index) is not None:
        return False
    if word in ALWAYS or _is_before(tokens, index, first, NEXT.get(word, frozenset())):
        return True
    if word in OF_OFFICIALS:
        return before in OFFICIALS and _is_before(tokens, index, first, OF_OFFICIALS[word])
    if word in OF_FIRMS:
        is_firm = before == "which" or tokens.is_capital(index - 1)
        return is_firm and _is_before(tokens, index, first, ON)
    if word in OF_MANY:
        are_many = before.isalpha() and len(before) > 2 and before.endswith("s")
        return are_many and _is_before(tokens, index, first, OF_MANY[word])
    objects = range(index + 1, min(index + 1 + REACH, len(tokens.shape)))
    return not OBJECTS.get(word, frozenset()).isdisjoint(tokens.word(n) for n in objects)


def _is_before(tokens: Tokens, index: int, first: int, words: frozenset[str]) -> bool:
    """Whether one of some words, or what they stand for, comes right after a verb."""
    following = index + 1
    if following == first:
        return "on" in words
    if following in tokens.chunks:
        return "earnings" in words and "quarter" in tokens.word(following)
    word = tokens.word_near(following)
    if following + 1 == first and word in PARTICLES:
        return not ROADS.isdisjoint(words)
    is_number = word.isdigit() or following in tokens.numbers
    return word in words or (is_number and NUMBER in words)
