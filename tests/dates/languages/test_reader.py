"""How a language is chosen, and what holds for any text in any of them."""

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.dates.expected import PUBLISHED, plain
from tests.dates.languages.phrases import all_phrases
from tests.dates.random_texts import quick
from timeline.dates import resolve
from timeline.dates.languages import LANGUAGES, code_of

SENTENCES = [(p.language, plain(p.sentence)[0]) for p in all_phrases()]
WORDS = sorted({word for _, sentence in SENTENCES for word in sentence.split()})
TEXTS = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
CODES = st.sampled_from(sorted(LANGUAGES))


@pytest.mark.parametrize(
    ("language", "code"),
    [
        ("fr", "fr"),
        ("fr-CA", "fr"),
        ("pt_BR", "pt"),
        ("FR", "fr"),
        ("ger", "de"),
        ("Dutch", "nl"),
        ("en", None),
        ("sv", None),
        ("", None),
        ("frisian", None),
    ],
)
def test_code_of(language: str, code: str | None) -> None:
    assert code_of(language) == code


@pytest.mark.parametrize("language", [None, "en", "en-US", "sv", "no such language"])
def test_others_are_read_as_english(language: str | None) -> None:
    (found,) = resolve("He resigned on Thursday, not hier.", PUBLISHED, language)
    assert (found.text, found.rule) == ("Thursday", "weekday")


def test_the_rule_names_the_language() -> None:
    (found,) = resolve("Il a démissionné hier.", PUBLISHED, "fr")
    assert found.rule == "day-word-fr"
    assert (found.basis, found.anchor) == ("relative", "2025-09-06")


def test_explicit_dates_have_no_anchor() -> None:
    (found,) = resolve("Nació el 1 de mayo de 2021.", PUBLISHED, "es")
    assert (found.basis, found.anchor) == ("explicit", None)


PROBE = """
import sys
from datetime import date
from timeline.dates import resolve
resolve("He resigned on Thursday.", date(2025, 9, 6), "en")
resolve("Er ging gestern.", date(2025, 9, 6), sys.argv[1])
print(*sorted(name for name in sys.modules if "dateparser" in name or "dates.languages." in name))
"""


@pytest.mark.parametrize(("language", "tables"), [("en", ""), ("de", "german")])
def test_only_the_table_that_is_needed_is_imported(language: str, tables: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, language], capture_output=True, check=True, text=True
    )
    found = {name.split(".")[-1] for name in done.stdout.split()}
    assert found & set(LANGUAGES.values()) == set(tables.split())
    assert "dateparser" not in found
    if not tables:
        assert not found


@quick
@given(TEXTS, CODES, st.dates())
def test_any_text(text: str, code: str, published: date) -> None:
    """Spans give the phrases in order, intervals run forwards, nothing raises."""
    position = 0
    for found in resolve(text, published, code):
        start, end = found.span
        assert position <= start < end
        assert text[start:end] == found.text == found.text.strip()
        assert found.start is None or found.end is None or found.start < found.end
        assert found.record().rule.endswith(f"-{code}")
        position = end


@pytest.mark.parametrize("code", LANGUAGES)
def test_typographic_apostrophes_change_nothing(code: str) -> None:
    """Either apostrophe joins the same words."""
    for language, sentence in SENTENCES:
        if code_of(language) == code:
            curly = [d.value for d in resolve(sentence.replace("'", "’"), PUBLISHED, code)]
            straight = [d.value for d in resolve(sentence.replace("’", "'"), PUBLISHED, code)]
            assert curly == straight, sentence


def test_phrases_of_one_text_do_not_disturb_each_other() -> None:
    text = "Il est parti hier. Elle part lundi prochain. Ils sont partis le 3 juin 2019."
    assert [d.value for d in resolve(text, PUBLISHED, "fr")] == [
        "2025-09-05",
        "2025-09-08",
        "2019-06-03",
    ]


@pytest.mark.parametrize(
    ("code", "text", "values"),
    [
        (
            "fr",
            "Il partit le 3 juin 2019. Le lundi suivant, il revint.",
            ["2019-06-03", "2019-06-10"],
        ),
        (
            "es",
            "Salió el 3 de junio de 2019. La semana siguiente volvió.",
            ["2019-06-03", "2019-W24"],
        ),
        ("it", "Partì il 3 giugno 2019. Tornò il giorno dopo.", ["2019-06-03", "2019-06-04"]),
    ],
)
def test_from_the_date_that_the_text_is_at(code: str, text: str, values: list[str]) -> None:
    assert [d.value for d in resolve(text, PUBLISHED, code)] == values


@pytest.mark.parametrize("piece", ["5 mai ", "il y a ", "lundi ", "jusqu'", "2024 ", "1/"])
def test_long_texts(piece: str) -> None:
    """Repetition neither hangs nor loses phrases."""
    found = resolve(piece * 5000, PUBLISHED, "fr")
    assert len(found) in (0, 5000)
