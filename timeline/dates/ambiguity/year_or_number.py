"""Whether four digits are a year or count something: "in 1995 workers struck", "1900 workers".

News writes numbers from a thousand on with a comma, so that four digits without one mostly are a
year. What stands before and after them tells the rest.
"""

import re

from timeline.dates.grammar.patterns import Match
from timeline.dates.text.tokens import Tokens
from timeline.dates.text.vocabulary import WEEKDAY, WEEKDAY_TITLE

# Years before these are taken for years only after a word that years follow.
PLAIN_YEARS = range(1800, 2100)
# Years before these have no sales, results and forecasts in the news.
RECENT = 1980
OLDEST = 1500  # that a noun has before it: "the 1777 campaign", but "the 1200 men"
ARTICLES = frozenset({"a", "an"})
DASHES = frozenset("-–")
JOINTS = frozenset("- – and or till to until".split())
# Words after which a number counts what follows: "2000 soldiers", or is a street number.
QUANTITIES = frozenset(
    (
        "were was are is paid pay cost costs some nearly almost than over least another only all "
        "these those at had has have sold rose fell gained lost estimated about"
    ).split()
)
# What a year has, too: "had 1986 sales of 3 million".
ACCOUNTED = frozenset("earnings income loss losses net profit profits revenues sales".split())
# Words after which a number never is a year: "another 1800 fled".
COUNTING = frozenset("additional another extra fewer further".split())
ABOUT = frozenset({"about", "around"})
# Verbs before what a count comes to: "casualties reached 2000".
AMOUNTING = frozenset(
    "averaged averaging exceeded exceeding numbered numbering reached reaching topped totaled "
    "totalled totalling".split()
)
# What has a size: "a garrison of 1900".
GROUPS = frozenset(
    (
        "army attendance audience band capacity cast congregation contingent convoy crew crowd "
        "detachment fleet force garrison gathering majority membership mob population regiment "
        "staff total turnout workforce"
    ).split()
)
# What many do and suffer, and no year does: "1600 captured".
FATES = frozenset(
    (
        "arrested captured dead deserted died displaced drowned escaped evacuated fled hurt "
        "injured killed lived marched missing perished survived were wounded"
    ).split()
)
# What people travel and live in by the hundred: "down the river in 2000 boats".
VESSELS = frozenset(
    (
        "boats buses canoes carriages cars carts huts junks lorries ships tents trains trucks vans "
        "vehicles vessels wagons"
    ).split()
)
CLAUSE_OPENINGS = frozenset(", ; : and but or".split())
# Things that numbers name: "Flight 1945", "Room 2010", "Windows 2000".
NUMBERED = frozenset(
    (
        "flight room page pages route highway article section channel boeing airbus number no "
        "model suite apartment resolution box psalm verse chapter platform gate lot windows "
        "runner asteroid asteroids ngc"
    ).split()
)
# What runs by a timetable: "the 0615 train".
SERVICES = frozenset(
    "boat bus coach departure express ferry flight sailing service shuttle train tram".split()
)
# Words before a year that is not one of today's.
YEAR_HERALDS = frozenset(
    (
        "in of since by from until till to before after around about circa c. ca. c d. b. r. "
        "during between and year early late mid through throughout ( - – , for born died reigned "
        "ruled"
    ).split()
)
# After these a number is a year, whatever follows: "in 1995 workers struck".
PREPOSITIONS = frozenset("after before between by during from in since throughout until".split())
# What names of holidays end in, besides weekdays.
HOLIDAY_ENDS = frozenset("christmas day easter eve michaelmas midsummer pentecost".split())
# What never has a year: "by 2000 votes", "in 1900 cases".
MEASURES = frozenset(
    (
        "acres barrels calories cases dollars euros feet francs ft gallons hectares inches "
        "instances kg kilometers kilometres km kw lb lbs liters litres m meters metres mi miles "
        "minutes mm mph mw occasions pesos pixels points pounds rpm rupees seats shares steps "
        "tonnes tons votes yards yen yuan"
    ).split()
)
# What seldom has one.
COUNTED = frozenset(
    (
        "animals books bottles buildings cars children civilians copies demonstrators employees "
        "families fans fighters fish guests homes horses houses inmates jobs members men migrants "
        "miners officers passengers patients people pieces police prisoners protesters pupils "
        "refugees residents rounds sailors sheep ships soldiers spectators staff students tents "
        "tickets trees troops trucks vehicles villagers visitors volunteers voters women workers"
    ).split()
)
# What often has one: "above 2000 levels".
YEARLY = frozenset(
    (
        "budgets earnings elections estimates figures forecasts games goals levels models numbers "
        "olympics prices profits rates results revenues sales standards targets wages"
    ).split()
)
# What things of a year stand at: "in pesos at 1980 prices".
HEIGHTS = frozenset(
    "high highs level levels low lows peak peaks price prices rate rates values".split()
)
# Before a year that describes a noun: "the 2000 marches", "post-1959 marches".
DETERMINERS = frozenset("a an early her his its late mid our that the their this 's ’s - –".split())
# A few capitals, joined to a number or with a dash between.
DIGITS_BEFORE = re.compile(r"\d-\Z")
DIGITS_AFTER = re.compile(r"-\d")
CODE_BEFORE = re.compile(r"(?<![^\W_])[A-Z]{1,3}-?\Z")
CODE_AFTER = re.compile(r"-[A-Z]{1,3}(?![^\W_])")
BULLETS = frozenset("*•·")
STREETS = frozenset(
    "ave avenue blvd boulevard dr drive highway hwy lane parkway rd road st street".split()
)
PLACES = frozenset({"at", "near", "outside", "to"})
STREET_REACH = 5  # tokens: "2012 S. Summer St."
# Not in the plural, though they end like it.
NO_NOUNS = frozenset("across always does has his is its perhaps thus this towards us was".split())


