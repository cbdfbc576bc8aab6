"""German words of time. Written by hand."""

from timeline.dates.calendar.calendar import Unit
from timeline.dates.languages.language import Language, by_meaning, in_order

_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag".split()
_PARTS = {
    "MO": "morgen vormittag",
    "MI": "mittag",
    "AF": "nachmittag",
    "EV": "abend",
    "NI": "nacht",
}

LANGUAGE = Language(
    code="de",
    months=in_order(
        "januar, jänner, jan. | februar, feb., febr. | märz | april, apr. | mai | juni | juli "
        "| august, aug. | september, sept., sep. | oktober, okt. | november, nov. | dezember, dez.",
        1,
    ),
    weekdays=in_order(
        "montag | dienstag | mittwoch | donnerstag | freitag | samstag, sonnabend | sonntag", 0
    ),
    units={
        Unit.HOUR: "stunde, stunden",
        Unit.DAY: "tag, tage, tagen",
        Unit.WEEKEND: "wochenende, wochenenden",
        Unit.WEEK: "woche, wochen",
        Unit.MONTH: "monat, monate, monaten, monats",
        Unit.QUARTER: "quartal, quartale, quartalen, quartals",
        Unit.YEAR: "jahr, jahre, jahren, jahres",
        Unit.DECADE: "jahrzehnt, jahrzehnte, jahrzehnten",
        Unit.CENTURY: "jahrhundert, jahrhunderte, jahrhunderten",
    },
    numbers=in_order(
        "ein, eine, einem, einen, einer | zwei | drei | vier | fünf | sechs | sieben | acht "
        "| neun | zehn | elf | zwölf | dreizehn | vierzehn | fünfzehn | sechzehn",
        1,
    )
    | {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "hundert": 100},
    days=by_meaning({-2: "vorgestern", -1: "gestern", 0: "heute", 1: "morgen", 2: "übermorgen"}),
    day_parts=by_meaning({(-1, "NI"): "letzte nacht, vergangene nacht"}),
    weekday_parts={
        f"{day}{part}": (n, code)
        for n, day in enumerate(_WEEKDAYS)
        for code, words in _PARTS.items()
        for part in words.split()
    },
    parts={
        "MO": "morgen, vormittag, früh",
        "MI": "mittag",
        "AF": "nachmittag",
        "EV": "abend",
        "NI": "nacht",
    },
    unit_words={"heuer": (Unit.YEAR, 0)},
    seasons="frühling, frühjahr | sommer | herbst | winter",
    before={
        -1: "letzte, letzten, letzter, letztes, letztem, vergangene, vergangenen, vergangener, "
        "vergangenes, vorige, vorigen, voriger, voriges",
        0: "diese, diesen, dieser, dieses, diesem",
        1: "nächste, nächsten, nächster, nächstes, nächstem, kommende, kommenden, kommender, "
        "kommendes, kommendem",
    },
    windows={-1: "letzten, vergangenen", 1: "nächsten, kommenden"},
    ago_before="vor",
    ahead_before="in",
    vague="einigen, einige, mehreren, mehrere, wenigen, ein paar, vielen",
    about="etwa, rund, ungefähr, fast, knapp, gut, mehr als, über",
    articles="der, den, dem, das, die",
    day_articles="der, den, dem",
    year_nouns="jahr, jahre, jahres",
    heralds="im, am, seit, bis, vor, nach, ab, zum, vom, von, und, ende, anfang, mitte, "
    "zwischen, gegen, monat, bis zum, jeweils",
    habits="jeden, jeder",
    portions={"START": "anfang", "MID": "mitte", "END": "ende"},
    glosses={
        "since": "seit",
        "from": "ab",
        "until": "bis, bis zum, bis zur",
        "before": "vor",
        "after": "nach",
        "during": "während",
        "around": "gegen, um",
        "between": "zwischen",
        "and": "und",
        "will": "wird, werden, soll, sollen, will, wollen",
        "was": "hat, haben, hatte, hatten, war, waren, wurde, wurden",
    },
    capitals=True,
    bare_years=True,
)
