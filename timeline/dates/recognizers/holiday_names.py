"""Holidays by name: "Christmas", "last Thanksgiving", "Easter Monday"."""

import re

from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import DayOfYear, Holiday
from timeline.dates.calendar.holidays import NAMES
from timeline.dates.direction.cues import POSSESSIVES, TENSE
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import is_after
from timeline.dates.meaning.coming import Awaited, Nearest
from timeline.dates.meaning.composition import Around, Portion
from timeline.dates.meaning.expression import Base, Expression, Occurrence
from timeline.dates.recognizers.every_year import yearly

# What begins before a holiday or goes on after it.
LONGER = frozenset(
    "bargains break deal deals discounts holiday holidays offers period promotions recess sale "
    "sales season shopping spending term truce vacation".split()
)
# What has the name of the holiday that it is held on, with a capital, too.
HELD = frozenset(
    "ball bowl classic concert cup derby dinner eve fair feast game gala honors honours marathon "
    "march mass match parade party race regatta service stakes test".split()
)
# Before the new year that is near, whatever else is told: "the start of the new year".
TURNING = frozenset("for of to".split())
# What there is more than one of at a Christmas or an Easter.
OF_CHRISTMAS = frozenset(
    "album bonus card dinner egg film gift hit light movie party present show single song special "
    "story tree wish".split()
)
WISHED = frozenset("fresh good happy healthy peaceful prosperous".split())
WORDS = frozenset({"epiphany"})  # which mean something else without a capital
NATIONAL = frozenset({"independence day"})  # what many countries have
AMERICAN = frozenset({"america", "american"})
ISLANDS = frozenset({"island", "islands"})  # "on Christmas island"
# Before a holiday at which something was.
PASSED = frozenset("after around at by during from last on over past since until".split())


WITHIN_NAME = re.compile(r"(\w+)'s ")


def _pattern(name: str) -> str:
    """The name as a pattern: with its apostrophes, hyphens and abbreviation dots as signs.

    Before another word, many leave the apostrophe out: "New Years Eve", "All Saints Day".
    """
    name = WITHIN_NAME.sub(r"(\1 POSSESSIVE|\1s) ", name).replace("' ", " APOSTROPHE? ")
    signs = {"'s": " POSSESSIVE", "-": " DASH ", "st ": "st (DOT|POINT)? "}
    for text, sign in signs.items():
        name = name.replace(text, sign)
    return name.replace(".", " (DOT|POINT)?")


def _of_day(m: Match, day: Holiday) -> Expression:
    """The one that the words around a holiday tell of."""
    if m.next_word() in LONGER:
        return Nearest(day)
    return Awaited(day) if _is_awaited(m) else Occurrence(day, None, Base.NOW)


def _rule(name: str) -> Rule:
    day = Holiday(name)

    def build(m: Match) -> Expression | None:
        is_other = m.next_word() in ISLANDS or (name in WORDS and m.phrase().islower())
        is_other = is_other or (name in NATIONAL and _is_of_others(m))
        return None if is_other else _of_day(m, day)

    return Rule("holiday", _pattern(name), build, not_before="NAME_TAIL")


def _is_of_others(m: Match) -> bool:
    """Whether a day is that of another country: "Azerbaijan's independence day"."""
    is_owned = m.tokens.word_near(m.first - 1) in POSSESSIVES
    owner = m.tokens.word_near(m.first - (2 if is_owned else 1))
    return (is_owned or m.capital_before()) and owner not in AMERICAN


def _is_awaited(m: Match) -> bool:
    """Whether something is done for a holiday: "ahead of Christmas", "the Easter rush"."""
    before = m.tokens.word_near(m.first - 1)
    if (m.tokens.word_near(m.first - 2), before) in {("ahead", "of"), ("up", "to")}:
        return True
    word = m.next_word()
    is_noun = m.unknown_follows() and word.isalpha()
    is_noun = is_noun and (word in HELD or not m.capital_follows())
    return is_noun and before not in PASSED and word not in TENSE and not word.endswith("ed")


def stepped(m: Match) -> Expression | None:
    """last Thanksgiving; the following Christmas; this Easter."""
    if is_after(m):
        return None
    step = m.value("step", "PREVIOUS") or m.value("step", "FOLLOWING")
    return Occurrence(Holiday(BY_LETTERS[_letters(m.text("name"))]), step, Base.NOW)


def every(m: Match) -> Expression | None:
    """every Christmas; each New Year's Eve. Not "every Christmas card"."""
    if m.next_word() in OF_CHRISTMAS:
        return None
    return yearly(Holiday(BY_LETTERS[_letters(m.text("name"))]))


def new_year(m: Match) -> Expression | None:
    """the new year: the beginning of the one that begins around now."""
    # "The new year holidays", but "in the new year Paine wrote".
    if (m.unknown_follows() and not m.capital_follows()) or m.next_word() in LONGER:
        return None
    day = Holiday("new year's day")
    is_near = m.follows(TURNING) and m.tokens.word_near(m.first - 2) != "prior"
    return Portion("START", Around(Unit.YEAR, Nearest(day) if is_near else Awaited(day)))


def new_years_day(m: Match) -> Expression | None:
    """The New Year of "the New Year holiday"; not that of "the Iranian New Year", nor a wish."""
    is_name = m.phrase().split() == ["New", "Year"]
    if not is_name or m.capital_before() or m.follows(WISHED):
        return None
    if m.capital_follows() and m.next_word() not in HELD:
        return None  # "New Year Films"
    return _of_day(m, Holiday("new year's day"))


def every_new_year(m: Match) -> Expression | None:  # noqa: ARG001
    """every new year."""
    return yearly(DayOfYear(1, 1))


def _letters(name: str) -> str:
    return "".join(filter(str.isalpha, name.lower()))


BY_LETTERS = {_letters(name): name for name in NAMES}
LONGEST_FIRST = sorted(NAMES, key=len, reverse=True)
ANY_NAME = "|".join(map(_pattern, LONGEST_FIRST))

# A rule for each name, and one for all of them with a step: it is slow to look for a word as
# common as "the" before each.
RULES = (
    Rule(
        "new-year",
        "the new year",
        new_year,
        after="in|into|by|before|for|from|of|until|till|since|to",
        not_before="POSSESSIVE",
        yields="YEAR_DATE",
    ),
    Rule(
        "every-name",
        "(every|each) new year",
        every_new_year,
        not_before="POSSESSIVE",
        yields="OTHER_DATE",
    ),
    Rule("holiday", "new year", new_years_day, not_before="POSSESSIVE|APOSTROPHE"),
    *map(_rule, LONGEST_FIRST),
    Rule(
        "holiday",
        f"((the=the)? step=(PREVIOUS|FOLLOWING)|this) name=({ANY_NAME})",
        stepped,
        not_before="NAME_TAIL",
    ),
    Rule(
        "every-name",
        f"(every|each) name=({ANY_NAME})",
        every,
        not_before="NAME_TAIL",
        yields="OTHER_DATE",
    ),
)
