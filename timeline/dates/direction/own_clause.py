"""The clause that a date stands in: the words before it that say what was on that day.

Its sentence may have begun with others, which are over: "the firm, which had failed, was sold in
1928", "bread had run out, and on 9 May the town fell", "the lamp that made it famous came in 1911".
"""

from functools import lru_cache

from timeline.dates.direction import cues
from timeline.dates.direction.clauses import begins_clause, is_boundary
from timeline.dates.direction.forms import is_within_verb, tells_of_before
from timeline.dates.direction.verbs import is_past
from timeline.dates.text.tokens import Tokens

REACH = 14  # words
SENTENCE = 16  # words before a date that any rule looks at
INSERTED = 20  # words of what a comma closes
PRONOUNS = frozenset("that which who whose".split())
# What tells that a date is not where a story is.
GOVERNING = PRONOUNS | {"had", "since", "where", "would"}
# What opens a sentence with a clause that a comma closes: "After the men had left, ...".
SUBORDINATING = frozenset("after although as because before if since though when while".split())
# What adds a clause behind a comma: "had not lost since 1974, when it ...".
ADDING = frozenset({"when", "while"})
# Past forms that are no participles: "had left but was killed" is no longer in the pluperfect.
ONLY_PAST = frozenset(
    (
        "ate became began broke came chose did drew drove fell flew forgot gave grew knew rode "
        "rose sang sank saw shook shrank spoke stole swore threw took tore was went were withdrew "
        "woke wore wrote"
    ).split()
)
# Past forms that describe no noun before them: "the lamp that made it famous appeared".
FINITE = (ONLY_PAST | cues.ONLY_FINITE) | {"appeared", "had", "returned"}
SHARED = frozenset({"be", "have"})  # after "would", with what follows "and": "be tried and shot"
# What no relative "that" stands after.
NO_NOUNS_BEFORE = cues.PREPOSITIONS | cues.PREPOSITIONS_OF_NOUNS | {"so"}
# What "that" in front of a noun does not stand before.
NO_NOUNS = cues.DETERMINERS | cues.PREPOSITIONS | set("he i it she there they this we you".split())


@lru_cache(maxsize=1)  # one date is asked about several times in a row
def own_clause(tokens: Tokens, token: int) -> tuple[str, ...]:
    """The words of its own clause before a date, the nearest first.

    A "had" is among them only where it is an auxiliary, a "that" where it is no demonstrative.
    Where nothing governs that could be over, they may be of the clause before, too.
    """
    words = sentence_before(tokens, token)[:REACH]
    return words if GOVERNING.isdisjoint(words) else _clause(tokens, token, token - len(words))


@lru_cache(maxsize=1)
def sentence_before(tokens: Tokens, token: int) -> tuple[str, ...]:
    """The words of its sentence before a date, the nearest first, as far as its clause may go."""
    words: list[str] = []
    for index in range(token - 1, max(-1, token - 1 - SENTENCE), -1):
        if tokens.shape[index] in tokens.sentence_ends:
            break
        words.append(tokens.word(index))
    return tuple(words)


def _clause(tokens: Tokens, token: int, start: int) -> tuple[str, ...]:
    clause: list[int] = []
    verb = token if begins_clause(tokens, token) else None
    left: set[str] = set()
    for index in range(token - 1, start - 1, -1):
        if verb is not None:
            if _ends_before(tokens, index, verb):
                break
            if tokens.word(index) in PRONOUNS and _is_closed_by(tokens, index, verb):
                clause = [n for n in clause if n >= _auxiliary(tokens, verb)]
                break
            if tokens.word(index) in cues.CONJUNCTIONS:
                left |= _left_behind(tokens, index)
        elif is_past(tokens, index, token):
            verb = index
        if _counts(tokens, index, left):
            clause.append(index)
    return tuple(map(tokens.word, clause))


def _ends_before(tokens: Tokens, index: int, verb: int) -> bool:
    """Whether the clause of a verb, or of the date itself, begins after a token."""
    word = tokens.word(index)
    if word == ",":
        following = tokens.word(index + 1)
        return following in ADDING or (
            following not in cues.CONJUNCTIONS and _closes(tokens, index)
        )
    has_subject = not is_past(tokens, index + 1, verb)
    return word in cues.CONJUNCTIONS and has_subject


def _closes(tokens: Tokens, comma: int) -> bool:
    """Whether a comma closes a relative clause, or one that opens the sentence."""
    for index in range(comma - 1, max(-1, comma - INSERTED), -1):
        word = tokens.word(index)
        if word in PRONOUNS and tokens.word_near(index - 1) == ",":
            return True
        if tokens.opens_sentence(index):
            return word in SUBORDINATING
    return False


def _is_closed_by(tokens: Tokens, pronoun: int, verb: int) -> bool:
    """Whether a relative clause has a verb of its own before that of the date."""
    head = _auxiliary(tokens, verb)
    if tokens.word(head) not in FINITE:
        return False
    for index in range(head - 1, pronoun, -1):
        word = tokens.word(index)
        if word == "," or word in cues.CONJUNCTIONS or is_boundary(tokens, index):
            return False
        if is_past(tokens, index, verb):
            return word not in cues.CLAIMING
    return False


def _auxiliary(tokens: Tokens, verb: int) -> int:
    """The first token of a verb: the "was" of "was never told"."""
    if tokens.word(verb) in ONLY_PAST:
        return verb
    before = verb - 1
    while is_within_verb(tokens.word_near(before)):
        before -= 1
    return before if tokens.word_near(before) in cues.AUXILIARIES_OF_PAST else verb


def _left_behind(tokens: Tokens, joint: int) -> set[str]:
    """What does not govern the verb after "and": "would go and left", "had left but was killed"."""
    left = {"would"}
    if tokens.word(joint + 1) in ONLY_PAST:
        left.add("had")
    if tokens.word_near(joint - 1) == ",":
        left.add("that")
    return left


def _counts(tokens: Tokens, index: int, left: set[str]) -> bool:
    """Whether a word is of the clause, and what it looks like."""
    word = tokens.word(index)
    if word == "would" and word in left and tokens.word(index + 1) not in SHARED:
        left.add("that")  # "said that he would go and left"
        return False
    if word == "had":
        return word not in left and tells_of_before(tokens, index)
    return word != "that" or not (word in left or _is_no_relative(tokens, index))


def _is_no_relative(tokens: Tokens, index: int) -> bool:
    """Whether "that" belongs to a noun or to "so": "in that town", "he left that town"."""
    before, following = tokens.word_near(index - 1), tokens.word_near(index + 1)
    if tokens.opens_sentence(index) or before in NO_NOUNS_BEFORE:
        return True
    is_noun = following.isalpha() and following not in NO_NOUNS and following not in cues.TENSE
    return is_noun and before in cues.TENSE and before not in cues.CLAIMING
