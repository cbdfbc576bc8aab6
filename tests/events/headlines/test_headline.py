"""An event in one line. Each row: the text, the event word, the headline."""

import pytest

from timeline.events.entities.coreference import resolve_mentions
from timeline.events.headlines import headline, noun_lines

CLAUSES = [
    ("Erik Holm no longer works there.", "works", "Erik Holm no longer works there"),
    (
        "Nordbank denied that it was in talks with Nokia.",
        "talks",
        "Nordbank denied that it was in talks with Nokia",
    ),
    ("Moody's cut the rating.", "cut", "Moody's cut the rating"),
    ("Erik Holm was himself killed.", "killed", "Erik Holm was killed"),
    ("Eva Holm, the singer and presenter who saved it, wept.", "saved", "Eva Holm saved it"),
    # The words that give a name go when the name stands for the noun.
    ("The rebel, known as Erik Holm, surrendered.", "surrendered", "Erik Holm surrendered"),
    ("A clerk at Nordbank, Erik Holm, resigned.", "resigned", "Erik Holm resigned"),
    # Asides and leading adverbials go, titles become names.
    (
        "On Thursday, the Danish prime minister, Mette Holm, announced that the country had agreed "
        "to close the bridge, which opened in 2000.",
        "announced",
        "Mette Holm announced that the country had agreed to close the bridge",
    ),
    (
        "Meanwhile, the suspect, a 30-year-old plumber, was later arrested in Bergen, police said.",
        "arrested",
        "The suspect was arrested in Bergen",
    ),
    # The time is told by the event's own field.
    ("Prices rose in 2019.", "rose", "Prices rose"),
    # Not so a time that somebody got; and who says so, the attribution tells.
    (
        "Erik Holm was sentenced on Monday to six years in prison.",
        "sentenced",
        "Erik Holm was sentenced to six years in prison",
    ),
    ("The match was moved to Friday.", "moved", "The match was moved"),
    (
        "The bridge will reopen in May, according to the city.",
        "reopen",
        "The bridge will reopen",
    ),
    # The first mention is by name, later ones as written.
    ("Erik Holm met Anna Berg. He said he was glad.", "said", "Erik Holm said he was glad"),
    ("Maria Keller spoke. Her husband left.", "left", "Maria Keller’s husband left"),
    ("Orlan Systems grew. Orlan's shares fell.", "fell", "Orlan Systems' shares fell"),
    ("Two hikers and a guide were missing.", "missing", "Two hikers and a guide were missing"),
    # What is asked, by who asks it.
    ("The mayor did not say who led it.", "led", "The mayor did not say who led it"),
    ("The man who led it left.", "led", "The man led it"),
    # A time is no object, nobody's, and no event drills.
    (
        "Hull come on 30 April, when they host Forfar in the cup.",
        "host",
        "Hull host Forfar in the cup",
    ),
    ("Anna Berg fell. Erik Holm met her last month.", "met", "Erik Holm met Anna Berg"),
    (
        "Anna Berg fell. He will name it after her next year.",
        "name",
        "He will name it after Anna Berg",
    ),
    ("Anna Berg fell. He read her last book.", "read", "He read Anna Berg’s last book"),
    ("Engineers lost contact with a lander after it drilled.", "drilled", "A lander drilled"),
    ("Hull lost. The referee got it right.", "got", "The referee got it right"),
    (
        "Anna Berg joined forces with Erik Holm. Rain fell. Their aides met.",
        "met",
        "Anna Berg and Erik Holm’s aides met",
    ),
    ('The judge told Eva Holm: "You lied to me."', "lied", "You lied to the judge"),
    ("Erik Holm shot her last year.", "shot", "Erik Holm shot her"),
    ("The players lost. They've left.", "left", "The players have left"),
    # A subject that is understood.
    ("Peter Olsen wants to leave the club.", "leave", "Peter Olsen to leave the club"),
    (
        "The mayor was arrested and charged with fraud.",
        "charged",
        "The mayor was charged with fraud",
    ),
    ("Anna Berg, who resigned on Monday, leads it.", "resigned", "Anna Berg resigned"),
    ("Police nearly caught the thief.", "caught", "Police nearly caught the thief"),
    ("The car Maria Keller sold was stolen.", "sold", "Maria Keller sold the car"),
    # What is said follows who says it.
    ("Sales fell sharply, Nordbank said.", "said", "Nordbank said sales fell sharply"),
    (
        '"The bridge is safe," engineer Maria Keller said on Friday.',
        "said",
        'Maria Keller said: "The bridge is safe"',
    ),
    ('"I bought the house in May," Erik Holm said.', "bought", "Erik Holm: I bought the house"),
    ("There were no survivors, police said.", "were", "There were no survivors"),
    # What was not done is not told as if it were.
    ("Erik Holm refused to leave the club.", "leave", "Erik Holm did not leave the club"),
    (
        "Anna Berg denied that a fee had been paid.",
        "paid",
        "Anna Berg denied that a fee had been paid",
    ),
    (
        "Unions demanded that the mayor resign.",
        "resign",
        "Unions demanded that the mayor resign",
    ),
    (
        "The bishop demanded that the army free 40 men and leave the town.",
        "leave",
        "The bishop demanded that the army free 40 men and leave the town",
    ),
    (
        "The minister declined to say whether she would resign.",
        "resign",
        "The minister did not say whether she would resign",
    ),
    # What a relative pronoun stands for comes last.
    (
        "The bridge that Norway plans to build in May 2030 will be long.",
        "plans",
        "Norway plans to build the bridge",
    ),
    (
        "The bridge that Norway plans to build in May 2030 will be long.",
        "build",
        "Norway to build the bridge",
    ),
    (
        "Officials said the men left home two hours before envoys were to meet.",
        "said",
        "Officials said the men left home",
    ),
    ("The shares fell 6 percent after it left.", "fell", "The shares fell 6 percent"),
    # Nor is by when one has to act, and what one is given to do it.
    ("Anna Berg has until Sunday to appeal.", "has", "Anna Berg has until Sunday to appeal"),
    ("Anna Berg had a row on Sunday.", "had", "Anna Berg had a row"),
    ("The court gave them ten days to pay.", "gave", "The court gave them ten days to pay"),
    ("The crew searched the lake until 2 a.m.", "searched", "The crew searched the lake"),
    ("Then-mayor Anna Berg wept.", "wept", "Anna Berg wept"),
    ("The mine closed.", "closed", "The mine closed"),
    # How long and what for are no times of events.
    (
        "Nordbank cut its forecast for 2026 on Monday.",
        "cut",
        "Nordbank cut its forecast for 2026",
    ),
    (
        "Erik Holm was jailed for three years on Monday.",
        "jailed",
        "Erik Holm was jailed for three years",
    ),
    (
        "Play was interrupted by rain for 50 minutes on Saturday afternoon.",
        "interrupted",
        "Play was interrupted by rain for 50 minutes",
    ),
    (
        "The trial is not expected to begin before September.",
        "begin",
        "The trial is not expected to begin before September",
    ),
    ("The bank was not planning to sell it.", "sell", "The bank was not planning to sell it"),
    ("Schools will not open before Monday.", "open", "Schools will not open before Monday"),
    ("Erik Holm denied reports.", "denied", "Erik Holm denied reports"),
    (
        "The union accused Anna Berg of hiding the report.",
        "hiding",
        "The union accused Anna Berg of hiding the report",
    ),
    ("Anna Berg cancelled a trip to Japan.", "trip", "Anna Berg cancelled a trip to Japan"),
    ("The crew did not hear or see it.", "see", "The crew did not see it"),
    # An attempt or a purpose of what has happened is no plan.
    (
        "Erik Holm had tried to buy the club.",
        "buy",
        "Erik Holm had tried to buy the club",
    ),
    (
        "Thieves used a tractor to rip a machine from the wall.",
        "rip",
        "Thieves used a tractor to rip a machine from the wall",
    ),
    (
        "Erik Holm came from behind to win the race.",
        "win",
        "Erik Holm came from behind to win the race",
    ),
    ("It has not been able to explain it.", "explain", "It has not been able to explain it"),
    ("Anna Berg plans to visit Oslo.", "visit", "Anna Berg to visit Oslo"),
    (
        "Maria Keller became the first woman to lead the party.",
        "became",
        "Maria Keller became the first woman to lead the party",
    ),
    (
        "Erik Holm was among those who took part in the march.",
        "took",
        "Erik Holm was among those who took part in the march",
    ),
    ("Those who stayed lost everything.", "lost", "Those who stayed lost everything"),
    ("The last election, in 2011, divided Oslo.", "divided", "The last election divided Oslo"),
    # What follows the verb.
    (
        "Police appealed for the driver to call.",
        "appealed",
        "Police appealed for the driver to call",
    ),
    ('"My sister pulled me out," Anna Berg said.', "pulled", "Anna Berg’s sister pulled me out"),
    ("Workers pulled out the boat.", "pulled", "Workers pulled out the boat"),
    ("The president will be sworn in on 2 May.", "sworn", "The president will be sworn in"),
    (
        "Nordbank, which Sundbank bought for $3 billion, closed.",
        "bought",
        "Sundbank bought Nordbank for $3 billion",
    ),
    (
        "The bank cut its rate to 5.25%, its first reduction since May.",
        "cut",
        "The bank cut its rate to 5.25%",
    ),
    (
        "Trains would be late on Monday, Erik Holm said.",
        "said",
        "Erik Holm said trains would be late on Monday",
    ),
    (
        "In 2011 there were protests in which 17 people died.",
        "died",
        "17 people died",
    ),
    (
        "Anna Berg kept the promise she had made in January.",
        "made",
        "Anna Berg had made the promise",
    ),
    # Signs, hyphens and the second comma stay.
    ("The shares rose 4.1%.", "rose", "The shares rose 4.1%"),
    ("The mayor won re-election on Sunday.", "won", "The mayor won re-election"),
    ("The 19-year-old was arrested.", "arrested", "The 19-year-old was arrested"),
    (
        "The ship, originally planned for 2024, was delayed twice.",
        "delayed",
        "The ship was delayed twice",
    ),
    ("Nordbank, based in Columbus, Ohio, left on Monday.", "left", "Nordbank left"),
    ("The book, “Blue Fire,” appeared in May.", "appeared", "The book appeared"),
    ("The pier is shut until the crane is repaired.", "repaired", "Until the crane is repaired"),
    ("If it rains, they will leave.", "rains", "If it rains"),
    ("They left when it rained.", "rained", "It rained"),
    ("She met the head of the firm, Anna Berg, on Monday.", "met", "She met Anna Berg"),
    ("Kone's mills burnt down. Two of them were sold.", "sold", "Two of Kone's mills were sold"),
    ("His men fled. Some of them were hurt.", "hurt", "Some of his men were hurt"),
    (
        "Anna Berg, of the port police, said no one was hurt.",
        "said",
        "Anna Berg, of the port police, said no one was hurt",
    ),
    (
        "Police named the victims as Erik Holm, Anna Berg and Maria Keller.",
        "named",
        "Police named the victims as Erik Holm, Anna Berg and Maria Keller",
    ),
    (
        "Ports in Oslo, Bergen and Narvik, which had debts, closed.",
        "closed",
        "Ports in Oslo, Bergen and Narvik closed",
    ),
]
# An event told by a noun has a phrase of its own, so that no two events read alike.
NOUNS = [
    ("Iraq's invasion of Kuwait began in 1990.", "invasion", "Iraq's invasion of Kuwait"),
    (
        "Drivers left after the talks over pay failed on Monday.",
        "talks",
        "Talks over pay",
    ),
    ("The ban angered Japan.", "ban", "The ban"),
    ("Anna Berg spoke of war.", "war", "Anna Berg spoke of war"),
    # One of a list is not told by the first.
    (
        "Anna Berg was accused of armed robbery, assault and fraud.",
        "assault",
        "Anna Berg was accused of armed robbery, assault and fraud",
    ),
]


