"""Which events a date phrase dates. All texts are published on Saturday, 6 September 2025.

Each row: the text, the event word, its interval as "start/end" (end exclusive, ".." for an open
end). The day of publication is that of an event that no phrase dates.
"""

import pytest

TODAY, BEFORE = "2025-09-06/2025-09-07", "../2025-09-06"

# One day at the end of two clauses, the second of which may leave out its auxiliary.
COORDINATED = [
    ("Five people were killed and 30 injured on Friday.", "killed", "2025-09-05/2025-09-06"),
    ("Nine died and 20 were injured when a dam burst on Friday.", "died", "2025-09-05/2025-09-06"),
    ("A bank was fined and its head resigned on Friday.", "fined", "2025-09-05/2025-09-06"),
    ("He was arrested and charged on Friday.", "arrested", "2025-09-05/2025-09-06"),
    ("Twelve were killed and 30 others injured on Friday.", "killed", "2025-09-05/2025-09-06"),
    ("Homes were destroyed and roads blocked on Friday.", "destroyed", "2025-09-05/2025-09-06"),
    # … but not of what lies before
    ("He was arrested and later released on Friday.", "arrested", BEFORE),
    ("He was elected mayor and resigned on Friday.", "elected", BEFORE),
    ("He was educated in Oslo and killed on Friday.", "educated", BEFORE),
    ("Homes were built and prices fell in 2012.", "fell", "2012-01-01/2013-01-01"),
    ("Taxes were cut and prices fell in 2012.", "cut", BEFORE),
]
# The day of a statement, where the parse joins it to the noun that follows.
STATED = [
    ("The airline said on Tuesday flights would resume.", "said", "2025-09-02/2025-09-03"),
    ("The airline halted on Tuesday flights to Oslo.", "halted", "2025-09-02/2025-09-03"),
]
# What comes of it happens with it, whatever else was won.
OUTCOMES = [
    (
        "Lund beat Hill in Friday's final to win her third title. She won it in 2019.",
        "win",
        "2025-09-05/2025-09-06",
    ),
]
# What the object did meanwhile.
MEANWHILE = [
    ("Police arrested a man carrying a knife on Friday.", "arrested", "2025-09-05/2025-09-06"),
    ("Police arrested a man carrying a knife on Friday.", "carrying", "2025-09-05/2025-09-06"),
]
# What a figure or plan is for dates it, but not what is done with it.
ACCOUNTS = [
    ("The firm reported a loss for 2024.", "loss", "2024-01-01/2025-01-01"),
    ("The firm reported a loss for 2024.", "reported", TODAY),
    ("The firm reported a loss of $3 million for July on Friday.", "loss", "2025-07-01/2025-08-01"),
    ("The firm cut its forecast for 2025.", "cut", TODAY),
    ("The firm cut its forecast for 2025.", "forecast", TODAY),
    ("The budget for 2025 was approved on Friday.", "approved", "2025-09-05/2025-09-06"),
    ("The firm lost $3 million for the year.", "lost", "2025-01-01/2026-01-01"),
    ("The firm cut prices for Friday.", "cut", TODAY),
]
# What is put off until then.
POSTPONED = [
    ("The vote was postponed until Friday.", "postponed", TODAY),
    ("The vote was postponed until Friday.", "vote", "2025-09-12/2025-09-13"),
    ("The talks have been put off until Friday.", "put", TODAY),
    ("The talks have been put off until Friday.", "talks", "2025-09-12/2025-09-13"),
    ("The firm will put the house on the market on Friday.", "put", "2025-09-12/2025-09-13"),
    ("The firm put the house on the market this month.", "put", "2025-09-01/2025-10-01"),
    ("The vote was put off until late September.", "put", TODAY),
    ("The vote was put off until late September.", "vote", "2025-09-01/2025-10-01"),
    ("The vote was put off on Tuesday.", "put", "2025-09-02/2025-09-03"),
    ("The vote was put off on Tuesday.", "vote", "2025-09-07/.."),
    ("The union called on Tuesday for a strike.", "strike", "2025-09-07/.."),
    ("The union called in 1990 for a strike.", "strike", "1990-01-01/.."),
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
    ("Infracor announces earnings next Friday.", "announces", "2025-09-12/2025-09-13"),
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
    # The year of a product or work is not that of what is done about it …
    ("Norvane sold tools for games, such as 2009's Lunar Road.", "sold", TODAY),
    ("Critics compared it with 2009's Lunar Road.", "compared", TODAY),
    ("The firm sold mills under a 2009 contract.", "sold", TODAY),
    # … unless it was done in it
    ("Holm starred in 2009's Lunar Road.", "starred", "2009-01-01/2010-01-01"),
    ("Hull beat Leeds in 2009's final.", "beat", "2009-01-01/2010-01-01"),
    ("Waves rose in this year's Lunar Derby.", "rose", "2025-01-01/2026-01-01"),
    ("Lund fell ill at Thursday's Tour de France.", "fell", "2025-09-04/2025-09-05"),
]
# Two phrases that give one time.
RANGES = [
    ("Hruby won the cup in 2006 and 2007.", "won", "2006-01-01/2008-01-01"),
    ("It rained on Thursday and Friday.", "rained", "2025-09-04/2025-09-06"),
    ("Hruby won the cup in 2006 and 2017.", "won", "2006-01-01/2007-01-01"),
    ("She taught from 1884 until her death in 1903.", "taught", "1884-01-01/1904-01-01"),
    ("She led it from 2001 until it was sold in 2006.", "led", "2001-01-01/2007-01-01"),
    ("She has led it from 2001 and will quit in 2026.", "led", "2001-01-01/.."),
]
# Some time after what was told before.
LAPSES = [
    ("A truce signed in May 1994 broke down after six months.", "broke", "1994-11-01/1994-12-01"),
    ("The firm opened in 2001. It closed after two years.", "closed", "2003-01-01/2004-01-01"),
    ("It opened in 2001. It closed after years.", "closed", "2001-01-01/2002-01-01"),
    ("He was held in 2001. He left after a year in jail.", "left", "2001-01-01/2002-01-01"),
    ("It opened on Friday. It shut after two years.", "shut", "2025-09-05/2025-09-06"),
    (
        "Rebels stormed a shop on Aug. 5. Holm fled the day after the raid.",
        "fled",
        "2025-08-06/2025-08-07",
    ),
    (
        "Berg won a vote on Aug. 5. The week after the vote, Holm quit.",
        "quit",
        "2025-08-11/2025-08-18",
    ),
    (
        "Rebels stormed a shop on Aug. 5. Holm fled the day after a raid.",
        "fled",
        "2025-08-05/2025-08-06",
    ),
]
# Dates of what something is compared with.
COMPARED = [
    ("Shares ended at 310, down from a peak of 400 in April.", "ended", TODAY),
    ("The fund left its goal at 9 million against 7 million a year earlier.", "left", TODAY),
    ("The firm cut its dividend to 5 cents from 7 cents in 2023.", "cut", TODAY),
    ("Output fell to 8 tons from 9 tons in 2023 and 12 tons in 2022.", "fell", TODAY),
    ("Output rose to 9 tons against a record in 2023.", "rose", TODAY),
    # … and of the change itself
    (
        "The bank cut its rate to 5 percent from 6 percent on Friday.",
        "cut",
        "2025-09-05/2025-09-06",
    ),
    ("The army withdrew from three villages in May.", "withdrew", "2025-05-01/2025-06-01"),
    ("The shares closed at 45, down 3 on Friday.", "closed", "2025-09-05/2025-09-06"),
]
# Dates of a state, beside who tells of it, and of what will be told of.
BESIDE = [
    ("The mill was idle in May, the firm said.", "said", TODAY),
    ("The firm said on Friday the mill was idle.", "said", "2025-09-05/2025-09-06"),
    ("Lending last year was weak, the firm said.", "Lending", "2024-01-01/2025-01-01"),
    ("The court will hear of the fire last week.", "hear", "2025-09-07/.."),
    ("The court will hear of the fire last week.", "fire", "2025-08-25/2025-09-01"),
    ("The last quarter will be hit by the strike.", "hit", "2025-04-01/2025-07-01"),
    ("For the third quarter, Holm expects a loss.", "expects", TODAY),
    ("For the third quarter, Holm expects a loss.", "loss", "2025-07-01/2025-10-01"),
    # Before a conjunction stands the date of the main clause.
    ("On May 15, days before he left, Holm sang.", "sang", "2025-05-15/2025-05-16"),
    # Who was the first to do something did it then; what somebody was then, dates no more.
    ("In May they were the first to identify it.", "identify", "2025-05-01/2025-06-01"),
    ("Lille, a stronghold in 2008, may lose two seats.", "lose", "2025-09-07/.."),
    # What had been was so before.
    ("On Monday it told of claims that it had been spying.", "spying", "../2025-09-01"),
]
# What a relative clause tells of an event, or of a day.
ANTECEDENTS = [
    ("The 1999 crash that killed nine was filmed.", "killed", "1999-01-01/2000-01-01"),
    ("They recalled the 1999 fire in which nine died.", "died", "1999-01-01/2000-01-01"),
    ("He praised the 1999 ruling that freed them.", "freed", "1999-01-01/2000-01-01"),
    ("He praised the 1999 ruling that was upheld in May 2001.", "upheld", "2001-05-01/2001-06-01"),
    ("They survived the 1999 fire, where nine died.", "survived", "1999-01-01/2000-01-01"),
    (
        "A fire broke out on Monday. The fire, which killed nine, is out.",
        "killed",
        "2025-09-01/2025-09-02",
    ),
    ("She led the bank until May 2020, when she resigned.", "resigned", "2020-05-01/2020-06-01"),
    ("The 1999 raid that the bishop condemned was filmed.", "condemned", BEFORE),
]
# What is thought or said now looks back, and so may what is quoted.
NOW = [
    ("The loss reflects a strike in March.", "strike", "2025-03-01/2025-04-01"),
    ("The loss reflects a strike in March.", "reflects", TODAY),
    ('"From May on the mill was idle," Holm said.', "said", TODAY),
    ('"The mill was idle," Holm said on Monday.', "said", "2025-09-01/2025-09-02"),
    ("Nurses were paid on Friday and it is expected that talks begin.", "expected", TODAY),
    ("Nurses have been paid on Friday and it is expected that talks begin.", "expected", TODAY),
    ("Holm said it would sell if prices rose.", "rose", "2025-09-07/.."),
    ("Holm said it would have sold if prices had risen.", "risen", BEFORE),
]
# What goes back to somebody's youth or to a war is no part of the story.
ERAS = [
    ("She moved to Oslo in 1942. During World War II she fled.", "fled", "../2025-09-06"),
    ("He was jailed on Friday. As a child he lived in Oslo.", "lived", "../2025-09-06"),
    ("He was jailed on Friday. In his youth he boxed.", "boxed", "../2025-09-06"),
    ("A fire broke out on Friday. At the age of 40, Holm fled.", "fled", "../2025-09-06"),
    ("A fire broke out on Friday. Holm died at the age of 40.", "died", "2025-09-05/2025-09-06"),
    ("A fire broke out on Friday. During the fire Holm fled.", "fled", "2025-09-05/2025-09-06"),
]
ROWS = (
    ACCOUNTS
    + POSTPONED
    + COORDINATED
    + OUTCOMES
    + MEANWHILE
    + STATED
    + PHASES
    + SET
    + MODIFIERS
    + RANGES
    + LAPSES
    + ERAS
    + COMPARED
    + BESIDE
    + ANTECEDENTS
    + NOW
)


@pytest.mark.parametrize(("text", "event", "interval"), ROWS)
def test_time(time_of, text, event, interval):
    assert time_of(text, event) == interval
