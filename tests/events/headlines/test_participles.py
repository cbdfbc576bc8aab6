"""Participles and gerunds as lines. Each row: the text, the event word, the headline."""

import pytest

from timeline.events.entities.coreference import resolve_mentions
from timeline.events.headlines import headline
from timeline.events.headlines.participles import past_of
from timeline.events.tables import pairs

# Done by the same as what it goes with, and before or while that was done.
DONE = [
    (
        "The crew lost control while entering a tunnel.",
        "entering",
        "The crew entered a tunnel",
    ),
    ("Erik Holm left after selling his flat.", "selling", "Erik Holm sold his flat"),
    ("Two boys were freed after being held for a day.", "held", "Two boys were held for a day"),
    ("A boy was freed after being held for a day.", "held", "A boy was held for a day"),
    ("Nordbank saved money by cutting jobs.", "cutting", "Nordbank cut jobs"),
    ("With prices falling, Nordbank cut its rate.", "falling", "Prices fell"),
    # What is said is said by who does the rest.
    (
        "The board turned the offer down, saying it was too low.",
        "saying",
        "The board said it was too low",
    ),
]
# Something else was done.
UNDONE = [
    ("Erik Holm left without paying.", "paying", "Erik Holm did not pay"),
    ("Two boys fled without being seen.", "seen", "Two boys were not seen"),
    ("Instead of leaving, Erik Holm sang.", "leaving", "Erik Holm did not leave"),
]
# Not surely done, or not surely by the same: the clause above tells it.
NOT_DONE = [
    (
        "The boy died before reaching the hospital.",
        "reaching",
        "The boy died before reaching the hospital",
    ),
    ("Nordbank considered selling the mill.", "selling", "Nordbank considered selling the mill"),
    (
        "The ring was found by searching the lake.",
        "searching",
        "The ring was found by searching the lake",
    ),
    (
        "Erik Holm will leave without paying.",
        "paying",
        "Erik Holm will leave without paying",
    ),
    ("No one left without paying.", "paying", "No one left without paying"),
    ("The team will focus on arresting them.", "arresting", "The team to arrest them"),
    ("Nordbank will save money by cutting jobs.", "cutting", "Nordbank to cut jobs"),
    (
        "The ring will be found by searching the lake.",
        "searching",
        "The ring will be found by searching the lake",
    ),
    # What has been done is no plan, and what has to be done first may have been.
    (
        "Erik Holm will go to court after killing a swan.",
        "killing",
        "Erik Holm will go to court after killing a swan",
    ),
    (
        "Erik Holm will pay a fine for polluting a lake.",
        "polluting",
        "Erik Holm will pay a fine for polluting a lake",
    ),
    (
        "Erik Holm will be seen as betraying his party.",
        "betraying",
        "Erik Holm will be seen as betraying his party",
    ),
    (
        "The judge will rule after reading the report.",
        "reading",
        "The judge will rule after reading the report",
    ),
    # Part of what somebody or something is.
    ("A man carrying a bag was hurt.", "carrying", "A man carrying a bag"),
]
# It may be the clause, and not its subject, that did it.
ADDED = [
    ("The ferry sank, killing 28 people.", "killing", "The ferry sank, killing 28 people"),
    (
        "A bomb went off, killing two men and trapping three.",
        "killing",
        "A bomb went off, killing two men",
    ),
    (
        "A bomb went off, killing two men and trapping three.",
        "trapping",
        "A bomb went off, trapping three",
    ),
    (
        "Nordbank agreed to buy the mill, ending a long row.",
        "ending",
        "Nordbank agreed to buy the mill, ending a long row",
    ),
    (
        "The mine may close, cutting 450 jobs.",
        "cutting",
        "The mine may close, cutting 450 jobs",
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), DONE + UNDONE + NOT_DONE + ADDED)
def test_participles(line, text, event, expected):
    assert line(text, event) == expected


def test_what_does_not_fit_leaves_out_what_follows_the_verb(parse, word):
    doc = parse(
        "A gas explosion ripped through a block of flats in the northern suburb of the old harbour "
        "town of Varna-Nova, killing at least seven of the forty people who lived there."
    )
    line = headline.write(word(doc, "killing"), resolve_mentions(doc), [])
    assert line == "A gas explosion ripped, killing at least seven of the forty people"


@pytest.mark.parametrize(
    ("sentence", "gerund", "expected"),
    [
        ("They left after stopping.", "stopping", "stopped"),
        ("They left after trying.", "trying", "tried"),
        ("They left after agreeing.", "agreeing", "agreed"),
        ("They left after staying.", "staying", "stayed"),
        ("They left after sinking.", "sinking", "sank"),
    ],
)
def test_past_tense(parse, word, sentence, gerund, expected):
    assert past_of(word(parse(sentence), gerund)) == expected


def test_irregular_verbs_are_listed_once():
    listed = pairs("irregular_pasts.tsv")
    assert list(listed) == sorted(listed)
    assert all(not past.endswith("eed") and past.isalpha() for past in listed.values())
