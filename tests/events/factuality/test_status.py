"""Actual, planned, possible or negated. Each row: the sentence, the event word, its status."""

import pytest

from timeline.events.factuality import status

SENTENCES = [
    ("The court freed the journalist.", "freed", "actual"),
    ("The army has left the valley.", "left", "actual"),
    # auxiliaries and negation
    ("The court did not free the journalist.", "free", "negated"),
    ("No attack took place.", "attack", "negated"),
    ("The bank will close twelve branches.", "close", "planned"),
    ("Rain may delay the launch.", "delay", "possible"),
    ("Analysts said the bank could close branches.", "close", "possible"),
    ("The minister said she would resign.", "resign", "planned"),
    ("The deal will close in May, pending approval by voters.", "approval", "planned"),
    ("The sale, subject to approval by voters, closes in May.", "approval", "possible"),
    # what is or is not going on
    ("Nordbank is no longer in talks with Nokia.", "talks", "negated"),
    ("Nordbank denied that it was in talks with Nokia.", "talks", "negated"),
    ("Nordbank denied being in talks with Nokia.", "talks", "negated"),
    ("Nordbank is in talks with Nokia.", "talks", "actual"),
    ("He no longer works there.", "works", "negated"),
    ("He ran no longer than a mile.", "ran", "actual"),
    ("The club ruled out selling him.", "selling", "negated"),
    # nobody did it
    ("No one was hurt.", "hurt", "negated"),
    ("None of the hostages were killed.", "killed", "negated"),
    ("No soldier left the valley.", "left", "negated"),
    ("Neither company commented.", "commented", "negated"),
    ("She showed no emotion.", "showed", "negated"),
    ("The clinic had received no request.", "received", "negated"),
    ("The thieves wasted no time.", "wasted", "actual"),
    ("No fewer than 20 people were hurt.", "hurt", "actual"),
    ("Neither the king nor the queen commented.", "commented", "negated"),
    ("Not one of the passengers survived.", "survived", "negated"),
    # to be to do something, and to be the first to do it
    ("The minister is to visit Oslo.", "visit", "planned"),
    ("He was to have met the king.", "met", "planned"),
    ("A successor has yet to be named.", "named", "negated"),
    ("Residents had to leave their homes.", "leave", "actual"),
    ("It would be the first visit by a king.", "visit", "possible"),
    ("It was the first city to ban cars.", "ban", "actual"),
    ("The mayor was the last person to leave.", "leave", "actual"),
    # words that select what follows
    ("The union plans to strike.", "strike", "planned"),
    ("The owners refused to sell the club.", "sell", "negated"),
    ("The team failed to score.", "score", "negated"),
    ("The pilot managed to land the plane.", "land", "actual"),
    ("The rebels threatened to attack the town.", "attack", "possible"),
    ("A plan to merge the two schools divided parents.", "merge", "planned"),
    ("The threat of a strike hangs over the port.", "strike", "possible"),
    ("The league cancelled the match.", "match", "negated"),
    ("The union called off the strike.", "strike", "negated"),
    ("The doctor called the strike a mistake.", "strike", "actual"),
    ("The driver left without paying.", "paying", "negated"),
    ("The company denied that it had dumped waste.", "dumped", "negated"),
    # what somebody did with a plan, and what is known
    ("Talks brokered by Oman failed.", "brokered", "actual"),
    ("The plan backed by Norway failed.", "backed", "actual"),
    ("The ministers will discuss the invasion.", "invasion", "actual"),
    ("The ministers discussed a merger.", "merger", "possible"),
    ("The general may order further strikes.", "strikes", "possible"),
    # conditions
    ("If the river rises, schools will close.", "rises", "possible"),
    ("Flights are suspended until the runway is repaired.", "repaired", "planned"),
    ("Flights were suspended until the runway was repaired.", "repaired", "actual"),
    ("The hotel will reopen once repairs are finished.", "finished", "planned"),
    ("If and when the ships are found, they will be raised.", "found", "planned"),
    ("Refugees can return when the fighting ends.", "ends", "possible"),
    ("The schools opened when the fighting ended.", "ended", "actual"),
    # what a preposition ties to the verb
    ("The president called for a meeting.", "meeting", "planned"),
    ("Police warned of attacks.", "attacks", "possible"),
    ("The police apologised for the attack.", "attack", "actual"),
    ("Voters backed a referendum on joining the union.", "joining", "possible"),
    ("There was no decision on a strike.", "strike", "possible"),
    ("The union decided on a strike.", "strike", "planned"),
    ("The inquiry on the strike was closed.", "strike", "actual"),
    # a verb in e is not one that doubles its last letter
    ("The team hopes to win.", "win", "planned"),
    ("Doctors hoped to save him.", "save", "planned"),
    # what a judgement of an action says
    ("The firm will be lucky to survive.", "survive", "planned"),
    ("It would be easy to fix the bridge.", "fix", "possible"),
    ("It was hard to win the match.", "win", "actual"),
    ("She was happy to sign the deal.", "sign", "actual"),
    # more than that is no denial
    ("The mayor did not only resign but left the country.", "resign", "actual"),
    ("The mayor did not resign.", "resign", "negated"),
    # wanted done, and done by doing it
    ("The owner wants her son treated in Paris.", "treated", "planned"),
    ("The team will focus on arresting the thieves.", "arresting", "planned"),
    ("The law will serve as a tool for cutting costs.", "cutting", "planned"),
    ("The men will be jailed for robbing a bank.", "robbing", "actual"),
    ("Erik Holm will go to prison for robbing a bank.", "robbing", "actual"),
    ("The town will build a jail for holding rebels.", "holding", "planned"),
    ("Erik Holm will pay a fine for polluting a lake.", "polluting", "actual"),
    ("Erik Holm will get a medal for saving a boy.", "saving", "actual"),
    ("Erik Holm could face prison for bribing a judge.", "bribing", "possible"),
    ("The fund will pay for repairing the bridge.", "repairing", "planned"),
    # an infinitive beside another, and a clause beside it
    ("The nurse told the boys to lie down in bed and pretend they were ill.", "pretend", "planned"),
    ("They did not stop and fled.", "fled", "actual"),
    ("The firm plans to close the mill and says jobs are safe.", "says", "actual"),
    ("He failed to win the seat and they want a new vote.", "want", "actual"),
    # what is to be tried, and what was done before what is to come
    ("Erik Holm is due in court for stealing a boat.", "stealing", "possible"),
    ("Two men will stand trial for smuggling drugs.", "smuggling", "possible"),
    ("The town will set up a court for trying rebels.", "trying", "planned"),
    ("Erik Holm will step down after losing the vote.", "losing", "actual"),
    ("Erik Holm will stay despite losing the vote.", "losing", "actual"),
    ("Erik Holm will retire after winning three more titles.", "winning", "planned"),
    ("Erik Holm will sign only after selling his boat.", "selling", "planned"),
    ("Erik Holm will return after recovering from a cold.", "recovering", "planned"),
    # accused, cleared, denied, refused, undecided
    ("They accused him of hiding his losses.", "hiding", "possible"),
    ("The court cleared him of stealing a car.", "stealing", "negated"),
    ("Officials denied reports that a dam had burst.", "burst", "negated"),
    ("The driver has denied the charges.", "charges", "actual"),
    ("The army has cancelled the march.", "march", "negated"),
    ("Officials confirmed reports that a dam had burst.", "burst", "actual"),
    ("The judge rejected a request to free him.", "free", "negated"),
    ("He has not said whether he will sign the bill.", "sign", "possible"),
    ("The board turned down a request to free him.", "free", "negated"),
    ("The judge granted a request to free him.", "free", "planned"),
    # nobody found that it was so
    ("Police did not establish that the boy fell.", "fell", "possible"),
    ("Police established that the boy fell.", "fell", "actual"),
    ("Police did not know that the boy fell.", "fell", "actual"),
    ("There was no evidence that anyone fell.", "fell", "possible"),
    ("Police did not find any sign that a boy fell.", "fell", "possible"),
    ("Police found evidence that a boy fell.", "fell", "actual"),
    ("Police found no trace of a fight.", "fight", "possible"),
    # left open, and left undone
    ("The driver allegedly ran a red light.", "ran", "possible"),
    ("The driver was fined for allegedly running a red light.", "running", "possible"),
    ("The driver will possibly be charged.", "charged", "planned"),
    ("The driver paid instead of going to prison.", "going", "negated"),
    ("The driver paid rather than going to prison.", "going", "negated"),
    # a reason is no ban, and an opponent stops nothing
    ("The driver was banned for a similar offence.", "offence", "actual"),
    ("The driver was banned for three races.", "races", "negated"),
    ("The driver was barred for running a red light.", "running", "actual"),
    ("The driver was barred from running the club.", "running", "negated"),
    ("Norway has opposed air strikes.", "strikes", "possible"),
    ("The money is meant for the payment of debts.", "payment", "planned"),
    # not able to, not going to
    ("She was not able to stop the train.", "stop", "negated"),
    ("The crew had no time to restart the engine.", "restart", "negated"),
    ("The bank is not going to raise rates.", "raise", "negated"),
    # what nearly happened did not
    ("The boy almost drowned on Monday.", "drowned", "negated"),
    ("The plan was nearly dropped.", "dropped", "negated"),
    ("Nearly 300 people died in the flood.", "died", "actual"),
    ("He almost always won.", "won", "actual"),
    ("Prices nearly doubled in May.", "doubled", "actual"),
    # an outcome is no purpose
    ("Rovers came from behind to beat Albion.", "beat", "actual"),
    ("Doctors came from abroad to help.", "help", "planned"),
    ("Rovers beat Albion 2-1 on Sunday to reach the final.", "reach", "actual"),
    ("Rovers beat Albion 2-1 to go top of the league.", "go", "actual"),
    ("Rovers have beaten Albion to reach the final.", "reach", "actual"),
    ("Erik Holm left the house to go home.", "go", "planned"),
    # what had been expected
    ("The decision was widely expected.", "decision", "actual"),
    # what is wanted
    ("The bishop demanded that the army release 40 men.", "release", "planned"),
    ("Voters demanded the mayor resign.", "resign", "planned"),
    ("The union demanded that the firm cut prices.", "cut", "planned"),
    ("The report suggested that the firm cut prices.", "cut", "actual"),
    ("The bishop demanded that the army free 40 men and leave the town.", "leave", "planned"),
    # what somebody is chosen for
    ("The board hired a lawyer to defend it.", "defend", "planned"),
    ("Erik Holm was appointed to run the bank.", "run", "planned"),
    ("Voters elected her to lead the state.", "lead", "planned"),
    ("The firm hired staff and opened a plant.", "opened", "actual"),
    ("The judge ordered that the boys be freed.", "freed", "planned"),
    ("The panel proposed that ministers publish the list.", "publish", "planned"),
    ("The letter suggested that the mayor resigned in May.", "resigned", "actual"),
    # what would follow
    ("They face ten years in prison if they are convicted.", "face", "possible"),
    ("If it rains, the match moves indoors.", "moves", "possible"),
    ("She plays on even if it rains.", "plays", "actual"),
    # what comes of a plan
    ("The mine will close in May, eliminating 450 jobs.", "eliminating", "planned"),
    ("The mine closed in May, eliminating 450 jobs.", "eliminating", "actual"),
    ("The mayor will leave, saying she was ill.", "saying", "actual"),
    # what for, and what not
    ("Erik Holm stopped to help a driver.", "help", "planned"),
    ("Erik Holm stopped helping a driver.", "helping", "negated"),
    ("The crew was about to board.", "board", "planned"),
    # what is part of a larger action, and what begins anew
    ("The club will sell its ground and build another.", "build", "planned"),
    ("The firm will hold a meeting.", "meeting", "planned"),
    ("The driver did not stop and fled.", "fled", "actual"),
    ("The van was not seen and was found in May.", "found", "actual"),
    ("The van was not seen or found.", "found", "negated"),
    ("The van did not stop or turn.", "turn", "negated"),
    ("She sought peace by promising reform.", "promising", "actual"),
]


@pytest.mark.parametrize(("sentence", "word_text", "expected"), SENTENCES)
def test_status(parse, word, sentence, word_text, expected):
    assert status.of(word(parse(sentence), word_text)) == expected
