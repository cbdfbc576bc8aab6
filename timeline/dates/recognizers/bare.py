"""Names of days, months and seasons without a year: the words around say which one is meant."""

from timeline.dates.ambiguity.any_day import is_any_day
from timeline.dates.ambiguity.compounds import ends_compound
from timeline.dates.ambiguity.falls import is_decline
from timeline.dates.calendar import calendar
from timeline.dates.calendar.calendar import Unit
from timeline.dates.calendar.cycles import DayOfYear, OfYear, Weekday
from timeline.dates.direction.cues import PREPOSITIONS_OF_NOUNS
from timeline.dates.direction.forms import is_past_form
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import cycle_of, is_after, month_of, weekday_of
from timeline.dates.meaning.coming import ThisOne
from timeline.dates.meaning.composition import Inside, Portion
from timeline.dates.meaning.expression import Base, Explicit, Expression, Occurrence
from timeline.dates.meaning.known_days import known_day
from timeline.dates.recognizers.eras import ERA
from timeline.dates.recognizers.explicit import DAY, MONTH, WEEKDAY, ends_next_year, year_of
from timeline.dates.recognizers.ordinal_days import ranks
from timeline.dates.text.vocabulary import EDGE, MONTH_ABBREVIATIONS, PORTION

# Whose name may be a month: "her sister June".
KIN = frozenset(
    "aunt cousin daughter girlfriend grandmother mother mum niece partner sister widow wife".split()
)
# Months that people are called by: "June Carter sang".
GIVEN_NAMES = frozenset(
    {"april", "may", "june", "august", "january", "summer", "autumn", "winter", "spring"}
)
# Before and after the names of people, and what begins a clause with one.
TITLES = frozenset("dr judge miss mr mrs ms prof professor rep sen sgt sir".split())
SPEAKING = frozenset("added asked said says told".split())
CLAUSE_OPENERS = frozenset("and but that while".split())
# What seasons tell the kind of: "a winter storm", "summer camps"; a solstice is a moment.
OF_A_SEASON = frozenset(
    (
        "blockbuster blockbusters camp camps capital capitals clothes clothing coat coats cottage "
        "cottages dress dresses equinox garden gardens home homes house houses jacket jackets line "
        "lines palace palaces residence residences retreat retreats solstice sports squash storm "
        "storms tide tides tires tyres uniform uniforms villa villas wardrobe weather wheat"
    ).split()
)
# After the former stands a month without its day, after the latter either.
BEFORE_MONTHS = frozenset({"in", "during", *PORTION})
OF = frozenset({"of"})  # "at the beginning of November"
MIDDLES = {"midsummer": 2, "midwinter": 4}
BEFORE_BOTH = frozenset({"by", "from", "since", "till", "until"})
LIST_JOINTS = frozenset({"-", "–", "and", "or", "to", "through"})
# Steps that count from the date that the text speaks of, not from its publication.
REFERENCE_STEPS = ("following", "previous", "preceding", "prior", "subsequent", "ensuing")


def month_day(m: Match) -> Expression | None:
    """Sept. 6; the 6th of September; Friday, Sept. 6."""
    day = m.integer("day")
    if not 1 <= day <= 31 or ("the" in m and _is_whole_month(m)):
        return None
    weekday = weekday_of(m)
    if m.next_word() in LIST_JOINTS:
        weekday = None  # "Monday and Tuesday, Jan. 6 and 7": that of the last day
    plain = Occurrence(DayOfYear(month_of(m), day, weekday))
    return known_day(m.tokens, m.first, m.following, month_of(m), day, plain)


def _is_whole_month(m: Match) -> bool:
    """Whether a number after a month belongs to what follows: "in October the first snow fell"."""
    if m.follows(BEFORE_MONTHS) or (m.tokens.word_near(m.first - 2) in EDGE and m.follows(OF)):
        return True
    return m.follows(BEFORE_BOTH) and ranks(m)


def bare(m: Match) -> Expression | None:
    """Friday; September; the spring."""
    is_name = m.word("cycle") in GIVEN_NAMES and m.text("cycle")[0].isupper()
    if is_name and (m.names_a_person() or _ends_name(m)):
        return None
    if m.word("cycle") == "sun." and m.tokens.word_near(m.first - 1) == "the":
        return None  # "it orbits the Sun."
    if _is_surname(m) or is_any_day(m) or _is_kind(m) or _is_letters(m):
        return None
    return Occurrence(cycle_of(m))


