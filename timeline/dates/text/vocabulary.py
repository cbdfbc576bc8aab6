"""The words of dates, by category.

Each table is a category that the patterns of `recognizers/` name in capitals: a dictionary from
the word, in lower case, to what it means. A word may be in several categories ("second" is a
unit and an ordinal). The words come from the English calendar, from the TIMEX3 guidelines
(TimeML 1.2.1) and from reading news; words that a pattern spells out need no entry here.
"""

from typing import Any

from timeline.dates.calendar.calendar import Unit
from timeline.dates.text import numerals
from timeline.zones import PLACE_ZONE, ZONE, ZONE_NAME

MONTH_NAMES = (
    "january february march april may june july august september october november december"
).split()
WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()

MONTH: dict[str, int] = {name: n for n, name in enumerate(MONTH_NAMES, 1)}
MONTH_ABBREVIATIONS = {name[:3]: n for n, name in enumerate(MONTH_NAMES, 1) if name != "may"}
MONTH_ABBREVIATIONS |= {"sept": 9}
MONTH |= MONTH_ABBREVIATIONS | {f"{name}.": n for name, n in MONTH_ABBREVIATIONS.items()}

# Also a verb, a name or an adverb: taken for a month only where the words around say so.
AMBIGUOUS_MONTH: dict[str, int] = {"may": 5, "march": 3, "mar": 3, "jan": 1, "dec": 12}

WEEKDAY: dict[str, int] = {name: n for n, name in enumerate(WEEKDAY_NAMES)}
WEEKDAY |= {"mon.": 0, "tue.": 1, "tues.": 1, "wed.": 2, "thu.": 3, "thur.": 3, "thurs.": 3}
WEEKDAY |= {"fri.": 4, "sat.": 5, "sun.": 6, "tues": 1, "thurs": 3}
# Short forms without a dot, only before a date: "Thu 4 Sep".
SHORT_WEEKDAY: dict[str, int] = {name[:3]: n for n, name in enumerate(WEEKDAY_NAMES)}
WEEKDAYS: dict[str, int] = {f"{name}s": n for n, name in enumerate(WEEKDAY_NAMES)}

# Before a weekday, these make a name of it: "Easter Monday", "Black Friday".
WEEKDAY_TITLE: dict[str, str] = dict.fromkeys(
    "ash black bloody cyber easter fat good holy maundy palm shrove super trinity whit".split(), ""
)

UNIT: dict[str, Unit] = {
    "second": Unit.SECOND,
    "minute": Unit.MINUTE,
    "hour": Unit.HOUR,
    "day": Unit.DAY,
    "weekend": Unit.WEEKEND,
    "week": Unit.WEEK,
    "month": Unit.MONTH,
    "quarter": Unit.QUARTER,
    "year": Unit.YEAR,
    "decade": Unit.DECADE,
    "century": Unit.CENTURY,
    "yr": Unit.YEAR,
    "hr": Unit.HOUR,
    "min": Unit.MINUTE,
    "fortnight": Unit.WEEK,
    "weekday": Unit.DAY,
}
# How many of its unit a word is, where that is more than one.
UNIT_COUNT: dict[str, int] = {"fortnight": 2, "fortnights": 2}
UNITS: dict[str, Unit] = {f"{name}s": unit for name, unit in UNIT.items()}
UNITS |= {"nights": Unit.DAY, "centuries": Unit.CENTURY}
del UNITS["centurys"]

SEASON: dict[str, int] = {
    "spring": 1,
    "springtime": 1,
    "summer": 2,
    "summertime": 2,
    "autumn": 3,
    "fall": 3,
    "winter": 4,
    "wintertime": 4,
}

# TIMEX3 codes of the parts of a day.
PART: dict[str, str] = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "nighttime": "NI",
    "nightfall": "NI",
    "dawn": "MO",
    "daybreak": "MO",
    "sunrise": "MO",
    "dusk": "EV",
    "sunset": "EV",
    "overnight": "NI",
    "daytime": "DT",
    "lunchtime": "MI",
    "midmorning": "MO",
    "midafternoon": "AF",
}
MORNINGS: dict[str, str] = {f"{part}s": code for part, code in PART.items()}

# TIMEX3 modifiers of a portion of a period.
PORTION: dict[str, str] = {
    "early": "START",
    "earliest": "START",
    "mid": "MID",
    "late": "END",
    "latter": "END",
}
# The same as nouns: "the end of 1990".
EDGE: dict[str, str] = {
    "beginning": "START",
    "start": "START",
    "onset": "START",
    "outset": "START",
    "middle": "MID",
    "midst": "MID",
    "end": "END",
    "conclusion": "END",
}

