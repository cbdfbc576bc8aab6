"""Events that no phrase dates: tense, status, and the day of the statement.

See `conftest` for how the rows are read.
"""

import pytest

TEXTS = [
    # over, whatever is still to come of it
    ("Erik Holm will be tried for stealing a boat.", "stealing", "../2025-09-06", "publication"),
    ("Erik Holm will pay a fine for selling eels.", "selling", "../2025-09-06", "publication"),
    ("Erik Holm will go after losing the vote.", "losing", "../2025-09-06", "publication"),
    ("The law will pay for mending roads.", "mending", "2025-09-07/..", "publication"),
    # the perfect tells what is new in the lead, and below what came before
    ("The mayor has resigned.", "resigned", "2025-09-06/2025-09-07", "publication"),
    (
        "It rains. Sales are low. The bank is weak. Voters are angry. The mayor has resigned.",
        "resigned",
        "../2025-09-06",
        "publication",
    ),
    (
        "It rains. Sales are low. The bank is weak. Voters are angry. The mayor has not resigned.",
        "resigned",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # the past at large, for what the story goes on to tell, too
    ("He recently sold his farm.", "sold", "../2025-09-06", "relative"),
    ("A few years ago the shop closed. It was sold.", "sold", "../2025-09-06", "inherited"),
    ("Not long ago they rented. They bought a house.", "bought", "../2025-09-06", "inherited"),
    (
        "He had recently ordered ten men to conduct a search.",
        "conduct",
        "2025-09-07/..",
        "publication",
    ),
    # what a question looks back on, and what is thought now
    ("There is nothing new on why the plane exploded.", "exploded", "../2025-09-06", "publication"),
    (
        "She thinks the land was worth a million in May.",
        "thinks",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # what people still talk about lies ahead; what they are suspected of does not
    ("Ministers conferred on ending the war.", "ending", "2025-09-07/..", "publication"),
    ("They have little hope of a settlement.", "settlement", "2025-09-07/..", "publication"),
    ("She is confident of winning.", "winning", "2025-09-07/..", "publication"),
    # what somebody makes others do is as old as that
    ("The flood had forced them to sell the farm.", "sell", "../2025-09-06", "publication"),
    ("The mayor will make sure the road is cleared.", "cleared", "2025-09-07/..", "publication"),
    ("Nine died in a suspected attack.", "attack", "2025-09-06/2025-09-07", "publication"),
    # what has happened until now
    (
        "Stocks have fallen by a tenth since Monday. The krona has lost 3 percent.",
        "lost",
        "2025-09-01/..",
        "inherited",
    ),
    (
        "Stocks have fallen since Monday. The krona lost 3 percent.",
        "lost",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # what had been said
    ("The government had declared an emergency.", "declared", "../2025-09-06", "publication"),
    ("He said he believed the offer.", "believed", "2025-09-06/2025-09-07", "publication"),
    ("He said he sold the boat.", "sold", "../2025-09-06", "publication"),
    ("She is expected to be sworn in next Tuesday.", "sworn", "2025-09-09/2025-09-10", "relative"),
    # the day of saying, before what is said
    (
        "Nordbank said on Tuesday it would close 60 branches.",
        "said",
        "2025-09-02/2025-09-03",
        "relative",
    ),
    (
        "Nordbank said on Tuesday it would close 60 branches.",
        "close",
        "2025-09-07/..",
        "publication",
    ),
    (
        "Nordbank said that next Tuesday it would close 60 branches.",
        "close",
        "2025-09-09/2025-09-10",
        "relative",
    ),
    # the time of the statement: what was announced of late is still to come
    (
        "Gordon said on Thursday that he would resign.",
        "resign",
        "2025-09-07/..",
        "publication",
    ),
    (
        "Gordon said in April that he would resign.",
        "resign",
        "2025-04-02/..",
        "inherited",
    ),
    # what somebody once said would never be lies after that
    (
        "In 2003 she swore that she would never sing again.",
        "sing",
        "2003-01-02/..",
        "inherited",
    ),
    (
        "He said that he would not have paid.",
        "paid",
        "../2025-09-06",
        "publication",
    ),
    ("They would not talk.", "talk", "2025-09-06/2025-09-07", "publication"),
    # another season
    ("She won the title last season.", "won", "../2025-09-06", "publication"),
    ("He was banned for ten games last season.", "banned", "../2025-09-06", "publication"),
    ("She won the title this season.", "won", "2025-09-06/2025-09-07", "publication"),
    # no phrase: tense and status
    ("The police arrested a man.", "arrested", "2025-09-06/2025-09-07", "publication"),
    ("The police said that a man stole it.", "stole", "../2025-09-06", "publication"),
    ("The police said that a man broke in and fled.", "fled", "../2025-09-06", "publication"),
    ("He stole it and escaped by boat, police said.", "escaped", "../2025-09-06", "publication"),
    ("The minister has resigned.", "resigned", "2025-09-06/2025-09-07", "publication"),
    ("The crowd sang when she left.", "left", "2025-09-06/2025-09-07", "publication"),
    ("The company will open a factory.", "open", "2025-09-07/..", "publication"),
    ("The firm waits until prices fall.", "fall", "2025-09-07/..", "publication"),
    ("The bank is not going to raise rates.", "raise", "2025-09-07/..", "publication"),
    ("The bank did not plan to raise rates.", "raise", "2025-09-06/2025-09-07", "publication"),
]


@pytest.mark.parametrize(("text", "event", "interval", "basis"), TEXTS)
def test_time(check_time, text, event, interval, basis):
    check_time(text, event, interval, basis)
