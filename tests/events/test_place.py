"""Where it happened. Each row: the sentence, the event word, the place or None."""

import pytest

from timeline.events import place
from timeline.events.coreference import resolve_mentions

PLACES = [
    ("The ship arrived in Rotterdam in May.", "arrived", "Rotterdam"),
    ("Erik Holm spoke at the White House.", "spoke", "White House"),
    ("A bomb exploded outside the embassy on Monday.", "exploded", "the embassy"),
    ("The summit was held in the Peruvian city of Cusco.", "held", "Cusco"),
    ("The summit was held in the Peruvian city of Cusco.", "summit", "Cusco"),
    ("Nine people died in the Leeds bus crash.", "died", "Leeds"),
    ("The Nairobi attacks shocked Kenya.", "attacks", "Nairobi"),
    ("An earthquake struck western Chile.", "earthquake", "Chile"),
    ("The ministers met near Vienna to discuss the plan.", "discuss", "Vienna"),
    ("Peter Olsen held talks with Anna Berg in Geneva.", "talks", "Geneva"),
    ("Seven people died when a tram derailed near London.", "died", "London"),
    ("A man opened fire in Seattle and wounded a boy.", "wounded", "Seattle"),
    ("Rebels struck in the port of Hull.", "struck", "Hull"),
    ("Hundreds of refugees landed on the beach.", "landed", "the beach"),
]
NOWHERE = [
    ("Prices rose in 2019.", "rose", None),
    ("Sweden imposed sanctions on Norway.", "imposed", None),
    ("Erik Holm travelled from Oslo to Paris.", "travelled", None),
    ("The party lost seats in Kent and hopes to recover.", "hopes", None),
    ("The divide between Kyiv and Moscow grew.", "grew", None),
]


@pytest.mark.parametrize(("sentence", "event", "expected"), PLACES + NOWHERE)
def test_place(parse, word, sentence, event, expected):
    doc = parse(sentence)
    found = place.find(word(doc, event), resolve_mentions(doc))
    assert (found.name if found else None) == expected
    if found:
        assert sentence[slice(*found.span)] == found.text
