"""`timeline validate`: documents against the published schemas, and what these cannot say."""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli import console

if TYPE_CHECKING:
    from timeline.validate import Finding


class OutputFormat(StrEnum):
    """How findings are written."""

    TEXT = "text"
    JSON = "json"


def validate(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE...",
            help="Documents: .json, .jsonl or .jsonl.gz files, or - for standard input.",
            show_default=False,
        ),
    ],
    articles: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE",
            help="The articles themselves: quotations are then compared with their texts.",
            show_default=False,
        ),
    ] = None,
    output_format: Annotated[
        OutputFormat, typer.Option(help="Lines for people, or one JSON object for machines.")
    ] = OutputFormat.TEXT,
) -> None:
    """Check documents: each error with its file, JSON pointer and message.

    Exit codes: 0 all valid, 1 something is not, 2 a file cannot be read.
    """
    with console.reporting():
        code = _validate(files, _texts(articles or []), output_format)
    raise typer.Exit(code)


def _validate(files: list[Path], texts: dict[str, str], output_format: OutputFormat) -> int:
    """Writes the findings; the exit code."""
    found: list[Finding] = []
    documents = unreadable = wrong = 0
    for outcome in _outcomes(files, texts):
        if isinstance(outcome, str):
            console.error(outcome)
            unreadable += 1
            continue
        documents += 1
        wrong += bool(outcome)
        if output_format is OutputFormat.JSON:
            found += outcome
        else:
            for finding in outcome:
                console.write_line(_line(finding))
    if output_format is OutputFormat.JSON:
        report = {"documents": documents, "errors": [asdict(finding) for finding in found]}
        console.write_line(json.dumps(report, ensure_ascii=False, indent=2))
    else:
        console.note(f"{documents:,} documents, {wrong:,} not valid")
    return console.CANNOT_RUN if unreadable else console.FINDINGS if wrong else 0


def _outcomes(files: list[Path], texts: dict[str, str]) -> Iterator["list[Finding] | str"]:
    """The findings of each document, and a message for each file that cannot be read."""
    from timeline.errors import InputError
    from timeline.validate import check_stream, open_document

    for path in files:
        try:
            if path == Path("-"):
                yield from check_stream(sys.stdin.buffer, "standard input", texts)
                continue
            with open_document(path) as stream:
                yield from check_stream(stream, str(path), texts)
        except InputError as error:
            yield str(error)


def _line(finding: "Finding") -> str:
    line = f":{finding.line}" if finding.line else ""
    return f"{finding.file}{line}: {finding.pointer or '(whole document)'}: {finding.message}"


def _texts(articles: list[Path]) -> dict[str, str]:
    """The texts of the articles by id."""
    from datetime import date

    from timeline.article import Article
    from timeline.errors import InputError
    from timeline.sources import ReadOptions, read_all

    texts = {}
    # The texts alone are wanted: any date serves, so that none has to be found.
    for reading in read_all(articles, ReadOptions(published=date(2000, 1, 1))):
        if not isinstance(reading, Article):
            line = f":{reading.line}" if reading.line else ""
            raise InputError(f"{reading.origin}{line}: {reading.message}")
        texts[reading.id] = reading.text
    return texts
