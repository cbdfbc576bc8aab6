"""Noun phrases of the parse: where they begin and end, and who is coordinated with whom."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from timeline.events.syntax.lexicon import OCCURRING
from timeline.events.syntax.nouns import (
    is_event_noun,
    is_of_score,
    is_person_noun,
    kind_of_noun,
)
from timeline.events.syntax.once import once

PREMODIFIERS = frozenset(
    {
        *("det", "poss", "amod", "compound", "nummod", "nmod", "quantmod", "advmod"),
        *("predet", "case", "punct", "npadvmod", "neg", "intj", "meta", "prep"),
    }
)
DEFINITE = frozenset({"the", "this", "that"})
COORDINABLE = frozenset({"NOUN", "PROPN", "PRON", "NUM", "X", "ADJ"})
PLACES_AND_FIRMS = frozenset({"FAC", "GPE", "LOC", "ORG"})
NOBODIES = frozenset({"organization", "place", "thing"})  # no "who" means a thing
# What is done to buildings, talks and events rather than to places and firms. Written by hand.
SCHEDULING = frozenset(
    """
    adjourn begin break build close collapse complete delay end finish hold open plan postpone
    reopen restart resume schedule stall start suspend
    """.split()
)

LONGEST = 40  # tokens on either side of the head; what is longer, the parser got wrong


def phrase(head: Token) -> Span:
    """The noun phrase of `head` with its of-phrase, without clauses, appositions and conjuncts.

    Other prepositional phrases stay out: which noun they belong to is what parsers know least.
    """
    start, end = _bounds(head)
    return head.doc[start:end]


@once
def _bounds(head: Token) -> tuple[int, int]:
    first, last = head.i, _end_of_phrase(head)
    for child in head.children:
        if child.i < head.i and child.dep_ in PREMODIFIERS:
            first = min(first, child.left_edge.i)
    first = max(first, head.i - LONGEST)
    whole = trim(head.doc[first : last + 1])
    return whole.start, whole.end


def _end_of_phrase(head: Token) -> int:
    """The last token of the phrase, through its of-phrases: "members of the board of directors"."""
    last, waiting = head.i, [head]
    while waiting and last < head.i + LONGEST:
        for child in waiting.pop().children:
            if child.dep_ == "conj" and is_one_name(head, child):
                last = child.i  # "Marks & Spencer"
            if child.i != last + 1:
                continue
            if child.dep_ in ("nummod", "nmod") and not is_of_score(child):
                last = child.i  # "iOS 5"
            elif child.dep_ == "prep" and child.lower_ == "of":
                nouns = list(complements(child))
                last = max([last, *(noun.i for noun in nouns)])
                waiting += nouns[-1:]
    return last


def trim(span: Span) -> Span:
    """The span without spaces and punctuation at its ends, keeping pairs of quotation marks."""
    doc, first, last = span.doc, span.start, span.end
    while first < last - 1 and _is_margin(doc[first]):
        first += 1
    while last - 1 > first and _is_margin(doc[last - 1]):
        last -= 1
    return doc[first:last]


def _is_margin(token: Token) -> bool:
    return token.is_space or token.is_punct or token.tag_ in ("CC", "POS")


def complements(preposition: Token) -> Iterator[Token]:
    """The nouns that a preposition governs, coordinated ones too."""
    for child in preposition.children:
        if child.dep_ == "pobj":
            yield from coordinated(child)


def coordinated(head: Token) -> Iterator[Token]:
    """`head` and the nouns coordinated with it, in text order: "Putin and Modi" gives both."""
    waiting = [head]
    while waiting:
        noun = waiting.pop(0)
        yield noun
        # "The actor Jude Law and his wife", "the mayor, Jude Law, and his wife": the parse hangs
        # her on his name.
        named = [child for child in noun.children if _is_name_of_one(child)]
        waiting += [
            conjunct
            for one in (noun, *named)
            for conjunct in one.children
            if conjunct.dep_ == "conj"
            and conjunct.pos_ in COORDINABLE
            and not is_one_name(noun, conjunct)
            and not is_joint_title(conjunct)
            and all(child.dep_ != "neg" for child in conjunct.lefts)
        ]


def _is_name_of_one(child: Token) -> bool:
    """Whether it is the name that the noun above introduces, close by or after a comma."""
    if child.dep_ != "appos":
        return False
    gap = child.left_edge.i - child.head.i
    is_person = is_person_noun(child.head.lemma_.lower()) and child.pos_ == "PROPN"
    return gap == 1 or (gap == 2 and is_person and child.head.tag_ in ("NN", "NNP"))


def is_joint_title(conjunct: Token) -> bool:
    """Whether an apposition goes on with it: the "writer" of "Ann Hill, the singer and writer"."""
    if conjunct.dep_ != "conj" or conjunct.head.dep_ != "appos" or conjunct.tag_ != "NN":
        return False
    is_determined = any(child.dep_ in ("det", "poss", "nummod") for child in conjunct.children)
    nouns = (conjunct, conjunct.head)
    return not is_determined and all(is_person_noun(noun.lemma_.lower()) for noun in nouns)


def is_one_name(noun: Token, conjunct: Token) -> bool:
    """Whether two conjuncts are words of one organisation's name: "Marks and Spencer"."""
    between = noun.doc[noun.i + 1 : conjunct.i + 1]
    return noun.ent_type_ == "ORG" and all(token.ent_iob_ == "I" for token in between)


def possessor(noun: Token) -> Token | None:
    """The "Russia" of "Russia's economy"."""
    return next((child for child in noun.children if child.dep_ == "poss"), None)


