"""Who is meant by age or country. Each row: the text, the mention, the name."""

import pytest

from timeline.events.entities.coreference import resolve_mentions

ROWS = [
    ("Erik Holm was killed in Oslo. The New Zealander won the cup.", "Zealander", "Erik Holm"),
    ("Erik Holm was killed in Oslo. The Dane won the cup.", "Dane", "Erik Holm"),
    ("Erik Holm spoke. Police arrested the 53-year-old.", "old", "Erik Holm"),
    ("Swedish striker Erik Holm beat Tom Hill. The Swede won.", "Swede", "Erik Holm"),
    # One of two, or of all; and himself nobody beats.
    ("Erik Holm beat Tom Hill. The Swede won.", "Swede", "the Swede"),
    ("Erik Holm spoke. The French won.", "French", "the French"),
    ("Erik Holm spoke. The U.S. voted.", "U.S.", "U.S."),
    ("Erik Holm beat the 53-year-old.", "old", "the 53-year-old"),
    ("Erik Holm spoke. The Danish firm won.", "firm", "the Danish firm"),
]


@pytest.mark.parametrize(("text", "mention", "name"), ROWS)
def test_name_of(parse, word, text, mention, name):
    doc = parse(text)
    assert resolve_mentions(doc).name_of(word(doc, mention))[0] == name
