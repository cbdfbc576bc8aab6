"""Italian words of time. Written by hand."""

from timeline.dates.calendar.calendar import Unit
from timeline.dates.languages.language import Language, by_meaning, forms, in_order

LANGUAGE = Language(
    code="it",
    months=in_order(
        "gennaio, gen., genn. | febbraio, feb., febbr. | marzo, mar. | aprile, apr. | maggio, mag. "
        "| giugno, giu. | luglio, lug. | agosto, ago. | settembre, sett., set. | ottobre, ott. "
        "| novembre, nov. | dicembre, dic.",
        1,
    ),
    weekdays=in_order("lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica", 0),
    units={
        Unit.HOUR: "ora, ore",
        Unit.DAY: "giorno, giorni",
        Unit.WEEKEND: "fine settimana, weekend, week-end",
        Unit.WEEK: "settimana, settimane",
        Unit.MONTH: "mese, mesi",
        Unit.QUARTER: "trimestre, trimestri",
        Unit.YEAR: "anno, anni",
        Unit.DECADE: "decennio, decenni",
        Unit.CENTURY: "secolo, secoli",
    },
    numbers=in_order(
        "un, una, uno, un' | due | tre | quattro | cinque | sei | sette | otto | nove | dieci "
        "| undici | dodici | tredici | quattordici | quindici | sedici",
        1,
    )
    | {"venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "cento": 100}
    | {"vent'": 20, "trent'": 30, "quarant'": 40, "cinquant'": 50, "cent'": 100},
    days=by_meaning(
        {
            -2: "l'altro ieri, altro ieri, ieri l'altro, avantieri",
            -1: "ieri",
            0: "oggi",
            1: "domani",
            2: "dopodomani",
        }
    ),
    day_parts=by_meaning(
        {
            (0, "MO"): "stamattina, stamani, stamane, questa mattina",
            (0, "AF"): "questo pomeriggio",
            (0, "EV"): "stasera, questa sera",
            (0, "NI"): "stanotte, questa notte",
        }
    ),
    parts={"MO": "mattina, mattino", "AF": "pomeriggio", "EV": "sera", "NI": "notte"},
    seasons="primavera | estate | autunno | inverno",
    before={
        -1: "scorso, scorsa, passato, passata",
        0: "questo, questa, quest'",
        1: "prossimo, prossima",
    },
    after={-1: "scorso, scorsa, passato, passata", 1: "prossimo, prossima, che viene"},
    following="seguente, successivo, successiva, dopo",
    windows={-1: "ultimi, ultime, scorsi, scorse", 1: "prossimi, prossime"},
    ago_after="fa, or sono",
    ahead_before="tra, fra",
    vague="alcuni, alcune, pochi, poche, diversi, diverse, parecchi, qualche",
    about="circa, quasi, oltre, più di",
    ordinals=forms("1º, 1°, primo", 1),
    articles="il, lo, la, l', i, gli, le",
    day_articles="il, l'",
    of="di, del, dell', della",
    part_joints="di",
    year_nouns="anno",
    heralds="in, a, da, dal, nel, dopo, prima di, prima del, fino a, fino al, entro, di, "
    " del, tra, fra, e, mese di, ad, al, verso, per",
    habits="ogni, il, la, tutti i, un, una",
    portions={
        "START": "inizio",
        "MID": "metà",
        "END": "fine",
    },
    glosses={
        "from": "da, dal, dallo, dalla, dall'",
        "until": "fino a, fino al, fino alla",
        "by": "entro",
        "before": "prima di, prima del",
        "after": "dopo",
        "during": "durante",
        "around": "verso",
        "between": "tra, fra",
        "and": "e",
        "will": "sarà, saranno, avrà, avranno, dovrà, dovranno, potrà, voterà, voteranno, "
        "comincerà, inizierà, riprenderà, riprenderanno, aprirà, incontrerà, previsto, prevista",
        "was": "ha, hanno, era, erano, fu, furono",
    },
    bare_weekdays=True,
)
