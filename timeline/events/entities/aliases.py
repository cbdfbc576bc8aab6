"""Short names and the full names that they stand for: "EU" and "European Union"."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping

from timeline.events.syntax.nouns import INSTITUTIONS, ORGANIZATIONS, PLACES
from timeline.events.tables import is_given_name, pairs
from timeline.model import ActorKind

KIND_OF_LABEL: dict[str, ActorKind] = {
    "PERSON": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "group",
    "PRODUCT": "thing",
    "WORK_OF_ART": "thing",
    "EVENT": "thing",
    "LAW": "thing",
}
# Who is called so often by surname before any full name appears is somebody else.
FAMILIAR = 4
# What may follow an organisation's short name in its full one. Written by hand.
COMPANY_WORDS = frozenset(
    """
    & ab aerospace ag airlines airways bancorp bank biosciences brands breweries bros brothers
    chemical chemicals co communications company computer computers corp corporation dynamics
    electronics energy engineering enterprises entertainment financial foods gmbh group holding
    holdings inc incorporated industries instruments insurance international limited llc llp ltd
    materials mining motor motors networks nv oil oyj paints partners petroleum pharma
    pharmaceuticals plc railways records retail sa se semiconductor software solutions steel stores
    studios systems technologies technology telecom therapeutics trains
    """.split()
)
# What names of sports clubs end in, and nobody is called. Written by hand.
CLUB_NAMES = frozenset(
    """
    afc albion argyle athletic fc harlequins hotspur rangers rovers saracens united wanderers
    """.split()
)
# What bears the name of another: "the Ford Foundation", "Sony Pictures". Written by hand.
NAMESAKES = (
    INSTITUTIONS
    | PLACES
    | frozenset("award cup labs maps music pay pictures prize research services ventures".split())
)
# What ends the names of a firm's products, which bear its name, too. Written by hand.
PRODUCTS = frozenset(
    """
    android app assistant browser camera card chrome cloud console drive edge explorer glass home
    live mail messenger mobile office one pad phone phones plus pod prime pro search store suite
    tablet toolbar tv video watch web windows
    """.split()
)
# What these short names mean needs no longer one: the House is not its Democratic Leadership. Nor
# does "we" mean it, where one of many speaks.
WHOLE = frozenset({"Assembly", "Cabinet", "Congress", "House", "Parliament", "Senate"})


def fullest_names(labels: dict[str, str], order: list[str]) -> dict[str, str]:
    """Short name -> the fullest name it certainly stands for.

    labels: the entity label of each name. order: all mentions of names as they come in the text.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for place, name in enumerate(order):
        places[name].append(place)
    longer: dict[str, list[str]] = defaultdict(list)  # by what a short form has of them
    aliases: dict[str, str] = {}
    for name in sorted(labels, key=_rank):
        shared = {name.split()[0].lower(), name.split()[-1].lower(), country(name)}
        shared.update(word.lower() for word in first_surnames(name))
        letters = name.replace(".", "")
        candidates = dict.fromkeys(
            long for key in (*shared, f"initials {letters}") for long in longer[key]
        )
        certain = [
            long
            for long in candidates
            if stands_for(name, long, labels)
            and bisect_left(places[name], places[long][0]) < FAMILIAR
        ]
        longs = certain or _introducing(name, candidates, labels, places)
        full = {aliases.get(long, long) for long in longs}
        if len(full) == 1:
            aliases[name] = full.pop()
        rest = name.partition(" ")[2]
        for key in dict.fromkeys(
            (*shared, f"initials {initials(name)}", f"initials {initials(rest)}")
        ):
            longer[key].append(name)
    return aliases


def _rank(name: str) -> tuple[bool, bool, int, str]:
    """Long names first; but "Japan" before "Japanese", and "UK" before "British"."""
    is_of_country = country(name) != name
    return is_of_country, is_of_country and not name.isupper(), -len(name), name


