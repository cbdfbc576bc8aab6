"""Where an event happened: "in Oslo", "at the White House", "outside the court"."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from timeline.events.clauses import light_verb, predicate
from timeline.events.labels import SUBJECTS, VERBAL
from timeline.events.mentions import Mentions
from timeline.events.noun_phrase import phrase
from timeline.events.nouns import TIMES_AND_AMOUNTS
from timeline.model import Place


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LOCATIVE = frozenset(
    {"aboard", "across", "along", "around", "at", "in", "inside", "near", "off", "outside"}
    | {"throughout", "within"}
)
# "Ten miles north of Kabul".
COMPASS = _words(
    "north south east west northeast northwest southeast southwest north-east north-west"
)
# "On" is where only with these: not in "sanctions on Russia".
SURFACES = frozenset(
    {"bank", "beach", "border", "campus", "coast", "farm", "field", "island", "outskirt"}
    | {"peninsula", "river", "road", "shore", "site", "square", "stage", "street", "highway"}
)
# These are where only with "at" and "near"; else they are built or crossed.
SPOTS = _words("bridge corner crossing gate intersection junction roundabout stop tunnel")
# What an earthquake does to a country.
STRIKING = frozenset(
    {"batter", "devastate", "hit", "jolt", "lash", "ravage", "rock", "shake", "strike"}
)
# After these also an organisation is where it is housed: "at the ministry".
HOUSED = frozenset({"at", "inside", "near", "outside"})
NEAR_ENOUGH = frozenset(
    {"prep", "dobj", "attr", "pobj", "dative", "oprd", "acomp", "agent", "appos"}
)
# What follows these tells where something comes from or ends up.
DIRECTIONS = frozenset({"from", "to", "into", "onto", "towards", "toward"})
# With these, that is where it happens: "took off from Oslo", "was flown to Oslo", "broke into".
MOVING = {
    "from": _words(
        """
        abduct blast depart escape evacuate flee kidnap launch lift rescue sail seize snatch steal
        take
        """
    ),
    "to": _words(
        "arrive bring drive evacuate fly go head march move return rush sail take transfer travel"
    ),
    "into": _words(
        """
        break burst crash drive fall force go march plough plow pour ram rush sail smash storm walk
        """
    ),
}
# A bare name after "in" is a place with these, though NER does not know it.
SETTING = _words("arrest bear bury die find happen hold kill land live meet occur raid stage")
WITHIN = frozenset({"in", "near", "outside"})
RESULTS = frozenset({"xcomp", "ccomp", "oprd"})
TOGETHER = frozenset({"when", "while", "as", "after"})
HIGHEST = 3  # clauses to climb
DEEPEST = 4  # steps from the verb to a preposition that the parser hung on an object


def find(token: Token, mentions: Mentions) -> Place | None:
    """The place of the event that `token` names, if its clause or phrase tells."""
    return (
        _told(_below(token, 0), mentions)
        or _reached(token, mentions)
        or _told(_prepositions_above(token), mentions)
        or _from_modifier(token, mentions)
        or _struck(token, mentions)
        or _of_subject(token, mentions)
    )


def _of_subject(verb: Token, mentions: Mentions) -> Place | None:
    """The "Ohio" of "voters in Ohio rejected it"."""
    for subject in verb.children:
        town = _within(subject, mentions) if subject.dep_ in SUBJECTS else None
        if town is not None and town.i in mentions.names:
            return _place(town, mentions)
    return None


def _told(prepositions: Iterable[Token], mentions: Mentions) -> Place | None:
    """The place that the first of the prepositions to have one tells."""
    for preposition in prepositions:
        for complement in preposition.children:
            if complement.dep_ != "pobj":
                continue
            if _is_place(preposition, complement, mentions):
                return _place(complement, mentions)
            if (place := _from_modifier(complement, mentions)) is not None:
                return place
    return None


def _reached(verb: Token, mentions: Mentions) -> Place | None:
    """The "Oslo" of "took off from Oslo" or "flew to Oslo"; the two together are a way."""
    ways = [child for child in verb.children if child.dep_ == "prep" and child.lower_ in MOVING]
    if len(ways) != 1 or verb.lemma_.lower() not in MOVING[ways[0].lower_]:
        return None
    for noun in ways[0].children:
        is_one = noun.i in mentions.names or phrase(noun)[0] != noun  # not "taken to hospital"
        if noun.dep_ == "pobj" and is_one and mentions.name_of(noun)[1] == "place":
            return _place(noun, mentions)
    return None


def _struck(token: Token, mentions: Mentions) -> Place | None:
    """The "Chile" of "an earthquake struck Chile"."""
    verb = token.head if token.dep_ == "nsubj" else token
    if verb.lemma_.lower() not in STRIKING:
        return None
    for child in verb.children:
        if child.dep_ == "dobj" and mentions.name_of(child)[1] == "place":
            return _place(child, mentions)
    return None


def _prepositions_above(token: Token) -> Iterator[Token]:
    """Locative prepositions of the verb that carries the event, then of the scene they share."""
    if token.pos_ not in VERBAL:
        verb = predicate(token) if token.pos_ == "ADJ" else light_verb(token)
        if verb is None and token.dep_ in ("nsubj", "nsubjpass") and token.head.pos_ in VERBAL:
            verb = token.head
        if verb is None or verb == token:
            return
        yield from _below(verb, 0)
        token = verb
    for clause in _scene(token):
        yield from _below(clause, 0)


def _scene(verb: Token) -> Iterator[Token]:
    """Clauses that share the scene of the verb's: "died when a tram derailed near London"."""
    # "Seven were killed and dozens hurt when ..."
    same = [child for child in verb.children if child.dep_ == "conj" and child.tag_ == verb.tag_]
    for child in (child for one in (verb, *same) for child in one.children):
        if child.dep_ == "advcl" and any(mark.lower_ in TOGETHER for mark in child.children):
            yield child
            yield from (other for other in child.children if other.dep_ == "conj")
        elif child.head == verb and _is_result(child):
            yield child
    for _ in range(HIGHEST):
        if verb.head.pos_ not in VERBAL or verb.head == verb:
            break
        is_same_time = verb.dep_ == "conj" and verb.head.tag_ == verb.tag_
        if verb.dep_ not in ("advcl", "xcomp") and not is_same_time:
            break
        if verb.dep_ == "advcl" and _is_apart(verb):
            break
        verb = verb.head
        yield verb


