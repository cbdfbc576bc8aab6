"""Which way time runs where a phrase stands: the tense of the words around it.

No parser is needed: of the phrase's own clause, the nearest verb before it tells, or else the
nearest after it; then the clauses around. `cues` has the words, `verbs` what one of them says.
"""

from dataclasses import dataclass, replace

from timeline.dates.direction import cues
from timeline.dates.direction.before_verb import is_before_verb
from timeline.dates.direction.clauses import (
    WINDOW,
    begins_clause,
    is_boundary,
    opens_sentence,
    places,
)
from timeline.dates.direction.cues import Tense
from timeline.dates.direction.deadlines import is_by_deadline, is_deadline, preposition
from timeline.dates.direction.delivery import is_delivery
from timeline.dates.direction.fixtures import is_decided_before, is_known
from timeline.dates.direction.forms import auxiliary, infinitive_marker, is_copula, tells_of_before
from timeline.dates.direction.infinitives import is_done, is_of_plan
from timeline.dates.direction.main_verb import ahead_of_insertion
from timeline.dates.direction.nouns import is_noun
from timeline.dates.direction.past_events import is_of_past
from timeline.dates.direction.plain_present import is_of_calendar, is_of_day
from timeline.dates.direction.programmes import is_of_programme
from timeline.dates.direction.prospects import is_prospect
from timeline.dates.direction.verbs import is_past, only_describes, tense_at
from timeline.dates.text.tokens import Tokens

NEAR = 3  # words from an auxiliary to its verb


@dataclass(frozen=True, slots=True)
class Cue:
    """The tense that a word near a phrase shows, and how many words away it stands."""

    tense: Tense
    distance: int
    certain: bool  # a finite past verb or "will"
    governs: bool = True  # in the phrase's own clause, before it
    # The tense is that of days of the week; months and days of the year have the other one: "the
    # vote is on Friday", "announced plans on Friday to reopen in May".
    of_week: bool = False
    # A present in which chronicles tell the past, "On Feb. 22, talks begin", or a mere noun.
    is_plain: bool = False


DEADLINE = Cue(Tense.FUTURE, 1, certain=False, is_plain=True)
PASSIVE = frozenset({"be", "have", "would"})  # "hoped that they would be paid by May"
PLANNED = 4  # words from "hoped" or "was due" to the verb of the plan
BESIDE = 2  # words from a plain present to its own date: "schedules that start on May 5 were"
DONE = Cue(Tense.PAST, 1, certain=True)


def tense(tokens: Tokens, first: int) -> Cue | None:
    """The tense of the words around the phrase at token `first`, or None where none shows it."""
    last = first + 1
    if tokens.is_possessive(first) and not is_by_deadline(tokens, first):
        if _is_awaited(tokens, first):
            return DEADLINE
        return DONE if _is_of_disaster(tokens, last) else None
    if is_deadline(tokens, first) or is_delivery(tokens, first) or _is_goal(tokens, first):
        return DEADLINE
    if is_of_day(tokens, first) or is_of_programme(tokens, first):
        return DEADLINE
    if is_known(tokens, first) and _is_of_disaster(tokens, first):
        return DONE
    found = _of_verbs(tokens, first)
    if not (found and found.tense is Tense.FUTURE) and is_prospect(tokens, first):
        return DEADLINE
    if found and tokens.word_near(last) in ("deadline", "cutoff"):
        return replace(found, governs=False)  # "gave no reason for the Jan. 14 deadline"
    if found and is_decided_before(tokens, first, first - found.distance):
        return replace(found, governs=False)  # "withdrew from the Jan. 14 election"
    if found and not found.governs and is_of_past(tokens, first):
        return DONE
    is_own = found is not None and found.is_plain and found.distance <= BESIDE
    if found and not found.certain and not is_own and is_past(tokens, last, first):
        return DONE  # "a man who is to stand trial on Monday denied it"
    if found is None and tokens.word(preposition(tokens, first)) in cues.ENDS:
        return replace(DEADLINE, of_week=True)
    if found is None and tokens.word_near(first - 1) == "from" and opens_sentence(tokens, first):
        return DEADLINE  # "From September, parents can claim it"
    return found


def is_present(tokens: Tokens, first: int) -> bool:
    """Whether the verb before a phrase in its clause is a present: "results are due on"."""
    return _present(tokens, first) is not None


def tells_of_past(tokens: Tokens, first: int) -> bool:
    """Whether the words around the phrase at token `first` are surely in a past tense."""
    found = tense(tokens, first)
    return found is not None and found.tense is Tense.PAST and found.certain


