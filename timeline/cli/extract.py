"""`timeline extract`: the main job."""

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


def extract(
    files: Files,
    published: Published = None,
    day_first: DayFirst = None,
    language: Language = None,
    region: Region = None,
    input_format: InputFormat = None,
    workers: Workers = 1,
    model: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="A spaCy pipeline other than the default one, for example en_core_web_trf.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Write the events of articles in time order, as JSON.

    One .txt or .html file gives one document; a .jsonl file or several files give one a line.
    """
    from timeline.cli.working import work
    from timeline.jobs import ExtractJob
    from timeline.sources.language_guess import is_english

    work(
        files,
        published=published,
        order=order_of(day_first),
        language=language,
        region=region,
        input_format=input_format,
        workers=workers,
        job=lambda compact: ExtractJob(compact=compact, model=model),
        reads=lambda language: model is not None or is_english(language),
        if_not="events are left out, because only English is read "
        "(`timeline dates` gives the dates; --model NAME reads it with a pipeline of yours)",
        counted="events",
    )
