"""The same event told again, in other words, or announced.

See `conftest` for how the rows are read.
"""

import pytest

TEXTS = [
    # the same event told again
    (
        "The invasion began in May 2019. Thousands fled the invasion.",
        "invasion",
        "2019-05-01/2019-06-01",
        "inherited",
    ),
    # … in other words, by the day where one mention gives only the month
    (
        "The men who stole it went to prison. The theft took place on 3 May 2024.",
        "stole",
        "2024-05-03/2024-05-04",
        "inherited",
    ),
    (
        "The men who stole it went to prison. The theft, which took place on 3 May 2024, was easy.",
        "stole",
        "2024-05-03/2024-05-04",
        "inherited",
    ),
    (
        "Rebels abducted him in May 2024. He fled a year after the kidnapping. He was abducted on "
        "7 May 2024.",
        "kidnapping",
        "2024-05-07/2024-05-08",
        "inherited",
    ),
    # namesakes
    (
        "A bomb killed 40 people on Monday. It is the work of a group that killed 200 people.",
        "killed",
        "../2025-09-06",
        "publication",
    ),
    # other things
    (
        "A ship left on Monday. The oil that was left harmed birds.",
        "left",
        "../2025-09-06",
        "publication",
    ),
    # what is made known was so before
    (
        "Holm died on Monday. Her death was announced on Thursday.",
        "death",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    # a later, new event is another one
    (
        "Crews left after the quake. In 2013, a quake hit the town.",
        "quake",
        "2013-01-01/2014-01-01",
        "inherited",
    ),
    # so is an older one, of others than were told of before, and one of many is not all
    (
        "A ferry capsized on Thursday. Holm blamed the sinking on fog. In May another ferry sank.",
        "sinking",
        "2025-09-04/2025-09-05",
        "inherited",
    ),
    (
        "The crash is under review. In 2014 a bus crashed there.",
        "crash",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    (
        "The crash is under review. The bus crashed in May 2025.",
        "crash",
        "2025-05-01/2025-06-01",
        "inherited",
    ),
    (
        "The deaths shocked Oslo. Berg's father fell ill and died on Thursday.",
        "deaths",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    (
        "The deaths shocked Oslo. Two men died on Thursday.",
        "deaths",
        "2025-09-04/2025-09-05",
        "inherited",
    ),
    (
        "Holm was the first woman to win the Lund Prize. She won the prize in 1991.",
        "win",
        "1991-01-01/1992-01-01",
        "inherited",
    ),
    ("They can leave as soon as the threats are gone.", "leave", "2025-09-07/..", "publication"),
    ("They can leave as soon as fines are paid.", "paid", "2025-09-07/..", "publication"),
    ("The board can act without asking the owners.", "asking", "2025-09-07/..", "publication"),
    ("The general warned of strikes.", "strikes", "2025-09-07/..", "publication"),
    ("It will close if losses are found.", "found", "2025-09-07/..", "publication"),
    ("The owner wants her son treated in Paris.", "treated", "2025-09-07/..", "publication"),
    ("The shot may have come from a roof.", "come", "../2025-09-06", "publication"),
    # what comes to light was over
    ("The thefts came to light in May 2024.", "thefts", "../2024-06-01", "inherited"),
    ("The deal was announced on Thursday.", "deal", "2025-09-04/2025-09-05", "inherited"),
]


@pytest.mark.parametrize(("text", "event", "interval", "basis"), TEXTS)
def test_time(check_time, text, event, interval, basis):
    check_time(text, event, interval, basis)
