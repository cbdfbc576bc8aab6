"""Who says so. Each row: the sentence, the event word, the name of the source or None."""

import pytest

from timeline.events import attribution
from timeline.events.entities.coreference import resolve_mentions

SENTENCES = [
    ("Prosecutor Lena Brandt said the man fled to Spain.", "fled", "Lena Brandt"),
    ("The man fled to Spain, Lena Brandt said.", "fled", "Lena Brandt"),
    ("Lena Brandt dissented, writing that the man fled.", "fled", "Lena Brandt"),
    ("Lena Brandt denied that the man fled.", "fled", "Lena Brandt"),
    ("According to the police, the man fled.", "fled", "the police"),
    ("The man, Lena Brandt said on Monday, was paid.", "paid", "Lena Brandt"),
    ("The man, Lena Brandt said on Monday, was paid.", "said", None),
    ("Lena Brandt accused the firm of hiding the leak.", "hiding", "Lena Brandt"),
    ("Police caught Lena Brandt after hiding the leak.", "hiding", None),
    # A quotation goes on in its own paragraph, not in the next one.
    ('"We ran," said Lena Brandt. "The house collapsed."', "collapsed", "Lena Brandt"),
    (
        '"We ran," said Lena Brandt. "The house collapsed."\nErik Holm said he was glad.',
        "collapsed",
        "Lena Brandt",
    ),
    ('Erik Holm added:\n"We ran. The house collapsed."', "collapsed", "Erik Holm"),
    ('Police found "a burnt-out car" on Monday.', "found", None),
    ("Lena Brandt said the man fled.", "said", None),
    ("Lena Brandt urged the man to flee.", "flee", None),
    ("The man fled to Spain.", "fled", None),
    # A quotation that goes on in a sentence of its own, and one of a few words.
    ('"It burnt," Lena Brandt said. "The man fled."', "fled", "Lena Brandt"),
    ('Lena Brandt said it burnt. The man "simply" fled.', "fled", None),
    # Not what another verb quotes, or what follows another sentence.
    ('"It burnt," Lena Brandt said. The plan sets out "talks on peace".', "talks", None),
    ('"It burnt," Lena Brandt said. A crowd came. "The man fled."', "fled", None),
    ('Lena Brandt was asked why. "The man fled."', "fled", None),
    ('Lena Brandt said the plan was "a mess. The man fled."', "fled", "Lena Brandt"),
    ('Lena Brandt hoped "the man fled".', "fled", "Lena Brandt"),
]


@pytest.mark.parametrize(("sentence", "event", "name"), SENTENCES)
def test_attribution(parse, word, sentence, event, name):
    doc = parse(sentence)
    found = attribution.find(word(doc, event), resolve_mentions(doc))
    assert (found.name if found else None) == name
    if found:
        assert sentence[slice(*found.span)] == found.text
