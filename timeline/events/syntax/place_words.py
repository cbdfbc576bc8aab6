"""Words that tell where something happens. Written by hand for news text; verbs are lemmas."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# No cities, though they are named like them. New York and Washington are both.
STATES = frozenset(
    state.replace("_", " ")
    for state in """
    Alabama Alaska Alberta Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia
    Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Manitoba Maryland
    Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire
    New_Jersey New_Mexico New_South_Wales North_Carolina North_Dakota Nova_Scotia Ohio Oklahoma
    Ontario Oregon Pennsylvania Queensland Rhode_Island Saskatchewan South_Carolina South_Dakota
    Tasmania Tennessee Texas Utah Vermont Victoria Virginia West_Virginia Wisconsin Wyoming
    """.split()
)
# What follows these tells where.
LOCATIVE = _words(
    "aboard across along around at in inside near off outside through throughout within"
)
# "Ten miles north of Kabul".
COMPASS = _words(
    "north south east west northeast northwest southeast southwest north-east north-west"
)
# Before a name these tell which part of the place: "northern Kabul", "downtown Denver".
REGIONAL = _words(
    """
    central coastal downtown east east-central eastern inland inner mainland midtown north
    north-eastern north-western northeast northeastern northern northwest northwestern outer rural
    south south-eastern south-western southeast southeastern southern southwest southwestern
    suburban upstate uptown west western
    """
)
# "On" is where only with these: not in "sanctions on Russia".
SURFACES = _words(
    """
    avenue bank beach border boulevard bypass campus coast estate farm field highway hill hillside
    island lane lawn motorway mountain outskirt pavement peninsula pier pitch platform playground
    quay ridge river road runway shore sidewalk site slope square stage street terrace
    """
)
# These are where only with "at" and "near"; else they are built or crossed.
SPOTS = _words("bridge corner crossing gate intersection junction roundabout stop tunnel")
# Parts of a place: where only with it, "the gates of the school", "the heart of Paris".
PARTS = _words(
    """
    back centre center corner door edge entrance foot front gate ground heart hub middle outskirt
    roof rubble ruin step stronghold suburb top
    """
)
# Buildings and rooms, also in names that NER takes for organisations: "Bergen Airport".
BUILDINGS = _words(
    """
    abbey academy airfield airport arena barrack barracks base basilica campus cathedral cemetery
    center centre chapel church classroom clinic college courthouse courtroom depot embassy gallery
    gym hall headquarters hospice hospital hotel infirmary jail library lobby mall monastery morgue
    mortuary mosque museum orphanage palace park penitentiary prison racecourse refinery sanctuary
    school shrine square stadium station synagogue temple theater theatre tomb tower university
    velodrome zoo
    """
)
# After these also an organisation is where it is housed: "at the ministry".
HOUSED = frozenset({"at", "inside", "near", "outside"})
# Without an article these are how somebody lives or what he is: "stay at home", "while in office".
CONDITIONS = _words("field home jail market office place power prison range sea state")
# The object of these is where it happens: "an earthquake struck Chile", "tanks entered Kabul".
STRIKING = _words("batter devastate flood hit jolt lash ravage rock shake strike")
ENTERING = _words(
    """
    bomb bombard capture enter evacuate invade occupy overrun raid shell storm tour visit
    """
)
# What a blast or crash does to people and things, there and then.
HARMING = _words("claim damage destroy hurt injure kill leave wound")
# Event nouns by what ties them to their place: "a visit to Oslo", "the invasion of Iraq".
TARGETS = {
    "on": _words("assault attack bombardment crackdown offensive raid strike"),
    "of": _words(
        "bombardment bombing capture evacuation invasion occupation shelling siege storming"
    ),
    "to": _words("pilgrimage tour trip visit"),
}
# What follows these tells where something comes from or ends up.
DIRECTIONS = _words("from to into onto towards toward")
# What follows these is another event, with a place of its own: "fined for a brawl in Leeds".
REMOTE = _words("about against before despite for over since")
# With these, that is where it happens: "took off from Oslo", "was flown to Oslo", "broke into".
MOVING = {
    "from": _words(
        """
        abduct blast depart dig escape evacuate flee free kidnap launch lift pull recover remove
        rescue sail seize snatch steal take
        """
    ),
    "to": _words(
        """
        airlift arrive bring call defect deploy deport dispatch divert drive emigrate escape
        evacuate exile extradite ferry flee fly go head march migrate move relocate repatriate
        retreat return rush sail send ship smuggle summon take tow transfer transport travel
        withdraw
        """
    ),
    "into": _words(
        """
        break burst crash drive fall force go march plough plow plunge pour ram rush sail smash
        storm walk
        """
    ),
}
# "Flew back to Oslo".
WAYS = _words("back down east home north on out over south up west")
# These happen above a place: "shot down over Essen"; not "argued over Iraq".
OVERHEAD = _words(
    "blow circle collide crash disappear drop explode fly hover parachute patrol shoot vanish"
)
# What somebody goes somewhere for happens there: "flew to Oslo for talks", "to sign a treaty".
GATHERING = _words(
    """
    arrive assemble come convene drive fly gather go head march meet return sail tour travel visit
    walk
    """
)
# "The talks, held in Oslo": what happens is the noun's own.
HOLDING = _words("happen hold occur stage take")
# A bare name after "in" is a place with these, though NER does not know it.
SETTING = _words("arrest bear bury die find happen hold kill land live meet occur raid stage")
# What ties a building to its town.
WITHIN = frozenset({"in", "near", "outside"})
# A clause with one of these tells of the same scene.
TOGETHER = frozenset({"when", "while", "as", "after"})
# What a report may call the news that it brings: "the attack" for a kidnapping.
NEWS = _words("accident attack disaster tragedy")
# These point to a place told before.
SCENES = frozenset(
    {"scene", "site", "the area", "the scene", "the site", "the spot", "the streets"}
)
# Who dies or is hurt "in the crash" does so where it happened; who is charged "in" it does not.
SUFFERING = _words("burn die drown hurt injure kill perish shoot suffer trap wound")
# What is told next and done on the spot: "Thirty people were arrested."
ON_THE_SPOT = SUFFERING | _words(
    """
    arrest block break burst catch chant clash clear climb close collapse damage destroy detain dig
    dive douse drag erupt evacuate explode extinguish fire flee hurl open overpower pelt plunge pull
    ram rescue run scream search seize set shelter shout smash spray spread steal storm surround
    tackle throw topple
    """
)
