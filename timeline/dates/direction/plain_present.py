"""Presents without a list of verbs: "the pact lapses on Monday", "voters choose a mayor on Sunday".

Running news tells in the past what was, so that its plain present beside a day of the week tells
what the calendar has. A clause without another verb has its own in a plain form. What does not
follow this are the verbs of captions, of headlines, of speech and of what merely is so: these are
listed, by their base forms. Written by hand, from reading news.
"""

from timeline.dates.direction import cues
from timeline.dates.direction.clauses import is_boundary
from timeline.dates.direction.cues import TENSE
from timeline.dates.direction.verbs import is_past
from timeline.dates.text.tokens import Tokens

# The exceptions: verbs of speech, then of what merely is so.
SAYING = frozenset(
    "accuse add admit allege argue blame boast call claim concede confirm criticise criticize "
    "denounce deny describe explain hint indicate insist mention note point quote read recall "
    "report reveal say show signal sign suggest talk tell urge warn write".split()
)
BEING = frozenset(
    "appear base believe belong compare consist contain contrast cost count deserve doubt equal "
    "exceed exist fear feel give happen hate include insure involve keep know lack leave like "
    "live love make match mean need own owe prefer reflect represent resemble say see seem sound "
    "stem suit think trust understand use want weigh wish worry".split()
)
# Of pictures: "a man walks past a shop on Monday".
SEEN = frozenset(
    "board browse burn buy carry cast chat check cheer clap clean clear climb collect compete "
    "cover cross cry dance dig drive eat embrace examine fill fire flee float gather gesture greet "
    "guard help hold hug inspect jump kick kiss kneel lay lie light line listen load look march "
    "mourn pass patrol pitch play point pose pour pray pull push queue raise react rest ride rush "
    "scan search sell shake shoot shop shout sing sit sleep smile speak stand survey sweep swim "
    "swing tackle talk tend throw treat try view wait walk watch wave wear work".split()
)
# Of headlines and of charts: "shares jump on Monday".
HAPPENING = frozenset(
    "arrest attack beat claim clinch climb crash cut destroy die dip draw drop ease edge "
    "escape explode extend fail fall fire flood force gain hit hurt injure jump kill lead lift "
    "lose miss plunge post raise rally rebound recover retreat rise score send shed shut sink "
    "slide slip slump snap soar spark stay strike surge take thrash top trade trail tumble "
    "weaken win wound".split()
)
# What these tell of may have been on the day: "the move reverses a ruling on Monday".
RELATING = frozenset(
    "bring cap cite contradict deepen echo end follow highlight mirror overshadow reverse "
    "underline underscore".split()
)
# The past has the same form: "two dams burst on Saturday".
SAME_AS_PAST = frozenset(
    "bet bid broadcast burst cast cost cut forecast hit hurt let put quit rid set shed shut slit "
    "split spread thrust wed wet".split()
)
EXCEPTIONS = SAYING | BEING | SEEN | HAPPENING | RELATING | SAME_AS_PAST
PLAYING = frozenset({"entertain", "welcome"})  # of a team, by its name: "Arsenal welcome Spurs"
# What "falls on Sunday".
FEASTS = frozenset(
    "anniversary bicentenary birthday centenary date day deadline eve feast festival holiday "
    "jubilee".split()
)
# What begins another clause, but not always one with a subject: "seconds but no miles apart".
NO_SUBJECTS = frozenset({"(", ")", ":", "but", "than", "though", "whom", "whose", "why"})
RELATIVES = frozenset({"that", "which", "who"})
OBJECTS = cues.DETERMINERS | {"this", "each", "every"}
# Between a verb and its day: "break up on Friday".
PARTICLES = frozenset("away back down in off out over through up".split())
# Before an object, too, and no verbs.
NO_VERBS = frozenset(
    "about above across after against all along amid among around as at before behind below "
    "beside besides between beyond both but by despite during even except for from half in "
    "inside into just like near not of off on only onto opposite or out outside over past per "
    "plus quite since such than that through throughout to toward towards under unlike until up "
    "upon versus via what when where while with within without and".split()
)
# What days do: "Monday turns cooler", "Tuesday sees heavy rain".
OF_DAYS = frozenset(
    "becomes brings dawns features gets looks marks offers promises remains sees stays "
    "turns".split()
)
DAYS_OF_NOTE = frozenset("anniversary deadline eve holiday".split())
NOTE = 4  # words after "is"
MANY = 3  # letters of a plural
SENTENCE = 40  # words after the day


