"""Holidays by name: "Christmas", "last Thanksgiving", "Easter Monday"."""

from timeline.dates.cycles import Holiday
from timeline.dates.expression import Base, Expression, Occurrence
from timeline.dates.holidays import NAMES
from timeline.dates.patterns import Match, Rule
from timeline.dates.words import is_after


def _pattern(name: str) -> str:
    """The name as a pattern: with its apostrophes, hyphens and abbreviation dots as signs."""
    signs = {"'s": " POSSESSIVE", "'": " APOSTROPHE", "-": " DASH ", "st ": "st DOT? "}
    for text, sign in signs.items():
        name = name.replace(text, sign)
    return name.replace(".", " DOT?")


def _rule(name: str) -> Rule:
    def build(m: Match) -> Expression | None:
        if is_after(m):
            return None
        step = m.value("step", "PREVIOUS") or m.value("step", "FOLLOWING")
        return Occurrence(Holiday(name), step, Base.NOW)

    return Rule(
        "holiday",
        f"((the=the)? step=(PREVIOUS|FOLLOWING)|this)? {_pattern(name)}",
        build,
        not_before="NAME_TAIL",
    )


RULES = tuple(_rule(name) for name in sorted(NAMES, key=len, reverse=True))
