"""A cheap guess at the language of a text, and the decision what the extractor reads.

The stop words are the most frequent function words of each language, chosen by hand so that each
marks one language among these; a word that several languages share is listed for each of them.
"""

import re
from collections import Counter

from timeline.errors import InputError

STOP_WORDS = {
    "en": "the of and to that is was for with his they at this from have had not are but were "
    "which has been their would will said by on it as he she a an in its after when who",
    "de": "der die das und ist nicht mit sich auf für von dem den des eine ein einer im zu wurde "
    "auch als nach bei wird sie hat aus sind dass",
    "fr": "le la les des et est une dans que qui pour pas sur du au avec par ce sont il elle ont "
    "aux cette été plus mais un a",
    "es": "el la los las de que y en un una por con para del se no al es su como más fue pero lo "
    "ha este",
    "it": "il la di che e un una per non del della sono con gli dei nel alla è ha più anche le i "
    "dal delle da al",
    "pt": "o a os as de que e do da em um uma para com não dos das por na no ao foi mais se são "
    "pelo pela",
    "nl": "de het een en van is dat niet op te zijn voor met die aan er om ook als bij werd naar "
    "door heeft uit",
    "sv": "och att det som en på är av för med till den inte har de ett om var från sig men vid",
    "da": "og at det som en på er af for med til den ikke har de et om var fra sig men ved blev "
    "der",
    "no": "og å det som en på er av for med til den ikke har de et om var fra seg men ved ble",
    "fi": "ja on ei että se oli joka ovat myös mukaan sekä kuin hän mutta tai ole jo sen",
    "pl": "i w na z się nie że do jest to o jak po przez od za dla był oraz są ale który",
    "cs": "a v na se je že s z do to o k i jako za by pro ale jsou který byl podle uvedl",
    "hu": "a az és hogy nem is egy ez van volt meg de csak azt már mint szerint el",
    "ro": "și de la în a cu pe nu că din o un care este pentru mai au fost sau ale",
    "tr": "ve bir bu da de için ile olarak olan çok daha gibi ne var ancak sonra kadar",
    "id": "yang dan di dengan untuk dari ini pada itu tidak dalam akan oleh ke adalah juga",
}

# The first letters found here settle the language, or the most usual language of the script.
SCRIPTS = {
    "uk": "[іїєґ]",
    "ru": "[\u0400-\u04ff]",
    "el": "[\u0370-\u03ff]",
    "he": "[\u0590-\u05ff]",
    "ar": "[\u0600-\u06ff]",
    "hi": "[\u0900-\u097f]",
    "th": "[\u0e00-\u0e7f]",
    "ko": "[\uac00-\ud7af]",
    "ja": "[\u3040-\u30ff]",
    "zh": "[\u4e00-\u9fff]",
}

NAMES = {
    "ar": "Arabic", "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish",
    "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian",
    "id": "Indonesian", "it": "Italian", "ja": "Japanese", "ko": "Korean",
    "nb": "Norwegian", "nl": "Dutch", "nn": "Norwegian", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sv": "Swedish", "th": "Thai",
    "tr": "Turkish", "uk": "Ukrainian", "zh": "Chinese",
}  # fmt: skip

_SAMPLE = 3000  # characters looked at
_FEWEST_WORDS = 12
_SMALLEST_SHARE = 0.12  # of the words that must be stop words; running text has 0.3 and more
_FEWEST_DIFFERENT = 2  # stop words: one that is often there may be an initial, or a name
# Not the "s" of "Moody's" and of "U.S.", nor the "O" of "O'Connor".
_WORD = re.compile(r"(?!(?<=\w['’])\w\b)(?!\w[.'’])[^\W\d_]+")
_NOT_LATIN = re.compile("[\u0370-\u1dff\u3040-\ud7af]")
_SCRIPTS = [(language, re.compile(letters)) for language, letters in SCRIPTS.items()]
_LANGUAGES_OF: dict[str, list[str]] = {}
for _language, _words in STOP_WORDS.items():
    for _word in _words.split():
        _LANGUAGES_OF.setdefault(_word, []).append(_language)


def guess_language(text: str) -> str | None:
    """The ISO 639-1 code of the language of `text`, or None for a text too short or too mixed."""
    sample = text[:_SAMPLE].lower()
    letters = len(_WORD.sub("", sample))
    if len(_NOT_LATIN.findall(sample)) * 2 > len(sample) - letters:
        return _by_script(sample)
    words = _WORD.findall(sample)
    if len(words) < _FEWEST_WORDS:
        return None
    found = Counter(language for word in words for language in _LANGUAGES_OF.get(word, ()))
    (best, hits), (_, next_hits) = [*found.most_common(2), ("", 0), ("", 0)][:2]
    if hits < _SMALLEST_SHARE * len(words) or hits == next_hits:
        return None
    different = sum(1 for word in set(words) if best in _LANGUAGES_OF.get(word, ()))
    if different < _FEWEST_DIFFERENT:
        return None
    return best


def contradicts(text: str, language: str) -> bool:
    """Whether `text` is plainly not in `language`: it is in English, or in another one known here.

    A language that is not known here cannot be told from its neighbours (Catalan from Spanish).
    """
    guess = guess_language(text)
    code = _code(language)
    return guess not in (None, code) and (guess == "en" or is_english(code) or code in NAMES)


def _code(language: str) -> str:
    return language.strip().lower().replace("_", "-").split("-")[0]


def _by_script(sample: str) -> str | None:
    counts = {language: len(letters.findall(sample)) for language, letters in _SCRIPTS}
    if counts["uk"] * 50 > counts["ru"]:
        counts["ru"] = 0
    if counts["ja"] * 20 > counts["zh"]:
        counts["zh"] = 0
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] else None


def is_english(language: str | None) -> bool:
    """Whether events can be read from an article in `language` (a code such as "en-GB").

    The one place that decides it: the pipeline and the event rules are for English. A language
    that nothing says or shows is taken to be English.
    """
    return language is None or _code(language) in ("en", "eng", "english")


def known_language(language: str) -> str:
    """The language that the user names, checked. Raises InputError for an unknown code."""
    code = _code(language)
    if not is_english(code) and code not in NAMES:
        raise InputError(
            f"unknown language {language!r}: give its two-letter code, for example fr or pt-BR"
        )
    return language


def language_name(language: str) -> str:
    """ "French" for "fr"; the code itself where we have no name for it."""
    return NAMES.get(language.lower()[:2], language)
