"""Phrases that tell the time: "on Friday", "two days later"."""

from spacy.tokens import Token

TEMPORAL = frozenset({"DATE", "TIME"})


def is_temporal(child: Token) -> bool:
    """Whether the phrase tells the time, which the event has already; not how long or what for."""
    if child.dep_ == "npadvmod":
        return child.ent_type_ in TEMPORAL
    return child.lower_ != "for" and has_time(child) and not _is_term(child)


def _is_term(preposition: Token) -> bool:
    """Whether somebody got a length of time: "was sentenced to six years in prison"."""
    return preposition.lower_ == "to" and any(
        complement.dep_ == "pobj" and complement.tag_ in ("NN", "NNS")
        for complement in preposition.children
    )


def has_time(preposition: Token) -> bool:
    """Whether a date or a length of time follows: "on Friday", "for an hour"."""
    return preposition.dep_ == "prep" and any(
        complement.dep_ == "pobj" and complement.ent_type_ in TEMPORAL
        for complement in preposition.children
    )
