"""What goes on with the story, and what lies back. All texts are of Saturday, 6 September 2025.

Each row: the text, the event word (its last occurrence), its interval as "start/end".
"""

import pytest

TODAY, BEFORE, THURSDAY = "2025-09-06/2025-09-07", "../2025-09-06", "2025-09-04/2025-09-05"
TEXTS = [
    # where all the news is of days before, what is not dated is over, too
    ("Rovers won on Thursday.\n\nThe club sacked its coach.", "sacked", THURSDAY),
    ("Lund died on Thursday. He will be buried in Rome.\n\nBerg left him.", "left", THURSDAY),
    (
        "Rovers won on Thursday.\n\nThey are from Leeds. They have a new ground. It is full.\n\n"
        "Holm missed the game.",
        "missed",
        BEFORE,
    ),
    # not so where the report is of the day, or tells of figures, or of who was asked for it
    (
        "Rovers won on Thursday.\n\nThey are from Leeds. They have a new ground. It is full.\n\n"
        "Holm missed the game. A scout said so on Saturday.",
        "missed",
        TODAY,
    ),
    (
        "Rovers won on Thursday.\n\nThey are from Leeds. They have a new ground. It is full.\n\n"
        "Their shares rose by 3%.",
        "rose",
        TODAY,
    ),
    (
        "Rovers won on Thursday.\n\nThey are from Leeds. They have a new ground. It is full.\n\n"
        "The coach declined to comment.",
        "declined",
        TODAY,
    ),
    # an older day of another paragraph is not that of the news
    (
        "Nordbank cut its dividend on Friday.\n\nA rival withdrew its bid on Tuesday.\n\n"
        "Workers stormed the bank.",
        "stormed",
        BEFORE,
    ),
    (
        "Nordbank cut its dividend on Saturday.\n\nA rival withdrew its bid on Tuesday.\n\n"
        "Shares plunged in early trading.",
        "plunged",
        TODAY,
    ),
    # a denial is no part of what happened in a year
    ("Holm earned a degree in 1946. Oxford did not hire her.", "hire", BEFORE),
    ("Holm dismissed the find, but he apologized in 1968.", "dismissed", BEFORE),
    ("Taxes were cut and prices fell in 2012.", "cut", BEFORE),
    # what witnesses tell of an attack or accident
    ("A plane crashed on Thursday. Guards said it hit a mast.", "hit", THURSDAY),
    ("A plane crashed on Thursday. Guards said it hit a mast, killing nine.", "killing", THURSDAY),
    ("A plane crashed on Saturday. Guards said it hit a mast, killing nine.", "killing", TODAY),
    ('A dam burst on Thursday. "The water destroyed it," Holm said.', "destroyed", THURSDAY),
    ("Ministers met on Thursday. Guards said a bus hit a mast.", "hit", BEFORE),
    ("A man was arrested on Thursday. Police said he stole a car.", "stole", BEFORE),
    ("Police said a bus hit a mast, killing nine.", "killing", BEFORE),
    # what goes on from a clause with "when"
    ("Nine died when a dam burst on Thursday. The flood tore up a bridge.", "tore", THURSDAY),
    ("A dam burst on Thursday. Holm was driving home when it hit her.", "driving", THURSDAY),
    # who declines to comment does so for the report
    ("Holm was arrested in May. Nordbank declined to comment.", "declined", TODAY),
    # shares move on the day of the news
    ("Nordbank rejected two bids in May. Its shares jumped by 9%.", "jumped", TODAY),
    ("Nordbank rejected two bids in May. It sold a mine.", "sold", "2025-05-01/2025-06-01"),
    # years go on, but not where somebody else acts, or where it is what happened then
    ("Holm took office in 2012. He cut taxes twice.", "cut", "2012-01-01/.."),
    ("A quake struck in 2012. It killed nine people.", "killed", "2012-01-01/2013-01-01"),
    # what came later
    ("Holm was shot on Thursday and later died.", "died", "2025-09-04/.."),
    ("Holm was shot on Thursday and died.", "died", THURSDAY),
    # what somebody walked out of
    ("Holm walked out of a meeting on Thursday.", "walked", THURSDAY),
    # verbs of saying that people have done to them
    ("A plane crashed on Thursday. Neighbours called the police.", "called", THURSDAY),
    ("A plane crashed on Thursday. Holm called the police heroic.", "called", TODAY),
    # what a relative clause goes on to tell
    ("Guards answered with shots that hit a bus.", "hit", TODAY),
    ('"We ran," said Eva Holm, a nurse who lost a son.', "lost", BEFORE),
    # how it ended, with what led to it
    ("Rovers won the cup on Thursday after Holm scored to beat Albion.", "beat", "../2025-09-05"),
]


@pytest.mark.parametrize(("text", "event", "interval"), TEXTS)
def test_time(time_of, text, event, interval):
    assert time_of(text, event) == interval
