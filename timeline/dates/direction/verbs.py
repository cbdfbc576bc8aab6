"""What one word near a date phrase says about time: finite verbs, modals, infinitives, plans."""

from timeline.dates.direction import cues
from timeline.dates.direction.clauses import is_boundary
from timeline.dates.direction.cues import TENSE, Tense
from timeline.dates.direction.foretold import FORETOLD
from timeline.dates.direction.forms import (
    auxiliary,
    had_been,
    infinitive_marker,
    is_compound,
    is_in_compound,
    is_past_form,
    is_perfect,
    is_regular_past,
    participle,
)
from timeline.dates.direction.infinitives import infinitive
from timeline.dates.direction.lookalikes import only_looks_ahead
from timeline.dates.direction.nouns import is_noun, is_person
from timeline.dates.direction.schedule import VERBS, is_scheduled
from timeline.dates.text.tokens import Tokens

# A form in -ed so near the phrase is its verb: "shares acquired on Monday".
NEXT_TO = 2
# So near, an irregular one is: "a comet first seen on Monday".
NEAR = 4
CAUSED = 4  # words between "let" and the infinitive
# What comes between "forecast" and the date when it was: "growers forecast it in May".
TOLD = (["in"], ["on"], ["it", "in"], ["it", "on"])
AMOUNT = 4  # words of what was forecast: "the 8.0 to 8.4 million tonnes"
# Between "made" and a verb, these tell that it has another subject or sense: "made sure they go".
NOT_CAUSED = frozenset("and as clear he i or she sure that they to we".split())
# Who does these wants something done: "wants the house sold by May", "hopes to get it sold by May".
WISHING = frozenset("need needs want wants".split())
CAUSATIVE = frozenset("get have see".split())  # after "to"
WISHED = 8  # words from there to the participle
SUBJECTS = frozenset("had he i it she they we which who".split())
NO_VERBS = (cues.CAUSES, cues.PLACES_TO_GO, cues.CEREMONIES, cues.QUANTITIES)
# Without "-ed", all others tell nothing; most words are such, and many are asked about.
TELLING = VERBS.union(
    TENSE,
    cues.RESCHEDULING,
    cues.ANNOUNCING,
    cues.HAVING,
    cues.DEPARTING,
    cues.ABILITIES,
    cues.SAME_AS_PARTICIPLE,
    cues.PLAIN_PARTICIPLES,
    cues.NEGATED,
    {"to"},
)


def tense_at(tokens: Tokens, index: int, first: int) -> Tense | None:
    """The tense that token `index` shows for the phrase at token `first`, if it shows one."""
    if index in tokens.chunks:
        return None  # "in May" is no "may"
    word = tokens.word(index)
    if word not in TELLING and not word.endswith("ed"):
        return None
    if word == "will" and is_person(tokens, index):
        return None
    if word in cues.RESCHEDULING and index < first and _moves_to(tokens, index, first):
        return Tense.FUTURE
    if word in cues.ANNOUNCING and index < first and tokens.word_near(first - 1) in cues.SPANS:
        return Tense.FUTURE
    if word in VERBS and is_scheduled(tokens, index, first):
        return Tense.FUTURE
    if word in cues.HAVING and not is_perfect(tokens, index):
        return None
    if word in cues.DEPARTING and tokens.word_near(index - 1) in cues.COPULAS:
        return Tense.FUTURE
    if word in cues.ABILITIES:
        return Tense.FUTURE if _is_possible(tokens, index, first) else None
    if word in cues.SAME_AS_PARTICIPLE and tokens.word_near(index - 1) in cues.PERFECT:
        return Tense.PAST
    if word in cues.PLAIN_PARTICIPLES and 0 < first - index <= NEAR:
        return participle(tokens, index)
    if word == "forecast" and _is_told(tokens, index, first):
        return Tense.PAST
    if word in cues.NEGATED:
        return cues.NEGATED[word] if _is_negated(tokens, index) else TENSE.get(word)
    return _of_form(tokens, index, word, first)


def is_past(tokens: Tokens, index: int, first: int) -> bool:
    """Whether token `index` is a verb in the past tense, for the phrase at token `first`."""
    return index < len(tokens.shape) and tense_at(tokens, index, first) is Tense.PAST


