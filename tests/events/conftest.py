"""What the tests of the event builder share: the parsing pipeline, loaded once."""

from collections.abc import Callable

import pytest
from spacy.language import Language
from spacy.tokens import Doc, Token

from timeline import language
from timeline.preparation import prepare


@pytest.fixture(scope="session")
def nlp() -> Language:
    return language.load()


@pytest.fixture(scope="session")
def parse(nlp: Language) -> Callable[[str], Doc]:
    """A text as the extractor parses it."""

    def parsed(text: str) -> Doc:
        return next(language.parse(nlp, [prepare(text)]))

    return parsed


@pytest.fixture(scope="session")
def word() -> Callable[[Doc, str], Token]:
    """The last token of a parsed text that is written so."""

    def find(doc: Doc, text: str) -> Token:
        return [token for token in doc if token.text == text][-1]

    return find
