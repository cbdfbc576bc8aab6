"""Who a noun phrase or pronoun of the article means.

The article is read once from beginning to end. Everything spoken of has a weight: high for
subjects, lower for objects and modifiers, halved with each sentence. A pronoun or a phrase such as
"the company" means the heaviest referent that agrees with it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from timeline.events.entities import (
    accused,
    epithets,
    firms,
    introductions,
    names,
    nominals,
    pairs,
    sexes,
    titles,
)
from timeline.events.entities.barred import barred
from timeline.events.entities.mention_weight import PARALLEL, WEIGHTS, bonus, first
from timeline.events.entities.mention_weight import weight as weight_of
from timeline.events.entities.mentions import Mentions
from timeline.events.entities.owners import has_plural_verb, own_of
from timeline.events.entities.topic import RECALLED, recalled
from timeline.events.entities.voices import Voices, can_speak
from timeline.events.referent import Referent
from timeline.events.syntax import nouns, pronouns, quotations
from timeline.events.syntax.clauses import subjects
from timeline.events.syntax.labels import NOMINAL, SUBJECTS, UNDERGOERS
from timeline.events.syntax.lexicon import SAYING
from timeline.events.syntax.noun_phrase import is_one_name, phrase
from timeline.events.syntax.pronouns import Form, agreement

__all__ = ["Mentions", "resolve_mentions"]

REPEATED = 0.25  # what earlier mentions add to the weight of the last
FADING = 0.5  # a sentence later
FORGOTTEN = 5.0  # below this weight, nothing refers back


def resolve_mentions(doc: Doc) -> Mentions:
    """Resolve every mention of the article."""
    found = names.find(doc)
    named = {mention.span.root.i: mention.referent for mention in found}
    titles.learn(doc, named)
    sexes.learn(doc, ((mention.span, mention.referent) for mention in found))
    named |= introductions.described(doc, named)
    mentions = Mentions(doc, quotations.find(doc), names={m.span.root.i: m.span for m in found})
    _Reader(mentions, named).read()
    return mentions


class _Reader:
    """Reads the article once and fills in `mentions.referents`."""

    def __init__(self, mentions: Mentions, named: dict[int, Referent]) -> None:
        self.mentions = mentions
        self.named = named
        self.weights: dict[Referent, float] = {}
        self.pairs: list[Referent] = []
        self.couples: list[Referent] = []
        # By the noun at the head of their name or description, in the order of mention.
        self.callable: dict[str, dict[Referent, None]] = defaultdict(dict)
        self.last: dict[Referent, Token] = {}  # mention
        self.times: Counter[Referent] = Counter()  # mentioned
        self.tried: Referent | None = None  # last, or arrested
        self.judges: set[Referent] = set()  # and police officers
        self.many: set[Referent] = set()  # organizations that are spoken of as several people
        self.voices = Voices()
        self.owned: list[tuple[Referent, Token]] = []  # "my sister": named when all is read
        self.people = [r for r in dict.fromkeys(named.values()) if r.titles]

    def read(self) -> None:
        for sentence in self.mentions.doc.sents:
            self._fade()
            if (main := recalled(sentence, self.times, self.last)) is not None:
                self.weights[main] = max(self.weights.get(main, 0.0), RECALLED)
            for token in sentence:
                if token.i in self.mentions.referents:
                    continue
                referent = self._referent(token)
                if referent is not None:
                    self._mention(token, referent)
        for referent, noun in self.owned:
            referent.name = self.mentions.described(noun)
        for pair in self.pairs:
            pair.name = nominals.joint(pair.members).name  # by what its members are called now

    def _fade(self) -> None:
        self.voices.fade()
        self.weights = {
            referent: weight * FADING
            for referent, weight in self.weights.items()
            if weight * FADING > FORGOTTEN
        }

    def _mention(self, token: Token, referent: Referent) -> None:
        self.mentions.referents[token.i] = referent
        if referent.named or referent.kind == "organization":
            self.callable[nominals.head_of(referent.name)].setdefault(referent)
        if referent.named and not referent.plural and has_plural_verb(token):
            self.many.add(referent)
        weight = weight_of(token, self.mentions.referents, self.named)
        self.last[referent] = first(token)
        self.times[referent] += 1
        self.voices.hear(token, referent)
        if referent.is_human and accused.is_judge(token):
            self.judges.add(referent)
        if token.dep_ in UNDERGOERS and token.head.lemma_ in accused.TRYING and referent.is_human:
            self.tried = referent
        for one in referent.everyone():
            old = self.weights.get(one, 0.0)
            self.weights[one] = max(old, weight) + REPEATED * min(old, weight)
            self.last.setdefault(one, first(token))  # one of a pair may be read of later
        if referent.members:
            self.weights[referent] = weight
        elif token.dep_ in WEIGHTS or token.dep_ == "conj":
            for members in pairs.told(token, self.named, self.mentions.referents):
                joint = nominals.joint(members)
                self.pairs.append(joint)
                if pairs.is_couple(token):
                    self.couples.append(joint)
                self.weights[joint] = weight

    def _referent(self, token: Token) -> Referent | None:
        if token.i in self.named:
            return self.named[token.i]
        if token.lower_ in pairs.BOTH and token.dep_ in SUBJECTS:
            return self._pair(token)
        if not token.text[0].isalnum() or (
            token.lower_ in nouns.WHOLES and nouns.counted(token) != token
        ):
            return None  # the dash of "co-star"; "none of them" are they
        if token.pos_ == "PRON" or token.lower_ in ("his", "her", "its", "their"):
            return self._of_pronoun(token)
        if token.lower_ in nouns.SINGLES:
            return nominals.same_as(token, self.named)
        if token.dep_ == "conj" and is_one_name(token.head, token):
            return None  # the "Spencer" of "Marks & Spencer"
        is_noun = token.pos_ in NOMINAL or nouns.are_described(token)
        if is_noun and token.dep_ not in ("compound", "npadvmod", "nmod"):
            return self._of_noun(token)
        return None

    def _of_noun(self, noun: Token) -> Referent | None:
        known = nominals.same_as(noun, self.named) or self._pair(noun) or self._members(noun)
        if known is None and nominals.is_definite(noun):
            known = nominals.person(noun, self.people, self.weights, self.named)
            known = known or self._employer(noun) or self._organization(noun)
        if known is not None or first(noun).dep_ not in WEIGHTS:
            return known
        if not nouns.can_be_meant(noun):
            return None
        is_party = noun.lemma_.lower() in pairs.PARTIES and nouns.is_plural(noun)
        kind = "group" if is_party else nouns.kind_of_noun(noun)
        gender = pronouns.gender_of(noun.lemma_.lower()) if kind == "person" else None
        plural = nouns.is_plural(nouns.counted(noun))
        referent = Referent(
            phrase(noun).text,
            kind,
            gender=gender,
            plural=plural,
            takes_part=nouns.can_take_part(noun),
        )
        self.owned.append((referent, noun))
        return referent

    def _members(self, noun: Token) -> Referent | None:
        """The group of "the group, two men and a woman": who they are is said in an apposition."""
        one = first(noun)
        group = self.mentions.referents.get(one.head.i) if one.dep_ == "appos" else None
        return (
            group if group is not None and group.kind == "group" and nouns.is_plural(one) else None
        )

    def _pair(self, token: Token) -> Referent | None:
        """The pair that a phrase means; "the two sides" only those who act in its sentence."""
        pair = pairs.meant(token, self.pairs, self.couples)
        if pair is None or token.lemma_.lower() not in pairs.PARTIES:
            return pair
        last = self.last[pair.members[-1]]
        return pair if last.dep_ in SUBJECTS and last.sent == token.sent else None

    def _organization(self, noun: Token) -> Referent | None:
        """The one meant, which is none that its verb has beside it: nobody tells himself."""
        beside = {one for child in noun.head.children for one in self._known(child)}
        weights = {one: self.weights[one] for one in self.weights if one not in beside}
        found = nominals.called(noun, self.callable)
        found = found or firms.meant(noun, weights, self.times, self.last)
        found = found or nominals.place(noun, weights) or epithets.meant(noun, weights)
        return found if found not in beside else None

    def _employer(self, noun: Token) -> Referent | None:
        """The firm of who is speaking: "Rao, the head of Arm, said the company would grow"."""
        if noun.lemma_.lower() not in nouns.COMPANIES or firms.is_other(noun):
            return None
        for verb in noun.ancestors:
            if verb.lemma_ in SAYING:
                speakers = (self.mentions.referents.get(one.i) for one in subjects(verb))
                return next((firms.of_speaker(one) for one in speakers if one is not None), None)
        return None

    def _of_pronoun(self, pronoun: Token) -> Referent | None:
        form = pronouns.form_of(pronoun)
        if form is None or form == "first" or pronouns.is_empty(pronoun):
            return None
        if pronoun.lower_ in pronouns.REFLEXIVES:
            own = subjects(pronoun.head if pronoun.dep_ != "pobj" else pronoun.head.head)
            return self.mentions.referents.get(own[0].i) if own else None
        if (owner := own_of(pronoun)) is not None:
            known = self.mentions.referents.get(owner.i)
            if known is None or agreement(form, known):
                return known
        excluded = {*self._excluded(pronoun), *self.voices.only_spoken_of(pronoun, form, self.last)}
        later = self._announced(pronoun, form)
        if later is not None and later not in excluded:
            return later
        tried = self.tried
        if tried is not None and accused.is_tried_again(pronoun) and agreement(form, tried):
            return tried
        return self._heaviest(form, excluded, pronoun)

    def _heaviest(self, form: Form, excluded: set[Referent], pronoun: Token) -> Referent | None:
        best, highest = None, 0.0
        above = self._subject_above(pronoun)
        is_quoted = self.mentions.quotations.around(pronoun) is not None
        before = pronoun.doc[max(0, pronoun.sent.start - 1)].sent.start
        for referent, weight in self.weights.items():
            if form == "they" and not referent.takes_part:
                continue
            if referent is above:
                weight += PARALLEL
            elif (last := self.last.get(referent)) is not None and last.i >= before:
                weight += bonus(pronoun, last, is_quoted)
            weight += self.voices.bonus(pronoun, referent)
            fit = 1.0 if form == "they" and referent in self.many else agreement(form, referent)
            score = weight * fit * pronouns.can_do(pronoun, referent) * can_speak(pronoun, referent)
            if score >= highest and score > 0 and excluded.isdisjoint(referent.everyone()):
                best, highest = referent, score
        return best

    def _subject_above(self, pronoun: Token) -> Referent | None:
        """The firm of "the firm said that it would close", for the "it"."""
        clause = pronoun.head
        if pronoun.dep_ not in SUBJECTS or clause.dep_ != "ccomp":
            return None
        known = (self.mentions.referents.get(one.i) for one in subjects(clause.head))
        return next((one for one in known if one is not None), None)

    def _excluded(self, pronoun: Token) -> Iterator[Referent]:
        """Who does something to it in its clause; who is speaking, inside a quotation.

        After one, nobody who is spoken of in it: "'I saw a doctor', he said".
        """
        if (said := self.mentions.quotations.closed_by(pronoun)) is not None:
            yield from (one for one, last in self.last.items() if said[0] < last.i < said[1])
        if accused.is_of_accused(pronoun):
            yield from self.judges
        for token in barred(pronoun):
            yield from self._known(token)
        for speaker in self.mentions.quotations.speakers(pronoun):
            for referent in self._known(speaker):
                if referent.named or referent.is_human:
                    yield referent
                    if referent.employer is not None and pronouns.form_of(pronoun) == "they":
                        yield referent.employer
                    return

    def _known(self, token: Token) -> Iterator[Referent]:
        found = self.mentions.referents.get(token.i) or self.named.get(token.i)
        if found is not None:
            yield found

    def _announced(self, pronoun: Token, form: Form) -> Referent | None:
        """The subject that follows, in "After he left, Putin said"."""
        clause = pronoun.head
        while clause.dep_ not in ("advcl", "ROOT", "ccomp", "relcl") and clause.head != clause:
            clause = clause.head
        if clause.dep_ == "ROOT" or clause.dep_ == "relcl" or clause.head.i < pronoun.i:
            return None
        if clause.dep_ == "ccomp" and (
            self.mentions.quotations.around(pronoun) or self._is_of_clause(pronoun, form)
        ):
            return None
        for subject in subjects(clause.head):
            referent = self.named.get(subject.i)
            if subject.i > pronoun.i and referent is not None and agreement(form, referent):
                return referent
        return None

    def _is_of_clause(self, pronoun: Token, form: Form) -> bool:
        """Whether an object may be who was just named: "hit a man and shot him, Holm said"."""
        start = pronoun.sent.start
        here = (one for one, last in self.last.items() if start <= last.i < pronoun.i)
        return pronoun.dep_ in ("dobj", "poss") and any(agreement(form, one) for one in here)
