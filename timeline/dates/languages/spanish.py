"""Spanish words of time. Written by hand."""

from timeline.dates.calendar.calendar import Unit
from timeline.dates.languages.language import Language, by_meaning, forms, in_order

LANGUAGE = Language(
    code="es",
    months=in_order(
        "enero, ene. | febrero, feb. | marzo, mar. | abril, abr. | mayo | junio, jun. "
        "| julio, jul. | agosto, ago. | septiembre, setiembre, sept., sep. | octubre, oct. "
        "| noviembre, nov. | diciembre, dic.",
        1,
    ),
    weekdays=in_order("lunes | martes | miércoles | jueves | viernes | sábado | domingo", 0),
    units={
        Unit.HOUR: "hora, horas",
        Unit.DAY: "día, días",
        Unit.WEEKEND: "fin de semana, fines de semana",
        Unit.WEEK: "semana, semanas",
        Unit.MONTH: "mes, meses",
        Unit.QUARTER: "trimestre, trimestres",
        Unit.YEAR: "año, años",
        Unit.DECADE: "década, décadas",
        Unit.CENTURY: "siglo, siglos",
    },
    numbers=in_order(
        "un, una, uno | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez | once "
        "| doce | trece | catorce | quince | dieciséis",
        1,
    )
    | {"veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "cien": 100},
    days=by_meaning(
        {
            -2: "anteayer, antes de ayer, antier",
            -1: "ayer",
            0: "hoy",
            1: "mañana",
            2: "pasado mañana",
        }
    ),
    day_parts=by_meaning(
        {
            (-1, "NI"): "anoche",
            (0, "MO"): "esta mañana",
            (0, "AF"): "esta tarde",
            (0, "NI"): "esta noche",
        }
    ),
    parts={"MO": "mañana", "AF": "tarde", "NI": "noche", "MI": "mediodía"},
    seasons="primavera | verano | otoño | invierno",
    before={
        -1: "pasado, pasada, último, última",
        0: "este, esta",
        1: "próximo, próxima",
    },
    after={
        -1: "pasado, pasada, último, última",
        1: "próximo, próxima, que viene, entrante",
    },
    following="siguiente",
    windows={-1: "últimos, últimas, pasados, pasadas", 1: "próximos, próximas"},
    ago_before="hace",
    ago_after="atrás",
    ahead_before="dentro de",
    vague="unos, unas, algunos, algunas, varios, varias, pocos, pocas",
    about="unos, unas, casi, cerca de, más de, menos de, apenas",
    ordinals=forms("1º, 1.º, 1°, primero", 1),
    articles="el, la, los, las",
    day_articles="el",
    of="de, del",
    part_joints="por la",
    year_nouns="año",
    heralds="en, desde, hasta, de, del, al, a, este, para, tras, antes del, antes de, después de, "
    "después del, entre, y, a partir de, a partir del, el mes de, mes de",
    habits="los, cada, todos los, un, una",
    portions={
        "START": "principios, comienzos, inicios",
        "MID": "mediados",
        "END": "finales, fines, final",
    },
    glosses={
        "since": "desde",
        "from": "a partir de, a partir del",
        "until": "hasta",
        "before": "antes de, antes del",
        "after": "después de, después del, tras",
        "during": "durante",
        "around": "hacia",
        "between": "entre",
        "and": "y",
        "will": "será, serán, habrá, tendrá, tendrán, va, van, debe, deben, deberá, podrá, "
        "comenzará, empezará, votará, votarán, viajará, viajarán, celebrará, celebrarán, "
        "reunirá, reunirán, abrirá, previsto, prevista",
        "was": "ha, han, había, fue, fueron, era, estaba",
    },
    bare_weekdays=True,
    article_weekdays=True,
)