def _is_result(verb: Token) -> bool:
    """The "burnt" of "was found burnt near Leeds"."""
    has_auxiliary = any(child.dep_ in ("aux", "auxpass") for child in verb.children)
    return verb.dep_ in RESULTS and verb.tag_ == "VBN" and not has_auxiliary


def _is_apart(clause: Token) -> bool:
    """Whether the clause tells of another time: "was arrested a day after he spoke"."""
    before = clause.doc[max(clause.left_edge.i - 1, 0)]
    return any(
        word.dep_ == "npadvmod" and word.lemma_ in TIMES_AND_AMOUNTS
        for word in (before, *clause.lefts)
    )


def _below(token: Token, depth: int) -> Iterator[Token]:
    """Nearest first: of the word itself, then of its objects."""
    for child in token.children:
        if child.lower_ in COMPASS:
            yield from (of for of in child.children if of.lower_ == "of")
    children = [child for child in token.children if child.dep_ in NEAR_ENOUGH]
    for child in children:
        if child.dep_ == "prep" and (child.lower_ in LOCATIVE or child.lower_ == "on"):
            yield child
    if depth < DEEPEST:
        for child in (child for child in children if child.lower_ not in DIRECTIONS):
            yield from _below(child, depth + 1)


def _is_place(preposition: Token, noun: Token, mentions: Mentions) -> bool:
    if preposition.lower_ == "on":
        return noun.lemma_.lower() in SURFACES
    if noun.lemma_.lower() in SPOTS and preposition.lower_ in ("at", "near"):
        return True
    kind = mentions.name_of(noun)[1]
    if kind == "organization":
        return preposition.lower_ in HOUSED
    return kind == "place" or _is_unknown_place(preposition, noun)


def _is_unknown_place(preposition: Token, noun: Token) -> bool:
    """Whether a name that NER has no label for can only be a place: "was held in Bergmo"."""
    is_name = noun.pos_ == "PROPN" and not noun.ent_type_ and noun.text.istitle()
    is_bare = is_name and not any(noun.children)
    return is_bare and preposition.lower_ == "in" and preposition.head.lemma_ in SETTING


def _place(noun: Token, mentions: Mentions) -> Place:
    """The place by name; a common noun with the name that tells where it is."""
    span = phrase(noun)
    name, _ = mentions.name_of(noun)
    if noun.i not in mentions.names and (town := _within(noun, mentions)) is not None:
        name = f"{name} {noun.doc[span.end].text} {mentions.name_of(town)[0]}"
        span = noun.doc[span.start : phrase(town).end]
    return Place(name=name, text=span.text, span=(span.start_char, span.end_char))


def _within(noun: Token, mentions: Mentions) -> Token | None:
    """The "Leeds" of "his home in Leeds"."""
    for child in noun.children:
        if child.lower_ in WITHIN and child.i == phrase(noun).end:
            for town in child.children:
                if town.dep_ == "pobj" and mentions.name_of(town)[1] == "place":
                    return town
    return None


def _from_modifier(token: Token, mentions: Mentions) -> Place | None:
    """The "Paris" of "the Paris attacks"."""
    if token.pos_ not in ("NOUN", "PROPN"):
        return None
    for child in token.children:
        name = mentions.referents.get(child.i) if child.i in mentions.names else None
        if child.dep_ == "compound" and name is not None and name.kind == "place":
            return _place(child, mentions)
    return None