def season(m: Match) -> Expression | None:
    """the spring. Not "the fall in prices"."""
    return None if is_decline(m) else bare(m)


def mid_season(m: Match) -> Expression | None:
    """midsummer. Not "a Midsummer Night's Dream"."""
    if m.capital_follows():
        return None
    return Portion("MID", Occurrence(OfYear(Unit.SEASON, MIDDLES[m.word("middle")])))


def _ends_name(m: Match) -> bool:
    """Whether a month is a surname: "Ms. June", "her sister June", "Marvin June was"."""
    before = [word for n in (1, 2, 3) if (word := m.tokens.word_near(m.first - n)) != "."]
    if not KIN.isdisjoint(before[:1]):
        return True
    is_capital = m.capital_before()
    if not TITLES.isdisjoint(before[: 2 if is_capital else 1]):
        return True
    if m.next_word() in SPEAKING:
        opens = m.tokens.opens_sentence(m.first) or not CLAUSE_OPENERS.isdisjoint(before[:1])
        return is_capital or opens
    if is_capital and not SPEAKING.isdisjoint(before[1:2]):
        return True  # "said Tom June"
    is_verb = is_past_form(m.next_word())
    is_place = not PREPOSITIONS_OF_NOUNS.isdisjoint(before)  # "in Britain June was wet"
    opens = m.tokens.opens_sentence(m.first - 1)  # "Sunny June was followed by"
    return is_verb and is_capital and not is_place and not opens


def _is_letters(m: Match) -> bool:
    """Whether the short form of a month is a name: "its ticker is OCT", "(OCT)", "Sept Labs"."""
    if m.word("cycle") not in MONTH_ABBREVIATIONS:
        return False
    before = m.tokens.original(m.first - 1) if m.first else ""
    is_acronym = before.islower() or (before == "(" and m.next_word() == ")")
    return m.names_a_person() or (m.text("cycle").isupper() and is_acronym)


def _is_surname(m: Match) -> bool:
    """Whether a season ends a name: "Donna Summer", "the Prague Spring of 1968"."""
    is_season = m.value("cycle", "SEASON") is not None
    return is_season and m.text("cycle")[0].isupper() and m.capital_before()


def _is_kind(m: Match) -> bool:
    """Whether a season tells the kind of what follows: "winter storms"; "late winter" is a time."""
    if m.value("cycle", "SEASON") is None:
        return False
    is_kind = m.next_word() in OF_A_SEASON and m.tokens.word_near(m.first - 1) not in PORTION
    return is_kind or ends_compound(m)


def season_year(m: Match) -> Expression | None:
    """the spring of 1943; winter 2018; the winter of 1941-42."""
    if _is_surname(m) or ("next" in m and not ends_next_year(m)):
        return None
    year = 1 - m.integer("year") if "before" in m else year_of(m)
    return Inside(cycle_of(m), Explicit(calendar.year(year)))


def stepped(m: Match) -> Expression | None:
    """last Friday; this coming September; next summer; the following Monday."""
    if is_after(m):
        return None
    cycle = cycle_of(m)
    step = _step(m)
    if step == 0 and isinstance(cycle, Weekday):
        return ThisOne(cycle)
    is_next = m.word("step") == "next" and "the" in m  # "the next summer" is not the coming one
    base = Base.REFERENCE if is_next or m.word("step") in REFERENCE_STEPS else Base.NOW
    return Occurrence(cycle, step, base)


def _step(m: Match) -> int | None:
    for category in ("PREVIOUS", "FOLLOWING", "CURRENT"):
        step = m.value("step", category)
        if step is not None:
            return int(step)
    return None


def stepped_date(m: Match) -> Expression | None:
    """last Sept. 5; next 1 January; next Jan. 1, 2008."""
    day = m.integer("day")
    if is_after(m) or not 1 <= day <= 31:
        return None
    if "year" in m:
        return Explicit(calendar.day(year_of(m), month_of(m), day))
    cycle, step = DayOfYear(month_of(m), day), _step(m)
    base = Base.REFERENCE if m.word("step") in REFERENCE_STEPS else Base.NOW
    return Occurrence(cycle, step, base) if step else ThisOne(cycle)


