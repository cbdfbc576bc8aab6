"""The tenses of English verbs, by their tags and auxiliaries."""

from spacy.tokens import Token

from timeline.events.syntax.labels import AUXILIARIES, FINITE_TAGS, PAST_TAGS, PRESENT_TAGS
from timeline.events.syntax.once import once


def tags(verb: Token) -> set[str]:
    """The tags of the verb and its auxiliaries: those of "will be sold"."""
    return {verb.tag_, *(child.tag_ for child in verb.children if child.dep_ in AUXILIARIES)}


def has_tense(verb: Token) -> bool:
    """Whether the verb has a tense or modal: "sank", "will sink"; not "sink", "having sunk"."""
    return not tags(verb).isdisjoint(FINITE_TAGS)


@once
def is_simple_past(verb: Token) -> bool:
    """Whether the verb narrates: "broke", "was broken", "could not break"; not "had broken"."""
    auxiliaries = [child for child in verb.children if child.dep_ in AUXILIARIES]
    if verb.tag_ not in PAST_TAGS:
        is_denied = any(child.dep_ == "neg" for child in verb.children)
        did = ("did", "could") if is_denied else ("did",)
        return verb.tag_ == "VB" and len(auxiliaries) == 1 and auxiliaries[0].lower_ in did
    # With a subject and no auxiliary, what the tagger takes for a participle is a past tense.
    has_subject = any(child.dep_ == "nsubj" for child in verb.lefts)
    if verb.tag_ == "VBD" or (verb.tag_ == "VBN" and has_subject and not auxiliaries):
        return not auxiliaries
    return verb.tag_ == "VBN" and [(c.lemma_, c.tag_) for c in auxiliaries] == [("be", "VBD")]


def is_past(verb: Token) -> bool:
    """Whether the verb tells of the past: "broke", "was broken", "had broken"."""
    return is_simple_past(verb) or is_pluperfect(verb)


def is_pluperfect(verb: Token) -> bool:
    """Whether the verb tells of what lay before: "had broken"."""
    return verb.tag_ == "VBN" and has_had(verb)


def has_had(verb: Token) -> bool:
    """Whether a "had" comes before: "had broken", "had been spying"."""
    return any(child.lemma_ == "have" and child.tag_ == "VBD" for child in verb.lefts)


def is_progressive(verb: Token) -> bool:
    """Whether the verb tells what was going on: "was fighting for his life"."""
    return verb.tag_ == "VBG" and any(c.lemma_ == "be" and c.tag_ == "VBD" for c in verb.lefts)


def is_perfect(verb: Token) -> bool:
    """Whether the verb tells of what lasts or counts until now: "has risen"."""
    return any(
        child.dep_ == "aux" and child.lemma_ == "have" and child.tag_ in PRESENT_TAGS
        for child in verb.children
    )
