"""The phrase of an event's own clause, or of what it is part of.

See `conftest` for how the rows are read.
"""

import pytest

TEXTS = [
    # the phrase of the event's own clause
    ("On Thursday the bridge collapsed.", "collapsed", "2025-09-04/2025-09-05", "relative"),
    ("The bridge collapsed on 3 May 2021.", "collapsed", "2021-05-03/2021-05-04", "explicit"),
    ("Schools will not open before Monday.", "open", "../2025-09-08", "relative"),
    ("Schools will open before Monday.", "open", "../2025-09-08", "relative"),
    ("The judge ordered that the men be freed.", "freed", "2025-09-07/..", "publication"),
    ("Parliament will vote on Wednesday.", "vote", "2025-09-10/2025-09-11", "relative"),
    # a full stop in a date ends no sentence
    (
        "The firm will host a webcast on Monday, September 15 at 10:00 a.m. Central time.",
        "host",
        "2025-09-15T10:00:00-05:00/2025-09-15T11:00:00-05:00",
        "relative",
    ),
    # of two phrases, each event has its own
    (
        "Gordon said on Thursday that he met the king in August.",
        "met",
        "2025-08-01/2025-09-01",
        "relative",
    ),
    # a clause after its date, and a date that is rather of the object
    (
        "In May a man was hurt, and last New Year's Eve a woman was killed.",
        "killed",
        "2024-12-31/2025-01-01",
        "relative",
    ),
    ("The firm will withdraw its forecast for 2026.", "withdraw", "2025-09-07/..", "publication"),
    # what it is part of, or what tells of it
    (
        "Albion lost on Thursday. Rovers beat Albion in the 1987 final.",
        "beat",
        "1987-01-01/1988-01-01",
        "inherited",
    ),
    ("Mayor Hall won last Saturday's ballot.", "won", "2025-08-30/2025-08-31", "inherited"),
    (
        "Hall won last Saturday's ballot. Berg received 46 percent of the votes.",
        "received",
        "2025-08-30/2025-08-31",
        "inherited",
    ),
    (
        "Two men were arrested in the 2019 killing.",
        "arrested",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    (
        "The fire, which started at around 3 a.m. on Monday, destroyed 40 homes.",
        "destroyed",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    ("They walked away from talks last year.", "walked", "2024-01-01/2025-01-01", "relative"),
    (
        "A deal reached on Thursday ended the strike.",
        "ended",
        "2025-09-04/2025-09-05",
        "inherited",
    ),
    (
        "A strike announced on Thursday closed the port.",
        "closed",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # the last of two dates, and a clock time that is over
    (
        "Holm met Berg in 2018 and married her in 2019. The king attended the party.",
        "attended",
        "2019-01-01/2020-01-01",
        "inherited",
    ),
    # a phrase that the parse joins to the next noun
    (
        "Leeds beat Hull at home on Friday thanks to a late goal.",
        "beat",
        "2025-09-05/2025-09-06",
        "relative",
    ),
    # what is compared has another time
    ("It was the first strike since 1990.", "strike", "2025-09-06/2025-09-07", "publication"),
    # the first of two verbs whose phrase comes last
    (
        "A fire killed two men and hurt nine on Friday.",
        "killed",
        "2025-09-05/2025-09-06",
        "inherited",
    ),
    (
        "A fire killed two men and was put out on Friday.",
        "killed",
        "../2025-09-06",
        "publication",
    ),
    # one day for both, unless the second is set against the first
    (
        "Nine died and hundreds fled when the dam burst on Friday.",
        "died",
        "2025-09-05/2025-09-06",
        "inherited",
    ),
    (
        "The men asked for money but talks broke off on Friday.",
        "asked",
        "../2025-09-06",
        "publication",
    ),
    # a time of day that something was before or after is of its day
    (
        "It struck shortly after 7 p.m. on Monday. Walls cracked.",
        "struck",
        "2025-09-01T19:00:00/2025-09-02T00:00:00",
        "relative",
    ),
    (
        "It struck shortly after 7 p.m. on Monday. Walls cracked.",
        "cracked",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    ("He must leave before noon on Monday.", "leave", "../2025-09-08T12:00:00", "relative"),
    ("It struck shortly before dawn on Monday.", "struck", "2025-09-01/2025-09-02", "relative"),
    ("They had promised to leave by 2018.", "promised", "../2025-09-06", "publication"),
    ("They had promised to leave by 2018.", "leave", "../2019-01-01", "explicit"),
    # what happened then is not what went on since, until or by then
    ("It was closed until 2012, when it burnt.", "burnt", "2012-01-01/2013-01-01", "inherited"),
    ("By 1944, when the king fled, it was quiet.", "fled", "1944-01-01/1945-01-01", "inherited"),
    # what was decided, asked for or promised was then still to come
    (
        "The company agreed to sell the mill last month.",
        "agreed",
        "2025-08-01/2025-09-01",
        "relative",
    ),
    ("The company agreed to sell the mill last month.", "sell", "2025-08-02/..", "inherited"),
    (
        "The company agreed to sell the mill in May 2027.",
        "sell",
        "2027-05-01/2027-06-01",
        "explicit",
    ),
    (
        "The company wanted to sell the mill last month.",
        "sell",
        "2025-08-01/2025-09-01",
        "relative",
    ),
    (
        "The trial began in 2021, when a clerk called the police.",
        "called",
        "2021-01-01/2022-01-01",
        "inherited",
    ),
    (
        "She came back in 2006 to sing at the hall, where a choir joined her.",
        "joined",
        "2006-01-01/2007-01-01",
        "inherited",
    ),
    ("Prices have doubled since the tax rose in 2021.", "doubled", "2021-01-01/..", "inherited"),
    (
        "The board will decide when it meets on Tuesday.",
        "decide",
        "2025-09-09/2025-09-10",
        "inherited",
    ),
    # what is set for a day is on that day, the setting of it is not
    ("The union called a strike for Friday.", "called", "2025-09-06/2025-09-07", "publication"),
    ("The union called a strike for Friday.", "strike", "2025-09-12/2025-09-13", "inherited"),
    # a range is a time that something happens in, or fills
    ("They fought from 1914 to 1918.", "fought", "1914-01-01/1919-01-01", "explicit"),
    # a beginning of which no day is known
    (
        "Prices have doubled since the tax rose before 1990.",
        "doubled",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # a distance that nobody counts
    (
        "Several months before the vote on Monday, he resigned.",
        "resigned",
        "../2025-09-02",
        "inherited",
    ),
    ("The talks are the first since 2019.", "talks", "2025-09-06/2025-09-07", "publication"),
]


@pytest.mark.parametrize(("text", "event", "interval", "basis"), TEXTS)
def test_time(check_time, text, event, interval, basis):
    check_time(text, event, interval, basis)
