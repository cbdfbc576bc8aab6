"""Who a noun phrase or pronoun of the article means.

The article is read once from beginning to end. Everything spoken of has a weight: high for
subjects, lower for objects and modifiers, halved with each sentence (after Lappin and Leass, "An
algorithm for pronominal anaphora resolution", 1994). A pronoun or a phrase such as "the company"
means the heaviest referent that agrees with it.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from timeline.events import names, nominals, quotations, titles
from timeline.events.clauses import subjects
from timeline.events.mentions import Mentions
from timeline.events.noun_phrase import coordinated, phrase
from timeline.events.nouns import can_take_part, counted, is_plural, kind_of_noun
from timeline.events.pronouns import (
    FEMALE_NOUNS,
    MALE_NOUNS,
    REFLEXIVES,
    Form,
    agreement,
    form_of,
    is_empty,
)
from timeline.events.referent import Gender, Referent

__all__ = ["Mentions", "resolve_mentions"]

WEIGHTS = {
    **dict.fromkeys(("nsubj", "nsubjpass"), 180.0),
    **dict.fromkeys(("dobj", "dative", "attr", "ROOT"), 150.0),
    **dict.fromkeys(("pobj", "poss", "appos"), 120.0),
}
OWNER_OF_SUBJECT = 160.0  # "Trump's efforts failed"
REPEATED = 0.25  # what earlier mentions add to the weight of the last
PARALLEL = 35.0  # object to object: "sold the cars or scrapped them"
COORDINATION = 0.9  # a pair's weight against that of each member
LONGEST_LIST = 50  # conjuncts to go back to the first
FADING = 0.5  # a sentence later
FORGOTTEN = 5.0  # below this weight, nothing refers back


def resolve_mentions(doc: Doc) -> Mentions:
    """Resolve every mention of the article."""
    found = names.find(doc)
    named = {mention.span.root.i: mention.referent for mention in found}
    titles.learn(doc, named)
    mentions = Mentions(doc, quotations.find(doc), names={m.span.root.i: m.span for m in found})
    _Reader(mentions, named).read()
    return mentions


class _Reader:
    """Reads the article once and fills in `mentions.referents`."""

    def __init__(self, mentions: Mentions, named: dict[int, Referent]) -> None:
        self.mentions = mentions
        self.named = named
        self.weights: dict[Referent, float] = {}
        self.relations: dict[Referent, str] = {}  # of the last mention
        self.owned: list[tuple[Referent, Token]] = []  # "my sister": named when all is read
        self.people = [r for r in dict.fromkeys(named.values()) if r.titles]

    def read(self) -> None:
        for sentence in self.mentions.doc.sents:
            self._fade()
            for token in sentence:
                if token.i in self.mentions.referents:
                    continue
                referent = self._referent(token)
                if referent is not None:
                    self._mention(token, referent)
        for referent, noun in self.owned:
            referent.name = self.mentions.described(noun)

    def _fade(self) -> None:
        self.weights = {
            referent: weight * FADING
            for referent, weight in self.weights.items()
            if weight * FADING > FORGOTTEN
        }

    def _mention(self, token: Token, referent: Referent) -> None:
        self.mentions.referents[token.i] = referent
        weight = self._weight(token)
        self.relations[referent] = self._relation(token)
        for one in referent.everyone():
            old = self.weights.get(one, 0.0)
            self.weights[one] = max(old, weight) + REPEATED * min(old, weight)
        if referent.members:
            self.weights[referent] = weight * COORDINATION
        elif token.dep_ in WEIGHTS:
            self._mention_pair(token, weight)

    def _mention_pair(self, head: Token, weight: float) -> None:
        """ "Putin and Modi" together, for a later "they"."""
        heads = list(coordinated(head))
        if len(heads) > 1 and all(self.named.get(one.i) for one in heads):
            pair = nominals.joint(tuple(self.named[one.i] for one in heads))
            self.weights[pair] = weight * COORDINATION

    def _weight(self, token: Token) -> float:
        if token.dep_ == "poss" and token.head.dep_ in ("nsubj", "nsubjpass"):
            return OWNER_OF_SUBJECT
        return WEIGHTS.get(self._relation(token), 0.0)

    @staticmethod
    def _relation(token: Token) -> str:
        for _ in range(LONGEST_LIST):
            if token.dep_ != "conj":
                break
            token = token.head
        return str(token.dep_)

    def _referent(self, token: Token) -> Referent | None:
        if token.i in self.named:
            return self.named[token.i]
        if not token.text[0].isalnum():
            return None  # the dash of "co-star"
        if token.pos_ == "PRON" or token.lower_ in ("his", "her", "its", "their"):
            return self._of_pronoun(token)
        if token.pos_ in ("NOUN", "PROPN") and token.dep_ not in ("compound", "npadvmod", "nmod"):
            return self._of_noun(token)
        return None

    def _of_noun(self, noun: Token) -> Referent | None:
        known = nominals.same_as(noun, self.named)
        if known is None and nominals.is_definite(noun):
            known = nominals.person(noun, self.people, self.weights, self.named)
            known = known or nominals.other(noun, self.weights)
        if known is not None or self._relation(noun) not in WEIGHTS:
            return known
        kind = kind_of_noun(noun)
        gender: Gender | None = None
        if kind == "person":
            lemma = noun.lemma_.lower()
            gender = "male" if lemma in MALE_NOUNS else "female" if lemma in FEMALE_NOUNS else None
        plural = is_plural(counted(noun))
        referent = Referent(
            phrase(noun).text, kind, gender=gender, plural=plural, takes_part=can_take_part(noun)
        )
        self.owned.append((referent, noun))
        return referent

    def _of_pronoun(self, pronoun: Token) -> Referent | None:
        form = form_of(pronoun)
        if form is None or form == "first" or is_empty(pronoun):
            return None
        excluded = set(self._excluded(pronoun))
        if pronoun.lower_ in REFLEXIVES:
            own = subjects(pronoun.head if pronoun.dep_ != "pobj" else pronoun.head.head)
            return self.mentions.referents.get(own[0].i) if own else None
        later = self._announced(pronoun, form)
        if later is not None and later not in excluded:
            return later
        return self._heaviest(form, excluded, pronoun.dep_)

    def _heaviest(self, form: Form, excluded: set[Referent], relation: str) -> Referent | None:
        best, highest = None, 0.0
        for referent, weight in self.weights.items():
            if form == "they" and not referent.takes_part:
                continue
            if relation in ("dobj", "pobj") and self.relations.get(referent) == relation:
                weight += PARALLEL
            score = weight * agreement(form, referent)
            if score >= highest and score > 0 and excluded.isdisjoint(referent.everyone()):
                best, highest = referent, score
        return best

    def _excluded(self, pronoun: Token) -> Iterator[Referent]:
        """The subject of its own verb, for an object; who is speaking, inside a quotation."""
        if pronoun.dep_ in ("dobj", "dative", "pobj"):
            verb = pronoun.head if pronoun.dep_ != "pobj" else pronoun.head.head
            for subject in subjects(verb):
                if subject.i in self.mentions.referents:
                    yield self.mentions.referents[subject.i]
        for speaker in self.mentions.quotations.speakers(pronoun):
            referent = self.named.get(speaker.i)
            if referent is not None:
                yield referent
                return

    def _announced(self, pronoun: Token, form: Form) -> Referent | None:
        """The subject that follows, in "After he left, Putin said"."""
        clause = pronoun.head
        while clause.dep_ not in ("advcl", "ROOT", "ccomp", "relcl") and clause.head != clause:
            clause = clause.head
        if clause.dep_ == "ROOT" or clause.dep_ == "relcl" or clause.head.i < pronoun.i:
            return None
        if clause.dep_ == "ccomp" and self.mentions.quotations.around(pronoun):
            return None
        for subject in subjects(clause.head):
            referent = self.named.get(subject.i)
            if subject.i > pronoun.i and referent is not None and agreement(form, referent):
                return referent
        return None
