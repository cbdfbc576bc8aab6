"""When events happened. All texts are published on Saturday, 6 September 2025.

Each row of the tables: the text, the event word, its interval as "start/end" (end exclusive, ".."
for an open end), and where the date comes from.
"""

from collections.abc import Callable
from datetime import date

import pytest
from spacy.tokens import Doc

from timeline.dates import resolve
from timeline.events.factuality import status
from timeline.events.time.anchoring import Anchoring
from timeline.events.triggers import triggers

PUBLISHED = date(2025, 9, 6)


@pytest.fixture
def check_time(parse: Callable[[str], Doc]) -> Callable[[str, str, str, str], None]:
    """Checks a row."""

    def check(text: str, event: str, interval: str, basis: str) -> None:
        doc = parse(text)
        found = list(triggers.find(doc))
        anchoring = Anchoring(doc, found, resolve(text, PUBLISHED), PUBLISHED)
        trigger = [trigger for trigger in found if trigger.token.text == event][-1]
        time = anchoring.time_of(trigger.token, status.of(trigger.token))
        assert (f"{time.start or '..'}/{time.end or '..'}", time.basis) == (interval, basis)
        assert (time.text is None) == (time.span is None) == (basis == "publication")

    return check
