"""How long something has gone on: "a two-week-old strike"; ages of people are no time."""

from timeline.dates.direction import cues
from timeline.dates.direction.verbs import tense_at
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.expression import Expression
from timeline.dates.recognizers.durations import QUANTITY, duration_of, unnumbered
from timeline.dates.reference.attributes import OTHERS

# What goes on, or is in force.
LASTING = frozenset(
    (
        "accord affair agreement ban battle blockade boycott campaign ceasefire coalition conflict "
        "contract coup crackdown crisis deadlock deal dictatorship dispute drought embargo "
        "emergency fast feud fighting freeze impasse insurgency insurrection intifada "
        "investigation law lockout marriage mission moratorium occupation offensive operation pact "
        "policy presidency probe protest rally rebellion reign relationship revolt rivalry row "
        "siege stalemate standoff strike struggle suspension tradition treaty trial truce "
        "uprising war"
    ).split()
)
# What comes after a noun, and is none.
AFTER_NOUNS = OTHERS | cues.AUXILIARIES | cues.ABILITIES
REACH = 6  # tokens to the noun: "six-year-old Iran-Iraq war"


def age(m: Match) -> Expression | None:
    """two-week-old, of a strike; year-old, of a war; decades-old, of a feud."""
    if _head(m) not in LASTING:
        return None
    return duration_of(m) if "number" in m else unnumbered(m)


def _head(m: Match) -> str:
    """The noun that ends the phrase in which the match is an adjective; empty if none."""
    tokens, head = m.tokens, ""
    for at in range(m.following, min(m.following + REACH, len(tokens.shape))):
        word = tokens.word(at)
        if word == "-":
            continue
        is_noun = tokens.shape[at] == tokens.UNKNOWN and word.isalpha() and word not in AFTER_NOUNS
        if not is_noun or tense_at(tokens, at, at) is not None:
            return head if word not in LASTING else word
        head = word
    return head


RULES = (
    Rule("age", f"{QUANTITY} DASH unit=(UNIT|UNITS) DASH? old", age, yields="LENGTH"),
    Rule("age", "unit=(UNIT|UNITS) DASH old", age, not_after="(DASH|NUMBER)", yields="LENGTH"),
)
