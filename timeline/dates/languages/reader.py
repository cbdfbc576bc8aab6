"""Reads the date phrases of a text in one of the languages."""

from functools import cache
from importlib import import_module

from timeline.dates.grammar.grammar import Stage
from timeline.dates.languages import LANGUAGES
from timeline.dates.languages.families import rules
from timeline.dates.languages.language import Language
from timeline.dates.languages.words import LanguageTokens
from timeline.dates.text.lexicon import Lexicon
from timeline.dates.text.tokens import Tokens

# What every phrase has one of; the rules are run around these tokens only.
CORES = (
    "ISO NUMERIC YEAR MONTH WEEKDAY WEEKDAY_PART SEASON UNIT UNIT_WORD SINGLE_UNIT DAY_WORD "
    "DAY_PART"
).split()


class Reader:
    """The grammar of one language: its words and rules, ready to read texts."""

    def __init__(self, code: str) -> None:
        language: Language = import_module(f"{__package__}.{LANGUAGES[code]}").LANGUAGE
        names = (
            {*language.months, *language.weekdays, *language.weekday_parts}
            if language.capitals
            else set()
        )
        self.lexicon = Lexicon(set(), language.tables(), names)
        cores = "".join(char for char, kinds in self._kinds() if not kinds.isdisjoint(CORES))
        self.stage = Stage(rules(language), self.lexicon, cores)

    def _kinds(self) -> list[tuple[str, frozenset[str]]]:
        return [(char, kinds) for kinds, char in self.lexicon.char_of.items()]

    def read(self, text: str) -> Tokens:
        """The text's tokens, with its date phrases as chunks."""
        tokens: Tokens = LanguageTokens(text, self.lexicon)
        return tokens.chunked(self.stage.recognise(tokens))


@cache
def reader(code: str) -> Reader:
    """The reader of a language (made once per process)."""
    return Reader(code)
