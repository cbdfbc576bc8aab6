"""Word lists of the event builder: verbs and nouns by what they say about events.

Written for this project after the classes of TimeML (REPORTING, I_ACTION, I_STATE, STATE,
ASPECTUAL), and checked against which words the TimeBank, AQUAINT and MEANTIME annotators gave
those classes. All are lemmas.
"""

from typing import cast

from timeline.events.syntax.verbs import COMMISSIONING
from timeline.model import Status


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SAYING = _words(
    """
    accord accuse acknowledge add admit advise affirm allege announce answer argue ask assert assure
    blame blast boast brief call caution challenge chant chide cite claim clarify comment
    complain concede condemn confess confirm congratulate contend counter criticize criticise
    declare decry denounce deny describe detail disclose dismiss elaborate emphasize emphasise
    explain express hail hint indicate inform insist interview joke lament maintain mention
    muse note notify observe pledge post praise proclaim promise quip quote reaffirm recall
    recount refer refute reiterate rejoin relate relay remark remind repeat reply report respond
    retort reveal rule say shout speak specify stress suggest swear tell testify thank threaten tout
    tweet urge voice vow warn whisper write
    """
)
SAYING_NOUNS = _words(
    """
    accusation address allegation announcement assertion briefing claim comment complaint
    confirmation criticism declaration denial interview message pledge promise remark reply
    report response speech statement testimony threat tweet vow warning
    """
)
# "Is said to have fled", "is expected to resign": what others say or think of somebody.
HEARSAY = _words(
    """
    allege assume believe claim consider deem estimate expect fear forecast know predict presume
    project reckon report repute rumor rumour say schedule see slate suspect think tip understand
    """
)

# What is judged lies before: "arrested over the killing", "accused of stealing".
JUDGING = _words(
    """
    accuse acquit apologise apologize arrest ban bar blame charge condemn convict criticise
    criticize detain discipline dismiss disqualify expel fine fire hang impeach imprison indict
    investigate jail oust praise prosecute punish question rebuke reprimand reward sack sanction
    sentence sue suspect suspend thank try
    """
)
# "Pleaded guilty to fraud": the same, of those who judge themselves.
CONFESSING = frozenset({"admit", "confess", "plead"})

# Verbs whose clause holds over a time without anything happening.
STATES = _words(
    """
    adore affect amount appear be believe belong care comprise concern consider consist constitute
    contain cost count deem depend deserve desire differ doubt enjoy entail equal estimate exceed
    exist expect face fear feature feel fit favor favour have hate hold hope include intend involve
    know lack last lie like live look love matter mean need number oppose owe own possess prefer
    rank reflect regard regret remain represent require resemble rest seem sense signify sit stand
    stay suffice support suspect think total trust understand value want weigh wish wonder worry
    """
)
STATE_NOUNS = _words(
    """
    ability belief capacity concern condition confidence control crisis danger demand desire doubt
    emergency expectation fear hope income interest knowledge need ownership peace possession
    power presence problem profit relationship responsibility risk security shortage situation
    status support tension trust uncertainty unemployment
    """
)


def _table(**rows: str) -> dict[str, Status]:
    """Word -> status, from one row of words for each status."""
    return {word: cast(Status, status) for status, words in rows.items() for word in words.split()}