def _present(tokens: Tokens, first: int) -> str | None:
    clause, _ = next(places(tokens, first))
    for index in clause:
        word = tokens.word(index)
        if word in cues.PRESENTS and not (word in cues.ALSO_NOUNS and is_noun(tokens, index)):
            is_told = any(is_past(tokens, n, first) for n in range(index + 1, first))
            return None if is_told else word
    return None


def is_pluperfect(tokens: Tokens, first: int) -> bool:
    """Whether the verb before a phrase in its clause is one: "who had joined in".

    "By" a date, what had been done brings the story there.
    """
    clause, _ = next(places(tokens, first))
    if tokens.word_near(first - 1) == "by":
        return False
    verb = next((n for n in clause if is_past(tokens, n, first)), first)
    near = range(max(clause.stop + 1, verb - NEAR), verb + 1)
    return any(tells_of_before(tokens, n) for n in near)


def is_past_plan(tokens: Tokens, first: int, cue: Cue) -> bool:
    """Whether what a cue looks ahead to was planned before: "had hoped to finish by July 4"."""
    verb = first - cue.distance
    while tokens.word_near(verb - 1) in PASSIVE:
        verb -= 1
    near = range(max(0, verb - PLANNED), max(0, verb))
    return any(is_past(tokens, n, first) and tokens.word(n) not in cues.SAID for n in near)


def _of_verbs(tokens: Tokens, first: int) -> Cue | None:
    """The tense of the nearest verb, the phrase's own clause first."""
    for indices, governs in places(tokens, first):
        if found := _tense_among(tokens, indices, first):
            if found.tense is Tense.FUTURE and _is_background(tokens, first, found):
                return replace(DONE, certain=False)
            if indices.step > 0 and _opens_clause(tokens, first):
                verb = ahead_of_insertion(tokens, first) if found.tense is Tense.PAST else None
                if verb is not None:
                    return replace(DEADLINE, is_plain=_is_plain(tokens, verb))
                return replace(found, distance=1)  # "In May, the old board resigned"
            return found if governs else replace(found, governs=False)
        if governs and is_of_calendar(tokens, indices, first):
            return Cue(Tense.FUTURE, NEAR, certain=False, of_week=True)
    return None


def _opens_clause(tokens: Tokens, first: int) -> bool:
    """Whether the verb of a phrase follows it: "In May he left", "Lee, who in May left"."""
    places_of_verb = (opens_sentence, begins_clause, is_before_verb)
    return any(opens(tokens, first) for opens in places_of_verb)


# ---- constructions -----------------------------------------------------------------------------


def _is_awaited(tokens: Tokens, first: int) -> bool:
    """Whether "Friday's" begins what is to come: "ahead of Friday's vote", "will play in".

    The verb around may belong to something else: "will look at Friday's ruling".
    """
    before = {tokens.word(n) for n in range(max(0, first - 6), first)}
    if not before.isdisjoint(cues.AWAITING):
        return True
    following = [tokens.word_near(n) for n in range(first + 2, first + 7)]
    if _is_expected(following):
        return True
    if (cues.FIXTURES | cues.OUTINGS).isdisjoint(following[:3]):
        return False
    if not before.isdisjoint(cues.ADVANCING):
        return True
    found = _of_verbs(tokens, first)
    can = not before.isdisjoint(cues.ABILITIES)
    return can or (found is not None and found.tense is Tense.FUTURE)


def _is_expected(words: list[str]) -> bool:
    """Whether "Friday's" is followed by what is to come: "hearing is", "report is expected"."""
    for noun, verb, after in zip(words, words[1:], words[2:], strict=False):
        if (verb in cues.COPULAS or verb in cues.SEEMING) and noun in cues.FIXTURES:
            return True
        if verb in cues.COPULAS and noun in cues.ANNOUNCED and after in cues.EXPECTED:
            return True
    return False


def _is_of_disaster(tokens: Tokens, first: int) -> bool:
    """Whether a phrase dates what nobody plans: "the Dec. 6 shooting", "the July gang attack"."""
    for index in range(first + 1, min(first + 5, len(tokens.shape))):
        word = tokens.word(index)
        if word in cues.DISASTERS:
            return tokens.word_near(index + 1) not in cues.PREPARED
        if not (word.isalpha() or word == "-") or word in cues.PREPOSITIONS_OF_NOUNS:
            return False
    return False


