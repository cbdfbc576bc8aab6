"""Which way time runs where a phrase stands: the tense of the words around it.

No parser is needed: of the phrase's own clause, the nearest verb before it tells, or else the
nearest after it; then the clauses around. `cues` has the words.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from timeline.dates import cues
from timeline.dates.cues import TENSE, Tense
from timeline.dates.tokens import Tokens

# How far the words that carry the tense may be from the phrase.
WINDOW = 14
# A form in -ed so near the phrase is its verb: "shares acquired on Monday".
NEXT_TO = 2


@dataclass(frozen=True, slots=True)
class Cue:
    """The tense that a word near a phrase shows, and how many words away it stands."""

    tense: Tense
    distance: int
    certain: bool  # a finite past verb or "will"
    governs: bool = True  # in the phrase's own clause, before it


def tense(tokens: Tokens, first: int) -> Cue | None:
    """The tense of the words around the phrase at token `first`, or None where none shows it."""
    before = tuple(tokens.word(n) if n >= 0 else "" for n in (first - 2, first - 1))
    last = first + 1
    if last < len(tokens.shape) and tokens.shape[last] == tokens.lexicon.kind_chars["possessive"]:
        # The words around belong to something else: "will look at Friday's ruling".
        return Cue(Tense.FUTURE, 1, False) if before == ("ahead", "of") else None
    if _is_deadline(tokens, first, before):
        return Cue(Tense.FUTURE, 1, False)
    for place, indices in enumerate(_places(tokens, first)):
        if found := _tense_among(tokens, indices, first):
            if not found.certain and _is_finite(tokens, last, first):
                return Cue(Tense.PAST, 1, True)  # "a man who is to stand trial on Monday denied"
            if indices.step > 0 and _opens_sentence(tokens, first):
                return Cue(found.tense, 1, found.certain)  # "In May, the old board resigned"
            return found if place == 0 else replace(found, governs=False)
    return Cue(Tense.FUTURE, 1, False) if before[1] in cues.UNTIL else None


def _is_finite(tokens: Tokens, index: int, first: int) -> bool:
    """Whether a token is a verb in the past tense."""
    return index < len(tokens.shape) and _tense_at(tokens, index, first) is Tense.PAST


def _is_deadline(tokens: Tokens, first: int, before: tuple[str, ...]) -> bool:
    """Whether the phrase says by when: "the vote is on Friday", "set Friday as the deadline"."""
    if before[1] == "as" and before[0] in cues.SOON:
        return True
    if (before[0] if before[1] == "on" else before[1]) in cues.COPULAS:
        return True
    if before[1] in cues.UNTIL and _is_given(tokens, first):
        return True
    words = [tokens.word(n) for n in range(first + 1, min(first + 4, len(tokens.shape)))]
    return words[:1] == ["as"] and words[-1] in cues.DEADLINES


def _is_given(tokens: Tokens, first: int) -> bool:
    """Whether a time was given "until" the phrase: "have until Friday"."""
    near = (tokens.word(n) for n in range(first - 2, max(-1, first - 5), -1))
    return any(word in cues.GIVING for word in near)


def _places(tokens: Tokens, first: int) -> Iterator[range]:
    """Where to look, in order: the clause before and after the phrase, then what lies beyond."""
    start, stop = max(-1, first - WINDOW), min(len(tokens.shape), first + 1 + WINDOW)
    # "Since Monday" begins no clause, but "when on Monday" does.
    clause = first - 2 if tokens.word(first - 1) in cues.PREPOSITIONS else first - 1
    while clause > start and not _is_boundary(tokens, clause):
        clause -= 1
    end = first + 1
    while end < stop and not _is_boundary(tokens, end):
        end += 1
    yield range(first - 1, clause, -1)
    yield range(first + 1, end)
    yield range(clause, start, -1)
    yield range(end, stop)


def _is_boundary(tokens: Tokens, index: int) -> bool:
    """Whether another clause or sentence begins or ends here."""
    if index in tokens.chunks:
        return False
    return (
        tokens.shape[index] in tokens.sentence_ends or tokens.word(index) in cues.CLAUSE_BOUNDARIES
    )


def _opens_sentence(tokens: Tokens, first: int) -> bool:
    """Whether nothing but a preposition stands between a phrase and the sentence before."""
    start = first - 1 if first and tokens.word(first - 1) in cues.OPENERS else first
    return start == 0 or tokens.shape[start - 1] in tokens.sentence_ends


def _tense_among(tokens: Tokens, indices: range, first: int) -> Cue | None:
    """The tense that the first verb among some tokens shows."""
    for index in indices:
        if tokens.shape[index] in tokens.sentence_ends:
            return None
        if tokens.word(index) in cues.COPULAS and index < first:
            return Cue(Tense.PAST, first - index, False)  # "said it is meeting rivals in May"
        found = _tense_at(tokens, index, first)
        if found is Tense.PAST and index < first and _only_describes(tokens, index, first):
            index = _modal_above(tokens, index) or index
            found = _tense_at(tokens, index, first)
        if found:
            modal = {tokens.word(index), tokens.word(index - 1) if index else ""}
            certain = found is Tense.PAST or not modal.isdisjoint(cues.CERTAIN_FUTURE)
            return Cue(found, abs(index - first), certain)
    return None


def _tense_at(tokens: Tokens, index: int, first: int) -> Tense | None:
    if index in tokens.chunks:
        return None  # "in May" is no "may"
    word = tokens.word(index)
    if word in cues.RESCHEDULING and index < first and _moves_to(tokens, index, first):
        return Tense.FUTURE
    if word in cues.DEPARTING and tokens.word(index - 1) in cues.PRESENT:
        return Tense.FUTURE
    if word in cues.ABILITIES and tokens.word(first - 1) == "by":
        return Tense.FUTURE
    known = TENSE.get(word)
    if word in cues.SAME_AS_PARTICIPLE and tokens.word(index - 1) in cues.PERFECT:
        return Tense.PAST
    if known is Tense.FUTURE or word in cues.AUXILIARIES_OF_PAST:
        return known
    if known is Tense.PAST or _is_regular_past(tokens, index, word):
        return _participle(tokens, index)
    if word == "to" and _is_infinitive(tokens, index):
        return Tense.FUTURE
    return None


def _moves_to(tokens: Tokens, index: int, first: int) -> bool:
    """Whether the phrase is the date of a plan: "was postponed to Friday", "set for Rome on"."""
    is_goal = not cues.GOALS.isdisjoint((tokens.word(first - 1), tokens.word(index + 1)))
    return is_goal and tokens.word(index - 1) != "been"


def _is_regular_past(tokens: Tokens, index: int, word: str) -> bool:
    """Whether a word ends in -ed and is no name: "landed", not "United"."""
    is_form = (len(word) > 4 and word.endswith("ed")) or (len(word) > 3 and word.endswith("ied"))
    if not is_form or (index and tokens.word(index - 1) in cues.DETERMINERS):
        return False
    opens = index == 0 or tokens.shape[index - 1] in tokens.sentence_ends
    return opens or tokens.text[tokens.starts[index]].islower()


def _only_describes(tokens: Tokens, index: int, first: int) -> bool:
    """Whether a form in -ed may describe a noun: "preferred shares", "remain closed until"."""
    if tokens.word(index) in TENSE:
        return False
    return first - index > NEXT_TO or tokens.word(first - 1) == "until"


def _modal_above(tokens: Tokens, index: int) -> int | None:
    """The "will" of the clause: "will buy preferred shares on"."""
    for back in range(index - 1, max(-1, index - WINDOW), -1):
        if tokens.word(back) in cues.CERTAIN_FUTURE:
            return back
        if tokens.word(back) == "," or _is_boundary(tokens, back):
            return None
    return None


def _is_infinitive(tokens: Tokens, index: int) -> bool:
    """Whether a "to" stands before a verb: an unknown word without a capital, and no usual noun."""
    following = index + 1
    if following >= len(tokens.shape) or tokens.shape[following] != tokens.UNKNOWN:
        return False
    word = tokens.original(following)
    is_verb = word not in cues.PLACES_TO_GO and word not in cues.CEREMONIES
    return word.islower() and not word.endswith(("ing", "s")) and is_verb


def _participle(tokens: Tokens, index: int) -> Tense:
    """The tense of a form in -ed, by the auxiliaries before it: "will also be released"."""
    for back in range(index - 1, max(-1, index - 4), -1):
        word = tokens.word(back)
        if back in tokens.chunks:
            break
        if word in cues.AUXILIARIES_OF_FUTURE:
            return Tense.FUTURE
        if word not in cues.WITHIN_VERB and not word.endswith("ly"):
            break  # "the ambassador to Chile said"
    return Tense.PAST
