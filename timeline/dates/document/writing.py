"""The day on which a text was written, where its dateline tells: "PORT MALO, Aug. 22 --".

Papers and agencies publish on the day after, or after a weekend: "today" is then the dateline's.
"""

from collections.abc import Sequence

from timeline.dateline import LATEST, dateline_offset
from timeline.dates.calendar.calendar import Period
from timeline.dates.calendar.cycles import DayOfYear
from timeline.dates.grammar.grammar import Chunk
from timeline.dates.meaning.expression import Explicit, Occurrence
from timeline.dates.meaning.occurrences import occurrence
from timeline.dates.reference.directions import Direction
from timeline.dates.text.tokens import Tokens


def day_of_writing(
    tokens: Tokens, phrases: Sequence[tuple[int, Chunk]], publication: Period
) -> Period | None:
    """The dateline's day, if the text was published a few days after it."""
    offset = dateline_offset(tokens.text)
    found = (chunk.expression for index, chunk in phrases if tokens.starts[index] == offset)
    match next(found, None):
        case Explicit(period=Period() as day):
            pass
        case Occurrence(cycle=DayOfYear() as cycle):
            day = occurrence(cycle, publication, Direction.PAST) or publication
        case _:
            return None
    days = (publication.first_day - day.first_day).days if day.year > 0 else 0
    return day if 0 < days <= LATEST else None
