"""Overnight that is no night: "changed almost overnight", "overnight rates", "an overnight star".

Word lists written by hand, from reading news.
"""

from timeline.dates.grammar.patterns import Match

# With these before it, it is a figure of speech for "suddenly".
ALMOST = frozenset("almost literally nearly practically seemingly virtually".split())
# What comes about suddenly, what money markets lend, what things and people for any one night are.
KINDS = frozenset(
    (
        "assistance bag bags borrowing borrowings call celebrity delivery deposit deposits "
        "facility fame funding funds guest guests hero indexed interbank lending loan loans "
        "mail millionaire millionaires money phenomenon rate rates repo repos repurchase "
        "sensation sensations shipping solution solutions star stars success successes swap "
        "swaps visitors"
    ).split()
)


def is_figurative(m: Match) -> bool:
    """Whether an "overnight" is not of a certain night."""
    return m.follows(ALMOST) or m.next_word() in KINDS
