"""How the words before a phrase relate it to what happened: "since 2014", "no later than Friday".

"From" has three senses. A beginning is meant unless something is measured against the date ("up
3% from July") or comes from it ("a letter from June 1850").
"""

from timeline.dates.calendar.calendar import SIZE, Period, Unit
from timeline.dates.calendar.reading import Reading
from timeline.dates.direction import cues
from timeline.dates.direction.fixtures import is_of_occasion
from timeline.dates.direction.forms import is_past_form
from timeline.dates.reference.attributes import is_attribute
from timeline.dates.reference.comparisons import is_compared
from timeline.dates.reference.ranges import is_moved
from timeline.dates.text.tokens import Tokens
from timeline.model import Relation

PREPOSITIONS: dict[str, Relation] = {
    "since": "since",
    "from": "since",
    "until": "until",
    "till": "until",
    "til": "until",
    "by": "by",
    "before": "before",
    "after": "after",
    "beyond": "after",
    "following": "after",
    "during": "during",
    "throughout": "during",
    "around": "around",
    "about": "around",
    "circa": "around",
    "c.": "around",
    "ca.": "around",
    "through": "until",
    "starting": "since",
    "beginning": "since",
    "effective": "since",
}
# A day or year that is known exactly is not approximate: "excited about next year".
DEICTIC = frozenset("last next today tomorrow tonight yesterday".split())
# Of these prepositions, what is also done with a time: "starting the day".
SPENDING = frozenset({"beginning", "starting"})
# Prepositions of two words.
PHRASES: dict[tuple[str, str], Relation] = {
    ("prior", "to"): "before",
    ("ahead", "of"): "before",
    ("later", "than"): "after",
    ("earlier", "than"): "before",
    ("sooner", "than"): "before",
    ("up", "to"): "until",
    ("run", "to"): "until",
    ("runs", "to"): "until",
    ("extend", "to"): "until",
    ("extends", "to"): "until",
    ("as", "of"): "since",
}
# What a relation turns into under a negation: "no later than Friday", "not start before 2027".
NEGATED: dict[Relation, Relation] = {"before": "since", "after": "by"}
NEGATIONS = frozenset({"no", "not", "cannot", "t"})  # t: "won't"
# What it turns into with its day: "on or after April 1".
INCLUSIVE: dict[Relation, Relation] = {"before": "by", "after": "since"}
# "Not long before Friday" is before it.
DISTANCES = frozenset({"just", "long", "much", "only"})
# With these, "through" is no end: "a cold front moves through Friday", "the deal fell through".
MOVING = frozenset(
    "blow came come comes fall fallen falls fell move moved moves moving pass passed passes pulled "
    "push pushes sweep sweeps".split()
)
REACH = 4  # words from a negation to its preposition

# What something is done by, if a day has it: "agreed by Friday's deadline".
LIMITS = frozenset("close closing cutoff deadline end kickoff start".split())

# What these are done to is then, not until then: "postponed the vote until Friday".
POSTPONING = frozenset(
    "adjourn adjourned adjourns defer deferred defers delay delayed delays postpone postponed "
    "postpones postponing reschedule rescheduled".split()
)
POSTPONING_APART = frozenset({("put", "off"), ("push", "back"), ("pushed", "back")})
POSTPONED = 5  # words from these to "until"

ENDED = frozenset({"out", "over", "up"})