def reads_as_year(m: Match, n: int) -> bool:
    """Whether the four digits of a match are a year and no amount or number of something."""
    before = m.tokens.word_near(m.first - 1)
    if before.isdecimal() and len(before) > 2:
        return False  # "020 7946 1999"
    if m.follows(NUMBERED | COUNTING) or (m.follows(DASHES) and _numbers_pages(m)):
        return False
    if m.next_word() == "other" and not m.follows(PREPOSITIONS):
        return False  # "747 and 1960 other aircraft"
    if _is_at(m):  # "stood at 1850", "attacked at about 2130", but "at 1990 levels"
        return n in PLAIN_YEARS and m.next_word() in HEIGHTS
    if _is_within_digits(m) or _is_part_of_a_code(m) or _is_house_number(m) or _is_beside_early(m):
        return False
    if _counts(m, n) or _is_size(m, n) or _is_of_many(m):
        return False
    if n not in PLAIN_YEARS:
        return m.follows(YEAR_HERALDS) or _describes(m, n) or _is_of_a_holiday(m)
    if m.follows(ARTICLES) and m.next_word() == "-":
        return False  # "a 2000-seat hall"
    is_quantity = m.follows(QUANTITIES) and m.unknown_follows()
    return not is_quantity or m.next_word() in ACCOUNTED


def _is_at(m: Match) -> bool:
    """Whether the number is what something stands at; "at 1990 levels" has a year."""
    back = 2 if m.follows(ABOUT) else 1
    return m.tokens.word_near(m.first - back) == "at"


def _is_within_digits(m: Match) -> bool:
    """Whether hyphens join the number to digits on both sides: "ISBN 0-8245-1987-6"."""
    text, start, end = m.tokens.text, m.tokens.starts[m.first], m.tokens.ends[m.following - 1]
    return bool(DIGITS_BEFORE.search(text[max(0, start - 2) : start])) and bool(
        DIGITS_AFTER.match(text[end : end + 2])
    )


def _is_part_of_a_code(m: Match) -> bool:
    """Whether a few capitals stand right beside: "Flight AF1996", "case 2011-CR-1948"."""
    start, end = m.tokens.starts[m.first], m.tokens.ends[m.following - 1]
    before = m.tokens.text[max(0, start - 4) : start]
    after = m.tokens.text[end : end + 5]
    return bool(CODE_BEFORE.search(before) or CODE_AFTER.match(after))


def _is_house_number(m: Match) -> bool:
    """Whether a street follows what opens a line or a clause: "the church, 1220 Oak Ave."."""
    before = m.tokens.word_near(m.first - 1)
    if _heads_item(m):
        return False  # "* 1925 Along the Road", a book
    is_home = before == "of" and m.tokens.word_near(m.first - 2) == ","  # "Smith, of 1640 Elm Road"
    if before.isalnum() and before not in PLACES and not is_home:
        return False
    for at in range(m.following, m.following + STREET_REACH):
        word = m.tokens.word_near(at)
        if word in STREETS:
            return at > m.following
        if word != "." and not m.tokens.is_capital(at):
            return False
    return False


def _heads_item(m: Match) -> bool:
    """Whether the number is the first word of an item of a list."""
    if not m.follows(BULLETS):
        return False
    start = m.tokens.starts[m.first - 1]
    return start == 0 or m.tokens.text[start - 1] in ("\n", *BULLETS)


