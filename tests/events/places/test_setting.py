"""Where events happened that their own sentence does not place.

Each row: the article, the event word (the last one so written), the place or None.
"""

import pytest

from timeline import extract

RETOLD = [
    ("A bomb exploded in Leeds on Monday. The explosion woke the town.", "explosion", "Leeds"),
    ("Erik Holm was arrested in Bergen. His arrest came as a shock.", "arrest", "Bergen"),
    ("Two trams crashed in Leeds. Anna Berg died in the crash.", "died", "Leeds"),
    ("Gunmen abducted nine boys in Kaduna. The attack lasted an hour.", "attack", "Kaduna"),
    ("Anna Berg met Erik Holm in Oslo. Berg had met Holm by chance.", "met", "Oslo"),
    # Another event of the kind, or of other people.
    ("A bomb exploded in Leeds. An explosion was feared.", "explosion", None),
    ("Anna Berg met Erik Holm in Oslo. Peter Olsen met Jane Hill.", "met", None),
    ("Anna Berg met Erik Holm in Oslo. Berg will meet Holm again.", "meet", None),
]
STORY = [
    ("Police fired tear gas in Kampala. Thirty people were arrested.", "arrested", "Kampala"),
    ("A bus overturned near Leeds. Nobody spoke. Anna Berg died at the scene.", "died", "Leeds"),
    ("Police were called to Leeds. Erik Holm died at the scene.", "died", "Leeds"),
    (
        "A bus crashed in Leeds. Four died. Anna Berg spoke. She knelt at the scene.",
        "knelt",
        "Leeds",
    ),
    # Not what is said or decided, nor what another day or sentence tells.
    ("Police fired tear gas in Kampala. Erik Holm denied the charges.", "denied", None),
    ("Police fired tear gas in Kampala. Nine were arrested in 2019.", "arrested", None),
    ("A fire began in a bar. The work took hours. Four men were detained.", "detained", None),
    ("Six boys were taken to Leeds. Thieves smashed a window.", "smashed", None),
    ("Erik Holm died at the scene.", "died", "the scene"),
]
DATELINE = [
    ("OSLO, Oct 29 (Reuters) - The government banned the drug.", "banned", "Oslo"),
    ("NEW YORK (AP) -- Nurses went on strike.", "strike", "New York"),
    ("RIO DE JANEIRO - Nurses went on strike.", "strike", "Rio de Janeiro"),
    ("OSLO, Norway (AP) - France's president resigned.", "resigned", "Oslo"),
    # The sentence has a place, if only of something else; it is a later one; it is no city.
    ("OSLO, Oct 29 (Reuters) - A bus crashed in Bergen.", "crashed", "Bergen"),
    ("OSLO, Oct 29 (Reuters) - Norway warned Russia.", "warned", None),
    ("OSLO, Oct 29 (Reuters) - He resigned. The bank praised him.", "praised", None),
    ("OSLO, Oct 29 (Reuters) - The bank will close a branch.", "close", None),
    ("EXCLUSIVE - The government banned the drug.", "banned", None),
    ("UNITED NATIONS (AP) -- Delegates rejected the plan.", "rejected", None),
]


@pytest.mark.parametrize(("text", "event", "expected"), RETOLD + STORY + DATELINE)
def test_setting(text, event, expected):
    events = extract(text, published="2025-10-29", language="en").events
    found = [one.place for one in events if one.action.text == event][-1]
    assert (found.name if found else None) == expected
    if found:
        assert text[slice(*found.span)] == found.text


def test_a_place_told_elsewhere_makes_no_event_more_salient():
    told, apart = (
        extract(
            f"Police fired tear gas {there}. Thirty people were arrested.", published="2025-10-29"
        )
        for there in ("in Kampala", "of a kind")
    )
    arrests = [next(e for e in one.events if e.action.text == "arrested") for one in (told, apart)]
    assert arrests[0].place is not None
    assert arrests[1].place is None
    assert abs(arrests[0].salience - arrests[1].salience) < 0.02  # the texts differ in length
