"""Which words may tell of the same event: "invaded" and "the invasion", "stole" and "the theft".

`family` gives one name to a verb, the noun made from it and their near synonyms. The rows were
written for this project; other words are brought together by the endings that make nouns of verbs.
"""

ROWS = """
    abduct abduction capture hostage-taking kidnap kidnapping seize seizure
    accident collide collision crash derail derailment
    assassinate assassination kill killing murder slay slaying
    arrest arrested detain detention
    assault attack raid
    bid offer takeover
    birth born
    blast bomb bombing explode explosion
    burglary raid rob robbery steal theft
    buy purchase acquire acquisition
    choose choice elect election
    conquer conquest invade invasion
    convict conviction
    decide decision
    defeat win victory
    destroy destruction
    die death
    divorce separate separation
    earthquake quake tremor
    flight fly
    fire shoot shooting
    flood flooding
    lose loss
    marry marriage wed wedding
    meet meeting summit
    merge merger
    quit resign resignation
    receive receipt
    rescue save
    see sight sighting
    sell sale
    sentence sentencing
    sink sinking
    speak speech
    succeed success
    suicide
    try trial
    vote voting
"""
FAMILIES = {word: row.split()[0] for row in ROWS.strip().splitlines() for word in row.split()}
# Longest first, so that "resignation" loses all of "ation".
ENDINGS = ("ation", "ition", "ment", "ance", "ence", "ate", "ing", "ion", "ure", "al", "e")
SHORTEST = 4  # letters that must be left


def family(lemma: str) -> str:
    """The name of the words that may retell the same event."""
    if lemma in FAMILIES:
        return FAMILIES[lemma]
    for ending in ENDINGS:
        if lemma.endswith(ending) and len(lemma) - len(ending) >= SHORTEST:
            stem = lemma.removesuffix(ending)
            return stem.removesuffix("e") if ending == "ment" else stem
    return lemma
