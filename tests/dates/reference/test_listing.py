"""Lists of dated lines, and ranges that a text has just given."""

import pytest

from tests.dates.expected import Expected, Table, between, by, cases, check, day, month, year

LISTS: Table = [
    (
        [year("1917"), day("1917-01-14"), day("1917-03-02"), day("1917-10-25")],
        [
            "{1917}\n* {14 January} - A strike.\n* {2 March} - He goes.\n* {25 October} - Shots.",
            "== {1917} ==\n{14 January}: A strike.\n{2 March}: He goes.\n{25 October}: Shots.",
            "Events of {1917}\n\n{14 January}: Strikes.\n{2 March}: He goes.\n{25 October}: War.",
        ],
    ),
    # A list of last year is no less one, nor one with news around it.
    (
        [year("2024"), day("2024-01-14"), day("2024-11-20")],
        ["{2024}\n• {14 January} – The mine shuts.\n• {20 November} – It opens.\n"],
    ),
    (
        [day("2025-09-02"), day("2017-06-14"), day("2017-12-01"), month("2018-02"), year("1990"),
         month("2018-11")],
        ["The families met on {Tuesday}. Key dates:\n{June 14, 2017}: Fire.\n{Dec. 1}: Inquiry.\n"
         "{February}: A report by a board set up in {1990}.\n{November}: Verdict."],
    ),
    # What an entry mentions is of its year, whatever the tense; of a month or day, it is near.
    (
        [year("1998"), day("1998-10-12"), year("1999"), month("1999-12")],
        ["{1998}\n- A ferry sinks. Divers find it on {October 12}.\n\n"
         "{1999}\n- The court had met in {December}. It meets again."],
    ),
    (
        [month("2017-02"), month("2016-12"), day("2017-02-03"), month("2017-11"),
         month("2018-04")],
        ["{February 2017} - A thief is caught. He had fled in {December}. He stole a car on "
         "{February 3}. His trial will begin in {November}.\n{April 2018} - He goes free."],
    ),
    (
        [day("2017-03-15"), day("2017-03-13"), day("2017-03-17"), day("2017-03-22")],
        ["{15 March 2017}\nThe mayor dies. He had fallen ill on {Monday}. His funeral is set for "
         "{Friday}.\n\n{22 March 2017}\nThe deputy takes over."],
    ),
]  # fmt: skip

NO_LISTS: Table = [
    # A date at the head of its line that is part of a sentence is none of a list.
    (
        [day("2025-09-02"), day("2017-06-14"), month("2025-08")],
        ["They met on {Tuesday}.\n{June 14, 2017}: Fire.\nIt is shut. Work began in {August}."],
    ),
    # Nor does what comes after the list belong to its last entry.
    (
        [year("1998"), year("1999"), day("2025-10-12")],
        [
            "{1998}\n- A ferry sinks.\n\n{1999}\n- Its captain dies.\n\nNext\n"
            "- The court will rule on {October 12}."
        ],
    ),
    # The list of this year does not run on into the next.
    (
        [day("2025-07-03"), month("2025-05")],
        ["{July 3, 2025} – The plant shut. It had lost money in {May}."],
    ),
    (
        [year("1917"), day("2025-08-14")],
        ["The house was built in {1917}.\nIt burned down on {14 August}."],
    ),
]

SPANS: Table = [
    (
        [*between(day("1794-05-03"), day("1794-10-21")), month("1794-06"), month("1794-07")],
        [
            "It lasted from {3 May} to {21 October 1794}. In {June} a mine blew up, in {July} two.",
            "It lasted from {3 May 1794} to {21 October 1794}. In {June} it rained, in {July} too.",
        ],
    ),
    (
        [*between(day("1793-05-03"), day("1794-01-21")), month("1793-07")],
        ["The siege lasted from {3 May 1793} to {21 January 1794}. In {July} a mine blew up."],
    ),
    (
        [*between(day("1793-05-03"), day("1794-01-21")), by(month("1794-02"))],
        ["The siege lasted from {3 May 1793} to {21 January 1794}. By {February} they were gone."],
    ),
    (
        [*between(year("1791"), month("1794-05")), month("1794-10")],
        ["He lived there from {1791} to {May 1794}. In {October} he died."],
    ),
]


@pytest.mark.parametrize(("text", "meanings"), cases(LISTS))
def test_a_list_runs_forward(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(NO_LISTS))
def test_what_is_no_list(text: str, meanings: list[Expected]) -> None:
    check(text, meanings)


@pytest.mark.parametrize(("text", "meanings"), cases(SPANS))
def test_a_name_inside_the_range_just_given_belongs_there(
    text: str, meanings: list[Expected]
) -> None:
    check(text, meanings)
