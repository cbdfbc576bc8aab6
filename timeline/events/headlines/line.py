"""A line of words taken from the article, with what it speaks of named at first mention.

The first mention of anybody is by the fullest name ("he", "Zelenskyy" and "Ukrainian President
Volodymyr Zelenskyy" all become "Volodymyr Zelenskyy"); later ones stay as they are written.
"""

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, field

from spacy.tokens import Token

from timeline.events.entities.mentions import Mentions, in_running_text, possessive
from timeline.events.entities.nominals import naming
from timeline.events.referent import Referent
from timeline.events.syntax.labels import RELATIVE_PRONOUNS
from timeline.events.syntax.noun_phrase import DEFINITE, is_joint_title, phrase
from timeline.events.syntax.nouns import QUANTIFIERS
from timeline.events.syntax.pronouns import SECOND

# A line may be cut before these.
BREAKS = frozenset({"prep", "mark", "cc", "agent", "advcl", "relcl", "acl"})
COUNTING = frozenset({"DET", "NUM", "PRON"})
OWNERS = frozenset("her his its my our their your".split())
POSSESSIVE = ("'s", "’s", "s'", "s’")
NAMED_KINDS = frozenset({"person", "organization"})
CONTRACTIONS = {
    f"{apostrophe}{end}": word
    for apostrophe in "'’"
    for end, word in (("ve", "have"), ("re", "are"), ("ll", "will"), ("m", "am"))
}
OPENING, CLOSING = "“«„", "”»"
LOOSE_ENDS = {""} | frozenset(
    """
    a an and as at because but by for from her his if in into its my of on or our over that the
    their to under when whether which while who with without
    """.split()
)


# Punctuation to the tokenizer, though they are read out.
SYMBOLS = frozenset("%‰&#@§")
_MARGINS = " ,;:—–-("
_DOUBLED_MARK = re.compile(r"([“”\"])\1")
_SPACE_BEFORE_MARK = re.compile(r" +([,;:.?!’”)]|['’](?:s|re|ve|ll|d|m)\b)")
_COMMA_IN_QUOTES = re.compile(r",(?=[\"”]$)")
_ABBREVIATION = re.compile(r"(?:\.\w|\b(?:Inc|Corp|Co|Ltd|Jr|Sr))\.$")


@dataclass
class Line:
    """Words, joined as they are spaced in the article, up to a number of characters."""

    mentions: Mentions
    limit: int
    text: str = ""
    verbatim: bool = False  # pronouns stay as they are
    named: set[Referent] = field(default_factory=set)
    plain: set[int] = field(default_factory=set)  # possessors that stand for a subject
    forms: dict[int, str] = field(default_factory=dict)  # what is written for a verb: "released"
    last_named: int = -1  # the last token that a name was written for
    used: set[int] = field(default_factory=set)  # what has been added, or a name stands for
    last: Token | None = None
    is_full: bool = False

    def add(self, tokens: Iterable[Token]) -> None:
        """Append the tokens that are not written yet, cut at the last break that fits."""
        if self.is_full:
            return
        whole = cut = self.text
        found = {token.i: token for token in tokens}
        joined = self.mentions.hyphenated
        for i in found.keys() & joined.keys():
            found |= {other: found[i].doc[other] for other in joined[i]}
        new = [found[i] for i in sorted(found.keys() - self.used)]
        for token, words in self._words(new):
            if _is_break(token) and token.i != self.last_named:
                cut = whole
            if len((whole + words).rstrip()) > self.limit:
                self.is_full = True
                break
            whole += words
            self.last = token
        self.used.update(token.i for token in new)
        self.text = cut if self.is_full else whole
        if not self.text.endswith(" "):
            self.text += " "

    def finished(self) -> str:
        """The line without loose ends, beginning with a capital letter."""
        single = _DOUBLED_MARK.sub(r"\1", self.text)
        words = _SPACE_BEFORE_MARK.sub(r"\1", single).split()
        is_whole = not self.is_full and self.last is not None and _is_particle(self.last)
        while not is_whole and len(words) > 1 and words[-1].strip(_MARGINS).lower() in LOOSE_ENDS:
            words.pop()
        text = _COMMA_IN_QUOTES.sub("", _balanced(" ".join(words)).strip(_MARGINS))
        if not _ABBREVIATION.search(text):
            text = text.rstrip(".")
        return text[:1].upper() + text[1:]

    def _words(self, tokens: list[Token]) -> Iterator[tuple[Token, str]]:
        """Each token as written or named, with the space after it."""
        shown = {token.i for token in tokens}
        kept = set(shown)
        replaced: dict[int, str] = {}
        for token in tokens:
            if token.i in kept and (name := self._name(token)) is not None:
                for i in self._covered(token):
                    kept.discard(i)
                    replaced.pop(i, None)
                replaced[token.i] = name
        shown -= {token.i for token in tokens if token.is_quote and _is_empty_quote(token, shown)}
        kept &= shown
        kept -= {token.i for token in tokens if _is_stranded(token, shown)}
        if tokens and _closes_insertion(tokens[-1], kept, shown):
            kept.add(tokens[-1].i)
        written = kept | replaced.keys()
        for token in tokens:
            if token.i in replaced:
                self.last_named = token.i
                mark = token.doc[token.i + 1] if token.i + 1 in kept else None
                if mark is None or mark.tag_ != "POS":
                    yield token, replaced[token.i] + " "
                elif replaced[token.i].endswith("s") and not token.text.endswith("s"):
                    kept.discard(mark.i)  # "Orlan's" of Orlan Systems
                    yield token, f"{replaced[token.i]}{mark.text[0]} "
                else:
                    yield token, replaced[token.i]
            elif token.i in kept:
                word = _text(token, token.i - 1 == self.last_named, not self.text)
                yield token, self.forms.get(token.i, word) + _space(token, written)

    def _name(self, token: Token) -> str | None:
        """The name to write instead of the token's phrase, at its first mention."""
        referent = self.mentions.referents.get(token.i) or self.mentions.referent_of(token)
        if referent is None or token.tag_ in RELATIVE_PRONOUNS or token.lower_ in SECOND:
            return None  # "Anna Berg are"
        known = not self.named.isdisjoint(referent.everyone())
        self.named.update(referent.everyone())
        if token.tag_ == "WP$" and not known:
            return possessive(referent.name)  # "whose boat sank"
        if known or self.verbatim or token.dep_ in ("compound", "amod", "nmod"):
            return None
        is_pronoun = token.pos_ == "PRON"
        if not is_pronoun and (not referent.named or referent.kind not in NAMED_KINDS):
            return None
        has_article = referent.with_article or _is_part_of_bare(token, referent)
        name = f"the {referent.name}" if has_article else referent.name
        return possessive(name) if token.tag_ == "PRP$" and token.i not in self.plain else name

    def _covered(self, token: Token) -> Iterator[int]:
        """The other words of the phrase that a name replaces."""
        span = self.mentions.names.get(token.i)
        if span is None:
            span = phrase(token)
            titles = (child.i + 1 for child in token.children if is_joint_title(child))
            yield from range(span.start, max([span.end, *titles]))
            for needless in naming(token, self.mentions.names):
                first, last = needless.left_edge.i, needless.right_edge.i
                commas = (i for i in (first - 1, last + 1) if token.doc[i : i + 1].text == ",")
                yield from (*range(first, last + 1), *commas)
        else:
            name = self.mentions.referents[token.i].name
            end = span.end - (span[-1].tag_ == "POS" and not name.endswith(("'s", "’s")))
            start = min(span.start, phrase(token).start)
            word = self.mentions.hyphenated.get(start)  # "then-mayor"
            yield from range(start if word is None else word.start, end)