def is_known(noun: Token) -> bool:
    """Whether the noun speaks of something told before: "the attack", "his arrest"."""
    return any(child.dep_ == "poss" or child.lower_ in DEFINITE for child in noun.children)


def are_those_who(head: Token) -> bool:
    """Whether people are meant whom only a relative clause describes: "those who stayed"."""
    return head.lower_ == "those" and any(
        child.dep_ == "relcl" and child.left_edge.lower_ == "who" for child in head.children
    )


def antecedent(pronoun: Token) -> Token | None:
    """The noun that a relative pronoun stands for, if it is one: "the man who left"."""
    if pronoun.tag_ not in ("WDT", "WP", "WP$") and pronoun.lower_ != "that":
        return None
    clause = pronoun.head
    for _ in range(6):  # the pronoun is a few steps below its clause at most
        if clause.dep_ == "relcl":
            return None if is_denied_cleft(clause) else _described(clause.head, pronoun, clause)
        if clause.dep_ == "ccomp" and not _is_inserted(clause.head, pronoun):
            return None
        if clause.head == clause or clause.dep_ in ("advcl", "ROOT", "csubj"):
            return None
        clause = clause.head
    return None


def is_denied_cleft(clause: Token) -> bool:
    """Whether a relative clause was done by others: "it was not Holm who fled"."""
    noun = clause.head
    for _ in range(4):  # "not a man with a knife who fled"
        if noun.dep_ not in ("pobj", "prep"):
            break
        noun = noun.head
    copula = noun.head
    if clause.dep_ != "relcl" or noun.dep_ != "attr" or copula.lemma_ != "be":
        return False
    words = {(child.dep_, child.lower_) for child in copula.children}
    return ("nsubj", "it") in words and any(role == "neg" for role, _ in words)


def _is_inserted(saying: Token, pronoun: Token) -> bool:
    """Whether it stands before who says so: "the men who police said were armed".

    After a comma, what is said may be meant: "was sold, which they said was wrong".
    """
    is_open = pronoun.lower_ == "which" and pronoun.i > 0 and pronoun.nbor(-1).text == ","
    return pronoun.i < saying.i and not is_open


def _described(noun: Token, pronoun: Token, clause: Token) -> Token:
    """What the clause after a place or firm is really about, where that cannot be.

    "Eva Holm, of Bergen, who resigned": a person; "a plant in Bergen, which will open": the plant;
    "a blast at a mill, which occurred at noon": the blast.
    """
    if pronoun.lower_ == "who" and (somebody := _somebody_with(noun)) is not None:
        return somebody
    if clause.lemma_ in OCCURRING and kind_of_noun(noun) in ("place", "thing"):
        return _occurred(noun)
    if noun.doc[pronoun.i - 1].text != "," or noun.ent_type_ not in PLACES_AND_FIRMS | {""}:
        return noun
    if not noun.ent_type_:
        return _described_further(noun, pronoun, clause)
    above = noun
    for _ in range(6):  # "Eva Holm, a clerk at Nordbank in Bergen, who"
        if above.dep_ not in ("appos", "pobj", "prep", "conj"):
            break
        above = above.head
        if pronoun.lower_ != "which" and _is_somebody(above):
            return above
        if pronoun.lower_ == "which" and above.pos_ == "NOUN":
            told = [clause, *(child for child in clause.children if child.dep_ == "xcomp")]
            return above if any(verb.lemma_ in SCHEDULING for verb in told) else noun
    return noun


def _somebody_with(thing: Token) -> Token | None:
    """The man of "a man with a knife who fled", the mother of "a mother of four who fled"."""
    if thing.ent_type_ not in ("", "CARDINAL") or thing.pos_ not in ("NOUN", "NUM"):
        return None
    above = thing
    for _ in range(3):
        if above.dep_ != "pobj" or above.head.dep_ != "prep":
            return None
        if above.pos_ == "NOUN" and kind_of_noun(above) not in NOBODIES:
            return None
        before = above.doc[above.head.i - 1]
        # The parse hangs many a "with a knife" on the verb.
        above = before if before.head == above.head.head else above.head.head
        is_one = above.ent_type_ == "PERSON" or kind_of_noun(above) in ("group", "person")
        if is_one and above.pos_ != "NUM":
            return above
    return None


def _occurred(noun: Token) -> Token:
    """The nearest noun from a noun up for what can happen; the noun, if none is."""
    above = noun
    for _ in range(6):
        if above.pos_ == "NOUN" and is_event_noun(above.lemma_.lower()):
            return above
        if above.dep_ not in ("appos", "pobj", "prep", "conj"):
            break
        above = above.head
    return noun


def _described_further(noun: Token, pronoun: Token, clause: Token) -> Token:
    """What the clause is about after a common noun that ends a phrase of another.

    "A clerk at the bank, who resigned": the clerk; "an inquiry into a firm's role, which is to
    report in May": the inquiry.
    """
    above = noun.head.head
    if noun.dep_ != "pobj" or noun.head.dep_ != "prep" or above.pos_ != "NOUN":
        return noun
    is_several = clause.tag_ == "VBP" or any(one.tag_ == "VBP" for one in clause.lefts)
    if pronoun.lower_ == "which":
        is_body = kind_of_noun(above) == "organization" and kind_of_noun(noun) == "thing"
        return above if is_body and noun.head.lower_ == "into" else noun
    is_nobody = kind_of_noun(noun) in NOBODIES
    is_somebody = _is_somebody(above) or above.lemma_ == "source"
    return above if is_nobody and not is_several and is_somebody else noun


def _is_somebody(noun: Token) -> bool:
    return noun.ent_type_ == "PERSON" or is_person_noun(noun.lemma_.lower())
