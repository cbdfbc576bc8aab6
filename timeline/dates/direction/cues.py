"""Words that show which way time runs around a date phrase.

Irregular past forms are those of the verbs that news uses most; regular ones are known by -ed.
Written by hand.
"""

from enum import Enum


class Tense(Enum):
    """Whether the clause looks back or ahead."""

    PAST = "past"
    FUTURE = "future"


SOON = {"soon", "early", "late"}  # "as soon as Friday"
COPULAS = {"are", "is"}  # "the vote is on Friday"
SHORTENING = {"here", "it", "there"}  # before the "'s" that is a copula
DEADLINES = {"date", "day", "deadline"}  # "set Friday as the deadline"
HAVING = {"has", "have"}
# "Have until Friday", "gave residents until Friday".
GRANTING = {"gave", "give", "given", "gives"}
GIVING = HAVING | GRANTING
# "Gave a speech", "gave evidence in": no time is given.
GIFTS = {"a", "an", "evidence", "no", "testimony"}
BEYOND_GIFTS = {"and", "at", "but", "for", "from", "in", "on", "to"}
UNTIL = {"through", "till", "until"}
ENDS = UNTIL | {"by"}  # "clear skies by Friday"
SPANS = UNTIL | {"from"}  # what is announced runs: "a warning until Friday"
CERTAIN_FUTURE = {"will", "shall", "ll", "would"}
AUXILIARIES_OF_PAST = {"has", "have", "had", "was", "were", "did", "been"}
AUXILIARIES = COPULAS | CERTAIN_FUTURE | AUXILIARIES_OF_PAST | {"be", "may", "might"}
# The first part of "won't" and "didn't".
NEGATED = {
    **dict.fromkeys(("won", "wouldn", "shouldn", "mustn"), Tense.FUTURE),
    **dict.fromkeys(("didn", "wasn", "weren", "hasn", "haven", "hadn"), Tense.PAST),
}
PERFECT = HAVING | {"had"}
SAME_AS_PARTICIPLE = {"come"}  # "they come into force", but "they have come"
# Before a date, these tell when it was.
DATING = frozenset("at during in on".split())
# What begins a noun phrase, in which a form in -ed is no verb: "the reduced dividend".
DETERMINERS = {"a", "an", "her", "his", "its", "my", "our", "the", "their", "these", "those"}
# After "had", no participles: "had a meeting", "had to leave"; numbers are not, either.
HAD = DETERMINERS | set("few little many much no several some to".split())
# Before a hyphen and a verb: "re-elected", but "state-owned".
PREFIXES = {"co", "cross", "pre", "re"}
# Before a participle: "is released", "may be held", "to be held".
PRESENT = {"is", "are", "be"}
AUXILIARIES_OF_FUTURE = PRESENT | CERTAIN_FUTURE | {"may", "might", "must", "should", "to", "wo"}
# Between two verbs of one auxiliary.
JOINING = {"and", "or"}
# What may stand between an auxiliary and its verb, besides adverbs in -ly.
WITHIN_VERB = set("already also been being however not now often still then".split())  # fmt: skip
# Where another clause begins, as far as single words tell.
CLAUSE_BOUNDARIES = set(
    "; : ( ) after although because before but if than though unless when where which while who "
    "whom whose why".split()
)
RELATIVES = {"which", "who", "whose"}
PREPOSITIONS = {"after", "before", "between", "by", "from", "in", "on", "since", "than", "until"}
# What a phrase that opens a sentence may follow: "The Oct. 7 attack killed".
OPENERS = PREPOSITIONS | {"the"}
# What links a sentence to the one before, without a comma and with one.
CONJUNCTIONS = {"and", "but", "or", "so", "then", "yet"}
OPENING_QUOTES = {'"', "“", "‘", "'"}
SENTENCE_ADVERBS = set(
    "additionally also besides consequently elsewhere finally furthermore hence here however "
    "instead meanwhile moreover nevertheless nonetheless now overall separately similarly still "
    "then there therefore though thus ultimately".split()
)
# A date after these is the goal of what the verb tells, not its time: "extended to Nov. 20".
GOALS = {"to", "until", "till", "through", "by", "for"}
DATED = GOALS | {"as"}  # "the day was fixed as 1 November"
# What is done to plans. With a goal, that is to come: "was postponed to Friday".
RESCHEDULING = set(
    "adjourned delayed deferred extended fixed forward moved planned postponed pushed put "
    "rescheduled set slipped targeted".split()
)
# What prices do: "moved higher".
MOVEMENTS = {"higher", "lower", "sideways", "within"}
# With "until", these are states that last: "flights were cancelled until Monday".
SUSPENDING = set(
    "adjourned banned barred cancelled canceled closed delayed extended grounded halted postponed "
    "pushed put remanded shut suspended".split()
)
# What is announced lies ahead, often: "called for a strike on 10 February".
ANNOUNCING = set(
    "agreed announced approved called confirmed declared extended imposed issued ordered proposed "
    "scheduled set".split()
)
SHUT = {"shut"}  # also a state: "remains shut"
STAYING = {"remain", "remains", "stay", "stays"}
# Between an auxiliary and a participle: "will remain closed", "will be kept closed".
LINKS = STAYING | {"get", "kept", "left"}
NOT_STAYING = {"did", "didn"}
# What is waited for lies ahead: "await Friday's report", "eyes on", "ahead of", "bracing for".
AWAITING = set(
    "ahead await awaiting awaits bracing eyes prepare prepares preparing awaited".split()
)
# What earns a place in what is to come: "beat Spain to reach Sunday's final".
ADVANCING = set(
    "advanced advance advances berth face meet meeting qualified qualify reach reached".split()
)
# What has its day in the calendar, and is not over when it is talked of.
FIXTURES = set(
    "ballot bout ceremony clash concert debate derby draw election elections fight final finals "
    "fixture funeral game hearing launch match meeting moon opener playoff poll polls primary "
    "quarterfinal quarterfinals race referendum rematch runoff semifinal semifinals showdown "
    "summit talks tie vote voting".split()
)
# After these nouns, as after a copula: "Friday's vote looks close", "Friday's game could be off".
SEEMING = {"could", "looks", "may", "might", "promises", "seems"}
# So have these as "Friday's", where the verb looks ahead: "will miss Friday's trip".
OUTINGS = {"auction", "journey", "show", "tour", "trip", "visit"}
# So have these, when they are "expected" or "due": "Friday's report is likely to show".
EXPECTED = {"due", "expected", "forecast", "likely", "scheduled", "set"}
ANNOUNCED = set("announcement budget data figures numbers release report speech statement".split())
# "Resigned over the leak on Monday", "surgery" in "rest after surgery": that was before.
ALWAYS_AFTERWARDS = {"after", "following"}
AFTERWARDS = ALWAYS_AFTERWARDS | {"amid", "despite", "over"}
NAMING = {"called", "named", "titled"}  # "will be named after Smith on Friday"
PARTICLES = {"over"}
# What these tell is no plan: "said flights would resume in July".
SAID = {"added", "announced", "confirmed", "insisted", "said", "told", "warned"}
# What nobody plans: "victims of the Dec. 6 shooting will be honored".
DISASTERS = set(
    "arrest assassination attack attacks avalanche blast blaze bombing bombings coup crackdown "
    "crash derailment disaster earthquake explosion fire flood floods hurricane killing killings "
    "landslide massacre murder murders quake raid rape riot shooting shootings slaying stabbing "
    "tornado tsunami".split()
)
# With these, one is prepared for them: "the spring flood season".
PREPARED = set("alert ban drill drills season test warning warnings watch".split())
# "Until at least Friday", "by about May".
BEFORE_DATES = set("about around at business close early late least mid of the trading -".split())
# After these, "plans" and "forecast" are nouns; so they are after an article or a possessive.
PREPOSITIONS_OF_NOUNS = set("about against at for from in of on over with".split())
POSSESSIVES = {"'s", "’s"}
ALSO_NOUNS = set(
    "aims bid cut deadline end ends face faces forecast hit hope hopes host hosts left open "
    "opens plan plans play plays return returns rose run runs set start travel visit visits vote "
    "votes".split()
)
# Of these, what stands after an article further back: "cut its full-year profit forecast".
RATHER_NOUNS = {"deadline", "forecast", "hope", "hopes", "plan", "plans", "vote"}
# Of these, what ends a phrase that an article begins: "a four-day visit", "his first run".
BASE_FORMS = set(
    "bid cut end face hit hope host open play return run set start travel visit".split()
)
INDEFINITE = {"a", "an"}
# What the base form of a verb may have for its subject, besides plurals in -s.
COLLECTIVES = set(
    "band children club couple crew family government men pair party people police public side "
    "sox squad staff team trio two women".split()
)
# Verbs whose infinitive lies ahead of them: "agreed to meet on Friday" (the beginnings of words).
INTENDING = (
    *"agree aim allow ask bid call choose chose commit decid decision demand due elect expect "
    "forecast going hop intend invit likely mean need offer opt order plan pledg poised predict "
    "prepar promis propos ready remain schedul seek set slated sw threat told urg vot "
    "vow want warn willing".split(),
)
# After these, an infinitive tells what was done, too: "failed to appear", "came to win".
DEEDS = set(
    "arrived battled beat came caused climbed declined declining drew failed failing fell flew "
    "forced gathered hit managed marched met moved needed rallied refused refusing returned rose "
    "rushed scored sought struggled travelled traveled tried turned went won".split()
)
# These infinitives tell what came of it: "scored twice to beat Spain", "rose to close higher".
RESULTS = set(
    "beat claim clinch close complete defeat draw earn edge end finish force lead level lift "
    "overtake reach record retain score seal secure settle snap stun sweep take top trade upset "
    "win".split()
)
# A vote or a deal of this kind is its own execution: "voted to confirm", "agreed to buy".
ENACTING = {"agreed", "decided", "voted"}
ENACTED = set(
    "acquire acquit adopt approve block buy censure confirm convict expel impeach oust override "
    "pass ratify reject remove repeal".split()
)
# Right before an infinitive, these oblige: "has to leave", "was to start".
OBLIGING = {"has", "have", "needed", "was", "were"}
# What others do after these has the tense of these: "let three players go on Monday".
CAUSING = {"helped", "let", "made"}
# What is done to these is past, and what they are of is to come: "dropped a plan to sell".
PLANS = set(
    "agreement bid bids call calls deal decision demand demands offer offers order orders plan "
    "plans pledge proposal proposals request requests".split()
)
# What is said lies in the words after it, not in an infinitive: "told of a bid to win".
REPORTING = {"said", "says", "tells", "wrote"}
# The object of these may be a clause: "said the army retreated in June".
CLAIMING = REPORTING | set(
    "announced believed claimed confirmed felt found heard knew learned reported showed thought "
    "told".split()
)
TELLING = CLAIMING | SAID
# "Is accused of stealing it on Friday" tells of the theft.
ACCUSING = set(
    "accused alleged believed blamed charged convicted known remembered reported said suspected "
    "thought wanted".split()
)
# Between one of these and the infinitive of what was tried: "accused of trying to rob it".
OFFENCES = {"for", "of", "with"}
ATTEMPTING = {"attempting", "trying"}
# "Could" looks ahead: "could approve it on Friday" - but not before these.
ABILITIES = {"can", "could"}
AFTER_ABILITIES = set("be feel find have hear no not only see smell tell".split())
# "To mark the day they died" tells why, not when.
CEREMONIES = {"celebrate", "commemorate", "honor", "honour", "mark", "mourn", "remember"}
# "Is leaving on Friday".
DEPARTING = set(
    "arriving beginning closing coming ending flying going heading holding hosting launching "
    "leaving meeting moving opening playing resuming returning starting travelling traveling "
    "visiting voting".split()
)
RANKS = {"first", "last", "latest", "oldest", "only", "second", "third", "youngest"}
# What makes a perfect of "have", besides forms in -ed and those of the past.
PARTICIPLES = set(
    "beaten become begun broken chosen come done drawn driven eaten fallen flown forgotten given "
    "gone grown hidden known risen run seen shown spoken stolen sworn taken thrown worn "
    "written".split()
)
# Those of them that are nothing else: "a comet first seen on Friday".
PLAIN_PARTICIPLES = PARTICIPLES - {"become", "come", "given", "run"}
# Past forms that are no participles, or no verb of what is done to somebody.
ONLY_FINITE = set(
    "arrived became began broke came chose died drew drove fell fled flew gave grew happened "
    "knew lasted occurred overcame overtook ran rode rose sank sat saw shook shrank spoke stole "
    "stood swore threw took went withdrew woke wore wrote".split()
)
# After "to", no verbs either: "restored power to all but 2,000".
QUANTITIES = set("all almost any both each every many more most nearly some such".split())
# After "due to", no verbs: "was abandoned due to rain".
CAUSES = set(
    "bad cold concern damage fog heat heavy high ice illness injury lack low poor rain sickness "
    "smoke snow strong weather wind".split()
)
# After "to", no verbs: "was taken to hospital on Friday".
PLACES_TO_GO = set(
    "bed church class college congress court custody death earth football government hospital "
    "jail justice land market office parliament police port power prison prosecution public "
    "school shore trial university war work".split()
)
LOOKING_AHEAD = (
    "will shall ll wo would should may might must scheduled expected expects expect planned plans "
    "plan planning due slated upcoming hopes hope hoping intends intend aims aim forecast likely "
    "unlikely payable redeemable effective possible chance sunny cloudy breezy"
).split()
# Presents that tell of what the calendar has; chronicles tell the past in them, too.
CALENDAR = (
    "begins starts opens ends expires deadline takes take meet meets vote votes resume "
    "resumes return returns arrive arrives play plays face faces go goes open opens begin "
    "start end expire convene convenes host hosts kicks premieres come comes enter enters airs "
    "continue continues conclude concludes debuts kickoff remain remains run runs "
    "travel travels visit visits closes occurs peaks"
).split()
FUTURE = LOOKING_AHEAD + CALENDAR
PAST = (
    "was were had did has have been said says told added wrote rose fell sold bought took made "
    "came went got met held gave found left led lost won paid saw began became ran broke brought "
    "beat bid built caught chose cut drew drove felt flew fought fled froze grew heard hit hurt "
    "kept knew laid lent let meant overcame overtook put quit read rode sank sat sent set shook "
    "shot shrank shut slid spent spoke spread stood stuck stole struck swept swore swung taught "
    "sought thought threw tore understood used withdrew woke wore rebuilt retook ago since died "
    "born"
).split()
# Of what looks ahead, what says so after "is": before a noun, it may not ("a likely suspect").
PREDICATES = set(
    "breezy cloudy due effective expected likely payable planned planning possible redeemable "
    "scheduled slated sunny unlikely upcoming".split()
)
# Of what looks ahead, what no story has in the past tense.
PRESENTS = (
    COPULAS
    | {"can", "has", "have", "see", "sees"}
    | {word for word in FUTURE if word.endswith("s")}
)
TENSE: dict[str, Tense] = dict.fromkeys(FUTURE, Tense.FUTURE) | dict.fromkeys(PAST, Tense.PAST)
