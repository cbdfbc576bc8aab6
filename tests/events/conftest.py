"""What the tests of the event builder share: the parsing pipeline, loaded once."""

from collections.abc import Callable
from datetime import date

import pytest
from spacy.language import Language
from spacy.tokens import Doc, Token

from timeline import language
from timeline.cleaning.preparation import prepare
from timeline.dates import resolve
from timeline.events.factuality import status
from timeline.events.mending import mending
from timeline.events.time.anchoring import Anchoring
from timeline.events.triggers import triggers
from timeline.model import Time


@pytest.fixture(scope="session")
def nlp() -> Language:
    return language.load()


@pytest.fixture(scope="session")
def parse(nlp: Language) -> Callable[[str], Doc]:
    """A text as the extractor parses it, and mends what the parser got wrong."""

    def parsed(text: str) -> Doc:
        doc = next(language.parse(nlp, [prepare(text)]))
        mending.mend(doc)
        return doc

    return parsed


@pytest.fixture(scope="session")
def word() -> Callable[[Doc, str], Token]:
    """The last token of a parsed text that is written so."""

    def find(doc: Doc, text: str) -> Token:
        return [token for token in doc if token.text == text][-1]

    return find


@pytest.fixture(scope="session")
def anchored(parse: Callable[[str], Doc]) -> Callable[[str, str], Time | None]:
    """The time of an event, in a text of 6 September 2025."""
    published = date(2025, 9, 6)

    def find(text: str, event: str) -> Time:
        doc = parse(text)
        found = list(triggers.find(doc))
        anchoring = Anchoring(doc, found, resolve(text, published), published)
        token = [trigger.token for trigger in found if trigger.token.text == event][-1]
        return anchoring.time_of(token, status.of(token))

    return find


@pytest.fixture(scope="session")
def time_of(anchored: Callable[[str, str], Time | None]) -> Callable[[str, str], str]:
    """When an event happened, "2025-09-05/2025-09-06" or "", in a text of 6 September 2025."""

    def find(text: str, event: str) -> str:
        time = anchored(text, event)
        return f"{time.start or '..'}/{time.end or '..'}" if time else ""

    return find
