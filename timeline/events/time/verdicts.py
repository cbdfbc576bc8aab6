"""What follows a verdict: it tells of the court and its day, or of the deed that was judged."""

from collections.abc import Callable

from spacy.tokens import Token

from timeline.dates import ResolvedDate
from timeline.events.syntax.labels import SUBJECTS
from timeline.events.syntax.lexicon import CONFESSING
from timeline.events.syntax.tenses import is_past
from timeline.events.syntax.voice import is_passive
from timeline.events.time.sentences import VIOLENT
from timeline.events.time.times import FINE

# Who acts in court.
COURT = frozenset(
    """
    court defence defense foreman foreperson judge jury juror justice lawyer magistrate prosecutor
    trial
    """.split()
)
# What the judged do when they hear the verdict, and their families.
REACTIONS = frozenset(
    """
    applaud bow cheer clap collapse cry embrace gasp glare grin hug nod scream shake show sigh smile
    sob stare tremble wail wave weep wipe
    """.split()
)
# What is done with them then, in the passive.
DONE_THEN = frozenset({"escort", "handcuff", "lead", "remand"})
# What is done to people for which they are judged, beside what accidents do.
CRIMES = VIOLENT | frozenset(
    """
    abduct abuse assault beat bludgeon burgle drug kidnap loot murder poison punch rape rob shoot
    smother stab steal strangle torture
    """.split()
)


def is_in_court(verb: Token) -> bool:
    """Whether it tells of the court: "The jury took two hours", "He smiled", "was led away"."""
    if _is_of_court(verb):
        return True
    return verb.lemma_ in REACTIONS or (verb.lemma_ in DONE_THEN and is_passive(verb))


def hears(verb: Token) -> bool:
    """Whether a court is told what somebody did: "heard that she lied", "was told she lied"."""
    is_told = verb.lemma_ == "hear" or (verb.lemma_ == "tell" and is_passive(verb))
    return (
        is_told
        and _is_of_court(verb)
        and any(child.dep_ == "ccomp" and is_past(child) for child in verb.rights)
    )


def _is_of_court(verb: Token) -> bool:
    subjects = (child for child in verb.lefts if child.dep_ in SUBJECTS)
    return any(word.lemma_.lower() in COURT for noun in subjects for word in (noun, *noun.lefts))


def grounds(verdict: Token, own: Callable[[Token], ResolvedDate | None]) -> ResolvedDate | None:
    """The phrase that dates what somebody is judged for: "jailed for a theft in May 2021"."""
    judged = own(verdict)
    for token in verdict.subtree:
        found = own(token) if token != verdict else None
        if found is not None and judged is not None and found.end and judged.start:
            return found if found.end <= judged.start else None
    return None


def is_crime(verb: Token) -> bool:
    """Whether it tells what people are judged for, and not what they did at another time."""
    return verb.lemma_ in CRIMES


def is_plea(verb: Token, found: ResolvedDate | None) -> bool:
    """Whether it tells of a plea of long before, of which the court then judges."""
    return verb.lemma_ in CONFESSING and found is not None and found.granularity not in FINE
