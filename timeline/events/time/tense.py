"""What tense and status say about when an event happened, where no phrase dates it.

News tells in the simple past both what happened on the day of the report ("police said") and what
had happened before ("the man who stole it"). Which is meant depends on the kind of clause; the
rules are those that most often agree with when the events of TimeBank-EventTime happened.
"""

from spacy.tokens import Token

from timeline.events.factuality import status as status_rules
from timeline.events.factuality.complements import is_ranked, of_complement
from timeline.events.factuality.grounds import lies_before
from timeline.events.factuality.moods import is_outcome, is_wished
from timeline.events.factuality.negation import is_negated
from timeline.events.syntax.labels import AUXILIARIES, PAST_TAGS, PRESENT_TAGS, VERBAL
from timeline.events.syntax.lexicon import (
    ATTEMPTING,
    JUDGING,
    MODALS_OF_FUTURE,
    MODALS_OF_FUTURE_IN_THE_PAST,
    SAYING,
    SHOWN,
    STATES,
)
from timeline.events.syntax.noun_phrase import is_known
from timeline.events.syntax.tenses import is_past, is_perfect, is_progressive, is_simple_past
from timeline.events.time.origins import tells_of_origin
from timeline.events.time.times import RelationToReport
from timeline.events.triggers.due import is_due
from timeline.model import Status

# Clauses that tell the background of the main clause.
BACKGROUND_CLAUSES = frozenset({"ccomp", "relcl", "advcl", "pcomp", "csubj"})
# Those of them that are no more than that, in the passive, too.
ASIDES = frozenset({"advcl", "csubj", "pcomp", "relcl"})
# "until they agree", "when the snow melts": the present tense means the future.
MARKS_OF_FUTURE = frozenset(
    {"after", "before", "if", "once", "soon", "till", "unless", "until", "when"}
)
MARKS_OF_SAME_TIME = frozenset({"as", "when", "while"})
# "The allegation about": what it is about is told as past.
CLAIMS = frozenset({"allegation", "claim", "suspicion"})
PREPOSITIONS_OF_TOPICS = frozenset({"about", "in", "on"})
LEAD = 4  # sentences
HIGHEST = 6  # words from a complement up to what governs it
SUPPOSING = MODALS_OF_FUTURE_IN_THE_PAST | {"could", "might"}
PERFECT = frozenset({"have", "'ve", "’ve"})


def relation_to_report(token: Token, status: Status) -> RelationToReport:
    """Whether the event lies before the day of the report, on it, or after it."""
    if is_due(token) and status == "planned":
        return "after"
    if token.pos_ != "VERB":
        return _of_noun(token, status)
    auxiliaries = [child for child in token.children if child.dep_ in AUXILIARIES]
    if _is_news(token):
        return "on"
    if status != "planned" and lies_before(token):
        return "before"
    if is_attempted(token) or (status == "actual" and _is_brought_about(token)):
        return relation_to_report(token.head, status_rules.of(token.head))
    if _is_open(token, status):
        return "after"
    if token.dep_ == "pcomp" and status in ("possible", "negated") and not auxiliaries:
        above = _verb_above(token)
        return relation_to_report(above, status_rules.of(above)) if above is not None else "on"
    if _is_future(token, status, {auxiliary.tag_ for auxiliary in auxiliaries}):
        return "after"
    if _is_past(token, auxiliaries):
        return "before"
    return "on"


def _is_open(token: Token, status: Status) -> bool:
    """Whether it is what people still talk about: "conferred on ending it", "hopeful of talks"."""
    if status != "possible" or token.dep_ not in ("pcomp", "pobj"):
        return False
    above = token.head.head
    is_topic = token.head.lower_ in PREPOSITIONS_OF_TOPICS and above.lemma_ not in CLAIMS
    is_hoped = above.pos_ == "ADJ" and of_complement(above) == "possible"  # "capable of winning"
    return (is_topic or is_hoped) and not status_rules.is_alleged(token)


