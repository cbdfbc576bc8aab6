"""What dated words below a main verb say of when it was: "fled after the bank failed in 2018".

Of these days they give the day itself; a look back gives no more than a bound, of all but what is
news as a rule: the lead, and what shares did.
"""

from collections.abc import Callable, Iterator
from datetime import date

from spacy.tokens import Token

from timeline.dates import ResolvedDate
from timeline.events.syntax.labels import PAST_TAGS
from timeline.events.syntax.tenses import is_progressive, is_simple_past
from timeline.events.time.connectives import is_at_the_goal
from timeline.events.time.narrative import PRESENT
from timeline.events.time.sentences import is_of_market, told_before
from timeline.events.time.tense import is_in_lead
from timeline.events.time.times import from_then, is_news, until_then

HEAD = 2  # sentences: a title and what follows it


def date_below(
    verb: Token, own: Callable[[Token], ResolvedDate | None], published: date
) -> ResolvedDate | None:
    """The day or bound for a main verb; `own` gives the phrase that dates a word itself."""
    if verb.dep_ != "ROOT" or not (is_simple_past(verb) or is_progressive(verb)):
        return None
    if found := next(filter(None, map(own, _tied(verb, "before"))), None):
        return until_then(found) if (found.end or "9") <= published.isoformat() else None
    found = next(filter(None, map(own, _lately_below(verb))), None)
    if found is not None and is_news(found, published):
        return found if is_simple_past(verb) else None
    found = next(filter(None, map(own, _tied(verb, "after"))), None)
    if found is None or is_of_market(verb) or _is_lead(verb):
        return None
    is_old = (found.end or "9") < (published - PRESENT).isoformat()
    return from_then(found) if is_old else None


def _is_lead(verb: Token) -> bool:
    """Whether nothing was told before it: then it tells what is new."""
    return is_in_lead(verb, HEAD) and next(told_before(verb), None) is None


def _tied(verb: Token, connective: str) -> Iterator[Token]:
    """What a connective ties to a verb: "after reaching a deal", "before markets opened"."""
    for child in verb.children:
        if child.lower_ == connective:
            yield from (below for below in child.children if below.dep_ in ("pcomp", "pobj"))
        elif child.dep_ == "advcl" and any(mark.lower_ == connective for mark in child.lefts):
            yield child


def _lately_below(verb: Token) -> Iterator[Token]:
    """Verbs below a main verb that tell of the same days, if those are recent.

    "After reaching a deal on Tuesday"; "at men who stormed the hall on Monday".
    """
    yield from _tied(verb, "after")
    for child in verb.children:
        if child.dep_ in ("dobj", "prep", "agent") and child.lower_ != "after":
            yield from (
                below
                for below in child.subtree
                if below.dep_ in ("acl", "relcl") and below.tag_ in PAST_TAGS
                if not is_at_the_goal(below, verb)
            )