def _is_goal(tokens: Tokens, first: int) -> bool:
    """Whether something is to be so by the phrase: "traders are pricing in a cut by June"."""
    if tokens.word(preposition(tokens, first)) != "by":
        return False
    return _present(tokens, first) not in {None, *cues.HAVING}  # "has shed 50 jobs by June"


def _is_background(tokens: Tokens, first: int, cue: Cue) -> bool:
    """Whether the phrase dates what was before: "will rest after surgery on Monday"."""
    verb = first - cue.distance
    for index in range(first - 2, max(-1, verb), -1):
        word = tokens.word(index)
        if index == verb + 1 and word in cues.PARTICLES:
            return False  # "takes over as coach on Monday"
        if tokens.shape[index] in tokens.sentence_ends or word in cues.FIXTURES:
            return False
        if word in cues.AFTERWARDS:
            return _befell(tokens, index)
    return False


def _befell(tokens: Tokens, index: int) -> bool:
    """Whether "after" or "over" is followed by what was: "over the crash"; not "over pay"."""
    following, word = tokens.original(index + 1), tokens.word(index + 1)
    is_number = following[0].isdigit() or following == "-"  # "over-65s"
    if is_number or word in cues.PREPOSITIONS or tokens.word_near(index - 1) in cues.NAMING:
        return False
    if tokens.word(index) in cues.ALWAYS_AFTERWARDS:
        return True
    return word in cues.DETERMINERS or word in cues.DISASTERS or word.endswith("ing")


# ---- the search --------------------------------------------------------------------------------


def _tense_among(tokens: Tokens, indices: range, first: int) -> Cue | None:
    """The tense that the first verb among some tokens shows, brackets left out."""
    opening, closing = "()" if indices.step > 0 else ")("
    is_aside = False
    for index in indices:
        if tokens.shape[index] in tokens.sentence_ends:
            return None
        word = tokens.word(index)
        is_aside = word == opening or (is_aside and word != closing)
        if is_aside:
            continue
        if index < first and is_copula(tokens, index):
            return _of_copula(tokens, index, first)
        found = tense_at(tokens, index, first)
        if found is Tense.PAST and index < first and only_describes(tokens, index, first):
            index = _modal_above(tokens, index) or index
            found = tense_at(tokens, index, first)
        if found:
            to = _marker(tokens, index) if found is Tense.PAST else None
            certain = _is_certain(tokens, index, found) if to is None else is_done(tokens, to)
            planned = to is not None and is_of_plan(tokens, to)
            plain = found is Tense.FUTURE and _is_plain(tokens, index)
            return Cue(found, abs(index - first), certain, of_week=planned, is_plain=plain)
    return None


def _is_plain(tokens: Tokens, index: int) -> bool:
    """Whether a verb that looks ahead is a present without an auxiliary."""
    word = tokens.word(index)
    if word == "to" or word in cues.LOOKING_AHEAD or word in cues.COPULAS:
        return False
    helper = auxiliary(tokens, index)
    is_simple = helper is None or tokens.word(helper) in cues.COPULAS  # "begins", "is opened"
    return is_simple and infinitive_marker(tokens, index) is None


def _marker(tokens: Tokens, index: int) -> int | None:
    """The "to" of the infinitive at a token, if it is one."""
    return index if tokens.word(index) == "to" else infinitive_marker(tokens, index)


def _is_certain(tokens: Tokens, index: int, found: Tense) -> bool:
    """Whether a verb leaves no doubt: "will be named", but not "may be", "announced a vote on"."""
    if found is Tense.PAST:
        word = tokens.word(index)
        return word not in cues.ANNOUNCING and word not in cues.RESCHEDULING
    near = {tokens.word(n) for n in range(max(0, index - 2), index + 1)}
    return not near.isdisjoint(cues.CERTAIN_FUTURE)


def _of_copula(tokens: Tokens, index: int, first: int) -> Cue:
    """The present: "is open until Friday" looks ahead, "is investigating" does not."""
    following = tokens.word(index + 1)
    if following.endswith("ing"):
        return Cue(Tense.PAST, first - index, certain=False)
    return Cue(Tense.FUTURE, first - index, certain=False, of_week=True)


def _modal_above(tokens: Tokens, index: int) -> int | None:
    """The "will" of the clause: "will buy preferred shares on"."""
    for back in range(index - 1, max(-1, index - WINDOW), -1):
        if tokens.word(back) in cues.CERTAIN_FUTURE or tokens.word(back) in cues.STAYING:
            return back
        if tokens.word(back) == "," or is_boundary(tokens, back):
            return None
    return None
