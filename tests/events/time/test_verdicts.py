"""What follows a verdict: the court, or the deed. All texts are of Saturday, 6 September 2025.

Each row: the text, the event word (its last occurrence), its interval as "start/end".
"""

import pytest

TODAY, BEFORE, MONDAY = "2025-09-06/2025-09-07", "../2025-09-06", "2025-09-01/2025-09-02"
JAILED = "Holm was jailed on Monday for the 2019 bombing."
TEXTS = [
    # what people in court do is of its day
    (f"{JAILED} He smiled.", "smiled", MONDAY),
    (f"{JAILED} He showed no remorse as a juror spoke.", "showed", MONDAY),
    (f"{JAILED} Relatives cheered outside.", "cheered", MONDAY),
    (f"{JAILED} He was led away in tears.", "led", MONDAY),
    (f"{JAILED}\n\nJudge Ann Berg ordered a report.", "ordered", MONDAY),
    # crimes are of the deed
    (f"{JAILED} The blast killed nine people.", "killed", "2019-01-01/2020-01-01"),
    (
        "Holm was jailed on Monday for a murder in May 2019. He stabbed Berg.",
        "stabbed",
        "2019-05-01/2019-06-01",
    ),
    (
        "Holm was jailed on Monday for a theft on 3 May 2019. He hid in a shop.",
        "hid",
        "2019-05-03/2019-05-04",
    ),
    # of the rest it is only known that it is over
    (f"{JAILED} He led a quiet life.", "led", BEFORE),
    (f"{JAILED} He hid in a van.", "hid", BEFORE),
    (f"{JAILED}\n\nThe mayor visited the families.", "visited", BEFORE),
    # so is what goes on with what the court heard; not what it does then
    ("Holm was jailed on Monday. The court heard that he lied. He flew home.", "flew", BEFORE),
    ("Holm was jailed today. The jury was told that he lied. He flew home.", "flew", BEFORE),
    (
        "Holm was jailed today. The court heard he lied. He flew home. He sold a car.",
        "sold",
        BEFORE,
    ),
    ("Holm was jailed on Monday. The court heard that he lied. He wept.", "wept", MONDAY),
    (
        "Holm was jailed on Monday. The court heard that he lied. The judge kept his passport.",
        "kept",
        MONDAY,
    ),
    (
        "Holm was jailed on Monday. The court heard he lied. He flew home. The judge fined him.",
        "fined",
        MONDAY,
    ),
    ("Holm was tried on Monday. The court heard he lied. He was fined.", "fined", MONDAY),
    ("Police heard shots on Monday. They searched a flat.", "searched", MONDAY),
    # without grounds that have a date the day goes on
    ("Holm was arrested on Monday. Police searched a flat.", "searched", MONDAY),
    # what a judge does is of the verdict, not of the plea before
    (
        "Holm was fined on Monday. He pleaded guilty in May 2024. The judge kept his passport.",
        "kept",
        MONDAY,
    ),
    ("Holm pleaded guilty in May 2024. The judge ordered a report.", "ordered", BEFORE),
    ("Holm pleaded guilty on Monday. The judge ordered a report.", "ordered", MONDAY),
    # who answers does so later
    ("Nordbank closed a mine in May 2015, but its union said it was safe.", "said", TODAY),
    (
        "Nordbank closed a mine in May 2015, but it said it was safe.",
        "said",
        "2015-05-01/2015-06-01",
    ),
]


@pytest.mark.parametrize(("text", "event", "interval"), TEXTS)
def test_time(time_of, text, event, interval):
    assert time_of(text, event) == interval
