"""Paces on texts that are made to be slow: `python bench/adversarial.py [--seconds 60]`.

First the adversarial set: a megabyte each of what a resolver may choke on, beside the pace on plain
text (the project's own articles, repeated). Then, for as long as `--seconds` says, random texts of
date words (a fuzz target): each must be read without an error, and within the pace that the set
allows. Exits 1 where a text is slower than a tenth of plain text, and prints the text's seed.
"""

import argparse
import random
import sys
import time
from datetime import date
from pathlib import Path

from timeline.dates import resolve
from timeline.dates.text.vocabulary import TABLES

PUBLISHED = date(2025, 9, 6)
SIZE = 1_000_000
ALLOWED = 0.1  # of the pace on plain text
SET = {
    "digits": "1234567890",
    "last last last": "last ",
    "slashes": "/",
    "numeric dates": "1/1/1 ",
    "month names": "January ",
    "nested quotes": "“‘\"'",
    "brackets": "(((",
    "number words": "twenty ",
    "dashes": "-",
    "articles": "the ",
}
ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"
PIECES = [*(word for table in TABLES.values() for word in table), *"0123456789-/.,:'()\n"]


def pace(text: str) -> float:
    """Characters a second of the resolver's processor time."""
    began = time.process_time()
    resolve(text, PUBLISHED)
    return len(text) / max(time.process_time() - began, 1e-6)


def plain_pace() -> float:
    """The pace on ordinary articles."""
    text = "\n\n".join(path.read_text("utf-8") for path in sorted(ARTICLES.glob("*.txt")))
    return pace(text * (SIZE // 4 // len(text) + 1))


def random_text(seed: int) -> str:
    """Words, digits and signs of dates in any order."""
    chosen = random.Random(seed)
    pieces = (chosen.choice(PIECES) + chosen.choice(["", " ", " "]) for _ in range(2000))
    return "".join(pieces)


def main() -> int:
    """The set, then random texts until the time is over."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10.0, help="how long to try random texts")
    seconds = parser.parse_args().seconds
    resolve("", PUBLISHED)
    plain = plain_pace()
    print(f"{'plain articles':20} {plain / 1e3:8.0f} kB/s")
    slow = 0
    for name, unit in SET.items():
        found = pace(unit * (SIZE // len(unit)))
        slow += found < ALLOWED * plain
        print(f"{name:20} {found / 1e3:8.0f} kB/s")
    seed, end = 0, time.monotonic() + seconds
    while time.monotonic() < end:
        found = pace(random_text(seed))
        if found < ALLOWED * plain:
            slow += 1
            print(f"random text {seed}: {found / 1e3:.0f} kB/s")
        seed += 1
    print(f"{seed} random texts, {slow} too slow")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
