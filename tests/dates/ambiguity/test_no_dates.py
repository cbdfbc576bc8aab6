"""Words and numbers that look like dates and are none."""

import pytest

from tests.dates.expected import (
    Expected,
    Table,
    between,
    cases,
    check,
    clock,
    day,
    decade,
    duration,
    month,
    part,
    season,
    year,
)

WORDS = """\
Shares of 20th Century Fox rose.
Coach Sunday Oliseh resigned.
The actress Tuesday Weld came.
He may resign.
It may be too late for that.
May said she would resign.
Theresa May resigned.
They march on the capital.
Protesters march in the rain.
A march through the city was banned.
We won.
They wed in secret.
He came second.
The second man fled.
The first school in the town burned down.
A second chance is rare.
Mon ami, he said.
He sat down.
The summer solstice is celebrated there.
Topics: regatta-summer, rowing
It was the busiest day of the week.
This second building is still in use.
It sold 12 costly Roman days.
It was the epiphany of her life.
They met on Ukraine's Independence Day.
The Office of Coastal Trade (OCT) was shut.
They divided the land by the quarter section.
It was the last night before the landing.
It is the summer capital of the region.
They raced their Volvo 60s.
Winds of 80 kilometre an hour were measured.
The beach is full at this time of the year.
The sun shone.
Prices fall apart.
Share prices fall when rates rise.
The fall of the government came quickly.
Two names spring to mind.
    "The probe orbits the Sun. It is small.",
The Sunday Times reported it.
The Daily Mail reported it.
The Sun reported it.
The money is gone.
The car went to the garage.
To be sure, he was wrong.
Next to him stood a dog.
The next man in line came.
At last he came.
Last but not least, he sang.
The last man left.
He walked past the house.
A quarter of the voters stayed at home.
The living quarters were cold.
On the other hand, the case is weak.
An august body, the senate debated it.
The marching band played.
Donna Summer sang.
Her sister June and her daughter April ran the bakery.
The film 28 Days Later was followed by the play Seven Days in Hull.
She directed The Day After Tomorrow before that.
They stormed the Winter Palace and burned the Summer Palace.
The July Crisis led to war.
She goes to Sunday school.
April Jones spoke first.
Her lawyer Marvin June told reporters that Ms. June would stay.
The actor Tom August was ill, and Mr. August's wife was, too.
Dr. Joan April resigned, but April said no more.
Detective Joe Friday solved it.
"We wait," said Tom June.
The prize went to June Carter.
It was written by August Wilson.
USA Today reported it.
The Evening Standard reported it.
He lives on Easter Island.
The inquiry into Bloody Sunday was long.
He was her Man Friday.
Sheffield Wednesday lost.
They watched Saturday Night Live and Monday Night Football.
They ate at TGI Friday's.
The Six-Day War redrew the map.
The Hundred Years' War and the Thirty Years War were long.
The Yom Kippur War was short.
The May Fourth Movement was a protest.
She was voted player of the year and, later, Person of the Year.
He was player of the month and goalkeeper of the week.
Winter storm warnings are in effect.
A winter weather advisory was issued, and Summer camps were shut.
Shares in Tuesday Morning Corp. rose.
She works for Monday.com.
She played Wednesday Addams, and he Crusoe's man Friday.
Black September hijacked the plane.
The USS January sank.
The play "Eight Days a Queen" closed, and “August: Ames County” opened.
They sang “A Winter in Ghent,” a ballad, and "Monday Blues".
Its ticker is OCT.
He works for Sept Labs.
The Christmas lights were lit, and the Easter eggs were sold.
She told the BBC's Today programme so, and he told USA Today.
The Today newspaper had a poll.
It sold 1986 cars.
The Sunday Tribune and the Sunday World had it.
He read from John 3:16 and Psalm 19:30.
He scored 12 points in the fourth quarter.
They led 21-7 early in the second quarter.
She threw an interception late in the first quarter.
The fourth-quarter rally fell short as they lost 101-99.
They led 48-40 after three quarters.
He pulled away in the third quarter. It was his tenth touchdown.
They led 21-7 in the fourth quarter and took the lead again.
His goal of a draw was missed in the second half.
The current account deficit shrank, and current liabilities fell.
The firm is current on its loans.
The services of Oogle Now are limited.
The back months of crude fell.
It is the day of days.
They hummed the tune Please Ring Home for Christmas.
She read the novel After Many a Summer.
They live on Christmas island.
He was disliked in some quarters.
They equalised late in the first half after a goal from a free kick.
""".splitlines()