@pytest.mark.parametrize(("text", "event", "expected"), CLAUSES + NOUNS)
def test_headline(line, text, event, expected):
    assert line(text, event) == expected


def test_a_noun_alone_is_told_by_its_fullest_mention(parse, word):
    doc = parse("A strike at the port of Bergen began. Ships waited until the strike was over.")
    mentions = resolve_mentions(doc)
    (first,) = [token for token in doc if token.text == "strike"][:1]
    line = headline.write(word(doc, "strike"), mentions, [], noun_lines.fullest([first]))
    assert line == "Strike at the port of Bergen"


@pytest.mark.parametrize(
    "first",
    ["Holm fears another strike at the port.", "It is the longest strike in history."],
)
def test_a_noun_alone_is_not_told_by_what_is_another_or_says_no_more(parse, first):
    doc = parse(f"{first} Ships waited until the strike was over.")
    strikes = [token for token in doc if token.text == "strike"]
    line = headline.write(strikes[-1], resolve_mentions(doc), [], noun_lines.fullest(strikes[:1]))
    assert line == "The strike"


def test_no_line_ends_with_one_of_many(parse, word):
    doc = parse(
        "The governor of the province was found guilty of extortion, blackmail, theft and the "
        "murder of a witness in one of the largest corruption trials in the history of the state."
    )
    line = headline.write(word(doc, "found"), resolve_mentions(doc), [])
    assert line.endswith("the murder of a witness")


def test_a_long_clause_is_cut_between_phrases(parse, word):
    doc = parse(
        "The government promised that it would build ten thousand homes in the capital before the "
        "end of the decade and that it would lower the price of land for young families."
    )
    line = headline.write(word(doc, "promised"), resolve_mentions(doc), [])
    assert line.startswith("The government promised that it would build ten thousand homes")
    assert len(line) <= headline.LIMIT
    assert line.split()[-1] not in {"the", "of", "and", "that", "for"}
