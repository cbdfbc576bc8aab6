"""Dutch words of time. Written by hand."""

from timeline.dates.calendar.calendar import Unit
from timeline.dates.languages.language import Language, by_meaning, forms, in_order

_WEEKDAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
_PARTS = {
    "MO": "ochtend, morgen, voormiddag",
    "AF": "middag, namiddag",
    "EV": "avond",
    "NI": "nacht",
}
_PART_OF = by_meaning(_PARTS)

LANGUAGE = Language(
    code="nl",
    months=in_order(
        "januari, jan. | februari, feb., febr. | maart | april, apr. | mei | juni | juli "
        "| augustus, aug. | september, sept., sep. | oktober, okt. | november, nov. "
        "| december, dec.",
        1,
    ),
    weekdays=in_order(" | ".join(_WEEKDAYS), 0),
    units={
        Unit.HOUR: "uur, uren",
        Unit.DAY: "dag, dagen",
        Unit.WEEKEND: "weekend, weekeinde, weekends",
        Unit.WEEK: "week, weken",
        Unit.MONTH: "maand, maanden",
        Unit.QUARTER: "kwartaal, kwartalen",
        Unit.YEAR: "jaar, jaren",
        Unit.DECADE: "decennium, decennia",
        Unit.CENTURY: "eeuw, eeuwen",
    },
    numbers=in_order(
        "een, één | twee | drie | vier | vijf | zes | zeven | acht | negen | tien | elf | twaalf "
        "| dertien | veertien | vijftien | zestien",
        1,
    )
    | {"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "honderd": 100},
    days=by_meaning(
        {-2: "eergisteren", -1: "gisteren", 0: "vandaag", 1: "morgen", 2: "overmorgen"}
    ),
    day_parts=by_meaning({(0, "MO"): "vanochtend, vanmorgen", (0, "AF"): "vanmiddag"})
    | by_meaning({(0, "EV"): "vanavond", (0, "NI"): "vannacht"})
    | {f"gister{part}": (-1, code) for part, code in _PART_OF.items()},
    weekday_parts={
        f"{day}{part}": (n, code)
        for n, day in enumerate(_WEEKDAYS)
        for part, code in _PART_OF.items()
    },
    parts=_PARTS,
    seasons="lente, voorjaar | zomer | herfst, najaar | winter",
    before={
        -1: "vorige, vorig, afgelopen, verleden",
        0: "deze, dit",
        1: "volgende, volgend, komende, komend, aanstaande",
    },
    after={1: "aanstaande", -1: "jongstleden"},
    windows={-1: "afgelopen, laatste", 1: "komende, volgende"},
    ago_after="geleden",
    ahead_before="over, binnen",
    vague="enkele, een paar, paar, verscheidene, meerdere",
    about="ongeveer, circa, ruim, bijna, zo'n, meer dan",
    ordinals=forms("1e, 1ste, eerste", 1),
    articles="de, het",
    day_articles="de, den",
    of="van",
    year_nouns="jaar",
    heralds="in, op, sinds, vanaf, tot, voor, na, eind, begin, medio, half, per, van, tussen, en, "
    "rond, tegen, maand",
    habits="elke, iedere, de, een, op de",
    portions={"START": "begin", "MID": "medio, half, midden", "END": "eind"},
    glosses={
        "since": "sinds",
        "from": "vanaf",
        "until": "tot, tot en met",
        "by": "tegen, uiterlijk",
        "before": "voor, vóór",
        "after": "na",
        "during": "tijdens",
        "around": "rond",
        "between": "tussen",
        "and": "en",
        "will": "zal, zullen, gaat, gaan, wordt, worden, moet, moeten",
        "was": "heeft, hebben, had, was, waren, werd, werden",
    },
    bare_weekdays=True,
)
