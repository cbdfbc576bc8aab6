"""Runs the installed `timeline` program over gold articles, as its users do."""

import subprocess
import sys
import tempfile
from pathlib import Path

from bench.gold import GoldSet
from timeline.model import DatesDocument, TimelineDocument

PROGRAM = str(Path(sys.executable).parent / "timeline")


def dates(gold: GoldSet) -> list[DatesDocument]:
    """What `timeline dates` prints for each article of the set."""
    return [DatesDocument.model_validate_json(line) for line in _run("dates", gold)]


def extract(gold: GoldSet) -> list[TimelineDocument]:
    """What `timeline extract` prints for each article of the set."""
    return [TimelineDocument.model_validate_json(line) for line in _run("extract", gold)]


def _run(command: str, gold: GoldSet) -> list[str]:
    """The lines that a command prints for the set, one for each article."""
    with tempfile.TemporaryDirectory() as folder:
        articles = Path(folder) / f"{gold.name}.jsonl"
        articles.write_text(
            "".join(document.line() + "\n" for document in gold.documents), encoding="utf-8"
        )
        arguments = [PROGRAM, command, str(articles)]
        # Exit code 1 means that single articles failed: then the lines are too few, below.
        done = subprocess.run(arguments, capture_output=True, encoding="utf-8", check=False)
    lines = [line for line in done.stdout.split("\n") if line]
    if done.returncode > 1 or len(lines) != len(gold.documents):
        raise SystemExit(
            f"timeline {command} on {gold.name}: {len(gold.documents)} articles in, "
            f"{len(lines)} lines out, exit code {done.returncode}\n{done.stderr[-2000:]}"
        )
    return lines
