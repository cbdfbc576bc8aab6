"""Dates that are counted out and then given: "the next day, 7 April 1862", "a year later, in 1995".

They are the date that is given, whatever the text has told of in between.
"""

from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.expression import Expression
from timeline.dates.recognizers.explicit import FULL_DATES

COUNTED_OUT = frozenset({"day-next", "next-unit", "same-unit", "units-later"})
FULL = FULL_DATES | {"month-year", "year"}


def given(m: Match) -> Expression | None:
    """The date that comes after the comma."""
    is_same = m.rule("phrase") in COUNTED_OUT and m.kind("phrase") == m.kind("whole")
    return m.expression("whole") if is_same and m.rule("whole") in FULL else None


RULES = (
    Rule(
        "apposed",
        "phrase=(DAY_DATE|MONTH_DATE|YEAR_DATE)",
        given,
        before="COMMA (in|on)? whole=(DAY_DATE|MONTH_DATE|YEAR_DATE)",
        yields=lambda m: m.kind("phrase"),
    ),
)
