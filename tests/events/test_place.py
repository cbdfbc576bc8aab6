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
    # Where it ends or begins, if only one of them is told.
    ("The plane took off from Oslo.", "took", "Oslo"),
    ("The boys were flown to Paris.", "flown", "Paris"),
    ("Thieves smashed a car into a shop in Leeds.", "smashed", "a shop in Leeds"),
    ("The lorry was taken from a building site in Leeds.", "taken", "a building site in Leeds"),
    ("Anna Berg was freed at a border crossing and flown to Paris.", "flown", "Paris"),
    ("Anna Berg was freed at a border crossing and flown to Paris.", "freed", "a border crossing"),
    ("A bomb exploded ten miles north of Kabul.", "exploded", "Kabul"),
    ("Voters in Ohio rejected the tax.", "rejected", "Ohio"),
    # A common noun keeps the name that tells where it is.
    ("Erik Holm died at a hospital in Geneva.", "died", "a hospital in Geneva"),
    ("The car was found burnt out near Leeds on Sunday.", "found", "Leeds"),
    ("Six people died when a tram braked, derailed and overturned near Leeds.", "died", "Leeds"),
]
NOWHERE = [
    ("Prices rose in 2019.", "rose", None),
    ("Sweden imposed sanctions on Norway.", "imposed", None),
    ("Erik Holm travelled from Oslo to Paris.", "travelled", None),
    ("The party lost seats in Kent and hopes to recover.", "hopes", None),
    ("The driver was taken to hospital.", "taken", None),
    ("The crash killed all 38 people on board.", "killed", None),
    ("Erik Holm was arrested in Leeds a day after he spoke.", "spoke", None),
    ("Erik Holm was arrested in Leeds on 14 May, a day after he spoke.", "spoke", None),
    ("Erik Holm claimed the car was burnt near Leeds.", "claimed", None),
    ("Men in suits rejected the tax.", "rejected", None),
    ("The divide between Kyiv and Moscow grew.", "grew", None),
]


@pytest.mark.parametrize(("sentence", "event", "expected"), PLACES + NOWHERE)
def test_place(parse, word, sentence, event, expected):
    doc = parse(sentence)
    found = place.find(word(doc, event), resolve_mentions(doc))
    assert (found.name if found else None) == expected
    if found:
        assert sentence[slice(*found.span)] == found.text