def _is_break(token: Token) -> bool:
    """Whether a line may be cut before the token; not between "one" and "of the largest"."""
    if token.lower_ == "of" and token.head.pos_ in COUNTING:
        return False
    return token.dep_ in BREAKS or token.tag_ == "TO" or token.text == ","


def _is_particle(token: Token) -> bool:
    """Whether nothing is missing after the word: the "in" of "sworn in", "shot her"."""
    if token.tag_ == "PRP":
        return True
    return token.dep_ == "prt" or (token.dep_ in ("prep", "advmod") and token.n_rights == 0)


def _text(token: Token, follows_name: bool, is_first: bool) -> str:
    """The token as written; "have" for the "'ve" of "they've", once "they" has become a name."""
    if follows_name and token.lower_ in CONTRACTIONS:
        return CONTRACTIONS[token.lower_]
    return str(token.text) if is_first else in_running_text(token)


def _space(token: Token, kept: set[int]) -> str:
    """The space after a token: also where words between it and the next are left out."""
    return str(token.whitespace_) if token.i + 1 in kept else " "


def _is_stranded(token: Token, kept: Set[int]) -> bool:
    """Whether the token is white space, or punctuation whose neighbours are left out."""
    if token.is_space:
        return True
    if not token.is_punct or token.is_quote or token.text in SYMBOLS:
        return False
    return token.i - 1 not in kept or token.i + 1 not in kept


def _is_empty_quote(mark: Token, shown: Set[int]) -> bool:
    """Whether what a mark of quotation opens or closes is left out: the title of a book."""
    is_opening = mark.text in OPENING or (mark.text not in CLOSING and not mark.whitespace_)
    step = 1 if is_opening else -1
    inside = mark.i + step
    while 0 <= inside < len(mark.doc) and mark.doc[inside].is_punct:
        inside += step
    return inside not in shown


def _closes_insertion(last: Token, kept: set[int], shown: Set[int]) -> bool:
    """Whether a piece's last comma ends what another one begins: "Berg, of Oslo, said"."""
    if last.text != "," or last.i - 1 not in shown or last.head.right_edge.i > last.i:
        return False
    return any(last.doc[i].text == "," for i in kept)


def _balanced(text: str) -> str:
    """The text with an open quotation closed, and a closing mark that opens nothing left out."""
    opened = sum(text.count(mark) for mark in OPENING)
    closed = sum(text.count(mark) for mark in CLOSING)
    if text.count('"') % 2:
        text = text.replace('"', "")
    if closed > opened:
        for mark in CLOSING:
            text = text.replace(mark, "")
    return text.rstrip(" ,;:.") + "”" if opened > closed else text


def _is_part_of_bare(pronoun: Token, whole: Referent) -> bool:
    """Whether some of those are meant who have no article yet: "six of the sensors"."""
    count = pronoun.head.head
    is_part = pronoun.dep_ == "pobj" and pronoun.head.lower_ == "of"
    is_counted = count.pos_ == "NUM" or count.lemma_.lower() in QUANTIFIERS
    is_bare = whole.plural and not whole.named and not whole.members
    # "Two of Nokia's plants", "some of his men", "six of the sensors".
    words = whole.name.lower().split()
    is_definite = words[0] in DEFINITE | OWNERS or any(word.endswith(POSSESSIVE) for word in words)
    return is_part and is_counted and is_bare and not is_definite
