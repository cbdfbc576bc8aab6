"""Where a text looks back, what has no date is over. All texts are of 6 September 2025.

Each row: the text, the event word (its last occurrence), its interval as "start/end".
"""

import pytest

TODAY, BEFORE = "2025-09-06/2025-09-07", "../2025-09-06"
AHEAD, UNKNOWN = "2025-09-07/..", ""
THURSDAY, FRIDAY = "2025-09-04/2025-09-05", "2025-09-05/2025-09-06"
OLD = "Nordbank bought a mill in March 2019."
TEXTS = [
    # to the end of the paragraph, whoever acts, and however it is said
    ("In 1996 Holm threatened to leave. The owner moved the team.", "moved", BEFORE),
    ("In 1996 Holm left. The owner moved the team. The council built a park.", "built", BEFORE),
    ("The story begins in 1996, when Holm left. The council built a park.", "built", BEFORE),
    ("In 1996 Holm left. The team is from Leeds. The council built a park.", "built", BEFORE),
    ("In 1996 Holm left the council. The mayor denied a rift.", "denied", BEFORE),
    # what was planned then may be over or still ahead; not what may have been planned since
    ("In 1996 Holm left. The council agreed to build a park.", "build", UNKNOWN),
    ("In 1996 Holm left the council. The mayor promised to stay.", "stay", UNKNOWN),
    ("Holm won in 2021. He vowed to cut taxes and to build a park.", "build", UNKNOWN),
    ("Holm won in 2021. He vowed last month to build a park.", "build", "2025-08-02/.."),
    ("Holm won in 2021. The council said it would build a park.", "build", AHEAD),
    ("Holm won in 2021. The council said Berg planned to build a park.", "build", AHEAD),
    ("Holm won in 2021. The council wants to build a park.", "build", AHEAD),
    ("On Friday Holm left. The council agreed to build a park.", "build", AHEAD),
    (
        f"{OLD}\n\nUnions vowed to fight the plan.\n\nHolm won in 2021.",
        "fight",
        AHEAD,
    ),
    # over it, with those it is about
    ("In 2010 the league sold it to Berg.\n\nBerg promised to stay.", "promised", BEFORE),
    (f"{OLD}\n\nRescuers pulled nine men from a river.", "pulled", TODAY),
    # and from one look back to the next
    (f"{OLD}\n\nParliament adopted the bill.\n\nHolm won in 2021.", "adopted", BEFORE),
    (f"{OLD}\n\nParliament adopted the bill.\n\nHolm won on Friday.", "adopted", TODAY),
    (f"{OLD}\n\nParliament met on Saturday. Deputies adopted the bill.", "adopted", TODAY),
    # what a sentence tells beside what it dates
    ("Holm died on Friday; her house was sold.", "sold", BEFORE),
    ("In 1982 Holm threw a glass; the case was settled.", "settled", BEFORE),
    ("The family refused, and agents took the child in April.", "refused", BEFORE),
    ("The family refused, and agents will take the child in October.", "refused", TODAY),
    (
        "Nordbank considered selling a mill in 2019 and backed out.",
        "considered",
        "2019-01-01/2020-01-01",
    ),
    ("Holm denied stealing a car in 2019.", "denied", TODAY),
    # a clause of what happened later at a place dates neither the way there nor what goes on
    ("Holm was flown to a clinic, where she died on Friday.", "flown", BEFORE),
    (
        "A car hit Holm on Thursday. She was flown to Oslo, where she died on Friday.",
        "flown",
        THURSDAY,
    ),
    (
        "A car hit Holm on Thursday. She was flown home, where she died on Friday. A son wept.",
        "wept",
        THURSDAY,
    ),
    ("A bus hit a mast, where it burst into flames on Friday.", "hit", FRIDAY),
    # who says so does so now; who comments and what shares do, too
    ("In 1996 Holm left, Berg said.", "said", TODAY),
    ("In 1996 Holm left. Berg said it was a loss.", "said", TODAY),
    ("In 1996 Holm left. Berg declined to comment.", "declined", TODAY),
    ("In 1996 Holm left. Nordbank's shares fell by 3%.", "fell", TODAY),
    # so does who speaks beside what happened long ago; not on the day of the news, or of both
    ("Nordbank sold a mill in 2011, and Holm said it would build one.", "said", TODAY),
    ("Nordbank sold a mill in 2011, and Holm said it would build one.", "build", AHEAD),
    ("Nordbank sold a mill in 2011, and Holm said it planned to build one.", "build", AHEAD),
    ("Nordbank sold a mill on Friday, and Holm said it was a loss.", "said", FRIDAY),
    ("In 2011 Nordbank sold a mill and Holm said it was a loss.", "said", "2011-01-01/2012-01-01"),
    ("Nordbank sold a mill in 2011 and said it was a loss.", "said", "2011-01-01/2012-01-01"),
    ("Talks failed in 2011, and the union struck.", "struck", "2011-01-01/2012-01-01"),
    # figures and founders do not date a story
    ("Nordbank earned $3 million in 2023. It fired its chief.", "fired", TODAY),
    ("Nordbank was founded in 1898. It fired its chief.", "fired", TODAY),
    # nor does a date that only tells which thing is meant
    ("Judges upheld the 2019 law. The minister praised them.", "praised", TODAY),
    ("Nordbank withdrew a car it launched in 2019. It fired its chief.", "fired", TODAY),
]


@pytest.mark.parametrize(("text", "event", "interval"), TEXTS)
def test_time(time_of, text, event, interval):
    assert time_of(text, event) == interval
