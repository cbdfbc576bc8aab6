"""An event in one line: its clause, with the participants named and asides left out."""

from collections.abc import Container, Iterator, Mapping
from itertools import islice, takewhile
from types import MappingProxyType

from spacy.tokens import Token

from timeline.events.entities.mentions import Mentions
from timeline.events.entities.nominals import is_definite
from timeline.events.factuality import status
from timeline.events.headlines import reduced, verb_group
from timeline.events.headlines.demands import asked, is_asked
from timeline.events.headlines.gaps import filled
from timeline.events.headlines.line import Line
from timeline.events.headlines.noun_lines import first_of_list, noun_phrase, tells_who
from timeline.events.headlines.overstated import came_to_nothing, is_overstated
from timeline.events.headlines.participles import (
    added_to,
    finite,
    first_of_verbs,
    is_fragment,
    next_done,
)
from timeline.events.headlines.shortened import (
    is_afterthought,
    is_purpose,
    is_source,
    measures_clause,
    tree,
)
from timeline.events.syntax.clauses import (
    clausal_subject,
    doer,
    extracted,
    predicate,
    relative_object,
    subjects,
)
from timeline.events.syntax.labels import NOMINAL, RELATIVE_PRONOUNS, SUBJECTS, VERBAL
from timeline.events.syntax.lexicon import SAYING, UNTIL
from timeline.events.syntax.noun_phrase import antecedent
from timeline.events.syntax.pronouns import form_of
from timeline.events.syntax.semi_modals import completed_by
from timeline.events.syntax.temporal import has_time, is_temporal
from timeline.events.syntax.voice import is_passive
from timeline.model import Actor

LIMIT = 140  # characters
HIGHEST = 5  # words to climb from a noun to its clause
HEADS = VERBAL | NOMINAL
COMPLEMENTS = frozenset(
    {
        *("dobj", "dative", "attr", "acomp", "oprd", "xcomp", "ccomp", "agent", "prep", "pcomp"),
        *("npadvmod", "advmod", "pobj", "prt"),
    }
)
OBJECTS = frozenset({"dobj", "dative", "prt"})
NOTHING: Mapping[str, Token] = MappingProxyType({})
# What says that a clause is not so yet, and until or since when something is denied.
CONDITIONS = frozenset({"if", "once", "till", "unless", "until", "when"})
LIMITS = frozenset({"after", "before", "since", "till", "until"})


def write(
    token: Token, mentions: Mentions, actors: list[Actor], fullest: Mapping[str, Token] = NOTHING
) -> str:
    """The event that `token` names as a line of about 140 characters for a timeline."""
    if token.pos_ == "NOUN" and is_definite(token) and not tells_who(token):
        token = fullest.get(token.lemma_, token)
    head = _head(token)
    text = _told_by_another(token, head, mentions) or _added(head, mentions)
    text = text or _written(head, mentions)
    for _ in range(HIGHEST):
        # One noun tells too little: the phrase or clause that it is part of.
        if " " in text or head.pos_ in VERBAL or head.head == head:
            break
        head = first_of_list(head).head
        head = completed_by(head) or head
        text = _written(head, mentions) if head.pos_ in HEADS else text
    if " " in text or not actors:
        return text or token.text
    return f"{actors[0].name}: {text}"


def _told_by_another(token: Token, head: Token, mentions: Mentions) -> str | None:
    """The clause above, if the event's own would say more than is true: "denied that it leaked"."""
    is_verb = head.pos_ in VERBAL
    if is_verb and is_asked(head, next(iter(subjects(head)), None)):
        return None
    if not (is_overstated(head, token) or (is_verb and is_fragment(head))):
        return None
    above = (one for one in head.ancestors if one.pos_ in VERBAL and not is_overstated(one, one))
    texts = (_written(one, mentions) for one in islice(above, HIGHEST))
    return next((text for text in texts if token.text in text), None)


