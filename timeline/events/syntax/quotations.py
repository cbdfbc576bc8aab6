"""Who speaks in a quotation, for "I" and "we", and to whom, for "you"."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from spacy.tokens import Doc, Token

from timeline.events.syntax.clauses import subjects
from timeline.events.syntax.labels import VERBAL
from timeline.events.syntax.lexicon import SAYING

OPENING = frozenset("“„«")
CLOSING = frozenset("”»")
EITHER = frozenset({'"', "''", "``"})
ADDRESSING = frozenset({"ask", "remind", "tell", "urge", "warn"})
CONTINUED = 3  # quotations in a row by one speaker
REACH = 12  # tokens between a quotation and the verb of saying beside it
LONGEST = 400  # tokens; a quotation that does not close is none


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations of an article as (first, last) tokens, marks included, in text order."""

    doc: Doc
    spans: tuple[tuple[int, int], ...]

    def around(self, token: Token) -> tuple[int, int] | None:
        """The quotation that `token` stands in."""
        at = bisect_right(self.spans, (token.i, len(self.doc))) - 1
        if at >= 0 and self.spans[at][0] < token.i < self.spans[at][1]:
            return self.spans[at]
        return None

    def speakers(self, token: Token) -> Iterator[Token]:
        """Subjects of the verbs that the quotation around `token` may belong to, nearest first.

        A quotation without a verb of saying goes on where the one before it ended.
        """
        for span, verb in self._verbs(token):
            yield from (one for one in subjects(verb) if not span[0] <= one.i <= span[1])

    def addressees(self, token: Token) -> Iterator[Token]:
        """Who is told the quotation around `token`: the "her" of "he told her: 'You lied'"."""
        for span, verb in self._verbs(token):
            if verb.lemma_.lower() in ADDRESSING:
                told = (one for one in verb.children if one.dep_ in ("dobj", "dative"))
                yield from (one for one in told if not span[0] <= one.i <= span[1])

    def _verbs(self, token: Token) -> Iterator[tuple[tuple[int, int], Token]]:
        """The verbs that the quotation around `token` may belong to, with the quotation."""
        span = self.around(token)
        if span is None:
            return
        at = bisect_right(self.spans, span) - 1
        yield from ((span, verb) for verb in self._verbs_above(token, span))
        for before in reversed(self.spans[max(0, at + 1 - CONTINUED) : at + 1]):
            yield from ((before, verb) for verb in self._verbs_beside(before))

    def closed_by(self, subject: Token) -> tuple[int, int] | None:
        """The quotation right before the "he said" or "said he" of a subject."""
        first = min(subject.i, subject.head.i)
        at = bisect_right(self.spans, (first, first)) - 1
        if at < 0 or subject.dep_ != "nsubj" or subject.head.lemma_ not in SAYING:
            return None
        return self.spans[at] if first - self.spans[at][1] in (1, 2) else None

    def _verbs_above(self, token: Token, span: tuple[int, int]) -> Iterator[Token]:
        """The verbs that govern the quoted clause, outside the quotation."""
        for ancestor in token.ancestors:
            if not span[0] <= ancestor.i <= span[1] and ancestor.pos_ in VERBAL:
                yield ancestor

    def _verbs_beside(self, span: tuple[int, int]) -> Iterator[Token]:
        """ "...", Trump wrote. / He added: "..." """
        after = range(span[1] + 1, min(len(self.doc), span[1] + REACH))
        before = range(span[0] - 1, max(-1, span[0] - REACH), -1)
        for way in (after, before):
            for token in takewhile(_is_in_paragraph, (self.doc[i] for i in way)):
                if token.pos_ == "VERB" and token.lemma_.lower() in SAYING:
                    yield token


def _is_in_paragraph(token: Token) -> bool:
    """Whether no paragraph ends at the token: what follows a colon belongs to it."""
    if not token.is_space or "\n" not in token.text or token.i == 0:
        return True
    is_last = token.i + 1 == len(token.doc)
    return not is_last and (token.nbor(-1).text == ":" or not token.nbor().is_sent_start)


def find(doc: Doc) -> Quotations:
    """The quotations of the article."""
    spans, start = [], None
    for token in doc:
        if token.is_space and "\n\n" in token.text:
            start = None
        elif _opens(token):
            start = token.i
        elif start is not None and (token.text in CLOSING or token.text in EITHER):
            if token.i - start < LONGEST:
                spans.append((start, token.i))
            start = None
    return Quotations(doc, tuple(spans))


def _opens(token: Token) -> bool:
    """Whether a quotation begins; straight marks open before a word and close after one."""
    if token.text not in EITHER:
        return token.text in OPENING
    follows_space = token.i == 0 or bool(token.nbor(-1).whitespace_) or token.nbor(-1).is_space
    is_last = token.i + 1 == len(token.doc)
    return follows_space and not (token.whitespace_ or is_last or token.nbor().is_space)
