"""Weekends on which something was, without an article of their own: "a weekend meeting"."""

from timeline.dates.grammar.patterns import Match

# What happens once. Trips and stays last as long as a weekend.
EVENTS = frozenset(
    (
        "ambush announcement attack attacks battle battles blast bombing bombings clash clashes "
        "conference congress coup crackdown election elections explosion fighting interview "
        "killings meeting poll protest protests raid raids rally referendum riot riots "
        "session shooting shootings speech statement strike strikes summit talks violence vote "
        "voting"
    ).split()
)
# Between the weekend and its event, besides one word that says which: "a weekend news conference".
FARTHEST = 2


def is_of_an_event(m: Match) -> bool:
    """Whether the weekend that a match ends with is the time of an event."""
    tokens, shape = m.tokens, m.tokens.shape
    for at in range(m.following, min(m.following + FARTHEST, len(shape))):
        if tokens.word(at) in EVENTS:
            return True
        if shape[at] != tokens.UNKNOWN:
            return False
    return False
