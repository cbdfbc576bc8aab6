"""Where it happened. Each row: the sentence, the event word, the place or None."""

import pytest

from timeline.events.entities.coreference import resolve_mentions
from timeline.events.places import place

PLACES = [
    ("The ship arrived in Rotterdam in May.", "arrived", "Rotterdam"),
    ("Erik Holm spoke at the White House.", "spoke", "White House"),
    ("A bomb exploded outside the embassy on Monday.", "exploded", "the embassy"),
    ("The summit was held in the Peruvian city of Cusco.", "held", "Cusco"),
    ("The summit was held in the Peruvian city of Cusco.", "summit", "Cusco"),
    ("Nine people died in the Leeds bus crash.", "died", "Leeds"),
    ("The Nairobi attacks shocked Kenya.", "attacks", "Nairobi"),
    ("An earthquake struck western Chile.", "earthquake", "western Chile"),
    ("Two men were shot in downtown Porter Falls.", "shot", "downtown Porter Falls"),
    ("Police freed him at a hotel in central Oslo.", "freed", "a hotel in central Oslo"),
    ("Anna Berg was treated at a hospital in Masbate.", "treated", "a hospital in Masbate"),
    ("Anna Berg was flown to MetroHealth in Cleveland.", "flown", "MetroHealth in Cleveland"),
    ("Anna Berg was flown to Mercy.", "flown", None),
    ("Anna Berg flew back to the capital.", "flew", "the capital"),
    ("They evacuated 240 wounded from Jamhuriat hospital.", "evacuated", "Jamhuriat hospital"),
    ("Police freed men who fled from Oslo.", "freed", None),
    ("Jets bombed positions held by rebels in northern Kabul.", "bombed", "northern Kabul"),
    ("Rain fell in the southern Philippines.", "fell", "the southern Philippines"),
    ("Villagers were evacuated to schools in Malaya City.", "evacuated", "schools in Malaya City"),
    ("The ministers met near Vienna to discuss the plan.", "discuss", "Vienna"),
    ("Peter Olsen held talks with Anna Berg in Geneva.", "talks", "Geneva"),
    ("Seven people died when a tram derailed near London.", "died", "London"),
    ("A man opened fire in Seattle and wounded a boy.", "wounded", "Seattle"),
    ("Rebels struck in the port of Hull.", "struck", "Hull"),
    ("Hundreds of refugees landed on the beach.", "landed", "the beach"),
    ("Nine soldiers were killed at the barracks.", "killed", "the barracks"),
    ("The match was played in the grounds of the school.", "played", "the grounds of the school"),
    # Where it ends or begins, if only one of them is told.
    ("The plane took off from Oslo.", "took", "Oslo"),
    ("The boys were flown to Paris.", "flown", "Paris"),
    ("Thieves smashed a car into a shop in Leeds.", "smashed", "a shop in Leeds"),
    ("The lorry was taken from a building site in Leeds.", "taken", "a building site in Leeds"),
    ("Anna Berg was freed at a border crossing and flown to Paris.", "flown", "Paris"),
    ("Anna Berg was freed at a border crossing and flown to Paris.", "freed", "a border crossing"),
    ("A bomb exploded ten miles north of Kabul.", "exploded", "Kabul"),
    ("Rain set off a slide in Sind district, 90 miles east of Oslo.", "set", "Sind district"),
    ("Voters in Ohio rejected the tax.", "rejected", "Ohio"),
    ("The king escaped to Nigeria.", "escaped", "Nigeria"),
    ("The ship was diverted to Rotterdam.", "diverted", "Rotterdam"),
    ("He was shot down over Leeds.", "shot", "Leeds"),
    ("The bus overturned on a hill near Leeds.", "overturned", "a hill near Leeds"),
    ("He was robbed in a parking lot.", "robbed", "a parking lot"),
    ("She was treated at Leeds General Infirmary.", "treated", "Leeds General Infirmary"),
    # "There" is the place named last.
    ("He fled to Spain. He died there in May.", "died", "Spain"),
    ("He fled to Spain. The Oslo police saw him there.", "saw", "Spain"),
    # A common noun keeps the name that tells where it is.
    ("Erik Holm died at a hospital in Geneva.", "died", "a hospital in Geneva"),
    ("The car was found burnt out near Leeds on Sunday.", "found", "Leeds"),
    (
        "Erik Holm was treated at Bergen University Hospital in Geneva.",
        "treated",
        "Bergen University Hospital in Geneva",
    ),
    # A building that NER takes for an organisation is a place after any preposition.
    ("Six sailors were taken to Bergen General Hospital.", "taken", "Bergen General Hospital"),
    ("Parents wept outside the gates of the school.", "wept", "the gates of the school"),
    ("A bomb exploded in front of the church on Monday.", "exploded", "the church"),
    ("Farmers marched through Madrid on Monday.", "marched", "Madrid"),
    ("Two climbers died on Mount Everest.", "died", "Mount Everest"),
    # What takes in or aims at the whole of a place.
    ("Anna Berg visited Kyiv in September.", "visited", "Kyiv"),
    ("Kyiv was hit by a wave of drones.", "hit", "Kyiv"),
    ("An earthquake shook Chile, killing nine people.", "killing", "Chile"),
    ("Her visit to Japan was cut short.", "visit", "Japan"),
    ("The attack on Kyiv killed nine people.", "killed", "Kyiv"),
    # What somebody goes somewhere for, and what happens "where" it was.
    ("Peter Olsen travelled to Warsaw for talks with Anna Berg.", "talks", "Warsaw"),
    ("Farmers drove their tractors into Madrid to protest.", "protest", "Madrid"),
    ("They were brought to Geneva, where two sailors died.", "died", "Geneva"),
    ("The talks, held in Vienna, lasted five hours.", "talks", "Vienna"),
    ("Ministers failed to agree on a treaty at a summit in Vienna.", "failed", "Vienna"),
    ("A rocket hit a school in Leeds, and dozens were wounded.", "wounded", "Leeds"),
    (
        "A man drove a car into a crowd outside a synagogue in Leeds.",
        "drove",
        "a synagogue in Leeds",
    ),
    ("Anna Berg spoke at the tomb of Erik Holm.", "spoke", "the tomb of Erik Holm"),
    ("Erik Holm visited a shrine in Katra, a town east of Jammu.", "visited", "a shrine in Katra"),
    ("Six sailors slept at Hotel Bergen.", "slept", "Hotel Bergen"),
    ("Rescuers pulled nine bodies from the mud near Katra.", "pulled", "Katra"),
    ("Six people died when a tram braked, derailed and overturned near Leeds.", "died", "Leeds"),
]
NOWHERE = [
    ("They argued over Iraq.", "argued", None),
    ("He faces nine years in prison.", "faces", None),
    ("They were on track to win.", "win", None),
    ("There was a fire. It spread there.", "spread", None),
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
    ("The minister condemned the attack on the market in Kabul.", "condemned", None),
    ("Erik Holm was jailed for an attack in Leeds.", "jailed", None),
    ("Erik Holm worked for an agency in office.", "worked", None),
    ("Anna Berg stayed at home.", "stayed", None),
    ("The ministers from Norway met on Friday.", "met", None),
    ("Her plan for Kyiv was rejected.", "plan", None),
    ("They helped Anna Berg reach the final.", "reach", None),
    ("The divide between Kyiv and Moscow grew.", "grew", None),
]


@pytest.mark.parametrize(("sentence", "event", "expected"), PLACES + NOWHERE)
def test_place(parse, word, sentence, event, expected):
    doc = parse(sentence)
    found = place.find(word(doc, event), resolve_mentions(doc))
    assert (found.name if found else None) == expected
    if found:
        assert sentence[slice(*found.span)] == found.text
