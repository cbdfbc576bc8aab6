"""Bytes to text: UTF-8, other encodings where they can be told, and no binary files.

No character is dropped or folded but the byte order mark at the very start: the offsets in the
output are into the text as decoded here.
"""

import codecs
from contextlib import suppress

from timeline.errors import InputError
from timeline.sources.language_guess import guess_language

_SAMPLE = 8192
_BINARY_SHARE = 0.1  # of control characters; text has next to none, a NUL here and there is noise
_CONTROL = {chr(code) for code in range(32)} - set("\t\n\r\f\v\b\x1b") | {"\x7f"}
_BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",  # before UTF-16, whose mark it begins with
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}

# Detection takes Polish for French and the reverse; where the stop words say French, it is.
_WESTERN = {"en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "fi"}
# The ones that news is found in: among all that exist, rare ones win too often.
_ENCODINGS = [
    *(f"cp{number}" for number in (1250, 1251, 1252, 1253, 1254, 1255, 1256)),
    *("koi8_r", "cp932", "euc_jp", "gb18030", "big5", "euc_kr"),
]


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of `data`. `declared` is the encoding that the document itself names, if any.

    Raises InputError for a binary file and for an encoding that cannot be told.
    """
    for encoding in (_by_mark(data), "utf-8", declared):
        try:
            text = data.decode(encoding or "utf-8")
        except (UnicodeDecodeError, LookupError):
            continue
        if _is_binary(text[:_SAMPLE]):
            raise InputError("this is a binary file, not text")
        return text
    return _detected(data)


def _by_mark(data: bytes) -> str | None:
    for mark, encoding in _BYTE_ORDER_MARKS.items():
        if data.startswith(mark):
            return encoding
    return None


def _is_binary(sample: str) -> bool:
    return sum(character in _CONTROL for character in sample) > _BINARY_SHARE * len(sample)


def _detected(data: bytes) -> str:
    """The text of what is not UTF-8, by what makes words of it."""
    if b"\0" in data[:_SAMPLE] or _is_binary(data[:_SAMPLE].decode("latin-1")):
        raise InputError("this is a binary file, not text")
    with suppress(UnicodeDecodeError):
        western = data.decode("cp1252")
        if guess_language(western) in _WESTERN:
            return western
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_ENCODINGS).best()
    if best is None:
        raise InputError(
            "this is not UTF-8, and its encoding cannot be told: convert it first, "
            "for example with `iconv -f ENCODING -t utf-8`"
        )
    return str(best)
