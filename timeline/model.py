"""The contract: every field of every document that `timeline` writes, as pydantic models.

Nothing else defines a field. The published JSON Schemas in `schemas/` are generated from these
classes (`python -m timeline.schemas --write`), and CI fails when the two differ.

Spans are `(start, end)` character offsets into the article's text exactly as given: Unicode code
points, end-exclusive, so `text[start:end]` in Python is the phrase. Times are ISO 8601 strings:
dates (`2025-09-04`), or date-times, with a UTC offset where one is known.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION: Literal["1.0"] = "1.0"

Granularity = Literal[
    "second",
    "minute",
    "hour",
    "part-of-day",
    "day",
    "weekend",
    "week",
    "month",
    "quarter",
    "season",
    "half",
    "year",
    "decade",
    "century",
    "open",
]
Relation = Literal["at", "before", "after", "since", "until", "by", "during", "around"]
Basis = Literal["explicit", "relative", "inherited", "publication"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
TimexMod = Literal[
    "BEFORE",
    "AFTER",
    "ON_OR_BEFORE",
    "ON_OR_AFTER",
    "LESS_THAN",
    "MORE_THAN",
    "EQUAL_OR_LESS",
    "EQUAL_OR_MORE",
    "START",
    "MID",
    "END",
    "APPROX",
]
Role = Literal["agent", "patient", "other"]
ActorKind = Literal["person", "organization", "place", "group", "thing"]
ActionKind = Literal["statement", "event", "state"]
Status = Literal["actual", "planned", "possible", "negated"]
PublishedFrom = Literal["option", "article", "page", "dateline"]

Offset = Annotated[int, Field(ge=0)]
Span = tuple[Offset, Offset]
NonEmpty = Annotated[str, Field(min_length=1)]


class Model(BaseModel):
    """Base of all contract classes: unknown fields, NaN and lax conversions are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


class Timex(Model):
    """A TIMEX3 annotation (TimeML 1.2.1)."""

    type: TimexType
    value: NonEmpty = Field(description="TIMEX3 value, e.g. 2025-W36, P2W, PRESENT_REF")
    mod: TimexMod | None


class Time(Model):
    """When an event happened: an interval, how precise it is, and where it comes from."""

    start: str | None = Field(description="ISO 8601 date or date-time, inclusive; null = unknown")
    end: str | None = Field(description="ISO 8601 date or date-time, exclusive; null = unknown")
    granularity: Granularity
    edtf: NonEmpty | None = Field(description="ISO 8601-2 (Extended Date/Time Format)")
    timex: Timex | None
    relation: Relation
    basis: Basis
    anchor: str | None = Field(description="the date that the phrase was resolved against")
    text: NonEmpty | None = Field(description="the phrase; null when no phrase gives the time")
    span: Span | None


class Action(Model):
    """What happened: the word that says it (verb or noun)."""

    lemma: NonEmpty
    text: NonEmpty
    span: Span
    kind: ActionKind


class Actor(Model):
    """A participant, by the fullest name that the article gives."""

    name: NonEmpty
    role: Role
    kind: ActorKind
    text: NonEmpty = Field(description="the words of this mention")
    span: Span


class Place(Model):
    """Where it happened."""

    name: NonEmpty
    text: NonEmpty
    span: Span


class Attribution(Model):
    """Who says so, for content under a verb of saying."""

    name: NonEmpty
    text: NonEmpty
    span: Span


class Source(Model):
    """One mention of the event: the evidence."""

    article: NonEmpty = Field(description="id of an entry in `articles`")
    sentence: NonEmpty
    span: Span = Field(description="of the sentence")
    action: Span = Field(description="of the action word in this mention")


class Event(Model):
    """One event of the timeline."""

    id: Annotated[str, Field(pattern=r"^e-[0-9a-f]{12}$")]
    time: Time | None
    action: Action
    actors: list[Actor]
    place: Place | None
    status: Status
    attribution: Attribution | None
    headline: NonEmpty
    salience: Annotated[float, Field(ge=0.0, le=1.0)]
    sources: Annotated[list[Source], Field(min_length=1)]


class ArticleRecord(Model):
    """What is known of an article besides its text."""

    id: NonEmpty
    title: str | None
    published: NonEmpty = Field(description="ISO 8601 date or date-time")
    published_from: PublishedFrom = Field(
        description="what gave the publication date: the command line, the article's own record, "
        "the web page's metadata, or the dateline in its text"
    )
    url: str | None
    source: str | None
    language: str | None


class TimelineDocument(Model):
    """What `timeline extract` writes: articles and their events in time order."""

    schema_version: Literal["1.0"]
    articles: list[ArticleRecord]
    events: list[Event]


class DateRecord(Model):
    """One date phrase of an article, resolved."""

    text: NonEmpty
    span: Span
    timex: Timex
    start: str | None
    end: str | None
    granularity: Granularity
    edtf: NonEmpty | None
    relation: Relation
    anchor: str | None
    rule: NonEmpty = Field(description="the recognizer rule that read the phrase")
    recurrence: str | None = Field(
        default=None,
        description="of a set: its RFC 5545 recurrence rule, e.g. FREQ=DAILY; null for all else; "
        "always written, but may be left out",
    )


class DatesDocument(Model):
    """What `timeline dates` writes for one article."""

    article: NonEmpty
    dates: list[DateRecord]
