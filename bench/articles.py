"""Many different articles, made from the shipped ones by a seeded template."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

from bench.report import ROOT

SYLLABLES = "bal dor fen gri hol kas lin mar nov ost pel rin sav tor ul ven wex yor".split()
VERBS = "announced opened cancelled praised rejected visited".split()
THINGS = "the bridge|the hospital|the new timetable|a budget of {} million|the harbour".split("|")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SENTENCES_EACH = 2


def sentences() -> list[str]:
    """The sentences of the shipped articles, cut roughly at full stops."""
    texts = [path.read_text(encoding="utf-8") for path in _shipped()]
    pieces = [piece.strip() for text in texts for piece in text.split(". ")]
    return [piece.rstrip(".") + "." for piece in pieces if 40 < len(piece) < 300]


def _shipped() -> list[Path]:
    return sorted((ROOT / "fixtures" / "articles").glob("*.txt"))


def lines(count: int, seed: int = 1) -> Iterator[str]:
    """So many articles as lines that `timeline` reads, each with names of its own."""
    choice = random.Random(seed)
    stock = sentences()
    for number in range(count):
        text = " ".join([_invented(choice), *choice.sample(stock, SENTENCES_EACH)])
        published = (
            f"20{choice.randint(10, 25)}-{choice.randint(1, 12):02}-{choice.randint(1, 28):02}"
        )
        yield json.dumps({"id": f"article-{number}", "published": published, "text": text})


def _invented(choice: random.Random) -> str:
    """A sentence with names that no other article has, so that caches of words can show growth."""
    person = f"{_name(choice, 2)} {_name(choice, 3)}"
    thing = choice.choice(THINGS).format(choice.randint(2, 900))
    place, day, verb = _name(choice, 3), choice.choice(DAYS), choice.choice(VERBS)
    return f"{person}, the mayor of {place}, {verb} {thing} on {day}."


def _name(choice: random.Random, syllables: int) -> str:
    return "".join(choice.choices(SYLLABLES, k=syllables)).capitalize()
