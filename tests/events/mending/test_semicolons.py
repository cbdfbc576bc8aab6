"""On which verb a phrase before a semicolon hangs. Each row: the sentence, preposition, verb."""

import pytest

PHRASES = [
    ("The firm sacked its chief, Ann Berg, in May; she will join a rival.", "in", "sacked"),
    ("Police arrested the owner, Carl Holm, on Friday; he was freed later.", "on", "arrested"),
    ("The board met on Friday; it sacked Holm.", "on", "met"),
    ("The board met; after a vote it sacked Holm.", "after", "sacked"),
    ("Nine died in Kent; in Essex, two were hurt.", "in", "hurt"),
]


@pytest.mark.parametrize(("sentence", "preposition", "verb"), PHRASES)
def test_phrases_stay_on_their_side(parse, word, sentence, preposition, verb):
    doc = parse(sentence)
    assert word(doc, preposition).head == word(doc, verb)