# What a verb, noun or adjective says of its complement: "plans to", "a threat to", "unable to".
# Not listed is what claims it ("begin to", "manage to") or leaves it to the verb ("seem to").
STATUS_OF_COMPLEMENT: dict[str, dict[str, Status]] = {
    "VERB": _table(
        planned="""
            advise agree aim anticipate apply arrange ask aspire await beg book call choose command
            commit convince decide demand design destine direct earmark elect encourage expect
            forecast fund go hope implore instruct intend invite lobby mean obligate oblige offer
            opt order persuade plan pledge poise predict prepare press pressure project promise
            propose push ready recommend request require resolve schedule seek set slate summon
            suppose swear task tell undertake urge volunteer vote vow want wish
            """,
        possible="""
            allow allege attempt authorize authorise battle believe consider conspire contemplate
            deserve discuss empower enable entitle estimate explore fear fight let license mull need
            permit plot ponder rumor rumour stand strive struggle suspect tempt threaten try vie
            weigh work
            """,
        negated="""
            abstain avoid ban bar block cancel cease decline deny deter discourage dissuade fail
            forbid forget halt neglect omit preclude prevent prohibit refrain refuse restrain stop
            """,
    )
    | dict.fromkeys(COMMISSIONING, "planned")
    | dict.fromkeys(("call off", "rule out"), "negated"),
    "NOUN": _table(
        planned="""
            agreement aim ambition appeal application bid call campaign commitment deal decision
            demand goal intention invitation mandate mission move objective offer order plan pledge
            preparation promise proposal readiness request vow willingness
            """,
        possible="""
            ability allegation approval attempt authority capability capacity chance claim danger
            desirability desire effort fear feasibility flexibility freedom hope idea incentive
            leeway need opportunity option permission possibility potential power pressure prospect
            right risk room scope suspicion talk temptation threat time warrant
            """,
        negated="absence ban denial failure inability lack refusal rejection reluctance",
    ),
    "ADJ": _table(
        planned="""
            about anxious bent bound certain committed desperate determined due eager impatient
            intent keen poised prepared ready scheduled set sure willing
            """,
        possible="""
            able afraid capable close confident eligible free hopeful interested likely near
            possible probable
            """,
        negated="impossible reluctant unable unlikely unwilling",
    ),
}

# The same infinitive is told as done: "had the courage to resign"; not "money to pay".
SHOWN = _words("audacity courage decency fortune luck misfortune nerve pleasure privilege temerity")
# It is not, with "too" before these: "too late to help"; but not "too happy to help".
PLEASED = _words("glad happy pleased proud")

# What a verb says of the event that is its object: "cancelled the match", "expects a recovery".
STATUS_OF_OBJECT = _table(
    planned="""
        anticipate await demand expect forecast plan postpone prepare promise propose schedule seek
        urge want
        """,
    possible="allege consider contemplate discuss fear mull oppose predict risk suspect threaten",
    negated="abandon abort avert avoid ban cancel deny forbid prevent prohibit refuse scrap",
) | {"call off": "negated", "put off": "planned", "rule out": "negated"}

# The same, of what a preposition ties to the word: "called for a strike", "a decision on talks".
STATUS_BY_PREPOSITION: dict[tuple[str, str], Status] = {
    (word, preposition): status
    for preposition, statuses in {
        "for": _table(
            planned="""
                appeal ask call campaign earmark hope intend lobby long mean press push vote wait
                wish
                """
        ),
        "of": _table(possible="accuse dream suspect warn", negated="acquit absolve clear"),
        "about": _table(possible="hopeful optimistic pessimistic"),
        "against": _table(possible="advise caution warn", negated="decide"),
        "in": _table(possible="difficulty headway interest progress"),
        "on": _table(
            planned="decide",
            possible="confer debate decision discussion negotiation referendum talk vote",
        ),
        "to": _table(possible="subject"),
        "with": _table(possible="charge threaten"),
    }.items()
    for word, status in statuses.items()
}

# Prepositions of what is still to come: "closes in May, pending approval".
AWAITING = _words("pending")

# The same, told by a word before a noun: "planned talks", "an alleged attack".
STATUS_OF_MODIFIER = _table(
    planned="planned upcoming proposed scheduled forthcoming expected pending promised future next",
    possible="possible potential alleged suspected likely threatened probable hypothetical",
    negated="cancelled canceled averted foiled failed",
)

# Of those, what may have happened already: "killed in a suspected attack".
ALLEGED = _words("alleged likely probable suspected")

# "Demanded that the firm pay": what is wanted.
DEMANDING = _words(
    """
    advise ask command demand direct insist insistence order proposal propose recommend
    recommendation request require requirement stipulate suggest suggestion urge
    """
)
# With these a clause in the plural may tell what is so: "suggested that prices fall in May".
CLAIMING_TOO = _words("advise insist insistence suggest suggestion")
# What they end follows as a gerund, so an infinitive tells what for: "stopped to help".
ENDING_WITH_GERUND = _words("avoid ban block cancel halt prevent stop")

# Verbs whose clause with "that" is not claimed: "denied that", "doubts that".
DOUBTING = _table(
    planned="hope expect plan predict anticipate promise pledge vow",
    possible="believe doubt fear think suspect speculate suppose allege estimate imagine wonder",
    negated="deny disprove refute",
)

