"""Of which sex the people of a text are. Each row: the text, a pronoun in it, whom it means."""

import pytest

from timeline.events.entities.coreference import resolve_mentions

TITLES = [
    ("Mrs Keller met Olsen. Keller had won. She laughed.", "She", "Keller"),
    ("Mr Robin Holm spoke. He left.", "He", "Robin Holm"),
    ("Beryl Holm, a spokesman for the firm, spoke. He left.", "He", "Beryl Holm"),
    ("Eva Holm, the chairman of the bank, met Olsen. He left.", "He", "Olsen"),
    ("Eva Holm, the chairman of the bank, spoke. She left.", "She", "Eva Holm"),
]
PRONOUNS = [
    ("Robin Holm spoke. He left.", "He", "Robin Holm"),
    ("Robin Holm, an aide to the president, said it was late. He left.", "He", "Robin Holm"),
    # Somebody else is spoken of, who may be meant, or "she" is said of the name, too.
    ("A driver was arrested, Eva Lund said. He was taken to hospital.", "He", "a driver"),
    ("Eva Lund met the minister. He resigned.", "He", "the minister"),
    ("Robin Holm met Peter Olsen. He left.", "He", "Peter Olsen"),
    ("Eva Lund spoke. She sat down. He left.", "He", None),
]


@pytest.mark.parametrize(("text", "pronoun", "name"), TITLES + PRONOUNS)
def test_whom_a_pronoun_means(parse, word, text, pronoun, name):
    doc = parse(text)
    referent = resolve_mentions(doc).referent_of(word(doc, pronoun))
    assert (referent.name if referent else None) == name
