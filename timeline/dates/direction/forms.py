"""What the form of a word shows: the past tense, a perfect, a participle with its auxiliaries."""

from timeline.dates.direction import cues
from timeline.dates.direction.cues import TENSE, Tense
from timeline.dates.text.tokens import Tokens


def is_past_form(word: str) -> bool:
    """Whether a word by itself may be a verb in the past: "fell", "agreed"; not "red"."""
    return TENSE.get(word) is Tense.PAST or (len(word) > 3 and word.endswith("ed"))


def is_within_verb(word: str) -> bool:
    """Whether a word may stand between an auxiliary and its verb: "was later jailed"."""
    return word in cues.WITHIN_VERB or word.endswith("ly")


def is_copula(tokens: Tokens, index: int) -> bool:
    """Whether a token is "is" or "are", in full or short: "there's a risk of snow"."""
    word = tokens.word(index)
    is_short = word in cues.POSSESSIVES and tokens.word_near(index - 1) in cues.SHORTENING
    return is_short or word in cues.COPULAS


def is_regular_past(tokens: Tokens, index: int, word: str) -> bool:
    """Whether a word ends in -ed and is no name: "landed", not "United"."""
    is_form = (len(word) > 4 and word.endswith("ed")) or (len(word) > 3 and word.endswith("ied"))
    if not is_form or tokens.word_near(index - 1) in cues.DETERMINERS:
        return False
    return tokens.opens_sentence(index) or tokens.text[tokens.starts[index]].islower()


def is_compound(tokens: Tokens, index: int) -> bool:
    """Whether a word ends an adjective: "state-owned mines", but not "re-elected her"."""
    if tokens.word_near(index - 1) != "-" or tokens.word_near(index - 2) in cues.PREFIXES:
        return False
    following = tokens.word_near(index + 1)
    if following == "to" or following in cues.PREPOSITIONS or following in cues.DETERMINERS:
        return False  # "double-faulted on Monday"
    return tokens.ends[index - 1] == tokens.starts[index]


def is_in_compound(tokens: Tokens, index: int) -> bool:
    """Whether a hyphen makes a verb part of a noun: "take-off", "hit-and-run"."""
    following = tokens.word_near(index + 1) == "-" and tokens.word_near(index + 2).isalpha()
    if following and tokens.ends[index] == tokens.starts[index + 1]:
        return tokens.ends[index + 1] == tokens.starts[index + 2]
    joined = tokens.word_near(index - 1) == "-" and tokens.ends[index - 1] == tokens.starts[index]
    is_prefixed = tokens.word_near(index - 2) in cues.PREFIXES
    return joined and not is_prefixed and TENSE.get(tokens.word(index)) is Tense.FUTURE


def is_perfect(tokens: Tokens, index: int) -> bool:
    """Whether "has" is an auxiliary: "has resigned", but not "has a hearing", "will have won"."""
    if tokens.word_near(index - 1) in cues.AUXILIARIES_OF_FUTURE:
        return False
    for following in range(index + 1, min(index + 4, len(tokens.shape))):
        word = tokens.word(following)
        if word in cues.PARTICIPLES or word in cues.AUXILIARIES_OF_PAST:
            return True
        if is_past_form(word):
            return True
    return False


def tells_of_before(tokens: Tokens, index: int) -> bool:
    """Whether a token is the "had" of a pluperfect; not that of "had a meeting", "had 300 men"."""
    if tokens.word(index) != "had" or index + 1 >= len(tokens.shape):
        return False
    is_number = index + 1 in tokens.numbers or tokens.word(index + 1)[0].isdigit()
    return not is_number and tokens.word(index + 1) not in cues.HAD


def had_been(tokens: Tokens, index: int) -> bool:
    """Whether a plan is told as over: "had been due on Friday"."""
    return (tokens.word_near(index - 2), tokens.word_near(index - 1)) == ("had", "been")


def auxiliary(tokens: Tokens, index: int) -> int | None:
    """The auxiliary that puts a form in -ed into the future, if any: "will be released"."""
    for back in range(index - 1, max(-1, index - 4), -1):
        helper = tokens.word(back)
        is_surname = tokens.original(back) == "May" and not tokens.opens_sentence(back)
        if back in tokens.chunks or is_surname:
            return None
        if helper in cues.AUXILIARIES_OF_FUTURE:
            return back
        if _joins_participles(tokens, back):
            return auxiliary(tokens, back - 1)  # "will be read and voted on"
        if not is_within_verb(helper) and helper not in cues.LINKS:
            return None  # "the ambassador to Chile said"
    return None


def participle(tokens: Tokens, index: int) -> Tense:
    """The tense of a form in -ed, by the auxiliaries before it: "will also be released"."""
    if _is_unfulfilled(tokens, index):
        return Tense.FUTURE
    helper = auxiliary(tokens, index)
    if helper is None:
        return Tense.FUTURE if _is_lasting(tokens, index) else Tense.PAST
    is_accused = tokens.word(index) in cues.ACCUSING and tokens.word(helper) in cues.COPULAS
    return Tense.PAST if is_accused or _is_missed(tokens, helper) else Tense.FUTURE


def _is_lasting(tokens: Tokens, index: int) -> bool:
    """Whether a state lasts: "schools remain closed", but not "the remains found on Friday"."""
    before = tokens.word_near(index - 1)
    if before not in cues.STAYING:
        return False
    if before == "remains" and tokens.word(index) not in cues.SUSPENDING:
        return False
    near = (tokens.word_near(n) for n in range(index - 4, index))
    return cues.NOT_STAYING.isdisjoint(near)


def _is_missed(tokens: Tokens, helper: int) -> bool:
    """Whether something was not possible: "could not immediately be reached"."""
    before = [tokens.word_near(n) for n in range(helper - 4, helper)]
    return "couldn" in before or ("could" in before and "not" in before)


def _is_unfulfilled(tokens: Tokens, index: int) -> bool:
    """Whether a plan has changed: "was to have opened on Friday"."""
    before = [tokens.word_near(n) for n in range(index - 3, index)]
    return before[0] in ("was", "were") and before[1:] == ["to", "have"]


def infinitive_marker(tokens: Tokens, index: int) -> int | None:
    """The "to" of the infinitive that a verb ends: "to beat", "to be released", "to stay shut"."""
    for back in range(index - 1, index - 3, -1):
        if tokens.word_near(back) == "to" and back not in tokens.chunks:
            return back
        if _joins_participles(tokens, back):
            return infinitive_marker(tokens, back - 1)  # "to be read and voted on"
        if tokens.word_near(back) != "be" and tokens.word_near(back) not in cues.LINKS:
            return None
    return None


def _joins_participles(tokens: Tokens, index: int) -> bool:
    """Whether a verb's auxiliary is that of one before it, too: "be read and voted on"."""
    joined = tokens.word_near(index - 1)
    return tokens.word_near(index) in cues.JOINING and is_past_form(joined)
