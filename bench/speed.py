"""Speed tables: `python bench/speed.py GOLD_FOLDER`.

In one run, on one core, on the texts of the gold folder: the date resolver against
`dateparser.search.search_dates` and `datefinder`; `extract` against parsing the same texts with
bare spaCy; start-up; and peak memory of `extract` on many articles against few. Prints Markdown;
with `--write --date 2026-11-23` the tables also go into docs/speed.md and README.md.
"""

import argparse
import logging
import os
import sys
import tempfile
import warnings
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from statistics import median

from bench import articles, others
from bench.gold import GoldDocument, read_folder
from bench.measure import medians, peak_memory, process, speed_within
from bench.program import PROGRAM
from bench.report import Cell, fill, setting, table, write

# spaCy's and numpy's own threads; both read these when they are first imported, further down.
ONE_CORE = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
ROUNDS = 3
START_ROUNDS = 9
LIMIT = 20.0  # seconds for one tool in one round: slow ones read fewer texts
EXTRACT_SIZE = 250_000  # characters for `extract` against bare parsing
PUBLISHED = datetime(2025, 9, 6)  # only the pace is measured
FEW = 100  # articles to which the peak memory is compared


def date_tools() -> dict[str, Callable[[str], object]]:
    """The date resolver, and what one would use in Python instead."""
    import datefinder
    from dateparser.search import search_dates

    from timeline.dates import resolve

    def searched(text: str) -> object:
        return search_dates(text, languages=["en"], settings={"RELATIVE_BASE": PUBLISHED})

    return {
        "**timeline** `dates.resolve`": lambda text: resolve(text, PUBLISHED.date()),
        "dateparser `search_dates`, English": searched,
        "datefinder `find_dates`": lambda text: list(datefinder.find_dates(text)),
    }


def dates_table(texts: Sequence[str]) -> str:
    """The pace of each tool, in turns; the median of the rounds."""
    tools = date_tools()
    for tool in tools.values():
        tool(texts[0])  # its imports and caches
    paces: dict[str, list[float]] = {name: [] for name in tools}
    read: dict[str, int] = {}
    for _ in range(ROUNDS):
        for name, tool in tools.items():
            pace, read[name] = speed_within(tool, texts, LIMIT)
            paces[name].append(pace)
    rows: list[list[Cell]] = [
        [name, round(median(paces[name])), read[name], len(texts)] for name in tools
    ]
    return table(["finding dates", "kB/s", "texts read", "of"], rows)


def sample(documents: Sequence[GoldDocument]) -> list[GoldDocument]:
    """The first documents of about EXTRACT_SIZE characters, none longer than a long article."""
    chosen: list[GoldDocument] = []
    size = 0
    for document in documents:
        if len(document.text) < 20_000 and size < EXTRACT_SIZE:
            chosen.append(document)
            size += len(document.text)
    return chosen


def extract_table(documents: Sequence[GoldDocument]) -> str:
    """`extract` and bare parsing of the same texts, models loaded before, in turns."""
    from timeline import language
    from timeline.article import Article
    from timeline.extraction import extract_articles
    from timeline.publication import parse_published

    chosen = sample(documents)
    ready = [Article(d.text, parse_published(d.published), d.id) for d in chosen]
    nlp = language.load()

    def bare() -> None:
        with nlp.memory_zone():
            for _ in nlp.pipe(document.text for document in chosen):
                pass

    def ours() -> None:
        for _ in extract_articles(ready):
            pass

    jobs = {"spaCy alone": bare, "**timeline** `extract`": ours}
    medians(jobs, 1)  # caches
    seconds = medians(jobs, ROUNDS)
    size = sum(len(document.text.encode()) for document in chosen) / 1000
    rows: list[list[Cell]] = [
        [name, size / took, took, f"{took / seconds['spaCy alone']:.2f}"]
        for name, took in seconds.items()
    ]
    return table([f"{len(chosen)} articles", "kB/s", "seconds", "times spaCy"], rows)


