"""Days and months that hold for a noun are those near publication, whatever the verb says."""

from datetime import date

import pytest

from tests.dates.expected import phrase

# In early September; a verb would look back a year to October, and ahead a year to August.
SEPTEMBER = date(2025, 9, 6)

TERMS = [
    ("2025-09-02", "The mill will raise its prices, effective {Sept. 2}."),
    ("2025-09-02", "The board will be dissolved, effective {Sept. 2}."),
    ("2025-10-01", "The cabinet passed a budget for the year starting {Oct. 1}."),
    ("2025-10-01", "The ferry raised its fares from {Oct. 1}."),
    ("2025-09-30", "The club sent a gift to all members registered {Sept. 30}."),
    ("2025-09-30", "The club counted 900 members as of {Sept. 30}."),
    ("2025-08-31", "The firm said it will defer payments due {Aug. 31}."),
    ("2025-09-30", "It raised its forecast for the period ending {Sept. 30}."),
    ("2025-10-01", "It raised prices of tickets sold after {Oct. 1}."),
    ("2025-10", "The union called off an {October} march."),
    ("2025-10", "They asked for loans for the year starting in {October}."),
    ("2025-11", "The tents, available in {November}, withstood the storm."),
    ("2025-10", "{October} coffee rose to 190 cents."),
    ("2025-08", "They will meet tomorrow to praise their {August} pact."),
    ("2025-08-22", "The two are likely to sign the {Aug. 22} Oslo pact again."),
    ("2025-03", "They vow to uphold the {March} pact."),
    ("2025-10", "They hope to sign the {October} pact."),
    # Nobody means a day of almost a year ago, or hence.
    ("2025-10-03", "The mayor warned of crowds at the fair in Hull on {Oct. 3}."),
    ("2025-10-03", "He had hoped to keep his seat in the {Oct. 3} ballot."),
    ("2025-10-03", "The trader said the tenders include {October 3}-10."),
    ("2025-09-16", "The sale - by auction on {Sept. 16} - was ordered by a court."),
    ("2025-10-15", "The mint must buy back the coins lent on {Oct. 15}."),
    ("2025-10-15", "Analysts think sales will fall in the week ended {Oct. 15}."),
    ("2025-10-15", "The band's bid expires {Oct. 15}."),
    ("2025-08-30", "The council will discuss the flood of {Aug. 30}."),
]
# The verb tells, and what is far from both sides is as the verb says.
VERBS = [
    ("2024-10-03", "He died on {Oct. 3}."),
    ("2024-10", "He died in {October}."),
    ("2024-10-03", "The mine closed on {Oct. 3}."),
    ("2024-10-03", "He said the mine closed on {Oct. 3}."),
    ("2024-10-03", "On {Oct. 3} the mine was sold."),
    ("2024-10-03", "A storm killed ten men off the coast of Wales on {Oct. 3}."),
    ("2024-10-03", "The band played from {Oct. 3} to Nov. 8."),
    ("2024-10-07", "Victims from {the 7 October} raid came home."),
    ("2026-08", "They will meet in {August}."),
    ("2026-03", "They may have until {March} for an agreement."),
    ("2026-05-01", "It will charge more, effective {May 1}."),
    ("2024-12-31", "The club sent a gift to all members registered {Dec. 31}."),
    ("2025-05-01", "It raised its prices from {May 1}."),
    ("2025-10-03", "He will sing on {Oct. 3}."),
]


@pytest.mark.parametrize(("value", "marked"), [*TERMS, *VERBS])
def test_near_days_and_months(value: str, marked: str) -> None:
    assert phrase(marked, SEPTEMBER).value == value
