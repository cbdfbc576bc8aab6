"""Texts of other languages as tokens: like English ones, but for words of several tokens."""

import re
from typing import Any

from timeline.dates.text.tokens import Tokens


class LanguageTokens(Tokens):
    """A text's tokens in a language; forms such as "fin de semana" and "sept." are one token."""

    __slots__ = ()

    def _join_spoken_numbers(self) -> None:
        """Make one token of each form of several words. (Numbers here are single words.)"""
        heads = re.compile(f"[{self.lexicon.chars_of('HEAD')}]")
        joints: list[tuple[int, int, str]] = []
        free = 0
        for match in heads.finditer(self.shape):
            found = self._form_at(match.start()) if match.start() >= free else None
            if found:
                joints.append((match.start(), *found))
                free = found[0]
        self._splice(joints)

    def _form_at(self, index: int) -> tuple[int, str] | None:
        """The longest form that begins at a token: the token after it, and its character."""
        for following, form in self.value(index, "HEAD"):
            stop = index + 1 + len(following)
            if stop <= len(self.starts) and all(
                self._form(n) == word for n, word in enumerate(following, index + 1)
            ):
                return stop, self.lexicon.chars[form]
        return None

    def _form(self, index: int) -> str:
        """A token as the tables have it."""
        return "".join(self.original(index).lower().replace("’", "'").split())

    def word(self, index: int) -> str:
        """A token in English: a sign or number as it stands, a word by its gloss or not at all."""
        form = self._form(index)
        gloss: str = self.lexicon.values.get(form, {}).get("GLOSS", "")
        return gloss if any(map(str.isalpha, form)) else form

    def value(self, index: int, category: str) -> Any:
        """What a token means in a category of the language's tables, or None."""
        return self.lexicon.values.get(self._form(index), {}).get(category)

    def number(self, index: int) -> float:
        """The value of a number or ordinal."""
        for category in ("NUMBER", "ORDINAL"):
            number = self.value(index, category)
            if isinstance(number, int):
                return number
        return super().number(index)
