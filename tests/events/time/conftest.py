"""When events happened. All texts are published on Saturday, 6 September 2025.

Each row of the tables: the text, the event word, its interval as "start/end" (end exclusive, ".."
for an open end), and where the date comes from.
"""

from collections.abc import Callable

import pytest

from timeline.model import Time


@pytest.fixture
def check_time(anchored: Callable[[str, str], Time]) -> Callable[[str, str, str, str], None]:
    """Checks a row."""

    def check(text: str, event: str, interval: str, basis: str) -> None:
        time = anchored(text, event)
        assert (f"{time.start or '..'}/{time.end or '..'}", time.basis) == (interval, basis)
        assert (time.text is None) == (time.span is None) == (basis == "publication")

    return check
