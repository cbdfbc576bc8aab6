"""Whether an event is told as having happened: actual, planned, possible or negated.

A verb's own auxiliaries come first ("did not meet", "will meet", "may meet"), then the word that
its clause depends on ("plans to meet", "refused to meet", "if they meet", "threat of a strike"),
then, for what is part of a larger action, the status of that action ("will try to meet").
"""

from spacy.tokens import Token

from timeline.events.factuality.complements import (
    is_among_ranked,
    is_awaited,
    is_means,
    is_missing,
    is_of_light_verb,
    is_ranked,
    is_thwarted,
    is_too_much,
    of_complement,
    of_likelihood,
    of_object,
    of_tied,
    securing,
)
from timeline.events.factuality.grounds import is_charge, is_done_before, is_reason
from timeline.events.factuality.moods import (
    is_conditional,
    is_consequence,
    is_hedge,
    is_infinitive,
    is_nonfinite,
    is_outcome,
    is_purpose_of_ending,
    is_wished,
)
from timeline.events.factuality.negation import (
    has_negator,
    is_forgone,
    is_lacking,
    is_negated,
    is_unproven,
)
from timeline.events.syntax import lexicon, verbs
from timeline.events.syntax.clauses import predicate
from timeline.events.syntax.labels import (
    AUXILIARIES,
    CLAUSAL_SUBJECTS,
    FINITE_TAGS,
    SUBJECTS,
    UNDERGOERS,
    VERBAL,
)
from timeline.events.syntax.noun_phrase import is_known
from timeline.events.syntax.once import once
from timeline.events.triggers.copulas import is_set
from timeline.events.triggers.due import is_due
from timeline.model import Status

# "the risk of falling", "barred from leaving"; not "sought peace by promising".
COMPLEMENT_PREPOSITIONS = frozenset("about against at for from in into of on to".split())
# "calls for a strike", "the threat of a strike".
OBJECT_PREPOSITIONS = frozenset({"against", "for", "of"})
# "A tool for cutting costs", "new powers, including allowing them to search".
MEANS = frozenset({"for", "including"})
# What an infinitive may be of the word that selects it, besides an xcomp.
INFINITIVES = frozenset({"acl", "ccomp", "relcl"})


@once
def of(token: Token) -> Status:
    """The status of the event that `token` names."""
    own = _own(token)
    if own in ("planned", "possible") and _selected(token) == "negated":
        return "negated"  # "the planned march was cancelled", "denied that he will go"
    return own or _selected(token) or _shared(token) or "actual"


def is_denied(token: Token) -> bool:
    """Whether another word denies the event: "denied that it leaked", "refused to leave"."""
    return of(token) == "negated" and _own(token) != "negated"


def is_alleged(token: Token) -> bool:
    """Whether a word before it makes it possible: "killed in a suspected attack"."""
    return any(child.dep_ == "amod" and child.lower_ in lexicon.ALLEGED for child in token.children)


def _own(token: Token) -> Status | None:
    """The status that the auxiliaries, negations and modifiers of the word itself give."""
    auxiliaries = {child.lower_ for child in token.children if child.dep_ in AUXILIARIES}
    marks = {child.lower_ for child in token.children if child.dep_ == "mark"}
    if is_negated(predicate(token) if is_due(token) else token):
        return "negated"
    if marks & lexicon.UNDECIDED:
        return "possible"  # "has not said whether he will sign"
    if likelihood := of_likelihood(token):
        return likelihood
    if auxiliaries & lexicon.MODALS_OF_FUTURE:
        return "planned"
    if auxiliaries & lexicon.MODALS_OF_FUTURE_IN_THE_PAST:
        return "planned" if _is_reported(token) and "have" not in auxiliaries else "possible"
    if auxiliaries & lexicon.MODALS_OF_POSSIBILITY or marks & lexicon.CONDITIONALS:
        return "possible"
    if is_conditional(token) or any(map(is_hedge, token.children)):
        return "possible"
    if is_due(token):
        return "planned"
    if token.pos_ != "VERB":
        words = (child.lower_ for child in token.children)
        return next((s for word in words if (s := lexicon.STATUS_OF_MODIFIER.get(word))), None)
    return None


