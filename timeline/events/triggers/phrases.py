"""Words that are no event where they stand: "as a result", "a loss-making unit", "aged 31"."""

from spacy.tokens import Token

from timeline.events.syntax.labels import AUXILIARIES, SUBJECTS
from timeline.events.syntax.semi_modals import is_semi_modal

# Told with a preposition, and no more than one.
WITH_PREPOSITION = frozenset(
    {
        *("as a result", "as result", "by return", "in charge", "in process", "in return"),
        *("in the event", "in the process", "on the run"),
    }
)
# "At the start of May": when, not what.
BOUNDS = frozenset({"end", "start"})
BOUNDED = frozenset({"at", "before", "by", "from", "since", "until"})
# "Mounting debts": how they were, not what happened.
GRADUAL = frozenset(
    "declining falling growing increasing mounting rising shrinking soaring".split()
)
# Nouns that the news never tells of as events, though their kind is.
NEVER = frozenset({"miracle", "obligation"})
SCALES = frozenset({"hundred", "thousand", "million", "billion", "trillion"})  # of won
DETERMINERS = frozenset({"det", "poss"})
MODIFIERS = frozenset({"amod", "compound", "nmod", "npadvmod"})
# What something is measured by that was only thought of: "more than expected", "as planned".
THOUGHT = frozenset(
    """
    anticipate assume believe budget estimate expect fear forecast hope imagine intend plan predict
    project suppose suspect think
    """.split()
)
MEASURES = frozenset({"as", "than"})


def is_part_of_phrase(token: Token) -> bool:
    """Whether it is no word but a dash, or the phrase that it is a part of tells of no event."""
    word = token.lower_
    if not word[0].isalnum():
        return True
    if word == "won":
        return _is_currency(token)
    if word == "march":
        return _is_month(token)
    if token.pos_ == "NOUN":
        return token.lemma_ in NEVER or _is_fixed(token) or _is_hyphenated(token)
    if token.dep_ == "amod":
        return word in GRADUAL or _is_hyphenated(token)
    if token.pos_ == "VERB" and is_semi_modal(token):
        return True
    if token.pos_ == "VERB" and token.tag_ == "VBN" and _is_measure(token):
        return True
    is_aged = word == "aged" and token.dep_ == "acl"
    return is_aged or (word == "according" and token.dep_ == "prep")


def _is_measure(participle: Token) -> bool:
    """Whether it only tells how something compares: "fewer than expected", "went as planned"."""
    if participle.dep_ != "advcl" or participle.lemma_ not in THOUGHT:
        return False
    is_bare = all(child.dep_ not in SUBJECTS | AUXILIARIES for child in participle.lefts)
    return is_bare and any(child.lower_ in MEASURES for child in participle.lefts)


def _is_currency(won: Token) -> bool:
    """Whether it follows an amount: "450 won"; not "three won a prize"."""
    if won.i == 0 or not won.nbor(-1).like_num:
        return False
    amount = won.nbor(-1).text
    return len(amount) > 2 if amount[0].isdigit() else won.nbor(-1).lower_ in SCALES


def _is_month(march: Token) -> bool:
    """Whether a number stands beside it: "March 15", "15 March"."""
    beside = march.doc[max(0, march.i - 1) : march.i + 2]
    return march.text != "march" and any(word.like_num for word in beside)


def _is_fixed(noun: Token) -> bool:
    """Whether it is told with its preposition: "in charge", "at the start of May"."""
    if noun.dep_ != "pobj":
        return False
    determiners = (child.lower_ for child in noun.lefts if child.dep_ in DETERMINERS)
    if noun.lower_ in BOUNDS and noun.head.lower_ in BOUNDED:
        return any(child.lower_ == "of" for child in noun.rights)
    return " ".join((noun.head.lower_, *determiners, noun.lower_)) in WITH_PREPOSITION


def _is_hyphenated(word: Token) -> bool:
    """Whether it begins an adjective: "a loss-making unit", "start-up firms"."""
    hyphen = word.i + 1
    if word.dep_ not in MODIFIERS or word.whitespace_ or hyphen >= len(word.doc):
        return False
    return word.doc[hyphen].text == "-" and word.head.i > hyphen
