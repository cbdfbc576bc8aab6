"""Each sentence of the phrase tables in fixtures/languages: count, spans, values, intervals."""

import pytest

from tests.dates.languages.phrases import NO_DATES, Phrase, all_phrases
from timeline.dates.languages import LANGUAGES, code_of

PHRASES = all_phrases()


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda p: f"{p.language}: {p.sentence}")
def test_phrase(phrase: Phrase) -> None:
    assert phrase.problem() is None


@pytest.mark.parametrize("code", LANGUAGES)
def test_tables_are_whole(code: str) -> None:
    """Every language has a table, with enough of both kinds."""
    negative = [p.family == NO_DATES for p in PHRASES if code_of(p.language) == code]
    assert negative.count(False) >= 40
    assert negative.count(True) >= 15
