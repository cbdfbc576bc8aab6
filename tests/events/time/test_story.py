"""What one sentence dates, the next one goes on from; and where it does not.

See `conftest` for how the rows are read.
"""

import pytest

TEXTS = [
    # what does not happen is part of the story, too
    (
        "Two men entered a bank on Thursday. They took no money.",
        "took",
        "2025-09-04/2025-09-05",
        "inherited",
    ),
    # what was under way when it happened; not what others do since
    (
        "Nine tourists died on Monday. The coach was carrying 40 people.",
        "carrying",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    (
        "Nine tourists died on Monday. They were travelling to Bergen.",
        "travelling",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    (
        "Nine tourists died on Monday. Police were looking for the driver.",
        "looking",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    (
        "Nine tourists died on Monday. Ministers were flying to Oslo.",
        "flying",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # a look back is over where a new paragraph goes on with somebody else
    (
        "A jury convicted Hall on Thursday. He took the money on 11 February 2014.\n\n"
        "The judge ordered a report.",
        "ordered",
        "../2025-09-06",
        "publication",
    ),
    (
        "A jury convicted Hall on Thursday. He took the money on 11 February 2014.\n\n"
        "He burned the books.",
        "burned",
        "2014-02-11/2014-02-12",
        "inherited",
    ),
    (
        "On 7 May 1963 troops crossed the river.\n\nFrance sent planes.",
        "sent",
        "1963-05-07/1963-05-08",
        "inherited",
    ),
    (
        "Ann Hall built the bridge in 2009.\n\nThe mayor ordered her arrest.",
        "ordered",
        "../2025-09-06",
        "publication",
    ),
    # a story goes on from what was going on
    (
        "A man was fighting for his life on Thursday.\n\nErik Holm was freed by neighbours.",
        "freed",
        "2025-09-04/2025-09-05",
        "inherited",
    ),
    # the running narrative
    (
        "On Monday a car hit a tree. The driver was hurt and left the scene.",
        "left",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    (
        "On Monday a car hit a tree. It burst into flames.",
        "burst",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    # what officials said, before and after; what stands between two parts of a story
    (
        "A car hit a tree on Monday, police said. It burst into flames.",
        "burst",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    (
        "On Monday a car hit a tree. The tree will be felled. The driver fled.",
        "fled",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    (
        'On Monday a car hit a tree. "The driver slept," a boy said.',
        "slept",
        "../2025-09-06",
        "publication",
    ),
    # a look back does not date what others did next
    (
        "In June, engineers found a leak. The mayor opened the bridge.",
        "opened",
        "../2025-09-06",
        "publication",
    ),
    (
        "In June, engineers found a leak. They closed the bridge.",
        "closed",
        "2025-06-01/2025-07-01",
        "inherited",
    ),
    # the figures of one report are of one month; what else happened is not
    (
        "The report said prices rose 2 percent in July. Wages fell 1 percent.",
        "fell",
        "2025-07-01/2025-08-01",
        "inherited",
    ),
    (
        "Prices rose 2 percent in July. The gain left them at a record.",
        "left",
        "2025-07-01/2025-08-01",
        "inherited",
    ),
    (
        "Prices rose 2 percent in July. The owners sold the shop.",
        "sold",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # … or it goes on, about the same people
    (
        "Smith joined in 1963. He drew its first car. The firm sold 20 of them.",
        "sold",
        "../2025-09-06",
        "publication",
    ),
    (
        "Smith was born in 1963. His mother was a nurse. She taught.",
        "taught",
        "../2025-09-06",
        "publication",
    ),
    (
        "The plant opened in 1952.\n\nCrews put out the fire.",
        "put",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    (
        "The bank was founded in 1898. Its shares fell.",
        "fell",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # what follows a verdict tells of the deed, not of the court
    (
        "He was jailed on Monday for a crash which killed two people in 2021. Grace Lim drowned.",
        "drowned",
        "2021-01-01/2022-01-01",
        "inherited",
    ),
    (
        "He was jailed on Monday for a crash which killed two people in 2021. The jury took hours.",
        "took",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    # a result tells the day of the match, and the story goes on from there
    (
        "Albion kept their hopes alive with a win over Rovers on Thursday. They led early.",
        "led",
        "2025-09-04/2025-09-05",
        "inherited",
    ),
    (
        "The bank agreed to pay $5 after admitting it on Thursday.",
        "admitting",
        "2025-09-04/2025-09-05",
        "relative",
    ),
    # the thread of the story: judged is who is fired, not what
    (
        "Police fired tear gas on Friday. Nine people were hurt.",
        "hurt",
        "2025-09-05/2025-09-06",
        "inherited",
    ),
    (
        "She died on Friday. Her father was killed when she was six.",
        "killed",
        "../2025-09-06",
        "publication",
    ),
    (
        "The agency approved the pill on Friday. The pill was developed in Oslo.",
        "developed",
        "../2025-09-06",
        "publication",
    ),
    (
        "The bank raised rates from 2021 to 2023. The krona fell.",
        "fell",
        "../2025-09-06",
        "publication",
    ),
    # a sentence has a day of its own for all that it tells
    (
        "The army left on Monday. On Thursday rebels shelled a village and hit a school, where six "
        "children died.",
        "died",
        "2025-09-04/2025-09-05",
        "inherited",
    ),
    (
        "Crews fought it until 4 a.m. Friday.\n\nA man fell. He was flown home.",
        "flown",
        "../2025-09-05T04:00:00",
        "inherited",
    ),
]


@pytest.mark.parametrize(("text", "event", "interval", "basis"), TEXTS)
def test_time(check_time, text, event, interval, basis):
    check_time(text, event, interval, basis)