def _added(participle: Token, mentions: Mentions) -> str | None:
    """The clause that a participle adds to, and the participle: "the ship sank, killing 28"."""
    verb = added_to(participle) if participle.pos_ in VERBAL else None
    if verb is None:
        return None
    for roles in (COMPLEMENTS, OBJECTS):
        line = Line(mentions, LIMIT)
        _write_clause(verb, line, roles)
        line.text = f"{line.text.rstrip()}, "
        line.add(tree(participle, next_done(participle)))
        if not line.is_full:
            return line.finished()
    return None


def _written(head: Token, mentions: Mentions) -> str:
    line = Line(mentions, LIMIT)
    if head.pos_ in VERBAL:
        _write_clause(head, line)
    else:
        for piece in noun_phrase(head):
            line.add(piece)
    return line.finished()


def _head(token: Token) -> Token:
    """The verb or noun whose clause or phrase tells of the event."""
    if token.pos_ in VERBAL and token.dep_ != "acomp":  # "were missing"
        return token if token.dep_ != "amod" else token.head
    if predicate(token) != token:
        return predicate(token)
    return token.head if token.dep_ == "amod" else token


def _write_clause(verb: Token, line: Line, roles: Container[str] = COMPLEMENTS) -> None:
    """Subject, verb with its auxiliaries, what follows; last what is said, in so many words."""
    line.add(_condition(verb))
    subject = next(iter(subjects(verb)), None)
    if subject is not None and not any(child.dep_ == "expl" for child in verb.children):
        _write_subject(subject, verb, line)
        forms = (*finite(verb, subject), *reduced.finite(verb, subject), *asked(verb, subject))
        line.forms.update((word.i, form) for word, form in forms)
    elif (clause := clausal_subject(verb)) is not None:
        line.add(tree(clause))
    _write_verb(verb, line)
    said = [child for child in verb.children if _is_said(child, verb, line)]
    if verb.dep_ == "parataxis" and verb.lemma_ in SAYING and verb.head.left_edge.i < verb.i:
        said = [verb.head]  # "The fee, Berg said, was paid"
    after = [child for child in verb.children if child.i > verb.i and _is_told(child, verb)]
    _write_objects(verb, after, line)
    noun, (lacking, missing) = extracted(verb), filled(verb) or (None, None)
    if missing is not None and lacking == verb:
        line.add(tree(missing, verb))
    for child in after:
        if child.dep_ in (OBJECTS if said else roles) or (is_purpose(child) and not said):
            _write_relative(child, verb, line)
            line.add(tree(child) if noun is None and not has_time(child) else _undated(child))
            if missing is not None and lacking == child:
                line.add(tree(missing, verb))
    if noun is not None:
        line.add(tree(noun, verb))
    for clause in said:
        _write_said(clause, verb, line)


def _write_relative(clause: Token, verb: Token, line: Line) -> None:
    """The "man" of "a man who police said was armed", for the "who"."""
    before = [child for child in clause.lefts if child.i < verb.i < clause.i]
    for relative in (one for one in before if one.dep_ in SUBJECTS):
        if relative.tag_ not in RELATIVE_PRONOUNS:
            continue
        if (noun := antecedent(relative)) is None:
            line.forms[relative.i] = "that"  # "was closed, which they said was wrong"
        else:
            line.add(tree(noun, verb))
            line.used.add(relative.i)


def _undated(child: Token) -> Iterator[Token]:
    """The "to launch" of "which it plans to launch in May", "an hour" of "for an hour today".

    What a relative pronoun stands for follows by itself.
    """
    words = list(tree(child))
    left_out = {date for word in words[1:] if is_temporal(word) for date in tree(word)}
    kept = (word for word in words if word not in left_out)
    yield from (word for word in kept if word.tag_ not in RELATIVE_PRONOUNS)


