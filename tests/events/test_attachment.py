"""Which events a date phrase dates. All texts are published on Saturday, 6 September 2025.

Each row: the text, the event word, its interval as "start/end" (end exclusive, ".." for an open
end). The day of publication is that of an event that no phrase dates.
"""

import pytest

TODAY = "2025-09-06/2025-09-07"

# One day at the end of two clauses, the second of which may leave out its auxiliary.
COORDINATED = [
    ("Five people were killed and 30 injured on Friday.", "killed", "2025-09-05/2025-09-06"),
    ("Nine died and 20 were injured when a dam burst on Friday.", "died", "2025-09-05/2025-09-06"),
    ("A bank was fined and its head resigned on Friday.", "fined", "2025-09-05/2025-09-06"),
    ("He was arrested and charged on Friday.", "arrested", "2025-09-05/2025-09-06"),
    # … but not of what lies before
    ("He was arrested and later released on Friday.", "arrested", TODAY),
    ("He was elected mayor and resigned on Friday.", "elected", TODAY),
    ("He was educated in Oslo and killed on Friday.", "educated", "../2025-09-06"),
    ("Homes were built and prices fell in 2012.", "fell", "2012-01-01/2013-01-01"),
    ("Taxes were cut and prices fell in 2012.", "cut", TODAY),
]
# What begins or ends then, and the beginning or end.
PHASES = [
    ("The hospital began testing it in 2015.", "began", "2015-01-01/2016-01-01"),
    ("A clinic stopped using the pagers on Friday.", "stopped", "2025-09-05/2025-09-06"),
    ("A clinic will stop using the pagers on Friday.", "stop", "2025-09-12/2025-09-13"),
    ("The town learned of it in 2009. It began to dig in 2015.", "began", "2015-01-01/2016-01-01"),
    ("Police kept searching the house on Friday.", "kept", "2025-09-05/2025-09-06"),
    # … but not the planning of it, nor what people did to eat
    ("She planned to leave in 2015.", "planned", TODAY),
    ("They kept a man waiting in 2015.", "waiting", "2015-01-01/2016-01-01"),
]
# What is held or said on a day that is set, against what is expected or announced for it.
SET = [
    ("Infracor reports earnings next Friday.", "reports", "2025-09-12/2025-09-13"),
    ("The bank announces its decision on Friday.", "announces", "2025-09-12/2025-09-13"),
    ("The judge rules on the case next Friday.", "rules", "2025-09-12/2025-09-13"),
    ("The union announces a strike next Friday.", "announces", TODAY),
    ("The bank forecasts growth next year.", "forecasts", TODAY),
    ("The bank forecasts growth next year.", "growth", "2026-01-01/2027-01-01"),
    ("The firm says that sales fell in May.", "says", TODAY),
]
# Below a participle that tells of nothing that happened.
MODIFIERS = [
    ("They tested 90 men aged five to ten in 2019.", "tested", "2019-01-01/2020-01-01"),
    ("They bought a house painted in 2019.", "bought", TODAY),
]


@pytest.mark.parametrize(("text", "event", "interval"), COORDINATED + PHASES + SET + MODIFIERS)
def test_time(time_of, text, event, interval):
    assert time_of(text, event) == interval
