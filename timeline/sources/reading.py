"""What all readers share: options, results, and how an article's parts come together."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from timeline.article import Article
from timeline.dateline import find_dateline
from timeline.errors import InputError, PublicationDateError
from timeline.model import PublishedFrom
from timeline.publication import Order, parse_published
from timeline.sources.language_guess import guess_language
from timeline.sources.region_guess import guess_region

_DATE_IN_URL = re.compile(r"/(\d{4})[/-]?(\d\d)(?:[/-]?(\d\d))?(?=/|-|$)")


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user says about all articles: publication date, or how to read one; whence.

    `ending` is that of the files which they are like, whatever their names are.
    """

    published: date | None = None
    order: Order | None = None
    language: str | None = None
    region: str | None = None
    ending: str | None = None


@dataclass(frozen=True, slots=True)
class ReadFailure:
    """An article, or a whole input (`line` is None), that could not be read, and why."""

    origin: str
    line: int | None
    message: str


ReadResult = Article | ReadFailure
# An open input, its name for messages and ids, and the options -> articles and failures, in order.
Reader = Callable[[BinaryIO, str, ReadOptions], Iterator[ReadResult]]


@dataclass(frozen=True, slots=True)
class Record:
    """What an input says about one article, before anything is checked or filled in."""

    text: str
    id: str
    published: tuple[str, ...] = ()  # what is given as the date, by how much it can be trusted
    published_from: PublishedFrom = "article"
    opening: str | None = None  # where a dateline may stand; None = at the beginning of the text
    title: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None


def assemble(record: Record, options: ReadOptions) -> Article:
    """The article of `record`, its publication date found by precedence.

    Raises InputError when there is no text, PublicationDateError when there is no date.
    """
    if not record.text or record.text.isspace():
        raise InputError("the article has no text: there is nothing to read")
    published, published_from = _publication(record, options)
    stated = options.language or _filled(record.language)
    return Article(
        text=record.text,
        published=published,
        published_from=published_from,
        id=record.id,
        title=_filled(record.title),
        url=_filled(record.url),
        source=_filled(record.source),
        language=stated or guess_language(record.text),
        region=options.region or guess_region(record.url, stated),
    )


def _filled(field: str | None) -> str | None:
    """A metadata field, None when it is blank."""
    return field.strip() or None if field else None


def _publication(record: Record, options: ReadOptions) -> tuple[date, PublishedFrom]:
    """The publication date: the user's, else the record's own, else the dateline's."""
    if options.published is not None:
        return options.published, "option"
    problem = None
    for given in filter(_filled, record.published):
        try:
            return parse_published(given, order=options.order), record.published_from
        except PublicationDateError as error:
            problem = problem or error
    # A record means its one date, and a mistake in it is reported; a page has many sources.
    if problem and record.published_from != "page":
        raise problem
    return _dateline(record, problem), "dateline"


def _dateline(record: Record, problem: PublicationDateError | None) -> date:
    try:
        opening = record.text if record.opening is None else record.opening
        dateline = find_dateline(opening, near=_date_in(record.url))
        if dateline is not None:
            return dateline
    except PublicationDateError as error:
        problem = problem or error
    why = f" ({problem})" if problem else ""
    raise PublicationDateError(
        f"no publication date{why}: pass --published YYYY-MM-DD, or give the article its own"
    )


def _date_in(url: str | None) -> date | None:
    """A day near the publication, where the URL has it as folders ("/2025/10/29/")."""
    match = _DATE_IN_URL.search(url or "")
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3] or 15))
    except ValueError:
        return None
