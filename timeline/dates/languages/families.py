"""The families of phrases, the same in every language, over the categories of `language`.

Their meanings are those of the English recognizers, in the same algebra.
"""

from collections.abc import Iterator
from dataclasses import replace

from timeline.dates.calendar import calendar
from timeline.dates.calendar.calendar import SIZE, Unit
from timeline.dates.calendar.cycles import Cycle, DayOfYear, OfYear, PartOfDay, Weekday
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import two_digit_year
from timeline.dates.languages.language import Language
from timeline.dates.meaning.composition import Inside, Portion
from timeline.dates.meaning.expression import Base, Explicit, Expression, Occurrence, Shifted, Today
from timeline.dates.meaning.lengths import Duration, Vague, Window
from timeline.dates.recognizers.explicit import iso

# Years before these, or after, are taken for numbers where no word for "year" stands beside.
PLAIN_YEARS = range(1800, 2100)
SENTENCE_STARTS = frozenset('. ! ? : ; " “ ” « » „ ( - – —'.split())


def numeric(m: Match) -> Expression | None:
    """05/09/2024, 5.9.24, 2024/09/05: the day first, unless the year is."""
    text = m.text("numeric")
    sign = next(char for char in text if not char.isdigit())
    fields = text.split(sign)
    parts = [int(field) for field in fields]
    year, month, day = parts if len(fields[0]) == 4 else reversed(parts)
    if len(fields[0]) != 4 and len(fields[2]) not in (2, 4):
        return None
    if len(fields[0]) <= 2 and len(fields[2]) == 2:
        year = two_digit_year(year)
    found = calendar.day(year, month, day)
    return Explicit(found) if found else None


def day_month(m: Match) -> Expression | None:
    """5 septembre 2024; lundi 5 mai; 1er mai."""
    month, day = m.value("month", "MONTH"), m.integer("day")
    if "year" not in m:
        return Occurrence(DayOfYear(month, day)) if 1 <= day <= 31 else None
    found = calendar.day(m.integer("year"), month, day)
    return Explicit(found) if found else None


def month_year(m: Match) -> Expression | None:
    """septembre 2024."""
    return Explicit(calendar.month(m.integer("year"), m.value("month", "MONTH")))


def year(m: Match) -> Expression | None:
    """en 2014; l'année 2014; 2014 року."""
    n = m.integer("year")
    return Explicit(calendar.year(n)) if "noun" in m or n in PLAIN_YEARS else None


def bare_year(m: Match) -> Expression | None:
    """2014 gewann sie; not 2000 Menschen."""
    return None if counts_something(m) else year(m)


def heralded_year(m: Match) -> Expression | None:
    """en 2014; not "de 2000 habitants"."""
    joined = m.tokens.value(m.first - 1, "OF")
    return None if joined and m.unknown_follows() else year(m)


def counts_something(m: Match) -> bool:
    """Whether a noun with its capital follows a number."""
    after = m.tokens.text[m.tokens.text.find(m.text("year"), m.tokens.starts[m.first]) + 4 :][:2]
    return after[:1] == " " and after[1:].isupper()


def day_word(m: Match) -> Expression | None:
    """hier; pasado mañana; not the morning: "der Morgen", "por la mañana"."""
    if m.value("day", "PART") and (_is_name(m, "day") or _follows_part_words(m)):
        return None
    n = m.value("day", "DAY_WORD")
    return Shifted(Unit.DAY, n) if n else Today()


def _follows_part_words(m: Match) -> bool:
    categories = ("ARTICLE", "PART_JOINT", "HABIT")
    return m.first > 0 and any(m.tokens.value(m.first - 1, name) for name in categories)


def day_part(m: Match) -> Expression | None:
    """hier soir; ayer por la noche; stasera."""
    if "both" in m:
        n, code = m.value("both", "DAY_PART")
    else:
        n, code = m.value("day", "DAY_WORD"), m.value("part", "PART")
    return Inside(PartOfDay(code), Shifted(Unit.DAY, n))


def weekday_part(m: Match) -> Expression | None:
    """lundi soir; el lunes por la noche; Montagabend."""
    if "both" in m:
        n, code = m.value("both", "WEEKDAY_PART")
        return Inside(PartOfDay(code), Occurrence(Weekday(n), _step(m)))
    step = _step(m)
    day = Occurrence(Weekday(m.value("cycle", "WEEKDAY")), step)
    return Inside(PartOfDay(m.value("part", "PART")), day)


