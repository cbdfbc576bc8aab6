"""Clauses within clauses, in one line. Each row: the text, the event word, the headline."""

import pytest

CLAUSES = [
    # What somebody has to do or helps to do is told with that.
    ("Holm had to leave the hall.", "leave", "Holm had to leave the hall"),
    ("The mill had to be sold.", "sold", "The mill had to be sold"),
    ("Prices are going to fall.", "fall", "Prices are going to fall"),
    ("Lund used to sell tools.", "sell", "Lund used to sell tools"),
    ("A guest helped put out the fire.", "put", "A guest helped put out the fire"),
    ("Guests helped the guards fight fires.", "fires", "Guests helped the guards fight fires"),
    ("Officers watched her leave the bank.", "leave", "Officers watched her leave the bank"),
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
    # Nobody is a thing that somebody has.
    ("Police sought a man with a knife who fled.", "fled", "A man fled"),
    ("A mother of three who works in Oslo won.", "works", "A mother of three works in Oslo"),
    ("Holm met a clerk at the bank who quit.", "quit", "A clerk quit"),
    ("She met a man with two sons who live in Oslo.", "live", "Two sons live in Oslo"),
    # It was somebody else.
    (
        "It was not a thief with a torch who found the key.",
        "found",
        "It was not a thief with a torch who found the key",
    ),
    ("It was Holm who found the key.", "found", "Holm found the key"),
    # A clause lacks the noun before it.
    ("He sold the pit the firm plans to close.", "plans", "The firm plans to close the pit"),
    (
        "The bank published the accounts it was accused of faking.",
        "accused",
        "The bank was accused of faking the accounts",
    ),
    (
        "They met the man Holm had spoken to in Oslo.",
        "spoken",
        "Holm had spoken to the man in Oslo",
    ),
    ("She spent the aid she was given by Oslo.", "given", "She was given the aid by Oslo"),
    ("He told of the way Holm tried to win.", "tried", "Holm tried to win"),
    ("He recalled the week she left for Oslo.", "left", "She left for Oslo"),
    ("She met the boy whose uncle Holm spoke to.", "spoke", "Holm spoke to"),
    # What somebody is said or expected to do, others vouch for.
    ("Holm is said to be hiding in Oslo.", "hiding", "Holm is said to be hiding in Oslo"),
    ("Holm is thought to have fled.", "fled", "Holm is thought to have fled"),
    ("The bank was expected to cut rates.", "cut", "The bank was expected to cut rates"),
    ("The bank is not expected to cut rates.", "cut", "The bank is not expected to cut rates"),
    ("The bank plans to cut rates.", "cut", "The bank to cut rates"),
    # What occurs is what can happen.
    (
        "Police told of a blast at a mill in Oslo, which occurred at noon.",
        "occurred",
        "A blast at a mill in Oslo occurred",
    ),
    # A speaker without a name.
    (
        '"We saw a fire," said a police dispatcher.',
        "saw",
        "A police dispatcher: We saw a fire",
    ),
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
def test_line(line, text, event, expected):
    assert line(text, event) == expected
