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
# What nobody can do in one night: "you cannot build a school overnight", "it doesn't come".
UNABLE = frozenset({("can", "not"), ("do", "not"), ("does", "not")})
SHORT = frozenset("can don doesn".split())  # the first part of "can't"
# What will not be so at once: "it will not happen overnight"; rain will not fall in a certain one.
SUDDEN = frozenset(
    "achieved built change changed come disappear done fixed happen occur resolved solved "
    "vanish".split()
)
NOT_YET = frozenset("not never t".split())
REACH = 8  # words


def is_figurative(m: Match) -> bool:
    """Whether an "overnight" is not of a certain night."""
    return m.follows(ALMOST) or m.next_word() in KINDS or _is_denied(m)


def _is_denied(m: Match) -> bool:
    """Whether something cannot be done so soon: "debts are not paid off overnight"."""
    for index in range(m.first - 1, max(0, m.first - REACH), -1):
        word, before = m.tokens.word(index), m.tokens.word(index - 1)
        if m.tokens.shape[index] in m.tokens.sentence_ends:
            return False
        is_short = word == "t" and m.tokens.word_near(index - 2) in SHORT
        if word == "cannot" or (before, word) in UNABLE or is_short:
            return True
        if word in NOT_YET:
            return m.follows(SUDDEN)
    return False
