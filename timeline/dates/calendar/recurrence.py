"""Sets of times as RFC 5545 recurrence rules: "every Monday" is FREQ=WEEKLY;BYDAY=MO."""

import re

from timeline.dates.calendar.calendar import Unit

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
FREQUENCIES = {
    Unit.SECOND: "SECONDLY",
    Unit.MINUTE: "MINUTELY",
    Unit.HOUR: "HOURLY",
    Unit.DAY: "DAILY",
    Unit.WEEK: "WEEKLY",
    Unit.MONTH: "MONTHLY",
    Unit.YEAR: "YEARLY",
}
DURATION = re.compile(r"P(?P<time>T?)(?P<amount>\d{1,4})(?P<unit>[SMHDWY])")
UNITS = {
    ("T", "S"): Unit.SECOND,
    ("T", "M"): Unit.MINUTE,
    ("T", "H"): Unit.HOUR,
    ("", "D"): Unit.DAY,
    ("", "W"): Unit.WEEK,
    ("", "M"): Unit.MONTH,
    ("", "Y"): Unit.YEAR,
}


def every(unit: Unit, interval: int = 1) -> str:
    """Every (second, third ...) unit."""
    return f"FREQ={FREQUENCIES[unit]}" + (f";INTERVAL={interval}" if interval != 1 else "")


def of_duration(value: str) -> str | None:
    """The rule of a TIMEX3 set that is written as a duration, e.g. P2W; None for PXD."""
    match = DURATION.fullmatch(value)
    if match is None or (match["time"], match["unit"]) not in UNITS or int(match["amount"]) == 0:
        return None
    return every(UNITS[match["time"], match["unit"]], int(match["amount"]))


def weekly(*weekdays: int, interval: int = 1) -> str:
    """Every (second ...) week on some days, from Monday = 0."""
    return f"{every(Unit.WEEK, interval)};BYDAY={','.join(DAYS[day] for day in weekdays)}"


def monthly(weekday: int, *numbers: int) -> str:
    """Every month on its n-th weekdays; -1 is the last."""
    return f"{every(Unit.MONTH)};BYDAY={','.join(f'{n}{DAYS[weekday]}' for n in numbers)}"


def monthday(day: int) -> str:
    """Every month on a day by its number."""
    return f"{every(Unit.MONTH)};BYMONTHDAY={day}"


def yearly(month: int, day: int | None = None) -> str:
    """Every year in a month, or on one day of it."""
    on = f";BYMONTHDAY={day}" if day else ""
    return f"{every(Unit.YEAR)};BYMONTH={month}{on}"
