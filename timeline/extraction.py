"""The whole job: article -> parsed text -> dates -> events -> document."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice

from timeline import language as pipeline
from timeline.article import Article
from timeline.cleaning.preparation import Preparation, prepare
from timeline.dates import ResolvedDate, resolve
from timeline.dates.text.entries import Entries
from timeline.model import SCHEMA_VERSION, Event, TimelineDocument
from timeline.publication import parse_published
from timeline.sources.language_guess import guess_language, is_english

BATCH = 32  # articles that are parsed together


def extract(
    text: str,
    *,
    published: str | date,
    id: str = "article",
    title: str | None = None,
    url: str | None = None,
    source: str | None = None,
    language: str | None = None,
    region: str | None = None,
    model: str | None = None,
) -> TimelineDocument:
    """The events of one article in time order.

    `published` is a date or datetime, or a text that names a date in any usual way. `region` is the
    two-letter code of the country that the article is from. `model` is the name of a spaCy pipeline
    to use in place of the default. `language` is guessed where it is not given; without a `model`
    of yours, a text that is not in English has no events. Raises PublicationDateError when
    `published` cannot be read, InputError for an empty `id` or `model` and for lone surrogates,
    ValueError for an unknown `region`, MissingExtraError when spaCy or the model is not installed.
    """
    if isinstance(published, str):
        published = parse_published(published)
    language = language or guess_language(text)
    article = Article(text, published, id, title, url, source, language, region=region)
    return next(extract_articles([article], model=model))


def extract_articles(
    articles: Iterable[Article], *, model: str | None = None
) -> Iterator[TimelineDocument]:
    """The timeline of each article, in the order of the articles, which are read as needed.

    Without a `model` of yours, articles that are not in English have no events.
    """
    stream = iter(articles)
    while batch := list(islice(stream, BATCH)):
        readable = [article for article in batch if _is_read(article, model)]
        found = iter(_events(readable, model))
        for article in batch:
            yield TimelineDocument(
                schema_version=SCHEMA_VERSION,
                articles=[article.record()],
                events=next(found) if _is_read(article, model) else [],
            )


def _is_read(article: Article, model: str | None) -> bool:
    return model is not None or is_english(article.language)


def _events(articles: list[Article], model: str | None) -> list[list[Event]]:
    """The events of each article of a batch."""
    if not articles:
        return []
    nlp = pipeline.load(model)
    # Only now, because it needs spaCy: `load` says how to install it where it is missing.
    from timeline.events import builder

    # What spaCy stores about the words of a batch is freed with the zone.
    with nlp.memory_zone():
        dates = [_dates(article) for article in articles]
        prepared = list(map(_prepared, articles, dates))
        docs = pipeline.parse(nlp, prepared)
        cities = [preparation.city for preparation in prepared]
        return [builder.build(*parts) for parts in zip(articles, docs, dates, cities, strict=True)]


def _prepared(article: Article, dates: Sequence[ResolvedDate]) -> Preparation:
    return prepare(article.text, Entries(article.text, [found.span for found in dates]).all)


def _dates(article: Article) -> list[ResolvedDate]:
    return resolve(article.text, article.published, article.language, article.region)
