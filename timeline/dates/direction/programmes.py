"""Days of programmes: "Sunday: brass band, 2pm", "Doors: Monday, 7pm".

A line that a day heads, that has a time of the clock and no past verb tells what there will be.
"""

from timeline.dates.direction.verbs import is_past
from timeline.dates.text.paragraphs import opens_entry
from timeline.dates.text.tokens import Tokens

LABEL = 24  # characters that may come before the day: "Doors: ", "• ", "Live on BBC1: "
SIGNS = frozenset({":", ","})
LINE = 40  # tokens
CLOCKS = frozenset({"CLOCK_TIME", "TIME_DATE"})


def is_of_programme(tokens: Tokens, first: int) -> bool:
    """Whether the day at token `first` heads a line of a programme."""
    if not _heads_line(tokens, first):
        return False
    line = _line(tokens, first)
    if first + 1 < line.stop and tokens.word(first + 1) not in SIGNS:
        return False
    has_time = any(tokens.kind(n) in CLOCKS for n in line)
    return has_time and not any(is_past(tokens, n, first) for n in line)


def _heads_line(tokens: Tokens, first: int) -> bool:
    """Whether nothing but a bullet or a label with a colon comes before a token in its line."""
    start = tokens.starts[first]
    before = tokens.text[max(0, start - LABEL) : start]
    label = before[before.rfind("\n") + 1 :].strip()
    is_whole = "\n" in before or start <= LABEL
    return is_whole and (label.endswith(":") or opens_entry(tokens.text, start))


def _line(tokens: Tokens, first: int) -> range:
    """The tokens of a line from a token on."""
    end = tokens.text.find("\n", tokens.ends[first])
    last = first + 1
    while last < min(len(tokens.shape), first + LINE) and not 0 <= end <= tokens.starts[last]:
        last += 1
    return range(first, last)
