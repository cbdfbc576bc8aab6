"""What `extract` and `dates` have in common: articles in, a job done, its output written."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import typer

from timeline.article import Article
from timeline.batch import Outcome, run
from timeline.cli import console
from timeline.jobs import Done, Job, JobFailure
from timeline.publication import Order, parse_published
from timeline.sources import ReadFailure, ReadOptions, ReadResult, is_batch, read_all
from timeline.sources.language_guess import known_language, language_name
from timeline.sources.region_guess import known_region


def work(
    files: list[Path],
    *,
    published: str | None,
    order: Order | None,
    language: str | None,
    region: str | None,
    input_format: str | None,
    workers: int,
    job: Callable[[bool], Job],
    reads: Callable[[str | None], bool],
    if_not: str,
    counted: str,
) -> None:
    """Does `job(compact)` to the articles of `files`, and ends with the exit code.

    `reads` tells whether a language is one that the job reads, and `if_not` is what to warn of
    for articles in others; `counted` is what the job counts: "events" or "dates".
    """
    with console.reporting():
        day = parse_published(published, order=order) if published is not None else None
        spoken = known_language(language) if language is not None else None
        place = known_region(region) if region is not None else None
        ending = f".{input_format}" if input_format else None
        options = ReadOptions(day, order, spoken, place, ending)
        batch = is_batch(files, ending)
        readings = _with_warnings(read_all(files, options), reads, if_not)
        with closing(run(readings, job(batch), workers)) as outcomes:
            code = _write(outcomes, batch, counted)
    raise typer.Exit(code)


def _write(outcomes: Iterable[Outcome], batch: bool, counted: str) -> int:
    """Writes all outcomes; the exit code."""
    progress = console.Progress(shown=batch)
    done = failed = count = code = 0
    for outcome in outcomes:
        if isinstance(outcome, Done):
            console.write_line(outcome.output)
            done += 1
            count += outcome.count
            progress.show(done)
        else:
            failed += 1
            code = max(code, _tell(outcome, batch))
    if batch and (failed or console.is_terminal()):
        articles, found = _counted(done, "articles"), _counted(count, counted)
        console.note(f"{articles}, {found}, {failed:,} failed")
    return code


def _counted(number: int, things: str) -> str:
    return f"{number:,} {things if number != 1 else things.removesuffix('s')}"


def report(failure: ReadFailure) -> int:
    """Tells of what could not be read; the exit code that it calls for.

    A line of a batch costs only itself: exit code 1.
    """
    line = f":{failure.line}" if failure.line else ""
    console.error(f"{failure.origin}{line}: {failure.message}")
    return console.FINDINGS if failure.line else console.CANNOT_RUN


def _tell(failure: ReadFailure | JobFailure, batch: bool) -> int:
    """As `report`; in a batch, an article that breaks the program costs only itself, too."""
    if isinstance(failure, ReadFailure):
        return report(failure)
    console.bug(failure.message, failure.trace, where=f"article {failure.id}: ")
    return console.FINDINGS if batch else console.CANNOT_RUN


def _with_warnings(
    readings: Iterable[ReadResult], reads: Callable[[str | None], bool], if_not: str
) -> Iterator[ReadResult]:
    # Today's date decides about this warning only; no output depends on it.
    today = date.today()
    for reading in readings:
        if isinstance(reading, Article):
            _warn(reading, "" if reads(reading.language) else if_not, today)
        yield reading


def _warn(article: Article, not_read: str, today: date) -> None:
    published = article.published
    day = published.date() if isinstance(published, datetime) else published
    if day > today:
        console.warning(f"article {article.id}: its publication date {day} is in the future")
    if not_read:
        language = language_name(article.language or "")
        console.warning(f"article {article.id}: its language is {language}: {not_read}")
