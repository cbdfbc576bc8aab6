"""What a sentence of a story is to the one before: whether it narrates, and of what it goes on."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from timeline.events.syntax.clauses import told_in
from timeline.events.syntax.labels import SUBJECTS
from timeline.events.syntax.lexicon import SAYING
from timeline.events.syntax.noun_phrase import is_known
from timeline.events.syntax.nouns import kind_of_noun
from timeline.events.syntax.place_words import HARMING, ON_THE_SPOT, OVERHEAD, STRIKING
from timeline.events.syntax.tenses import is_progressive, is_simple_past
from timeline.events.syntax.voice import is_passive
from timeline.events.time.connectives import is_at_the_goal
from timeline.events.time.origins import tells_of_origin

LOOKBACK = 3  # sentences; plans and statements may stand between two parts of the story
GOING_ON = frozenset({"afterwards", "later", "then"})
# What figures do: those of one report are of one month, quarter or year.
MEASURES = frozenset(
    """
    add average climb contract decline decrease dip double drop ease edge expand fall gain grow
    halve increase jump narrow plummet plunge rebound rise shrink sink slide slip slow soar surge
    total triple tumble weaken widen
    """.split()
)
EARNING = frozenset({"be", "earn", "have", "lose", "make", "post", "report", "total"})
SHARES = frozenset({"bond", "index", "share", "stock"})
DECLINING = frozenset({"decline", "refuse"})
DONE_TO_PEOPLE = frozenset({"admit", "call", "dismiss"})
ACTING = frozenset({"group", "organization", "person"})
# What accidents and attacks do, and people there and then.
VIOLENT = HARMING | ON_THE_SPOT | OVERHEAD | STRIKING | {"attack", "bomb", "die", "raid", "shell"}

# What vehicles and people do when something befalls them: "The bus was carrying 40 pilgrims."
UNDER_WAY = frozenset(
    "carry cross cycle drive fish fly head ride row sail sleep swim tow travel walk".split()
)


def told_before(verb: Token) -> Iterator[tuple[int, Token]]:
    """The verbs of what the sentences before told in the simple past, the last one first.

    With each comes how many sentences stand between.
    """
    start = verb.sent.start
    for between in range(LOOKBACK):
        if start == 0:
            return
        root = verb.doc[start - 1].sent.root
        before, start = told_in(root), root.sent.start
        if is_simple_past(before) or is_progressive(before):
            yield between, before


def measures(verb: Token) -> bool:
    """Whether a sentence tells of figures: "Wages rose", "The gain left them higher"."""
    subjects = (child for child in verb.lefts if child.dep_ == "nsubj")
    return any(word.lemma_ in MEASURES for word in (verb, *subjects))


def tells_figures(verb: Token) -> bool:
    """Whether a firm tells what it earned, which it compares with years: "lost $4 million"."""
    figures = (child for child in verb.rights if child.dep_ in ("attr", "dobj"))
    return verb.lemma_ in EARNING and any(
        word.ent_type_ in ("MONEY", "PERCENT") for figure in figures for word in figure.subtree
    )


def is_of_market(verb: Token) -> bool:
    """Whether a sentence tells what shares did, which is on the day of the news as a rule."""
    subjects = (child for child in verb.lefts if child.dep_ == "nsubj")
    return verb.lemma_ in MEASURES and any(noun.lemma_.lower() in SHARES for noun in subjects)


def told_beside(verb: Token) -> Iterator[Token]:
    """Verbs of clauses whose dates bound the main one: "she fell; he wept", "flown home, where"."""
    for child in verb.children:
        is_clause = child.dep_ in ("ccomp", "parataxis") and child.i < verb.i
        if is_clause and verb.lemma_ not in SAYING:
            yield child
    for word in verb.subtree:
        if word.dep_ == "relcl" and is_at_the_goal(word, verb):
            yield word


def narrates(verb: Token) -> bool:
    """Whether a verb tells what happened next: not who said what, nor who once made a thing."""
    if not is_simple_past(verb) or tells_of_origin(verb):
        return False
    return verb.lemma_ not in SAYING or is_passive(verb) or _is_done_to_people(verb)


def _is_done_to_people(verb: Token) -> bool:
    """Whether a verb of saying is none: "called the police", not "called the result stunning"."""
    if verb.lemma_ not in DONE_TO_PEOPLE or any(child.dep_ == "oprd" for child in verb.rights):
        return False
    objects = (child for child in verb.rights if child.dep_ == "dobj")
    return any(kind_of_noun(noun) in ACTING or noun.ent_type_ == "PERSON" for noun in objects)


def is_scene(verb: Token) -> bool:
    """Whether a sentence tells what was going on when something happened: "was driving when"."""
    if not is_progressive(verb):
        return False
    subjects = (child for child in verb.lefts if child.dep_ == "nsubj")
    if verb.lemma_ in UNDER_WAY and any(map(_is_of_story, subjects)):
        return (news := _told_last(verb)) is not None and news.lemma_ in VIOLENT
    clauses = (child for child in verb.rights if child.dep_ == "advcl" and is_simple_past(child))
    return any(word.lower_ == "when" for clause in clauses for word in clause.lefts)


def seen_in(root: Token) -> Iterator[Token]:
    """What witnesses tell of violent news: "jets bombed it. Residents said a bomb hit a bakery"."""
    if root.lemma_ not in SAYING:
        return
    news = _told_last(root)
    if news is None or news.lemma_ not in VIOLENT:
        return
    for verb in root.children:
        if verb.dep_ in ("ccomp", "parataxis") and verb.lemma_ in VIOLENT and is_simple_past(verb):
            yield verb


def _is_of_story(noun: Token) -> bool:
    return noun.pos_ == "PRON" or is_known(noun)


def _told_last(verb: Token) -> Token | None:
    """The verb of what was narrated last before a sentence."""
    return next((before for _, before in told_before(verb) if narrates(before)), None)


def comments(verb: Token) -> bool:
    """Whether somebody was asked for the report: "declined to comment", "refused to say why"."""
    asked = (child for child in verb.children if child.dep_ == "xcomp")
    return verb.lemma_ in DECLINING and any(child.lemma_ in SAYING for child in asked)


def goes_on_from(verb: Token) -> bool:
    """Whether a sentence goes on from the one before: "then", or with a pronoun for its subject."""
    return verb.sent[0].lower_ in GOING_ON or any(
        child.pos_ == "PRON" for child in verb.lefts if child.dep_ in SUBJECTS
    )


def is_linked(before: Token, verb: Token) -> bool:
    """Whether a sentence goes on in the paragraph of the one before, or with who that was about."""
    return is_in_paragraph_of(before, verb) or _is_subject_of(before, verb)


def is_in_paragraph_of(before: Token, verb: Token) -> bool:
    """Whether no paragraph ends between two sentences."""
    between = verb.doc[before.i : verb.sent.start]
    return not any(token.is_space and "\n" in token.text for token in between)


def keeps_to(before: Token, verb: Token) -> bool:
    """Whether a sentence goes back to what the one before was about: by a name, or a pronoun."""
    return _mentions(verb.sent, before)


def _is_subject_of(before: Token, verb: Token) -> bool:
    """Whether a clause is about what the sentence before was about; not "She called her men"."""
    subjects = (child for child in verb.lefts if child.dep_ in SUBJECTS)
    return any(_mentions(subject.subtree, before) for subject in subjects)


def _mentions(words: Iterable[Token], before: Token) -> bool:
    names = {word.lower_ for word in before.sent if word.pos_ == "PROPN"}
    return any(word.lower_ in names or word.tag_ in ("PRP", "PRP$") for word in words)
