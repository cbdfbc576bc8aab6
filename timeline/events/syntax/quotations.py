"""Who speaks in a quotation, for "I" and "we", and to whom, for "you"."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile

from spacy.tokens import Doc, Span, Token

from timeline.events.syntax.clauses import subjects
from timeline.events.syntax.labels import VERBAL
from timeline.events.syntax.lexicon import SAYING
from timeline.events.syntax.nouns import kind_of_noun
from timeline.events.syntax.pronouns import form_of

OPENING = frozenset("“„«")
CLOSING = frozenset("”»")
EITHER = frozenset({'"', "''", "``"})
ENDING = frozenset({".", "!", "?", "…", "..."})
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
            others = (one for one in subjects(verb) if form_of(one) != "first")
            yield from (one for one in others if not span[0] <= one.i <= span[1])

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
        yield from ((span, verb) for verb in self._verbs_above(token, span))
        if self._is_part(span):
            first = self.doc[span[0] + 1]
            yield from ((span, verb) for verb in self._verbs_above(first, span))
            return
        parts = list(self._parts(span))
        for one in parts:
            yield from ((one, verb) for verb in self._verbs_beside(one))
        is_whole = self.doc[max(parts)[1] - 1].text in ENDING | {","}
        if is_whole and (leading := self._leading(min(parts))) is not None:
            yield span, leading

    def _is_part(self, span: tuple[int, int]) -> bool:
        """Whether it is a part of a sentence that is not quoted: "called it 'a disgrace'"."""
        before = self.doc[max(0, span[0] - 1)]
        is_said = before.lemma_.lower() in SAYING
        return before.is_alpha and not self.doc[span[0]].is_sent_start and not is_said

    def _parts(self, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
        """The quotation, those that go on from it, and those that it goes on from itself."""
        yield span
        at = bisect_right(self.spans, span) - 1
        for before, after in pairwise(self.spans[at : at + CONTINUED]):
            if any(word.is_alpha for word in self.doc[before[1] + 1 : after[0]]):
                break
            yield after
        for before in reversed(self.spans[max(0, at + 1 - CONTINUED) : at]):
            if not self._goes_on(before, span):
                return
            yield before
            span = before

    def _goes_on(self, before: tuple[int, int], span: tuple[int, int]) -> bool:
        """Whether nothing stands between two quotations but who says the first: ", he said."."""
        words = [word for word in self.doc[before[1] + 1 : span[0]] if word.is_alpha]
        if not words:
            return True
        verbs = (verb.i for verb in self._verbs_beside(before))
        is_one = not any(word.is_sent_start for word in words[1:])
        return is_one and any(words[0].i <= verb <= words[-1].i for verb in verbs)

    def _leading(self, span: tuple[int, int]) -> Token | None:
        """The verb of the sentence before, if it tells of a speaker.

        Or of somebody who speaks of himself in the quotation: "Holm wept. 'I lost my nerve.'"
        """
        before = next((one for one in reversed(self.doc[: span[0]]) if not one.is_space), None)
        if before is None or self.around(before) is not None:
            return None
        verb = before.sent.root
        is_of_self = any(form_of(word) == "first" for word in self.doc[span[0] : span[1]])
        acting = [child for child in verb.lefts if child.dep_ == "nsubj"]
        is_of_somebody = is_of_self and any(map(_is_somebody, acting))
        is_said = bool(acting) and verb.lemma_.lower() in SAYING
        return verb if is_of_somebody or is_said else None

    def closed_by(self, subject: Token) -> tuple[int, int] | None:
        """The quotation right before the "he said" or "said he" of a subject."""
        first = min(subject.i, subject.head.i)
        at = bisect_right(self.spans, (first, first)) - 1
        if at < 0 or subject.dep_ != "nsubj" or subject.head.lemma_ not in SAYING:
            return None
        return self.spans[at] if first - self.spans[at][1] in (1, 2) else None

    def _verbs_above(self, token: Token, span: tuple[int, int]) -> Iterator[Token]:
        """The verbs that govern what is quoted, outside the quotation, those of saying first.

        In "she said that Holm would give 'his views'", it is not Holm who speaks.
        """
        outside = [one for one in token.ancestors if not span[0] <= one.i <= span[1]]
        verbs = [one for one in outside if one.pos_ in VERBAL]
        yield from sorted(verbs, key=lambda verb: verb.lemma_.lower() not in SAYING)

    def _verbs_beside(self, span: tuple[int, int]) -> Iterator[Token]:
        """ "...", Trump wrote. / He added: "..." """
        after = range(span[1] + 1, min(len(self.doc), span[1] + REACH))
        before = range(span[0] - 1, max(-1, span[0] - REACH), -1)
        is_closed = self.doc[span[1] - 1].text == "."
        for way in (after, before):
            for token in takewhile(_is_in_paragraph, (self.doc[i] for i in way)):
                if way is before and token.text in ENDING:
                    break
                if token.pos_ != "VERB" or token.lemma_.lower() not in SAYING:
                    continue
                is_next = is_closed and way is after and any(map(_is_object, token.rights))
                if not is_next and self.around(token) is None:
                    yield token


def is_quoted(phrase: Span, verb: Token) -> bool:
    """Whether a quotation opens or closes between a phrase and the verb beside it, and no more."""
    between = verb.doc[min(phrase.end, verb.i) : max(phrase.start, verb.i)]
    return sum(one.text in EITHER | OPENING | CLOSING for one in between) % 2 == 1


def _is_somebody(noun: Token) -> bool:
    return noun.ent_type_ == "PERSON" or kind_of_noun(noun) == "person"


def _is_object(word: Token) -> bool:
    """Whether a verb says it, and not the quotation before: "He said that she lied"."""
    return word.dep_ in ("ccomp", "dobj", "xcomp")


def _is_in_paragraph(token: Token) -> bool:
    """Whether no paragraph ends at the token: what follows a colon belongs to it."""
    if not token.is_space or "\n" not in token.text or token.i == 0:
        return True
    is_last = token.i + 1 == len(token.doc)
    return not is_last and (token.nbor(-1).text == ":" or not token.nbor().is_sent_start)


def find(doc: Doc) -> Quotations:
    """The quotations of the article.

    One that opens where another is still open goes on from that, in the next paragraph as a rule.
    """
    spans, start = [], None
    for token in doc:
        if start is not None and token.i - start >= LONGEST:
            start = None
        if _opens(token):
            if start is not None and _follows_end(token):
                spans.append((start, token.i - 1))
            start = token.i
        elif start is not None and (token.text in CLOSING or token.text in EITHER):
            spans.append((start, token.i))
            start = None
        elif start is not None and _begins_paragraph(token):
            start = None
    return Quotations(doc, tuple(spans))


def _follows_end(mark: Token) -> bool:
    """Whether a sentence ends before the mark."""
    before = mark.doc[: mark.i]
    last = next((one for one in reversed(before) if not one.is_space), None)
    return last is not None and last.text in ENDING


def _begins_paragraph(token: Token) -> bool:
    before = token.nbor(-1)
    return not token.is_space and before.is_space and "\n\n" in before.text


def _opens(token: Token) -> bool:
    """Whether a quotation begins; straight marks open before a word and close after one."""
    if token.text not in EITHER:
        return token.text in OPENING
    follows_space = token.i == 0 or bool(token.nbor(-1).whitespace_) or token.nbor(-1).is_space
    is_last = token.i + 1 == len(token.doc)
    return follows_space and not (token.whitespace_ or is_last or token.nbor().is_space)
