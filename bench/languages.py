"""Measures the date phrases of other languages on the tables of fixtures/languages.

`python bench/languages.py` prints the page docs/languages.md, `--write` writes it, `--check` fails
when it is stale.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any

from bench.report import ROOT, table
from tests.dates.expected import PUBLISHED, plain
from tests.dates.languages.phrases import NO_DATES, Phrase, all_phrases
from timeline.dates.languages import LANGUAGES, code_of

ALL, DATEPARSER_ALONE = "**all dates**", "dateparser alone"
PAGE = ROOT / "docs" / "languages.md"
HEADER = """\
# Other languages

Written by `python bench/languages.py --write`; do not edit.

`timeline dates` reads the date phrases of seven languages besides English: explicit dates, and
phrases that count from the day of publication. The language is that of `--language`, else the one
that the article names, else a guess; from Python, `timeline.dates.resolve(text, published, "fr")`.
Records are those of English: the same TIMEX3 values, intervals and relations. The rule's name ends
in the language's code: `weekday-fr`. Dates in figures have the day first.

The share of phrases right, by family. Each phrase stands in a sentence and is right when it alone
is found there, with its span, type, value, start, end, granularity and relation; under "No dates",
when nothing is found. The tables (`fixtures/languages`) were written by hand for the project and
are its tests as well, so these figures show what is covered, not how well an unseen text is read.
A fairer figure: of 96 dates in 77 sentences in the style of news, written by the same hand after
the rules and read once before any change, 91 were right, and 5 of the 96 found were wrong.

"""
DATEPARSER = """
For comparison, `dateparser` with its language given, handed the bare phrase and the publication
date: how often it names any moment inside the right interval (it does not tell intervals, or find
phrases in a text). Phrases of parts of days, spans and relations are left out.

"""
LIMITS = """
Not read: clock times, durations without a bound, sets ("every Monday"), centuries and decades,
holidays, numbers of several words, the first day of "3 to 5 May", and most phrases counted from
another date than publication ("two days later"; but "the following Monday" is read in French,
Spanish, Italian and Portuguese). Weekdays without "last" or "next" lie in the past unless
a word such as "will" or "must" says otherwise; futures that only the verb's ending shows are known
for the most frequent verbs. Events are extracted from English only.
"""


Rights = defaultdict[str, defaultdict[str, list[bool]]]  # by row and language


def shares(rows: Rights, names: Iterable[str]) -> str:
    """The table of the shares right."""
    head = ["", *(LANGUAGES[code].capitalize() for code in LANGUAGES)]
    cells = [[name, *(share(rows[name][code]) for code in LANGUAGES)] for name in names]
    return table(head, cells) + "\n"


def share(right: list[bool]) -> str:
    """Right ones of all: "12/12"."""
    return f"{sum(right)}/{len(right)}"


def page() -> str:
    """docs/languages.md as it should be."""
    rows: Rights = defaultdict(lambda: defaultdict(list))
    for phrase in all_phrases():
        code = code_of(phrase.language) or ""
        right = phrase.problem() is None
        rows[phrase.family][code].append(right)
        if phrase.family != NO_DATES:
            rows[ALL][code].append(right)
        if is_plain(phrase):
            rows[DATEPARSER_ALONE][code].append(dateparser_right(phrase, code))
    families = [name for name in rows if name not in (ALL, NO_DATES, DATEPARSER_ALONE)]
    ours = shares(rows, [*families, ALL, NO_DATES])
    return HEADER + ours + DATEPARSER + shares(rows, [DATEPARSER_ALONE]) + LIMITS


def is_plain(phrase: Phrase) -> bool:
    """Whether a phrase means one calendar period, without more."""
    meaning = phrase.meaning
    return (
        meaning is not None
        and meaning.type == "DATE"
        and meaning.mod is None
        and meaning.relation == "at"
        and meaning.start is not None
    )


def dateparser_right(phrase: Phrase, code: str) -> bool:
    """Whether dateparser names a moment inside the interval of a plain phrase."""
    text, ((start, end),) = plain(phrase.sentence)
    found = parser(code).get_date_data(text[start:end]).date_obj
    assert phrase.meaning is not None
    first, after = str(phrase.meaning.start), str(phrase.meaning.end)
    return found is not None and date.fromisoformat(first) <= found.date() < date.fromisoformat(
        after
    )


PARSERS: dict[str, Any] = {}


def parser(code: str) -> Any:
    """dateparser for one language, counting from the publication date."""
    from dateparser import DateDataParser

    if code not in PARSERS:
        settings = {
            "RELATIVE_BASE": datetime.combine(PUBLISHED, time()),
            "PREFER_DATES_FROM": "past",
            "DATE_ORDER": "DMY",
        }
        PARSERS[code] = DateDataParser(languages=[code], settings=settings)
    return PARSERS[code]


def main() -> int:
    """Exit code 1 when the page is stale."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--write", action="store_true")
    options.add_argument("--check", action="store_true")
    given = options.parse_args()
    written = page()
    if given.write:
        PAGE.write_text(written, encoding="utf-8")
    elif given.check and (not PAGE.exists() or PAGE.read_text(encoding="utf-8") != written):
        print("docs/languages.md is stale: python bench/languages.py --write", file=sys.stderr)
        return 1
    elif not given.check:
        print(written, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
