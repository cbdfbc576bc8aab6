"""The article's own date, which is the anchor of the others and dates nothing that happened."""

from timeline.dates.calendar.calendar import Period
from timeline.dates.text.tokens import Tokens

# How many characters from the top of a text its own date may stand.
HEAD = 400


def is_creation_time(tokens: Tokens, index: int, publication: Period) -> bool:
    """Whether a phrase is the article's own date: the publication day, alone on a line at the top.

    It is the anchor of the other phrases, not a time at which something happened.
    """
    start, end = tokens.starts[index], tokens.ends[index]
    if start > HEAD or getattr(tokens.chunks[index].expression, "period", None) != publication:
        return False
    before, after = tokens.text[max(0, start - HEAD) : start], tokens.text[end : end + 2]
    return before.rstrip(" \t")[-1:] in ("", "\n") and after.lstrip(" \t\r")[:1] in ("", "\n")
