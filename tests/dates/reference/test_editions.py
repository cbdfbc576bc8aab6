"""Years that number a cup or a fair: no story, and no date that a text goes on from."""

from datetime import date

import pytest

from timeline.dates import resolve

TEXTS = {
    # Five years of cups are no history, so that "today" is a day.
    "She won Expo 2012, 2013, 2015 and 2016. Her run at Expo 2018 was short. Today it is over.": [
        *("2012", "2013", "2015", "2016", "2018", "2025-09-06")
    ],
    "They beat Rovers on Thursday, as they did in Euro 2024. A day later they rested.": [
        *("2025-09-04", "2024", "2025-09-05")
    ],
    # What is told of a year, and what tells a place and a year.
    "He won in 2012, 2013, 2015 and 2016. In 2018 he lost. Today it is over.": [
        *("2012", "2013", "2015", "2016", "2018", "PRESENT_REF")
    ],
    "Paris 1945. In May the bells rang.": ["1945", "1945-05"],
}


@pytest.mark.parametrize(("text", "values"), TEXTS.items())
def test_editions(text: str, values: list[str]) -> None:
    assert [found.value for found in resolve(text, date(2025, 9, 6))] == values
