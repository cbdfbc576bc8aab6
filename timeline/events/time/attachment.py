"""Which words a date phrase dates: the event word or verb that it depends on in the parse."""

from collections.abc import Container, Sequence

from spacy.tokens import Span, Token

from timeline.dates import ResolvedDate
from timeline.events.constructions import has_phase
from timeline.events.factuality.complements import is_ranked, of_complement
from timeline.events.factuality.moods import is_infinitive
from timeline.events.syntax.clauses import told_in
from timeline.events.syntax.labels import AUXILIARIES, PRESENT_TAGS, RELATIVE_PRONOUNS, SUBJECTS
from timeline.events.syntax.lexicon import (
    ATTEMPTING,
    ATTITUDES,
    DECIDING,
    MODALS_OF_FUTURE,
    SAYING,
)
from timeline.events.syntax.tenses import is_past, is_simple_past
from timeline.events.syntax.verbs import LIGHT_VERBS, with_particle
from timeline.events.time.accounts import accounted, happens_in_it
from timeline.events.time.comparisons import compares, is_of_level, is_record
from timeline.events.time.connectives import ORDER
from timeline.events.time.plans import is_set
from timeline.events.time.times import DATE_LENGTH, lies_ahead
from timeline.events.triggers.copulas import dated_by
from timeline.events.triggers.due import is_due

# How dates describe things, and the prepositions that tie them to their noun.
DESCRIPTIVE = frozenset({"amod", "compound", "nmod", "nummod", "poss"})
DESCRIBING = frozenset({"from", "of", "since"})
RELATIVE_TAGS = RELATIVE_PRONOUNS | {"WP$", "WRB"}
FIRST_OF_CLAUSE = SUBJECTS | {"mark"}
DEADLINES = frozenset({"before", "by", "until"})
# What is tried or thought of is tried then; not so what is remembered, admitted or denied.
WEIGHING = ATTEMPTING | {"avoid", "consider", "contemplate", "discuss", "enjoy", "risk", "weigh"}
POSTPONING = frozenset({"adjourn", "defer", "delay", "postpone", "push", "put", "reschedule"})
PUT_OFF = POSTPONING - {"push", "put"} | {"push back", "put back", "put off"}
# Whose day that of a work is: "starred in 2009's Lunar Road".
CREATING = frozenset(
    "act appear compose debut direct make play produce publish record release star sing win".split()
)


def holders(phrase: Span, triggers: Container[int], granularity: str | None = None) -> list[int]:
    """The event word that a phrase depends on, and the verb that this noun is the object of."""
    root = phrase.root
    if (noun := accounted(phrase, granularity)) is not None:
        return [noun.i] if noun.i in triggers and happens_in_it(noun) else []
    if is_of_level(phrase, granularity):
        return []
    if (clause := _clause_of(root)) is not None:
        return [clause.i]
    below, node = root, root.head
    if _is_adverbial(phrase):
        # "Beat Leeds on Saturday thanks to a goal", "said on Monday flights would resume"
        below = phrase.doc[phrase.start - 1]
        node = below.head
    elif is_record(node):
        return []  # "the first strike since 1990"
    while node.i not in triggers:
        if (event := dated_by(node, triggers)) is not None:
            return [event.i]
        if not _is_passed(node):
            node = _told_of(node, triggers)
            break
        if (node.pos_ == "NOUN" and _describes(below)) or _is_of_work(node, below):
            return []  # "the 1998 law": the law's date, not that of what is done with it
        if compares(node, below):
            return []  # "rose to 310 from 277 a year earlier"
        if node.dep_ == "appos" and below.dep_ == "prep":
            return []  # "Lund, the leader in 2008, may lose": what it was then
        below, node = node, node.head
    node = _outside(_sayer(node, phrase), phrase)
    found = [node.i]
    is_outcome = node.dep_ in ("xcomp", "advcl") and node.tag_ == "VB" and _tells_outcome(node)
    if is_outcome or has_phase(node) or _is_weighed(node):
        found.append(node.head.i)
    if (verb := _had_on_object(node) or _copula_of_rank(node)) is not None:
        found.append(verb.i)
    if node.pos_ == "NOUN" and node.dep_ in ("dobj", "pobj") and root.i > node.i:
        if node.head.lower_ in ORDER:
            return found  # "resigned after the election on May 4"
        verb = _carrier(node)
        if verb.lemma_ in LIGHT_VERBS or root.dep_ in ("npadvmod", "pobj"):
            found.append(verb.i)
    return found


