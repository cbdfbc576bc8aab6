"""Long ago and long: "241 BC", "15 March 44 BC", "the 1990s", "the 12th and 13th centuries"."""

import re
from bisect import bisect_left
from functools import lru_cache

from timeline.dates.ambiguity.senses import is_of_an_age, is_of_weather
from timeline.dates.calendar import calendar
from timeline.dates.calendar.calendar import Period, Unit
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import month_of
from timeline.dates.meaning.composition import InNarrative
from timeline.dates.meaning.expression import Explicit, Expression
from timeline.dates.recognizers.explicit import DAY, JOINT, MONTH
from timeline.dates.text.tokens import Tokens

DECADE_WORDS = {
    "twenties": 2,
    "thirties": 3,
    "forties": 4,
    "fifties": 5,
    "sixties": 6,
    "seventies": 7,
    "eighties": 8,
    "nineties": 9,
}
EARLY_YEAR = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil)\s+([1-9]\d\d)(?=[.,;:)]?\s)(?!\s+(?:[a-z]+s|BC|BCE)\b)(?!,?\s+\d)"
)
NAMED_ERA = re.compile(
    r"\b(?:(?P<before>\d{1,4}) ?(?:BCE?\b|B\. ?C\.)|\d{1,4} ?(?:AD|CE)\b|(?:AD|A\.D\.) ?\d)"
)
BACK = 50  # years that a story goes back at most, from a year before Christ, without the era
ERA = "(before=ERA_BEFORE|ERA_AFTER)"


def era(m: Match) -> Expression | None:
    """241 BC; AD 79; 79 CE."""
    n = m.integer("year")
    return Explicit(calendar.year(1 - n if "before" in m else n))


def era_month(m: Match) -> Expression | None:
    """March 44 BC; 15 March 44 BC."""
    n = 1 - m.integer("year") if "before" in m else m.integer("year")
    if "day" not in m:
        return Explicit(calendar.month(n, month_of(m)))
    day = calendar.day(n, month_of(m), m.integer("day"))
    return Explicit(day) if day else None


def three_figures(m: Match) -> Expression | None:
    """The 794 of "from 794 until 1868", where a story has more of such years or names an era."""
    if m.unknown_follows() and not m.capital_follows():
        return None
    n = m.integer("year")
    eras = named_eras(m.tokens)
    named = bisect_left(eras, (m.tokens.starts[m.first],))
    if not named and len(early_years(m.tokens)) < 2:
        return None
    before = eras[named - 1][1] if named else None
    if before is not None and n < before + BACK:
        n = 1 - n  # "In 216 BC he won. In 202 he lost."
    return InNarrative(Explicit(calendar.year(n)))


@lru_cache(maxsize=1)
def named_eras(tokens: Tokens) -> list[tuple[int, int | None]]:
    """Where a text names an era, with the year before Christ; of the other era, none."""
    return [
        (match.start(), int(match["before"]) if match["before"] else None)
        for match in NAMED_ERA.finditer(tokens.text)
    ]


@lru_cache(maxsize=1)
def early_years(tokens: Tokens) -> frozenset[str]:
    """What a text writes like years of three figures: "in 794 it", but not "in 794 cases"."""
    return frozenset(EARLY_YEAR.findall(tokens.text))


def decade(m: Match) -> Expression | None:
    """the 1990s; the '60s; the sixties."""
    digits = "".join(char for char in m.text("decade") if char.isdigit())
    is_plain = m.text("decade")[0].isdigit() and len(digits) == 2
    if is_plain and (is_of_an_age(m) or is_of_weather(m) or _is_model(m)):
        return None
    if not digits:
        return Explicit(Period(Unit.DECADE, 190 + DECADE_WORDS[m.word("decade")]))
    if len(digits) == 4 and digits.endswith("00") and digits < "2000":
        return Explicit(Period(Unit.CENTURY, int(digits) // 100))
    n = int(digits) // 10
    if "before" in m:
        return Explicit(Period(Unit.DECADE, -n - 1))
    if len(digits) == 3:
        return None
    return Explicit(Period(Unit.DECADE, n if len(digits) == 4 else 190 + n))


def _is_model(m: Match) -> bool:
    """Whether tens are what things are called: "five Volvo 60s", but "the Hollywood of the 60s"."""
    return m.capital_before() and m.tokens.word(m.first - 1) not in ("roaring", "swinging")


FIRMS = frozenset({"fox", "fund", "insurance", "studios"})  # "20th Century Fox"


def century(m: Match) -> Expression | None:
    """the 19th century; the third century BC."""
    n = m.value("number", "ROMAN") or m.integer("number")
    if m.next_word() in FIRMS and m.capital_follows():
        return None
    if "before" in m:
        return None if n < 1 else Explicit(Period(Unit.CENTURY, -n))
    return Explicit(Period(Unit.CENTURY, n - 1))


CENTURY = "number=(ORDINAL|ROMAN) DASH? (century|centuries)"

RULES = (
    Rule("era-year", f"year=YEAR_NUMBER {ERA}", era, yields="YEAR_DATE"),
    Rule("era-year", "ERA_AFTER year=YEAR_NUMBER", era, yields="YEAR_DATE"),
    Rule("era-month", f"{MONTH} of? year=YEAR_NUMBER {ERA}", era_month, yields="MONTH_DATE"),
    Rule("era-day", f"(the)? {DAY} of? {MONTH} COMMA? year=YEAR_NUMBER {ERA}", era_month),
    Rule("era-day", f"{MONTH} {DAY} COMMA? year=YEAR_NUMBER {ERA}", era_month),
    Rule(
        "three-figure-year",
        "year=THREE_DIGITS",
        three_figures,
        after="in|since|until|till|from",
        # "from 499 to 493 BC" is read by `elided`.
        not_before=f"({ERA}|UNIT|UNITS|PERCENT|DASH|NUMBER|of|(and|or|to) YEAR_NUMBER {ERA})",
        yields="YEAR_DATE",
    ),
    Rule("decade", f"the? decade=DECADE {ERA}?", decade, yields="PERIOD_DATE"),
    Rule(
        "decade",
        f"the decade=({'|'.join(DECADE_WORDS)})",
        decade,
        yields="PERIOD_DATE",
    ),
    Rule("century", f"the? {CENTURY} {ERA}?", century, yields="PERIOD_DATE"),
    # The first of "the 12th and 13th centuries", "late 16th or early 17th century".
    Rule(
        "century",
        "the? number=ORDINAL",
        century,
        before=f"({JOINT} ORDINAL)? {JOINT} the? (PORTION DASH?)? ORDINAL DASH? (century|centuries)"
        f" {ERA}?",
        yields="PERIOD_DATE",
    ),
)
