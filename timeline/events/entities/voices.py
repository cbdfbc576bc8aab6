"""Who has been heard of late, for the "they said" that follows what is said.

In "traders said prices rose. Farmers sold wheat, they said" the farmers are only spoken of, as
somebody else has just been speaking. And what cannot speak is no "it" that said something.
"""

from collections.abc import Iterable, Iterator, Mapping

from spacy.tokens import Token

from timeline.events.entities.mention_weight import first
from timeline.events.entities.nominals import head_of
from timeline.events.referent import Referent
from timeline.events.syntax.labels import SUBJECTS
from timeline.events.syntax.lexicon import SAYING
from timeline.events.syntax.pronouns import Form, agreement

RECENT = 3  # sentences that a voice is remembered for
HEARD = 20.0  # added to the weight of who has spoken
HIGHEST = 4  # verbs coordinated
REPORTED = frozenset({"ccomp", "parataxis"})
# "Asked about Holm, he said".
ASKED = frozenset({"ask", "press", "question", "quiz", "tell"})
# What facts and figures do, too: "it suggests that".
NOT_ONLY_SAID = frozenset("confirm explain hint indicate remind reveal suggest".split())
# Things that say something.
WRITINGS = frozenset(
    """
    affidavit announcement article bill book bulletin communique complaint document email filing
    finding indictment law lawsuit leaflet letter memo message newspaper note notice paper petition
    poll post poster proposal release report resolution review ruling statement study submission
    suit summary survey text treaty tweet verdict warning website writ
    """.split()
)


class Voices:
    """Who has spoken in the last sentences, by how many sentences ago."""

    def __init__(self) -> None:
        self._ages: dict[Referent, int] = {}

    def fade(self) -> None:
        """A sentence ends."""
        self._ages = {one: age + 1 for one, age in self._ages.items() if age < RECENT}

    def hear(self, subject: Token, speaker: Referent) -> None:
        """Remember the subject of a verb of saying, if the article itself tells that it spoke."""
        verb = first(subject).head
        if first(subject).dep_ != "nsubj" or verb.lemma_ not in SAYING:
            return
        for _ in range(HIGHEST):
            if verb.dep_ != "conj":
                break
            verb = verb.head
        if verb.dep_ in ("ROOT", "parataxis"):
            self._ages[speaker] = 0

    def bonus(self, pronoun: Token, referent: Referent) -> float:
        """What is added for those who have been heard, where a pronoun speaks again."""
        is_said = pronoun.dep_ == "nsubj" and pronoun.head.lemma_ in SAYING
        return HEARD if is_said and referent in self._ages else 0.0

    def only_spoken_of(
        self, pronoun: Token, form: Form, last: Mapping[Referent, Token]
    ) -> Iterator[Referent]:
        """Who does not say it: those named in what is said, where others have been heard.

        `last`: the last mention of each.
        """
        verb = pronoun.head
        if pronoun.dep_ != "nsubj" or verb.lemma_ not in SAYING:
            return
        before = [child for child in verb.lefts if child.i < pronoun.i]
        is_asked = any(map(_is_asked, before))
        if not is_asked and not _is_said_before(verb, before):
            return
        heard = {one for one in self._ages if agreement(form, one) and can_speak(pronoun, one)}
        start = pronoun.sent.start
        if is_asked or any(last[one].i < start for one in heard & last.keys()):
            yield from (one for one, at in last.items() if start <= at.i and one not in heard)


def _is_asked(clause: Token) -> bool:
    """Whether it is the "asked" of "asked about sales, he said"."""
    has_subject = any(child.dep_ in SUBJECTS for child in clause.lefts)
    return clause.dep_ == "advcl" and clause.lemma_ in ASKED and not has_subject


def _is_said_before(verb: Token, before: Iterable[Token]) -> bool:
    """Whether what is said stands before who says it: "sales rose, he said"."""
    is_inserted = verb.dep_ == "parataxis" and verb.head.i < verb.i
    return is_inserted or any(child.dep_ == "ccomp" for child in before)


def can_speak(pronoun: Token, referent: Referent) -> bool:
    """Whether it may be what a pronoun means as the subject of a verb of saying."""
    verb = pronoun.head
    is_said = pronoun.dep_ == "nsubj" and verb.lemma_ in SAYING - NOT_ONLY_SAID
    if not is_said or referent.named or referent.kind != "thing":
        return True
    if verb.dep_ != "parataxis" and not any(child.dep_ in REPORTED for child in verb.children):
        return True  # "the index added 5 points"
    head = head_of(referent.name)
    return head in WRITINGS or head.removesuffix("s") in WRITINGS
