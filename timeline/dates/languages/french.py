"""French words of time. Written by hand."""

from timeline.dates.calendar.calendar import Unit
from timeline.dates.languages.language import Language, by_meaning, forms, in_order

LANGUAGE = Language(
    code="fr",
    months=in_order(
        "janvier, janv. | février, févr., fév. | mars | avril, avr. | mai | juin | juillet, juil. "
        "| août, aout | septembre, sept. | octobre, oct. | novembre, nov. | décembre, déc.",
        1,
    ),
    weekdays=in_order("lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche", 0),
    units={
        Unit.HOUR: "heure, heures",
        Unit.DAY: "jour, jours",
        Unit.WEEKEND: "week-end, week-ends, weekend",
        Unit.WEEK: "semaine, semaines",
        Unit.MONTH: "mois",
        Unit.QUARTER: "trimestre, trimestres",
        Unit.YEAR: "an, ans, année, années",
        Unit.DECADE: "décennie, décennies",
        Unit.CENTURY: "siècle, siècles",
    },
    numbers=in_order(
        "un, une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze "
        "| treize | quatorze | quinze | seize",
        1,
    )
    | {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100},
    days=by_meaning(
        {
            -2: "avant-hier",
            -1: "hier",
            0: "aujourd'hui",
            1: "demain",
            2: "après-demain",
        }
    ),
    day_parts=by_meaning(
        {
            (0, "MO"): "ce matin",
            (0, "AF"): "cet après-midi",
            (0, "EV"): "ce soir",
            (0, "NI"): "cette nuit",
        }
    ),
    parts={"MO": "matin", "AF": "après-midi", "EV": "soir", "NI": "nuit"},
    seasons="printemps | été | automne | hiver",
    before={0: "ce, cet, cette"},
    after={-1: "dernier, dernière, passé, passée", 1: "prochain, prochaine"},
    following="suivant, suivante",
    windows={-1: "derniers, dernières", 1: "prochains, prochaines"},
    ago_before="il y a, voilà, voici",
    ago_after="plus tôt, auparavant",
    ahead_before="dans, d'ici",
    vague="quelques, plusieurs",
    about="environ, près de, à peine, plus de, moins de",
    ordinals=forms("1er, 1ᵉʳ, premier", 1),
    articles="le, la, l', les",
    day_articles="le",
    of="de",
    year_nouns="année, an",
    heralds="en, depuis, dès, avant, après, jusqu'en, d'ici, entre, vers, courant, mi, et, "
    "jusqu'à, mois de, de, d'",
    habits="le, les, chaque, tous les, un",
    portions={"START": "début", "MID": "mi-, milieu", "END": "fin"},
    glosses={
        "since": "depuis",
        "from": "dès, à partir de, à partir du",
        "until": "jusqu'en, jusqu'à, jusqu'au",
        "by": "d'ici, d'ici à, d'ici au",
        "before": "avant",
        "after": "après",
        "during": "pendant, durant",
        "around": "vers",
        "between": "entre",
        "and": "et",
        "will": "sera, seront, aura, auront, va, vont, doit, doivent, devra, devront, pourra, "
        "pourront, débutera, commencera, reprendra, reprendront, ouvrira, votera, voteront, "
        "rencontrera, rencontreront, fera, feront, prévu, prévue, prévus, prévues",
        "was": "a, ont, était, étaient, avait, avaient, fut, furent",
    },
    bare_weekdays=True,
)
