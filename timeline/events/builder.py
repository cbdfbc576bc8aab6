"""Assembles the events of one parsed article."""

import hashlib
from collections.abc import Iterable
from typing import TypeVar

from spacy.tokens import Doc, Span, Token

from timeline.article import Article
from timeline.dates import ResolvedDate
from timeline.events import (
    attribution,
    coreference,
    headline,
    participants,
    place,
    salience,
    status,
    triggers,
)
from timeline.events.anchoring import Anchoring
from timeline.events.trigger import Trigger
from timeline.model import Action, Actor, Attribution, Event, Place, Source

Mention = TypeVar("Mention", Actor, Place | None, Attribution | None)
# Before or after any ISO date: an event without a start comes first among those of its end.
EARLIEST, LATEST = "", "~"


def build(article: Article, doc: Doc, dates: Iterable[ResolvedDate]) -> list[Event]:
    """The events of the article in time order; undated ones last."""
    found = list(triggers.find(doc))
    mentions = coreference.resolve_mentions(doc)
    anchoring = Anchoring(doc, found, dates, article.published)
    events = [_event(article, trigger, mentions, anchoring) for trigger in found]
    return sorted(_merged(events), key=_order)


def _event(
    article: Article,
    trigger: Trigger,
    mentions: coreference.Mentions,
    anchoring: Anchoring,
) -> Event:
    token = trigger.token
    span = (token.idx, token.idx + len(token))
    action = Action(
        lemma=token.lemma_.lower(), text=article.text[slice(*span)], span=span, kind=trigger.kind
    )
    told = status.of(token)
    actors = participants.find(token, mentions)
    time = anchoring.time_of(token, told)
    if told == "actual" and (time.start or "")[:10] > article.published.isoformat()[:10]:
        told = "planned"  # "the vote on Sunday", "she flies to Paris tomorrow"
    return Event(
        id=_id(article, token),
        time=time,
        action=action,
        actors=[_as_written(actor, article) for actor in actors],
        place=_as_written(place.find(token, mentions), article),
        status=told,
        attribution=_as_written(attribution.find(token, mentions), article),
        headline=headline.write(token, mentions, actors),
        salience=salience.of(
            token.idx / len(article.text), action, actors, time, is_actual=told == "actual"
        ),
        sources=[_source(article, token.sent, action)],
    )


def _as_written(mention: Mention, article: Article) -> Mention:
    """The mention with the article's own characters: the parser saw a few of them replaced."""
    if mention is None:
        return mention
    return mention.model_copy(update={"text": article.text[slice(*mention.span)]})


def _id(article: Article, token: Token) -> str:
    """The same for the same word of the same article, in every run and version."""
    key = f"{article.id}:{token.idx}:{token.idx + len(token)}"
    return f"e-{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def _source(article: Article, sentence: Span, action: Action) -> Source:
    text = article.text[sentence.start_char : sentence.end_char]
    start = sentence.start_char + len(text) - len(text.lstrip())
    text = text.strip()
    return Source(
        article=article.id, sentence=text, span=(start, start + len(text)), action=action.span
    )


def _merged(events: list[Event]) -> list[Event]:
    """Events told more than once become one with several sources, where that is certain.

    Certain is: the same action by and to the same participants at the same phrase-given time.
    Statements stay apart: people say many things on one day.
    """
    merged: dict[object, Event] = {}
    for event in events:
        time = event.time
        key: object = event.id
        if event.action.kind == "event" and len(event.actors) > 1 and time and time.text:
            actors = tuple(sorted((actor.name, actor.role) for actor in event.actors))
            key = (event.action.lemma, actors, time.start, time.end, event.status)
        if first := merged.get(key):
            event = first.model_copy(update={"sources": [*first.sources, *event.sources]})
        merged[key] = event
    return list(merged.values())


def _order(event: Event) -> tuple[bool, str, str, int]:
    time = event.time
    if time is None:
        return True, "", "", event.action.span[0]
    return False, time.start or EARLIEST, time.end or LATEST, event.action.span[0]