def _carrier(noun: Token) -> Token:
    """The verb whose object a noun is, or part of a phrase below it."""
    verb: Token = noun.head if noun.dep_ == "dobj" else noun.head.head
    verb = verb.head if verb.pos_ == "ADP" else verb  # "walked out of a meeting on Monday"
    # "Walked away from talks this year", "kept calm in talks on Friday".
    return verb.head if verb.dep_ in ("advmod", "oprd") else verb


def fitting(token: Token, dates: Sequence[ResolvedDate], today: str) -> Sequence[ResolvedDate]:
    """Those of the phrases that depend on `token` which agree with its tense."""
    if not dates or is_due(token):
        return dates
    auxiliaries = {child.tag_ for child in token.children if child.dep_ in AUXILIARIES}
    is_told = auxiliaries.isdisjoint({"MD", "TO"})
    is_attitude = token.lemma_ in ATTITUDES and is_told
    if token.lemma_ in POSTPONING and is_told:
        # "Has been postponed until Friday": that is when it will be.
        dates = [found for found in dates if not is_put_off_to(token, found, today)]
    if is_attitude and token.tag_ in PRESENT_TAGS and not auxiliaries:
        # What is thought now is not past: "thinks it was worth 5 million in May".
        dates = [found for found in dates if found.end is None or found.end > today]
    if (is_attitude and not is_set(token)) or is_simple_past(token):
        # What was said or done is past: "called for a strike on Monday", "expect rain today".
        dates = [found for found in dates if not lies_ahead(found, today)]
    return dates


def is_put_off_to(verb: Token, found: ResolvedDate, today: str) -> bool:
    """Whether something is postponed to a time, which is not over, nor today."""
    if with_particle(verb) not in PUT_OFF:
        return lies_ahead(found, today)
    return (found.end or "9") > today and (found.start or "")[:DATE_LENGTH] != today


def decision(infinitive: Token, found: ResolvedDate, today: str) -> Token:
    """The "agreed" of "agreed to sell it last month": the sale was then still to come.

    That is the word that the phrase dates; the infinitive itself, where nothing tells so.
    """
    verb: Token = infinitive.head
    # The parse takes many a complement for a purpose: "applied in May to join".
    is_complement = infinitive.dep_ in ("advcl", "ccomp", "xcomp") and is_infinitive(infinitive)
    if not is_complement or verb.lemma_ not in DECIDING or not is_past(verb):
        return infinitive
    is_over = found.end is not None and found.end <= today
    return verb if is_over and found.relation not in DEADLINES else infinitive


def mentioned(verb: Token, phrase: Span, triggers: Container[int]) -> Token | None:
    """The event word between that a past phrase dates: "will hear of the fire last week"."""
    between = range(phrase.start - 1, verb.i, -1)
    words = (verb.doc[i] for i in between if i in triggers)
    return next((word for word in words if word.pos_ == "NOUN"), None)


def looks_elsewhere(verb: Token) -> bool:
    """Whether a past date below it is that of what it tells of: "will hear of", "reflects"."""
    auxiliaries = {child.lower_ for child in verb.lefts if child.dep_ in AUXILIARIES}
    if not auxiliaries:
        return verb.tag_ in PRESENT_TAGS and verb.lemma_ in ATTITUDES
    return not auxiliaries.isdisjoint(MODALS_OF_FUTURE) and "have" not in auxiliaries


def _clause_of(root: Token) -> Token | None:
    """The verb that a phrase dates where the parse takes its clause for a relative one.

    "In May a man was hurt, and last New Year's Eve a boy was killed."
    """
    clause = next((child for child in root.children if child.dep_ == "relcl"), None)
    if clause is None or not any(child.dep_ in SUBJECTS for child in clause.lefts):
        return None
    first = clause.doc[clause.left_edge.i]
    is_plain = first.i == root.i + 1 and first.tag_ not in RELATIVE_TAGS and first.lower_ != "that"
    return clause if is_plain else None


