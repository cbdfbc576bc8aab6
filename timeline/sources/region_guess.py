"""Where an article is from, as far as its language tag or its address tells."""

from urllib.parse import urlsplit

from timeline.errors import InputError

# Country codes of the Internet that people everywhere use for what they sound like.
ANYWHERE = frozenset("ai am cc co eu fm gg io la ly me sh so to tv ws".split())
# The one country whose code on the Internet is not its ISO 3166 code.
RENAMED = {"uk": "GB"}


def guess_region(url: str | None, language: str | None) -> str | None:
    """The two-letter country code of an article: of "en-AU", else of its site's address.

    None where neither tells; a plain language such as "en" is at home in many countries.
    """
    for part in (language or "").replace("_", "-").split("-")[1:]:
        if len(part) == 2 and part.isascii() and part.isalpha():
            return part.upper()
    try:
        ending = (urlsplit(url or "").hostname or "").rpartition(".")[2]
    except ValueError:  # no address after all
        return None
    if len(ending) != 2 or not (ending.isascii() and ending.isalpha()) or ending in ANYWHERE:
        return None
    return RENAMED.get(ending, ending.upper())


def known_region(code: str) -> str:
    """The country that the user names, checked. Raises InputError for what is no code."""
    # Imported here: the readers need nothing of the resolver.
    from timeline.dates.regions import region

    try:
        region(code)
    except ValueError as error:
        raise InputError(f"--region: {error}") from error
    return code.upper()
