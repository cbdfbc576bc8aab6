"""The codes of shares and the brackets around firms, as the parser gets to see them."""

import pytest

from timeline.cleaning.preparation import prepare

ROWS = [
    ("Norlund Corp <NRL.O> said no.", "Norlund Corp said no."),
    ("Hull Group <HUL> <HGR.AS>, of Oslo, grew.", "Hull Group , of Oslo, grew."),
    (
        "Orlan Inc (NYSE: ORL) grew, and Hull Plc (LON:HUL) shrank.",
        "Orlan Inc grew, and Hull Plc shrank.",
    ),
    ("It sold <Nord Gas Ltd> to Hull.", "It sold Nord Gas Ltd to Hull."),
    ("<Nord Gas Ltd>, of Oslo, grew.", "Nord Gas Ltd , of Oslo, grew."),
    # no codes
    ("The rate (CPI: 3.1) fell.", "The rate (CPI: 3.1) fell."),
    ("If a <b, a falls; if a> b, it rises.", "If a <b, a falls; if a> b, it rises."),
    ("The union (TUC) grew.", "The union (TUC) grew."),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_codes_and_brackets_are_blanked(text, expected):
    prepared = prepare(text)
    assert prepared.text.split() == expected.split()
    assert len(prepared.text) == len(text)
    assert prepared.starts == ()
