"""A line of words taken from the article, with what it speaks of named at first mention.

The first mention of anybody is by the fullest name ("he", "Zelenskyy" and "Ukrainian President
Volodymyr Zelenskyy" all become "Volodymyr Zelenskyy"); later ones stay as they are written.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from spacy.tokens import Token

from timeline.events.mentions import Mentions, in_running_text, possessive
from timeline.events.noun_phrase import phrase
from timeline.events.referent import Referent

# A line may be cut before these.
BREAKS = frozenset({"prep", "mark", "cc", "agent", "advcl", "relcl", "acl"})
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
    last_named: int = -1  # the last token that a name was written for
    is_full: bool = False

    def add(self, tokens: Iterable[Token]) -> None:
        """Append the tokens, cut at the last break that fits."""
        if self.is_full:
            return
        whole, cut = self.text, self.text
        for is_break, words in self._words(sorted(tokens)):
            if is_break:
                cut = whole
            if len((whole + words).rstrip()) > self.limit:
                self.is_full = True
                break
            whole += words
        self.text = cut if self.is_full else whole
        if not self.text.endswith(" "):
            self.text += " "

    def finished(self) -> str:
        """The line without loose ends, beginning with a capital letter."""
        single = _DOUBLED_MARK.sub(r"\1", self.text)
        words = _SPACE_BEFORE_MARK.sub(r"\1", single).split()
        while len(words) > 1 and words[-1].strip(_MARGINS).lower() in LOOSE_ENDS:
            words.pop()
        text = _COMMA_IN_QUOTES.sub("", _balanced(" ".join(words)).strip(_MARGINS))
        if not _ABBREVIATION.search(text):
            text = text.rstrip(".")
        return text[:1].upper() + text[1:]

    def _words(self, tokens: list[Token]) -> Iterator[tuple[bool, str]]:
        """Each token as written or named, with the space after it; and if it begins a phrase."""
        kept = {token.i for token in tokens}
        replaced: dict[int, str] = {}
        for token in tokens:
            if token.i in kept and (name := self._name(token)) is not None:
                for i in self._covered(token):
                    kept.discard(i)
                    replaced.pop(i, None)
                replaced[token.i] = name
        kept -= {token.i for token in tokens if _is_stranded(token, kept | replaced.keys())}
        for token in tokens:
            if token.i in replaced:
                self.last_named = token.i
                is_owner = token.i + 1 in kept and token.doc[token.i + 1].tag_ == "POS"
                yield False, replaced[token.i] + ("" if is_owner else " ")
            elif token.i in kept:
                is_break = token.dep_ in BREAKS or token.tag_ == "TO" or token.text == ","
                follows_name = token.i - 1 == self.last_named
                yield (
                    is_break,
                    _text(token, follows_name, not self.text)
                    + _space(token, kept | replaced.keys()),
                )

    def _name(self, token: Token) -> str | None:
        """The name to write instead of the token's phrase, at its first mention."""
        referent = self.mentions.referents.get(token.i) or self.mentions.referent_of(token)
        if referent is None or token.tag_ in ("WDT", "WP"):
            return None
        known = not self.named.isdisjoint(referent.everyone())
        self.named.update(referent.everyone())
        if token.tag_ == "WP$" and not known:
            return possessive(referent.name)  # "whose boat sank"
        if known or self.verbatim or token.dep_ in ("compound", "amod", "nmod"):
            return None
        is_pronoun = token.pos_ == "PRON"
        if not is_pronoun and (not referent.named or referent.kind not in NAMED_KINDS):
            return None
        name = f"the {referent.name}" if referent.with_article else referent.name
        return possessive(name) if token.tag_ == "PRP$" and token.i not in self.plain else name

    def _covered(self, token: Token) -> Iterator[int]:
        """The other words of the phrase that a name replaces."""
        span = self.mentions.names.get(token.i)
        if span is None:
            span = phrase(token)
            yield from range(span.start, span.end)
        else:
            end = span.end - (span[-1].tag_ == "POS")
            yield from range(min(span.start, phrase(token).start), end)


def _text(token: Token, follows_name: bool, is_first: bool) -> str:
    """The token as written; "have" for the "'ve" of "they've", once "they" has become a name."""
    if follows_name and token.lower_ in CONTRACTIONS:
        return CONTRACTIONS[token.lower_]
    return str(token.text) if is_first else in_running_text(token)


def _space(token: Token, kept: set[int]) -> str:
    """The space after a token: also where words between it and the next are left out."""
    return str(token.whitespace_) if token.i + 1 in kept else " "


def _is_stranded(token: Token, kept: set[int]) -> bool:
    """Whether the token is white space, or punctuation whose neighbours are left out."""
    if token.is_space:
        return True
    if not token.is_punct or token.is_quote:
        return False
    return token.i - 1 not in kept or token.i + 1 not in kept


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
