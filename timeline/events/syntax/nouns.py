"""What kind of participant a common noun denotes: by tables of head nouns.

Nouns of persons come from a file (its header tells the source); the short lists here were written
by hand for news text. All are lemmas.
"""

from spacy.tokens import Token

from timeline.events.syntax.labels import ARGUMENTS
from timeline.events.tables import pairs, words
from timeline.language import without_prefix
from timeline.model import ActorKind

LABELS_OF_AMOUNTS = frozenset(
    {"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"}
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ORGANIZATIONS = _words(
    """
    administration agency airline alliance army assembly association authority automaker bank
    board broadcaster brokerage bureau business cabinet carmaker carrier central-bank charity
    chipmaker club coalition commission committee company conglomerate congress
    consortium corporation council court department drugmaker embassy enterprise exchange factory
    federation firm forum foundation fund giant government inquiry institute
    institution insurer judiciary junta jury label league legislature maker manufacturer media
    military ministry monopoly navy network newspaper opposition organisation organization outfit
    outlet panel
    parliament party police practice press presidency publication publisher regime regulator
    retailer senate startup start-up studio subsidiary supplier syndicate team
    telecom think-tank tribunal troupe trust union utility vendor watchdog
    """
)
# What "the company" can stand for: names that NER calls organisations.
COMPANIES = _words(
    """
    airline automaker bank brand broadcaster brokerage business carmaker carrier chain chipmaker
    company conglomerate corporation drugmaker enterprise firm giant group insurer maker
    manufacturer operator planemaker publisher retailer startup start-up supplier vendor
    """
)
INSTITUTIONS = ORGANIZATIONS - COMPANIES
# What a team is, by one word and by several: "Hull, the last club left", "Hull, the champions".
TEAMS = _words("club side team")
TEAMS_AS_PEOPLE = _words("champion finalist holder host leader semi-finalist visitor winner")
GROUPS = _words(
    """
    audience clan community couple crew crowd delegation detachment duo electorate family force gang
    generation group household majority militia minority mob pair people personnel population public
    reinforcement society squad staff trio tribe troop workforce
    """
)
PLACES = _words(
    """
    airfield airport alley apartment area backyard barn base basement bay beach border building
    bungalow bunker cafe camp campus canal capital castle cave cellar center centre checkpoint
    church cinema city clinic coast college continent cottage country county courthouse courtyard
    desert district driveway factory farm farmhouse field forest garage garden hallway harbor
    harbour headquarters hill hillside home hospital hotel house infirmary island kingdom lake land
    lane lot mall mansion market mosque mountain municipality museum nation neighborhood
    neighbourhood nightclub ocean office orchard palace park peninsula plant pond pool port prison
    province pub quarry region republic reservoir resort restaurant river road room scene school sea
    shop shore site slum square stadium state station store street suburb supermarket temple
    territory theater theatre town trench university valley venue villa village ward warehouse yard
    zone
    """
)
# Places that act: "the country said".
COUNTRIES = _words("country kingdom nation republic state")
CITIES = _words("capital city town village")
# Heads that only count or measure what follows: "thousands of soldiers".
QUANTIFIERS = _words(
    """
    all another any billion bulk dozen few half handful hundred kind lot many million more most much
    none number one part plenty portion rest series several some sort spate stretch string thousand
    ton type variety wave two
    three four five six seven eight nine ten both each either neither
    """
)
PERSONAL_PRONOUNS = _words(
    "he him she her they them we us i me you anybody anyone everybody everyone somebody someone"
)
# "All of the men" are the men, "one of the men" is one.
WHOLES = _words("all both each neither none")
SINGLES = _words("another one")
# Who act: "hundreds fled", "tens of thousands marched".
CROWDS = _words("dozens hundreds scores thousands")
# Works that are stolen, sold or shown, though their names also tell how they were made.
WORKS = _words("drawing etching film manuscript painting photograph recording sculpture")
# What is signed, put down in writing or awarded, though the words also tell what was done. It may
# be told as an event and still be what another one is done to: "withdrew its offer".
PAPERS = _words(
    """
    accord agreement allegation appeal bid budget charge claim complaint contract conviction deal
    decision decree finding forecast lawsuit legislation merger motion nomination offer order pact
    petition plan proposal rating recommendation report resignation resolution review ruling
    settlement statement suit takeover treaty truce verdict warning
    """
)
DASHES = ("-", "–")
# Some of those spoken of, nearly always people.
UNNAMED_PEOPLE = _words("few many most other some several")
# People that the file does not have.
UNLISTED = _words(  # "the mayor-elect", "the 19-year-old"
    """
    abductor arbitrager arbitrageur bushwalker co-host co-star counterpart crewman dispatcher elect
    fraudster goalscorer handler hopeful jobseeker lifesaver marine medalist medallist old olympian
    policymaker running-mate skipper teammate underwriter
    """
)
# What happens to people: "killed 5 and wounded dozens" counts them.
HARMED_OR_HELPED = _words(
    """
    arrest bury charge convict detain die displace drown evacuate execute free hospitalise
    hospitalize hurt infect injure jail kill maim murder perish release rescue sentence shoot sicken
    trap wound
    """
)
# Heads of phrases that tell when or how much, never who; "place" and "part" are only taken.
TIMES_AND_AMOUNTS = _words(
    """
    afternoon century cent day decade degree dollar euro evening fortnight hour kilometer kilometre
    mile minute moment month morning night ounce part percent percentage place pound quarter second
    season
    time today tomorrow week weekend while year yen yesterday yuan way reason bit
    """
)
# "The injured", "the homeless".
OF_PEOPLE = _words("dead disabled displaced elderly homeless injured poor sick unemployed wounded")
# What nothing is told of by "it" or "they" in news, though it is a thing.
INERT = _words(
    """
    age behalf cash cause course damage favor favour field life orbit purpose reason row shape sight
    space
    """
)


# Objects that are nothing apart from their verbs.
IDIOMS = frozenset(
    {
        *(("change", "hand"), ("change", "side"), ("join", "force"), ("join", "hand")),
        *(("lose", "contact"), ("lose", "touch"), ("make", "way"), ("swap", "side")),
        *(("switch", "side"), ("take", "side"), ("take", "office"), ("take", "power")),
        *(("take", "charge"), ("take", "control"), ("take", "effect"), ("take", "shape")),
    }
)


def is_idiomatic(noun: Token) -> bool:
    """Whether a bare object says with its verb what is done: "joined forces with Berg"."""
    is_bare = noun.dep_ == "dobj" and noun.n_lefts == 0
    return is_bare and (noun.head.lemma_.lower(), noun.lemma_.lower()) in IDIOMS


def is_person_noun(lemma: str) -> bool:
    """Whether the noun means a human being."""
    american = lemma.replace("iser", "izer")
    listed = words("person_nouns.txt")
    if not listed.isdisjoint({lemma, american, without_prefix(american)}):
        return True
    return lemma.endswith("woman") or lemma in UNLISTED


def is_event_noun(lemma: str) -> bool:
    """Whether the noun rather tells what happens than who or what takes part: "lawsuit"."""
    return not words("event_nouns.txt").isdisjoint({lemma, without_prefix(lemma)})


def counted(head: Token) -> Token:
    """What a quantifier counts: "soldiers" for the "thousands" of "thousands of soldiers"."""
    while (noun := _complement_of_quantifier(head)) is not None:
        head = noun
    return head


def _complement_of_quantifier(head: Token) -> Token | None:
    if head.lemma_.lower() not in QUANTIFIERS and head.pos_ != "NUM":
        return None
    for child in head.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            return next((noun for noun in child.children if noun.dep_ == "pobj"), None)
    return None


def counts_people(head: Token) -> bool:
    """Whether a bare number is one of people: "killed 5", "more than 200 were arrested"."""
    if head.dep_ == "nsubj" and counted(head).lower_ in CROWDS:
        return True
    is_number = head.pos_ == "NUM" or head.lemma_.lower() in ("dozen", "hundred", "thousand")
    if not is_number or head.ent_type_ in LABELS_OF_AMOUNTS - {"CARDINAL"} or counted(head) != head:
        return False
    while head.dep_ == "conj":
        head = head.head
    has_role = head.dep_ in ARGUMENTS
    return has_role and head.head.lemma_.lower() in HARMED_OR_HELPED


def are_described(head: Token) -> bool:
    """Whether it means all people of whom the word is true: "the injured"."""
    is_bare = head.lower_ in OF_PEOPLE and head.dep_ in ARGUMENTS | {"pobj"}
    return is_bare and head.n_lefts == 1 and head.nbor(-1).lower_ == "the"


def kind_of_noun(head: Token) -> ActorKind:
    """The kind of participant that a common noun denotes."""
    if counts_people(head) or are_described(head):
        return "group"
    is_one = head.lower_ in SINGLES
    head = counted(head)
    several: ActorKind = "group" if is_plural(head) and not is_one else "person"
    if head.pos_ == "PRON" and head.lower_ in PERSONAL_PRONOUNS:
        return several
    lemma = head.lemma_.lower()
    if is_person_noun(lemma) or head.text in pairs("demonyms.tsv"):
        return several
    if lemma in ORGANIZATIONS or lemma in COMPANIES - GROUPS:
        return "organization"
    if lemma in GROUPS:
        return "group"
    if lemma in PLACES:
        return "place"
    if lemma in UNNAMED_PEOPLE:
        return "group"
    return "thing"


def is_of_score(number: Token) -> bool:
    """Whether it is one of the two numbers of a score: "won 2-1"."""
    doc, i = number.doc, number.i
    dash = next((j for j in (i + 1, i - 1) if doc[j : j + 1].text in DASHES), None)
    if dash is None or not number.text.isdigit():
        return False
    other = doc[2 * dash - i : 2 * dash - i + 1].text
    return other.isdigit() and not doc[dash - 1].whitespace_ and not doc[dash].whitespace_


def can_take_part(head: Token) -> bool:
    """Whether the phrase is somebody or something, rather than a time, an amount or an event."""
    if counts_people(head):
        return True
    if is_of_score(head) or is_idiomatic(head):
        return False
    if head.lower_ == "one" and any(child.lower_ == "no" for child in head.children):
        return False
    noun = counted(head)
    lemma = noun.lemma_.lower()
    if lemma in TIMES_AND_AMOUNTS:
        return False
    if noun == head and head.ent_type_ in LABELS_OF_AMOUNTS:
        return is_person_noun(lemma)  # the "19-year-old" is a date to NER
    return not is_event_noun(lemma) or lemma in WORKS or kind_of_noun(head) != "thing"


def can_be_meant(noun: Token) -> bool:
    """Whether "it" or "they" may mean it: no time, sum, or thing of which nothing is told."""
    lemma = noun.lemma_.lower()
    is_amount = noun.ent_type_ in ("DATE", "TIME", "MONEY", "PERCENT")
    return (
        not is_amount
        and not is_idiomatic(noun)
        and lemma not in TIMES_AND_AMOUNTS
        and lemma not in INERT
    )


def is_plural(token: Token) -> bool:
    """Whether the word is a plural noun or pronoun."""
    is_listed = token.lower_ in ("they", "them", "we", "people", "police")
    return token.tag_ in ("NNS", "NNPS") or is_listed or are_described(token)
