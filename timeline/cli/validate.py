"""`timeline validate`: documents against the published schemas, and what these cannot say."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from timeline.cli import console

if TYPE_CHECKING:
    from timeline.validation.validate import Finding


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

    Exit codes: 0 all valid, 1 something is not (or a line of --articles is bad), 2 a file cannot
    be read.
    """
    with console.reporting():
        texts, worst = _texts(articles or [])
        code = _validate(files, texts, output_format)
    raise typer.Exit(max(code, worst))


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
    from timeline.sources.inputs import standard_input
    from timeline.validation.validate import check_stream, open_document

    for path in files:
        try:
            if path == Path("-"):
                yield from check_stream(standard_input(), "standard input", texts)
                continue
            with open_document(path) as stream:
                yield from check_stream(stream, str(path), texts)
        except InputError as error:
            yield str(error)


def _line(finding: "Finding") -> str:
    line = f":{finding.line}" if finding.line else ""
    where = f"{finding.file}{line}: {finding.pointer or '(whole document)'}"
    return console.visible(f"{where}: {finding.message}")


def _texts(articles: list[Path]) -> tuple[dict[str, str], int]:
    """The texts of the articles by id, and the exit code that those not read call for."""
    from datetime import date

    from timeline.cli.working import report
    from timeline.sources import ReadFailure, ReadOptions, read_all

    texts: dict[str, str] = {}
    worst = 0
    # The texts alone are wanted: any date serves, so that none has to be found.
    for reading in read_all(articles, ReadOptions(published=date(2000, 1, 1))):
        if isinstance(reading, ReadFailure):
            worst = max(worst, report(reading))
        elif texts.setdefault(reading.id, reading.text) != reading.text:
            console.warning(
                f"there are two articles {reading.id}: quotations are compared with the first"
            )
    return texts, worst
