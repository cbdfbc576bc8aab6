"""The sets of a match. Each row: the sentence, its verb, and the sets that hang on it together."""

import pytest

from timeline.events.mending import scores

MATCHES = [
    ("Lund beat Hill 6-4, 3-6, 7-6 on Saturday.", "beat", "6-4, 3-6, 7-6"),
    ("Lund won 7-6 (7-4), 6-4 on Saturday.", "won", "7-6 (7-4), 6-4"),
    ("Lund lost to Hill 7-6 (5), 6-4 on Saturday.", "lost", "7-6 (5), 6-4"),
]
NO_MATCHES = [
    "Lund won 2-1 on Saturday.",
    "Lund fired 10, 20 and 30 people on Saturday.",
    "6-4, 3-6, 7-6.",
]


@pytest.mark.parametrize(("sentence", "verb", "expected"), MATCHES)
def test_sets_hang_on_the_verb_together(parse, word, sentence, verb, expected):
    doc = parse(sentence)
    scores.mend(doc)
    first = next(token for token in doc if token.text == expected[0])
    assert first.head == word(doc, verb)
    assert doc[first.left_edge.i : first.right_edge.i + 1].text == expected
    assert word(doc, "on").head == word(doc, verb)


@pytest.mark.parametrize("sentence", NO_MATCHES)
def test_nothing_else_moves(parse, sentence):
    doc = parse(sentence)
    heads = [token.head.i for token in doc]
    scores.mend(doc)
    assert [token.head.i for token in doc] == heads
