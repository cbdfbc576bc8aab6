"""Far looks back and ahead, which carry no story off; published on 2025-09-06."""

from datetime import date

import pytest

from timeline.dates import resolve

STORY = "In 1988 he came to the town. {} A year later he left it."
OUTLOOKS = [
    "It was the worst flood since the first great one, that of the Old Dam in 1894.",
    "Nothing as loud had been heard since the dam of the town burst in 1894.",
    "He set a record that stood until a girl from the town broke it in 2005.",
    "He set a record which stood for 17 years until it was broken in 2005.",
]
STORIES = {
    "He stayed in the hills until the war began in 1991.": "1992",
    "When the mill was shut in 1991 he was out of work.": "1992",
    "Since then he was poor, and in 1991 he was ill.": "1992",
}


@pytest.mark.parametrize("sentence", OUTLOOKS)
def test_outlooks_do_not_move_a_story(sentence: str) -> None:
    assert resolve(STORY.format(sentence), date(2025, 9, 6))[-1].value == "1989"


@pytest.mark.parametrize(("sentence", "value"), STORIES.items())
def test_what_is_told_does(sentence: str, value: str) -> None:
    assert resolve(STORY.format(sentence), date(2025, 9, 6))[-1].value == value
