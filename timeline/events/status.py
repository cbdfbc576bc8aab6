"""Whether an event is told as having happened: actual, planned, possible or negated.

A verb's own auxiliaries come first ("did not meet", "will meet", "may meet"), then the word that
its clause depends on ("plans to meet", "refused to meet", "if they meet", "threat of a strike"),
then, for what is part of a larger action, the status of that action ("will try to meet").
"""

from spacy.tokens import Token

from timeline.events import lexicon
from timeline.events.noun_phrase import is_known
from timeline.model import Status

# Clauses and phrases that are part of what the governing verb says: they share its status.
DEPENDENT_CLAUSES = frozenset({"xcomp", "conj", "advcl", "prep", "pcomp", "pobj"})
# "the risk of falling", "barred from leaving"; not "sought peace by promising".
COMPLEMENT_PREPOSITIONS = frozenset("about against at for from in into of on to".split())
# "calls for a strike", "the threat of a strike".
OBJECT_PREPOSITIONS = frozenset({"against", "for", "of"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
OBJECTS = frozenset({"dobj", "pobj", "nsubj", "nsubjpass", "attr", "prep"})


def of(token: Token) -> Status:
    """The status of the event that `token` names."""
    return _own(token) or _selected(token) or _shared(token) or "actual"


def is_denied(token: Token) -> bool:
    """Whether another word denies the event: "denied that it leaked", "refused to leave"."""
    return of(token) == "negated" and _own(token) != "negated"


def _own(token: Token) -> Status | None:
    """The status that the auxiliaries, negations and modifiers of the word itself give."""
    words = {child.lower_: child for child in token.children}
    auxiliaries = {word for word, child in words.items() if child.dep_ in ("aux", "auxpass")}
    if any(
        (child.dep_ in ("neg", "det", "preconj") and word in lexicon.NEGATORS) or _is_nobody(child)
        for word, child in words.items()
    ):
        return "negated"
    if auxiliaries & lexicon.MODALS_OF_FUTURE:
        return "planned"
    if auxiliaries & lexicon.MODALS_OF_FUTURE_IN_THE_PAST:
        return "planned" if _is_reported(token) and "have" not in auxiliaries else "possible"
    if auxiliaries & lexicon.MODALS_OF_POSSIBILITY:
        return "possible"
    if _has_mark(token, lexicon.CONDITIONALS):
        return "possible"
    if token.pos_ != "VERB":
        return next((s for word in words if (s := lexicon.STATUS_OF_MODIFIER.get(word))), None)
    return None


def _is_nobody(argument: Token) -> bool:
    """Whether a subject is nobody: "no one was hurt", "none of them left"."""
    if argument.dep_ not in SUBJECTS | {"dobj"}:
        return False
    if argument.lower_ in lexicon.NOBODY:
        return True
    return argument.dep_ in SUBJECTS and any(
        child.dep_ in ("det", "neg", "preconj") and child.lower_ in lexicon.NO
        for child in argument.children
    )


def _has_mark(token: Token, words: frozenset[str]) -> bool:
    return any(child.dep_ == "mark" and child.lower_ in words for child in token.children)


def _is_reported(token: Token) -> bool:
    """Whether the clause is what somebody said or thought: "she said it would rain"."""
    while token.dep_ == "conj":
        token = token.head
    return token.dep_ == "ccomp"


def _begins_anew(verb: Token) -> bool:
    """Whether a coordinated clause has a subject or auxiliary of its own."""
    return any(
        child.dep_ in ("nsubj", "nsubjpass") or (child.dep_ == "aux" and child.tag_ != "TO")
        for child in verb.children
    )


def _selected(token: Token) -> Status | None:
    """The status that the word above gives: "plans to", "refused to", "the threat of"."""
    head = token.head
    if head == token:
        return None
    if token.pos_ == "VERB":
        return _selected_clause(token, head)
    if token.dep_ == "pobj":
        if head.lower_ in lexicon.NEGATORS:
            return "negated"
        if head.lower_ not in OBJECT_PREPOSITIONS:
            return None
        if head.head.pos_ == "NOUN":
            return _status_of_complement(head.head)
        wanted = lexicon.STATUS_OF_PREPOSITIONAL_OBJECT.get((head.head.lemma_, head.lower_))
        return wanted or _object(token, head.head)
    return _object(token, head) if token.dep_ in ("dobj", "nsubjpass") else None


def _selected_clause(token: Token, head: Token) -> Status | None:
    if token.dep_ == "pcomp":
        if head.lower_ in lexicon.NEGATORS:
            return "negated"
        selects = head.lower_ in COMPLEMENT_PREPOSITIONS
        return (_status_of_complement(head.head) if selects else None) or _of_means(head)
    if token.dep_ == "xcomp" and _is_to(token) and head.lemma_ in ("be", "have"):
        return _pending(token, head)
    if token.dep_ == "xcomp" or (token.dep_ in ("acl", "ccomp") and _is_to(token)):
        return None if is_ranked(head) else _status_of_complement(head)
    if token.dep_ == "advcl" and _is_to(token):
        return "planned"  # a purpose: "came to help"
    if token.dep_ == "advcl" and _is_awaited(token):
        awaiting = of(head.head if head.lower_ == "soon" else head)
        return awaiting if awaiting in ("planned", "possible") else None
    if token.dep_ == "ccomp" and token.tag_ == "VBN" and not _has_auxiliary(token):
        return _status_of_complement(head)  # "wants it tested"
    if token.dep_ == "ccomp" and head.lemma_ in lexicon.DOUBTING:
        return lexicon.DOUBTING[head.lemma_]
    return None


def _of_means(preposition: Token) -> Status | None:
    """What is still to be done by it: "will focus on arresting", "a tool for cutting costs"."""
    above = preposition.head
    if above.pos_ == "NOUN" and preposition.lower_ == "for":
        above = next((verb for verb in above.ancestors if verb.pos_ == "VERB"), above)
    if above.pos_ != "VERB" or above.lemma_ in lexicon.JUDGING:
        return None
    status = of(above)
    return status if status in ("planned", "possible") else None


def _has_auxiliary(verb: Token) -> bool:
    return any(child.dep_ in ("aux", "auxpass") for child in verb.children)


def _pending(token: Token, head: Token) -> Status | None:
    """What is due: "is to meet him", "has to resign"; "has yet to be named". Not "had to leave"."""
    if any(child.lower_ == "yet" for child in (*head.children, *token.children)):
        return "negated"
    return None if head.lemma_ == "have" and head.tag_ == "VBD" else "planned"


def _is_awaited(verb: Token) -> bool:
    """Whether a clause of time is in the present: "will reopen once repairs are finished"."""
    words = [verb, *(child for child in verb.children if child.dep_ in ("aux", "auxpass"))]
    marks = {child.lower_ for child in verb.lefts if child.dep_ in ("mark", "advmod")}
    has_present = any(word.tag_ in ("VBP", "VBZ") for word in words)
    return has_present and not marks.isdisjoint(lexicon.CONJUNCTIONS_OF_TIME)


def is_ranked(noun: Token) -> bool:
    """Whether an infinitive tells what the noun did: "the first city to ban cars"."""
    return noun.lower_ in lexicon.RANKING or any(
        child.lower_ in lexicon.RANKING for child in noun.lefts if child.dep_ in ("amod", "advmod")
    )


def _is_to(token: Token) -> bool:
    return any(child.dep_ == "aux" and child.tag_ == "TO" for child in token.children)


def _status_of_complement(governor: Token) -> Status | None:
    """What `governor` says of its complement, when it is not itself denied."""
    table = lexicon.STATUS_OF_COMPLEMENT.get(governor.pos_)
    return table.get(governor.lemma_.lower()) if table else None


def _object(noun: Token, verb: Token) -> Status | None:
    """What a verb says of the event that is its object: "cancelled the meeting"."""
    if noun.lemma_ in lexicon.SAYING_NOUNS:
        return None  # who denies an accusation says that it was made
    if any(child.lemma_ == "have" for child in verb.children if child.dep_ == "aux"):
        return None  # what had been planned has happened since, as a rule
    particle = next((f" {child.lower_}" for child in verb.children if child.dep_ == "prt"), "")
    told = lexicon.STATUS_OF_OBJECT.get(verb.lemma_ + particle)
    # Who discusses the invasion or fears the flood speaks of what is known.
    return None if told == "possible" and is_known(noun) else told


def _shared(token: Token) -> Status | None:
    """The status of the larger action, where the word is part of it."""
    head = token.head
    if head == token or token.dep_ not in DEPENDENT_CLAUSES | OBJECTS:
        return None
    if token.pos_ == "VERB" and token.dep_ == "conj":
        return None if _begins_anew(token) else of(head)
    if token.pos_ == "VERB" and token.dep_ == "xcomp":
        return of(head)
    if token.dep_ == "attr" and head.lemma_ == "be":
        return _own(head)  # "it would be the first visit"
    if token.pos_ != "NOUN" or token.dep_ != "dobj":
        return None
    is_made = head.lemma_ in lexicon.CREATING and not is_known(token)
    return of(head) if is_made or head.lemma_ in lexicon.LIGHT_VERBS else None
