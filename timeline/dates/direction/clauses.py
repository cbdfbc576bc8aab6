"""The clauses around a phrase, as far as single words tell where they begin and end."""

from collections.abc import Iterator

from timeline.dates.direction import cues
from timeline.dates.text.tokens import Tokens

# How far the words that carry the tense may be from the phrase.
WINDOW = 14
# How many tokens the sets of a match may take: "beat Hill 6-4, 3-6, 7-6 (7-5), 5-7, 6-3".
MATCH = 40
SCORE = 3  # tokens of "6-4"
OF_SCORES = frozenset("-–,()")
# The longest bracket that a clause goes on behind, and its brackets, in tokens.
BRACKETED = 7
# So many tokens before a date may link the sentence that it opens to the one before.
FARTHEST_LINK = 6
# The longest dateline, in tokens, and what ends one.
DATELINE = 20
DASHES = frozenset("-–—_")
# What may stand right before a phrase: "when at noon".
LEADING = cues.PREPOSITIONS | {"around", "at", "during"}


def places(tokens: Tokens, first: int) -> Iterator[tuple[range, bool]]:
    """Where to look for the verb, in order, and whether that is the phrase's own clause, before it.

    The clause before and after the phrase at token `first`, then what lies beyond.
    """
    start = max(-1, _before_scores(tokens, _before_preposition(tokens, first)) - WINDOW)
    stop = min(len(tokens.shape), first + 1 + WINDOW)
    clause = _opening(tokens, first, start)
    end = _end(tokens, first + 1, stop)
    comma = _closing(tokens, first, clause)
    if comma is None:
        yield range(first - 1, clause, -1), True
    else:
        yield range(first - 1, comma, -1), True
        start = max(-1, clause - WINDOW)
        yield range(clause - 1, _opening(tokens, clause, start), -1), True
    yield range(first + 1, end), False
    yield range(comma or clause, start, -1), False
    yield range(end, stop), False


def _opening(tokens: Tokens, first: int, start: int) -> int:
    """The token before the clause of a phrase, which "start" is at the farthest."""
    clause = _before_preposition(tokens, first)
    if begins_clause(tokens, first):
        return clause
    if tokens.word(clause) != "that":  # "said that on Friday it would"
        clause = _before_scores(tokens, clause)
        while clause > start and (bracket := _past_boundary(tokens, clause, -1)) is not None:
            clause = bracket
    return max(clause, start)


def _end(tokens: Tokens, first: int, stop: int) -> int:
    """The token behind the rest of a clause, which ends before "stop"."""
    while first < stop and (bracket := _past_boundary(tokens, first, 1)) is not None:
        first = bracket
    return min(first, stop)


def _past_boundary(tokens: Tokens, index: int, step: int) -> int | None:
    """The next token of a clause in a direction, or None where the clause ends.

    What stands in brackets is passed over, where it is short: "the head of the fund (IMF) will".
    """
    if not is_boundary(tokens, index):
        return index + step
    opening, closing = "()" if step > 0 else ")("
    if tokens.word(index) != opening:
        return None
    inside = range(index + step, index + BRACKETED * step, step)
    end = next((n for n in inside if tokens.word_near(n) in (closing, "")), index)
    return end + step if tokens.word_near(end) == closing else None


def _before_preposition(tokens: Tokens, first: int) -> int:
    """The token before a phrase: "since Monday" begins no clause, but "when on Monday" does."""
    return first - 2 if tokens.word_near(first - 1) in LEADING else first - 1


def _before_scores(tokens: Tokens, last: int) -> int:
    """The token before the sets of a match that a token ends; else the token itself."""
    back = last
    while back > last - MATCH and _is_of_score(tokens.word_near(back)):
        back -= 1
    return back if last - back >= SCORE else last


def _is_of_score(word: str) -> bool:
    return word in OF_SCORES or (word.isdigit() and len(word) < 4)


def _closing(tokens: Tokens, first: int, clause: int) -> int | None:
    """The comma at which a relative clause before the phrase is closed.

    "Will sentence Smith, who confessed in June, on Friday".
    """
    if tokens.word_near(clause) not in cues.RELATIVES or tokens.word_near(clause - 1) != ",":
        return None
    for comma in range(first - 1, clause, -1):
        if tokens.word(comma) == ",":
            is_own = comma + 1 == first or tokens.word(comma + 1) in cues.PREPOSITIONS
            return comma if is_own else None
    return None


def is_boundary(tokens: Tokens, index: int) -> bool:
    """Whether another clause or sentence begins or ends here."""
    if index in tokens.chunks:
        return False
    return (
        tokens.shape[index] in tokens.sentence_ends or tokens.word(index) in cues.CLAUSE_BOUNDARIES
    )


def opens_sentence(tokens: Tokens, first: int) -> bool:
    """Whether nothing but a preposition stands between a phrase and the sentence before.

    Or a link, a quotation mark, a place: "But on Sunday", "In Oslo, on Sunday".
    """
    start = first - 1 if first and tokens.word_near(first - 1) in cues.OPENERS else first
    while not tokens.opens_sentence(start):
        link = _link_before(tokens, start)
        if link is None or first - link > FARTHEST_LINK:
            return _follows_dateline(tokens, start)
        start = link
    return True


def _follows_dateline(tokens: Tokens, index: int) -> bool:
    """Whether a dateline ends right before a token: "OSLO, Oct. 29 (Reuters) - On Sunday"."""
    if tokens.word_near(index - 1) not in DASHES:
        return False
    for start in range(index - 2, max(-1, index - DATELINE), -1):
        gap = tokens.text[tokens.ends[start - 1] if start else 0 : tokens.starts[start]]
        if start == 0 or "\n" in gap or tokens.opens_sentence(start):
            place = tokens.original(start)
            return place.isupper() and len(place) > 1
    return False


def begins_clause(tokens: Tokens, first: int) -> bool:
    """Whether a clause with a subject of its own begins with a phrase in the middle of a sentence.

    "Bread had run out, and on 9 May the town fell"; not "they met in March and in May.". "It said
    from July it will charge more": nobody says anything from a day on.
    """
    before = tokens.word_near(_before_preposition(tokens, first))
    is_said = before in cues.SAID and tokens.word_near(first - 1) == "from"
    if before not in cues.CONJUNCTIONS and not is_said:
        return False
    start = first + 2 if tokens.word_near(first + 1) == "," else first + 1
    word = tokens.word_near(start)
    if not word.isalpha() or word in cues.PREPOSITIONS or _may_be_verb(word):
        return False
    for index in range(start + 1, min(len(tokens.shape), start + WINDOW)):
        if tokens.word(index) == "," or is_boundary(tokens, index):
            return False
        if _may_be_verb(tokens.word(index)):
            # "Will meet on Friday or on Saturday, the union said": who says so.
            return start == first + 1 or tokens.word(index) not in cues.TELLING
    return False


def _may_be_verb(word: str) -> bool:
    return word in cues.TENSE or word in cues.AUXILIARIES or word.endswith("ed")


def _link_before(tokens: Tokens, index: int) -> int | None:
    """Where a link right before a token begins, with its comma."""
    last = index - 1
    if tokens.word_near(last) != ",":
        return last if tokens.word_near(last) in cues.CONJUNCTIONS | cues.OPENING_QUOTES else None
    if tokens.word_near(last - 1) in cues.SENTENCE_ADVERBS:
        return last - 1
    is_place = tokens.word_near(last - 2) == "in" and tokens.is_capital(last - 1)
    return last - 2 if is_place else None
