"""Subjects taken for something else. Each row: the sentence, the verb, its subject or none."""

import pytest

from timeline.events.syntax.clauses import subjects

SENTENCES = [
    (
        "Holm told reporters conflict between the three powers -- Oslo, Rome and Bern -- had set a "
        "poor example.",
        "set",
        "conflict",
    ),
    ("He said U.S. banks given equal rights would be able to open.", "be", "banks"),
    ('"One guest, believed to be a clerk, was taken away," Berg said.', "taken", "guest"),
    # What is told to somebody, and what has its subject.
    ("They warned the town would flood.", "flood", "town"),
    ("She asked the man what was wrong.", "asked", "She"),
    ("The man arrested on Monday was freed.", "freed", "man"),
    ("The ships, built in Oslo, were sold, Holm said.", "sold", "ships"),
    ("The treaty, she said, will save lives.", "save", "treaty"),
    ("The treaty, she said, will save lives.", "said", "she"),
    ("Talks, she warned, must begin.", "begin", "Talks"),
    # What is done has no actor, nor who says it.
    ("Closing the pits will cost jobs, Holm said.", "cost", ""),
    ("Closing the pits will cost jobs and hurt towns, Holm said.", "hurt", ""),
    ("To close pits would be wrong, Holm said.", "be", ""),
    ("The mayor helped build the mill.", "build", "mayor"),
    ("The mayor opened a mill, Holm said, and closed a pit.", "closed", "mayor"),
    # What somebody says of the noun before.
    ("It failed because of banks that Berg said were slow.", "were", "that"),
    ("Holm met the man whom police say was armed.", "armed", "whom"),
]


@pytest.mark.parametrize(("sentence", "verb", "subject"), SENTENCES)
def test_subject(parse, word, sentence, verb, subject):
    found = subjects(word(parse(sentence), verb))
    assert [one.text for one in found] == ([subject] if subject else [])
