"""Who says so. Each row: the sentence, the event word, the name of the source or None."""

import pytest

from timeline.events import attribution
from timeline.events.coreference import resolve_mentions

SENTENCES = [
    ("Prosecutor Lena Brandt said the man fled to Spain.", "fled", "Lena Brandt"),
    ("The man fled to Spain, Lena Brandt said.", "fled", "Lena Brandt"),
    ("Lena Brandt denied that the man fled.", "fled", "Lena Brandt"),
    ("According to the police, the man fled.", "fled", "the police"),
    ("Lena Brandt said the man fled.", "said", None),
    ("Lena Brandt urged the man to flee.", "flee", None),
    ("The man fled to Spain.", "fled", None),
]


@pytest.mark.parametrize(("sentence", "event", "name"), SENTENCES)
def test_attribution(parse, word, sentence, event, name):
    doc = parse(sentence)
    found = attribution.find(word(doc, event), resolve_mentions(doc))
    assert (found.name if found else None) == name
    if found:
        assert sentence[slice(*found.span)] == found.text
