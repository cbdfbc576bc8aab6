"""Hanging words elsewhere in a parse, which stays a tree.

A word that hung below itself would make a circle, on which a walk up or down never ends.
"""

from spacy.tokens import Token


def hang(token: Token, head: Token, role: str = "") -> None:
    """Make a token a child of another one, in a role if one is given; not of one below itself."""
    if token == head or token.is_ancestor(head):
        return
    token.head = head
    if role:
        token.dep_ = role


def make_root(token: Token) -> None:
    """Make a token the root of its sentence."""
    token.head, token.dep_ = token, "ROOT"
