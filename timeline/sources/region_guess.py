"""Where an article is from, as far as its language tag or its address tells."""

from urllib.parse import urlsplit

from timeline.errors import InputError

# Country codes of the Internet that people everywhere use for what they sound like.
ANYWHERE = frozenset("ai am cc co eu fm gg io la ly me sh so to tv ws".split())
# The one country whose code on the Internet is not its ISO 3166 code.
RENAMED = {"uk": "GB"}
# All countries of ISO 3166-1, and Kosovo, which has the code that everybody uses.
COUNTRIES = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ
    EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW
    GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY
    KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
    MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY
    QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA
    ZM ZW
    """.split()
)


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
    country = RENAMED.get(code.lower(), code.upper())
    if country not in COUNTRIES:
        raise InputError(
            f"--region: {code!r} is no two-letter country code such as GB, US or AU; "
            f"these are: {' '.join(sorted(COUNTRIES))}"
        )
    return country
