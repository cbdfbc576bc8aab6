"""What one word near a date phrase says about time: finite verbs, modals, infinitives, plans."""

from timeline.dates import cues
from timeline.dates.cues import TENSE, Tense
from timeline.dates.tokens import Tokens

# A form in -ed so near the phrase is its verb: "shares acquired on Monday".
NEXT_TO = 2
NO_VERBS = (cues.PLACES_TO_GO, cues.CEREMONIES, cues.QUANTITIES)
# How far back the verb above an infinitive, or the article before a noun, is looked for.
NEAR = 6


def tense_at(tokens: Tokens, index: int, first: int) -> Tense | None:
    """The tense that token `index` shows for the phrase at token `first`, if it shows one."""
    if index in tokens.chunks:
        return None  # "in May" is no "may"
    word = tokens.word(index)
    if word in cues.RESCHEDULING and index < first and _moves_to(tokens, index, first):
        return Tense.FUTURE
    if word in cues.ANNOUNCING and index < first and tokens.word_near(first - 1) in cues.SPANS:
        return Tense.FUTURE
    if word in cues.SCHEDULED and _is_scheduled(tokens, index, cues.SCHEDULED[word]):
        return Tense.FUTURE
    if word in cues.HAVING and not _is_perfect(tokens, index):
        return None
    if word in cues.DEPARTING and tokens.word_near(index - 1) in cues.COPULAS:
        return Tense.FUTURE
    if word in cues.ABILITIES:
        return Tense.FUTURE if _is_possible(tokens, index, first) else None
    if word in cues.SAME_AS_PARTICIPLE and tokens.word_near(index - 1) in cues.PERFECT:
        return Tense.PAST
    if word in cues.NEGATED:
        return cues.NEGATED[word] if _is_negated(tokens, index) else TENSE.get(word)
    known = TENSE.get(word)
    if known is Tense.FUTURE and _had_been(tokens, index):
        return Tense.PAST
    if known is Tense.FUTURE and tokens.word_near(index - 1) == "to":
        return _infinitive(tokens, index - 1)
    if known is Tense.FUTURE or word in cues.AUXILIARIES_OF_PAST:
        return None if word in cues.ALSO_NOUNS and _is_noun(tokens, index) else known
    if known is Tense.PAST or _is_regular_past(tokens, index, word):
        return _participle(tokens, index)
    if word == "to" and _is_infinitive(tokens, index):
        return _infinitive(tokens, index)
    return None


def _moves_to(tokens: Tokens, index: int, first: int) -> bool:
    """Whether the phrase is the date of a plan: "was postponed to Friday", "set for Rome on"."""
    is_goal = tokens.word_near(first - 1) in cues.GOALS or tokens.word(index + 1) == "for"
    return is_goal and tokens.word_near(index - 1) != "been"


def _is_scheduled(tokens: Tokens, index: int, objects: frozenset[str]) -> bool:
    """Whether a present is one of the calendar: "head to the polls", "reports earnings"."""
    following = index + 1
    if following in tokens.chunks:
        return "quarter" in tokens.word(following)
    return following < len(tokens.shape) and tokens.word(following) in objects


def _is_perfect(tokens: Tokens, index: int) -> bool:
    """Whether "has" is an auxiliary: "has resigned", but not "has a hearing", "will have won"."""
    if tokens.word_near(index - 1) in cues.AUXILIARIES_OF_FUTURE:
        return False
    for following in range(index + 1, min(index + 4, len(tokens.shape))):
        word = tokens.word(following)
        if word in cues.PARTICIPLES or word in cues.AUXILIARIES_OF_PAST:
            return True
        if TENSE.get(word) is Tense.PAST or (len(word) > 3 and word.endswith("ed")):
            return True
    return False


def _is_possible(tokens: Tokens, index: int, first: int) -> bool:
    """Whether "could" looks ahead: "could approve it on Friday", not "could not say on Friday"."""
    if tokens.word_near(first - 1) in cues.GOALS:
        return True
    return index < first and tokens.word(index + 1) not in cues.AFTER_ABILITIES