def _describes(m: Match, n: int) -> bool:
    """Whether an old year tells which: "the 1777 campaign"."""
    is_old = n >= OLDEST and m.next_word() not in SERVICES
    return is_old and m.follows(frozenset({"the"})) and m.unknown_follows()


def _is_of_a_holiday(m: Match) -> bool:
    """Whether it tells of which year a holiday is: "Good Friday 1775", "Christmas Day 1776"."""
    if plural(m.tokens, m.following):
        return False
    before = m.tokens.word_near(m.first - 1)
    return before in HOLIDAY_ENDS or (
        before in WEEKDAY and m.tokens.word_near(m.first - 2) in WEEKDAY_TITLE
    )


def _numbers_pages(m: Match) -> bool:
    """Whether the dash before the match joins no year to it: "555-1234", "pages 1990-1995"."""
    return m.digits_before_dash() or m.tokens.word_near(m.first - 3) in NUMBERED


def _counts(m: Match, n: int) -> bool:
    """Whether the number counts what the word after it names."""
    noun = plural(m.tokens, m.following)
    if other := _other_number(m.tokens, m.first, m.following):
        noun = noun or plural(m.tokens, m.following + 2)
        return n % 100 == other % 100 == 0 and noun in MEASURES | COUNTED
    if not noun or noun in YEARLY:
        return False
    if noun in MEASURES:
        return True
    if m.follows(PREPOSITIONS):
        return n % 100 == 0 and (n not in PLAIN_YEARS or _is_load(m, noun))
    if n not in PLAIN_YEARS or noun in COUNTED:
        return not _is_named(m)
    return (
        (n % 100 == 0 or n < RECENT) and not _is_named(m) and not m.tokens.opens_sentence(m.first)
    )


def _is_size(m: Match, n: int) -> bool:
    """Whether the words before make the number a size: "a crowd of 1943", "reached 2000"."""
    if m.follows(AMOUNTING):
        return not m.unknown_follows()  # "reached 2008 highs"
    if not m.follows(frozenset({"of"})):
        return False
    group, *before = (m.tokens.word_near(m.first - back) for back in (2, 3, 4))
    return group == "out" or (group in GROUPS and (n % 100 == 0 or not ARTICLES.isdisjoint(before)))


def _is_of_many(m: Match) -> bool:
    """Whether the word after tells what became of so many: "and 1600 captured"."""
    opens = m.tokens.opens_sentence(m.first) or m.follows(CLAUSE_OPENINGS)
    return opens and m.next_word() in FATES and not m.tokens.word_near(m.first - 2).isdecimal()


def _is_load(m: Match, noun: str) -> bool:
    """Whether people go "in" so many: "they came in 1800 trucks", but not "In 2000 boats were"."""
    after = m.following + 1
    is_last = after >= len(m.tokens.shape) or m.tokens.shape[after] != m.tokens.UNKNOWN
    return noun in VESSELS and is_last and not m.tokens.opens_sentence(m.first - 1)


def is_count(m: Match, n: int) -> bool:
    """Whether the number after a comma counts people: "By August, 2000 people had fled"."""
    return n % 50 == 0 and m.next_word() in COUNTED


def plural(tokens: Tokens, index: int) -> str:
    """The noun in the plural that a token is; else empty."""
    word = tokens.word_near(index)
    if word in COUNTED or word in MEASURES:
        return word
    is_plural = word.endswith("s") and word[-2:] not in ("cs", "is", "ss", "us") and len(word) > 3
    is_plural = is_plural and word not in NO_NOUNS and tokens.original(index).islower()
    return word if is_plural and tokens.shape[index] == tokens.UNKNOWN else ""


def _other_number(tokens: Tokens, first: int, following: int) -> int | None:
    """The number that "and", "to" or a dash joins to the one at hand."""
    for joint, other in ((first - 1, first - 2), (following, following + 1)):
        if tokens.word_near(joint) in JOINTS and len(word := tokens.word_near(other)) == 4:
            return int(word) if word.isdecimal() else None
    return None


def _is_beside_early(m: Match) -> bool:
    """Whether it is joined to four figures that begin with a zero: "from 2100 to 0500"."""
    pairs = ((m.first - 1, m.first - 2), (m.following, m.following + 1))
    words = [m.tokens.word_near(n) for joint, n in pairs if m.tokens.word_near(joint) in JOINTS]
    return any(len(word) == 4 and word.isdecimal() and word[0] == "0" for word in words)


def _is_named(m: Match) -> bool:
    """Whether the word before makes the number a name: "the 2000 marches", "Sydney 2000"."""
    tokens, before = m.tokens, m.first - 1
    if tokens.word_near(before) in DETERMINERS:
        return True
    is_capital = tokens.is_capital(before)
    return is_capital and not tokens.opens_sentence(before)
