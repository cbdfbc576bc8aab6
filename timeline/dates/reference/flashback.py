"""Looks back in the news: "Lehman failed on September 15, 2008. In October ... in December ...".

The news gives a past date with its year once; the bare months and days after it are of that story,
until a phrase counts from the day of writing again.
"""

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from timeline.dates.calendar.calendar import SIZE, Period, Unit
from timeline.dates.direction.cues import CLAIMING, DATING, HAVING, INDEFINITE, Tense
from timeline.dates.direction.own_clause import sentence_before
from timeline.dates.direction.tense import tense
from timeline.dates.reference.asides import RELATIVES, ends_relative, is_aside, is_mention
from timeline.dates.reference.editions import is_edition
from timeline.dates.reference.episodes import opens_within
from timeline.dates.text.tokens import Tokens

if TYPE_CHECKING:
    from timeline.dates.calendar.cycles import Cycle

LONG_AGO = 20  # years
FARTHEST = 2  # sentences
FARTHEST_OF_OLD = 5  # from a date of long ago
LONGEST = 300  # tokens of as many sentences: a text without stops is not read over and over
# How many days back a month or day of last year hardly is named without it: few after a date that
# a story is likely to go on from, many after any other.
STALE, VERY_STALE = 183, 300
RECENT = 1  # years in which another date is rather of the present
# What carries a story on within its sentence: "opened in June 2011 and burned down in September".
CARRYING_ON = frozenset("and before but then until when : ;".split())
# What may stand before the "In 1912" that opens a sentence.
LINKS = frozenset("and back but so".split())
# What says when somebody told of it.
ATTRIBUTING = frozenset(
    (
        "according alleged claimed data estimated figures found recalled reported said showed "
        "testified told wrote"
    ).split()
)
# What says that somebody told of it, with "that"; after the second kind a thing may stand as well:
# "found a ship that sank in 1911".
FINDING = frozenset(
    (
        "believed confirmed felt found knew learned reveal revealed reveals show showed shows "
        "suggest suggested suggests"
    ).split()
)
REPORTING = CLAIMING - FINDING | frozenset("alleged alleges hear hears say tell testified".split())
HEARERS = 4  # words from there to "that": "told the court that"
ASTRAY = frozenset("had since which who whose would".split())
NEAR = 5  # words
JUDGED = frozenset(
    (
        "accused acquitted arraigned charged convicted fined guilty imprisoned indicted jailed "
        "sentenced tried"
    ).split()
)
CHARGE = 30  # words from these to the date of the deed


@dataclass(frozen=True, slots=True)
class Flashback:
    """A past date that the text has come to, and its token."""

    token: int
    date: Period
    goes_on: bool = False  # whether it is no longer the date that it began with
    aside: bool = False  # whether a relative clause at the end of a sentence gave it


def begun(tokens: Tokens, token: int, date: Period, publication: Period) -> Flashback | None:
    """The flashback that a date with its year begins, if it does."""
    if date.year >= publication.year or SIZE[date.unit] > SIZE[Unit.YEAR]:
        return None
    if _is_enclosed(tokens, token) or is_edition(tokens, token):
        return None
    aside = is_aside(tokens, token) and not (
        opens_within(tokens, token) or _is_reported(tokens, token)
    )
    if aside and not ends_relative(tokens, token) and not is_reopened(tokens, token):
        return None
    return Flashback(token, date, aside=aside)


def _is_reported(tokens: Tokens, token: int) -> bool:
    """Whether what somebody told had its day then: "the court heard that he fled in 2019"."""
    words = sentence_before(tokens, token)
    if "that" not in words or tokens.word_near(token + 1) == "had" or is_mention(tokens, token):
        return False
    that = words.index("that")
    speaking = words[that + 1 : that + 1 + HEARERS]
    is_said = not REPORTING.isdisjoint(speaking) or not FINDING.isdisjoint(speaking[:1])
    return is_said and ASTRAY.isdisjoint(words[:that])


def resumed(
    token: int, date: Period, anchor: Period | None, publication: Period
) -> Flashback | None:
    """The flashback to a date that was only mentioned: "left it in 1961; that July they came"."""
    if (
        anchor is None
        or publication.year - date.year <= RECENT
        or SIZE[date.unit] > SIZE[Unit.YEAR]
    ):
        return None
    return Flashback(token, date, goes_on=True) if date.year >= anchor.year else None


def is_told(
    tokens: Tokens, flashback: Flashback, token: int, cycle: "Cycle", publication: Period
) -> bool:
    """Whether the bare name at a token is part of a flashback."""
    farthest = FARTHEST_OF_OLD if _is_of_old(tokens, flashback, token, publication) else FARTHEST
    ends = sentence_ends(tokens, flashback.token, token, farthest)
    if ends > farthest or not _is_placed(tokens, flashback):
        return False
    if ends == 0:
        return _goes_on_within(tokens, flashback, token)
    if _sets_the_scene(tokens, flashback, publication):
        return True
    is_story = _opens(tokens, flashback.token) or _is_old(flashback, publication)
    limit = STALE if is_story else VERY_STALE
    return _days_ago(cycle, publication) > limit


