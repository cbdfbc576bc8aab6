"""Units counted from the publication or from the running date: "last year", "two weeks ago"."""

from timeline.dates.ambiguity.senses import is_fraction
from timeline.dates.calendar.calendar import SECONDS_IN, Unit
from timeline.dates.calendar.cycles import Weekend
from timeline.dates.direction.cues import TENSE, Tense
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.grammar.words import is_after, unit_of, units_in, yields_of
from timeline.dates.meaning.coming import ThisOne
from timeline.dates.meaning.counted_out import UNKNOWN_IN, Neighbour, SomeTimeAfter
from timeline.dates.meaning.expression import Base, Current, Expression, Shifted
from timeline.dates.meaning.focus import YearEarlier
from timeline.dates.meaning.lengths import ToDate, Vague, Window
from timeline.dates.recognizers.bare import REFERENCE_STEPS
from timeline.dates.recognizers.durations import QUANTITY, RANGE, duration_of


def kind(m: Match) -> str:
    """The kind of chunk that a counted unit is."""
    return "LENGTH" if units_in(m) > 1 else yields_of(unit_of(m))


def previous(m: Match) -> Expression | None:
    """last year; the previous month."""
    if unit_of(m) in SECONDS_IN or is_fraction(m):
        return None  # "a last minute goal"
    if m.word("step") == "last" and m.follows(OF_ONE) and unit_of(m) is not Unit.QUARTER:
        return duration_of(m)  # "his last decade"; but "our last quarter"
    if _is_long(m):
        return window(m)
    return _stepped(m, -1)


def final(m: Match) -> Expression | None:
    """the last week of the campaign, none of the calendar's; that of May is read later."""
    return None if unit_of(m) in SECONDS_IN else duration_of(m)


def following(m: Match) -> Expression | None:
    """next week; the following month; the next day."""
    if is_after(m) or is_fraction(m):
        return None
    if _is_long(m) or _is_span(m):
        return window(m)
    return _stepped(m, 1)


def _is_long(m: Match) -> bool:
    """Whether a unit is longer than the calendar's: "over the next decade", "last fortnight"."""
    if units_in(m) > 1:
        return True
    if unit_of(m) not in (Unit.DECADE, Unit.CENTURY) or m.follows(frozenset({"of"})):
        return False
    return ("the" in m or "article" in m) and m.word("step") not in REFERENCE_STEPS


def _is_span(m: Match) -> bool:
    """Whether a unit begins now: "over the next week", but "in the next week"."""
    is_from_now = "the" in m and m.word("step") not in REFERENCE_STEPS
    return is_from_now and m.follows(WITHIN) and unit_of(m) is not Unit.DAY


def _stepped(m: Match, n: int) -> Expression:
    unit, base = unit_of(m), _base(m)
    return Shifted(unit, n) if base is Base.NOW else _beside(unit, n)


def _beside(unit: Unit, n: int) -> Expression:
    """What lies so many units from the date that the text is speaking of."""
    is_after_year = unit is Unit.YEAR and n > 0
    is_neighbour = unit in UNKNOWN_IN or is_after_year
    return Neighbour(unit, n) if is_neighbour else Shifted(unit, n, Base.REFERENCE)


def _base(m: Match) -> Base:
    reference = m.word("step") in REFERENCE_STEPS or "the" in m
    return Base.REFERENCE if reference else Base.NOW


def but_one(m: Match) -> Expression | None:
    """the week before last; the month after next."""
    return Shifted(unit_of(m), -2 if "back" in m else 2)


def current(m: Match) -> Expression | None:
    """this year; the current quarter. Not "this second attempt"."""
    unit = unit_of(m)
    if is_fraction(m) or (unit is Unit.SECOND and m.unknown_follows()):
        return None
    return ThisOne(Weekend()) if unit is Unit.WEEKEND else Shifted(unit, 0)


def until_now(m: Match) -> Expression | None:  # noqa: ARG001
    """The day of "to this day", which is any day now."""
    return Vague("PRESENT_REF")


def to_date(m: Match) -> Expression | None:
    """year to date."""
    return ToDate(unit_of(m))


def same(m: Match) -> Expression | None:
    """that day; the same month."""
    return None if is_fraction(m) else Current(unit_of(m))


def previous_one(m: Match) -> Expression | None:
    """the year before."""
    return _beside(unit_of(m), -units_in(m))


def unit_earlier(m: Match) -> Expression | None:
    """the year earlier, which may be that of figures; the month earlier."""
    return YearEarlier() if unit_of(m) is Unit.YEAR else previous_one(m)


def next_one(m: Match) -> Expression | None:
    """the day after."""
    return _beside(unit_of(m), units_in(m))


def previous_of_verb(m: Match) -> Expression | None:
    """the month before, with the verb of its clause after it: "the fall the month before froze"."""
    return previous_one(m) if TENSE.get(m.next_word()) is Tense.PAST else None


def earlier(m: Match) -> Expression | None:  # noqa: ARG001
    """months ago; years earlier."""
    return Vague("PAST_REF")


def later(m: Match) -> Expression | None:
    """weeks later."""
    return SomeTimeAfter(unit_of(m))


def year_earlier(m: Match) -> Expression | None:
    """year-earlier; the year-ago quarter."""
    return YearEarlier(noun=m.word("noun"))


