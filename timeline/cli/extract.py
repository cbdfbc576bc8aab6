"""`timeline extract`: the main job."""

from typing import Annotated

import typer

from timeline.cli.options import DayFirst, Files, Published, Workers, order_of


def extract(
    files: Files,
    published: Published = None,
    day_first: DayFirst = None,
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

    work(
        files,
        published=published,
        order=order_of(day_first),
        workers=workers,
        job=lambda compact: ExtractJob(compact=compact, model=model),
        if_not_english=None
        if model
        else "events are left out, because only English is read (`timeline dates` gives the dates; "
        "--model NAME reads it with a pipeline of yours)",
        counted="events",
    )
