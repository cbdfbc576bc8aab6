"""Words and numbers that look like dates and are none."""

import pytest

from tests.dates.expected import check

WORDS = """\
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
The sun shone.
Prices fall apart.
Share prices fall when rates rise.
The fall of the government came quickly.
Two names spring to mind.
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
They stormed the Winter Palace.
She goes to Sunday school.
April Jones spoke first.
The prize went to June Carter.
It was written by August Wilson.
USA Today reported it.
The Evening Standard reported it.
He lives on Easter Island.
""".splitlines()

NUMBERS = """\
The Boeing 777 crashed.
Some 26 countries signed the treaty.
They have 1,200 employees.
About 2,000 soldiers came.
The bar has 11g of sugar.
The tank holds 26 litres.
The house is at 21 Baker Street.
They live at 350 Fifth Avenue.
Version 3.11.2 is out.
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
She lives at 21 March Street.
Flight 1945 landed safely.
Room 2010 was empty.
He is in his 40s.
She was in her sixties.
""".splitlines()


@pytest.mark.parametrize("sentence", WORDS)
def test_words(sentence: str) -> None:
    check(sentence, [])


@pytest.mark.parametrize("sentence", NUMBERS)
def test_numbers(sentence: str) -> None:
    check(sentence, [])


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "é", "نص", "🗓️", "﻿"])
def test_texts_without_words(text: str) -> None:
    check(text, [])
