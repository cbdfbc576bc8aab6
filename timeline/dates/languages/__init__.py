"""Date phrases in other languages than English: a table of words each, the same families for all.

Only the table of a text's own language is imported.
"""

# Adding a language: write a module of its name with its `LANGUAGE`, and add a line.
LANGUAGES = {
    "fr": "french",
    "es": "spanish",
    "de": "german",
    "it": "italian",
    "pt": "portuguese",
    "nl": "dutch",
    "uk": "ukrainian",
}
# ISO 639-2 codes, of which some languages have two.
THREE_LETTERS = {
    "fra": "fr", "fre": "fr", "spa": "es", "deu": "de", "ger": "de", "ita": "it", "por": "pt",
    "nld": "nl", "dut": "nl", "ukr": "uk",
}  # fmt: skip
CODES = {code: code for code in LANGUAGES} | {name: code for code, name in LANGUAGES.items()}
CODES |= THREE_LETTERS


def code_of(language: str) -> str | None:
    """The code of a language that can be read, from "fr", "fr-CA", "fra" or "French"; else None."""
    return CODES.get(language.strip().lower().replace("_", "-").split("-")[0])
