"""March, May, Jan, Dec and Mar: months where the words around say so, else verbs and names."""

import re
from functools import lru_cache

from timeline.dates.direction.cues import POSSESSIVES, SOON, TENSE
from timeline.dates.grammar.patterns import Match, Rule
from timeline.dates.meaning.expression import Expression
from timeline.dates.recognizers.bare import bare, that_name
from timeline.dates.recognizers.portions import BEFORE_END
from timeline.dates.text.tokens import Tokens
from timeline.dates.text.vocabulary import MONTH, PART, PORTION

# After these only a date makes sense: "in May".
BEFORE_MONTHS = frozenset(
    "in since until till during through beyond between late early mid - –".split()
)
BEFORE_MONTHS |= PORTION.keys()
# After these a person may stand, too: "a speech by May".
BEFORE_BOTH = frozenset("of by before after following from for to than (".split())
# "The year ended March".
CLOSING = frozenset({"ended", "ending", "ends"})
# What joins the members of a list or range: "January to March", "April/May".
JOINTS = frozenset("and or to through until - – — /".split())
# What opens a clause, in which "March was wet" has its subject. Nothing opens the text.
OPENERS = frozenset("and as because but if since so that though when whereas while".split())
OPENERS |= frozenset(', ; : . ! ? " “ ‘ —'.split()) | {""}
# What stands between the month of an entry and its text, and before the month in its line.
LINE_JOINTS = frozenset(": - – —".split())
BULLET = re.compile(r"[\s*•·–-]*")
# "They say May will resign", but "they say March will be wet".
THINKING = frozenset(
    "believe believes expect expects hope hopes predict predicts said say says seems think "
    "thinks".split()
)
VERBS = frozenset("brought had has is saw was were will".split())
# Before a month and its noun: "the March attack", "its May figures", "China's May exports".
DETERMINERS = frozenset("a an her his its one our that the their this 's ’s".split())
# What statistics and companies count by the month: "May sales rose".
COUNTED_MONTHLY = frozenset(
    (
        "contract data delivery earnings exports figures futures imports inflation jobs numbers "
        "orders output payrolls profit report results retail revenue sales statistics totals"
    ).split()
)
MARCHERS = frozenset({"men", "people", "women"})  # the Women's March
NAMED = re.compile(r"([A-Z][a-z]+)\.? (May|March)\b(?: ([a-z]+))?")


def month(m: Match) -> Expression | None:
    """March; May."""
    tokens, at = m.tokens, m.first
    before, after = tokens.word_near(at - 1), m.next_word()
    is_date = before in BEFORE_MONTHS or _is_the_soonest(tokens, at) or _ends(tokens, at)
    is_date = is_date or _closes_period(tokens, at)
    if is_date or _is_listed(tokens, at) or _heads_line(tokens, at, after):
        return bare(m)
    if m.word("cycle") not in ("may", "march") or m.text("cycle") in surnames(tokens):
        return None
    fits = before in BEFORE_BOTH or (before in ("is", "was") and tokens.word_near(at - 2) == "it")
    if before in DETERMINERS:
        fits = _is_noun(m, after) and tokens.word_near(at - 2) not in MARCHERS
    elif after in COUNTED_MONTHLY:
        fits = fits or before in OPENERS or tokens.is_capital(at - 1)
    elif before in OPENERS or (before in THINKING and m.word("cycle") == "march"):
        fits = after in VERBS or after in POSSESSIVES
    return bare(m) if fits else None


def that_month(m: Match) -> Expression | None:
    """that May. Not "said that May would resign"."""
    tokens = m.tokens
    leads = tokens.opens_sentence(m.first) or tokens.word_near(m.first - 1) in OPENERS
    ends = m.following >= len(tokens.shape) or tokens.shape[m.following] in tokens.sentence_ends
    if not (leads or ends) or m.text("cycle") in surnames(tokens):
        return None
    return that_name(m)


def _is_the_soonest(tokens: Tokens, at: int) -> bool:
    """Whether a month is a limit of when something may be: "as soon as March"."""
    is_limit = tokens.word_near(at - 1) == "as" and tokens.word_near(at - 2) in SOON
    return is_limit and tokens.original(at) not in surnames(tokens)  # "as soon as May spoke"


def _ends(tokens: Tokens, at: int) -> bool:
    """Whether a month is told by its end: "at end March"."""
    return tokens.word_near(at - 1) == "end" and tokens.word_near(at - 2) in BEFORE_END.split("|")


def _closes_period(tokens: Tokens, at: int) -> bool:
    """Whether a month is the last of a period: "the year ended March", "1985/86 ending May"."""
    if tokens.word_near(at - 1) not in CLOSING:
        return False
    period = tokens.word_near(at - 2)
    is_unit = any(tokens.value(at - 2, kind) for kind in ("UNIT", "UNITS")) if period else False
    return is_unit or period == "half" or period.isdecimal()


def _heads_line(tokens: Tokens, at: int, after: str) -> bool:
    """Whether a month stands for an entry of a list: "* May – Talks fail."."""
    if after not in LINE_JOINTS:
        return False
    start = tokens.starts[at]
    return BULLET.fullmatch(tokens.text, tokens.text.rfind("\n", 0, start) + 1, start) is not None


def _is_listed(tokens: Tokens, at: int) -> bool:
    """Whether another month stands beside: "April and May", "May 2019 to March"."""
    after = at + 2 if tokens.word_near(at + 1) in JOINTS else -1
    if tokens.word_near(at + 1) == ",":
        after = at + (3 if tokens.word_near(at + 2) in JOINTS else 2)
    before = at - 2 if tokens.word_near(at - 1) in JOINTS else -1
    before -= tokens.word_near(before) == "," or tokens.word_near(before).isdecimal()
    return _is_month(tokens, before) or _is_month(tokens, after)


def _is_month(tokens: Tokens, index: int) -> bool:
    word = tokens.word_near(index)
    return word in MONTH and tokens.is_capital(index)


def _is_noun(m: Match, after: str) -> bool:
    """Whether the word after a month may be the noun that it describes: "the March attack"."""
    if after in PART or after == "day":
        return True
    return m.unknown_follows() and m.tokens.original(m.following).islower() and after not in TENSE


@lru_cache(maxsize=1)
def surnames(tokens: Tokens) -> frozenset[str]:
    """Those of "May" and "March" that the text calls somebody: "Theresa May", "Mrs. May"."""
    return frozenset(
        name
        for first, name, noun in NAMED.findall(tokens.text)
        if first not in tokens.lexicon.chars
        and first.lower() not in OPENERS
        and noun not in COUNTED_MONTHLY
    )


RULES = (
    Rule(
        "ambiguous-month",
        "cycle=AMBIGUOUS_MONTH",
        month,
        not_before="NAME_TAIL",
        yields="MONTH_DATE",
    ),
    Rule(
        "that-name",
        "that same? cycle=AMBIGUOUS_MONTH",
        that_month,
        not_before="NAME_TAIL",
        yields="MONTH_DATE",
    ),
)
