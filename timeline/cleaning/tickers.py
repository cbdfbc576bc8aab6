"""The codes that shares trade under, which news writes behind the names of firms.

"Norlund <NRL.O> said", "Orlan Corp (NYSE: ORL) said": to a parser they are names, or marks of its
own kind. Firms without one stand in the same brackets: "it sold <Nord Gas Ltd>".
"""

import re
from collections.abc import Iterator

_EXCHANGES = (
    "AMEX|ASX|BSE|BIT|BME|CSE|EPA|ETR|FRA|HKEX|HKG|JSE|KRX|LON|LSE|NASDAQ|NSE|NYSE(?: American)?|"
    "Nasdaq(?:CM|GM|GS)?|OTC(?:BB|QB|QX)?|OTCMKTS|SGX|SIX|SSE|SWX|TSE|TSX(?:-?V)?|TYO"
)
_CODE = r"\^?[A-Z0-9][A-Z0-9.=/-]{0,9}"
_TICKER = re.compile(rf" <{_CODE}>(?!\w)| \((?:{_EXCHANGES}): ?{_CODE}\)")
_IN_BRACKETS = re.compile(r"<(?=[A-Z])([^<>\n]{3,60})>")


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the codes of shares stand, and the brackets around the names of firms."""
    for code in _TICKER.finditer(text):
        yield code.start() + 1, code.end()
    for name in _IN_BRACKETS.finditer(text):
        yield name.start(), name.start() + 1
        yield name.end() - 1, name.end()
