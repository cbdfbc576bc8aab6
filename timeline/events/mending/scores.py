"""The sets of a match: "6-4, 3-6, 7-6 (7-5)", which tell one thing together.

Parsers hang each of them, and what follows, on another word.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from timeline.events.syntax.hanging import hang
from timeline.events.syntax.labels import VERBAL
from timeline.events.syntax.nouns import DASHES, is_of_score
from timeline.events.syntax.spelling import spelled

BETWEEN = frozenset({",", "and", "(", ")"})
LONGEST = 40  # tokens of all sets of a match


def mend(doc: Doc) -> None:
    """Hang the sets of each match, and what hung on them, on the verb before them."""
    for sets in list(_matches(doc)):
        above = sets.root.head
        verb = next((word for word in (above, *above.ancestors) if word.pos_ in VERBAL), None)
        if above.i < sets.start and verb is not None and verb.i < sets.start:
            _join(sets, verb)


def _matches(doc: Doc) -> Iterator[Span]:
    """Two scores or more in a row."""
    end = 0
    for token in spelled(doc, DASHES):
        if token.i <= end or not _is_dash_of_score(token):
            continue
        end = _end(token)
        if end > token.i + 2:
            yield doc[token.i - 1 : end]


def _is_dash_of_score(dash: Token) -> bool:
    return 0 < dash.i < len(dash.doc) - 1 and is_of_score(dash.nbor(-1))


def _end(dash: Token) -> int:
    """The token after the last set."""
    doc, end = dash.doc, dash.i + 2
    for token in doc[end : dash.i + LONGEST]:
        if token.text.isdigit() and (is_of_score(token) or token.nbor(-1).text == "("):
            end = token.i + 1
        elif token.text == ")" and token.i == end:
            end += 1
        elif token.text not in (*BETWEEN, *DASHES):
            break
    return end


def _join(sets: Span, verb: Token) -> None:
    first = sets[0]
    for child in [child for token in sets for child in token.children if child not in sets]:
        hang(child, verb)
    hang(first, verb, "npadvmod")
    for token in sets[1:]:
        hang(token, first, "punct" if token.is_punct else "nummod")
