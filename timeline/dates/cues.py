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
DEADLINES = {"date", "day", "deadline"}  # "set Friday as the deadline"
# "Have until Friday", "gave residents until Friday".
GIVING = {"gave", "give", "given", "gives", "has", "have"}
UNTIL = {"till", "until"}
CERTAIN_FUTURE = {"will", "shall", "ll", "would"}
AUXILIARIES_OF_PAST = {"has", "have", "had", "was", "were", "did", "been"}
PERFECT = {"had", "has", "have"}
SAME_AS_PARTICIPLE = {"come"}  # "they come into force", but "they have come"
# What begins a noun phrase, in which a form in -ed is no verb: "the reduced dividend".
DETERMINERS = {"a", "an", "her", "his", "its", "my", "our", "the", "their", "these", "those"}
# Before a participle: "is released", "may be held", "to be held".
PRESENT = {"is", "are", "be"}
AUXILIARIES_OF_FUTURE = PRESENT | CERTAIN_FUTURE | {"may", "might", "must", "should", "to", "wo"}
# What may stand between an auxiliary and its verb, besides adverbs in -ly.
WITHIN_VERB = {
    "already",
    "also",
    "been",
    "being",
    "however",
    "not",
    "now",
    "often",
    "still",
    "then",
}
# Where another clause begins, as far as single words tell.
CLAUSE_BOUNDARIES = set(
    "; : ( ) after although because before but if than though unless when where which while who "
    "whom whose why".split()
)
PREPOSITIONS = {"after", "before", "by", "from", "in", "on", "since", "than", "until"}
# What a phrase that opens a sentence may follow: "The Oct. 7 attack killed".
OPENERS = PREPOSITIONS | {"the"}
# A date after these is the goal of what the verb tells, not its time: "extended to Nov. 20".
GOALS = {"to", "until", "till", "through", "by", "for"}
# What is done to plans. With a goal, that is to come: "was postponed to Friday".
RESCHEDULING = set(
    "adjourned delayed deferred extended moved planned postponed pushed put rescheduled set "
    "slipped targeted".split()
)
# "Could" looks ahead with a goal alone: "could reach the coast by Friday".
ABILITIES = {"can", "could"}
# "To mark the day they died" tells why, not when.
CEREMONIES = {"celebrate", "commemorate", "honor", "honour", "mark", "mourn", "remember"}
# "Is leaving on Friday".
DEPARTING = set(
    "arriving beginning closing coming ending flying going heading holding hosting launching "
    "leaving meeting moving opening playing resuming returning starting travelling traveling "
    "visiting voting".split()
)
# After "to", no verbs: "was taken to hospital on Friday".
PLACES_TO_GO = set(
    "air bed church class college congress court custody death earth football government hospital "
    "jail justice land market office parliament police port power prison prosecution public "
    "school shore trial university war work".split()
)
FUTURE = (
    "will shall ll wo would should may might must scheduled expected expects expect planned plans "
    "plan planning due slated upcoming hopes hope hoping intends intend aims aim forecast "
    "begins starts opens ends expires deadline takes take meet meets vote votes resume "
    "resumes return returns arrive arrives play plays face faces go goes open opens begin "
    "start end expire convene convenes host hosts kicks premieres come comes enter enters "
    "likely unlikely payable redeemable effective "
).split()
PAST = (
    "was were had did has have been said says told added wrote rose fell sold bought took made "
    "came went got met held gave found left led lost won paid saw began became ran broke brought "
    "built caught chose cut drew drove felt flew fought grew heard hit kept knew laid lent let "
    "meant put quit read sank sat sent set shook shot shut slid spent spoke spread stood stole "
    "struck swept swore taught thought threw understood woke wore ago since died born"
).split()
TENSE: dict[str, Tense] = dict.fromkeys(FUTURE, Tense.FUTURE) | dict.fromkeys(PAST, Tense.PAST)
