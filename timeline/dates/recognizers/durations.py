"""Lengths of time: "two weeks", "a five-year", "several days", "decades-long"."""

from itertools import pairwise

from timeline.dates.ambiguity.compounds import ends_split_year, is_hyphened
from timeline.dates.ambiguity.senses import is_of_a_game, is_of_figures
from timeline.dates.ambiguity.weekends import is_of_an_event
from timeline.dates.calendar.calendar import Unit
from timeline.dates.direction.forms import is_past_form
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import DISTANCES, unit_of, units_in
from timeline.dates.meaning.expression import Expression
from timeline.dates.meaning.focus import OfFigures
from timeline.dates.meaning.lengths import Duration, ratio

RUNNING = "(straight|consecutive|successive|full|whole)"
ADDED = "(more|further|additional|extra)"
RANGE = "number=NUMBER (to|or|DASH|DASH to DASH) at_most=NUMBER"
# "2-1/2", "2½", "two and a half".
QUANTITY = "number=NUMBER (DASH? over=NUMBER SLASH under=NUMBER|half=HALF_SIGN)? (and a half=half)?"
AMOUNT = (
    f"({QUANTITY} ({RUNNING}|{ADDED})? (unit=UNITS (and a more=half)?|unit=UNIT)"
    f"|one=(a|an|one) ({ADDED}|single)? unit=UNIT (and a more=half)?"
    "|(a)? (couple=couple) (of)? unit=UNITS"
    "|(a|number=NUMBER) dozen=dozen unit=UNITS"
    "|(a|the)? vague=VAGUE_NUMBER (more|dozen)? unit=UNITS)"
)
DOZEN = 12

LONG = {"daylong": "day", "weeklong": "week", "monthlong": "month", "yearlong": "year"}
LONG |= {"hourlong": "hour", "decadelong": "decade"}


def duration_of(m: Match) -> Duration:
    """The length that an AMOUNT says."""
    unit = unit_of(m)
    if "vague" in m:
        return Duration("X", unit)
    if "couple" in m:
        return Duration(f"{2 * units_in(m)}", unit)
    number = m.number("number") if "number" in m else 1.0
    if "dozen" in m:
        number *= DOZEN
    if "half" in m or "more" in m:
        number += 0.5
    if "under" in m:
        number += m.number("over") / max(m.number("under"), 1)
    number *= units_in(m)
    if number % 1 == 0.5 and unit in HALVES:
        return Duration(f"{number - 0.5:g}", unit, also=(HALVES[unit],))
    at_most = f"{m.number('at_most') * units_in(m):g}" if "at_most" in m else ""
    return Duration(f"{number:.12g}", unit, at_most=at_most)


def length(m: Match) -> Expression | None:
    """two weeks; a five-year; several days; the first nine months."""
    if "one" in m and (m.word("unit") in ("second", "quarter") or m.follows(DISTANCES)):
        return None  # "a second man", "a quarter of the voters", "60 miles an hour"
    if m.word("unit") == "weekend" and is_of_an_event(m):
        return None
    if m.word("unit") in ("quarter", "quarters") and _is_a_share(m):
        return None
    is_year = "number" in m and 1000 <= m.number("number") < 2100
    if is_year and (m.value("unit", "UNIT") or m.word("unit") in ("months", "quarters")):
        return None  # "the 1988 quarter", "the same 1988 months"
    if ends_split_year(m) or ("one" in m and is_hyphened(m)):
        return None
    if "vague" in m and m.follows(COMPARING) and m.tokens.word(m.first) != "a":
        return None  # "so few days"; but "will do so a few days later"
    if unit_of(m) is Unit.QUARTER and (is_of_a_game(m) or _is_of_circles(m)):
        return None
    return None if _is_some_one(m) or _is_any_one(m) else duration_of(m)


def _is_a_share(m: Match) -> bool:
    """Whether quarters are a part of something: "three quarters of voters", "one-quarter of it"."""
    number = m.number("number") if "number" in m else 0
    if "dash" in m:
        return m.word("unit") == "quarters" or (number == 1 and not m.unknown_follows())
    return m.next_word() == "of" and number in (1, 3)