def is_of_calendar(tokens: Tokens, clause: range, first: int) -> bool:
    """Whether the clause before the day at token `first`, which has no other verb, is plain.

    The clause is given backwards.
    """
    before = clause.stop
    is_relative = tokens.word_near(before) in RELATIVES and before >= 0
    if not is_relative and not _is_start(tokens, before):
        return False
    if tokens.word_near(first - 1) in cues.UNTIL or not _is_sentence(tokens, first):
        return False
    verbs = (n for n in range(before + 1, first) if _is_plain(tokens, n, before, first))
    verb = next(verbs, None)
    if verb is None:
        return False
    word = tokens.word(verb)
    if word in ("fall", "falls"):
        return is_relative or any(_is_feast(tokens, n) for n in range(before + 1, verb))
    return EXCEPTIONS.isdisjoint(_bases(word))


def is_of_day(tokens: Tokens, first: int) -> bool:
    """Whether the day at token `first` is the subject of a present: "Monday turns cooler"."""
    is_day = tokens.chunks[first].rule.name == "weekday" and tokens.opens_sentence(first)
    if not is_day:
        return False
    return tokens.word_near(first + 1) in OF_DAYS or _is_named(tokens, first + 1)


def _is_named(tokens: Tokens, verb: int) -> bool:
    """Whether a day is told by what it is: "Monday is Labor Day", "Friday is the deadline"."""
    if tokens.word_near(verb) != "is":
        return False
    if verb + 1 in tokens.chunks:
        return tokens.rule(verb + 1) == "holiday"
    return any(tokens.word_near(n) in DAYS_OF_NOTE for n in range(verb + 1, verb + 1 + NOTE))


def _is_feast(tokens: Tokens, index: int) -> bool:
    """Whether a token is what falls on a day: "her birthday", "Mother's Day"."""
    return tokens.word(index) in FEASTS or tokens.rule(index) == "holiday"


def _is_start(tokens: Tokens, before: int) -> bool:
    """Whether a clause begins after a token, whose subject is no mere example: "a man walks"."""
    if before >= 0 and (not is_boundary(tokens, before) or tokens.word(before) in NO_SUBJECTS):
        return False
    return tokens.word_near(before + 1) not in cues.INDEFINITE


def _is_sentence(tokens: Tokens, first: int) -> bool:
    """Whether a sentence ends after a phrase as sentences do, without a verb in its clause."""
    for index in range(first + 1, min(len(tokens.shape), first + SENTENCE)):
        if tokens.shape[index] in tokens.sentence_ends:
            return bool(tokens.word_near(index))  # a headline ends with its line
        if tokens.word(index) == "," or is_boundary(tokens, index):
            return True
        if is_past(tokens, index, first) or tokens.word(index) in cues.COPULAS:
            return False
    return False


def _is_plain(tokens: Tokens, index: int, before: int, first: int) -> bool:
    """Whether a word may be a verb in the present, by its form and the words beside it."""
    word, subject = tokens.original(index), tokens.word_near(index - 1)
    is_word = word.isalpha() and word.islower() and index not in tokens.chunks
    if not is_word or word in NO_VERBS or word in TENSE or index in tokens.numbers:
        return False
    opens = index == before + 1
    if opens and subject not in RELATIVES:
        return False
    if subject in NO_VERBS - RELATIVES or subject in cues.DETERMINERS or subject == "-":
        return False
    has_object = _has_object(tokens, index + 1)
    if len(word) > MANY and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        is_name = index + 1 < first and tokens.is_capital(index + 1)
        return has_object or is_name or _is_close(tokens, index + 1, first)
    is_form = not word.endswith(("ed", "ing", "ly", "s")) or word in SAME_AS_PAST
    are_many = subject in ("that", "who") or (len(subject) > MANY and subject.endswith("s"))
    if word in PLAYING:
        return tokens.is_capital(index - 1)
    return is_form and are_many and (has_object or _is_close(tokens, index + 1, first))


def _has_object(tokens: Tokens, index: int) -> bool:
    """Whether what a verb may govern begins at a token: "marks 25 years", "chooses a mayor"."""
    word = tokens.original(index)
    return word.lower() in OBJECTS or index in tokens.numbers or word[:1].isdigit()


def _is_close(tokens: Tokens, index: int, first: int) -> bool:
    """Whether a day follows at once: "lapses on Monday", "break up at 3pm on Friday"."""
    if index < first and tokens.word(index) in PARTICLES:
        index += 1
    if index < first and tokens.word(index) in ("at", "on"):
        index += 1
    return index == first


def _bases(word: str) -> set[str]:
    """What a form may be of: "rules", "passes", "carries"."""
    return {word, word[:-1], word[:-2], f"{word[:-3]}y"} if word.endswith("s") else {word}
