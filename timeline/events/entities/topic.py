"""Whom an article is about: a profile comes back to "she" when another has been spoken of."""

from collections import Counter
from collections.abc import Mapping

from spacy.tokens import Span, Token

from timeline.events.referent import Referent

OFTEN = 4  # mentions
FAR = 2.5  # times as often as anybody else
RECALLED = 118.0  # the weight that it has again: less than that of a mention in the paragraph


def recalled(
    sentence: Span, times: Counter[Referent], last: Mapping[Referent, Token]
) -> Referent | None:
    """Who comes to mind where a paragraph begins.

    Who is mentioned much more often than anybody else, the last sentence about people among them.
    `times`: how often each has been mentioned; `last`: where last.
    """
    if not _begins_paragraph(sentence):
        return None
    people = [one for one, _ in times.most_common() if one.is_human and not one.plural]
    if not people or not people[0].named or times[people[0]] < OFTEN:
        return None
    if len(people) > 1 and times[people[0]] < FAR * times[people[1]]:
        return None
    latest = max(last[one].sent.start for one in people)
    return people[0] if last[people[0]].i >= latest else None


def _begins_paragraph(sentence: Span) -> bool:
    doc, start = sentence.doc, sentence.start
    return "\n" in doc[max(0, start - 1) : start].text_with_ws + sentence[0].text