def _is_news(token: Token) -> bool:
    """Whether the present perfect tells what is new, or still not so: "has not resigned".

    Further down in the article it sums up what came before.
    """
    first = _first(token)
    if first.dep_ not in ("ROOT", "ccomp") or not is_perfect(token):
        return False
    return first.dep_ == "ccomp" or is_negated(token) or is_in_lead(first)


def is_in_lead(token: Token, sentences: int = LEAD) -> bool:
    """Whether a word stands in the first sentences, which tell what is new."""
    start = token.sent.start
    for _ in range(sentences - 1):
        if start == 0:
            break
        start = token.doc[start - 1].sent.start
    return start == 0


def _is_future(token: Token, status: Status, auxiliary_tags: set[str]) -> bool:
    if "TO" in auxiliary_tags and token.dep_ != "xcomp":
        # A purpose, "came to help", rather than what was the first to happen, or the outcome.
        is_done = is_ranked(token.head) or token.head.lemma_ in SHOWN
        return not (is_done or is_outcome(token))
    if is_wished(token):
        return True
    is_present = token.tag_ == "VB" or bool(PRESENT_TAGS & {token.tag_, *auxiliary_tags})
    is_bare = token.tag_ == "VBN" and not auxiliary_tags  # "if convicted"
    if token.dep_ in ("advcl", "ROOT") and (is_present or is_bare):
        marks = {child.lower_ for child in token.children if child.dep_ in ("mark", "advmod")}
        if marks & MARKS_OF_FUTURE or token.head.lower_ == "soon":
            return True
    if _is_supposed(token):
        return True
    if status == "negated":
        return _is_not_to_come(token, auxiliary_tags)
    return status in ("planned", "possible") and not _is_told(token, status, auxiliary_tags)


def _is_supposed(verb: Token) -> bool:
    """Whether a past tells what may come: "said it would sell if prices rose"."""
    if verb.dep_ != "advcl" or verb.tag_ != "VBD":
        return False
    words = {child.lower_ for child in verb.head.lefts if child.dep_ in AUXILIARIES}
    is_open = any(child.lower_ in ("if", "unless") for child in verb.lefts)
    return is_open and "have" not in words and not words.isdisjoint(SUPPOSING)


def _is_not_to_come(verb: Token, auxiliary_tags: set[str]) -> bool:
    """Whether a denied event would be ahead: "will not sign", "is not going to sign"."""
    if "MD" in auxiliary_tags:
        words = {child.lower_ for child in verb.children}
        # "Swore that she would never sing again"; not "they would not talk".
        is_reported = verb.dep_ == "ccomp" and words.isdisjoint(PERFECT)
        is_ahead = is_reported and not words.isdisjoint(MODALS_OF_FUTURE_IN_THE_PAST)
        return is_ahead or not words.isdisjoint(MODALS_OF_FUTURE)
    is_selected = verb.dep_ == "xcomp" and "TO" in auxiliary_tags
    return is_selected and bool(of_complement(verb.head)) and not _is_over(verb.head)


def _is_over(governor: Token) -> bool:
    """Whether a verb or adjective is told in the past: "did not plan to", "was not able to"."""
    words = [governor, *governor.children]
    words += governor.head.subtree if governor.pos_ == "ADJ" else []
    return any(word.tag_ == "VBD" for word in words if word.pos_ in ("AUX", "VERB"))


def _is_told(verb: Token, status: Status, auxiliary_tags: set[str]) -> bool:
    """Whether the form of the verb is past: "may have left"; not "due to be tested"."""
    if "MD" in auxiliary_tags or "TO" in auxiliary_tags:
        return status == "possible" and any(
            child.lower_ in PERFECT for child in verb.children if child.dep_ == "aux"
        )
    is_had = any(child.lemma_ == "have" for child in verb.children if child.dep_ == "aux")
    is_present = bool(auxiliary_tags & PRESENT_TAGS) and not is_had  # "make sure it is sold"
    is_bare = verb.tag_ == "VBN" and not auxiliary_tags
    return verb.tag_ in PAST_TAGS and not (status == "planned" and (is_bare or is_present))