NUMBERS = """\
Cook scored at 4:12 and 11:50 of the opening frame, and at 12:07 of the third.
The case is 3:21-cr-00155.
The FTSE closed at 1998, down 12 points.
The index fell 11 to 1985.
The Nikkei rose 20.3 points to 1999 in thin trading.
She drove a Peugeot 2008.
At 1.15 the euro was dear.
At 6.25 per cent, it was dear.
At 10.15 metres, the jump won.
The Boeing 777 crashed.
Some 26 countries signed the treaty.
They have 1,200 employees.
About 2,000 soldiers came.
The bar has 11g of sugar.
The tank holds 26 litres.
The house is at 21 Baker Street.
They live at 350 Fifth Avenue.
Version 3.11.2 is out.
They shipped version 1.2.2024 of it.
Call 020 7946 1999 for help.
Python 3.11 is faster.
Section 10.2.3 applies.
They won 3-1.
The score was 21-14.
Their record is 10-5-2.
Call 020 7946 0958 for help.
Call 1-800-555-0199 for help.
The dress cost $1,990.
The dress cost $2000.
The dress cost €1998.
It weighs 1.5 tonnes.
The temperature was 31 degrees.
Half of 1/2 is 1/4.
Article 50 was triggered.
He finished 3rd.
The 82nd Airborne came.
The file has 1024 lines.
COVID-19 spread.
The G20 met.
Apollo 11 landed.
Chapter 11 protection was granted.
The index rose 3.5 percent, or 26.10 points.
Windows 95 was a success.
She has an H1 visa.
The rate was 07.33.
Some 2000 people died.
More than 1900 people died.
An estimated 2010 people fled.
The film sold 2020 tickets.
The index rose 1995 points.
The wall is 2000 feet high.
The road is 1990 km long.
UN Resolution 1973 was passed.
They built a 2000-seat hall.
They found a 2000-year-old tomb.
They drew a 1500-strong crowd.
She won the 1500m.
Write to PO Box 1998.
See https://example.com/2019-05-03-story for more.
He bought 10 to 15 tickets.
They play 4-4-2.
They won 6-4, 6-4.
The server is at 192.168.1.1.
There were 2000 soldiers in the town.
He paid 1999 euros.
It cost 2000 dollars.
The index fell to 2010.5.
Call 555-1234 for help.
She lives at 1990 Main Street.
Smith, of 1640 Elm Road, was fined.
Smith, 45, of 1990 Main Street, was fined.
She lives at 21 March Street.
Flight 1945 landed safely.
They put up 1200 tents.
Another 1800 fled.
The army lost 747 and 1960 other ranks.
Gold was fixed at 1850.
The bank set its rate at 5.25.
The shares opened at 9.40.
The plan set a limit at 1900.
He died at 1200 Park Avenue.
He called 0800 for help.
He drove 1800 miles and climbed 1900 steps.
The crater is 1900 feet deep.
She invited 2000 guests.
It failed in 1500 cases out of 2000.
In 2000 cases it failed.
It was rejected by 2000 votes.
The flow is 2161 m3 per second.
The tower is higher than 1990 ft.
The image has 1080 by 1920 pixels.
Between 1500 and 2000 people died.
Some 1500 to 2000 people died.
Up to 1950 workers struck.
The firm cut 1900 jobs and closed 1950 shops.
It drew a crowd of 2000 fans.
It drew a crowd of 1943.
The garrison of 1900 surrendered.
Casualties reached 2000.
The guard numbered 1950 in all.
They sailed down the river in 2000 boats.
Some hid, and 1600 drowned.
Some hid; 1900 were killed.
1800 lived in tents.
They saw Blade Runner 2049.
Its ISBN is 0-8245-1987-6.
Call 555-1987-22 for help.
It closed at 1986, a low.
They run Windows 2000.
See pages 1990-1995.
Write to jane.2019-05-03@example.com for help.
Open report-2019-05-03.pdf or notes_2019-05-03.txt for more.
Room 2010 was empty.
She won in 1:54.25 and he in 2:58.65.
He won the marathon in 2:08:45.
She ran 2:20:15, and he clocked 3:08.
They meet at the church, 1220 Oak Ave., and at City Hall, 1600 Main St.
The shop is at 2012 S. Summer St., next to the bank.
Police were called to 1600 Sunday Lake Road.
Flight AF1996 was late.
The case is No. 2011-CR-1948.
The asteroid 2004 MN4 is far away.
The galaxy NGC 2008 is farther.
The under-20s beat the over-50s.
He is in his 40s.
She was in her sixties.
He is in his early 70s.
She is in her mid-30s.
Highs will be in the 80s.
Temperatures will be in the mid-70s.
It will be warm, in the upper 80s.
""".splitlines()


