"""The n-th of something: "the third quarter", "the first week", "the third Friday", "Q3"."""

from timeline.dates.ambiguity.senses import is_of_a_game, is_of_figures
from timeline.dates.ambiguity.year_or_number import is_count
from timeline.dates.calendar import calendar
from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import (
    Counted,
    Cycle,
    DayOfMonth,
    DayOfYear,
    NthWeekday,
    OfYear,
    Weekday,
)
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import month_of, two_digit_year, unit_of, units_in
from timeline.dates.meaning.bare_periods import AT_END, Ended, FullYear, ThePeriod
from timeline.dates.meaning.composition import Around, Portion
from timeline.dates.meaning.expression import (
    Explicit,
    Expression,
    Occurrence,
    Shifted,
)
from timeline.dates.meaning.focus import LatestQuarter
from timeline.dates.recognizers.explicit import JOINT, year_of


def quarter(m: Match) -> Expression | None:
    """the third quarter; Q3; the fiscal fourth quarter."""
    number = int(m.text("quarter").strip("Q")) if "quarter" in m else m.integer("number")
    if not 1 <= number <= 4 or is_of_a_game(m):
        return None
    return Occurrence(OfYear(Unit.QUARTER, number))


def shared_quarter(m: Match) -> Expression | None:
    """The first of "Q1-Q3 2024"."""
    return Explicit(calendar.in_year(Unit.QUARTER, year_of(m), int(m.text("quarter").strip("Q"))))


def half_year(m: Match) -> Expression | None:
    """H1 2025; the 2H of 2025."""
    return Occurrence(OfYear(Unit.HALF, int(m.text("half").strip("H"))))


def half(m: Match) -> Expression | None:
    """the first half."""
    if is_of_a_game(m):
        return None
    return Occurrence(OfYear(Unit.HALF, 2 if "last" in m else m.integer("number")))


def half_of_figures(m: Match) -> Expression | None:
    """The first half of "net income for the first half": of a year."""
    return half(m) if is_of_figures(m) else None


def full_year(m: Match) -> Expression | None:
    """The full year of "full-year profit"."""
    return FullYear() if is_of_figures(m) else None


def month_quarter(m: Match) -> Expression | None:
    """the March quarter: the three months that it ends."""
    number, rest = divmod(month_of(m), 3)
    return Occurrence(OfYear(Unit.QUARTER, number)) if rest == 0 else None


def coded(m: Match) -> Expression | None:
    """4Q23; 1H24; Q2FY14; Q4'23."""
    code = m.text("code").upper()
    letter, number = sorted(code[:2], reverse=True)
    year = two_digit_year(int(code[2:].lstrip("FY'’")))
    unit = Unit.QUARTER if letter == "Q" else Unit.HALF
    is_one = int(number) <= calendar.PER_YEAR[unit]
    return Explicit(calendar.in_year(unit, year, int(number))) if is_one else None


def middle(m: Match) -> Expression | None:
    """midyear; mid-month; midweek: the one whose middle the words around look at."""
    unit = m.value("middle", "MIDDLE") or unit_of(m)
    return Portion("MID", Around(unit, Occurrence(MIDDLES[unit])))


def nth(m: Match) -> Expression | None:
    """the first week; the last day."""
    if units_in(m) > 1 or (unit_of(m) is Unit.QUARTER and is_of_a_game(m)):
        return None
    number = -1 if "last" in m else m.integer("number")
    return Occurrence(Counted(number, unit_of(m)))


def nth_weekday(m: Match) -> Expression | None:
    """the third Friday; the last Monday."""
    number = -1 if "last" in m else m.integer("number")
    return Occurrence(NthWeekday(number, m.value("cycle", "WEEKDAY")))


def the_period(m: Match) -> Expression | None:  # noqa: ARG001
    """the period."""
    return ThePeriod()


def the_quarter(m: Match) -> Expression | None:  # noqa: ARG001
    """the quarter; the latest quarter."""
    return LatestQuarter()


def end_of_year(m: Match) -> Expression | None:
    """year-end 1986; the year's end of 1986. "By year-end 1900 workers had left" counts them."""
    if is_count(m, m.integer("year")):
        return None
    return Portion("END", Explicit(calendar.year(year_of(m))))


def year_end(m: Match) -> Expression | None:
    """year-end; month's end; in spring, the year-end of "year-end results"."""
    if m.word("unit") == "year" and m.next_word() in OF_ACCOUNTS:
        return Portion("END", FullYear())
    running = Shifted(m.value("unit", "UNIT"), 0)
    return Portion("END", Ended(running) if m.follows(AT_END) else running)


