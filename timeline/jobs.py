"""What can be done to articles: one job per command, each from articles to finished output."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from traceback import format_exception
from typing import Literal, Protocol

from timeline.article import Article
from timeline.errors import TimelineError
from timeline.model import DatesDocument

# How dates are written: records, the text with tags, or an explanation for a reader.
Style = Literal["json", "timeml", "explain"]


@dataclass(frozen=True, slots=True)
class Done:
    """An article's finished output, and how many events or dates it has."""

    id: str
    output: str
    count: int


@dataclass(frozen=True, slots=True)
class JobFailure:
    """An article that could be read but not worked on, and why: a bug, not the user's fault."""

    id: str
    message: str
    trace: str  # where it happened


class Job(Protocol):
    """A job can be sent to another process: it is data."""

    @property
    def chunk(self) -> int:
        """How many characters of text are worth handing over at once."""

    def run(self, articles: list[Article]) -> Iterator[Done | JobFailure]:
        """One result for each of `articles`, in order."""


@dataclass(frozen=True, slots=True)
class DatesJob:
    """`timeline dates`: the date resolver alone; compact JSON or TimeML is one line."""

    compact: bool = True
    style: Style = "json"
    chunk: int = 200_000

    def run(self, articles: list[Article]) -> Iterator[Done | JobFailure]:
        """The dates of each article."""
        for article in articles:
            try:
                yield self._one(article)
            except TimelineError:
                raise
            except Exception as error:
                yield _failure(article, error)

    def _one(self, article: Article) -> Done:
        from timeline.dates import resolve

        dates = resolve(article.text, article.published, article.language, article.region)
        if self.style == "timeml":
            from timeline.timeml import write_timeml

            output = write_timeml(article, dates, one_line=self.compact)
        elif self.style == "explain":
            from timeline.explain import explain

            output = explain(article, dates) + "\n" * self.compact
        else:
            records = [found.record() for found in dates]
            document = DatesDocument(article=article.id, dates=records)
            output = document.model_dump_json(indent=None if self.compact else 2)
        return Done(article.id, output, len(dates))


@dataclass(frozen=True, slots=True)
class ExtractJob:
    """`timeline extract`: the events of each article; compact is one line."""

    compact: bool = True
    model: str | None = None
    chunk: int = 60_000

    def run(self, articles: list[Article]) -> Iterator[Done | JobFailure]:
        """The timeline of each article. Articles after a failed one are taken one by one."""
        done = 0
        try:
            for result in self._all(articles):
                done += 1
                yield result
        except TimelineError:
            raise
        except Exception:
            for article in articles[done:]:
                yield from self._alone(article)

    def _alone(self, article: Article) -> Iterator[Done | JobFailure]:
        try:
            yield from self._all([article])
        except Exception as error:
            yield _failure(article, error)

    def _all(self, articles: Iterable[Article]) -> Iterator[Done]:
        from timeline.extraction import extract_articles

        documents = extract_articles(articles, model=self.model)
        for article, document in zip(articles, documents, strict=True):
            output = document.model_dump_json(indent=None if self.compact else 2)
            yield Done(article.id, output, len(document.events))


def _failure(article: Article, error: Exception) -> JobFailure:
    message = f"{type(error).__name__}: {error}" if str(error) else repr(error)
    return JobFailure(article.id, message, "".join(format_exception(error)))