def that_name(m: Match) -> Expression | None:
    """that December."""
    return Occurrence(cycle_of(m), base=Base.REFERENCE)


def kind(m: Match) -> str:
    """The kind of chunk that a day, a month or a season is."""
    name = "cycle" if "cycle" in m else "month"
    if m.value(name, "WEEKDAY") is not None:
        return "DAY_DATE"
    return "PERIOD_DATE" if m.value(name, "SEASON") else "MONTH_DATE"


TWO_YEARS = "year=YEAR (DASH|SLASH) next=(TWO_DIGITS|YEAR)"
STEP = "step=(PREVIOUS|FOLLOWING|CURRENT)"
# "The fall of a government", "of Baghdad", "of one of the banks".
OF_THINGS = "of (the|a|an|his|her)? (UNKNOWN|PLACE_ZONE)|of NUMBER"
ANY = "cycle=(WEEKDAY|MONTH|AMBIGUOUS_MONTH|SEASON)"

RULES = (
    Rule(
        "month-day", f"{WEEKDAY} {MONTH} (the=the)? {DAY}", month_day, not_before="(UNITS|PERCENT)"
    ),
    Rule(
        "day-month",
        f"{WEEKDAY} the? {DAY} of? {MONTH}",
        month_day,
        not_after="CURRENCY",
        not_before="NAME_TAIL",
    ),
    Rule(
        "that-name",
        "that same? cycle=(WEEKDAY|MONTH|SEASON)",
        that_name,
        not_before="the ORDINAL",  # "said that September the 11th"
        yields=kind,
    ),
    Rule("weekday", "cycle=WEEKDAY", bare, not_before="NAME_TAIL"),
    Rule(
        "month",
        "cycle=MONTH",
        bare,
        not_before="NAME_TAIL",
        yields="MONTH_DATE",
    ),
    Rule(
        "stepped-name",
        f"(the=the|this)? {STEP} {ANY}",
        stepped,
        not_before="NAME_TAIL",
        yields=kind,
    ),
    Rule(
        "stepped-date",
        f"{STEP} ({MONTH} {DAY}|{DAY} {MONTH}) (COMMA? year=YEAR)?",
        stepped_date,
        not_after="the",
        not_before="(UNITS|PERCENT)",
    ),
    Rule(
        "season-year",
        "the? cycle=SEASON (of)? year=(YEAR|SHORT_YEAR)",
        season_year,
        yields="PERIOD_DATE",
    ),
    Rule(
        "season-year",
        f"the? cycle=SEASON of? {TWO_YEARS}",
        season_year,
        yields="PERIOD_DATE",
    ),
    Rule("season-year", f"the? {TWO_YEARS} cycle=SEASON", season_year, yields="PERIOD_DATE"),
    # "One summer day in 1882".
    Rule(
        "season-year",
        "cycle=SEASON",
        season_year,
        before="(day|evening|morning|afternoon|night|PART) (in|of) year=YEAR",
        yields="PERIOD_DATE",
    ),
    Rule(
        "season-year",
        f"the? cycle=SEASON of? year=YEAR_NUMBER {ERA}",
        season_year,
        yields="PERIOD_DATE",
    ),
    # "The spring floods of 1996".
    Rule(
        "season-year",
        "(the cycle=SEASON|cycle=(winter|summer|autumn))",
        season_year,
        before="UNKNOWN of year=YEAR",
        yields="PERIOD_DATE",
    ),
    Rule(
        "season",
        "the=the cycle=SEASON",
        season,
        not_after="at|near|beside",  # a spring of water
        yields="PERIOD_DATE",
        not_before=f"({OF_THINGS}|NAME_TAIL|from|to)",
    ),
    Rule(
        "season",
        "cycle=SEASON",
        season,
        after="in|by|come|until|till|early|late|mid|DASH|during|through|since|PORTION",
        not_before=f"({OF_THINGS}|NAME_TAIL|to)",
        yields="PERIOD_DATE",
    ),
    Rule(
        "season",
        "middle=(midsummer|midwinter)",
        mid_season,
        after="at|before|by|during|in|of|since|till|until",
        yields="PERIOD_DATE",
    ),
    Rule(
        "season",
        "cycle=(winter|summer|autumn)",
        bare,
        not_before=f"({OF_THINGS}|NAME_TAIL|to)",
        yields="PERIOD_DATE",
    ),
)
