"""The mentions of an article, and how to write what they refer to."""

from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from timeline.events.entities.mention_weight import is_outlet
from timeline.events.factuality.negation import has_no
from timeline.events.referent import Referent
from timeline.events.syntax.labels import SUBJECTS
from timeline.events.syntax.lexicon import NO
from timeline.events.syntax.noun_phrase import antecedent, are_those_who, phrase, possessor
from timeline.events.syntax.nouns import WHOLES, counted, counts_people, kind_of_noun
from timeline.events.syntax.once import once
from timeline.events.syntax.pronouns import FIRST_PLURAL, SECOND, form_of
from timeline.events.syntax.quotations import Quotations
from timeline.events.syntax.spelling import spelled
from timeline.events.tables import pairs
from timeline.model import ActorKind

DENIABLE = SUBJECTS | {"dobj"}
LONGEST = 12  # tokens of a description


@dataclass
class Mentions:
    """The article's mentions, resolved: what the phrase of each head word refers to."""

    doc: Doc
    quotations: Quotations
    referents: dict[int, Referent] = field(default_factory=dict)
    names: dict[int, Span] = field(default_factory=dict)
    hyphenated: dict[int, range] = field(init=False)  # token -> its word: "19-year-old"

    def __post_init__(self) -> None:
        """Find the words that are several tokens."""
        self.hyphenated = _hyphenated(self.doc)

    def referent_of(self, token: Token) -> Referent | None:
        """What the phrase headed by `token` refers to, if it was resolved."""
        noun = antecedent(token)
        if noun is not None:
            return self.referent_of(noun)
        if form_of(token) == "first" and token.i not in self.referents:
            self._resolve_speaker(token)
        if token.lower_ in SECOND and token.i not in self.referents:
            self._resolve_addressee(token)
        return self.referents.get(token.i)

    def name_of(self, token: Token) -> tuple[str, ActorKind]:
        """The fullest name of what the phrase headed by `token` refers to, and its kind."""
        referent = self.referent_of(token)
        if referent is not None:
            return referent.name, referent.kind
        noun = antecedent(token)
        if noun is not None:
            return self.name_of(noun)
        if are_those_who(token):
            return _as_described(token), "group"
        return self.described(token), kind_of_noun(token)

    def described(self, head: Token) -> str:
        """The phrase itself, whose it is by full name: "Russia's economy" for "its economy"."""
        if head.lower_ in WHOLES and (noun := counted(head)) != head:
            return self.name_of(noun)[0]
        span = phrase(head)
        if counts_people(head):
            number = "".join(in_running_text(token) + token.whitespace_ for token in span).strip()
            return f"{number} {'people' if head.pos_ == 'NUM' else 'of people'}"
        start, owner = self._owner(head, span)
        if head.dep_ in DENIABLE and span[0].lower_ in NO and has_no(head):
            start = 1  # that no soldier was hurt is told of a soldier
        rest = "".join(in_running_text(token) + token.whitespace_ for token in span[start:])
        separator = "" if rest.startswith(("'", "’")) else " "
        return " ".join(f"{owner}{separator}{rest}".split())

    def _owner(self, head: Token, span: Span) -> tuple[int, str]:
        """How many tokens of the phrase tell whose it is, and the name to write for them."""
        owner = possessor(head)
        referent = self.referent_of(owner) if owner is not None and owner.i < head.i else None
        if owner is None or referent is None or phrase(owner).start != span.start:
            return 0, ""
        if owner.tag_ in ("PRP", "PRP$", "WP$"):
            return 1, possessive(referent.name)
        if not (referent.named and referent.is_human):
            return 0, ""
        return owner.i - span.start + 1, referent.name

    def speaking(self, token: Token) -> Token | None:
        """Who says the quotation around `token`: the nearest person or group that may."""
        for subject in self.quotations.speakers(token):
            referent = self.referent_of(subject)
            if referent is not None and referent.kind != "thing":
                return subject
        return None

    def _resolve_speaker(self, token: Token) -> None:
        speaker = self.speaking(token)
        referent = self.referent_of(speaker) if speaker is not None else None
        if referent is not None and token.lower_ in FIRST_PLURAL:
            referent = referent.employer or referent
        if referent is not None:
            self.referents[token.i] = referent

    def _resolve_addressee(self, token: Token) -> None:
        told = (self.referents.get(one.i) for one in self.quotations.addressees(token))
        referent = next((one for one in told if one is not None), None)
        if referent is None or is_outlet(referent):
            return  # who tells a newspaper "you should pay" speaks of all
        if referent.named or referent.kind == "person":
            self.referents[token.i] = referent


def _hyphenated(doc: Doc) -> dict[int, range]:
    """The tokens of each word with hyphens, by each of them."""
    found: dict[int, range] = {}
    for hyphen in spelled(doc, ["-"]):
        if hyphen.whitespace_ or not 0 < hyphen.i < len(doc) - 1:
            continue
        if doc[hyphen.i - 1].whitespace_ or doc[hyphen.i + 1].is_space:
            continue
        first = found.get(hyphen.i - 1, range(hyphen.i - 1, hyphen.i)).start
        word = range(first, hyphen.i + 2)
        found.update(dict.fromkeys(word, word))
    return found


def _as_described(those: Token) -> str:
    """The words up to the end of the relative clause, or of its first part: "those who stayed"."""
    text = those.doc[those.i : min(those.right_edge.i + 1, those.i + LONGEST)].text
    return "those" + text[len("those") :].partition(",")[0].rstrip(" .")


def in_running_text(token: Token) -> str:
    """The word as it is written within a sentence: "the" for a "The" that begins one."""
    text = str(token.text)
    if not token.is_sent_start:
        return text
    is_name = token.pos_ in ("PROPN", "X") or text == "I" or (text.isupper() and len(text) > 1)
    is_name = is_name or text in pairs("demonyms.tsv")
    is_name = is_name or (token.is_oov and text in _unknown_names(token.doc[0]))
    return text if is_name else text[:1].lower() + text[1:]


@once
def _unknown_names(first: Token) -> frozenset[str]:
    """Names without a vector, which the parser may take for nouns where they begin a sentence.

    `first` is the first word of the text.
    """
    within = (word for word in first.doc if word.is_oov and not word.is_sent_start)
    return frozenset(word.text for word in within if word.pos_ == "PROPN")


def possessive(name: str) -> str:
    """ "Russia's", "the United States'"."""
    if name.endswith(("'s", "’s")):
        return name
    return name + ("’" if name.endswith("s") else "’s")