def start_table() -> str:
    """Whole processes, from start to end."""
    baseline = "`python -c 'import typer, pydantic'`"
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "article.txt"
        article.write_text(" ".join(articles.sentences()[:20]), encoding="utf-8")
        published = ("--published", "2025-09-06")
        jobs = {
            baseline: process(sys.executable, "-c", "import typer, pydantic"),
            "`timeline --help`": process(PROGRAM, "--help"),
            "`timeline dates FILE`": process(PROGRAM, "dates", str(article), *published),
            "`timeline extract FILE`": process(PROGRAM, "extract", str(article), *published),
        }
        medians(jobs, 1)  # byte code and the file cache
        seconds = medians(jobs, START_ROUNDS)
    rows: list[list[Cell]] = [
        [name, f"{took:.2f}", f"{took / seconds[baseline]:.1f}"] for name, took in seconds.items()
    ]
    return table(["whole process", "seconds", "times the first"], rows)


def memory_table(many: int) -> str:
    """Peak memory of `timeline extract` on few and on many articles."""
    peaks: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in (FEW, many):
            batch = Path(folder) / f"{count}.jsonl"
            with batch.open("w", encoding="utf-8") as file:
                file.writelines(line + "\n" for line in articles.lines(count))
            peaks[count] = peak_memory([PROGRAM, "extract", str(batch)])
    rows: list[list[Cell]] = [
        [f"{count:,}", round(peak), f"{peak / peaks[FEW]:.2f}"] for count, peak in peaks.items()
    ]
    return table(["articles", "peak MB", f"times that of {FEW}"], rows)


PAGE = """\
# Speed

Written by `python bench/speed.py GOLD_FOLDER --write --date DATE`; do not edit.
{setting}

Measured in one run, where nothing else is said; what is compared took turns, and figures are
medians. Other machines will differ, the ratios much less.

## Finding dates

On one core, on the texts of the gold folder. A tool that needs long reads fewer of them.

{dates}

Tools in other languages or with models of their own, measured on a machine of the same kind in
another run:

{others}

## Extracting events, against parsing alone

`timeline extract` parses each text with spaCy; this shows what the rest costs. Both are measured
without start-up, on one core.

{extract}

## Start-up

{start}

## Memory

`timeline extract` on batches of short articles, each with names of its own.

{memory}
"""


def main() -> None:
    """Prints the tables; with `--write` also writes them into the documents."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", type=Path, help="folder with .jsonl or .tml gold; only its texts")
    parser.add_argument("--articles", type=int, default=10_000, help="for the memory figure")
    parser.add_argument("--write", action="store_true", help="into docs/speed.md and README.md")
    parser.add_argument("--date", help="of this run, for the documents (needed with --write)")
    arguments = parser.parse_args()
    if arguments.write and not arguments.date:
        parser.error("--write needs --date")
    os.environ.update(ONE_CORE)
    quiet_others()
    documents = [d for gold in read_folder(arguments.gold) for d in gold.documents]
    measures: dict[str, Callable[[], str]] = {
        "dates": lambda: dates_table([document.text for document in documents]),
        "extract": lambda: extract_table(documents),
        "start": start_table,
        "memory": lambda: memory_table(arguments.articles),
    }
    parts: dict[str, str] = {}
    for name, measure in measures.items():
        parts[name] = measure()
        print(parts[name], end="\n\n", flush=True)
    if arguments.write:
        pace = table(["finding dates", "kB/s"], others.PACE)
        packages = ["spacy", "dateparser", "datefinder", "pydantic", "typer"]
        write(
            "docs/speed.md",
            PAGE.format(setting=setting(arguments.date, packages), others=pace, **parts),
        )
        fill("README.md", "speed table", "\n\n".join(parts.values()))


def quiet_others() -> None:
    """The other tools warn a lot on real texts; that is not what is measured."""
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)


if __name__ == "__main__":
    main()
