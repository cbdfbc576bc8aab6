"""EDTF: whatever is written, the reference validator accepts it."""

import warnings
from datetime import date

import pytest
from hypothesis import given, settings

from tests.dates.random_texts import TEXTS, quick
from timeline.dates import resolve

with warnings.catch_warnings():  # it calls pyparsing by names of old
    warnings.simplefilter("ignore", DeprecationWarning)
    from edtf_validate.valid_edtf import is_valid as is_edtf  # type: ignore[import-untyped]

ANY_DAY = date(2025, 9, 6)
RELATIONS = ("", "since ", "until ", "by ", "before ", "after ", "around ")
PHRASES = (
    """\
Thursday;July;1998;this week;the weekend;last winter;the third quarter;the first half of 2024
the 1990s;the 19th century;241 BC;the third century BC;9 a.m.;9:14 p.m. Thursday;noon
Thursday night;the past two weeks;early May;mid-1998;44 BCE;AD 79;from 9 a.m. to 5 p.m.
from the second to the third quarter;from spring 2019 to fall 2020;from the 1980s to the 1990s
from 9 a.m. Monday to Tuesday;from 264 BC to 241 BC;from 27 BC to AD 14;from 3 to 5 May
from last week to next week;between this weekend and the next weekend;from now to Friday
""".strip()
    .replace("\n", ";")
    .split(";")
)


@pytest.mark.parametrize("phrase", PHRASES)
def test_every_unit_in_every_relation(phrase: str) -> None:
    for relation in RELATIONS:
        for found in resolve(f"It lasted {relation}{phrase}.", ANY_DAY):
            assert found.edtf is None or is_edtf(found.edtf), found


@settings(quick, max_examples=20)
@given(TEXTS)
def test_any_text(text: str) -> None:
    for found in resolve(text, ANY_DAY):
        assert found.edtf is None or is_edtf(found.edtf), found