def _has_mark(token: Token, words: frozenset[str]) -> bool:
    return any(child.dep_ == "mark" and child.lower_ in words for child in token.children)


def _is_reported(token: Token) -> bool:
    """Whether the clause is what somebody said or thought: "she said it would rain"."""
    while token.dep_ == "conj":
        token = token.head
    return token.dep_ == "ccomp"


def _begins_anew(verb: Token) -> bool:
    """Whether a coordinated clause has a subject or tense of its own: "did not stop and fled"."""
    # The tagger takes many a second infinitive for a plural: "has to stop and pay".
    if verb.tag_ in FINITE_TAGS - {"VBP"} and verb.head.tag_ == "VB":
        return True
    return any(
        child.dep_ in SUBJECTS or (child.dep_ in AUXILIARIES and child.tag_ in FINITE_TAGS)
        for child in verb.children
    )


def _selected(token: Token) -> Status | None:
    """The status that the word above gives: "plans to", "refused to", "the threat of"."""
    head = token.head
    if head == token:
        return None
    if token.pos_ in VERBAL:
        return _selected_clause(token, head)
    if is_set(token) or head.lower_ in lexicon.AWAITING:
        return "planned"
    if token.dep_ == "pobj":
        if is_forgone(head):
            return "negated"
        is_told = head.head.pos_ == "VERB" or not is_known(token)
        if is_told and (told := of_tied(head)):
            return told
        if head.lower_ not in OBJECT_PREPOSITIONS:
            return None
        above = head.head
        if above.pos_ != "NOUN":
            is_ground = is_reason(head) and not _is_counted(token)
            return None if is_ground else of_object(token, above)
        if is_lacking(above):
            return "possible"
        is_owner = head.lower_ == "of" and is_known(token)  # "the aim of the talks"
        selected = of_complement(above)
        return None if is_owner and selected == "planned" else selected
    return of_object(token, head) if token.dep_ in UNDERGOERS else None


def _selected_clause(token: Token, head: Token) -> Status | None:
    if token.dep_ == "pcomp":
        if is_forgone(head):
            return "negated"
        if is_done_before(token):
            return None
        is_selected = head.lower_ in COMPLEMENT_PREPOSITIONS and not is_reason(head)
        above = head.head
        tell = _of_infinitive if above.pos_ == "ADJ" else of_complement  # "not close to signing"
        selected = tell(above) if is_selected else None
        return of_tied(head) or selected or _of_means(head)
    if token.dep_ == "xcomp" and is_infinitive(token) and head.lemma_ in ("be", "have"):
        return _pending(token, head)
    if is_wished(token):
        return _of_infinitive(head) or "planned"
    is_let = token.dep_ == "ccomp" and token.tag_ == "VB" and head.lemma_ == "let"
    if token.dep_ == "xcomp" or is_let or (token.dep_ in INFINITIVES and is_infinitive(token)):
        if is_ranked(head):
            return None
        return "planned" if is_purpose_of_ending(token) else _of_infinitive(head)
    if is_unproven(token):
        return "possible"
    if is_missing(token):
        return "negated"
    if (secured := securing(token)) is not None:
        return None if (told := of(secured)) == "actual" else told
    if token.dep_ == "acl" and _has_mark(token, lexicon.THAT):
        return "possible" if head.lemma_ in lexicon.DOUBTING_NOUNS else _denied(head)
    if token.dep_ == "advcl" and is_infinitive(token):
        # A purpose, "came to help", or how it ended: "came from behind to win".
        return None if is_outcome(token) else "planned"
    if token.dep_ == "advcl" and is_awaited(token):
        awaiting = of(head.head if head.lower_ == "soon" else head)
        if any(child.lower_ in lexicon.UNTIL for child in token.lefts):
            return "planned"  # "the port is closed until the pier is repaired"
        return awaiting if awaiting in ("planned", "possible") else None
    if token.dep_ == "ccomp" and is_nonfinite(token) and head.lemma_ not in lexicon.SAYING:
        wanted = of_complement(head)  # "wants it tested"
        return "actual" if wanted == "negated" and of(head) != "actual" else wanted
    if token.dep_ == "ccomp" and head.lemma_ in lexicon.DOUBTING:
        return lexicon.DOUBTING[head.lemma_]
    return None