# What stands beside names and codes, and is a date all the same.
DATES: Table = [
    (year("1986"), ["Output was held at {1986} levels.", "It is worth $9m at {1986} prices."]),
    (between(year("1974"), year("1980")), ["It was reprinted ({1974}/{1980})."]),
    (year("1893"), ["He wrote of it (Ghent: Winter, {1893})."]),
    (
        [year("1939"), year("2000")],
        ["Works:\n* {1939} After Many a Summer\n* {2000} Now More"],
    ),
    (year("1925"), ["Works:\n* {1925} The Long Road"]),
    ([day("2025-09-05")], ["They saw the film Rain Dogs on {Friday}."]),
    (
        day("2025-09-05"),
        ["“We left on {Friday},” he said.", '"Resigned on {Friday}," a sign said.'],
    ),
    ([part("2025-09-02TMO")], ["“{Tuesday Morning},” he said."]),
    ([day("2025-09-05")], ["Police arrested a man {Friday}."]),
    ([season("2024-WI")], ["It was cold {last winter}."]),
    (
        year("1985"),
        [
            "The index fell to {1985} levels.",
            "The index was set at 100 in {1985}.",
            "The firm had {1985} sales of $3 million.",
            "Its rival has {1985} net income of $2 million.",
        ],
    ),
    # Headlines write what is no name large, too.
    (duration("P2W", "week"), ["Bank to Cut Jobs in {Two Weeks}"]),
    (year("1960"), ["In {1960} other states joined."]),
    (year("2008"), ["In {2008} Wall Street banks failed.", "They won Euro{2008}."]),
    (clock("2025-09-06T14:05:32", "second"), ["The alarm went off at {14:05:32}."]),
    ([clock("2025-09-06T09:30", "minute")], ["The doors open at {9:30}. They close late."]),
    (decade("195"), ["They sang songs of {the 50s}."]),
    (
        month("2025-06"),
        ["In Britain {June} was wet.", "Sunny {June} was over.", "Ford's {June} sales fell."],
    ),
]


@pytest.mark.parametrize(("sentence", "meanings"), cases(DATES))
def test_dates_beside_names(sentence: str, meanings: list[Expected]) -> None:
    check(sentence, meanings)


@pytest.mark.parametrize("sentence", WORDS)
def test_words(sentence: str) -> None:
    check(sentence, [])


@pytest.mark.parametrize("sentence", NUMBERS)
def test_numbers(sentence: str) -> None:
    check(sentence, [])


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "é", "نص", "🗓️", "﻿"])
def test_texts_without_words(text: str) -> None:
    check(text, [])


@pytest.mark.parametrize(
    "sentence",
    [
        "The year after he led his first voyage, he was ill.",
        "It rained in the year after the war.",
        "The week after the king fled, the town fell.",
        "It rained in the year before the war.",
        "He fell ill the week before the vote.",
    ],
)
def test_what_comes_before_or_after_an_event_is_not_of_the_day_of_writing(sentence: str) -> None:
    check(sentence, [])
