"""A length of time away from something: "two weeks ago", "a year later", "a week from Monday"."""

from collections.abc import Callable

from timeline.dates.calendar.calendar import SECONDS_IN, SIZE, Unit
from timeline.dates.direction.forms import is_past_form
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import yields_of
from timeline.dates.meaning.composition import Around, Moved, NotAhead
from timeline.dates.meaning.counted_out import Away, SomeTimeAfter
from timeline.dates.meaning.expression import Base, Expression, Running, Shifted
from timeline.dates.meaning.focus import YearEarlier
from timeline.dates.meaning.lengths import Duration, Vague
from timeline.dates.recognizers.relative import NO_NOUN, THAT
from timeline.dates.reference.comparisons import PERCENT
from timeline.dates.text.numerals import SCALES

Build = Callable[[Match], Expression | None]
PREHISTORY = 10_000


def length_of(m: Match) -> tuple[Unit, int] | None:
    """The unit and number of the captured length; None where the text does not tell how many."""
    length = m.expression("length")
    return length.counted() if isinstance(length, Duration) else None


def kind(m: Match) -> str:
    """The kind of chunk that a date that far away is."""
    found = length_of(m)
    return yields_of(found[0]) if found else "OTHER_DATE"


def ago(m: Match) -> Expression | None:
    """two weeks ago; a year ago; several months ago."""
    found = length_of(m)
    if found is None:
        return Vague("PAST_REF")
    if found == (Unit.YEAR, 1):
        return YearEarlier(Base.NOW)
    if found[0] is Unit.YEAR and found[1] >= 1000 and found[1] % 100 == 0:
        return _long_ago(found[1])
    return Shifted(found[0], -found[1])


