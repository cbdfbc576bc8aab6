"""Where an article is from."""

import pytest

from timeline.dates.calendar import regions
from timeline.errors import InputError
from timeline.sources.region_guess import ANYWHERE, COUNTRIES, guess_region, known_region


@pytest.mark.parametrize(
    ("url", "language", "code"),
    [
        ("https://news.example.co.uk/1", None, "GB"),
        ("https://news.example.com.au/story?id=1", "en", "AU"),
        ("https://news.example.com/1", "en-NZ", "NZ"),
        ("https://news.example.co.uk/1", "en_US", "US"),
        ("https://news.example.com/1", "en", None),
        ("https://news.example.io/1", None, None),  # a country, but everybody's
        ("https://192.168.0.1/1", None, None),
        ("https://[broken", None, None),
        ("", "zh-Hant", None),
        (None, None, None),
    ],
)
def test_guess(url: str | None, language: str | None, code: str | None) -> None:
    assert guess_region(url, language) == code


def test_what_the_user_names() -> None:
    assert [known_region(code) for code in ("gb", "uk", "US")] == ["GB", "GB", "US"]


@pytest.mark.parametrize("code", ["Britain", "XX", "EN", "ss ", ""])
def test_what_is_no_country(code: str) -> None:
    with pytest.raises(InputError, match=r"two-letter country code.*these are: AD AE .* ZW$"):
        known_region(code)


def test_the_countries_that_the_resolver_knows_can_be_named() -> None:
    assert regions.MONTH_FIRST | regions.SOUTHERN | regions.SUNDAY_FIRST <= COUNTRIES
    assert {code.upper() for code in ANYWHERE} - {"EU"} <= COUNTRIES
