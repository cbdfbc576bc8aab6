"""Names that are made of the words of dates: "Bloody Sunday", "the Six-Day War", "John 3:16"."""

import re

from timeline.dates.ambiguity.works import is_in_title_of_work
from timeline.dates.meaning.expression import Explicit
from timeline.dates.text.headlines import is_no_headline
from timeline.dates.text.tokens import Tokens
from timeline.dates.text.typography import unwrapped

WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# Each is a kind of names: battles and wars, films, shows, clubs, prizes, books, things.
NAMES = (
    f"(?:USS|HMS|HMAS|HMCS|RMS) [A-Z][a-z]+|{WEEKDAY}(?: Morning)? (?:Corp|Inc|LLC|Ltd|PLC|plc)",
    rf"{WEEKDAY}\.com",
    "Sunday (?:Adelaja|Igboho|Mba|Oliseh)|Friday Osanebi|Tuesday Weld",
    "Wednesday Addams|Black September|(?<=[rs] )man Friday|(?:girl|Joe) Friday",
    rf"(?<=\d )(?:[NESW]\. )?(?:{WEEKDAY}|Spring|Summer|Autumn|Winter)(?: [A-Z][a-z]+)?"
    " (?:Avenue|Ave|Drive|Lane|Road|Rd|Street|St)",
    "Bloody Sunday|(?:Freaky|Man|TGI) Friday|Happy Monday|Ruby Tuesday|Sheffield Wednesday",
    f"(?:Giving|Spy|Super) {WEEKDAY}|Black (?:Saturday|Sunday)",
    f"{WEEKDAY} Night (?:Baseball|Dinner|Fever|Football|Hockey|Lights|Live|Raw|Takeaway)",
    "(?:Three|Six|Seven|Nine|Twelve|Thirty|Eighty|Hundred)[- ](?:Days?|Years?)['’]? Wars?",
    "(?:Yom Kippur|Winter) War|July Crisis|Easter Rising|Tet Offensive|May Fourth",
    "(?:Arab|Prague) Spring|(?:Summer|Winter) Palace",
    "(?!Best|Close|End|Half|Most|Rest|Start|Time|Turn)[A-Z][a-z]+ of the (?:Year|Month|Week|Match)",
    "(?:airline|airport|album|artist|athlete|bank|book|car|chef|coach|company|film|gadget|game|goal"
    "|jockey|man|person|personality|phone|photo|product|quote|recruit|rookie|save|signing|song"
    "|team|try|word|woman) of the (?:year|month|week|day)",
    # Of those who do or know something: "driver", "economist", "musician of the year".
    "(?!hour|number|order|quarter|remainder|summer|weather|winter)[a-z]{3,}(?:er|ian|ist|man|or"
    "|woman) of the (?:year|month|week)",
    "(?:Genesis|Exodus|Leviticus|Deuteronomy|Kings|Job|Psalms?|Proverbs|Isaiah|Jeremiah|Ezekiel"
    "|Daniel|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians|Philippians"
    r"|Timothy|Hebrews|James|Peter|Revelation) \d{1,3}:\d{1,3}(?! ?[ap]\.?m)",
    "(?:Christmas|Easter|Halloween|Thanksgiving|Valentine['’]s Day) (?:bunny|candy|cards?|carols?"
    "|costumes?|decorations|eggs?|gifts?|lights|markets?|presents?|pudding|songs?|trees?|turkeys?)",
    "(?:Father|Mother) Christmas",
    r"(?<=: )(?:Spring|Summer|Autumn|Winter)(?=, \d{4}\))",  # a publisher
    "(?:India|Psychology|Russia|USA|[Nn]ewspaper) Today|NBC['’]s Today",
    "Today (?:magazine|newspaper|programme|show)",
    "(?<=[Tt]he )(?:Saturday|Sunday) (?:Age|Business Post|Gazette|Guardian|Life|Nation|Observer"
    "|Paper|People|Punch|Tasmanian|Territorian|Tribune|Vanguard|World(?! (?:Cup|Series)))",
)
NAME = re.compile("|".join(rf"\b(?:{name})\b" for name in NAMES))
# The names that have no capital.
OF_A_KIND = " of the "
# A title is so long at most, and writes these words small: "12 Years a Slave".
TITLE = 60
SMALL_WORDS = frozenset("a an and as at by for from in of on or the to vs with".split())
QUOTED = re.compile(r"[\"“‘]([A-Z0-9][^\"“”‘\n]{2,60}?)[,.!?]?(?:[\"”]|’(?!\w))")
# The longest name that a date phrase can stand in, before it and after it.
REACH = 16
# Rules whose phrases titles are made of, inside a sentence, too: "the film 28 Days Later".
IN_TITLES = frozenset(
    "day-but-one length length-range units-ago units-earlier units-later window".split()
)
CAPITAL_UNIT = re.compile(r"\b(?:Second|Minute|Hour|Day|Night|Week|Month|Year|Decade)s?\b")


def is_name(tokens: Tokens, index: int) -> bool:
    """Whether a phrase is a name, or part of one."""
    if isinstance(tokens.chunks[index].expression, Explicit):
        return False
    start, end = tokens.starts[index], tokens.ends[index]
    text = unwrapped(tokens.text)
    around = text[max(0, start - REACH) : end + REACH]
    if around.islower() and OF_A_KIND not in around:
        return False
    found = NAME.finditer(text, max(0, start - REACH), end + REACH)
    if any(match.start() < end and start < match.end() for match in found):
        return True
    if is_in_title_of_work(tokens, index) or _is_title(tokens, index):
        return True
    return _is_in_a_title(text, start, end)


def _is_title(tokens: Tokens, index: int) -> bool:
    """Whether a phrase begins a title, or is one: "28 Days Later"; not "the Hundred Days"."""
    start, end = tokens.starts[index], tokens.ends[index]
    is_capital = CAPITAL_UNIT.search(tokens.text, start + 1, end)
    if not is_capital or tokens.original(index).startswith("the "):
        return False
    return tokens.chunks[index].rule.name in IN_TITLES and is_no_headline(tokens, index)


def _is_in_a_title(text: str, start: int, end: int) -> bool:
    """Whether a phrase is part of a title between quotation marks, not of what somebody says."""
    if not text[start].isupper() and not text[start].isdecimal():
        return False
    for match in QUOTED.finditer(text, max(0, start - TITLE), end + TITLE):
        if match.start() < start and end < match.end():
            before = text[match.start(1) : start].split()
            rest = [*before[1:], *text[end : match.end(1)].split()]  # any sentence's first is large
            words = [word for word in rest if word not in SMALL_WORDS]
            return any(word[0].isupper() for word in words) and all(
                not word[0].islower() for word in words
            )
    return False