def _condition(verb: Token) -> Iterator[Token]:
    """The "if" or "until" of what is not so yet: "until the vaccine has been tested"."""
    if verb.dep_ == "advcl" and status.of(verb) in ("planned", "possible"):
        yield from (child for child in verb.lefts if child.lower_ in CONDITIONS)


def _is_told(child: Token, verb: Token) -> bool:
    """Whether a phrase tells more than the time and who says so, or what was said before."""
    is_extent = child.dep_ == "npadvmod" and measures_clause(child)
    return not (_is_dated(child, verb) or is_source(child) or is_afterthought(child) or is_extent)


def _is_dated(child: Token, verb: Token) -> bool:
    """Whether a phrase only tells the time.

    What is denied is denied until then, and who has until then has to act.
    """
    is_limit = child.lower_ in LIMITS and status.of(verb) == "negated"
    is_limit = is_limit or (child.lower_ in UNTIL and verb.lemma_ == "have")
    return is_temporal(child) and not is_limit


def _write_objects(verb: Token, after: list[Token], line: Line) -> None:
    """What directly follows the verb, and what a relative clause says of the noun before it."""
    for child in takewhile(lambda child: child.dep_ in OBJECTS, after):
        line.add(tree(child))
    if (noun := relative_object(verb)) is not None:
        line.add(tree(noun, verb))


def _write_verb(verb: Token, line: Line) -> None:
    """The verb with its auxiliaries; "did not leave" for the "leave" of "refused to leave"."""
    words = list(verb_group.of(verb))
    is_bare = verb.tag_ == "VB" and verb.dep_ == "xcomp" and bool(line.text)
    has_not = any(word.dep_ == "neg" for word in words)
    if is_bare and not has_not and status.of(verb) == "negated":
        line.text += "did not " if came_to_nothing(verb.head) else "not to "
        words = [word for word in words if word.tag_ != "TO"]
    line.add([verb, *words])


def _is_said(clause: Token, verb: Token, line: Line) -> bool:
    """Whether the clause stands before its verb of saying, or is a quotation throughout."""
    if clause.dep_ != "ccomp":
        return False
    quotation = line.mentions.quotations.around(clause)
    if quotation is None or quotation == line.mentions.quotations.around(verb):
        return clause.i < verb.i and verb.lemma_.lower() in SAYING
    first = clause.left_edge
    return first.i >= quotation[0] or (first.lower_ == "that" and first.i + 1 == quotation[0])


def _write_subject(subject: Token, verb: Token, line: Line) -> None:
    """The subject by name; "Trump: we" before the very words of a speaker."""
    is_own = subject.head == verb
    if is_own and form_of(subject) == "first":
        referent = line.mentions.referent_of(subject)
        line.text = f"{referent.name}: " if referent is not None else ""
        line.verbatim = True
    if not is_own and not is_passive(verb):
        subject = doer(subject)
        if subject.pos_ == "PRON" and line.mentions.referent_of(subject) is None:
            return
    if subject.dep_ == "poss":
        line.plain.add(subject.i)
    noun = antecedent(subject)
    if noun is None and subject.lower_ == "which":
        line.forms[subject.i] = "that"
    words = tree(noun or subject, verb if is_own else first_of_verbs(verb))
    dates = {token for child in subject.children if is_temporal(child) for token in tree(child)}
    line.add(
        token
        for token in words
        if token not in dates and (token.tag_ != "POS" or token.head != subject)
    )


def _write_said(clause: Token, verb: Token, line: Line) -> None:
    """What is said, after who says it: "Sales fell, the firm said"; a quotation word for word."""
    quotation = line.mentions.quotations.around(clause)
    if quotation is None or quotation == line.mentions.quotations.around(verb):
        line.add(tree(clause, verb))
        return
    first, last = max(quotation[0], verb.sent.start), min(quotation[1], verb.sent.end - 1)
    line.text = line.text.rstrip() + ": "
    line.verbatim = True
    line.add(verb.doc[i] for i in range(first, last + 1))
