"""The arguments and options that several commands share."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from timeline.publication import Order


class Input(StrEnum):
    """The kinds of input, by the usual ending of their names."""

    TXT = "txt"
    HTML = "html"
    JSONL = "jsonl"
    JSONL_GZ = "jsonl.gz"


Files = Annotated[
    list[Path],
    typer.Argument(
        metavar="FILE...",
        help="Articles: .txt, .html, .jsonl or .jsonl.gz files, or - for standard input.",
        show_default=False,
    ),
]
Published = Annotated[
    str | None,
    typer.Option(
        metavar="DATE",
        help="The publication date, as a person would write it: 2025-09-06, "
        "'6 Sept 2025 14:30 BST', '5 septembre 2025'. Wins over what the articles say.",
        show_default=False,
    ),
]
DayFirst = Annotated[
    bool | None,
    typer.Option(
        "--day-first/--month-first",
        help="How to read publication dates like 03/04/2025.",
        show_default=False,
    ),
]
Language = Annotated[
    str | None,
    typer.Option(
        metavar="CODE",
        help="The language of the articles: fr, pt-BR. Wins over what they say, and over the "
        "guess that is made where they say nothing.",
        show_default=False,
    ),
]
Region = Annotated[
    str | None,
    typer.Option(
        metavar="CODE",
        help="The country that the articles are from: GB, US, AU. It decides on dates like "
        "03/04/2025 in the text, on the seasons and on the first day of the week. Wins over what "
        "their language tag or address tells.",
        show_default=False,
    ),
]
InputFormat = Annotated[
    Input | None,
    typer.Option(
        help="What the inputs are. By default a file's name tells, and the first character of "
        "standard input: { begins JSON Lines (gzipped or not), < a web page, anything else a text.",
        show_default=False,
    ),
]
Workers = Annotated[
    int, typer.Option(min=1, max=256, metavar="N", help="Processes to use for a batch.")
]


def order_of(day_first: bool | None) -> Order | None:
    """The order that `--day-first/--month-first` asks for."""
    if day_first is None:
        return None
    return "day-first" if day_first else "month-first"
