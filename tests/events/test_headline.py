"""An event in one line. Each row: the text, the event word, the headline."""

import pytest

from timeline.events import headline, participants
from timeline.events.coreference import resolve_mentions

CLAUSES = [
    # Asides and leading adverbials go, titles become names.
    (
        "On Thursday, the Danish prime minister, Mette Holm, announced that the country had agreed "
        "to close the bridge, which opened in 2000.",
        "announced",
        "Mette Holm announced that the country had agreed to close the bridge",
    ),
    (
        "Meanwhile, the suspect, a 30-year-old plumber, was later arrested in Bergen, police said.",
        "arrested",
        "The suspect was arrested in Bergen",
    ),
    # The time is told by the event's own field.
    ("Prices rose in 2019.", "rose", "Prices rose"),
    # The first mention is by name, later ones as written.
    ("Erik Holm met Anna Berg. He said he was glad.", "said", "Erik Holm said he was glad"),
    ("Maria Keller spoke. Her husband left.", "left", "Maria Keller’s husband left"),
    ("The players lost. They've left.", "left", "The players have left"),
    # A subject that is understood.
    ("Peter Olsen wants to leave the club.", "leave", "Peter Olsen to leave the club"),
    (
        "The mayor was arrested and charged with fraud.",
        "charged",
        "The mayor was charged with fraud",
    ),
    ("Anna Berg, who resigned on Monday, leads it.", "resigned", "Anna Berg resigned"),
    ("The car Maria Keller sold was stolen.", "sold", "Maria Keller sold the car"),
    # What is said follows who says it.
    ("Sales fell sharply, Nordbank said.", "said", "Nordbank said sales fell sharply"),
    (
        '"The bridge is safe," engineer Maria Keller said on Friday.',
        "said",
        'Maria Keller said: "The bridge is safe"',
    ),
    ('"I bought the house in May," Erik Holm said.', "bought", "Erik Holm: I bought the house"),
    ("There were no survivors, police said.", "were", "There were no survivors"),
    # What was not done is not told as if it were.
    ("Erik Holm refused to leave the club.", "leave", "Erik Holm did not leave the club"),
    ("The last election, in 2011, divided Oslo.", "divided", "The last election divided Oslo"),
]
# An event told by a noun has a phrase of its own, so that no two events read alike.
NOUNS = [
    ("Iraq's invasion of Kuwait began in 1990.", "invasion", "Iraq's invasion of Kuwait"),
    (
        "Drivers left after the talks over pay failed on Monday.",
        "talks",
        "Talks over pay",
    ),
    ("The ban angered Japan.", "ban", "The ban"),
    ("Anna Berg spoke of war.", "war", "Anna Berg spoke of war"),
]


@pytest.mark.parametrize(("text", "event", "expected"), CLAUSES + NOUNS)
def test_headline(parse, word, text, event, expected):
    doc = parse(text)
    mentions = resolve_mentions(doc)
    token = word(doc, event)
    assert headline.write(token, mentions, participants.find(token, mentions)) == expected


def test_a_noun_alone_is_told_by_its_fullest_mention(parse, word):
    doc = parse("A strike at the port of Bergen began. Ships waited until the strike was over.")
    mentions = resolve_mentions(doc)
    (first,) = [token for token in doc if token.text == "strike"][:1]
    line = headline.write(word(doc, "strike"), mentions, [], headline.fullest([first]))
    assert line == "Strike at the port of Bergen"


def test_a_long_clause_is_cut_between_phrases(parse, word):
    doc = parse(
        "The government promised that it would build ten thousand homes in the capital before the "
        "end of the decade and that it would lower the price of land for young families."
    )
    line = headline.write(word(doc, "promised"), resolve_mentions(doc), [])
    assert line.startswith("The government promised that it would build ten thousand homes")
    assert len(line) <= headline.LIMIT
    assert line.split()[-1] not in {"the", "of", "and", "that", "for"}
