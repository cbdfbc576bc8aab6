"""Verbs and event nouns by how their participants are expressed.

Written by hand for this project, after the usual classes of English grammars (control verbs,
support verbs, reciprocal verbs). All are lemmas.
"""

from spacy.tokens import Token


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Who is chosen is to do what follows: "hired a firm to investigate", "was named to lead it".
COMMISSIONING = _words(
    """
    appoint assign choose commission contract designate elect engage enlist hire name nominate pick
    recruit select tap
    """
)
# The object is the subject of the infinitive: "asked him to leave".
OBJECT_CONTROL = COMMISSIONING | _words(
    """
    advise allow ask authorize authorise beg cause caution challenge command compel convince dare
    direct empower enable encourage entice entitle expect forbid force get hear help implore incite
    induce inspire instruct invite lead leave let make motivate oblige order pay permit persuade
    prepare press pressure prompt provoke push remind request require see send summon teach tell
    tempt train trust urge want warn watch
    """
)
# Of those, what is done to who is to act; not "expects them to leave".
ORDERING = _words(
    """
    command compel direct encourage force instruct oblige order persuade press pressure push urge
    """
)
# What happens may be what these decide or speak about: "cancelled the march". Written by hand.
DECIDING_UPON = _words(
    """
    abandon adjourn approve authorise authorize ban cancel celebrate condemn debate defend demand
    discuss investigate mourn order overturn plan postpone probe prohibit propose regret reject
    reschedule review scrap shelve survive suspend uphold veto welcome
    """
)
# Who is given it may or can then act: "gave Acme a grant to build a mill".
RECEIVED = _words(
    """
    approval authority chance contract funding grant licence license loan mandate money opportunity
    option order permission permit power right subsidy time
    """
)
# What somebody is found or declared: "found Holm guilty", "declared the party illegal".
RATING = _words("call consider declare deem find judge pronounce render rule")
# The object is the subject of the gerund: "prevented them from leaving".
OBJECT_GERUND_PREPOSITIONS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("accuse", "acquit", "convict", "suspect", "warn"), ("of", "against")),
    **dict.fromkeys(("bar", "block", "deter", "discourage", "dissuade"), ("from",)),
    **dict.fromkeys(("keep", "prevent", "prohibit", "restrain", "save", "stop"), ("from",)),
    **dict.fromkeys(("arrest", "attack", "blame", "charge", "condemn"), ("for", "with")),
    **dict.fromkeys(("criticize", "criticise", "fine", "forgive", "jail", "praise"), ("for",)),
    **dict.fromkeys(("prosecute", "punish", "rebuke", "reward", "sue", "thank"), ("for",)),
    **dict.fromkeys(("discipline", "dismiss", "expel", "fire", "impeach", "imprison"), ("for",)),
    **dict.fromkeys(("oust", "reprimand", "sack", "sanction", "sentence", "suspend"), ("for",)),
    **dict.fromkeys(("ban", "disqualify", "exclude"), ("from", "for")),
    **dict.fromkeys(("coerce", "force", "lure", "pressure", "trick", "talk"), ("into",)),
}
# The subject of the infinitive stands behind a preposition: "called on her to resign".
CONTROL_BY_PREPOSITION: dict[str, frozenset[str]] = {
    "appeal": frozenset({"to"}),
    "call": frozenset({"on", "upon"}),
    "depend": frozenset({"on"}),
    "plead": frozenset({"with"}),
    "prevail": frozenset({"on", "upon"}),
    "rely": frozenset({"on"}),
}
# Nouns and verbs in "launch an attack", "hold talks": the noun says what happens.
LIGHT_VERBS = _words(
    """
    carry commit conduct deliver do give have hold issue launch lodge make mount perform stage take
    undergo wage
    """
)
# Who holds talks, launches an attack or makes an announcement also talks, attacks, announces.
SUPPORTING = LIGHT_VERBS | _words(
    """
    begin complete continue enter face file get impose initiate join lead offer open orchestrate
    organise organize pay plan propose pursue put reach receive resume run sign start strike
    submit suffer sustain undertake
    """
)
# Here the subject is what the noun's action is done to: "suffered an attack".
LIGHT_PASSIVE = _words("face get receive suffer sustain undergo")