def _long_ago(years: int) -> Expression:
    """2,000 years ago: to the century; 20,000 years ago: before any calendar."""
    return Vague("PAST_REF") if years >= PREHISTORY else Shifted(Unit.CENTURY, -years // 100)


def millions_ago(m: Match) -> Expression | None:
    """66 million years ago."""
    return Vague("PAST_REF") if m.text("length").split()[0] in SCALES else None


def from_now(m: Match) -> Expression | None:
    """two weeks from now; two weeks hence."""
    if "now" in m and m.text("now").lower() != "now":
        return None
    found = length_of(m)
    return Shifted(*found) if found else Vague("FUTURE_REF")


def earlier(m: Match) -> Expression | None:
    """two weeks earlier; a year before."""
    found = length_of(m)
    if found is None:
        return Vague("PAST_REF")
    if found == (Unit.YEAR, 1):
        return YearEarlier()
    return Away(found[0], -found[1])


def before_that(m: Match) -> Expression | None:
    """two weeks before that. Not "for months before that", which tells how long."""
    return earlier(m) if length_of(m) else None


def later(m: Match) -> Expression | None:
    """two weeks later; a few years later."""
    found = length_of(m)
    if found:
        return Away(*found)
    length = m.expression("length")
    return SomeTimeAfter(length.unit) if isinstance(length, Duration) else None


def before_subject(m: Match) -> Expression | None:
    """Four days after that of "Four days after that Ney fell"; "after that battle" is another."""
    is_verb = is_past_form(m.tokens.word_near(m.following + 1))
    return later(m) if m.capital_follows() and is_verb else None


def anniversary(m: Match) -> Expression | None:
    """a year to the day later."""
    found = length_of(m) if m.text("day").lower() == "the day" else None
    return Moved(Running(), *found) if found else None


def in_apposition(m: Match) -> Expression | None:
    """The fifty years later of "In 2003, fifty years later, ...": that year.

    So are the two days of "on May 2, two days earlier, ...".

    The hour of "at 9.47, an hour later" is 9.47, and the months of "in the summer of 1941, sixteen
    months later" are over in that summer.
    """
    unit, _ = length_of(m) or (None, 0)
    if unit is None:
        return None
    date, kind = m.expression("date"), m.kind("date")
    if kind in REACHED:
        return date if SIZE[unit] <= SIZE[REACHED[kind]] else None
    return Around(unit, date) if SIZE[unit] >= SIZE[PRECISION[kind]] else None


def on(m: Match) -> Expression | None:
    """three decades on: after what the text has told, but not after today."""
    found = length_of(m)
    if found is None or found[0] in SECONDS_IN:
        return None
    return NotAhead(Shifted(*found, Base.REFERENCE))


def unless_figure(build: Build) -> Build:
    """A meaning without "more than", where that is a figure's: "3 percent more than a year ago"."""

    def built(m: Match) -> Expression | None:
        before = m.first - 1
        is_figure = before in m.tokens.numbers or m.tokens.word_near(before)[:1].isdigit()
        return None if is_figure or m.tokens.word_near(before) in PERCENT else build(m)

    return built


LENGTH = "length=LENGTH (or so)?"
ABOUT = (
    "(about|almost|nearly|around|roughly|some|more than|less than|over|under|just over|just under)?"
)
END = "(DOT|COMMA|BREAK|CLOSE)"
# What goes on after "two days after that", besides what ends its phrase.
GOING_ON = f"({NO_NOUN}|and|but|at|by|in|on|to|with|from|his|its|their|all|both)"
EARLIER = "(earlier|previously|beforehand)"
LATER = "(later|afterwards|afterward|thereafter)"
# How precise the kinds of dates are.
PRECISION = {"YEAR_DATE": Unit.YEAR, "MONTH_DATE": Unit.MONTH, "DAY_DATE": Unit.DAY}
# The longest units that end at dates of other kinds: "at 9.47, an hour later".
REACHED = {"CLOCK_TIME": Unit.HOUR, "PERIOD_DATE": Unit.MONTH}

RULES = (
    Rule("units-ago", f"{LENGTH} ago", ago, yields=kind),
    Rule("units-ago", f"{ABOUT[:-1]} {LENGTH} ago", unless_figure(ago), yields=kind),
    Rule("units-ago", f"{ABOUT} {LENGTH} back", ago, before=END, yields=kind),
    Rule("units-ago", f"{ABOUT} NUMBER length=LENGTH ago", millions_ago, yields="OTHER_DATE"),
    Rule("units-from-now", f"{LENGTH} (from now=OTHER_DATE|hence)", from_now, yields=kind),
    Rule("units-from-now", f"{ABOUT} {LENGTH} (APOSTROPHE|POSSESSIVE) time", from_now, yields=kind),
    Rule(
        "units-from-now",
        f"{LENGTH} time",  # without the apostrophe
        from_now,
        after="in",
        before="(DOT|COMMA|BREAK|CLOSE|QUOTE)",
        yields=kind,
    ),
    Rule("anniversary", f"{LENGTH} to day=PERIOD_DATE {LATER}", anniversary),
    Rule(
        "anniversary",
        f"date=({'|'.join((*PRECISION, *REACHED))}) COMMA"
        f" phrase=({ABOUT} {LENGTH} ({LATER}|{EARLIER}|before|after|on))",
        in_apposition,
        before=END,
        yields=kind,
    ),
    # "A week later than planned" is no date.
    Rule("units-earlier", f"{LENGTH} {EARLIER}", earlier, not_before="than", yields=kind),
    Rule(
        "units-earlier",
        f"{ABOUT[:-1]} {LENGTH} {EARLIER}",
        unless_figure(earlier),
        not_before="than",
        yields=kind,
    ),
    Rule("units-earlier", f"{ABOUT} {LENGTH} before", earlier, before=END, yields=kind),
    Rule(
        "units-later",
        f"{ABOUT} {LENGTH} {LATER}",
        later,
        not_before="than",
        yields=kind,
    ),
    Rule("units-later", f"{ABOUT} {LENGTH} after", later, before=END, yields=kind),
    Rule("units-later", f"{ABOUT} {LENGTH} after {THAT}", later, before=GOING_ON, yields=kind),
    Rule("units-later", f"{LENGTH} after {THAT}", before_subject, before="UNKNOWN", yields=kind),
    Rule(
        "units-earlier",
        f"{ABOUT} {LENGTH} before {THAT}",
        before_that,
        before=GOING_ON,
        yields=kind,
    ),
    Rule("units-later", f"{LENGTH} on", on, before=END, yields=kind),
)