# What has a date for its origin, before "from".
SOURCES = frozenset(
    "article articles audio clip clips coin coins data date dated dates dating diary document "
    "documents email emails figures file files film findings footage image images interview letter "
    "letters manuscript map memo memos message messages photo photograph photographs photos "
    "picture pictures poem poll polls post posts quote recording recordings record records report "
    "reports results song statement statue studies study survey surveys transcript tweet tweets "
    "video videos".split()
)
# What is measured against the date after "from": forms of change and of comparison.
CHANGES = frozenset(
    "accelerated advanced change changed climbed cooled decline declined decrease decreased "
    "different doubled down drop dropped drops eased edged fall fallen fell flat gain gained grew "
    "grown halved higher improved improvement improvements increase increased jump jumped less "
    "lower more narrowed plunge plunged quadrupled rebound rebounded recovered recovery reduction "
    "rise risen rose sank shrank slid slide slipped slowed slump soared surge surged tripled "
    "tumbled unchanged up widened".split()
)
AMOUNTS = frozenset({"%", "percent", "cent", "million", "billion", "points", "point"})
# A date counted back is no beginning: "from a year earlier", "from last week".
COUNTED_BACK = frozenset({"ago", "earlier", "last", "previous", "prior", "preceding", "same"})
CLAUSE = 12  # words before "from" in which a change may be told


def relation_of(tokens: Tokens, index: int, reading: Reading, publication: Period) -> Relation:
    """The relation that the words before the phrase at a token give it."""
    first = index
    is_least = first > 2 and (tokens.word(first - 2), tokens.word(first - 1)) == ("at", "least")
    if is_least:
        first -= 2  # "until at least Friday"
    if first > 1 and _is_approximate(tokens, first):
        first -= 1  # "by about Friday"
    word = tokens.word(first - 1) if first else ""
    phrase = (tokens.word(first - 2), word) if first > 1 else ("", "")
    relation = PHRASES.get(phrase) or PREPOSITIONS.get(word, "at")
    if word == "through" and phrase[0] in MOVING and _is_day(reading):
        return "at"
    if relation == "around" and _is_subject(tokens, index):
        return "at"
    if word == "through" and tokens.is_possessive(index):
        return "during"  # "lived through last year's flood"
    if word in SPENDING and tokens.chunks[index].rule.name.startswith("running"):
        return "at"  # "starting the day at 1.52"
    if phrase == ("ahead", "of") and is_compared(tokens, index):
        return "at"  # "sales are ahead of a year ago"
    if word == "by" and _is_agent(tokens, index, first - 1):
        return "at"
    if word in cues.UNTIL and _is_postponed(tokens, first - 1):
        return "since" if is_least else "at"
    if relation in INCLUSIVE and phrase[0] == "or" and tokens.word_near(first - 3) in cues.DATING:
        return INCLUSIVE[relation]
    if relation in NEGATED:
        if not _is_negated(tokens, first, phrase in PHRASES):
            return relation
        ends = relation == "before" and _is_an_end(tokens.original(index), reading)
        return "after" if ends else NEGATED[relation]
    if word == "through" and _lasts(tokens.word(index), reading, publication):
        return "during"  # all of the 1990s, not until their end
    is_today = word == "from" and tokens.word(index) == "today" and not tokens.is_possessive(index)
    if relation != "since" or is_today or reading.first is None:
        return relation
    if word == "from" and is_of_occasion(tokens, index):
        return "at"  # "was barred from the May 5 vote"
    if _is_ahead(reading.first, publication):
        return relation
    if phrase == ("as", "of"):
        return "at"
    return "at" if word == "from" and _is_base(tokens, index, first - 1) else "since"


def is_of_noun(tokens: Tokens, index: int) -> bool:
    """Whether a date says which thing is meant: "after last year's rise", "before May talks".

    What comes after the thing may come within the time that the date gives it.
    """
    return tokens.is_possessive(index) or is_attribute(tokens, index)


def is_over(tokens: Tokens, index: int) -> bool:
    """Whether a clause tells of the end of the phrase at a token: "before the year is out"."""
    copula, end = (tokens.word_near(index + n) for n in (1, 2))
    return copula in ("is", "was") and end in ENDED


def _is_approximate(tokens: Tokens, first: int) -> bool:
    """Whether another preposition stands before an "about": "since around 1990"."""
    word, before = tokens.word(first - 1), tokens.word(first - 2)
    return PREPOSITIONS.get(word) == "around" and PREPOSITIONS.get(before) not in (None, "around")


