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
CERTAIN_FUTURE = {"will", "shall", "ll", "would"}
AUXILIARIES_OF_PAST = {"has", "have", "had", "was", "were", "did", "been"}
# A date after these is the goal of what the verb tells, not its time: "extended to Nov. 20".
GOALS = {"to", "until", "till", "by", "for"}
PERFECT = {"has", "have", "had", "was", "were", "been"}
PRESENT = {"is", "are", "be"}
FUTURE = (
    "will shall ll wo would should may might must scheduled expected expects expect plans "
    "plan planning due slated upcoming hopes hope hoping intends intend aims aim forecast "
    "begins starts opens ends expires deadline takes take meet meets vote votes resume "
    "resumes return returns arrive arrives play plays face faces go goes open opens begin "
    "start end expire convene convenes "
).split()
PAST = (
    "was were had did has have been said says told added wrote rose fell sold bought took made "
    "came went got met held gave found left led lost won paid saw began became ran broke brought "
    "built caught chose cut drew drove felt flew fought grew heard hit kept knew laid lent let "
    "meant put quit read sank sat sent shook shot shut slid spent spoke spread stood stole struck "
    "swept swore taught thought threw understood woke wore ago since died born"
).split()
TENSE: dict[str, Tense] = dict.fromkeys(FUTURE, Tense.FUTURE) | dict.fromkeys(PAST, Tense.PAST)
