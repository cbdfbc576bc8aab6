"""Anchoring as a whole. All texts are published on Saturday, 6 September 2025."""

from datetime import date

import pytest

from timeline.dates import resolve
from timeline.events.time.anchoring import Anchoring
from timeline.events.triggers import triggers

PUBLISHED = date(2025, 9, 6)


def test_dates_outside_the_running_text_date_nothing(parse):
    text = "It rained.\nImage caption Protesters march in Oslo on Monday\nThe bank closed."
    doc = parse(text)
    found = list(triggers.find(doc))
    anchoring = Anchoring(doc, found, resolve(text, PUBLISHED), PUBLISHED)
    assert {anchoring.time_of(one.token, "actual").start for one in found} == {"2025-09-06"}


def test_open_intervals_leave_the_day_of_publication_out(parse):
    doc = parse("The company will open a factory.")
    (trigger,) = [one for one in triggers.find(doc) if one.token.text == "open"]
    time = Anchoring(doc, [trigger], [], PUBLISHED).time_of(trigger.token, "planned")
    assert (time.edtf, time.relation, time.granularity) == ("2025-09-07/..", "after", "open")


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("They fought from 1914 to 1918.", "during"),
        ("Between May and August they fought.", "during"),
        ("They have fought since 2014.", "since"),
        ("They fought until 2018.", "until"),
    ],
)
def test_only_what_is_open_is_since_or_until(parse, text, relation):
    doc = parse(text)
    found = list(triggers.find(doc))
    anchoring = Anchoring(doc, found, resolve(text, PUBLISHED), PUBLISHED)
    time = anchoring.time_of(found[0].token, "actual")
    assert time.relation == relation
    assert (time.start is None, time.end is None) == (relation == "until", relation == "since")


def test_very_many_coordinated_verbs(parse):
    doc = parse("Hundreds " + "ran and " * 1100 + "they left on Friday.")
    found = list(triggers.find(doc))
    anchoring = Anchoring(doc, found, resolve(doc.text, PUBLISHED), PUBLISHED)
    times = [anchoring.time_of(trigger.token, "actual") for trigger in found[:3]]
    assert [bool(time.start or time.end) for time in times] == [True, True, True]
