"""`timeline dates`: the date resolver alone."""

from enum import StrEnum
from typing import Annotated

import typer

from timeline.cli.options import (
    DayFirst,
    Files,
    InputFormat,
    Language,
    Published,
    Region,
    Workers,
    order_of,
)


class Format(StrEnum):
    """How the dates are written."""

    JSON = "json"
    TIMEML = "timeml"


def dates(
    files: Files,
    published: Published = None,
    day_first: DayFirst = None,
    language: Language = None,
    region: Region = None,
    input_format: InputFormat = None,
    workers: Workers = 1,
    format: Annotated[
        Format, typer.Option(help="A list of dates, or the text with inline TIMEX3 tags.")
    ] = Format.JSON,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain",
            help="For reading: each phrase in its line, its meaning, what it was counted from, "
            "and the rule that read it.",
        ),
    ] = False,
) -> None:
    """Find the dates in articles, resolved against the publication date.

    One .txt or .html file gives one document; a .jsonl file or several files give one a line.
    """
    from timeline.cli.working import work
    from timeline.dates.languages import code_of
    from timeline.jobs import DatesJob, Style
    from timeline.sources.language_guess import is_english

    if explain and format is Format.TIMEML:
        raise typer.BadParameter("--explain and --format timeml cannot both be had")
    style: Style = "explain" if explain else format.value
    work(
        files,
        published=published,
        order=order_of(day_first),
        language=language,
        region=region,
        input_format=input_format,
        workers=workers,
        job=lambda compact: DatesJob(compact=compact, style=style),
        reads=lambda language: is_english(language) or code_of(language or "") is not None,
        if_not="the date phrases read are English ones, others may be missed",
        counted="dates",
    )