# What a storm, a blast or a strike does to somebody: then it takes part itself.
OF_FORCES = _words(
    """
    batter block burn claim cripple damage destroy devastate disrupt engulf flatten flood hit jolt
    lash level paralyse paralyze ravage rip rock ruin shake shatter strand strike sweep topple
    uproot wreck
    """
)

# Its object is spoken to or met, not acted upon: "told reporters", "met Xi".
OTHER_OBJECT = _words(
    """
    advise assure brief inform marry meet notify promise remind tell thank warn
    """
)
# "A meeting of A and B", "the dispute between A and B": all of them do it.
SYMMETRIC_NOUNS = _words(
    """
    agreement alliance argument battle clash collaboration competition conflict conversation
    cooperation deal debate dialogue discussion dispute feud fight marriage match meeting merger
    negotiation pact partnership rivalry summit talk treaty truce war
    """
)

# "The death of X", "X's arrival": X does it. With other event nouns "of X" is what it is done to.
INTRANSITIVE_NOUNS = _words(
    """
    absence action activity advance anger announcement appearance approach argument arrival ascent
    attempt birth breakdown career collapse comeback comment complaint concern conduct crash death
    debut decline defeat demise departure disappearance drop effort emergence eruption escape
    exodus explosion failure fall fear growth gain hearing hope illness increase intention
    intervention jump job journey lead leadership leave life loss march marriage meeting
    movement offer opinion participation performance plan plea pledge presence progress promise
    protest rally reaction rebellion recovery remark reply resignation response resurgence
    retirement retreat return reunion rise role rule slowdown speech spread statement step strike
    success suicide surge survival talk testimony threat tour trip uprising victory view
    visit vote walk win withdrawal word work
    """
)
# "The European tour", "the French election": the adjective tells where, not who.
LOCATED_NOUNS = _words(
    """
    campaign championship cup debut election festival heatwave holiday journey league market
    premiere race referendum release season summer tour trip vacation winter
    """
)
# "X's arrest" is done to X even without an of-phrase.
PATIENT_POSSESSOR_NOUNS = _words(
    """
    abduction acquittal appointment arrest assassination burial capture conviction deportation
    detention dismissal downfall election eviction execution expulsion extradition firing
    funeral hospitalization imprisonment inauguration incarceration indictment injury inquest
    kidnapping killing murder nomination ouster overthrow promotion prosecution redesign release
    removal rescue sacking sentencing slaying suspension trial
    """
)
# Prepositions that bring in a participant, with the nouns and verbs they follow.
RECIPIENTS = _words("to with against for from on by between among toward towards alongside")
# After these a place is no participant but where something goes: "sent them to Paris".
DIRECTIONS = _words("to from on for toward towards")

# "Taken by ambulance", "sent by post": how, not who. Written by hand.
_MEANS = frozenset(
    """
    air aircraft ambulance bicycle bike boat bus canoe car coach courier email ferry fax foot
    helicopter jeep land letter lorry mail minibus motorbike phone plane post rail road sea ship
    taxi telephone text train tram truck van
    """.split()
)


def is_means(noun: Token) -> bool:
    """Whether a noun after "by" tells how: "by helicopter"; not "by a helicopter"."""
    return noun.tag_ == "NN" and noun.lemma_ in _MEANS and noun.n_lefts == 0


def with_particle(verb: Token) -> str:
    """The "rule out" of "ruled it out", the "reject" of "rejected"."""
    particles = (f" {child.lower_}" for child in verb.children if child.dep_ == "prt")
    return verb.lemma_.lower() + next(particles, "")
