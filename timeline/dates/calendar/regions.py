"""What the place of a text tells of its dates: 03/04, summer in January, weeks from Sunday.

Countries by ISO 3166 code. The order of numeric dates and the first day of the week follow
Unicode CLDR; the southern countries are those of the temperate zone, where seasons are told.
"""

from dataclasses import dataclass

MONTH_FIRST = frozenset("US PH FM GU MH MP PR PW VI".split())
SOUTHERN = frozenset("AR AU BW CL FK LS MZ NA NZ PY SZ UY ZA ZW".split())
SUNDAY_FIRST = frozenset(
    (
        "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT "
        "MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Region:
    """How a region writes and counts dates; the defaults are those of text of unknown origin."""

    day_first: bool = False  # 03/04/2025 is the third of April
    southern: bool = False  # summer begins in December
    sunday_first: bool = False  # weeks run from Sunday


UNKNOWN_REGION = Region()


def region(code: str | None) -> Region:
    """The region of a country by its two-letter code. Raises ValueError for what is no such code.

    None is a region of which nothing is known: numeric dates are read as Americans write them,
    seasons are northern, weeks begin on Monday.
    """
    if code is None:
        return UNKNOWN_REGION
    name = code.upper()
    if len(name) != 2 or not (name.isascii() and name.isalpha()):
        raise ValueError(f"{code!r} is no two-letter country code such as GB, US or AU")
    return Region(name not in MONTH_FIRST, name in SOUTHERN, name in SUNDAY_FIRST)
