"""The present, the past and the future at large: "now", "recently", "soon"."""

from collections.abc import Callable

from timeline.dates.calendar.calendar import Unit
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.bare_periods import ThatPeriod, Told
from timeline.dates.meaning.composition import InNarrative
from timeline.dates.meaning.expression import Expression, Running
from timeline.dates.meaning.lengths import Vague
from timeline.dates.reference.attributes import is_attribute
from timeline.dates.text.headlines import is_no_headline


def _always(meaning: Expression) -> Callable[[Match], Expression | None]:
    def build(m: Match) -> Expression | None:  # noqa: ARG001
        return meaning

    return build


def adjective(m: Match) -> Expression | None:
    """The present of "its present owner", of "at present prices"; "her present arrived"."""
    is_of_level = m.follows(AT) and m.next_word() not in LEVELS
    return None if is_of_level or not is_attribute(m.tokens, m.first) else Vague("PRESENT_REF")


def at_present(m: Match) -> Expression | None:
    """at present. Not that of "at present prices"."""
    return None if m.next_word() in LEVELS else Vague("PRESENT_REF")


AT = frozenset({"at"})
# What things stand at.
LEVELS = frozenset("cost exchange level levels price prices rate rates values".split())
# After these, "present" is no verb: "whose present owner", "under present rules".
BEFORE_ADJECTIVES = "POSSESSIVE|whose|his|her|its|my|no|our|their|at|by|from|in|of|on|under|with"
# After "current", terms of trade and of accounting, and what is kept up with.
TERMS = frozenset("account accounts affairs asset assets liabilities ratio".split())
KEPT_UP = frozenset({"on", "with"})
PRESENT = (
    "currently|nowadays|presently|at the moment|the present|these days"
    "|(the present|the current) time"
)
LONG_AGO = (
    "(not)? (all? that|so|too|very)? long ago|(a (long|short)|some) time (ago|back)"
    "|(a|quite a) (good|little|long|short)? while (ago|back)|ages ago"
)
PAST = f"recent|formerly|the past|(the)? recent past|lately|{LONG_AGO}"
FUTURE = (
    "the (near|foreseeable|immediate|distant)? future|(near|foreseeable) future|(the)? coming UNITS"
    "|the not DASH? (too|so|very|all that) DASH? distant future|future UNITS"
)
# What may come after "in future", which tells no time in "in future talks".
AFTER_IN_FUTURE = frozenset(
    (
        "a an and as be because but either he his i if is it may more must no only or rather shall "
        "she should than that the their they to too we when will would you"
    ).split()
)
DASHES = frozenset("-–")
# Without one of these, "this time" counts occasions: "this time he won".
POINTS = "around|about|after|at|before|by|from|since|till|to|until"
DATING = "after|at|before|by|from|of|on|since|than|till|until"
# After "the former" of two things, which is no noun's attribute.
AFTER_A_NOUN = (
    "(DOT|COMMA|BREAK|CLOSE|QUOTE|DASH|and|are|but|by|can|could|did|does|for|from|had|has|have|if|"
    "in|is|may|might|must|of|on|or|should|than|that|to|was|were|when|which|who|will|with|would)"
)
SPANS = "during|for|in|of|over|throughout|within"
NO_TIME = "(of|around|frame|scale|zone|last|next|a (week|month|year))"


def current(m: Match) -> Expression | None:
    """current. Not "the current account", nor "is current on its debts"."""
    after = m.tokens.word_near(m.following + 1) if m.next_word() == "-" else m.next_word()
    return None if after in TERMS or after in KEPT_UP else Vague("PRESENT_REF")


def now(m: Match) -> Expression | None:
    """now. Not the service "Google Now"."""
    is_name = m.text("now")[0].isupper() and m.capital_before()
    return None if is_name and is_no_headline(m.tokens, m.first) else Vague("PRESENT_REF")


def in_future(m: Match) -> Expression | None:
    """in future, as the British say it."""
    after = m.next_word()
    is_noun = after.isalpha() and after not in AFTER_IN_FUTURE
    return None if is_noun or after in DASHES else Vague("FUTURE_REF")


def recent(m: Match) -> Expression | None:
    """recent weeks; recent times. Not "recent Times articles"."""
    return None if m.text("times")[:1].isupper() else Vague("PAST_REF")


def _rule(
    name: str, pattern: str, meaning: Expression, after: str = "", not_before: str = ""
) -> Rule:
    build = _always(meaning)
    return Rule(name, pattern, build, after=after, not_before=not_before, yields="OTHER_DATE")


RULES = (
    _rule("present", f"({PRESENT})", Vague("PRESENT_REF")),
    Rule("present", "at present", at_present, yields="OTHER_DATE"),
    Rule("present", "present", adjective, after=BEFORE_ADJECTIVES, yields="OTHER_DATE"),
    # "The present day-to-day business".
    _rule("present", "(the present day|present DASH day)", Vague("PRESENT_REF"), not_before="DASH"),
    _rule("present-day", "the present DASH day", Vague("PRESENT_REF"), not_before="DASH"),
    Rule("present", "now=now", now, yields="OTHER_DATE"),
    Rule("present", "current", current, yields="OTHER_DATE"),
    _rule("past", f"({PAST})", Vague("PAST_REF"), not_before="UNITS"),
    # "On the other days" compares; "the other day" was not long ago.
    Rule(
        "past",
        "the other (day|week|morning|afternoon|evening|night)",
        _always(Vague("PAST_REF")),
        not_after="on|of|from|than",
        not_before="of",
        yields="OTHER_DATE",
    ),
    # "As recently as 2013" is 2013.
    _rule("past", "more? recently", Vague("PAST_REF"), not_before="(UNITS|as)"),
    Rule("past", "recent (UNITS|times=times)", recent, yields="OTHER_DATE"),
    # "The growth of earlier years", but "the earlier years of his life".
    _rule(
        "past",
        "(earlier|previous|prior|past) UNITS",
        Vague("PAST_REF"),
        after="by|during|for|from|in|of|over|since|than|to|with",
        not_before="of",
    ),
    _rule("future", f"({FUTURE})", Vague("FUTURE_REF")),
    _rule("future", "the (period|UNITS) ahead", Vague("FUTURE_REF"), not_before="of"),
    Rule("future", "future", in_future, after="in", yields="OTHER_DATE"),
    _rule("that-time", "(this|that) time", InNarrative(Running()), POINTS, NO_TIME),
    _rule("that-time", "(this|that) time", InNarrative(ThatPeriod()), SPANS, NO_TIME),
    _rule("that-time", "(this|that) period", InNarrative(ThatPeriod()), "", "of"),
    # The date that the text has come to, in news, too.
    _rule(
        "that-date", "(this|that|the same) date", Told(Unit.DAY), DATING, "APOSTROPHE|POSSESSIVE"
    ),
    # In news "at the same time" tells of no date.
    _rule("that-time", "the same? time", InNarrative(Running()), "at", NO_TIME),
    # In news "the former president" dates nothing; a history tells by it what had been before.
    # Of two things, the former is the first.
    _rule("past", "former", InNarrative(Vague("PAST_REF")), not_before=AFTER_A_NOUN),
    _rule("future", "future", InNarrative(Vague("FUTURE_REF"))),
)
