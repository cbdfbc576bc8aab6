"""What goes with several verbs at once. Each row: the text, the event word, the headline."""

import pytest

LISTS = [
    ("Shops may no longer buy, keep or sell ivory.", "buy", "Shops may no longer buy"),
    ("Shops may no longer buy, keep or sell ivory.", "keep", "Shops may no longer keep"),
    ("Shops may no longer buy, keep or sell ivory.", "sell", "Shops may no longer sell ivory"),
    ("The bank will not buy, build or rent flats.", "rent", "The bank will not rent flats"),
    ("Guests no longer eat or drink there.", "drink", "Guests no longer drink there"),
    ("Drivers may neither strike nor march.", "strike", "Drivers may neither strike"),
    ("The town can hardly plan or build roads.", "build", "The town can hardly build roads"),
    ("The town will buy, refit and sell ferries.", "sell", "The town will sell ferries"),
    # Aims are or were something; who is to do it, is named alone.
    (
        "The goal of the plan would be to cut costs.",
        "cut",
        "The goal of the plan would be to cut costs",
    ),
    ("The aim was not to harm people.", "harm", "The aim was not to harm people"),
    ("Holm is to sell the mill.", "sell", "Holm to sell the mill"),
    # Not so what has a tense of its own.
    ("The bank does not make cars but sells them.", "sells", "The bank sells cars"),
    ("The bank did not buy a mill and will sell one.", "sell", "The bank will sell one"),
    ("The bank bought but did not sell flats.", "bought", "The bank bought"),
    ("The bank will not buy the mill and has left Oslo.", "left", "The bank has left Oslo"),
]


@pytest.mark.parametrize(("text", "event", "expected"), LISTS)
def test_what_stands_before_several_verbs_goes_with_each(line, text, event, expected):
    assert line(text, event) == expected