def window(m: Match) -> Expression | None:
    """the past three months; the next two weeks."""
    if is_after(m):
        return None
    if m.word("step") == "last" and _has_owner(m):
        return duration_of(m)
    if m.word("step") == "past" and m.follows(RUNNING):
        return None  # "must not run past 45 seconds"
    ahead = m.value("step", "FOLLOWING") is not None
    return Window(duration_of(m), ahead, _base_of_window(m))


def _has_owner(m: Match) -> bool:
    """Whether a length is the end of something: "the last two weeks of the season".

    So are "her last two weeks", and those of "it will be a great last two weeks".
    """
    if m.follows(PRONOUNS) or m.tokens.word_near(m.first - 2) in ("a", "an"):
        return True
    return m.next_word() == "of" and m.tokens.word_near(m.following + 1) in OWNERS


def _base_of_window(m: Match) -> Base:
    return Base.REFERENCE if m.word("step") in REFERENCE_STEPS else Base.NOW


WITHIN = frozenset({"over", "within"})
RUNNING = frozenset("go going goes just last lasted lasts ran run running runs well went".split())
OF_ONE = frozenset({"her", "his", "my"})
PRONOUNS = frozenset("her his my our their your".split())
OWNERS = frozenset("both each every her his its my our that the their this".split())
END = "(DOT|COMMA|BREAK|CLOSE)"
# What follows "the day before" where it has nothing of its own to follow: "shot the day before in".
ADVERBIAL = f"({END}|in|by|during|for|from|with|at (UNKNOWN|a|the))"
THAT = "(that|this)"
PRONOUN = "(it|he|she|they)"
NO_NOUN = f"({END}|a|an|the|{PRONOUN})"  # not "the day after that game"
# "The day before it had rained", but "the day before it rained".
SUBJECT = f"((the|his|her|their)? UNKNOWN|{PRONOUN})"
LENGTH_UNIT = "unit=(UNIT|UNITS)"
STEPPED = "unit=(day|week|fortnight|month|year|decade|century)"

RULES = (
    Rule("final-unit", "the last unit=UNIT", final, before="of", yields=kind),
    Rule(
        "last-unit",
        "(article=the)? step=(last|previous|preceding|prior) CALENDAR_YEAR? unit=UNIT",
        previous,
        yields=kind,
    ),
    Rule("last-unit", "this step=past unit=UNIT", previous, yields=kind),
    Rule("unit-but-one", "the unit=UNIT (back=before last|after next)", but_one, yields=kind),
    Rule(
        "next-unit",
        "(the=the|this)? very? step=FOLLOWING CALENDAR_YEAR? unit=UNIT",
        following,
        yields=kind,
    ),
    Rule("past-unit", "the step=past unit=UNIT", window, yields="LENGTH"),
    Rule("present", "this very? day", until_now, after="to", not_before="(UNKNOWN|as|last|of)"),
    Rule("this-unit", "(this|the current) (very|CALENDAR_YEAR)? unit=UNIT", current, yields=kind),
    Rule("this-unit", "current DASH? unit=(quarter|week|month|year)", current, yields=kind),
    Rule(
        "same-unit",
        "(that|that very|the same|that same|the very same) unit=UNIT",
        same,
        yields=kind,
    ),
    Rule("day-next", f"the {STEPPED} before", previous_one, before=ADVERBIAL, yields=kind),
    Rule(
        "units-earlier",
        "the unit=(day|week|month|quarter|year) earlier",
        unit_earlier,
        not_before="than",
        yields=kind,
    ),
    Rule(
        "day-next",
        f"the {STEPPED} before",
        previous_one,
        after="DOT|BREAK",
        before=f"{SUBJECT} had",
        yields=kind,
    ),
    Rule("day-next", f"the {STEPPED} before", previous_of_verb, before="UNKNOWN", yields=kind),
    Rule("day-next", f"the {STEPPED} after", next_one, before=ADVERBIAL, yields=kind),
    Rule("day-next", f"the {STEPPED} before {THAT}", previous_one, before=NO_NOUN, yields=kind),
    Rule("day-next", f"the {STEPPED} after {THAT}", next_one, before=NO_NOUN, yields=kind),
    Rule(
        "units-later",
        "unit=UNITS (later|afterwards|afterward)",
        later,
        not_before="than",
        yields="OTHER_DATE",
    ),
    Rule(
        "units-earlier",
        "UNITS (earlier|ago|previously)",
        earlier,
        not_before="than",
        yields="OTHER_DATE",
    ),
    Rule(
        "window",
        "(the=the|these)? step=(PREVIOUS|FOLLOWING)"
        f" ({RANGE}|{QUANTITY}|vague=VAGUE_NUMBER|couple=couple of)"
        f" DASH? {LENGTH_UNIT}",
        window,
        # "is expected to last six weeks"
        not_after="to|will|would|may|might|can|could|should|must",
        yields="LENGTH",
    ),
    Rule(
        "window",
        "(the)? step=(PREVIOUS|FOLLOWING) unit=UNIT and a more=half",
        window,
        yields="LENGTH",
    ),
    Rule("to-date", "(the)? unit=(year|quarter|month) DASH? to DASH? date", to_date, yields=kind),
    Rule(
        "year-earlier",
        "(the)? (comparable|same)? (year DASH? (earlier|ago)|(prior|previous) DASH year)"
        " (ORDINAL)? noun=(period|quarter|month|year)",
        year_earlier,
        yields="PERIOD_DATE",
    ),
    Rule("year-earlier", "year DASH (earlier|ago)", year_earlier, yields="PERIOD_DATE"),
)
