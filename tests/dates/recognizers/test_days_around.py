"""Yesterday, today, tomorrow, tonight, and the parts of days."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    by,
    cases,
    check,
    day,
    modified,
    part,
    since,
    until,
)

DAYS: Table = [
    (
        day("2025-09-05"),
        [
            "He resigned {yesterday}.",
            "{Yesterday}, he resigned.",
            "{Yesterday}'s vote was close.",
            "He resigned {YESTERDAY}.",
        ],
    ),
    (
        day("2025-09-06"),
        ["He resigned {today}.", "He will resign {today}.", "{Today}’s vote is close."],
    ),
    (day("2025-09-07"), ["They vote {tomorrow}.", "{Tomorrow} they will vote."]),
    (day("2025-09-04"), ["He resigned {the day before yesterday}."]),
    (part("2025-09-04TNI"), ["Shells fell {the night before last}."]),
    ([], ["It was the night before last orders changed."]),
    (
        day("1901-09-06"),
        ["On {this day in 1901} the mill burned down.", "On {this day, 1901}, it burned down."],
    ),
    (day("2025-09-08"), ["They will vote {the day after tomorrow}."]),
    (since(day("2025-09-05")), ["It has been raining since {yesterday}."]),
    (until(day("2025-09-07")), ["The shop is closed until {tomorrow}."]),
    (by(day("2025-09-07")), ["It must be done by {tomorrow}."]),
]

PARTS: Table = [
    (part("2025-09-06TNI"), ["The match is {tonight}.", "{Tonight}’s match is sold out."]),
    (part("2025-09-06TMO"), ["The fire broke out {this morning}."]),
    (part("2025-09-06TAF"), ["The fire broke out {this afternoon}."]),
    (part("2025-09-06TEV"), ["They will speak {this evening}."]),
    (part("2025-09-05TNI"), ["The fire broke out {last night}.", "It broke out {Friday night}."]),
    (part("2025-09-05TMO"), ["The fire broke out {yesterday morning}."]),
    (part("2025-09-05TEV"), ["The fire broke out {yesterday evening}."]),
    (part("2025-09-07TMO"), ["They sail {tomorrow morning}."]),
    (part("2025-09-07TNI"), ["They sail {tomorrow night}."]),
    (
        part("2025-09-04TAF"),
        [
            "The fire broke out on {Thursday afternoon}.",
            "The fire broke out on {the afternoon of September 4}.",
            "It broke out {Thursday afternoon}, witnesses said.",
        ],
    ),
    (part("2025-09-08TMO"), ["The trial will begin on {Monday morning}."]),
    (
        part("2024-07-09TMO"),
        ["It hit on {the morning of July 9 last year}.", "It hit {the morning of July 9, 2024}."],
    ),
    (part("2024-07-09TNI"), ["It hit on {the night of July 9 last year}."]),
    (modified("START", part("2025-09-05TMO")), ["It hit in {the early morning of September 5}."]),
    (modified("END", part("2025-09-05TNI")), ["It hit {late Friday night}."]),
    (modified("START", part("2025-09-04TMO")), ["It hit {early Thursday morning}."]),
    (modified("END", day("2025-09-05")), ["The deal was struck {late Friday}."]),
    (modified("START", day("2025-09-05")), ["The deal was struck {early Friday}."]),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(DAYS))
def test_days(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(PARTS))
def test_parts_of_days(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
