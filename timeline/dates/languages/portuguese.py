"""Portuguese words of time, of Portugal and Brazil. Written by hand."""

from timeline.dates.calendar.calendar import Unit
from timeline.dates.languages.language import Language, by_meaning, forms, in_order

LANGUAGE = Language(
    code="pt",
    months=in_order(
        "janeiro, jan. | fevereiro, fev. | março, mar. | abril, abr. | maio | junho, jun. "
        "| julho, jul. | agosto, ago. | setembro, set. | outubro, out. | novembro, nov. "
        "| dezembro, dez.",
        1,
    ),
    weekdays=in_order(
        "segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado "
        "| domingo",
        0,
    ),
    units={
        Unit.HOUR: "hora, horas",
        Unit.DAY: "dia, dias",
        Unit.WEEKEND: "fim de semana, fins de semana, fim-de-semana",
        Unit.WEEK: "semana, semanas",
        Unit.MONTH: "mês, meses",
        Unit.QUARTER: "trimestre, trimestres",
        Unit.YEAR: "ano, anos",
        Unit.DECADE: "década, décadas",
        Unit.CENTURY: "século, séculos",
    },
    numbers=in_order(
        "um, uma | dois, duas | três | quatro | cinco | seis | sete | oito | nove | dez | onze "
        "| doze | treze | catorze, quatorze | quinze | dezesseis, dezasseis",
        1,
    )
    | {"vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "cem": 100},
    days=by_meaning(
        {
            -2: "anteontem",
            -1: "ontem",
            0: "hoje",
            1: "amanhã",
            2: "depois de amanhã",
        }
    ),
    day_parts=by_meaning(
        {
            (0, "MO"): "esta manhã, nesta manhã",
            (0, "AF"): "esta tarde, nesta tarde",
            (0, "NI"): "esta noite, nesta noite",
        }
    ),
    parts={"MO": "manhã", "AF": "tarde", "NI": "noite"},
    seasons="primavera | verão | outono | inverno",
    before={
        -1: "passado, passada, último, última",
        0: "este, esta, neste, nesta, deste, desta",
        1: "próximo, próxima",
    },
    after={-1: "passado, passada", 1: "que vem, próximo, próxima"},
    following="seguinte",
    windows={-1: "últimos, últimas", 1: "próximos, próximas"},
    ago_before="há, faz",
    ago_after="atrás",
    ahead_before="dentro de, daqui a",
    vague="alguns, algumas, vários, várias, poucos, poucas, uns, umas",
    about="cerca de, quase, mais de, menos de",
    ordinals=forms("1º, 1.º, 1°, primeiro", 1),
    articles="o, a, os, as",
    day_articles="o",
    of="de, do, da",
    part_joints="à, de, pela, por a",
    year_nouns="ano",
    heralds="em, no, na, de, do, da, desde, até, antes de, depois de, após, entre, e, nesta, "
    "neste, a partir de, mês de, para, ao",
    habits="cada, todo, toda, às, aos, um, uma",
    portions={
        "START": "início, inícios, começo",
        "MID": "meados",
        "END": "fim, final, fins, finais",
    },
    glosses={
        "since": "desde",
        "from": "a partir de",
        "until": "até",
        "before": "antes de, antes do, antes da",
        "after": "após, depois de, depois do, depois da",
        "during": "durante",
        "between": "entre",
        "and": "e",
        "will": "será, serão, haverá, vai, vão, deve, devem, deverá, terá, terão, começa, "
        "começará, prevista, previsto",
        "was": "foi, foram, era, estava, tinha, havia",
    },
    bare_weekdays=True,
)
