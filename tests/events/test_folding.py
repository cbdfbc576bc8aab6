"""Events that one line tells at once. Each row: the text, its events' words with their sources."""

import pytest

import timeline

TEXTS = [
    # The same doing twice, and what it was done for.
    ("Lund was forced to withdraw.", {"forced": ["forced", "withdraw"]}),
    ("Lund stood up to speak.", {"stood": ["speak", "stood"]}),
    ("Lund was flown home to testify.", {"flown": ["flown", "testify"]}),
    # What others say or expect of somebody, though it lies ahead.
    ("Lund was said to be hiding.", {"hiding": ["hiding", "said"]}),
    ("Lund is expected to resign on Monday.", {"resign": ["expected", "resign"]}),
    ("Lund expects to resign.", {"expects": ["expects"], "resign": ["resign"]}),
    # Another line, status or date.
    ("Lund refused to speak.", {"refused": ["refused"], "speak": ["speak"]}),
    ("Lund is considering selling it.", {"considering": ["considering"], "selling": ["selling"]}),
    (
        "Lund flew to Rome on Monday to speak on Friday.",
        {"flew": ["flew"], "speak": ["speak"]},
    ),
    ("Lund opened a mill and closed a pit.", {"opened": ["opened"], "closed": ["closed"]}),
    ("Lund wept. Berg wept.", {"wept": ["wept"]}),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_folded(text, expected):
    events = timeline.extract(text, published="2025-09-06").events
    found = {
        one.action.text: sorted(text[slice(*source.action)] for source in one.sources)
        for one in events
    }
    assert found == expected


def test_who_takes_part_is_told_by_the_first_that_knows():
    (event,) = timeline.extract("It took years to make the drug.", published="2025-09-06").events
    assert [actor.name for actor in event.actors] == ["the drug"]
