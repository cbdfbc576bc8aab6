"""Clauses that share a time, and those that lie before or after one another.

See `conftest` for how the rows are read.
"""

import pytest

TEXTS = [
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
    # clauses with "when", "where" and "since"
    # what follows something comes after that, whatever was told before
    (
        "She moved to Rome in 1959. After her husband's death in 1972 she returned to Austria.",
        "returned",
        "1972-01-01/..",
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
    # hours after something is the same day
    (
        "He resigned hours after the vote on Friday.",
        "resigned",
        "2025-09-05/2025-09-06",
        "inherited",
    ),
    # what was going on meanwhile
    (
        "A cyclist was killed on Monday when the lane in which she was riding flooded.",
        "riding",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    (
        "A boy who was walking home was hit by a van on Monday.",
        "walking",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    (
        "The firm, which was losing customers, was sold in 2011.",
        "losing",
        "2011-01-01/2012-01-01",
        "inherited",
    ),
    (
        "A guard had slept while he was watching the gate.",
        "watching",
        "../2025-09-06",
        "publication",
    ),
    # … but not who told of it or was judged afterwards
    (
        "Berg, who was walking by, told reporters on Monday that he saw it.",
        "walking",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    (
        "A court on Monday jailed a man who was selling drugs.",
        "selling",
        "../2025-09-06",
        "publication",
    ),
    # a look back below it bounds what no phrase dates
    (
        "The bank failed. Its owner moved to Peru after police searched his house in 2018.",
        "moved",
        "2018-01-01/..",
        "inherited",
    ),
    (
        "The bank failed. Its owner moved to Peru after a trial in 2018.",
        "moved",
        "2018-01-01/..",
        "inherited",
    ),
    ("He sold the farm before the war began in 1939.", "sold", "../1940-01-01", "inherited"),
    ("She was leading before she fell on Sunday.", "leading", "../2025-09-01", "inherited"),
    # … not the news that an article begins with, nor what shares did; nor does what is to come
    (
        "A farmer was charged after a girl was found dead in 2015.",
        "charged",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    (
        "The bank cut 300 jobs. Its shares fell after it lost a case in May.",
        "fell",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    (
        "The minister spoke before parliament votes on Friday.",
        "spoke",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # what somebody confesses to, or is found guilty of, lies before
    ("He pleaded guilty on Monday to armed robbery.", "robbery", "../2025-09-02", "inherited"),
    (
        "He pleaded guilty on Monday to conspiracy to commit fraud.",
        "fraud",
        "../2025-09-02",
        "inherited",
    ),
    ("On Monday she was found guilty of theft.", "theft", "../2025-09-02", "inherited"),
    (
        "Drivers stopped work on Monday after a decision to close the depot.",
        "close",
        "2025-09-07/..",
        "publication",
    ),
    # a cause was there by then, and may go on today
    (
        "The race was put off on Monday because of a strike.",
        "strike",
        "../2025-09-02",
        "inherited",
    ),
    (
        "The race was put off because of a strike.",
        "strike",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # days before what no phrase dates is not the day of the report; hours before may be
    (
        "The announcement came two days after a train crashed.",
        "crashed",
        "../2025-09-06",
        "publication",
    ),
    (
        "The announcement came hours after a train crashed.",
        "crashed",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # within some time of what dates the subject
    (
        "A truce signed on 22 August collapsed within hours.",
        "collapsed",
        "2025-08-22/2025-08-23",
        "inherited",
    ),
    (
        "A truce signed on 22 August collapsed within days.",
        "collapsed",
        "2025-08-22/..",
        "inherited",
    ),
    (
        "A truce signed on 22 August must be ratified within days.",
        "ratified",
        "2025-09-07/..",
        "publication",
    ),
    # what a report says on its day, or after the work for it; not what others do
    (
        "Documents released on Monday revealed a fraud.",
        "revealed",
        "2025-09-01/2025-09-02",
        "inherited",
    ),
    (
        "A survey conducted in May found that voters were angry.",
        "found",
        "2025-05-01/..",
        "inherited",
    ),
    (
        "A man injured on Monday said that he was angry.",
        "said",
        "2025-09-06/2025-09-07",
        "publication",
    ),
    # what was planned in a story of years ago lies after that, that of these days still ahead
    (
        "Hall took over the clinic in 2009. He instructed nurses to give overdoses.",
        "give",
        "2009-01-02/..",
        "inherited",
    ),
    (
        "Hall took over the clinic on Monday. He instructed nurses to give injections.",
        "give",
        "2025-09-07/..",
        "publication",
    ),
    ("Norway applied to join the club in May 1992.", "join", "1992-05-02/..", "inherited"),
    (
        "A man was arrested on Tuesday as he was about to board a train.",
        "board",
        "2025-09-02/..",
        "inherited",
    ),
    # who is due is not who was named before
    (
        "The council named Anna Berg to replace him until the election, due in May 2026.",
        "election",
        "2026-05-01/2026-06-01",
        "explicit",
    ),
]


@pytest.mark.parametrize(("text", "event", "interval", "basis"), TEXTS)
def test_time(check_time, text, event, interval, basis):
    check_time(text, event, interval, basis)
