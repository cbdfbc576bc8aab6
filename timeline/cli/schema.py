"""`timeline schema`: the published schemas."""

from enum import StrEnum
from typing import Annotated

import typer

from timeline.cli import console


class Name(StrEnum):
    """The published schemas."""

    TIMELINE = "timeline"
    DATES = "dates"
    ARTICLE = "article"


def schema(
    name: Annotated[
        Name,
        typer.Argument(
            help="What `extract` writes, what `dates` writes, or an input article (a .jsonl line)."
        ),
    ] = Name.TIMELINE,
) -> None:
    """Print a published JSON Schema (draft 2020-12)."""
    with console.reporting():
        from timeline.schemas import published

        console.write_line(published(name.value).rstrip("\n"))