def _is_passed(node: Token) -> bool:
    """Whether a date below a word that tells no event may date one above it.

    So it may in "vaccinated children aged five in May": nothing happened in "aged".
    """
    if node.head == node or (node.pos_ == "AUX" and node.dep_ == "ccomp"):
        return False  # "the mill was idle in May, the firm said"
    return node.pos_ != "VERB" or (node.tag_ == "VBN" and node.dep_ == "acl")


def _told_of(verb: Token, triggers: Container[int]) -> Token:
    """The event that a copula tells of, if any: "lending last year was weak".

    Or what somebody was the first to do: "in May she was the first to leave".
    """
    if verb.pos_ != "AUX":
        return verb
    told = [child for child in verb.lefts if child.dep_ in SUBJECTS]
    for noun in verb.rights:
        if noun.dep_ == "attr" and is_ranked(noun):
            told += (child for child in noun.rights if child.dep_ in ("acl", "relcl"))
    return next((event for event in told if event.i in triggers), verb)


def _copula_of_rank(clause: Token) -> Token | None:
    """The "was" of "in May she was the first to leave", which tells the same."""
    noun = clause.head
    return noun.head if noun.dep_ == "attr" and is_ranked(noun) else None


def _tells_outcome(infinitive: Token) -> bool:
    """Whether an infinitive shares the day of its verb: "fought back to win", "tried to flee"."""
    verb = infinitive.head
    if not is_past(verb):
        return False
    return verb.lemma_ in ATTEMPTING or not of_complement(verb)


def _is_weighed(gerund: Token) -> bool:
    """Whether a past is told with its object: "considered buying the mill in 2019"."""
    verb = gerund.head
    return gerund.dep_ == "xcomp" and gerund.tag_ == "VBG" and verb.lemma_ in WEIGHING


def _had_on_object(participle: Token) -> Token | None:
    """The "arrested" of "arrested a man carrying a knife on Monday": both were on the day."""
    noun = participle.head
    if participle.dep_ != "acl" or participle.tag_ != "VBG" or noun.dep_ != "dobj":
        return None
    verb: Token = noun.head
    return verb if is_simple_past(verb) and verb.lemma_ not in SAYING | ATTITUDES else None


def _sayer(verb: Token, phrase: Span) -> Token:
    """The "said" of "said on Tuesday it would close", where the parse dates the closing."""
    if verb.dep_ != "ccomp" or verb.head.lemma_ not in SAYING or verb.head.i > phrase.start:
        return verb
    before = [child for child in verb.children if child.dep_ in FIRST_OF_CLAUSE]
    return verb.head if before and all(child.i >= phrase.end for child in before) else verb


def _outside(verb: Token, phrase: Span) -> Token:
    """The "sang" of "on Monday, days before he left, he sang", where the parse dates the leaving.

    What stands before the conjunction of a clause is no part of it.
    """
    marks = (child for child in verb.lefts if child.dep_ == "mark" and child.lower_ in ORDER)
    is_before = any(mark.i >= phrase.end for mark in marks)
    above = told_in(verb.head)
    return above if is_before and above.pos_ == "VERB" and above.lemma_ not in SAYING else verb


def _is_adverbial(phrase: Span) -> bool:
    """Whether "on Saturday" stands by itself though the parse joins the next noun to it."""
    preposition = phrase.doc[max(0, phrase.start - 1)]
    is_joined = phrase.root.dep_ == "compound" and phrase.root.head.i == phrase.end
    return is_joined and preposition.lower_ == "on" and preposition.dep_ == "prep"


def _describes(phrase: Token) -> bool:
    """Whether a date phrase is part of a noun phrase: "the 1998 law", "its lowest since 2019"."""
    return phrase.dep_ in DESCRIPTIVE or (phrase.dep_ == "prep" and phrase.lower_ in DESCRIBING)


def _is_of_work(name: Token, year: Token) -> bool:
    """Whether a year only tells when the thing named came out: "a patch for 2009's Deskwise"."""
    is_numbered = year.dep_ == "poss" and year.tag_ == "CD"  # not "this year's"
    if name.pos_ != "PROPN" or not is_numbered or name.ent_type_ == "EVENT":
        return False
    above = name.head.head if name.dep_ == "pobj" else name.head
    return above.lemma_ not in CREATING