def _step(m: Match) -> int | None:
    step: int | None = m.value("step", "STEP")
    after: int | None = m.value("step", "STEP_AFTER")
    return after if step is None else step


def stepped_unit(m: Match) -> Expression | None:
    """la semaine dernière; nächstes Jahr; este mes."""
    unit, step = m.value("unit", "UNIT"), _step(m)
    if step is None or SIZE[unit] < SIZE[Unit.WEEKEND]:
        return None  # "the last day" is that of something
    return Shifted(unit, step)


def following(m: Match) -> Expression | None:
    """la semaine suivante; el lunes siguiente: from the date that the text is at."""
    if "cycle" in m:
        return Occurrence(_cycle(m), 1, Base.REFERENCE)
    return Shifted(m.value("unit", "UNIT"), 1, Base.REFERENCE)


def unit_word(m: Match) -> Expression | None:
    """торік; heuer."""
    return Shifted(*m.value("unit", "UNIT_WORD"))


def weekday_of_week(m: Match) -> Expression | None:
    """lundi de la semaine prochaine; volgende week vrijdag."""
    week = stepped_unit(m)
    return Inside(_cycle(m), week) if week and m.value("unit", "UNIT") is Unit.WEEK else None


def _cycle(m: Match) -> Cycle:
    weekday, month = m.value("cycle", "WEEKDAY"), m.value("cycle", "MONTH")
    if weekday is not None:
        return Weekday(weekday)
    if month is not None:
        return OfYear(Unit.MONTH, month)
    return OfYear(Unit.SEASON, m.value("cycle", "SEASON"))


def named(m: Match) -> Expression | None:
    """lundi; lundi dernier; en mars; l'été prochain; not "no mar.", an abbreviation alone."""
    if m.text("cycle").endswith("."):
        return None
    return Occurrence(_cycle(m), _step(m))


def small_named(m: Match) -> Expression | None:
    """lundi; not the name Vendredi inside a sentence."""
    return None if _is_name(m, "cycle") else named(m)


def _is_name(m: Match, group: str) -> bool:
    """Whether the word has a capital where ordinary words have none: "la planète Mars"."""
    if not m.text(group)[0].isupper() or m.text(group).isupper():
        return False
    before = m.tokens.text[: m.tokens.starts[m.first]].rstrip(" \t")[-1:]
    return before not in SENTENCE_STARTS and before not in ("", "\n")


def season_year(m: Match) -> Expression | None:
    """l'été 2024."""
    return Inside(_cycle(m), Explicit(calendar.year(m.integer("year"))))


def far(m: Match) -> Expression | None:
    """il y a deux semaines; tra tre giorni; vor einigen Tagen."""
    categories = ("AGO", "AGO_AFTER", "AHEAD")
    sign = next(sign for category in categories if (sign := m.value("sign", category)))
    if "vague" in m:
        return Vague("PAST_REF" if sign < 0 else "FUTURE_REF")
    n = m.integer("number") if "number" in m else 1
    return Shifted(m.value("unit", "UNIT"), sign * n)


def window(m: Match) -> Expression | None:
    """les trois derniers mois; in den nächsten zwei Wochen."""
    length = Duration(str(m.integer("number")), m.value("unit", "UNIT"))
    return Window(length, ahead=m.value("step", "WINDOW") > 0)


def portion(m: Match) -> Expression | None:
    """début mai; Ende 2024; a finales de mayo de 2024."""
    if "month" not in m:
        inner = year(m)
    elif "year" in m:
        inner = month_year(m)
    else:
        inner = Occurrence(OfYear(Unit.MONTH, m.value("month", "MONTH")))
    return Portion(m.value("portion", "PORTION"), inner) if inner else None


DAY = "day=(DAY_NUMBER|ORDINAL)"
DAY_MONTH = f"DAY_ARTICLE? (STEP? WEEKDAY COMMA? DAY_ARTICLE?)? {DAY} DOT? OF? month=MONTH"
YEAR = "(COMMA|OF)? year=YEAR YEAR_NOUN?"
CYCLE = "cycle=(WEEKDAY|MONTH|SEASON)"
AMOUNT = "(ABOUT? (number=NUMBER|vague=VAGUE_NUMBER) unit=UNIT|unit=SINGLE_UNIT)"
# Beside a number these make it something else: a share, a sum, a count of units.
NO_YEAR = "(UNIT|PERCENT|CURRENCY|DASH UNIT|SLASH)"


