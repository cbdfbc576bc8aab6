"""Answers that are found once: what is asked of a word many times is kept with its document."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from spacy.tokens import Token

Answer = TypeVar("Answer")


def once(find: Callable[[Token], Answer]) -> Callable[[Token], Answer]:
    """`find`, asked once about each word. Its answers must hold no words, or none is ever freed."""
    name = f"{find.__module__}.{find.__qualname__}"

    @wraps(find)
    def answer(token: Token) -> Answer:
        known: dict[int, Answer] = token.doc.user_data.setdefault(name, {})
        if token.i not in known:
            known[token.i] = find(token)
        return known[token.i]

    return answer
