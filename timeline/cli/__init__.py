"""The command line: one file per command; nothing else prints or exits.

Commands import what they need when they run, so that `timeline --help` starts fast.
"""

import sys
from typing import Annotated

import typer

from timeline.cli import console
from timeline.cli.dates import dates
from timeline.cli.extract import extract
from timeline.cli.schema import schema
from timeline.cli.validate import validate

app = typer.Typer(
    name="timeline",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.command()(extract)
app.command()(dates)
app.command()(validate)
app.command()(schema)


def _show_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        console.write_line(f"timeline {version('event-timeline')}")
        raise typer.Exit


@app.callback()
def timeline(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Who did what, and when: the events of news articles in time order.

    Exit codes: 0 done, 1 something was found wrong (a bad line of a batch, an invalid document),
    2 cannot run (bad usage, unreadable input, no publication date), 130 stopped by Ctrl-C,
    143 stopped by SIGTERM.
    """


def main() -> None:
    """The `timeline` command."""
    try:
        with console.reporting():
            console.prepare()
            app()
    except typer.Exit as end:
        sys.exit(end.exit_code)