def _is_subject(tokens: Tokens, index: int) -> bool:
    """Whether "about" tells of what: "about Friday's vote", "worried about tomorrow"."""
    is_deictic = tokens.original(index).split()[0].lower() in DEICTIC
    return tokens.is_possessive(index) or (is_deictic and tokens.word(index - 1) == "about")


def _is_agent(tokens: Tokens, index: int, by: int) -> bool:
    """Whether "by" tells what did it: "hit by Friday's storm", not "done by Friday's deadline"."""
    if not tokens.is_possessive(index) or by < 1:
        return False
    before = by - 1 if not tokens.word(by - 1).endswith("ly") else by - 2
    named = {tokens.word_near(index + n) for n in (2, 3)}
    return is_past_form(tokens.word_near(before)) and LIMITS.isdisjoint(named)


def _is_postponed(tokens: Tokens, until: int) -> bool:
    """Whether something is put off "until" a date, which is when it will be."""
    for at in range(until - 1, max(-1, until - 1 - POSTPONED), -1):
        word = tokens.word(at)
        if word in POSTPONING or (word, tokens.word(at + 1)) in POSTPONING_APART:
            return True
        if tokens.shape[at] in tokens.sentence_ends or word in cues.CLAUSE_BOUNDARIES:
            return False
    return False


def _is_an_end(text: str, reading: Reading) -> bool:
    """Whether a phrase is a period's end: "the end of May", but not "late May"."""
    return reading.mod == "END" and "end" in text.lower().replace("-", " ").split()


def _is_day(reading: Reading) -> bool:
    """Whether a phrase is a day or a part of one; prices fall through all of a month."""
    return reading.period is not None and SIZE[reading.period.unit] <= SIZE[Unit.DAY]


def _lasts(text: str, reading: Reading, publication: Period) -> bool:
    """Whether something goes on "through" all of a phrase: "the 1990s", "the night"."""
    if reading.type == "DURATION":
        return True  # "the first nine months of 1997"
    if text.isdecimal() and reading.last and _is_ahead(reading.last, publication):
        return False  # "will run through 2030"
    unit = reading.first.unit if reading.first else Unit.DAY
    return SIZE[unit] > SIZE[Unit.MONTH] or (unit is Unit.PART_OF_DAY and text.startswith("the"))


def _is_negated(tokens: Tokens, first: int, in_phrase: bool) -> bool:
    """Whether a preposition right before a token stands under a negation."""
    if in_phrase:
        return first > 2 and tokens.word(first - 3) in NEGATIONS
    if tokens.word_near(first - 2) in cues.UNTIL:
        return False  # "will not be named until after Easter"
    for index in range(first - 2, max(-1, first - 2 - REACH), -1):
        word = tokens.word(index)
        if word in NEGATIONS:
            return True
        if word in DISTANCES or word in cues.CLAUSE_BOUNDARIES or not word.isalpha():
            return False
    return False


def _is_ahead(period: Period, publication: Period) -> bool:
    """Whether a period begins after publication; nothing is measured against what is to come."""
    if period.year != publication.year:
        return period.year > publication.year
    return period.first_day > publication.last_day


def _is_base(tokens: Tokens, index: int, preposition: int) -> bool:
    """Whether the "from" before a phrase tells an origin or what a change is measured against."""
    if tokens.is_possessive(index) or is_moved(tokens, index):
        return True  # "from Friday's crash"
    if tokens.opens_sentence(preposition):
        return False
    if not COUNTED_BACK.isdisjoint(tokens.original(index).lower().split()):
        return True
    before = preposition - 1
    if tokens.word(before) == "," and before:
        before -= 1
    if tokens.word(before) in SOURCES | AMOUNTS or tokens.word(before)[:1].isdigit():
        return True
    for at in range(preposition - 1, max(-1, preposition - 1 - CLAUSE), -1):
        word = tokens.word(at)
        if word in CHANGES:
            return True
        if tokens.shape[at] in tokens.sentence_ends or word in cues.CLAUSE_BOUNDARIES:
            return False
    return False
