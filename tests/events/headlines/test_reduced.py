"""Participles that describe, as lines. Each row: the text, the event word, the headline."""

import pytest

SENTENCES = [
    ("A tape found in Oslo proves the case.", "found", "A tape was found in Oslo"),
    ("Documents released on Monday showed losses.", "released", "Documents were released"),
    ("Two ferries hit by the storm have docked.", "hit", "Two ferries were hit by the storm"),
    (
        "A man arrested in Oslo and charged with murder fled.",
        "arrested",
        "A man was arrested in Oslo",
    ),
    (
        "A man arrested in Oslo and charged with murder fled.",
        "charged",
        "A man was charged with murder",
    ),
    (
        "Passed by parliament in 1933, the law bars loans.",
        "Passed",
        "The law was passed by parliament",
    ),
    ("Rates, lifted by strong demand, are high.", "lifted", "Rates were lifted by strong demand"),
    (
        "A nurse being questioned in Oslo says no.",
        "questioned",
        "A nurse is being questioned in Oslo",
    ),
    (
        "A nurse being questioned in Oslo said no.",
        "questioned",
        "A nurse was being questioned in Oslo",
    ),
]
DESCRIPTIONS = [
    # of all there are, of what is so, of what is not done
    ("Tickets sold in Oslo are dear.", "sold", "Tickets sold in Oslo"),
    ("Any man arrested in Oslo was fined.", "arrested", "Any man arrested in Oslo"),
    ("It was the worst fire seen in Oslo.", "seen", "The worst fire seen in Oslo"),
    ("A firm owned by Berg closed.", "owned", "A firm owned by Berg"),
    # a past tense
    ("A nurse who was shot in Oslo died.", "shot", "A nurse was shot in Oslo"),
]


@pytest.mark.parametrize(("text", "event", "expected"), SENTENCES + DESCRIPTIONS)
def test_reduced(line, text, event, expected):
    assert line(text, event) == expected
