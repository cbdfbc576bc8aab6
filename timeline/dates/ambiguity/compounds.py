"""Lengths that are part of a longer word or name: "a year-on-year rise", "the 2024/25 year"."""

from timeline.dates.grammar.patterns import Match

JOINTS = frozenset("/ - –".split())


def is_hyphened(m: Match) -> bool:
    """Whether a unit begins a longer word: "a day-to-day"; not "lasted a year - or more"."""
    if m.next_word() != "-":
        return False
    dash, starts, ends = m.following, m.tokens.starts, m.tokens.ends
    is_glued = ends[dash - 1] == starts[dash]
    return is_glued and dash + 1 < len(starts) and ends[dash] == starts[dash + 1]


def ends_compound(m: Match) -> bool:
    """Whether a word is glued to an unknown one before it: "olympics-summer"; not "mid-summer"."""
    tokens, dash = m.tokens, m.first - 1
    if dash < 1 or tokens.word(dash) != "-" or tokens.shape[dash - 1] != tokens.UNKNOWN:
        return False
    return (
        tokens.ends[dash - 1] == tokens.starts[dash] and tokens.ends[dash] == tokens.starts[m.first]
    )


def ends_split_year(m: Match) -> bool:
    """Whether a number is the second half of a year's name: "the 2024/25 year"."""
    if m.word("unit") != "year" or m.tokens.word_near(m.first - 1) not in JOINTS:
        return False
    first = m.tokens.word_near(m.first - 2)
    return first.isdecimal() and len(first) == len("2024")
