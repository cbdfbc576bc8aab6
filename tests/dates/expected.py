"""What the phrase tables of this folder are written in.

A table gives a meaning first and then sentences that say it, the phrase between braces:

    (day("2025-09-04"), ["He resigned on {Thursday}.", "They met {two days ago}."])

A sentence with several phrases has several meanings, in the order of the text. A table is checked
whole: the number of phrases, their spans, and all that is known of each.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta

import pytest
from _pytest.mark import ParameterSet

from timeline.dates import ResolvedDate, resolve

# A Saturday, in the 36th week, the third quarter and (by the weather) the autumn of its year.
PUBLISHED = date(2025, 9, 6)


@dataclass(frozen=True)
class Expected:
    """The fields of a `ResolvedDate` that its phrase decides."""

    type: str
    value: str
    start: str | None
    end: str | None
    granularity: str
    edtf: str | None
    mod: str | None = None
    relation: str = "at"
    recurrence: str | None = None


Table = Sequence[tuple[Expected | Sequence[Expected], Sequence[str]]]


# ---- dates -------------------------------------------------------------------------------------


def _date(value: str, start: date, end: date, granularity: str, edtf: str) -> Expected:
    return Expected("DATE", value, start.isoformat(), end.isoformat(), granularity, edtf)


def day(value: str) -> Expected:
    """A day, by its ISO date."""
    start = date.fromisoformat(value)
    return _date(value, start, start + timedelta(1), "day", value)


def week(monday: str) -> Expected:
    """A week, by the ISO date of its Monday."""
    start = date.fromisoformat(monday)
    value = f"{start:%G-W%V}"
    return _date(value, start, start + timedelta(7), "week", f"{start}/{start + timedelta(6)}")


def weekend(saturday: str) -> Expected:
    """A weekend, by the ISO date of its Saturday."""
    start = date.fromisoformat(saturday)
    value = f"{start:%G-W%V}-WE"
    return _date(value, start, start + timedelta(2), "weekend", f"{start}/{start + timedelta(1)}")


def _months(value: str, first: str, count: int, granularity: str, edtf: str) -> Expected:
    year, month = (int(part) for part in first.split("-"))
    years, months = divmod(month - 1 + count, 12)
    return _date(value, date(year, month, 1), date(year + years, months + 1, 1), granularity, edtf)


def month(value: str) -> Expected:
    """A month: "2025-09"."""
    return _months(value, value, 1, "month", value)


def quarter(value: str) -> Expected:
    """A quarter: "2025-Q3"."""
    year, n = value[:4], int(value[-1])
    return _months(value, f"{year}-{3 * n - 2}", 3, "quarter", f"{year}-{32 + n}")


def half(value: str) -> Expected:
    """A half year: "2025-H1"."""
    year, n = value[:4], int(value[-1])
    return _months(value, f"{year}-{6 * n - 5}", 6, "half", f"{year}-{39 + n}")


def season(value: str) -> Expected:
    """A season: "2025-SU"."""
    year, n = value[:4], ["SP", "SU", "FA", "WI"].index(value[-2:])
    return _months(value, f"{year}-{3 * n + 3}", 3, "season", f"{year}-{21 + n}")


def year(value: str) -> Expected:
    """A year: "1998"."""
    return _months(value, f"{value}-1", 12, "year", value)


def decade(value: str) -> Expected:
    """A decade: "199" for the 1990s."""
    return _months(value, f"{value}0-1", 120, "decade", f"{value}X")


def century(value: str) -> Expected:
    """A century: "18" for the 19th."""
    return _months(value, f"{value}00-1", 1200, "century", f"{value}XX")


def before_christ(value: str, granularity: str, edtf: str) -> Expected:
    """A time before the year 1, which has no ISO date of `datetime`."""
    return Expected("DATE", value, None, None, granularity, edtf)


def vague(value: str) -> Expected:
    """PRESENT_REF, PAST_REF or FUTURE_REF."""
    return Expected("DATE", value, None, None, "open", None)


# ---- times of day ------------------------------------------------------------------------------


def part(value: str) -> Expected:
    """A part of a day: "2025-09-05TMO"."""
    return replace(day(value[:10]), type="TIME", value=value, granularity="part-of-day")


def clock(value: str, granularity: str, offset: str = "") -> Expected:
    """An hour, a minute or a second: "2025-09-06T21:00"."""
    start = datetime.fromisoformat(value)
    end = start + timedelta(**{f"{granularity}s": 1})
    return Expected(
        "TIME",
        value,
        start.isoformat() + offset,
        end.isoformat() + offset,
        granularity,
        start.isoformat(),
    )


# ---- durations and sets ------------------------------------------------------------------------


def duration(value: str, granularity: str) -> Expected:
    """A length of time that no date pins down."""
    return Expected("DURATION", value, None, None, granularity, None)


def window(value: str, granularity: str, start: str, end: str) -> Expected:
    """A length of time that begins or ends with a known day; `end` is its last day."""
    after = (date.fromisoformat(end) + timedelta(1)).isoformat()
    return Expected("DURATION", value, start, after, granularity, f"{start}/{end}")


def times(value: str, recurrence: str | None) -> Expected:
    """A set of times, with its RFC 5545 recurrence rule where it has one."""
    return Expected("SET", value, None, None, "open", None, recurrence=recurrence)


# ---- modifiers and relations -------------------------------------------------------------------


def modified(mod: str, expected: Expected) -> Expected:
    """The same with a TIMEX3 modifier."""
    return replace(expected, mod=mod)


def related(relation: str, expected: Expected) -> Expected:
    """The same after a preposition that leaves its interval as it is ("during")."""
    return replace(expected, relation=relation)


def around(expected: Expected) -> Expected:
    """About the time of the expected one."""
    return replace(expected, relation="around", edtf=f"{expected.edtf}~")


def since(expected: Expected, relation: str = "since") -> Expected:
    """From its beginning on."""
    edtf = f"{_first(expected)}/.."
    return replace(expected, relation=relation, end=None, edtf=edtf)


def until(expected: Expected, relation: str = "until") -> Expected:
    """Up to its end; a clock time is a moment."""
    edtf = f"../{_last(expected)}"
    return replace(expected, relation=relation, start=None, end=_limit(expected), edtf=edtf)


def by(expected: Expected) -> Expected:
    """At its end at the latest."""
    return until(expected, "by")


def before(expected: Expected) -> Expected:
    """Before its beginning."""
    edtf = f"../{_first(expected)}"
    return replace(expected, relation="before", start=None, end=expected.start, edtf=edtf)


def after(expected: Expected) -> Expected:
    """After its end."""
    edtf = f"{_last(expected)}/.."
    return replace(expected, relation="after", start=_limit(expected), end=None, edtf=edtf)


def between(first: Expected, last: Expected) -> list[Expected]:
    """The two ends of a range: both have the whole of it as their interval."""
    edtf = f"{_first(first)}/{_last(last)}"
    return [
        replace(one, start=first.start, end=_limit(last), edtf=edtf, relation=relation)
        for one, relation in ((first, "since"), (last, "until"))
    ]


def _limit(expected: Expected) -> str | None:
    """Where what lasts until the expected one ends."""
    is_clock = expected.granularity in ("hour", "minute", "second")
    return expected.start if is_clock else expected.end


# EDTF has no intervals of quarters, decades or times of day: their ends are months, years, days.
EDGE_LENGTHS = {"quarter": 7, "half": 7, "decade": 4, "century": 4}


def _first(expected: Expected) -> str:
    """The beginning of an EDTF interval."""
    if expected.type == "TIME":
        return expected.value[:10]
    if expected.granularity in EDGE_LENGTHS:
        return str(expected.start)[: EDGE_LENGTHS[expected.granularity]]
    return str(expected.edtf).split("/")[0]


def _last(expected: Expected) -> str:
    """The end of an EDTF interval."""
    if expected.granularity in EDGE_LENGTHS:
        last = date.fromisoformat(str(expected.end)) - timedelta(1)
        return last.isoformat()[: EDGE_LENGTHS[expected.granularity]]
    return _first(expected) if expected.type == "TIME" else str(expected.edtf).split("/")[-1]


# ---- checking ----------------------------------------------------------------------------------


def cases(table: Table) -> list[ParameterSet]:
    """The sentences of a table, each with its meanings."""
    return [
        pytest.param(
            sentence, [expected] if isinstance(expected, Expected) else list(expected), id=sentence
        )
        for expected, sentences in table
        for sentence in sentences
    ]


def plain(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """A sentence without its braces, and the spans that they marked."""
    text = ""
    spans: list[tuple[int, int]] = []
    for piece in marked.split("{"):
        phrase, brace, rest = piece.partition("}")
        if brace:
            spans.append((len(text), len(text) + len(phrase)))
        text += phrase + rest
    return text, spans


def check(marked: str, meanings: list[Expected], published: date = PUBLISHED) -> None:
    """Assert that exactly the marked phrases are found, with these meanings."""
    text, spans = plain(marked)
    assert len(spans) == len(meanings), "the table gives another number of meanings than phrases"
    found = resolve(text, published)
    assert [date.text for date in found] == [text[a:b] for a, b in spans]
    assert [date.span for date in found] == spans
    assert [shown(date) for date in found] == [asdict(meaning) for meaning in meanings]


def phrase(marked: str, published: date = PUBLISHED) -> ResolvedDate:
    """The date that is found where the braces are, whatever else there is."""
    text, spans = plain(marked)
    (found,) = (date for date in resolve(text, published) if date.span == spans[0])
    return found


def shown(found: ResolvedDate) -> dict[str, object]:
    """The fields of a found date that `Expected` has."""
    return {name: getattr(found, name) for name in Expected.__dataclass_fields__}