def _is_past(token: Token, auxiliaries: list[Token]) -> bool:
    has = [word for word in auxiliaries if word.lemma_ == "have"]
    if token.lemma_ in SAYING:
        # "Had warned"; who "has warned and asked" is still saying so.
        return any(word.tag_ not in PRESENT_TAGS or token.dep_ != "conj" for word in has)
    if has:
        return True
    if (token.tag_ == "VBN" and token.dep_ == "acl") or tells_of_origin(token):
        return True
    if token.dep_ == "relcl" and is_progressive(token):
        above = _verb_above(token)  # "jailed a man who was selling drugs"
        return above is not None and above.lemma_ in JUDGING and is_past(above)
    token = _first(token)
    if token.dep_ == "advcl" and any(child.lower_ in MARKS_OF_SAME_TIME for child in token.lefts):
        return token.tag_ == "VBD" and relation_to_report(token.head, "actual") == "before"
    if token.dep_ == "ccomp" and token.head.lemma_ in SAYING and token.lemma_ in STATES:
        return False  # who "said he believed" it still did
    if token.dep_ in ASIDES and token.tag_ == "VBN" and not is_negated(token):
        return bool(auxiliaries) and is_simple_past(token)  # "whose house was damaged"
    return token.tag_ == "VBD" and token.dep_ in BACKGROUND_CLAUSES


def _first(verb: Token) -> Token:
    """The first of coordinated verbs, whose clause the others share: "broke in and escaped"."""
    while verb.dep_ == "conj":
        # The tagger takes many a past for a participle: "broke in and escaped".
        is_bare = verb.tag_ == "VBN" and not any(c.dep_ in AUXILIARIES for c in verb.children)
        if verb.head.tag_ not in ((verb.tag_, "VBD") if is_bare else (verb.tag_,)):
            break
        verb = verb.head
    return verb


def _of_noun(noun: Token, status: Status) -> RelationToReport:
    """A noun shares the time of its verb; a known thing may be discussed in the future, though."""
    is_feared = status == "possible" and noun.head.lower_ == "of"  # "warned of strikes"
    if status == "planned" or is_feared or _is_open(noun, status):
        return "after"
    verb = _verb_above(noun)
    if verb is None or verb.pos_ == "AUX":
        return "on"
    relation = relation_to_report(verb, status_rules.of(verb))
    return "on" if relation == "after" and is_known(noun) else relation


def _verb_above(token: Token) -> Token | None:
    return next((above for above in token.ancestors if above.pos_ in VERBAL), None)


def is_in_story(verb: Token, status: Status) -> bool:
    """Whether it goes on with what is told: what happened, or did not: "took no money"."""
    return status == "actual" or (status == "negated" and is_simple_past(_governor(verb)))


def _governor(verb: Token) -> Token:
    """The "refused" of "refused to agree to leave", the "left" of "left without speaking"."""
    for _ in range(HIGHEST):
        if verb.dep_ not in ("pcomp", "prep", "xcomp"):
            break
        verb = verb.head
    return verb


def is_attempted(verb: Token) -> bool:
    """Whether it is what somebody tries, then and there: "tried to flee"."""
    return verb.dep_ == "xcomp" and verb.tag_ == "VB" and verb.head.lemma_ in ATTEMPTING


def _is_brought_about(infinitive: Token) -> bool:
    """Whether it happened with what its verb tells: "had forced them to leave"."""
    is_bare = infinitive.tag_ == "VB" and infinitive.head.pos_ == "VERB"
    has = any(child.lower_ in PERFECT for child in infinitive.lefts)  # "seems to have left"
    return infinitive.dep_ == "xcomp" and is_bare and not has
