"""What the tests of headlines share: the line of an event."""

from collections.abc import Callable

import pytest
from spacy.tokens import Doc, Token

from timeline.events import participants
from timeline.events.entities.coreference import resolve_mentions
from timeline.events.headlines import headline


@pytest.fixture(scope="session")
def line(
    parse: Callable[[str], Doc], word: Callable[[Doc, str], Token]
) -> Callable[[str, str], str]:
    """The headline of the event that a word of a text tells."""

    def write(text: str, event: str) -> str:
        doc = parse(text)
        mentions = resolve_mentions(doc)
        token = word(doc, event)
        return headline.write(token, mentions, participants.find(token, mentions))

    return write