def _is_counted(noun: Token) -> bool:
    """Whether it may tell for how long: "banned for three games"."""
    return any(child.dep_ == "nummod" for child in noun.lefts)


def _of_means(preposition: Token) -> Status | None:
    """What is still to be done by it: "will focus on arresting", "a tool for cutting costs"."""
    above = preposition.head.head if preposition.dep_ == "conj" else preposition.head
    if above.pos_ == "NOUN" and (preposition.lower_ in MEANS or is_of_light_verb(above)):
        above = next((verb for verb in above.ancestors if verb.pos_ == "VERB"), above)
    if is_charge(preposition):
        return "possible"
    if above.pos_ not in VERBAL or above.lemma_ in lexicon.JUDGING:
        return None
    status = of(above)
    if status == "planned" and is_reason(preposition):
        return None  # "will pay a fine for polluting a river"
    return status if status in ("planned", "possible") else None


def _of_infinitive(governor: Token) -> Status | None:
    """What "plans to", "the right to", "not able to" or "rejected a request to" says."""
    told = "planned" if is_means(governor) else of_complement(governor)
    if governor.pos_ == "ADJ" and told != "planned" and is_too_much(governor):
        return "possible" if has_negator(governor.head) else "negated"
    if told is None:
        return None
    if governor.pos_ == "VERB":
        return "negated" if of(governor) == "negated" else told
    is_denied = has_negator(governor) or has_negator(governor.head) or is_thwarted(governor)
    return "negated" if is_denied else told


def _denied(statement: Token) -> Status | None:
    """What is said of what a statement claims: "denied reports that a dam had burst"."""
    if statement.dep_ != "dobj" or statement.lemma_ not in lexicon.SAYING_NOUNS:
        return None
    told = lexicon.DOUBTING.get(statement.head.lemma_)
    return told if told == "negated" else None


def _pending(token: Token, head: Token) -> Status | None:
    """What is due: "is to meet him", "has to resign"; "has yet to be named". Not "had to leave"."""
    is_aim_denied = head.lemma_ == "be" and is_negated(head)  # "the aim was not to harm them"
    if is_aim_denied or any(one.lower_ == "yet" for one in (*head.children, *token.children)):
        return "negated"
    if head.lemma_ == "have" and (told := of(head)) in ("negated", "possible"):
        return told  # "may have to resign", "does not have to pay"
    if is_among_ranked(head):
        return None
    if judged := next((child for child in head.children if child.dep_ == "acomp"), None):
        return _of_infinitive(judged) or _of_judgement(judged)  # "it would be hard to win"
    return None if head.lemma_ == "have" and head.tag_ == "VBD" else "planned"


def _shared(token: Token) -> Status | None:
    """The status of the larger action, where the word is part of it."""
    head = token.head
    if head == token:
        return None
    if token.pos_ == "VERB" and token.dep_ == "conj":
        if head.tag_ == "VBG" and is_infinitive(token):
            return "planned"  # "figures giving a first picture and to be discussed today"
        return None if _begins_anew(token) else of(head)
    if is_consequence(token) or token.dep_ in CLAUSAL_SUBJECTS:
        return status if (status := of(head)) in ("planned", "possible") else None
    if token.pos_ == "VERB" and (
        token.dep_ == "xcomp" or (token.dep_ == "ccomp" and is_nonfinite(token))
    ):
        return _of_judgement(head) if head.pos_ == "ADJ" else of(head)
    if token.dep_ == "attr" and head.lemma_ == "be":
        return _own(head)  # "it would be the first visit"
    if token.dep_ == "pobj" and head.lower_ == "in" and head.head.lemma_ == "be":
        return of(head.head)  # "is not in talks"
    if token.pos_ != "NOUN" or token.dep_ != "dobj":
        return None
    is_made = head.lemma_ in lexicon.CREATING and not is_known(token)
    return of(head) if is_made or head.lemma_ in verbs.LIGHT_VERBS else None


def _of_judgement(adjective: Token) -> Status | None:
    """What "will be lucky to" or "would be hard to" says; what "was not easy to do" was done."""
    status = of(adjective.head)
    return status if status in ("planned", "possible") else None