def _of_form(tokens: Tokens, index: int, word: str, first: int) -> Tense | None:
    """The tense that the form of a word shows by itself, and by the "to" or auxiliary before it."""
    if word == "to":
        return infinitive(tokens, index) if _is_infinitive(tokens, index) else None
    if word == "due" and _is_of_cause(tokens, index):
        return None
    known = TENSE.get(word)
    if known is Tense.FUTURE and had_been(tokens, index):
        return Tense.PAST
    if known is None and not is_regular_past(tokens, index, word):
        return None
    if is_compound(tokens, index) or is_in_compound(tokens, index):
        return None
    to = infinitive_marker(tokens, index)
    if to is not None:
        return infinitive(tokens, to)
    if word in cues.ALSO_NOUNS and is_noun(tokens, index):
        return None
    if known is Tense.FUTURE and (cause := _cause(tokens, index)):
        return participle(tokens, cause)
    if known is Tense.FUTURE and only_looks_ahead(tokens, index, first):
        return None
    is_form = known is not Tense.FUTURE and word not in cues.AUXILIARIES_OF_PAST
    if is_form and tokens.word_near(first - 1) == "by" and _is_wished(tokens, index):
        return Tense.FUTURE
    return participle(tokens, index) if is_form else known


def _cause(tokens: Tokens, index: int) -> int | None:
    """The verb that makes a base form its own infinitive: "let a deadline pass", "made him go"."""
    if tokens.word(index).endswith("s"):
        return None
    for back in range(index - 2, max(-1, index - 2 - CAUSED), -1):
        word = tokens.word(back)
        if word in cues.CAUSING:
            return back
        if word == "," or word in NOT_CAUSED or is_boundary(tokens, back):
            return None
    return None


def _is_wished(tokens: Tokens, index: int) -> bool:
    """Whether a participle tells what somebody wants done: "hopes to get it sold by May"."""
    if is_past_form(tokens.word_near(index - 1)):
        return False  # "seems to have been sold by May"
    for back in range(index - 2, max(-1, index - WISHED), -1):
        word = tokens.word(back)
        if word in WISHING or (word in CAUSATIVE and tokens.word_near(back - 1) == "to"):
            return True
        if word in (",", "and") or is_past_form(word) or is_boundary(tokens, back):
            return False
    return False


def _is_told(tokens: Tokens, index: int, first: int) -> bool:
    """Whether somebody told then what would be: "the drop forecast in May", "forecast it in May".

    What has a day of its own need not be meant: "snow forecast on Friday".
    """
    is_next = [tokens.word(n) for n in range(index + 1, first)] in TOLD
    is_ahead = tokens.word_near(index - 1) in FORETOLD or auxiliary(tokens, index) is not None
    if is_ahead or not is_next:
        return False
    before = range(max(0, index - AMOUNT), index)
    is_amount = any(n in tokens.numbers or tokens.word(n)[0].isdigit() for n in before)
    return is_amount or not is_noun(tokens, index)  # "the 8 million tonnes forecast in"


def _is_of_cause(tokens: Tokens, index: int) -> bool:
    """Whether "due" tells why: "was called off due to rain on Friday"."""
    if tokens.word_near(index + 1) != "to" or index + 2 >= len(tokens.shape):
        return False
    word = tokens.original(index + 2)
    return word in cues.CAUSES or word in cues.DETERMINERS or not word.islower()


def _moves_to(tokens: Tokens, index: int, first: int) -> bool:
    """Whether the phrase is the date of a plan: "was postponed to Friday", "set for Rome on"."""
    following = tokens.word(index + 1)
    if following in cues.MOVEMENTS or (following.endswith("ly") and following != "early"):
        return False  # "moved lower until the end of January"
    is_goal = tokens.word_near(first - 1) in cues.DATED or following == "for"
    return is_goal and not had_been(tokens, index)


def _is_possible(tokens: Tokens, index: int, first: int) -> bool:
    """Whether "could" looks ahead: "could approve it on Friday", not "could not say on Friday"."""
    if tokens.word_near(first - 1) in cues.GOALS:
        return True
    return index < first and tokens.word(index + 1) not in cues.AFTER_ABILITIES


def _is_negated(tokens: Tokens, index: int) -> bool:
    """Whether it is the first part of "won't" or "didn't"."""
    return index + 2 < len(tokens.shape) and tokens.word(index + 2) == "t"


def only_describes(tokens: Tokens, index: int, first: int) -> bool:
    """Whether a form in -ed may describe a noun: "preferred shares", "remain closed until".

    It does not where it has a subject or "had" before it: "the curbs it imposed on cars in May".
    """
    if tokens.word(index) in TENSE and tokens.word(index) not in cues.SHUT:
        return False
    if tokens.word_near(index - 1) in SUBJECTS:
        return any(n in tokens.chunks for n in range(index + 1, first))  # it has its own date
    return first - index > NEXT_TO or tokens.word_near(first - 1) in cues.UNTIL


def _is_infinitive(tokens: Tokens, index: int) -> bool:
    """Whether a "to" stands before a verb: an unknown word without a capital, and no usual noun."""
    following = index + 1
    if following >= len(tokens.shape) or tokens.shape[following] != tokens.UNKNOWN:
        return False
    word = tokens.original(following)
    is_verb = not any(word in no_verbs for no_verbs in NO_VERBS)
    is_form = word.endswith("ss") or not word.endswith(("ing", "s"))
    return word.islower() and is_form and is_verb