RULES = (
    Rule("iso-date", "iso=ISO", iso),
    Rule("numeric-date", "DAY_ARTICLE? numeric=NUMERIC", numeric),
    Rule("day-month-year", f"{DAY_MONTH} {YEAR}", day_month, not_after="CURRENCY"),
    Rule("day-month", DAY_MONTH, day_month, not_after="CURRENCY"),
    Rule("month-year", f"month=MONTH {YEAR}", month_year),
    Rule("portion", f"ARTICLE? portion=PORTION OF? month=MONTH ({YEAR})?", portion),
    Rule(
        "portion",
        "ARTICLE? portion=PORTION OF? ARTICLE? noun=YEAR_NOUN? year=YEAR YEAR_NOUN?",
        portion,
    ),
    Rule("day-word", "day=DAY_WORD", day_word),
    Rule("day-part", "(both=DAY_PART|day=DAY_WORD PART_JOINT? part=PART)", day_part),
    Rule(
        "weekday-part",
        "(step=STEP)? both=WEEKDAY_PART|ARTICLE? (step=STEP)? cycle=WEEKDAY (step=STEP_AFTER)?"
        " PART_JOINT? part=PART",
        weekday_part,
    ),
    Rule("units-ago", f"sign=AGO {AMOUNT}", far),
    Rule("units-ago", f"{AMOUNT} sign=AGO_AFTER", far),
    Rule("units-ahead", f"sign=AHEAD {AMOUNT}", far),
    Rule(
        "window", "ARTICLE? (step=WINDOW number=NUMBER|number=NUMBER step=WINDOW) unit=UNIT", window
    ),
    # "The last week of 2024" is another one.
    Rule(
        "stepped-unit", "ARTICLE? step=STEP unit=UNIT", stepped_unit, not_before="OF (YEAR|MONTH)"
    ),
    Rule("stepped-unit", "ARTICLE? unit=UNIT step=STEP_AFTER", stepped_unit),
    Rule("following", f"ARTICLE? (unit=UNIT|{CYCLE}) FOLLOWING", following),
    Rule("unit-word", "unit=UNIT_WORD", unit_word),
    Rule(
        "weekday-of-week",
        "DAY_ARTICLE? cycle=WEEKDAY OF? ARTICLE? (step=STEP unit=UNIT|unit=UNIT step=STEP_AFTER)",
        weekday_of_week,
    ),
    Rule(
        "weekday-of-week",
        "(step=STEP unit=UNIT|unit=UNIT step=STEP_AFTER) cycle=WEEKDAY",
        weekday_of_week,
    ),
    Rule("stepped-name", f"ARTICLE? step=STEP {CYCLE}", named),
    Rule("stepped-name", f"ARTICLE? {CYCLE} step=STEP_AFTER", named),
    Rule("season-year", f"ARTICLE? cycle=SEASON {YEAR}", season_year),
    Rule("year", "ARTICLE? noun=YEAR_NOUN year=YEAR", year),
    Rule("year", "year=YEAR noun=YEAR_NOUN", year),
)


def rules(language: Language) -> tuple[Rule, ...]:
    """The rules of a language, in the order in which equally long ones count."""
    own = (*RULES, *_names(language))
    return tuple(replace(rule, name=f"{rule.name}-{language.code}") for rule in own)


def _names(language: Language) -> Iterator[Rule]:
    """The rules for names alone, which languages tell from other words in ways of their own."""
    name = named if language.capitals else small_named
    yield Rule("month", "cycle=MONTH", name, after="HERALD")
    yield Rule("weekday", "cycle=WEEKDAY", name, after="HERALD")
    if language.article_weekdays:
        yield Rule("weekday", "DAY_ARTICLE cycle=WEEKDAY", named)
    if language.bare_weekdays:
        yield Rule("weekday", "cycle=WEEKDAY", name, not_after="HABIT")
    if language.bare_years:
        yield Rule("year", "year=YEAR", bare_year, not_before=NO_YEAR, not_after="CURRENCY")
    else:
        yield Rule("year", "year=YEAR", heralded_year, not_before=NO_YEAR, after="HERALD")