def _is_negated(tokens: Tokens, index: int) -> bool:
    """Whether it is the first part of "won't" or "didn't"."""
    return index + 2 < len(tokens.shape) and tokens.word(index + 2) == "t"


def _is_noun(tokens: Tokens, index: int) -> bool:
    """Whether a word that may be a verb is a noun: "cut its profit forecast", "dropped plans"."""
    word, before = tokens.word(index), tokens.word_near(index - 1)
    if before in cues.PREPOSITIONS_OF_NOUNS or before in cues.DETERMINERS:
        return True
    if word not in cues.RATHER_NOUNS:
        return False
    for back in range(index - 1, max(-1, index - NEAR), -1):
        word = tokens.word(back)
        if word in cues.DETERMINERS or word in cues.POSSESSIVES:
            return True
        if back in tokens.chunks or word in cues.CLAUSE_BOUNDARIES or word == ",":
            return False
        if word in TENSE or word in cues.COPULAS or _is_regular_past(tokens, back, word):
            return back == index - 1 and TENSE.get(word) is not Tense.FUTURE
    return False


def _is_regular_past(tokens: Tokens, index: int, word: str) -> bool:
    """Whether a word ends in -ed and is no name: "landed", not "United"."""
    is_form = (len(word) > 4 and word.endswith("ed")) or (len(word) > 3 and word.endswith("ied"))
    if not is_form or (index and tokens.word_near(index - 1) in cues.DETERMINERS):
        return False
    return tokens.opens_sentence(index) or tokens.text[tokens.starts[index]].islower()


def only_describes(tokens: Tokens, index: int, first: int) -> bool:
    """Whether a form in -ed may describe a noun: "preferred shares", "remain closed until"."""
    if tokens.word(index) in TENSE and tokens.word(index) not in cues.SHUT:
        return False
    return first - index > NEXT_TO or tokens.word_near(first - 1) in cues.UNTIL


def _is_infinitive(tokens: Tokens, index: int) -> bool:
    """Whether a "to" stands before a verb: an unknown word without a capital, and no usual noun."""
    following = index + 1
    if following >= len(tokens.shape) or tokens.shape[following] != tokens.UNKNOWN:
        return False
    word = tokens.original(following)
    is_verb = not any(word in no_verbs for no_verbs in NO_VERBS)
    return word.islower() and not word.endswith(("ing", "s")) and is_verb


def _had_been(tokens: Tokens, index: int) -> bool:
    """Whether a plan is told as over: "had been due on Friday"."""
    return (tokens.word_near(index - 2), tokens.word_near(index - 1)) == ("had", "been")


def _infinitive(tokens: Tokens, index: int) -> Tense | None:
    """The tense of "to meet": ahead, but after what was done it only tells what for."""
    for back in range(index - 1, max(-1, index - NEAR), -1):
        word = tokens.word(back)
        if back in tokens.chunks or word in cues.CLAUSE_BOUNDARIES:
            break
        if word in cues.RANKS:
            return None  # "the first woman to win"
        if word.startswith(cues.INTENDING):
            return Tense.PAST if _had_been(tokens, back) else Tense.FUTURE
        if word in cues.DEEDS:
            return Tense.PAST
    return Tense.FUTURE


def _participle(tokens: Tokens, index: int) -> Tense:
    """The tense of a form in -ed, by the auxiliaries before it: "will also be released"."""
    word = tokens.word(index)
    for back in range(index - 1, max(-1, index - 4), -1):
        helper = tokens.word(back)
        if back in tokens.chunks:
            break
        if helper in cues.AUXILIARIES_OF_FUTURE:
            is_accused = word in cues.ACCUSING and helper in cues.COPULAS
            return Tense.PAST if is_accused else Tense.FUTURE
        if helper not in cues.WITHIN_VERB and not helper.endswith("ly"):
            break  # "the ambassador to Chile said"
    return Tense.PAST
