"""What news counts from once it has named a day to come.

"He quit on Tuesday. The vote is on Friday. His aide quit a day later": a day after Tuesday.
"""

from timeline.dates.calendar.calendar import SIZE, Period, Unit
from timeline.dates.direction.tense import tells_of_past
from timeline.dates.reference.flashback import sentence_ends
from timeline.dates.reference.retrospect import is_later
from timeline.dates.text.tokens import Tokens


def is_over(tokens: Tokens, told: int, first: int) -> bool:
    """Whether the sentence that named a day to come, at token `told`, is over.

    And the phrase at token `first` is of the past again: "The vote is on Friday. His aide quit a
    day later".
    """
    if sentence_ends(tokens, told, first) == 0:
        return False
    return tells_of_past(tokens, first)


def past_day(period: Period | None, publication: Period) -> Period:
    """The day that news had come to before it named one to come, or else that of publication."""
    if period is None or SIZE[period.unit] > SIZE[Unit.DAY]:
        return publication
    return publication if is_later(period, publication) else period
