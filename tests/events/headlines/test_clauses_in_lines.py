"""Clauses within clauses, in one line. Each row: the text, the event word, the headline."""

import pytest

from timeline.events import participants
from timeline.events.entities.coreference import resolve_mentions
from timeline.events.headlines import headline

CLAUSES = [
    # What is done does something.
    ("Closing the pits will cost jobs, Holm said.", "cost", "Closing the pits will cost jobs"),
    (
        "Closing the pits will cost jobs, Holm said.",
        "said",
        "Holm said closing the pits will cost jobs",
    ),
    ("Hunting whales was banned in 1986.", "banned", "Hunting whales was banned"),
    (
        '"Closing the pit is needed to save the town," Holm said.',
        "save",
        "Closing the pit is needed to save the town",
    ),
    # What somebody says of a noun.
    ("A man who police said was armed fled.", "armed", "A man was armed"),
    ("A man who police said was armed fled.", "said", "Police said a man was armed"),
    ("It failed because of banks that Berg said were slow.", "said", "Berg said banks were slow"),
    ("The pit was sold, which Holm said hurt the town.", "said", "Holm said that hurt the town"),
    ("Holm asked who was armed.", "armed", "Holm asked who was armed"),
    ("The guest who said he was ill left.", "said", "The guest said he was ill left"),
    # Very words after "that".
    (
        'Holm told a court in Oslo that "I never saw the gun."',
        "told",
        "Holm told a court in Oslo: I never saw the gun",
    ),
    # The office that a name makes needless.
    ("Chile's envoy to Norway, Eva Holm, left Oslo.", "left", "Eva Holm left Oslo"),
    ("Former envoy to Norway Eva Holm left Oslo.", "left", "Eva Holm left Oslo"),
    ("They met an adviser to the bank, Eva Holm.", "met", "They met Eva Holm"),
    ("The envoys to Norway left Oslo.", "left", "The envoys to Norway left Oslo"),
    # What stands before "he said" is no description of him.
    ("The treaty, she said, will save lives.", "save", "The treaty will save lives"),
    ("The treaty, she said, will save lives.", "said", "She said the treaty will save lives"),
]


@pytest.mark.parametrize(("text", "event", "expected"), CLAUSES)
def test_line(parse, word, text, event, expected):
    doc = parse(text)
    mentions = resolve_mentions(doc)
    token = word(doc, event)
    assert headline.write(token, mentions, participants.find(token, mentions)) == expected
