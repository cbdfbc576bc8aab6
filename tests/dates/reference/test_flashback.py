"""News that looks back: bare months and days are of the past date that it has come to."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    by,
    cases,
    check,
    clock,
    day,
    month,
    part,
    season,
    since,
    until,
    year,
)

TOLD: Table = [
    # From a day of long ago, over some sentences, and over a paragraph from any.
    (
        [day("2025-09-01"), day("1963-05-07"), month("1963-06"), by(month("1963-07"))],
        [
            "On {Monday} they met. The fort fell on {7 May 1963}. The king fled. The queen "
            "died.\n\nNobody helped. In {June} it burned. By {July} all was over."
        ],
    ),
    (
        [day("2025-09-01"), day("2008-09-15"), month("2008-10")],
        [
            "On {Monday} they met. The bank failed on {15 September 2008}. Shares fell.\n\nIn "
            "{October} a fund was set up."
        ],
    ),
    # What somebody told is no aside.
    (
        [year("2019"), day("2019-05-03"), day("2019-05-12")],
        ["The court heard that in {2019} Ann bought a gun on {May 3} and shot him on {May 12}."],
    ),
    (
        [year("2019"), day("2019-11-06")],
        ["The papers show that Ann flew to Rome in {2019} and left on {November 6}."],
    ),
    # What lies ahead is of now, and so is the month of another sentence.
    (
        [year("2019"), day("2026-06-03")],
        ["The firm said that it was founded in {2019} and will close on {June 3}."],
    ),
    (
        [day("2025-09-01"), year("2019"), month("2025-05")],
        ["On {Monday} they met. Ann said that it fell in {2019}. In {May} Tom spoke of it."],
    ),
    (
        [day("2022-02-24"), month("2022-04")],
        ["The siege began on {Feb. 24, 2022}. In {April} the troops left."],
    ),
    (
        [day("2008-09-15"), month("2008-10"), month("2008-12")],
        [
            "The bank failed on {September 15, 2008}. In {October} a fund was set up, in "
            "{December} it was spent."
        ],
    ),
    (
        [month("2011-06"), month("2011-09")],
        ["The theatre opened in {June 2011} and burned down in {September}."],
    ),
    (
        [year("1989"), month("1989-09")],
        ["In {1989} the wall came down. Hungary opened its border in {September}."],
    ),
    # A sentence that opens with its year stays there.
    (
        [year("1912"), day("1912-04-15")],
        [
            "In {1912} the ship sank on {April 15}.",
            "In {1912}, on {April 15}, the ship sank.",
            "But in {1912} the ship sank on {April 15}.",
        ],
    ),
    ([year("2022"), month("2022-06")], ["In {2022} the law passed the House in {June}."]),
    (
        [year("2020"), month("2020-06"), month("2021-04"), by(month("2021-09"))],
        [
            "In {2020} it shut; it reopened in {June}. {The following April} it lost, by "
            "{September} it had failed."
        ],
    ),
    ([year("1997"), day("1997-07-02")], ["The peg broke in {1997}: on {July 2} the baht sank."]),
    (
        [since(year("1974")), day("1974-04-27")],
        ["It had not lost since {1974}, when it went down on {April 27}."],
    ),
    # What was only mentioned is told when the text comes back to it.
    (
        [year("1961"), month("1961-07"), until(month("1961-10"))],
        [
            "It has been empty since the guard left it in {1961}. They came {that July} and "
            "stayed until {October}.",
        ],
    ),
    # With the time of the day, too.
    (
        [part("2004-03-11TMO"), day("2004-04-03")],
        ["A bomb exploded on {the morning of 11 March 2004}. On {3 April} five men died."],
    ),
    (
        [clock("2004-03-11T07:37", "minute"), day("2004-04-03")],
        ["A bomb exploded on {11 March 2004, at 7:37 a.m.} On {3 April} five men died."],
    ),
    (
        [season("1939-WI"), day("1939-11-30"), month("1940-03")],
        ["In {the winter of 1939-40} they held. It began on {30 November}. In {March} it ended."],
    ),
    # Months that hardly are of the present: it would say "last November".
    (
        [year("1997"), month("1997-11")],
        [
            "The peg broke in {1997}. In {November} the baht sank.",
            "Police sought a girl who vanished in {1997}. She was last seen in {November}.",
        ],
    ),
    (
        [month("2022-06"), month("2022-10")],
        ["In {June 2022} it was drafted. It passed in {October}."],
    ),
    # What had been is of before, and what follows is not.
    (
        [year("1997"), day("1997-07-02"), by(month("1998-01")), month("1997-08")],
        [
            "In {1997} the peg broke: on {July 2} the baht sank. By {January} it had lost half. "
            "The fund had arrived in {August}.",
        ],
    ),
    (
        [day("2024-02-10"), month("2023-12"), day("2024-03-03")],
        [
            "The line shut on {10 February 2024}. In {December} a signal had failed. It "
            "reopened on {3 March}."
        ],
    ),
    # A list of days is in the present.
    (
        [day("2023-05-03"), day("2023-05-10"), day("2023-06-01")],
        ["{May 3, 2023}: The union votes.\n{May 10}: Pickets appear.\n{June 1}: Talks begin."],
    ),
    # What is said in passing ends no flashback.
    (
        [day("2024-02-10"), day("2025-09-01"), day("2024-03-03")],
        [
            "On {10 February 2024} it fell. Engineers, who reported on {Monday}, blamed rust. It "
            "reopened on {3 March}."
        ],
    ),
    (
        [day("2024-02-10"), year("1952"), day("2024-03-03")],
        ["On {10 February 2024} the bridge, built in {1952}, fell. It reopened on {3 March}."],
    ),
    (
        [day("2007-10-31"), season("2008-SU")],
        ["It fell on {31 October 2007}. {The next summer} it burned."],
    ),
    (
        [day("2020-03-11"), by(month("2020-05"))],
        ["The emergency was declared on {March 11, 2020}. By {May}, shops had closed."],
    ),
]

NOT_TOLD: Table = [
    # The date of a deed is not that of the trial.
    (
        [day("2025-09-05"), day("2022-05-04"), month("2025-03")],
        [
            "He was jailed {Friday} for a murder on {May 4, 2022}. A jury found so in {March}.",
            "She was fined {Friday} for dumping oil on {May 4, 2022}. She was charged in {March}.",
        ],
    ),
    (
        [day("2025-09-01"), day("1959-01-01"), month("2024-11")],
        [
            "On {Monday} they met. The town was freed on {Jan. 1, 1959}. He is a father. He has a "
            "son. The boat sank in {November}."
        ],
    ),
    (
        [month("1969-05"), month("2025-06")],
        ["The company, founded in {May 1969}, reported a loss in {June}."],
    ),
    (
        [day("2021-01-20"), month("2025-06")],
        ["Hill, who took office on {Jan. 20, 2021}, resigned in {June}."],
    ),
    (
        [year("1994"), month("2025-02")],
        ["The treaty was signed in {1994}. In {February} it was suspended."],
    ),
    (
        [year("2015"), month("2025-03")],
        [
            "In {2015} he was beaten and robbed, he told the court in {March}.",
            "In {2015} the state lost 500 jobs, according to a report released in {March}.",
            "In {2015} he founded the firm that failed in {March}.",
            "In {2015}, police say, he stole it. He was arrested in {March}.",
            "He is the uncle of a girl who vanished in {2015}. He was arrested in {March}.",
        ],
    ),
    (
        [year("2015"), month("2024-11")],
        ["She wrote his {2015} novel at home. She won a prize in {November}."],
    ),
    (
        [year("2020"), month("2024-11")],
        ["She was first elected in {2020}. She was elected again in {November}."],
    ),
    (
        [until(year("2019")), month("2025-03")],
        ["He led the firm until {2019} and came back in {March}."],
    ),
    (
        [year("2022"), since(month("2025-01"))],
        ["In {2022} it bought a mill, and its shares have doubled since {January}."],
    ),
    (
        [day("2021-05-03"), month("2025-12")],
        ["The law was passed on {May 3, 2021}. It will expire in {December}."],
    ),
    (
        [day("2021-05-03"), month("2025-07")],
        ["A deal signed on {May 3, 2021} was cancelled in {July}."],
    ),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(TOLD))
def test_what_is_told_goes_on_from_its_date(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(NOT_TOLD))
def test_what_is_mentioned_moves_nothing(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)
