"""How a phrase stands to what happened, by the preposition before it, and what interval follows."""

from datetime import tzinfo

from timeline.dates import timex
from timeline.dates.reading import Reading
from timeline.dates.tokens import Tokens
from timeline.model import Relation

PREPOSITIONS: dict[str, Relation] = {
    "since": "since",
    "until": "until",
    "till": "until",
    "by": "by",
    "before": "before",
    "after": "after",
    "following": "after",
    "during": "during",
    "throughout": "during",
    "around": "around",
    "about": "around",
    "circa": "around",
    "from": "since",
}
OPEN_RELATIONS = ("since", "until", "by", "before", "after")


def relation_at(tokens: Tokens, index: int) -> Relation:
    """The relation that the word before a phrase gives it."""
    if index == 0:
        return "at"
    return PREPOSITIONS.get(tokens.word(index - 1), "at")


def bounds(
    reading: Reading, relation: Relation, zone: tzinfo | None
) -> tuple[str | None, str | None, str | None]:
    """Start, end and EDTF of a reading in its relation.

    "By Friday" and "until Friday" end with Friday, "before Friday" ends where it begins, "after
    Friday" begins where it ends; "since 2014" has no end.
    """
    first, last = reading.first, reading.last
    if first is None or last is None:
        return None, None, None
    start, end = timex.start(first, zone), timex.end(last, zone)
    edtf = timex.edtf(first) if first == last else f"{timex.edtf(first)}/{timex.edtf(last.shift(-1))}"
    match relation:
        case "since":
            return start, None, f"{edtf}/.."
        case "until" | "by":
            return None, end, f"../{edtf}"
        case "before":
            return None, start, f"../{edtf}"
        case "after":
            return end, None, f"{edtf}/.."
        case "around":
            return start, end, f"{edtf}~" if "/" not in edtf else edtf
        case _:
            return start, end, edtf
