"""Forms of verbs that tell of what is not so yet: "demanded that it pay", "will close, ending"."""

from spacy.tokens import Token

from timeline.events.syntax import lexicon
from timeline.events.syntax.labels import AUXILIARIES, PAST_TAGS, PRESENT_TAGS, SUBJECTS
from timeline.events.syntax.verbs import COMMISSIONING

NONFINITE = frozenset({"TO", "VB", "VBG", "VBN"})


def is_wished(verb: Token) -> bool:
    """Whether a clause is what somebody wants: "ordered that it pay", "asked that he be freed".

    In the plural some demands may be claims, too: "suggests that prices fall". Where the form may
    be a past only a demand in the past tells the subjunctive: "demanded that the firm cut prices".
    """
    if verb.dep_ == "conj" and verb.tag_ == "VB" and verb.head.dep_ in ("ccomp", "acl"):
        return _finite(verb) == verb and is_wished(verb.head)
    demand, form = verb.head, _finite(verb)
    if verb.dep_ not in ("ccomp", "acl") or demand.lemma_ not in lexicon.DEMANDING:
        return False
    if form.tag_ == "VB":
        return all(child.tag_ not in ("MD", "TO") for child in verb.children)
    if form != verb or demand.lemma_ in lexicon.CLAIMING_TOO:
        return False
    is_past = form.tag_ == "VBD" and form.lower_ == form.lemma_
    return form.tag_ == "VBP" or (is_past and demand.tag_ in PAST_TAGS)


def is_conditional(verb: Token) -> bool:
    """Whether a present tells what would follow: "they face jail if convicted"."""
    if _finite(verb).tag_ not in PRESENT_TAGS or verb.lemma_ in lexicon.SAYING:
        return False
    return any(child.dep_ == "advcl" and _is_condition(child) for child in verb.children)


def is_hedge(adverb: Token) -> bool:
    """Whether an adverb leaves it open: "allegedly fled"."""
    return adverb.dep_ == "advmod" and adverb.lower_ in lexicon.HEDGING


def is_consequence(participle: Token) -> bool:
    """Whether a participle tells what comes of the verb before it: "will close, ending an era"."""
    verb, comma = participle.head, participle.left_edge.i - 1
    return (
        participle.dep_ == "advcl"
        and participle.tag_ == "VBG"
        and verb.i < comma
        and any(child.dep_ in SUBJECTS for child in verb.lefts)  # which does both
        and participle.doc[comma].text == ","
        and participle.lemma_ not in lexicon.SAYING
        and not any(child.dep_ in ("aux", "mark", "nsubj") for child in participle.children)
    )


def is_outcome(infinitive: Token) -> bool:
    """Whether an infinitive tells how a past event ended: "came from behind to win"."""
    verb, following = infinitive.head, infinitive.doc[infinitive.i + 1 : infinitive.i + 2].text
    if verb.lemma_ in COMMISSIONING:
        return False
    is_goal = infinitive.lemma_ in lexicon.OUTCOMES
    if not is_goal and not (infinitive.lemma_ == "go" and following in lexicon.STANDINGS):
        return False
    has = any(child.lemma_ == "have" for child in verb.lefts if child.dep_ == "aux")
    return verb.tag_ == "VBD" or (has and verb.lemma_ in lexicon.OUTCOMES)


def is_purpose_of_ending(infinitive: Token) -> bool:
    """Whether it tells what for: "stopped to help", unlike "stopped helping"."""
    return is_infinitive(infinitive) and infinitive.head.lemma_ in lexicon.ENDING_WITH_GERUND


def is_nonfinite(verb: Token) -> bool:
    """Whether a clause has no tense: "helped them grow", "wants it sold", "saw it fall"."""
    return _finite(verb).tag_ in NONFINITE


def is_infinitive(verb: Token) -> bool:
    """Whether the verb has its "to"."""
    return any(child.tag_ == "TO" for child in verb.lefts)


def _is_condition(clause: Token) -> bool:
    """Whether an if-clause is open: "if convicted", "if it rains"; not "even if", "as if"."""
    marks = [child for child in clause.lefts if child.dep_ == "mark"]
    if not any(mark.lower_ in ("if", "unless") for mark in marks):
        return False
    before = clause.doc[max(0, clause.left_edge.i - 1)].lower_
    words = {child.lower_ for child in clause.lefts}
    is_bare = clause.tag_ == "VBN" and _finite(clause) == clause
    is_open = is_bare or _finite(clause).tag_ in PRESENT_TAGS
    return is_open and before not in ("as", "even") and words.isdisjoint({"as", "even"})


def _finite(verb: Token) -> Token:
    """The word that shows the tense: the first auxiliary, or the verb itself."""
    return next((child for child in verb.lefts if child.dep_ in AUXILIARIES), verb)
