"""Whether what a verb tells is done by its subject, or to it."""

from spacy.tokens import Token

from timeline.events.syntax.labels import PAST_TAGS, VERBAL

# What nobody does without an object: "two killed and nine injured", whatever the parse says.
DONE_TO = frozenset(
    """
    arrest convict deport detain evict extradite hospitalise hospitalize imprison indict injure jail
    oust promote relegate sack wound
    """.split()
)
LONGEST_CHAIN = 8  # coordinated verbs


def is_passive(verb: Token) -> bool:
    """Whether the verb's subject, or the noun it modifies, is what it is done to."""
    for _ in range(LONGEST_CHAIN):
        relations = {child.dep_ for child in verb.children}
        if relations & {"nsubjpass", "auxpass"}:
            return True
        is_done_to = verb.lemma_ in DONE_TO and verb.tag_ in PAST_TAGS and verb.dep_ != "relcl"
        if (is_done_to or _is_caused(verb)) and relations.isdisjoint({"aux", "dobj"}):
            return True
        if verb.tag_ != "VBN" or "aux" in relations:
            return False
        is_conjunct = verb.dep_ == "conj" and verb.head.pos_ in VERBAL
        if "nsubj" in relations and ("dobj" in relations or not is_conjunct):
            return False  # with neither, as in "two were killed and nine injured"
        if not is_conjunct:
            return verb.dep_ in ("acl", "amod", "advcl")
        verb = verb.head
    return False


def _is_caused(verb: Token) -> bool:
    """Whether it is what befell somebody: "had a defender sent off", "got two men fired"."""
    return verb.dep_ == "ccomp" and verb.tag_ in PAST_TAGS and verb.head.lemma_ in ("get", "have")
