"""Dates between a subject and its verb, as agencies write them: "Smith on March 6 pleaded guilty".

Elsewhere, a date before a verb may be that of a noun: "the vote on March 6 was seen as close".
"""

from timeline.dates.direction import cues
from timeline.dates.direction.clauses import is_boundary
from timeline.dates.direction.forms import is_within_verb
from timeline.dates.direction.verbs import is_past
from timeline.dates.text.tokens import Tokens

RELATIVES = cues.RELATIVES | {"that", "where"}
PRONOUNS = frozenset("he it she they we".split())
# Who acts, and has no day of its own, as "the vote on March 6" has.
ACTORS = cues.COLLECTIVES | frozenset(
    "administration agency airline army authorities authority bank board cabinet carmaker city "
    "commission committee company congress council country court department firm fund group judge "
    "jury lawmakers legislature maker mayor minister ministry officer officials panel parliament "
    "parties president prosecutors regulator regulators researchers retailer scientists secretary "
    "senate senator state troops union university voters".split()
)
SUBJECT = 6  # words
# Right before a subject, besides the sentence before: "sales fell, and the bank in March sold it".
BEFORE_SUBJECTS = frozenset(", and but that".split())


def is_before_verb(tokens: Tokens, first: int) -> bool:
    """Whether the verb of the phrase at token `first` follows it, and its subject comes before."""
    before = first - 2
    if tokens.word_near(first - 1) not in cues.DATING or before < 0:
        return False
    if tokens.word(before) in RELATIVES:
        return True
    return _ends_subject(tokens, before) and _is_verb(tokens, first + 1, first)


def _ends_subject(tokens: Tokens, last: int) -> bool:
    """Whether a token ends the subject of a clause: a name, a pronoun, or who acts."""
    word = tokens.word(last)
    is_name = tokens.is_capital(last) and last not in tokens.chunks
    if not (is_name or word in PRONOUNS or word in ACTORS):
        return False
    for index in range(last, max(-1, last - SUBJECT), -1):
        if not tokens.original(index)[:1].isalpha() or _is_link(tokens, index):
            return False
        if tokens.opens_sentence(index) or tokens.word_near(index - 1) in BEFORE_SUBJECTS:
            return True
    return False


def _is_link(tokens: Tokens, index: int) -> bool:
    """Whether a word stands between phrases, as in "the trial of Smith"."""
    word = tokens.word(index)
    is_preposition = word in cues.PREPOSITIONS or word in cues.PREPOSITIONS_OF_NOUNS or word == "of"
    return is_preposition or is_boundary(tokens, index)


def _is_verb(tokens: Tokens, index: int, first: int) -> bool:
    """Whether a past verb begins at a token, that is no participle after a noun."""
    while is_within_verb(tokens.word_near(index)):
        index += 1
    if not is_past(tokens, index, first):
        return False
    return tokens.word_near(index + 1) != "by"
