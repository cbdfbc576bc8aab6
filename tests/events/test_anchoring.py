"""When events happened. All texts are published on Saturday, 6 September 2025.

Each row: the text, the event word, its interval as "start/end" (end exclusive, ".." for an open
end), and where the date comes from.
"""

from datetime import date

import pytest

from timeline.dates import resolve
from timeline.events.factuality import status
from timeline.events.time.anchoring import Anchoring
from timeline.events.triggers import triggers

PUBLISHED = date(2025, 9, 6)
TEXTS = [
    # the phrase of the event's own clause
    ("On Thursday the bridge collapsed.", "collapsed", "2025-09-04/2025-09-05", "relative"),
    ("The bridge collapsed on 3 May 2021.", "collapsed", "2021-05-03/2021-05-04", "explicit"),
    ("Schools will not open before Monday.", "open", "../2025-09-08", "relative"),
    ("Schools will open before Monday.", "open", "../2025-09-08", "relative"),
    ("The judge ordered that the men be freed.", "freed", "2025-09-07/..", "publication"),
    ("Parliament will vote on Wednesday.", "vote", "2025-09-10/2025-09-11", "relative"),
    # of two phrases, each event has its own
    (
        "Gordon said on Thursday that he met the king in August.",
        "met",
        "2025-08-01/2025-09-01",
        "relative",
    ),
    # what does not happen is part of the story, too
    (
        "Two men entered a bank on Thursday. They took no money.",
        "took",
        "2025-09-04/2025-09-05",
        "inherited",
    ),
    # an outcome comes with what led to it
    (
        "Albion beat Rovers 2-1 on Thursday to reach the final.",
        "reach",
        "2025-09-04/2025-09-05",
        "inherited",
    ),
    ("Albion beat Rovers to reach the final.", "reach", "2025-09-06/2025-09-07", "publication"),
    # the clause around: a participle, an object, a coordinated verb
    (
        "A bomb exploded on Monday, killing two people.",
        "killing",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    (
        "The storm hit on Monday and flooded the port.",
        "flooded",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    (
        "Rebels burned a hall on Monday. The army refused to intervene.",
        "intervene",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    (
        "Albion lost on Monday. They did not play well.",
        "play",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    # what lies ahead of it, or lasts until now, does not share its past
    (
        "Smith was arrested on Monday and will be deported.",
        "deported",
        "2025-09-07/..",
        "publication",
    ),
    ("The man was held on Monday and may be charged.", "charged", "2025-09-07/..", "publication"),
    (
        "He was sacked in May and has been charged with fraud.",
        "charged",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    (
        "He was arrested on Monday and charged with fraud.",
        "charged",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    ("The mayor is due to be sworn in.", "sworn", "2025-09-07/..", "publication"),
    # the background that a relative clause tells in the passive
    ("The widow, whose house was damaged, is angry.", "damaged", "../2025-09-06", "publication"),
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
    # a story goes on from what was going on
    (
        "A man was fighting for his life on Thursday.\n\nErik Holm was freed by neighbours.",
        "freed",
        "2025-09-04/2025-09-05",
        "inherited",
    ),
    # another time than that of the main clause
    (
        "Drivers will stop work on Monday after talks failed.",
        "failed",
        "../2025-09-06",
        "publication",
    ),
    # what lies before (perhaps on the same day), with or after another event
    (
        "The court freed him on Monday following a hearing.",
        "hearing",
        "../2025-09-02",
        "inherited",
    ),
    (
        "Prices rose in May 2021 after the ban was lifted.",
        "lifted",
        "../2021-06-01",
        "inherited",
    ),
    (
        "The ship sank on 2 March 2024 before help arrived.",
        "arrived",
        "2024-03-02/..",
        "inherited",
    ),
    ("She flew to Oslo on Tuesday to meet her rival.", "meet", "2025-09-02/..", "inherited"),
    (
        "The crowd left on Sunday when the police came.",
        "came",
        "2025-08-31/2025-09-01",
        "inherited",
    ),
    (
        "She quit on Friday, two days after her party lost the vote.",
        "lost",
        "2025-09-03/2025-09-04",
        "relative",
    ),
    (
        "The hotel will reopen on 1 October once repairs are finished.",
        "finished",
        "../2025-10-02",
        "inherited",
    ),
    # … on the day of the report if that is when the main event was: most clauses, short meetings
    (
        "Shares fell after the company cut its forecast.",
        "cut",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    (
        "Drivers went home after a fire destroyed the depot.",
        "fire",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    ("He spoke after a two-hour meeting.", "meeting", "2025-09-06/2025-09-07", "publication"),
    ("He spoke after a meeting with the king.", "meeting", "../2025-09-06", "publication"),
    ("She quit after the party had lost.", "lost", "../2025-09-06", "publication"),
    # the eve is the day before
    ("He fled on Monday on the eve of the vote.", "vote", "2025-09-02/2025-09-03", "inherited"),
    ("He fled in May 2019 on the eve of the vote.", "vote", "2019-05-01/2019-06-01", "inherited"),
    # what somebody is judged for lies before
    (
        "Police arrested a man on Tuesday over the murder of a baker.",
        "murder",
        "../2025-09-03",
        "inherited",
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
    ("Nine died in a suspected attack.", "attack", "2025-09-06/2025-09-07", "publication"),
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
        "Rebels abducted him in May 2024. He fled a year after the kidnapping. He was abducted on "
        "7 May 2024.",
        "kidnapping",
        "2024-05-07/2024-05-08",
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
    # a look back is left again
    (
        "In June, engineers found a leak. The mayor opened the bridge.",
        "opened",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    (
        "In June, engineers found a leak. They closed the bridge.",
        "closed",
        "2025-06-01/2025-07-01",
        "inherited",
    ),
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
    # some days after another event
    (
        "Labour won the election on Sunday. Two days after the vote, Berg resigned.",
        "resigned",
        "2025-09-02/2025-09-03",
        "relative",
    ),
    (
        "Four days after the election on May 4, Berg resigned.",
        "resigned",
        "2025-05-08/2025-05-09",
        "relative",
    ),
    # namesakes
    (
        "A bomb killed 40 people on Monday. It is the work of a group that killed 200 people.",
        "killed",
        "../2025-09-06",
        "publication",
    ),
    # what had been said
    ("The government had declared an emergency.", "declared", "../2025-09-06", "publication"),
    ("He said he believed the offer.", "believed", "2025-09-06/2025-09-07", "publication"),
    ("He said he sold the boat.", "sold", "../2025-09-06", "publication"),
    ("She is expected to be sworn in next Tuesday.", "sworn", "2025-09-09/2025-09-10", "relative"),
    # a clause and the clause below it
    (
        "Fighting went on this Monday near Basra, where two soldiers were wounded.",
        "wounded",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    (
        "Police fired at protesters who stormed the parliament on Monday.",
        "fired",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    (
        "The union called off the strike after reaching a deal on Tuesday.",
        "called",
        "2025-09-02/2025-09-03",
        "inherited",
    ),
    (
        "The union called off the strike after reaching a deal on Tuesday.",
        "deal",
        "2025-09-02/2025-09-03",
        "inherited",
    ),
    (
        "Berg, who flew to Oslo on Tuesday, visited a school.",
        "visited",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # what did not happen, and what was agreed long ago
    ("In May the union refused to sign.", "sign", "2025-05-01/2025-06-01", "inherited"),
    ("The firm agreed in May to buy a mine.", "buy", "2025-05-02/..", "inherited"),
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
        "2025-09-06/2025-09-07",
        "publication",
    ),
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
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # clauses with "when", "where" and "since"
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
    # what is made known was so before
    (
        "Holm died on Monday. Her death was announced on Thursday.",
        "death",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    # what follows something comes after that, whatever was told before
    (
        "She moved to Rome in 1959. After her husband's death in 1972 she returned to Austria.",
        "returned",
        "1972-01-01/..",
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
    # what is tried is tried then and there
    ("He was shot in August while trying to flee.", "flee", "2025-08-01/2025-09-01", "inherited"),
    ("A man tried to flee.", "flee", "2025-09-06/2025-09-07", "publication"),
    (
        "They had tried to buy it in 2022, but talks failed.",
        "failed",
        "2022-01-01/2023-01-01",
        "inherited",
    ),
    # what is set for a day is on that day, the setting of it is not
    ("The union called a strike for Friday.", "called", "2025-09-06/2025-09-07", "publication"),
    ("The union called a strike for Friday.", "strike", "2025-09-12/2025-09-13", "inherited"),
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
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # a later, new event is another one
    (
        "Crews left after the quake. In 2013, a quake hit the town.",
        "quake",
        "2013-01-01/2014-01-01",
        "inherited",
    ),
    ("They can leave as soon as the threats are gone.", "leave", "2025-09-07/..", "publication"),
    ("They can leave as soon as fines are paid.", "paid", "2025-09-07/..", "publication"),
    ("The board can act without asking the owners.", "asking", "2025-09-07/..", "publication"),
    ("The general warned of strikes.", "strikes", "2025-09-07/..", "publication"),
    ("It will close if losses are found.", "found", "2025-09-07/..", "publication"),
    ("The owner wants her son treated in Paris.", "treated", "2025-09-07/..", "publication"),
    ("The shot may have come from a roof.", "come", "../2025-09-06", "publication"),
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
def test_time(parse, text, event, interval, basis):
    doc = parse(text)
    found = list(triggers.find(doc))
    anchoring = Anchoring(doc, found, resolve(text, PUBLISHED), PUBLISHED)
    trigger = [trigger for trigger in found if trigger.token.text == event][-1]
    time = anchoring.time_of(trigger.token, status.of(trigger.token))
    assert (f"{time.start or '..'}/{time.end or '..'}", time.basis) == (interval, basis)
    assert (time.text is None) == (time.span is None) == (basis == "publication")


def test_dates_outside_the_running_text_date_nothing(parse):
    text = "It rained.\nImage caption Protesters march in Oslo on Monday\nThe bank closed."
    doc = parse(text)
    found = list(triggers.find(doc))
    anchoring = Anchoring(doc, found, resolve(text, PUBLISHED), PUBLISHED)
    assert {anchoring.time_of(one.token, "actual").start for one in found} == {"2025-09-06"}


def test_open_intervals_leave_the_day_of_publication_out(parse):
    doc = parse("The company will open a factory.")
    (trigger,) = [one for one in triggers.find(doc) if one.token.text == "open"]
    time = Anchoring(doc, [trigger], [], PUBLISHED).time_of(trigger.token, "planned")
    assert (time.edtf, time.relation, time.granularity) == ("2025-09-07/..", "after", "open")


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("They fought from 1914 to 1918.", "during"),
        ("Between May and August they fought.", "during"),
        ("They have fought since 2014.", "since"),
        ("They fought until 2018.", "until"),
    ],
)
def test_only_what_is_open_is_since_or_until(parse, text, relation):
    doc = parse(text)
    found = list(triggers.find(doc))
    anchoring = Anchoring(doc, found, resolve(text, PUBLISHED), PUBLISHED)
    time = anchoring.time_of(found[0].token, "actual")
    assert time.relation == relation
    assert (time.start is None, time.end is None) == (relation == "until", relation == "since")


def test_very_many_coordinated_verbs(parse):
    doc = parse("Hundreds " + "ran and " * 1100 + "they left on Friday.")
    found = list(triggers.find(doc))
    anchoring = Anchoring(doc, found, resolve(doc.text, PUBLISHED), PUBLISHED)
    times = [anchoring.time_of(trigger.token, "actual") for trigger in found[:3]]
    assert [bool(time.start or time.end) for time in times] == [True, True, True]