# Which period counted from the one at hand; `anchoring` says from which.
PREVIOUS: dict[str, int] = {"last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1}
FOLLOWING: dict[str, int] = {
    "next": 1,
    "coming": 1,
    "upcoming": 1,
    "following": 1,
    "ensuing": 1,
    "subsequent": 1,
    "forthcoming": 1,
}
CURRENT: dict[str, int] = {"this": 0, "current": 0}

VAGUE_NUMBER: dict[str, str] = {
    "several": "X",
    "few": "X",
    "some": "X",
    "many": "X",
    "numerous": "X",
    "countless": "X",
    "various": "X",
}

# The middle of a unit in one word.
MIDDLE: dict[str, Unit] = {"midyear": Unit.YEAR, "midmonth": Unit.MONTH, "midweek": Unit.WEEK}

CALENDAR_YEAR: dict[str, str] = {"calendar": "", "fiscal": "F", "financial": "F"}

# Before a year without a space, too: "FY2025".
FISCAL_YEAR: dict[str, str] = {"fy": ""}

# Days that everybody knows by a number.
NAMED_DAY: dict[str, tuple[int, int, int]] = {"9/11": (2001, 9, 11)}

ERA_BEFORE: dict[str, int] = {"bc": -1, "bce": -1, "b.c.": -1, "b.c": -1, "b.c.e.": -1}
ERA_AFTER: dict[str, int] = {"ad": 1, "ce": 1, "a.d.": 1, "c.e.": 1}

MERIDIEM: dict[str, int] = {"a.m.": 0, "am": 0, "p.m.": 12, "pm": 12}
MERIDIEM |= {"a.m": 0, "p.m": 12}

FREQUENCY: dict[str, str] = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "bimonthly": "P2M",
    "yearly": "P1Y",
    "annually": "P1Y",
    "biannual": "P6M",
    "biennial": "P2Y",
}

# Capitalised words after a weekday, month or season that make it a name: "Sunday Times".
NAME_TAIL: dict[str, str] = dict.fromkeys(
    (
        "times telegraph mirror express mail post herald star independent school schools league "
        "club revolution movement agreement accords sun magazine journal fashion olympics "
        "paralympics games quarterback street road avenue madness hare island islands live eggs "
        "carol"
    ).split(),
    "",
)

ROMAN: dict[str, int] = {
    numeral: n
    for n, numeral in enumerate(
        ("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi").split(),
        1,
    )
}

# Words that are a date only when they are written with a capital: "sat", "march", "ad".
ALWAYS_CAPITAL = {
    *AMBIGUOUS_MONTH,
    "august",
    *MONTH_ABBREVIATIONS,
    *(f"{name}." for name in MONTH_ABBREVIATIONS),
    *SHORT_WEEKDAY,
    *WEEKDAY_TITLE,
    *(name for name in WEEKDAY if not name.endswith("day")),
    *ERA_BEFORE,
    *ERA_AFTER,
    *ZONE,
    *(NAME_TAIL.keys() - {"school", "schools"}),
    *ROMAN,
}

TABLES: dict[str, dict[str, Any]] = {
    "NUMBER_WORD": {**numerals.CARDINALS, **numerals.SCALES},
    "ORDINAL_WORD": numerals.ORDINALS,
    "ORDINAL": numerals.ORDINALS,
    "ROMAN": ROMAN,
    "MONTH": {k: v for k, v in MONTH.items() if k not in AMBIGUOUS_MONTH},
    "AMBIGUOUS_MONTH": AMBIGUOUS_MONTH,
    "WEEKDAY": WEEKDAY,
    "WEEKDAYS": WEEKDAYS,
    "WEEKDAY_TITLE": WEEKDAY_TITLE,
    "SHORT_WEEKDAY": SHORT_WEEKDAY,
    "UNIT": UNIT,
    "UNITS": UNITS,
    "UNIT_COUNT": UNIT_COUNT,
    "SEASON": SEASON,
    "PART": PART,
    "MORNINGS": MORNINGS,
    "PORTION": PORTION,
    "EDGE": EDGE,
    "PREVIOUS": PREVIOUS,
    "FOLLOWING": FOLLOWING,
    "CURRENT": CURRENT,
    "VAGUE_NUMBER": VAGUE_NUMBER,
    "MIDDLE": MIDDLE,
    "CALENDAR_YEAR": CALENDAR_YEAR,
    "FISCAL_YEAR": FISCAL_YEAR,
    "NAMED_DAY": NAMED_DAY,
    "ERA_BEFORE": ERA_BEFORE,
    "ERA_AFTER": ERA_AFTER,
    "MERIDIEM": MERIDIEM,
    "ZONE": ZONE,
    "ZONE_NAME": ZONE_NAME,
    "PLACE_ZONE": PLACE_ZONE,
    "FREQUENCY": FREQUENCY,
    "NAME_TAIL": NAME_TAIL,
}

# What no date phrase consists of alone: kinds of tokens (see `patterns`) and words. None of them
# stands behind an UNKNOWN in a pattern, as "had" does in "the day before his wife had".
FILLERS = frozenset(
    (
        "NUMBER DIGITS DAY_NUMBER HOUR_NUMBER YEAR_NUMBER FAR_YEAR TWO_DIGITS SPOKEN "
        "NUMBER_WORD ORDINAL ORDINAL_WORD ROMAN POSSESSIVE BREAK COMMA DOT POINT DASH LONG_DASH "
        "SLASH BAR OPEN CLOSE "
        "CURRENCY PERCENT HASH QUOTE HALF_SIGN COLON AND_SIGN APOSTROPHE PREVIOUS FOLLOWING "
        "CURRENT VAGUE_NUMBER PORTION EDGE CALENDAR_YEAR NAME_TAIL ZONE_NAME PLACE_ZONE "
        "a an the of in on to at and or by from for as than more less about over up no each "
        "every this that these those his its their first last next one some just under least "
        "most so around between through during before after until since within per "
        "early late part full final long other old very same standard daylight hong father mother "
        "ahead leading sharp additional extra further ended ends finished he it she they "
        "finalist finalists finals mothering WEEKDAY_TITLE ash black cyber good holy maundy palm "
        "shrove whit all andrew assumption david de earth fat george hallows saints souls "
        "stephen trinity dozens hundreds thousands business trading working "
        "are been but can come could did does has have if into is might must not should "
        "was were when where which while who whose will with would her my our another both "
        "single take taken takes took spent new like near too"
    ).split()
)
