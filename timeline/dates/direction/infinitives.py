"""What an infinitive says about time: the word that governs it tells.

"Failed to appear", "climbed to close higher" and "used gas to disperse" tell what was done, "agreed
to meet" and "is to rule" what is to come.
"""

from timeline.dates.direction import cues
from timeline.dates.direction.cues import TENSE, Tense
from timeline.dates.direction.forms import (
    had_been,
    is_compound,
    is_perfect,
    is_regular_past,
    participle,
)
from timeline.dates.text.tokens import Tokens

# How many words back the governing word is looked for.
REACH = 11


def infinitive(tokens: Tokens, to: int) -> Tense | None:
    """The tense of "to meet": ahead, but after what was done it tells what for, or the result."""
    above = _governor(tokens, to)
    if _is_accused(tokens, to):
        return Tense.PAST
    is_added = (tokens.word_near(to - 1), tokens.word_near(to + 1)) == (",", "be")
    if above is None or is_added:  # "accepted a plan, to be voted on in May"
        return Tense.FUTURE
    word = tokens.word(above)
    if word in cues.RANKS:
        return None  # "the first woman to win"
    if _is_enacted(tokens, above, to):
        return Tense.PAST
    if is_of_plan(tokens, to):
        return Tense.PAST
    if word.startswith(cues.INTENDING) and word not in cues.DEEDS:
        return Tense.PAST if had_been(tokens, above) else Tense.FUTURE
    return participle(tokens, above)


def _is_accused(tokens: Tokens, to: int) -> bool:
    """Whether an attempt is that of a crime: "accused of trying to blow up a flight"."""
    of, above = tokens.word_near(to - 2), tokens.word_near(to - 3)
    is_attempt = tokens.word_near(to - 1) in cues.ATTEMPTING
    return is_attempt and of in cues.OFFENCES and above in cues.ACCUSING


def is_of_plan(tokens: Tokens, to: int) -> bool:
    """Whether something is done to a plan: "dropped its bid to buy", "announced plans to cut"."""
    plan = _governor(tokens, to)
    if plan is None or tokens.word(plan) not in cues.PLANS:
        return False
    before = tokens.word_near(plan - 1)
    is_object = before in cues.DETERMINERS or before in cues.POSSESSIVES
    if not is_object and not (plan and _is_past(tokens, plan - 1, before)):
        return False
    above = _governor(tokens, plan)
    return above is not None and _is_past(tokens, above, tokens.word(above))


def is_done(tokens: Tokens, to: int) -> bool:
    """Whether what a past infinitive tells has happened: not only "hired staff to reopen"."""
    above = _governor(tokens, to)
    if above is None:
        return False
    return (
        _is_enacted(tokens, above, to)
        or tokens.word(above) in cues.DEEDS
        or tokens.word(to + 1) in cues.RESULTS
    )


def _governor(tokens: Tokens, to: int) -> int | None:
    """The word that an infinitive hangs on: a plan, or what was done."""
    for back in range(to - 1, max(-1, to - REACH), -1):
        word = tokens.word(back)
        if back in tokens.chunks:
            if tokens.kind(back) == "LENGTH":
                continue  # "took two hours to put out"
            return None
        if word in cues.CLAUSE_BOUNDARIES or tokens.shape[back] in tokens.sentence_ends:
            return None
        if back == to - 1 and word in cues.OBLIGING:
            return None
        if word in cues.RANKS or word in cues.DEEDS or word.startswith(cues.INTENDING):
            return back
        if word in cues.REPORTING or word in cues.AUXILIARIES_OF_FUTURE - {"to"}:
            return None
        if _is_past(tokens, back, word) and word not in cues.ACCUSING:
            return back
    return None


def _is_past(tokens: Tokens, index: int, word: str) -> bool:
    """Whether a word is a verb in the past tense or a perfect."""
    if word in cues.HAVING:
        return is_perfect(tokens, index)
    is_form = TENSE.get(word) is Tense.PAST or is_regular_past(tokens, index, word)
    return is_form and not is_compound(tokens, index)


def _is_enacted(tokens: Tokens, above: int, to: int) -> bool:
    """Whether the vote or the deal itself does it: "voted to confirm", "agreed to buy"."""
    return tokens.word(above) in cues.ENACTING and tokens.word(to + 1) in cues.ENACTED
