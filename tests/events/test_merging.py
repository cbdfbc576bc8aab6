"""Which events are told more than once. Each row: the text, each event's word and its mentions."""

import pytest

import timeline

TEXTS = [
    # What is told again as known.
    (
        "They signed a deal with Oman. The deal may hold. Ships left after the deal.",
        {"deal": [3]},
    ),
    ("The strike closed the port. Drivers said the strike was long.", {"strike": [2]}),
    # Another, one with a date of its own, and what takes up anything.
    ("A fire broke out in Oslo. A fire broke out in Rome.", {"fire": [1, 1]}),
    ("The raid was long. The raid on Friday was short.", {"raid": [1, 1]}),
    (
        "The mayor left. Oslo welcomed the move. Her rival resigned. Rome welcomed the move.",
        {"move": [1, 1]},
    ),
    # The same by and to the same on the same day.
    (
        "Norway sued Nordbank on Monday. Norway sued Nordbank on Monday over a mine.",
        {"sued": [2]},
    ),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_merged(text, expected):
    events = timeline.extract(text, published="2025-09-06").events
    found = {
        word: sorted(len(one.sources) for one in events if one.action.text == word)
        for word in expected
    }
    assert found == expected