def _introducing(
    short: str,
    candidates: Iterable[str],
    labels: Mapping[str, str],
    places: Mapping[str, list[int]],
) -> list[str]:
    """The organisations that a word begins or ends the name of, if it follows them all.

    News names in full first: "Norcrest Chemicals" and then "Norcrest", "Hull Rovers" and "Rovers".
    """
    bearers = [
        long
        for long in candidates
        if labels[short] == labels[long] == "ORG"
        and short in (long.split()[0], long.split()[-1])
        and not (short in WHOLE or _is_product(short, long, labels))
    ]
    follows = all(
        places[long][-1] < places[short][0]
        and " of " not in long
        and long.lower().split()[-1] not in NAMESAKES - {short.lower()}
        for long in bearers
    )
    return bearers if follows else []


def _is_product(firm: str, name: str, labels: Iterable[str]) -> bool:
    """Whether the longer name is that of something a firm makes, which is spoken of without it.

    "Norvane Deskwise" is a product, where the article names "Deskwise" or "Deskwise 4", too.
    """
    own = name.removeprefix(firm).split()
    if own == name.split():
        return False  # "Deskwise" of "Norvane Deskwise"
    if own[-1].lower() in PRODUCTS:
        return True
    return any(other.split()[: len(own)] == own for other in labels)


def stands_for(short: str, long: str, labels: dict[str, str]) -> bool:
    """Whether `short` is a way to write the name `long`."""
    kinds = KIND_OF_LABEL[labels[short]], KIND_OF_LABEL[labels[long]]
    if kinds == ("person", "person"):
        return _is_shorter_person(short.split(), long.split())
    if "person" in kinds:
        return False
    return (
        _is_shorter_organization(short.lower().split(), long.lower().split())
        or is_acronym(short, long)
        # The Japanese are not Japan.
        or (country(short) == country(long) and kinds.count("group") != 1)
    )


def _is_shorter_person(short: list[str], long: list[str]) -> bool:
    """ "Zelenskyy", "Volodymyr", "Mr V. Zelenskyy" of "Volodymyr Zelenskyy"."""
    if len(short) == 1:
        return short[0] in (long[0], long[-1], *first_surnames(" ".join(long)))
    if "".join(long[-len(short) :]).lower() == "".join(short).lower():
        return True  # "De Wit" of "Femke de Wit"
    return short[-1] == long[-1] and (
        short[0] == long[0] or (short[0].endswith(".") and short[0][0] == long[0][0])
    )


def first_surnames(name: str) -> list[str]:
    """The "Gomez" of "Arturo Gomez Salinas"; not the "Lee" of "Ann Lee Hill"."""
    words = name.split()[1:-1]
    return [word for word in words if word.istitle() and word.isalpha() and not is_given_name(word)]


def _is_shorter_organization(short: list[str], long: list[str]) -> bool:
    """ "Apple" of "Apple Computer" or "Apple Inc.", "Alliance" of "Labour Alliance"."""
    if short == long[-1:] and short[0] in ORGANIZATIONS | CLUB_NAMES:
        return True
    rest = long[len(short) :]
    return long[: len(short)] == short and all(word.strip(".,") in COMPANY_WORDS for word in rest)


def is_acronym(short: str, long: str) -> bool:
    """Whether `short` is made of the initials of `long`: "EU" of "European Union"."""
    letters = short.replace(".", "")
    if len(letters) < 2 or not letters.isupper() or " " not in long:
        return False
    first, _, rest = long.partition(" ")
    # "FDA" of "US Food and Drug Administration".
    return letters == initials(long) or (
        first in pairs("demonyms.tsv") and " " in rest and letters == initials(rest)
    )


def initials(name: str) -> str:
    """The capitals that the words of a name begin with."""
    return "".join(word[0] for word in re.split(r"[\s-]+", name) if word[:1].isupper())


def country(name: str) -> str:
    """The country that an abbreviation or adjective stands for, or the name itself."""
    return pairs("demonyms.tsv").get(name.rstrip("."), pairs("demonyms.tsv").get(name, name))
