"""Words that look ahead elsewhere, but here are part of what a past verb tells.

"Scored five runs", "lifted travel curbs", "rejected a possible truce": nouns and adjectives spelled
like a verb or a predicate of what is to come. That verb gives the date its time, not they.
"""

from collections.abc import Iterator

from timeline.dates.direction import cues
from timeline.dates.direction.clauses import WINDOW, is_boundary
from timeline.dates.direction.cues import TENSE, Tense
from timeline.dates.direction.forms import is_compound, is_regular_past
from timeline.dates.text.tokens import Tokens

# Another clause or verb begins with these: "won the cup and plays on Monday".
JOINTS = frozenset(', and as or so that then ( ) " “ ” — –'.split())
# Right before a word, these make it a verb.
SUBJECTS = frozenset("he i it she that there they we what which who you".split())
# Verbs whose object may be a clause, which has its own verb: "said the ban takes effect on Monday".
OF_CLAUSES = cues.CLAIMING | frozenset(
    "acknowledged added admitted agreed argued assumed decided declared ensured explained hoped "
    "indicated insisted meant noted predicted promised ruled stated stressed suggested vowed "
    "warned".split()
)
# After these, a word is no verb: "remains of a man", "planned talks were", "visits on Monday".
AFTER_NOUNS = frozenset({"of", "was", "were", "had", "did"})
AFTER_OBJECTS = cues.PREPOSITIONS_OF_NOUNS | frozenset("after and before by to until".split())
# What follows a past form that has no object, and may be a participle: "talks put off in May".
NO_OBJECTS = AFTER_OBJECTS | frozenset(
    "abroad across again away back between down during early earlier inside late near off once "
    "out outside since there twice under up".split()
)
# What has a day of its own, when it is planned or likely.
EVENTS = (
    cues.FIXTURES
    | cues.OUTINGS
    | cues.ANNOUNCED
    | frozenset(
        "blackouts conference congress delays demonstration demonstrations evacuation evacuations "
        "flooding floods frost landing march outages protest protests rain rains rallies rally "
        "shower showers snow storm storms strike strikes summits thunderstorms walkout "
        "walkouts".split()
    )
)
# A noun phrase begins with an article or a possessive, or after a preposition.
OPENINGS = cues.DETERMINERS | cues.POSSESSIVES | cues.PREPOSITIONS | cues.PREPOSITIONS_OF_NOUNS
ADJECTIVES = 5  # words between an article and its noun
# What a noun does not begin with.
AFTER_PREDICATES = AFTER_OBJECTS | cues.CLAUSE_BOUNDARIES | frozenset("as be later that".split())


def only_looks_ahead(tokens: Tokens, index: int, first: int) -> bool:
    """Whether a word is no verb or predicate, for the phrase at token `first`."""
    word, following = tokens.word(index), tokens.word_near(index + 1)
    if word in cues.CERTAIN_FUTURE:
        return False
    if word in cues.PREDICATES:
        is_dated = index < first and _is_of_event(tokens, index)
        return not is_dated and _is_attribute(tokens, index) and _has_verb(tokens, index, first)
    if tokens.word_near(index - 1) == "last":
        return True  # "the exchange, last open on Friday"
    if following in AFTER_NOUNS:
        return (word, following) != ("chance", "of")  # "saw a chance of rain"
    return _is_object(tokens, index)


def _is_attribute(tokens: Tokens, index: int) -> bool:
    """Whether a predicate stands before its noun: "a likely suspect", "two planned mergers"."""
    if tokens.word_near(index - 1) in cues.AUXILIARIES | SUBJECTS or index + 1 in tokens.chunks:
        return False
    following = tokens.word_near(index + 1)
    return following.isalpha() and following not in AFTER_PREDICATES


def _is_of_event(tokens: Tokens, index: int) -> bool:
    """Whether a date goes with what an attribute describes: "warned of a planned strike on"."""
    for n in range(index + 1, min(index + ADJECTIVES, len(tokens.shape))):
        if tokens.word(n) in AFTER_PREDICATES or n in tokens.chunks:
            return False
        if tokens.word(n) in EVENTS:
            return True
    return False


def _has_verb(tokens: Tokens, index: int, first: int) -> bool:
    """Whether the clause has a verb on the same side of the phrase as an attribute."""
    if index > first:
        near = range(index + 1, min(index + WINDOW, len(tokens.shape)))
    elif _is_in_phrase(tokens, index):
        near = range(_article(tokens, index) - 1, max(-1, index - WINDOW), -1)
    else:
        return _is_object(tokens, index)
    for n in near:
        if is_boundary(tokens, n):
            return False
        if _is_verb(tokens, n):
            return True
    return False


def _is_in_phrase(tokens: Tokens, index: int) -> bool:
    """Whether a noun phrase begins before an attribute: "their widely expected merger"."""
    return tokens.word_near(_article(tokens, index)) in OPENINGS


def _article(tokens: Tokens, index: int) -> int:
    """Where the article of an attribute would stand: "a proposed and widely expected merger"."""
    before = index - 1
    while before > index - ADJECTIVES and tokens.word_near(before).endswith(("and", "ed", "ly")):
        before -= 1
    return before


def _is_verb(tokens: Tokens, index: int) -> bool:
    """Whether a word may be a verb, in any tense."""
    word = tokens.word(index)
    return word in TENSE or word in cues.COPULAS or is_regular_past(tokens, index, word)


def _is_object(tokens: Tokens, index: int) -> bool:
    """Whether the past verb of the clause comes before a word: "gave up two runs in the ninth"."""
    following = tokens.word_near(index + 1)
    if following in cues.DETERMINERS or tokens.word_near(index - 1) in SUBJECTS:
        return False
    before = _before(tokens, index)
    verb = next((n for n in before if _is_verb(tokens, n)), None)
    if verb is None or not _is_finite(tokens, verb) or tokens.word(verb) in OF_CLAUSES:
        return False
    if verb == index - 1 and index + 1 not in tokens.chunks and following not in AFTER_OBJECTS:
        return not tokens.word(index).endswith("s")  # "the bill they passed takes effect"
    return not any(_is_relative(tokens, n, verb) for n in before)


def _is_relative(tokens: Tokens, index: int, verb: int) -> bool:
    """Whether the clause of a verb tells which one is meant: "the drug that he took", "he took"."""
    word = tokens.word(index)
    if word == "that" or word in cues.RELATIVES:
        return True
    if word not in SUBJECTS or index != verb - 1 or tokens.opens_sentence(index):
        return False
    return tokens.word(index - 1).isalpha() and not _is_verb(tokens, index - 1)


def _before(tokens: Tokens, index: int) -> Iterator[int]:
    """The tokens of a clause before one of them, backwards, and the word that begins it."""
    for back in range(index - 1, max(-1, index - WINDOW), -1):
        word = tokens.word(back)
        yield back
        if back not in tokens.chunks and (word in JOINTS or is_boundary(tokens, back)):
            return
        if word == "to" and tokens.original(back + 1).islower():
            return


def _is_finite(tokens: Tokens, verb: int) -> bool:
    """Whether a past form is no participle that describes a noun: it has an object."""
    word = tokens.word(verb)
    if word in cues.AUXILIARIES_OF_PAST or word in cues.ONLY_FINITE:
        return True
    if is_compound(tokens, verb) or TENSE.get(word) is Tense.FUTURE or word in cues.COPULAS:
        return False
    if tokens.word_near(verb - 1) in cues.AUXILIARIES_OF_PAST:
        return True
    following = tokens.word_near(verb + 1)
    return verb + 1 not in tokens.chunks and following not in NO_OBJECTS