# What is told of a year once that is over.
OF_ACCOUNTS = frozenset("accounting accounts audit earnings figures inventory results".split())
FISCAL = "(CALENDAR_YEAR)?"
HALF = "(the)? (number=(first|second)|last=(last|latter|back)) DASH? half"
MIDDLE = "(middle=MIDDLE|mid DASH unit=(year|month|week))"
BEFORE_MIDDLES = "about|after|around|at|before|by|from|in|near|since|through|till|to|until"
# What is in the middle of a unit.
MIDDLES: dict[Unit, Cycle] = {
    Unit.YEAR: DayOfYear(7, 1),
    Unit.MONTH: DayOfMonth(15),
    Unit.WEEK: Weekday(2),
}

RULES = (
    Rule(
        "quarter",
        f"(the)? {FISCAL} DASH? number=ORDINAL {FISCAL} quarter",
        quarter,
        yields="COUNTED",
    ),
    Rule("quarter", f"{FISCAL} number=ORDINAL DASH quarter", quarter, yields="COUNTED"),
    Rule(
        "quarter",
        f"(the)? {FISCAL} number=ORDINAL",
        quarter,
        before=f"{JOINT} ORDINAL {FISCAL} quarters",
        not_before=f"{JOINT} ORDINAL {FISCAL} quarters of the? UNKNOWN",
        yields="COUNTED",
    ),
    Rule(
        "quarter",
        f"number=ORDINAL {FISCAL} quarters",
        quarter,
        after="ORDINAL and|ORDINAL or|ORDINAL to",
        not_before="of the? UNKNOWN",  # those of a town
        yields="COUNTED",
    ),
    Rule("half", "(the)? number=first", half, before="and second halves", yields="COUNTED"),
    Rule("half", "number=second halves", half, after="first and", yields="COUNTED"),
    Rule(
        "shared-year",
        "quarter=QUARTER",
        shared_quarter,
        before=f"{JOINT} QUARTER (of|COMMA)? year=(YEAR|SHORT_YEAR)",
        yields="COUNTED",
    ),
    Rule("quarter", "(the)? quarter=QUARTER", quarter, yields="COUNTED"),
    # Without a year, H1 is a visa or a motorway.
    Rule("half-year", "(the)? half=HALF_YEAR", half_year, before="of? YEAR", yields="COUNTED"),
    Rule("half-year", "half=HALF_YEAR", half_year, after="YEAR", yields="COUNTED"),
    Rule("coded-quarter", "code=CODED_PERIOD", coded, yields="PERIOD_DATE"),
    Rule(
        "quarter",
        "(the)? month=(MONTH|AMBIGUOUS_MONTH) DASH? quarter",
        month_quarter,
        not_before="DASH? (final|finals|of)",
        yields="COUNTED",
    ),
    Rule("half", HALF, half_of_figures, not_before="(of|in)", yields="COUNTED"),
    Rule("half", HALF, half, before="(ended|ending) on? (MONTH|AMBIGUOUS_MONTH)", yields="COUNTED"),
    Rule(
        "full-year",
        "full DASH year",
        full_year,
        not_before="(of|YEAR)",
        yields="YEAR_DATE",
    ),
    Rule("mid-unit", MIDDLE, middle, after=BEFORE_MIDDLES, yields="PERIOD_DATE"),
    Rule(
        "half",
        HALF,
        half,
        yields="COUNTED",
        partial=True,
    ),
    Rule(
        "the-quarter",
        "(the (latest|most recent) period|the (latest|most recent)? quarter)",
        the_quarter,
        not_before="DASH? (final|finals|finalist|finalists|century|horse|mile|section|sections)",
        yields="PERIOD_DATE",
    ),
    # "The period of reforms", "the period between" and the like are no period of figures.
    Rule(
        "the-period",
        "the period",
        the_period,
        not_before=(
            "(after|ahead|before|between|covered|during|examined|for|from|in|leading|of|since|"
            "that|under|until|up|when|where|which|YEAR|NUMBER|DIGITS|MONTH|AMBIGUOUS_MONTH)"
        ),
        yields="PERIOD_DATE",
    ),
    Rule(
        "nth-unit",
        "(the)? (very)? (number=ORDINAL|last=(last|final)) (full)? unit=UNIT",
        nth,
        yields="COUNTED",
        partial=True,
    ),
    Rule(
        "nth-weekday",
        "(the (number=ORDINAL|last=last)|the? last=final) cycle=WEEKDAY",
        nth_weekday,
        yields="COUNTED",
        partial=True,
    ),
    Rule(
        "unit-end",
        "(the)? year (DASH|POSSESSIVE)? end of? year=YEAR",
        end_of_year,
        not_before="(UNITS|PERCENT)",
        yields="YEAR_DATE",
    ),
    Rule(
        "unit-end",
        "year=YEAR year (DASH|POSSESSIVE)? end",
        end_of_year,
        not_before="of",
        yields="YEAR_DATE",
    ),
    Rule("unit-end", "(the)? unit=(year|month|week|quarter) (DASH|POSSESSIVE)? end", year_end),
)
