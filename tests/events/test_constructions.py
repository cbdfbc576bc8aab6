"""Two words that tell of one event. Each row: the sentence, its events as "named by + also"."""

import pytest

from timeline.events import constructions
from timeline.events.triggers import triggers

SENTENCES = [
    # the noun says what happens
    ("The ministers held talks in Vienna.", ["talks + held"]),
    ("The council made a decision.", ["decision + made"]),
    ("An attack took place in Rome.", ["attack + took"]),
    ("A raid was carried out by police.", ["raid + carried"]),
    # the verb says how far along it is
    ("The strike ended on Friday.", ["ended + strike"]),
    ("Drivers will stop work.", ["stop + work"]),
    ("Holm began testing it in May.", ["began + testing"]),
    ("Workers started to dig.", ["started + dig"]),
    # whose subject stands further up
    ("The trial is due to begin in May.", ["begin + trial"]),
    ("A funeral is likely to be held in May.", ["funeral + held"]),
    ("The hearing is scheduled to take place in May.", ["hearing + take", "scheduled"]),
    ("The vote is expected to be a test.", ["vote", "expected"]),
    ("The attack is expected to have an impact.", ["attack", "expected", "impact + have"]),
    # in a clause about it
    ("The strike, which began on Monday, closed the port.", ["strike + began", "closed"]),
    ("The theft, which took place in May, hurt them.", ["theft + took", "hurt"]),
    # with a preposition between, or no more than the verb
    ("Drivers went on strike.", ["strike + went"]),
    ("The convoy came under attack.", ["attack + came"]),
    ("Police opened fire on the crowd.", ["opened + fire"]),
    ("Police opened an exhibition.", ["opened", "exhibition"]),
    ("Drivers spoke on Monday of a strike.", ["spoke", "strike"]),
    # two events
    ("The attack, which ended the truce, killed six.", ["attack", "ended", "killed"]),
    ("Holm stopped testing it in May.", ["stopped", "testing"]),
    ("They stopped to dig.", ["stopped", "dig"]),
    ("The attack killed six soldiers.", ["attack", "killed"]),
]


@pytest.mark.parametrize(("sentence", "events"), SENTENCES)
def test_joined(parse, sentence, events):
    joined = constructions.joined(triggers.find(parse(sentence)))
    assert [f"{one.token}" + (f" + {one.also}" if one.also else "") for one in joined] == events


def test_the_clause_is_that_of_the_verb(parse):
    (talks,) = constructions.joined(triggers.find(parse("The ministers held talks.")))
    (began,) = constructions.joined(triggers.find(parse("Holm began testing it.")))
    (ended,) = constructions.joined(triggers.find(parse("The strike ended.")))
    assert [one.clause.text for one in (talks, ended, began)] == ["held", "ended", "began"]
    assert [one.below.text for one in (talks, ended, began)] == ["talks", "strike", "testing"]
