"""Lists of dated lines: "1917", and below "14 January: strikes begin", "2 March – the tsar goes".

Such a list runs forward from its heading, or from its first line with a year, in news and stories
alike; what else its lines mention does not move it.
"""

from timeline.dates.calendar.calendar import SIZE, Period, Unit
from timeline.dates.text.tokens import Tokens

BULLETS = " \t*•·-–—=#|>"
SIGNS = ":-–—|"  # what comes between the date of a line and what happened
BULLET = 8  # characters that the bullet of a line may have
HEADING = 60  # characters that a heading may have
SENTENCE_SIGNS = frozenset(".!?,;")


def opens_line(tokens: Tokens, token: int) -> bool:
    """Whether a date stands at the head of its line, apart from what happened then."""
    after = _rest(tokens, token)
    return heads_line(tokens, token) and (not after or after[0] in SIGNS)


def heads_line(tokens: Tokens, token: int) -> bool:
    """Whether nothing but a bullet comes before a token in its line."""
    before = tokens.text[max(0, tokens.starts[token] - BULLET) : tokens.starts[token]]
    return before.rstrip(BULLETS)[-1:] in ("", "\n")


def is_heading(tokens: Tokens, token: int, date: Period) -> bool:
    """Whether a year or month ends a short line that is no sentence: "Events of 1917"."""
    if SIZE[date.unit] < SIZE[Unit.MONTH] or _rest(tokens, token).strip(BULLETS + ":"):
        return False
    start = tokens.starts[token]
    before = tokens.text[max(0, start - HEADING) : start]
    line = before[before.rfind("\n") + 1 :]
    return (line != before or start <= HEADING) and SENTENCE_SIGNS.isdisjoint(line)


def is_same_line(tokens: Tokens, token: int, later: int) -> bool:
    """Whether two dates stand in one line."""
    return tokens.text.find("\n", tokens.ends[token], tokens.starts[later]) < 0


def _rest(tokens: Tokens, token: int) -> str:
    """The beginning of what follows a date in its line."""
    end = tokens.ends[token]
    return tokens.text[end : end + BULLET].partition("\n")[0].lstrip()
