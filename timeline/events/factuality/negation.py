"""Words that deny an event: "did not meet", "no one met", "had no request", "almost met"."""

from spacy.tokens import Token

from timeline.events.syntax import lexicon
from timeline.events.syntax.labels import SUBJECTS

# "The bank nearly failed": it did not.
NEARLY = frozenset({"almost", "nearly"})
# What does so in part has done so, too: "prices nearly doubled".
GRADUAL = frozenset({"double", "halve", "quadruple", "treble", "triple"})
DENYING = frozenset({"neg", "det", "preconj"})
# What nothing happens to in these is told by what does happen: "wasted no time", "made no secret".
IDIOMS = frozenset(
    {
        *(("waste", "time"), ("lose", "time"), ("make", "secret"), ("make", "bone")),
        *(("leave", "doubt"), ("leave", "stone"), ("spare", "effort"), ("spare", "expense")),
        *(("pull", "punch"), ("take", "chance"), ("take", "prisoner"), ("know", "bound")),
    }
)


def is_negated(word: Token) -> bool:
    """Whether a negation, a subject or an object of the word says that it is not so."""
    return any(_denies(child, word) for child in word.children)


def is_nearly(adverb: Token) -> bool:
    """Whether an adverb says that its verb came to nothing: "almost drowned"."""
    verb = adverb.head
    is_near = adverb.lower_ in NEARLY and adverb.i == verb.i - 1 and verb.pos_ == "VERB"
    return is_near and verb.lemma_ not in GRADUAL


def has_no(noun: Token) -> bool:
    """Whether there is none of it: "no request", "neither side"; not "no fewer than 20"."""
    return any(
        child.dep_ in DENYING and child.lower_ in lexicon.NO and not _compares(child)
        for child in noun.children
    )


def has_negator(noun: Token) -> bool:
    """Whether a noun or adjective is denied itself: "not able", "no decision"."""
    return any(
        child.dep_ in ("det", "neg") and child.lower_ in lexicon.NEGATORS for child in noun.children
    )


def is_no_longer(adverb: Token) -> bool:
    """Whether it says that something has ended: "no longer works"; not "no longer than"."""
    is_alone = [child.lower_ for child in adverb.children] == ["no"]
    return adverb.dep_ == "advmod" and adverb.lower_ == "longer" and is_alone


def is_unproven(clause: Token) -> bool:
    """Whether nobody found that it was so: "did not establish that", "found no sign that"."""
    above = clause.head
    if clause.dep_ == "ccomp":
        return above.lemma_ in lexicon.FINDING and is_negated(above)
    return clause.dep_ == "acl" and is_lacking(above)


def is_lacking(noun: Token) -> bool:
    """Whether it is evidence that nobody has: "no sign of a leak", "did not find any evidence"."""
    if noun.lemma_ not in lexicon.EVIDENCE:
        return False
    return has_no(noun) or (noun.dep_ == "dobj" and is_negated(noun.head))


def is_forgone(preposition: Token) -> bool:
    """Whether what follows it did not happen: "without", "instead of", "rather than"."""
    if preposition.lower_ in lexicon.NEGATORS:
        return True
    return any(child.lower_ in lexicon.FORGOING for child in preposition.lefts)


def _denies(child: Token, word: Token) -> bool:
    role, text = child.dep_, child.lower_
    if role == "advmod":
        return is_nearly(child) or is_no_longer(child)
    if role in DENYING and text in lexicon.NEGATORS:
        return not (_adds(child) or _compares(child))
    if role in SUBJECTS:
        return text in lexicon.NOBODY or has_no(child)
    if role != "dobj" or (word.lemma_, child.lemma_) in IDIOMS:
        return False
    return text in lexicon.NOBODY or has_no(child)


def _adds(negator: Token) -> bool:
    """Whether "not only" adds to what is told rather than denying it."""
    return _followed_by(negator, lexicon.ADDING)


def _compares(negator: Token) -> bool:
    """Whether "no fewer than 20" gives a number."""
    return _followed_by(negator, lexicon.COMPARING)


def _followed_by(negator: Token, words: frozenset[str]) -> bool:
    following = negator.i + 1
    return following < len(negator.doc) and negator.doc[following].lower_ in words
