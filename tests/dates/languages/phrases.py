"""Reads the phrase tables of fixtures/languages.

A table has families ("== Weekdays"), and in a family meanings, each with the sentences that say
it; the last family, "No dates", has only sentences:

    == Years
    since year 2014
      Il est en prison depuis {2014}.

A meaning is written in the names of `tests.dates.expected`.
"""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.dates import expected
from tests.dates.expected import PUBLISHED, Expected, plain, shown
from timeline.dates import resolve

FOLDER = Path(__file__).resolve().parents[3] / "fixtures" / "languages"
NO_DATES = "No dates"
FRAMES = ("since", "until", "by", "before", "after", "during")
MEANINGS: dict[str, Callable[..., Expected]] = {
    name: getattr(expected, name)
    for name in ("day", "week", "weekend", "month", "season", "year", "part", "vague", "window")
}


@dataclass(frozen=True)
class Phrase:
    """A sentence of a table, and what it means: None for no date."""

    language: str
    family: str
    sentence: str
    meaning: Expected | None

    def problem(self) -> str | None:
        """What is wrong with what is found in the sentence, or None."""
        text, spans = plain(self.sentence)
        found = resolve(text, PUBLISHED, self.language)
        if [date.span for date in found] != spans:
            return f"found {[date.text for date in found]}"
        wanted = [asdict(self.meaning)] if self.meaning else []
        got = [shown(date) for date in found]
        return None if got == wanted else f"{got} is not {wanted}"


def meaning_of(line: str) -> Expected:
    """The meaning that a line writes: "since year 2014", "modified END month 2024-05"."""
    head, *rest = line.split()
    if head == "during":
        return expected.related("during", meaning_of(" ".join(rest)))
    if head in FRAMES:
        framed: Expected = getattr(expected, head)(meaning_of(" ".join(rest)))
        return framed
    if head == "modified":
        return expected.modified(rest[0], meaning_of(" ".join(rest[1:])))
    return MEANINGS[head](*rest)


def read(path: Path) -> Iterator[Phrase]:
    """The phrases of a table."""
    family, meaning = "", None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            family, meaning = line.removeprefix("== "), None
        elif line.startswith("  "):
            yield Phrase(path.stem, family, line.strip(), meaning)
        elif line:
            meaning = meaning_of(line)


def all_phrases() -> list[Phrase]:
    """The phrases of all tables."""
    return [phrase for path in sorted(FOLDER.glob("*.txt")) for phrase in read(path)]