def _is_some_one(m: Match) -> bool:
    """Whether a clause tells which kind is meant: "in a year when it rains", "2009, a year it"."""
    if "one" not in m:
        return False
    after = m.next_word()
    is_told = after in ("that", "when") or (
        after == "in" and m.tokens.word_near(m.following + 1) == "which"
    )
    return (is_told and not m.follows(MEASURING)) or (after in PRONOUNS and m.follows(MARKS))


def _is_any_one(m: Match) -> bool:
    """Whether it is one of many: "One day in May he fled", "One day, he fled"."""
    is_one = m.tokens.word(m.first) == "one" and m.next_word() in POINTS
    return is_one and m.tokens.opens_sentence(m.first)


MARKS = frozenset(", - – —".split())
PRONOUNS = frozenset("he it she they we".split())
# Before what tells which one it was.
POINTS = frozenset(", in last this".split())
WITHIN = frozenset({"from", "in"})


def _is_of_circles(m: Match) -> bool:
    """Whether quarters are people: "disliked in some quarters", where no sales are told of."""
    return "vague" in m and m.follows(WITHIN) and not is_of_figures(m)


def length_range(m: Match) -> Expression | None:
    """two to three weeks; 10-14 days; a year or two.

    Not "the 1990-95 years", nor "two to three million years", whose first number is short.
    """
    number = m.number("number") if "number" in m else 1.0
    return duration_of(m) if number < m.number("at_most") < 100 * number else None


# Before what is measured, even where a clause describes it: "took a year that nobody had".
MEASURING = frozenset("after before for last lasted of spend spent take takes took within".split())

# "Four goals in as many weeks" names no length.
COMPARING = frozenset({"as", "how", "so", "too"})


# "Closed all week", "the whole day".
WHOLE = "(all|(the|a|an) (whole|entire)) unit=(hour|day|weekend|week|month|year|decade|century)"

# The units of one length are no farther apart than years and days.
FARTHEST = 365


def compound(m: Match) -> Expression | None:
    """two years and eight months; an hour, 42 minutes and three seconds."""
    units = [unit_of(m, name) for name in ("unit", "smaller", "smallest") if name in m]
    if any(not 1 < ratio(a, b) <= FARTHEST for a, b in pairwise(units)):
        return None
    number = m.number("number") if "number" in m else 1.0
    parts = [f"{m.number(name):g}" for name in ("part", "last") if name in m]
    return Duration(f"{number:g}", units[0], also=tuple(zip(parts, units[1:], strict=True)))


# Before "hours after the vote", where no verb or name stands there.
BEFORE_SOME = frozenset(
    ", - – ; again away back barely came come comes down even home just mere only off or out "
    "up".split()
)
# "The early days of rail", "office hours of staff": a certain time, or none.
ATTRIBUTES = frozenset(
    "business early extra final first her his its last late longer my no office old opening our "
    "peak rush shorter the their these those trading visiting working your".split()
)
# Of futures, which are for a month: "back months of crude".
DELIVERIES = frozenset("back deferred distant forward front nearby".split())
# Half a unit in a smaller one, as TIMEX3 writes it: two and a half years are P2Y6M.
HALVES = {
    Unit.MINUTE: ("30", Unit.SECOND),
    Unit.HOUR: ("30", Unit.MINUTE),
    Unit.DAY: ("12", Unit.HOUR),
    Unit.YEAR: ("6", Unit.MONTH),
}


OF = frozenset({"of"})


def unnumbered(m: Match) -> Expression | None:
    """years; decades-long. Not "the day of days"."""
    if m.follows(OF) and f"{m.tokens.word_near(m.first - 2)}s" == m.word("unit"):
        return None
    return Duration("X" if m.value("unit", "UNITS") else "1", unit_of(m))


def some_units(m: Match) -> Expression | None:
    """The hours of "fell hours after the vote", the months of "led to months of delay"."""
    is_of = m.next_word() == "of"
    if m.word("unit") == "quarters" or (is_of and m.word("unit") == "minutes"):
        return None  # "three-quarters of voters", "minutes of meetings"
    if m.text("unit")[0].isupper() and not m.tokens.opens_sentence(m.first):
        return None  # "the film Days of Thunder"
    before = m.first - 1
    word = m.tokens.word_near(before)
    if is_of and word in DELIVERIES:
        return None
    if m.tokens.opens_sentence(m.first) or word in BEFORE_SOME:
        return unnumbered(m)
    if word in ATTRIBUTES:
        return None
    if is_of:
        return unnumbered(m)
    # "He left Rome hours after the vote", but "Happy days before the war".
    is_name = not m.tokens.opens_sentence(before) and m.tokens.is_capital(before)
    return unnumbered(m) if is_past_form(word) or is_name else None


