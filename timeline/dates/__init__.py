"""The date resolver: a text and its publication date in, date phrases with intervals out.

Imports no spaCy and runs at text speed, so it is useful alone.
"""

from timeline.dates.resolve import resolve
from timeline.dates.resolved import ResolvedDate

__all__ = ["ResolvedDate", "resolve"]
