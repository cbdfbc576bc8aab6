"""Where an article is from."""

import pytest

from timeline.errors import InputError
from timeline.sources.region_guess import guess_region, known_region


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
    assert known_region("gb") == "GB"
    with pytest.raises(InputError, match="two-letter country code"):
        known_region("Britain")
