"""The organisation that "the company", "the agency" or "the club" means.

News tells of a firm and names others beside it: who reported it, where its shares are traded, for
whom an analyst works. So of those of the right kind the one spoken of most and last is meant.
"""

from collections.abc import Mapping
from math import sqrt

from spacy.tokens import Token

from timeline.events.entities.aliases import CLUB_NAMES
from timeline.events.entities.mention_weight import OUTSIDERS, is_outlet
from timeline.events.entities.nominals import clearly_heaviest, head_of
from timeline.events.referent import Referent
from timeline.events.syntax.labels import ARGUMENTS, SUBJECTS
from timeline.events.syntax.nouns import COMPANIES, INSTITUTIONS, PLACES, is_plural
from timeline.events.tables import pairs

# What may stand for an organisation whose name does not tell its kind: "NASA", "Hamas".
AGENCIES = frozenset({"agency", "group", "militia", "movement", "organisation", "organization"})
# What a newspaper or a broadcaster may be called, though it mostly only reports.
PUBLISHING = frozenset({"agency", "broadcaster", "organisation", "organization", "publisher"})
# Of these there are many: "the pager business" is none that was named. Written by hand.
SPECIFIED = frozenset({"brand", "business", "chain", "group", "movement"})
# Names that do not tell that they are no companies. Written by hand.
PUBLIC_BODIES = frozenset(
    """
    BBC CDC CIA Congress DEA ECB EPA EU Europol FAA FBI FDA FIFA Fed FEMA FTC Hamas Hezbollah IAEA
    ICC IMF Interpol IOC IRA ISIS Kremlin MI5 MI6 NASA NATO NBA NFL NHS NSA NTSB OECD OPEC Pentagon
    Scotland SEC Senate Taliban Treasury UEFA UN UNESCO UNICEF WHO WTO
    """.split()
) | {"Al Qaeda", "European Union", "Scotland Yard", "United Nations", "White House"}
# Where shares are traded, and what they are measured by.
MARKETS = frozenset("AMEX Dow Euronext FTSE NASDAQ NYSE Nasdaq Nikkei".split()) | {
    *("Dow Jones", "S&P", "Wall Street"),
}
# What their names may end in, though.
ALSO = {"agency": ("administration", "authority", "bureau", "commission", "office", "service")}
# What the names of clubs begin or end with. Written by hand.
OF_CLUBS = CLUB_NAMES | frozenset(
    """
    ac as atletico bayern borussia celtic city county dynamo inter juventus olympique orient palace
    racing real saint-germain spartak sporting town wednesday
    """.split()
)
# "The combined group" is none of those named.
OTHERS = frozenset({"combined", "enlarged", "joint", "merged", "new", "other", "parent", "rival"})
# Words before a noun that tell which one is meant.
TELLING = frozenset({"amod", "compound", "nmod"})
IN_PASSING = 0.75  # of its weight has what a relative clause names


def meant(
    noun: Token,
    weights: Mapping[Referent, float],
    times: Mapping[Referent, int],
    last: Mapping[Referent, Token],
) -> Referent | None:
    """The organisation that a definite noun means, if one is clearly spoken of most.

    weights: of all spoken of lately; times: how often each has been; last: where it was last.
    """
    lemma = noun.lemma_.lower()
    is_told_apart = any(child.dep_ in TELLING for child in noun.children)
    is_new = is_told_apart and (lemma in SPECIFIED or noun.dep_ not in SUBJECTS | {"poss"})
    if is_plural(noun) or is_other(noun) or is_new:
        return None
    scores = {
        one: weights[one] * sqrt(times[one]) * (IN_PASSING if _is_aside(last[one]) else 1.0)
        for one in weights
        if one.named
    }
    if lemma == "club":
        return _club(scores, last)
    firms = [one for one in scores if one.kind == "organization" and _may_be(one, lemma)]
    by_name = [one for one in firms if head_of(one.name) in ALSO.get(lemma, ())]
    return clearly_heaviest(by_name or firms, scores)


def _club(scores: Mapping[Referent, float], last: Mapping[Referent, Token]) -> Referent | None:
    """The one with a club's name, if it outweighs all that may be clubs: "Hull beat Leeds"."""
    rivals = [
        one
        for one in scores
        if one.kind == "organization" or (one.kind == "place" and last[one].dep_ in ARGUMENTS)
    ]
    found = clearly_heaviest(rivals, scores)
    if found is None or OF_CLUBS.isdisjoint({head_of(found.name), found.name.lower().split()[0]}):
        return None
    return found


def of_speaker(speaker: Referent) -> Referent | None:
    """The firm that a speaker means by "the company": an analyst speaks of another."""
    return speaker.employer if OUTSIDERS.isdisjoint(speaker.titles) else None


def is_other(noun: Token) -> bool:
    """Whether modifiers tell of another firm: "the German company", "the combined group"."""
    return any(
        child.dep_ in ("poss", "prep")
        or (child.dep_ in ("relcl", "acl") and child.doc[child.left_edge.i - 1].text != ",")
        or (child.dep_ in ("amod", "nmod") and child.text in pairs("demonyms.tsv"))
        or child.lower_ in OTHERS
        for child in noun.children
    )


def _may_be(referent: Referent, lemma: str) -> bool:
    """Whether a name does not tell of another kind: a university is no company."""
    name = referent.name.replace(".", "")
    if lemma not in COMPANIES | AGENCIES or (lemma not in PUBLISHING and is_outlet(referent)):
        return False
    if lemma in COMPANIES and name in PUBLIC_BODIES | MARKETS:
        return False
    head = head_of(name)
    return head == lemma or head in ALSO.get(lemma, ()) or head not in INSTITUTIONS | PLACES


def _is_aside(mention: Token) -> bool:
    return mention.dep_ == "dobj" and mention.head.dep_ == "relcl"