def whole(m: Match) -> Expression | None:
    """all week; the whole day. "The whole year 2009" is that year; "all year 12 pupils", none."""
    is_named = unit_of(m) is Unit.YEAR and m.next_word()[:1].isdecimal()
    return None if is_named else unnumbered(m)


def long(m: Match) -> Expression | None:
    """yearlong; weeklong."""
    return Duration("1", m.tokens.lexicon.values[LONG[m.word("long")]]["UNIT"])


def of_figures(m: Match) -> Expression | None:
    """The nine months of "net for the nine months", and of "in the first nine months, net fell"."""
    is_of_year = m.number("number") in (3, 6, 9) and is_of_figures(m)
    return OfFigures(duration_of(m), "first" in m) if is_of_year else None


RULES = (
    Rule(
        "length",
        "(the (first=first)?|first=first) number=NUMBER unit=months",
        of_figures,
        after="for|in|through|during",
        before="(COMMA|DOT|BREAK|UNKNOWN|was|were)",
        yields="LENGTH",
    ),
    Rule(
        "length",
        f"(the|those|these)? {AMOUNT} (DASH? long)?",
        length,
        yields="LENGTH",
        not_before="(POSSESSIVE|DASH? old|DASH (earlier|ago))",
    ),
    Rule("length", "one=(a|an|one) unit=UNIT", length, before="POSSESSIVE time", yields="LENGTH"),
    Rule(
        "length-range",
        f"(the|those|these)? {RANGE} {RUNNING}? DASH? unit=(UNITS|UNIT)",
        length_range,
        yields="LENGTH",
        not_before="(DASH? old)",
    ),
    Rule(
        "length-range",
        "number=NUMBER and at_most=NUMBER unit=UNITS",
        length_range,
        after="between",
        yields="LENGTH",
    ),
    Rule(
        "length-range",
        "(a|an) unit=UNIT or at_most=NUMBER",
        length_range,
        yields="LENGTH",
        not_before="(DASH|PERCENT|UNITS|UNIT|UNKNOWN)",
    ),
    Rule(
        "compound-length",
        "(number=NUMBER|a|an) unit=(UNIT|UNITS) (and|COMMA)? part=NUMBER smaller=(UNIT|UNITS)"
        " ((COMMA? and|COMMA) last=NUMBER smallest=(UNIT|UNITS))?",
        compound,
        yields="LENGTH",
        not_before="(DASH? old)",
    ),
    Rule(
        "adjective-length",
        f"{QUANTITY} dash=DASH unit=(UNIT|UNITS)",
        length,
        yields="LENGTH",
        not_before="(DASH? old)",
    ),
    Rule(
        "adjective-length",
        "number=NUMBER DASH and DASH a DASH half=half DASH? unit=(UNIT|UNITS)",
        length,
        yields="LENGTH",
        not_before="(DASH? old)",
    ),
    Rule(
        "length",
        f"(the)? (first|full|final|latest|year DASH earlier) {QUANTITY} unit=UNITS",
        length,
        yields="LENGTH",
    ),
    Rule("length", "the (first|final) unit=fortnight", length, before="of", yields="LENGTH"),
    Rule(
        "units",
        "unit=UNITS",
        unnumbered,
        after="for|over|within|after|take|took|last|lasted|spent|than|of|recent|in",
        not_before="(when|in which)",
        yields="LENGTH",
    ),
    Rule(
        "units",
        "unit=UNITS",
        some_units,
        before="((before|after)|of UNKNOWN)",
        not_after="NUMBER|ORDINAL|the|these|those",
        yields="LENGTH",
    ),
    Rule("whole-unit", f"{WHOLE} (long|round)?", whole, not_before="DASH", yields="LENGTH"),
    Rule("unit-long", "unit=(UNIT|UNITS) DASH long", unnumbered, yields="LENGTH"),
    Rule("unit-long", f"long=({'|'.join(LONG)})", long, yields="LENGTH"),
)
