"""Long and odd texts: events are found in a time that grows with the length of the text."""

import pytest

import timeline
from tests.work import calls
from timeline import language
from timeline.cleaning.preparation import prepare

REPEATED = {
    "said": "said ",
    "passives": "and was hit ",
    "nouns": "the meeting of ",
    "names": "Ann Berg, ",
    "infinitives": "and to go ",
}


def _work(text: str) -> int:
    return calls(lambda: timeline.extract(text, published="2025-09-06"))


@pytest.mark.parametrize("piece", REPEATED.values(), ids=REPEATED)
def test_work_grows_with_the_length(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A text that is twice as long makes about twice the work, though it is one sentence."""
    monkeypatch.setattr(language, "LONGEST_SENTENCE", 60)
    _work("It rained.")  # what is loaded once
    assert _work(piece * 600) < 2.4 * _work(piece * 300)


@pytest.mark.parametrize(
    "piece",
    [
        "A bomb attack hit Town{0} on Monday. The attack killed two. ",
        "Ann{0} Berg{0} met Jon{0} Holm on Tuesday. Berg{0} said she had left Firm{0} Ltd. ",
    ],
    ids=["events told again", "names"],
)
def test_work_grows_with_what_a_text_tells(piece: str) -> None:
    _work("It rained.")  # what is loaded once
    once, twice = ("".join(map(piece.format, range(n))) for n in (80, 160))
    assert _work(twice) < 2.3 * _work(once)


def test_a_sentence_too_long_to_be_one_is_cut_after_punctuation(nlp, monkeypatch):
    monkeypatch.setattr(language, "LONGEST_SENTENCE", 10)
    text = "Ann Berg, Jonas Weil, Sven Holm, Eva Lund, and so on met. It rained."
    (doc,) = language.parse(nlp, [prepare(text)])
    assert [sentence.text for sentence in doc.sents] == [
        "Ann Berg, Jonas Weil, Sven Holm,",
        "Eva Lund, and so on met.",
        "It rained.",
    ]


def test_a_long_sentence_without_punctuation_is_cut_all_the_same(nlp, monkeypatch):
    monkeypatch.setattr(language, "LONGEST_SENTENCE", 10)
    (doc,) = language.parse(nlp, [prepare("said " * 25)])
    assert max(len(sentence) for sentence in doc.sents) <= 10
