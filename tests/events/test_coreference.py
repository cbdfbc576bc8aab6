"""Who a word means. Each row: the text, a word in it (its last occurrence), the name."""

import pytest

from timeline.events.coreference import resolve_mentions

PRONOUNS = [
    ("Maria Keller opened the museum. She left at noon.", "She", "Maria Keller"),
    ("Erik Holm met Anna Berg. He resigned.", "He", "Erik Holm"),
    ("Erik Holm met Anna Berg. She resigned.", "She", "Anna Berg"),
    ("Nordbank said its profit fell. It blamed the weather.", "It", "Nordbank"),
    ("A gunman entered the bank. He shot a guard.", "He", "a gunman"),
    ("Anna Berg told Eva Lund that she had agreed.", "she", "Anna Berg"),
    ("Erik Holm and Anna Berg signed the pact. They smiled.", "They", "Erik Holm and Anna Berg"),
    ("The Norwegian team won the cup. They celebrated.", "They", "the Norwegian team"),
    ("After he arrived, Erik Holm spoke to the press.", "he", "Erik Holm"),
    ("Erik Holm hurt himself.", "himself", "Erik Holm"),
    ("Erik Holm's plan to visit Peter Olsen failed, but he laughed.", "he", "Erik Holm"),
]
QUOTATIONS = [
    ('"I bought the house in May," Erik Holm said.', "I", "Erik Holm"),
    ("“I bought the house in May,” Erik Holm said.", "I", "Erik Holm"),
    ('"We bought it," said Anna Berg, the chairwoman of Nordbank.', "We", "Nordbank"),
    # A quotation in two parts, and marks that stand on their own.
    ('"It was hard," Erik Holm said. "I lost my nerve."', "I", "Erik Holm"),
    ('Erik Holm wrote: "I lost my nerve. "', "I", "Erik Holm"),
    ('Erik Holm met Lars Lund. "He is wrong," Lund said.', "He", "Erik Holm"),
]
TITLES = [
    (
        "French President Emmanuel Macron met German Chancellor Angela Merkel. "
        "The French president left early.",
        "president",
        "Emmanuel Macron",
    ),
    (
        "French President Emmanuel Macron met German Chancellor Angela Merkel. "
        "The chancellor left early.",
        "chancellor",
        "Angela Merkel",
    ),
    (
        "Tim Cook, the chief executive of Apple, spoke. The chief executive sold his shares.",
        "executive",
        "Tim Cook",
    ),
    ("Kremlin spokesman Ivan Orlov spoke. The spokesman laughed.", "spokesman", "Ivan Orlov"),
    ("Anna Berg, who is the mayor of Bergen, spoke. The mayor laughed.", "mayor", "Anna Berg"),
]
DESCRIPTIONS = [
    ("Nokia opened a factory in Hungary. The company sells phones.", "company", "Nokia"),
    ("The Ministry of Defence sent a ship. The ministry paid.", "ministry", "Ministry of Defence"),
    ("Police closed the city of Bergen.", "city", "Bergen"),
]
STAYS_UNRESOLVED = [
    ("Lars Holm and Eva Holm own the farm. Holm denied the charges.", "Holm", "Holm"),
    ("Microsoft and Sony compete. The company failed.", "company", "the company"),
    ("It seemed that Erik Holm was late.", "It", "it"),
    ("Anna Berg thanked him.", "him", "him"),
    ("The Finnish company beat Sony.", "company", "the Finnish company"),
]


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    PRONOUNS + QUOTATIONS + TITLES + DESCRIPTIONS + STAYS_UNRESOLVED,
)
def test_name_of(parse, word, text, mention, name):
    doc = parse(text)
    assert resolve_mentions(doc).name_of(word(doc, mention))[0] == name


def test_a_relative_pronoun_means_its_antecedent(parse, word):
    doc = parse("Anna Berg, who resigned on Monday, leads the Green Party.")
    assert resolve_mentions(doc).name_of(word(doc, "who")) == ("Anna Berg", "person")
