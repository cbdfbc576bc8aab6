"""Days by their number alone: "on the 9th", counted from the day or month that the text named."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    after,
    between,
    by,
    cases,
    check,
    clock,
    day,
    month,
    part,
    since,
    until,
    week,
)

IN_THE_RUNNING_MONTH: Table = [
    (
        [day("2025-05-05"), day("2025-05-09"), by(day("2025-05-20"))],
        ["On {May 5} he resigned. On {the 9th} he fled. By {the 20th} he was in Rome."],
    ),
    (
        [day("1815-06-12"), day("1815-06-18")],
        [
            "He came on {12 June 1815}. They fought on {the 18th}.",
            "He came on {12 June 1815}. On {the 18th} they fought.",
            "He came on {12 June 1815}. On {the 18th} Napoleon lost.",
        ],
    ),
    (
        [day("1815-06-12"), day("1815-06-18")],
        ["A raid on {12 June 1815} failed, and another on {the 18th} cost 400 lives."],
    ),
    # After a time of day, names and plurals leave it a day, too.
    (
        [day("1912-06-12"), clock("1912-06-18T07:30", "minute")],
        [
            "He came on {12 June 1912}. At {07:30 on the 18th} British guns opened fire.",
            "He came on {12 June 1912}. At {7:30 a.m. on the 18th} shells fell.",
        ],
    ),
    # What is put off is to be on another day.
    (
        [day("1936-06-12"), day("1936-06-13"), day("1936-06-15")],
        ["It was to sail on {12 June 1936}. It was put off to {the 13th}, then to {the 15th}."],
    ),
    (
        [day("1936-06-12")],
        ["It sailed on {12 June 1936}. He belonged to the 15th, she to the 4th."],
    ),
    ([month("1939-09"), day("1939-09-09")], ["It fell in {September 1939}, on {the 9th}."]),
    # The next one: the text runs on.
    (
        [day("1945-04-28"), day("1945-05-02")],
        ["He fled on {28 April 1945}, and died on {the 2nd}."],
    ),
    (
        [month("1912-04"), part("1912-04-14TNI")],
        ["It sank in {April 1912}, {the night of the 14th}."],
    ),
    ([month("1990-03"), after(day("1990-03-09"))], ["It fell in {March 1990}, after {the 9th}."]),
    (
        [month("1990-03"), *between(day("1990-03-09"), day("1990-03-12"))],
        ["It rained in {March 1990}, from {the 9th} to {the 12th}."],
    ),
    (
        [day("2025-08-12"), until(day("2025-08-21"))],
        ["He came on {Aug. 12} and stayed until {the 21st}."],
    ),
    # Verbs, and at the head of a clause names and plurals, leave it a day.
    (
        [month("1529-10"), day("1529-10-09"), day("1529-10-12")],
        [
            "They came in {October 1529}. An assault on {the 9th} failed, as on {the 12th}.",
            "They came in {October 1529}: on {the 9th} troops rose, on {the 12th} he won.",
            "They came in {October 1529}, and on {the 9th} Napoleon fled. On {the 12th} he died.",
            "They came in {October 1529}, but on {the 9th} guns fell. On {the 12th} he left.",
            "They came in {October 1529}. Attacks on {the 9th} and {the 12th} failed.",
        ],
    ),
    (
        [day("1943-07-09"), day("1943-07-21")],
        ["They landed on {9 July 1943}. On {the 21st} hail fell."],
    ),
    (
        [day("1943-07-09"), part("1943-07-21TNI")],
        [
            "They landed on {9 July 1943}. On {the night of the 21st} Dixon fled.",
            "They landed on {9 July 1943}. On {the night of the 21st} Polish troops came.",
            "They landed on {9 July 1943}, and on {the night of the 21st} guns fired.",
            "They landed on {9 July 1943}. On {the night of the 21st} hail fell.",
        ],
    ),
    # What had been was before, and a range just told has the days that it may have.
    (
        [day("1914-08-12"), day("1914-08-03"), day("1914-08-09"), day("1914-08-20")],
        [
            "He was caught on {12 August 1914}. He had fled on {the 3rd}. On {the 9th} his wife "
            "had left. On {the 20th} he died."
        ],
    ),
    (
        [*between(day("1914-11-02"), day("1914-11-05")), day("1914-11-04"), day("1914-11-09")],
        ["It lasted from {2} to {5 November 1914}. On {the 4th} he fell. On {the 9th} it rained."],
    ),
    (
        [*between(day("1914-10-20"), day("1914-11-05")), day("1914-10-30")],
        ["It lasted from {20 October} to {5 November 1914}. On {the 30th} there was rain."],
    ),
    (
        [*between(day("1914-11-02"), day("1914-11-05")), day("1914-11-06")],
        ["It lasted from {2} to {5 November 1914}. On {the 6th} it rained."],
    ),
    # What is to come counts from now.
    (
        [day("2025-03-03"), day("2025-09-18")],
        ["He was jailed on {3 March}. He will appear in court on {the 18th}."],
    ),
]

# Dates ahead are told in any order.
AHEAD: Table = [
    # A date of another year of the calendar does not move what is to come now.
    (
        [day("2025-09-05"), day("2030-05-07"), day("2025-09-25")],
        ["He said on {Friday} that he leaves on {7 May 2030}. The court meets on {the 25th}."],
    ),
    (
        [day("2025-09-05"), day("2015-05-01"), day("2025-09-25")],
        ["She spoke on {Friday}. He was elected on {1 May 2015}. The court meets on {the 25th}."],
    ),
    # What was is no day of what will be.
    (
        [day("2025-09-28"), day("2025-08-16")],
        ["The election is on {September 28}. Evictions were halted on {the 16th}."],
    ),
    (
        [day("2025-09-05"), day("2015-05-01"), day("2015-05-25")],
        ["She spoke on {Friday}. He was elected on {1 May 2015}. He took office on {the 25th}."],
    ),
    (
        [day("2025-10-03"), day("2025-10-06"), day("2025-10-05")],
        ["Trains stop on {Oct. 3} and {6}, and the buses on {the 5th}."],
    ),
    (
        [day("2025-09-29"), day("2025-10-02")],
        ["Trains will stop on {Sept. 29}, and the buses on {the 2nd}."],
    ),
]

ALONE: Table = [
    (since(day("2025-09-03")), ["The road has been closed since {the 3rd}."]),
    (by(day("2025-09-20")), ["Rent must be paid by {the 20th}."]),
    (day("2025-09-18"), ["The tour will open on {the 18th} in Rome."]),
    (day("2025-09-04"), ["He spoke on {the 4th}.", "He spoke on {Thursday the 4th}."]),
    ([day("2025-09-04"), day("2025-09-05")], ["They spoke on {the 4th} and {5th}."]),
    ([day("2025-06-04"), day("2025-06-05")], ["They spoke on {June 4th} and {5th}."]),
    (week("2025-09-01"), ["They spoke in {the week of the 3rd}."]),
    (day("2025-07-04"), ["Fireworks were lit on {the Fourth}."]),
    # The last Friday that was a 13th, however far back.
    (day("2025-06-13"), ["He died on {Friday the 13th}.", "He died on {Friday, the 13th}."]),
]

NO_DAYS = """\
He lives on the 9th floor.
He was born on the 5th Avenue bus.
On the 9th Circuit, she is the oldest.
On the night of the 21st Army parade, they sang.
On the night of the 21st birthday party they sang.
On the 3rd attempt failed.
He was ruled out by the 11th Circuit.
He birdied on the 9th and lost a stroke on the 12th.
It is old, and on the 9th floor there is a garden.
After the 2nd set she was tired.
After the 9th he was tired.
The 5th was a success.
They relied on the Fourth Amendment.
She was third on the first list and he on the fourth.
""".splitlines()


@pytest.mark.parametrize(("sentence", "meanings"), cases([*IN_THE_RUNNING_MONTH, *AHEAD]))
def test_in_the_running_month(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize(("sentence", "meanings"), cases(ALONE))
def test_alone(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", NO_DAYS)
def test_other_numbers_in_order(sentence: str) -> None:
    check(sentence, [])
