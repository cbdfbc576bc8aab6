"""Which words denote events, and of what kind. Each row: the sentence and its event words."""

import pytest

from timeline.events.triggers import event_words, triggers

SENTENCES = [
    # verbs, but neither auxiliaries nor copulas
    ("The council has rejected the plan.", ["rejected"]),
    ("The mayor was angry.", []),
    ("Two trains collided near the village and derailed.", ["collided", "derailed"]),
    # nouns that denote events, and the same kind of noun that does not
    ("The earthquake destroyed the old harbour.", ["earthquake", "destroyed"]),
    ("The company makes tables.", ["makes"]),
    ("An attack on the convoy killed six soldiers.", ["attack", "killed"]),
    ("The bridge is 40 metres long.", []),
    # a noun with its light verb: both words
    ("The ministers held talks in Vienna.", ["held", "talks"]),
    # a word with a prefix is one word
    ("The mayor won re-election.", ["won", "re-election"]),
    ("The co-owner of the non-profit group left.", ["left"]),
    # a currency that looks like a verb
    ("It spent 9 trillion won on ships.", ["spent"]),
    ("It paid 450 won a share.", ["paid"]),
    ("Of ten teams, two won a prize.", ["won"]),
    # what only says when or whether another happens
    ("Prices are going to fall.", ["fall"]),
    ("The firm had to sell the mill.", ["sell"]),
    ("The firm used to sell tools.", ["sell"]),
    ("The firm used the money to sell tools.", ["used", "sell"]),
    ("The firm is going to Oslo.", ["going"]),
    # who is due, but neither what else is nor why
    ("The king is due in Oslo for talks.", ["due", "talks"]),
    ("The king is due to speak in Oslo.", ["speak"]),
    ("The king is due a refund.", []),
    ("A decision is due on Friday.", ["decision"]),
    ("The delay was due to fog.", ["delay"]),
    # no noun, where it stands alone
    ("Peace talks resume in Geneva on Monday.", ["talks", "resume"]),
    ("His resume lists two wars.", ["lists", "wars"]),
    # a phrase that tells of none
    ("Ten people died as a result.", ["died"]),
    ("The result of the vote angered Japan.", ["result", "vote", "angered"]),
    ("The officer in charge of the unit spoke.", ["spoke"]),
    ("The officer denied the charge.", ["denied", "charge"]),
    ("In return, the mayor got a car.", ["got"]),
    ("The army welcomed her return.", ["welcomed", "return"]),
    ("The club left at the end of May.", ["left"]),
    ("The club's mounting debts worried the league.", ["worried"]),
    ("The club sold a loss-making unit.", ["sold"]),
    ("The club reported a loss.", ["reported", "loss"]),
    ("The mine will close on March 15, 2023.", ["close"]),
    ("The march began.", ["march", "began"]),
    # participles and infinitives
    ("Police arrested a man carrying a knife.", ["arrested", "carrying"]),
    ("The union decided to strike.", ["decided", "strike"]),
    ("Profits fell, according to the bank.", ["fell"]),
    # what was only thought of is what something is measured by
    ("Profits fell more than expected.", ["fell"]),
    ("The vote took place as planned.", ["vote", "took"]),
    ("Profits fell as the bank had expected.", ["fell", "expected"]),
]


@pytest.mark.parametrize(("sentence", "words"), SENTENCES)
def test_event_words(parse, sentence, words):
    assert [trigger.token.text for trigger in triggers.find(parse(sentence))] == words


KINDS = [
    ("The minister announced a tax cut.", "announced", "statement"),
    ("Her announcement surprised the party.", "announcement", "statement"),
    ("The dam burst.", "burst", "event"),
    ("The family owns three hotels.", "owns", "state"),
]


@pytest.mark.parametrize(("sentence", "word", "kind"), KINDS)
def test_kind(parse, sentence, word, kind):
    kinds = {trigger.token.text: trigger.kind for trigger in triggers.find(parse(sentence))}
    assert kinds[word] == kind


def test_weights_are_read_without_comments():
    words, contexts = event_words.weights()
    assert words["noun attack"] > 0 > words["noun"]
    assert all(" " in name for name in contexts)


@pytest.mark.parametrize(
    ("sentence", "form", "lemma"),
    [
        ("He was fined on Tuesday.", "fined", "fine"),
        ("The army waged war.", "waged", "wage"),
        ("She starred in a film.", "starred", "star"),
        ("They were singing.", "singing", "sing"),
        ("The dog wags its tail.", "wags", "wag"),
    ],
)
def test_lemmas_of_verbs_in_e(parse, word, sentence, form, lemma):
    assert word(parse(sentence), form).lemma_ == lemma
