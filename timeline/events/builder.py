"""Assembles the events of one parsed article."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from typing import TypeVar

from spacy.tokens import Doc, Span, Token

from timeline.article import Article
from timeline.dateline import written_on
from timeline.dates import ResolvedDate
from timeline.events import attribution, constructions, participants, salience
from timeline.events.entities import coreference
from timeline.events.factuality import status
from timeline.events.folding import folded
from timeline.events.headlines import headline, noun_lines
from timeline.events.mending import mending, scores
from timeline.events.merging import merged
from timeline.events.places.setting import Setting
from timeline.events.time.anchoring import Anchoring
from timeline.events.time.chronology import Chronology
from timeline.events.triggers import triggers
from timeline.events.triggers.trigger import Trigger
from timeline.model import Action, Actor, Attribution, Event, Place, Source, Status

Mention = TypeVar("Mention", Actor, Place | None, Attribution | None)
# Before or after any ISO date: an event without a start comes first among those of its end.
EARLIEST, LATEST = "", "~"
# "RIO DE JANEIRO" is "Rio de Janeiro" in running text.
_WORD, _SMALL = re.compile(r"\w+"), re.compile(r"(?<=[ -])(?:De|Do|Du|En|Of|Sur|Upon)(?=[ -])")


def build(
    article: Article,
    doc: Doc,
    dates: Sequence[ResolvedDate],
    dateline: tuple[int, int] | None = None,
) -> list[Event]:
    """The events of the article in time order; undated ones last.

    `dateline` is where in the text the city stands that the report is from.
    """
    mending.mend(doc)
    scores.mend(doc)
    words = list(triggers.find(doc))
    mentions = coreference.resolve_mentions(doc)
    entries = Chronology(article.text, dates)
    anchoring = Anchoring(doc, words, dates, written_on(article.text, article.published), entries)
    found = list(constructions.joined(words))
    setting = Setting(found, mentions, _city(article, dateline))
    fullest = noun_lines.fullest(trigger.token for trigger in found)
    events = [_event(article, trigger, mentions, anchoring, setting, fullest) for trigger in found]
    return sorted(merged(folded(zip(found, events, strict=True))), key=_order)


def _event(
    article: Article,
    trigger: Trigger,
    mentions: coreference.Mentions,
    anchoring: Anchoring,
    setting: Setting,
    fullest: Mapping[str, Token],
) -> Event:
    token = trigger.token
    span = (token.idx, token.idx + len(token))
    action = Action(
        lemma=token.lemma_.lower(), text=article.text[slice(*span)], span=span, kind=trigger.kind
    )
    told = _status(trigger)
    actors = _actors(trigger, mentions)
    where = _as_written(setting.place_of(trigger, told), article)
    plan = anchoring.plan_of(token) if told in ("actual", "planned") else None
    if plan is not None:
        told = "planned"
    time = anchoring.time_of(plan or trigger.clause, told, trigger.below)
    if told == "actual" and time and (time.start or "")[:10] > article.published.isoformat()[:10]:
        told = "planned"  # "the vote on Sunday", "she flies to Paris tomorrow"
    return Event(
        id=_id(article, token),
        time=time,
        action=action,
        actors=[_as_written(actor, article) for actor in actors],
        place=where,
        status=told,
        attribution=_as_written(attribution.find(token, mentions), article),
        headline=headline.write(trigger.clause, mentions, actors, fullest),
        salience=salience.of(
            trigger, token.idx / len(article.text), action, actors, where, time, told
        ),
        sources=[
            _source(article, word.sent, (word.idx, word.idx + len(word)))
            for word in (token, trigger.also)
            if word is not None
        ],
    )


def _status(trigger: Trigger) -> Status:
    """That of the noun, unless it shares that of its verb: "will hold talks", "no talks began"."""
    told = status.of(trigger.token)
    return status.of(trigger.also) if told == "actual" and trigger.also is not None else told


def _actors(trigger: Trigger, mentions: coreference.Mentions) -> list[Actor]:
    """Those of the verb and of what it carries: "ended the war between A and B"."""
    actors = participants.find(trigger.token, mentions)
    if trigger.also is None or trigger.also == trigger.clause:
        return actors
    known = {actor.name for actor in actors}
    more = participants.find(trigger.also, mentions)
    return actors + [actor for actor in more if actor.name not in known]


def _city(article: Article, dateline: tuple[int, int] | None) -> Place | None:
    """The city of the dateline as a place: "New York" for "NEW YORK"."""
    if dateline is None:
        return None
    text = article.text[slice(*dateline)]
    name = _WORD.sub(lambda word: word[0].capitalize(), text)
    return Place(name=_SMALL.sub(lambda word: word[0].lower(), name), text=text, span=dateline)


def _as_written(mention: Mention, article: Article) -> Mention:
    """The mention with the article's own characters: the parser saw a few of them replaced."""
    if mention is None:
        return mention
    return mention.model_copy(update={"text": article.text[slice(*mention.span)]})


def _id(article: Article, token: Token) -> str:
    """The same for the same word of the same article, in every run and version."""
    key = f"{article.id}:{token.idx}:{token.idx + len(token)}"
    return f"e-{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def _source(article: Article, sentence: Span, action: tuple[int, int]) -> Source:
    text = article.text[sentence.start_char : sentence.end_char]
    start = sentence.start_char + len(text) - len(text.lstrip())
    text = text.strip()
    return Source(article=article.id, sentence=text, span=(start, start + len(text)), action=action)


def _order(event: Event) -> tuple[bool, str, str, int]:
    time = event.time
    if time is None:
        return True, "", "", event.action.span[0]
    return False, time.start or EARLIEST, time.end or LATEST, event.action.span[0]
