"""Holidays by the names that news gives them.

Fixed ones are days of the year, some are Sundays of a month, and those around Easter are counted
from it. Other movable ones come from the `holidays` package, looked up by country and by the name
that the package gives them. Written by hand from the calendars of the English-speaking countries
and from feasts that news elsewhere mentions.
"""

from datetime import date
from functools import cache
from typing import Any

from timeline.dates.calendar import calendar
from timeline.dates.calendar.calendar import Period, Unit

FIXED: dict[str, tuple[int, int]] = {
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "new year's": (1, 1),
    "epiphany": (1, 6),
    "candlemas": (2, 2),
    "groundhog day": (2, 2),
    "st david's day": (3, 1),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "april fool's day": (4, 1),
    "earth day": (4, 22),
    "st george's day": (4, 23),
    "may day": (5, 1),
    "cinco de mayo": (5, 5),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "independence day": (7, 4),
    "fourth of july": (7, 4),
    "the fourth of july": (7, 4),
    "bastille day": (7, 14),
    "assumption day": (8, 15),
    "michaelmas": (9, 29),
    "michaelmas day": (9, 29),
    "halloween": (10, 31),
    "all hallows' eve": (10, 31),
    "all saints' day": (11, 1),
    "all souls' day": (11, 2),
    "guy fawkes night": (11, 5),
    "bonfire night": (11, 5),
    "armistice day": (11, 11),
    "remembrance day": (11, 11),
    "martinmas": (11, 11),
    "veterans day": (11, 11),
    "st andrew's day": (11, 30),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "st stephen's day": (12, 26),
    "australia day": (1, 26),
    "anzac day": (4, 25),
    "ve day": (5, 8),
}

# name in the text: (month, which of its Sundays)
SUNDAYS: dict[str, tuple[int, int]] = {
    "mother's day": (5, 2),
    "father's day": (6, 3),
    "remembrance sunday": (11, 2),
}

# name in the text: days after Easter Sunday
AROUND_EASTER: dict[str, int] = {
    "good friday": -2,
    "easter sunday": 0,
    "easter monday": 1,
    "easter": 0,
    "holy saturday": -1,
    "maundy thursday": -3,
    "holy thursday": -3,
    "mothering sunday": -21,
    "palm sunday": -7,
    "ash wednesday": -46,
    "shrove tuesday": -47,
    "fat tuesday": -47,
    "mardi gras": -47,
    "ascension day": 39,
    "pentecost": 49,
    "whit sunday": 49,
    "whitsun": 49,
    "whit monday": 50,
    "trinity sunday": 56,
    "corpus christi": 60,
}

# name in the text: (country, name in the `holidays` package, days to add)
MOVABLE: dict[str, tuple[str, str, int]] = {
    "thanksgiving day": ("US", "Thanksgiving Day", 0),
    "thanksgiving": ("US", "Thanksgiving Day", 0),
    "black friday": ("US", "Thanksgiving Day", 1),
    "cyber monday": ("US", "Thanksgiving Day", 4),
    "labor day": ("US", "Labor Day", 0),
    "labour day": ("US", "Labor Day", 0),
    "memorial day": ("US", "Memorial Day", 0),
    "columbus day": ("US", "Columbus Day", 0),
    "martin luther king day": ("US", "Martin Luther King Jr. Day", 0),
    "martin luther king jr. day": ("US", "Martin Luther King Jr. Day", 0),
    "mlk day": ("US", "Martin Luther King Jr. Day", 0),
    "presidents' day": ("US", "Washington's Birthday", 0),
    "presidents day": ("US", "Washington's Birthday", 0),
    "yom kippur": ("IL", "Yom Kippur", 0),
    "rosh hashanah": ("IL", "Rosh Hashanah", 0),
    "passover": ("IL", "Pesach", 0),
    "eid al-fitr": ("AE", "Eid al-Fitr", 0),
    "eid al-adha": ("AE", "Eid al-Adha", 0),
    "lunar new year": ("SG", "Chinese New Year", 0),
    "chinese new year": ("SG", "Chinese New Year", 0),
    "diwali": ("SG", "Diwali", 0),
    "vesak": ("SG", "Vesak Day", 0),
}

NAMES = (*FIXED, *SUNDAYS, *AROUND_EASTER, *MOVABLE)
# The first year in which Easter followed the Gregorian calendar.
REFORM = 1583


def holiday(name: str, year: int) -> Period | None:
    """The holiday's day in a year, or None where the calendar does not have it."""
    if name in FIXED:
        return calendar.day(year, *FIXED[name])
    if name in SUNDAYS:
        month, number = SUNDAYS[name]
        first = calendar.month(year, month).first_day
        return Period(Unit.DAY, first.toordinal() + 6 - first.weekday() + 7 * (number - 1))
    if name in AROUND_EASTER:
        return easter(year).shift(AROUND_EASTER[name])
    country, official, shift = MOVABLE[name]
    days = [day for day, names in _calendar(country, year).items() if _is(official, names)]
    return Period(Unit.DAY, min(days).toordinal() + shift) if days else None


def easter(year: int) -> Period:
    """Easter Sunday; before the reform of the calendar by its Julian date, as people then wrote.

    The methods are those of Jean Meeus, Astronomical Algorithms, chapter 8.
    """
    golden = year % 19
    if year < REFORM:
        moon = (19 * golden + 15) % 30
        sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    else:
        century, rest = divmod(year, 100)
        moon = (19 * golden + century - century // 4 - _moons(century) + 15) % 30
        sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
        sunday -= (golden + 11 * moon + 22 * sunday) // 451 * 7
    month, before = divmod(moon + sunday + 114, 31)
    return Period(Unit.DAY, date(year, month, before + 1).toordinal())


def _moons(century: int) -> int:
    """By how many days the moon has run ahead of the old tables."""
    return (century - (century + 8) // 25 + 1) // 3


def _is(official: str, names: str) -> bool:
    return any(name.split(" (")[0] == official for name in names.split("; "))


@cache
def _calendar(country: str, year: int) -> Any:
    # Imported here: the package takes long to import and few texts need it.
    from holidays import country_holidays

    return country_holidays(country, years=year, language="en_US", observed=False)
