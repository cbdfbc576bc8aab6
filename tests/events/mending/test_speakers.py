"""Who says what stands before. Each row: the sentence, its verb, its participants by role."""

import pytest

from timeline.events import participants
from timeline.events.entities.coreference import resolve_mentions

SPEAKERS = [
    ("The company will close its mill, finance director Erik Holm said.", "said", "a Erik Holm"),
    ("The storm destroyed a bridge, deputy mayor Anna Berg said.", "said", "a Anna Berg"),
    (
        "A solar flare may have damaged its transmitter, mission director Anna Berg said at dawn.",
        "damaged",
        "a a solar flare; p a solar flare’s transmitter",
    ),
    (
        "A power cut may have damaged its servers, chief executive Anna Berg said.",
        "said",
        "a Anna Berg",
    ),
    # What is done after what somebody says in between is not done by who says so.
    (
        "The city opened a shelter, Mayor Anna Berg said, and closed the schools.",
        "closed",
        "a the city; p the schools",
    ),
    # Who says it may stand last.
    (
        "The clerk was sentenced on Monday, announced U.S. Attorney Anna Berg.",
        "announced",
        "a Anna Berg",
    ),
    (
        "The clerk was sentenced, announced U.S. Attorney for Maine Anna Berg.",
        "announced",
        "a Anna Berg",
    ),
    ("The mill will close, announced chief executive Erik Holm.", "announced", "a Erik Holm"),
    ("The mayor wept, thanked Anna Berg.", "thanked", "a the mayor; o Anna Berg"),
    # What is said next is not denied, unlike what was done next.
    (
        "The mayor denied that the dam leaked and blamed the storm.",
        "blamed",
        "a the mayor; p the storm",
    ),
    (
        "The mayor denied that the thief hid the ring and sold it.",
        "sold",
        "a the thief; p the ring",
    ),
    # Who does several things, or says something else.
    ("He sang, danced and said nothing.", "said", "a he"),
    ("The city, Anna Berg said, grew and she left.", "left", "a Anna Berg"),
    ("Anna Berg met her brother, Erik Holm, and said she left.", "said", "a Anna Berg"),
]


@pytest.mark.parametrize(("sentence", "verb", "expected"), SPEAKERS)
def test_speakers(parse, word, sentence, verb, expected):
    doc = parse(sentence)
    actors = participants.find(word(doc, verb), resolve_mentions(doc))
    assert "; ".join(f"{actor.role[0]} {actor.name}" for actor in actors) == expected
