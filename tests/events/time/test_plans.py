"""What is to come, and later mentions of it. All texts are published on Wednesday, 2025-09-10.

Each row: the text, the event word (its last occurrence), its status and its interval as
"start/end" (end exclusive, ".." for an open end).
"""

from datetime import date

import pytest

from timeline import extract

PUBLISHED = date(2025, 9, 10)
FRIDAY, OCT_3 = "2025-09-12/2025-09-13", "2025-10-03/2025-10-04"
TODAY, AHEAD = "2025-09-10/2025-09-11", "2025-09-11/.."
TEXTS = [
    # what a verb or "due" sets for a day
    ("The summit is scheduled for Friday in Oslo.", "summit", "planned", FRIDAY),
    ("The wedding is planned for Oct. 3.", "wedding", "planned", OCT_3),
    ("It plans another attack on Friday.", "attack", "planned", FRIDAY),
    ("A decision is due on Friday.", "decision", "planned", FRIDAY),
    ("The meeting was fixed for Oct. 3.", "meeting", "planned", OCT_3),
    ("The strike, planned for Friday, could ground planes.", "strike", "planned", FRIDAY),
    ("Nordbank said a decision was due on Friday.", "decision", "planned", FRIDAY),
    ("She said a ruling is likely on Friday.", "ruling", "planned", FRIDAY),
    ("An election is not due until 2027.", "election", "planned", "../2028-01-01"),
    ("Albion sacked Holm in May and face Rovers on Friday.", "face", "planned", FRIDAY),
    ("A hearing is due to be held on Friday.", "hearing", "planned", FRIDAY),
    ("The trial is likely to begin on Friday.", "begin", "possible", FRIDAY),
    # who is to come, and nothing more
    ("Eva Holm is due in court on Friday.", "due", "planned", FRIDAY),
    ("Nordbank is due before a tribunal on Oct. 3.", "due", "planned", OCT_3),
    ("The king is due home on Friday.", "due", "planned", FRIDAY),
    ("The king, who is due back on Friday, was hurt.", "due", "planned", FRIDAY),
    ("Lund, due in Oslo on Friday, resigned on Monday.", "due", "planned", FRIDAY),
    ("Eva Holm is expected in Oslo on Friday.", "expected", "planned", FRIDAY),
    ("Lund is due in Oslo on Friday for talks.", "talks", "planned", FRIDAY),
    ("The king is not due in Oslo on Friday.", "due", "negated", FRIDAY),
    ("The king is expected in Oslo.", "expected", "planned", AHEAD),
    # what a form of "be" says
    ("His funeral is on Friday.", "funeral", "planned", FRIDAY),
    ("She said the vote is on Oct. 3.", "vote", "planned", OCT_3),
    ("The next round of talks is Friday.", "talks", "planned", FRIDAY),
    ("On Friday a ban imposed by the city is to end.", "end", "planned", FRIDAY),
    ("On Friday the truce is likely to be declared dead.", "declared", "possible", FRIDAY),
    ("The vote was on Monday.", "vote", "actual", "2025-09-08/2025-09-09"),
    ("The strike is in its third day.", "strike", "actual", TODAY),
    ("The vote on Monday is a test.", "vote", "actual", "2025-09-08/2025-09-09"),
    # the same event, mentioned again
    ("The vote was set for Oct. 3. The vote will be close.", "vote", "planned", OCT_3),
    (
        "She said she would visit Japan on Friday. The visit is her first.",
        "visit",
        "planned",
        FRIDAY,
    ),
    (
        "Parliament will vote on Friday. Few people expect the vote to be close.",
        "vote",
        "planned",
        FRIDAY,
    ),
    ("The king will visit Oslo. Many hope that the visit will help.", "visit", "planned", AHEAD),
    (
        "A ruling is due on Friday. The ruling could cost the firm billions.",
        "ruling",
        "planned",
        FRIDAY,
    ),
    (
        "Today is the eve of the king's visit. The visit is his first.",
        "visit",
        "planned",
        "2025-09-11/2025-09-12",
    ),
    # the nearest telling of the same word counts
    (
        "They met on Monday. The summit is set for Friday. Protests mark the summit.",
        "summit",
        "planned",
        FRIDAY,
    ),
    # another event of the kind has happened, and this one was it
    (
        "The army attacked on Monday. It plans another attack on Friday. The attack killed nine.",
        "attack",
        "actual",
        "2025-09-08/2025-09-09",
    ),
    (
        "The talks will resume on Friday. The talks broke down in July.",
        "talks",
        "actual",
        "2025-07-01/2025-08-01",
    ),
    ("They will hold a meeting on Friday. A meeting is no cure.", "meeting", "actual", TODAY),
    # called off
    ("The strike was called off on Monday.", "strike", "negated", "2025-09-08/2025-09-09"),
]


@pytest.mark.parametrize(("text", "word", "status", "interval"), TEXTS)
def test_plan(text, word, status, interval):
    events = extract(text, published=PUBLISHED).events
    named = [(event, text[slice(*mention.action)]) for event in events for mention in event.sources]
    found = max((one for one, name in named if name == word), key=lambda one: one.action.span)
    assert found.status == status
    assert f"{found.time.start or '..'}/{found.time.end or '..'}" == interval
