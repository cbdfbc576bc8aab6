"""Words that tell how often and are papers: "the daily said", "a party weekly"."""

from timeline.dates.ambiguity.year_or_number import plural
from timeline.dates.grammar.patterns import Match

DETERMINERS = frozenset("a an its that the their this 's ’s".split())
# What papers do.
PRINTING = frozenset(
    (
        "added argued carried cited claimed commented noted printed published quoted ran "
        "reported revealed said says speculated suggested told writes wrote"
    ).split()
)
# The kinds of papers: "the opposition daily", "an English-language weekly".
KINDS = frozenset(
    (
        "communist conservative financial government independent language leading left liberal "
        "local national nationalist official opposition owned party popular regional respected "
        "right run sports tabloid"
    ).split()
)
CLAUSES = frozenset("that which whose , \" ” '".split())


def is_paper(m: Match) -> bool:
    """Whether a match names a paper; "the daily limit" and "published daily" do not."""
    tokens, after = m.tokens, m.next_word()
    if after in PRINTING:
        return not plural(tokens, m.following + 1)  # "the daily reported cases"
    is_of_a_kind = m.follows(KINDS)
    if m.unknown_follows() and m.capital_follows():
        return is_of_a_kind or m.capital_before()  # "the Rome daily La Repubblica"
    ends = m.following >= len(tokens.shape) or tokens.shape[m.following] in tokens.sentence_ends
    is_listed = tokens.value(m.following + 1, "FREQUENCY") if after == "," else None
    is_closed = ends or (after in CLAUSES and not is_listed)
    return is_closed and (is_of_a_kind or m.follows(DETERMINERS))