# How likely what a clause tells is: "it is unlikely that they will agree".
LIKELIHOOD = _table(
    possible="conceivable doubtful likely possible probable",
    negated="impossible improbable inconceivable unlikely",
)
# "Rumours that the firm was sold": nobody claims it.
DOUBTING_NOUNS = _words(
    """
    allegation chance danger doubt fear likelihood possibility prospect risk rumor rumour
    speculation suspicion threat
    """
)
# "Will ensure that they pay": what is still to be made so is not so yet.
SECURING = _words("ensure guarantee")
# What was not done in the end: "abandoned plans to build", "a failed bid to win".
ABANDONING = _words("abandon cancel drop forfeit lose scrap shelve withdraw")
FAILED = _words("abortive failed foiled thwarted unsuccessful")

# "Rejected a request to free him": he stays in prison.
REFUSING = _words("block decline deny dismiss ignore oppose refuse reject veto") | {"turn down"}
NEGATORS = _words("not n't n’t never no neither nor hardly scarcely without")
# "Instead of paying", "rather than pay".
FORGOING = _words("instead rather")
# "Did not establish that it leaked", "no evidence of a leak": nobody knows.
FINDING = _words("conclude confirm demonstrate determine establish prove show suggest verify")
EVIDENCE = _words("confirmation evidence hint indication proof sign suggestion trace")
# "Allegedly fled": perhaps.
HEDGING = _words("allegedly maybe perhaps possibly purportedly supposedly")
# "Not only": more than that.
ADDING = _words("just merely only simply solely")
# "No fewer than 20": a number.
COMPARING = _words("fewer less more")
# Subjects and objects that say that nobody did it: "no one was hurt", "neither side agreed".
NOBODY = _words("nobody none nothing neither")
NO = _words("no neither not")
# "The first city to ban cars": it did.
RANKING = _words("few first last only second third fourth fifth sixth latest youngest oldest")
# Words that begin a clause, and auxiliaries.
CONDITIONALS = _words("if unless lest provided providing assuming")
THAT = _words("that")
UNDECIDED = _words("whether")
UNTIL = _words("till until")
CONJUNCTIONS_OF_TIME = _words("after before once till until when while")
MODALS_OF_FUTURE = _words("will 'll ’ll wo shall sha")
MODALS_OF_FUTURE_IN_THE_PAST = _words("would 'd ’d")
MODALS_OF_POSSIBILITY = _words("can could ca may might should must ought")

# What is said, thought or wanted now, of another time: "expects rain on Monday".
ATTITUDES = SAYING | STATES | STATUS_OF_OBJECT.keys()

# What somebody decided or asked for lies ahead of that: "agreed last month to sell the unit".
DECIDING = _words(
    """
    agree apply arrange ask authorise authorize choose command commit convince decide demand direct
    elect encourage instruct invite offer opt order permit persuade pledge pressure promise propose
    request resolve swear tell threaten undertake urge volunteer vote vow
    """
)

# What is tried is tried on the day on which it succeeds or fails: "tried to storm the hall".
ATTEMPTING = _words("attempt decline fail fight manage refuse struggle try")

# How a match, a day of trading or a try ends: "came from behind to win", "fell to close at 5".
OUTCOMES = _words(
    """
    beat become claim clinch close defeat discover draw edge end equalise equalize find finish hit
    knock lead learn level lose oust overcome overtake reach seal settle snatch stun sweep thrash
    topple trounce win
    """
)

# "Beat Albion to go top".
STANDINGS = _words("ahead bottom clear first level second third through top up")

# "Was built by a Swedish firm": told of a thing in the news, long before it.
ORIGINS = _words(
    "base build compose create design develop educate found invent make manufacture own write"
)

# What they are about to make is not there yet: "may order strikes", "will call an election".
CREATING = _words(
    """
    announce approve arrange begin call cause create declare face file impose open order organise
    organize provoke schedule sign spark start stage trigger
    """
)
# "An accident occurred": the subject says what happens.
OCCURRING = _words("happen occur")
# "The talks began", "will stop work": how far along something is.
ASPECTUAL = _words(
    """
    begin cease commence complete conclude continue end finish halt restart resume start stop
    """
)
