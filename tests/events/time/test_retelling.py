"""Which words may tell of the same event."""

import pytest

from timeline.events.time.retelling import family

PAIRS = [
    ("invade", "invasion"),
    ("steal", "theft"),
    ("abduct", "kidnapping"),
    # by their endings alone
    ("depart", "departure"),
    ("arrive", "arrival"),
    ("announce", "announcement"),
    ("evacuate", "evacuation"),
]


@pytest.mark.parametrize(("verb", "noun"), PAIRS)
def test_one_family(verb, noun):
    assert family(verb) == family(noun)


@pytest.mark.parametrize(
    ("one", "other"), [("strike", "attack"), ("win", "wing"), ("sail", "sale")]
)
def test_two_families(one, other):
    assert family(one) != family(other)
