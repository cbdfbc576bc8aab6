"""What somebody is asked to do. Each row: the text, the event word, the headline."""

import pytest

ASKED = [
    ("Norway urged the city to free two men.", "free", "The city was urged to free two men"),
    (
        "Norway has told two firms to leave and to pay a fine.",
        "pay",
        "Two firms were told to pay a fine",
    ),
    ("Norway urges Anna Berg to resign.", "resign", "Anna Berg is urged to resign"),
    (
        "The club allowed the match to proceed.",
        "proceed",
        "The match was allowed to proceed",
    ),
    (
        "Norway called on Anna Berg to leave the club.",
        "leave",
        "Anna Berg was called on to leave the club",
    ),
    ("The board hired a lawyer to defend it.", "defend", "A lawyer was hired to defend the board"),
]
NOT_ASKED = [
    # Not yet, not at all, and of oneself.
    ("Norway will ask the city to free two men.", "free", "The city to free two men"),
    (
        "Norway did not ask the city to free two men.",
        "free",
        "Norway did not ask the city to free two men",
    ),
    ("Anna Berg asked to see the list.", "see", "Anna Berg to see the list"),
    ("Anna Berg plans to see the list.", "see", "Anna Berg to see the list"),
    # Nobody "is wanted to".
    ("Norway wants the city to free two men.", "free", "The city to free two men"),
]


@pytest.mark.parametrize(("text", "event", "expected"), ASKED + NOT_ASKED)
def test_demands(line, text, event, expected):
    assert line(text, event) == expected