def _is_of_old(tokens: Tokens, flashback: Flashback, token: int, publication: Period) -> bool:
    """Whether sentences that open with their dates tell of a month or day of long ago."""
    is_fine = SIZE[flashback.date.unit] <= SIZE[Unit.MONTH]
    return is_fine and _is_old(flashback, publication) and _opens(tokens, token)


def sentence_ends(tokens: Tokens, first: int, last: int, farthest: int = FARTHEST) -> int:
    """How many sentences end between two tokens, as far as it matters: one more than farthest."""
    if last - first > LONGEST:
        return farthest + 1
    ends = (n for n in range(first, last) if _ends_sentence(tokens, n))
    return sum(1 for _ in islice(ends, farthest + 1))


def _ends_sentence(tokens: Tokens, index: int) -> bool:
    """Whether a sentence ends at a token, which may be the "7 a.m." before "On Friday"."""
    if tokens.shape[index] in tokens.sentence_ends:
        is_end_of_paragraph = not tokens.word_near(index) and tokens.opens_sentence(index)
        return tokens.word(index) != ";" and not is_end_of_paragraph  # its full stop counts
    if index not in tokens.chunks or not tokens.original(index).endswith("."):
        return False
    return tokens.is_capital(index + 1)


def _goes_on_within(tokens: Tokens, flashback: Flashback, token: int) -> bool:
    """Whether a sentence is still at the past date that it gave."""
    words = [tokens.word(n) for n in range(flashback.token + 1, token)]
    last_clause = words[-1 - words[::-1].index(",") :] if "," in words else []
    if not ATTRIBUTING.isdisjoint(last_clause):
        return False  # "In 2015 he fled, he told the court in May"
    if flashback.goes_on or not CARRYING_ON.isdisjoint(words):
        return True
    opens = _opens(tokens, flashback.token) or opens_within(tokens, flashback.token)
    return opens and RELATIVES.isdisjoint(words[-NEAR:])


def looks_back(tokens: Tokens, token: int) -> bool:
    """Whether the bare name at a token is told of the past."""
    if tokens.word_near(token - 1) == "since":
        return HAVING.isdisjoint(tokens.word(n) for n in range(max(0, token - NEAR), token))
    found = tense(tokens, token)
    return found is None or found.tense is Tense.PAST


def _sets_the_scene(tokens: Tokens, flashback: Flashback, publication: Period) -> bool:
    """Whether the next sentence goes on from there: from a day, or "In 1989" that opens one."""
    if not flashback.goes_on and _is_of_deed(tokens, flashback.token):
        return False
    if flashback.goes_on or SIZE[flashback.date.unit] <= SIZE[Unit.DAY]:
        return not flashback.aside
    return _is_old(flashback, publication) and _opens(tokens, flashback.token)


def _is_of_deed(tokens: Tokens, token: int) -> bool:
    """Whether a date is that of what somebody is judged for: "jailed for a robbery on May 4".

    The months that follow are rather those of the trial.
    """
    for index in range(token - 1, max(-1, token - CHARGE), -1):
        if _ends_sentence(tokens, index):
            return False
        if tokens.word(index) in JUDGED:
            return True
    return False


def _is_old(flashback: Flashback, publication: Period) -> bool:
    return publication.year - flashback.date.year > LONG_AGO


def _opens(tokens: Tokens, token: int) -> bool:
    """Whether a date with its preposition opens a sentence: "In 1912", "But in 1912"."""
    if tokens.word_near(token - 1) in INDEFINITE:
        return False  # "A 1978 fire destroyed it"
    before = tokens.word_near(token - 2)
    if before == "that" and tokens.word_near(token - 1) in DATING:
        return True  # "heard that in 1912 it had sunk"
    linked = before in LINKS and tokens.opens_sentence(token - 2)
    return linked or tokens.opens_sentence(token - 1)


def _is_placed(tokens: Tokens, flashback: Flashback) -> bool:
    """Whether something is told of the date; "his 2019 novel", "until 2019" tell of nothing."""
    at = flashback.token
    if flashback.goes_on or flashback.date.unit is not Unit.YEAR or _opens(tokens, at):
        return True
    is_within = tokens.word_near(at - 1) in ("in", "during") or opens_within(tokens, at)
    return is_within or is_reopened(tokens, at)


def _days_ago(cycle: "Cycle", publication: Period) -> int:
    """How far back a bare name is if it is that of last year; none where it is of this year."""
    year = publication.enclosing(Unit.YEAR)
    here, before = cycle.within(year), cycle.within(year.shift(-1))
    if here is None or before is None or here.first_day <= publication.last_day:
        return 0
    return (publication.first_day - before.last_day).days


def is_reopened(tokens: Tokens, token: int) -> bool:
    """Whether the text goes on about a date that it gave in passing: "since 1974, when it sank"."""
    following = [tokens.word_near(n) for n in (token + 1, token + 2)]
    return "when" in following and following[0] in ("when", ",")


def _is_enclosed(tokens: Tokens, token: int) -> bool:
    """Whether it stands in a participle between commas: ", founded in May 1969, reported"."""
    opening = token - 3
    while opening > 0 and tokens.word(opening) not in (",", "."):
        opening -= 1
        if opening < token - 5:
            return False
    following = token + 1 < len(tokens.shape) and tokens.word(token + 1) == ","
    return following and opening >= 0 and tokens.word(opening) == ","
