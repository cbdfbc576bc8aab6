"""The guess at a text's language: sure ones are right, unsure ones are None."""

import pytest

from timeline.sources.language_guess import guess_language, is_english

TEXTS = {
    "en": "The union said on Friday that its members would not go back to work before the company "
    "had made them a better offer.",
    "de": "Die Gewerkschaft sagte am Freitag, dass ihre Mitglieder nicht an die Arbeit gehen, "
    "bevor das Unternehmen ein besseres Angebot macht.",
    "fr": "Le syndicat a annoncé vendredi que ses membres ne reprendraient pas le travail avant "
    "que la direction leur fasse une meilleure offre.",
    "es": "El sindicato dijo el viernes que sus miembros no volverán al trabajo antes de que la "
    "empresa haga una oferta mejor para los trabajadores.",
    "it": "Il sindacato ha detto venerdì che gli iscritti non torneranno al lavoro prima che la "
    "società faccia una proposta migliore per i lavoratori.",
    "pt": "O sindicato disse na sexta-feira que os seus membros não voltam ao trabalho antes de "
    "uma proposta melhor da empresa para os trabalhadores.",
    "nl": "De vakbond zei vrijdag dat de leden niet aan het werk gaan voordat het bedrijf met een "
    "beter aanbod voor de werknemers komt.",
    "sv": "Facket sade på fredagen att medlemmarna inte går tillbaka till arbetet innan företaget "
    "har kommit med ett bättre bud för de anställda.",
    "pl": "Związek powiedział w piątek, że jego członkowie nie wrócą do pracy, dopóki firma nie "
    "przedstawi lepszej oferty dla pracowników.",
    "ru": "Профсоюз заявил в пятницу, что его члены не вернутся к работе.",
    "uk": "Профспілка заявила у п'ятницю, що її члени не повернуться до роботи.",
    "ar": "قالت النقابة يوم الجمعة إن أعضاءها لن يعودوا إلى العمل",
    "ja": "労働組合は金曜日に、組合員は仕事に戻らないと述べた。",
    "zh": "工会周五表示，在公司提出更好的条件之前，会员不会复工。",
    "ko": "노조는 금요일 조합원들이 복귀하지 않을 것이라고 밝혔다.",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_guess(language: str, text: str) -> None:
    assert guess_language(text) == language


BRIEFS = [
    "A jury convicted Lars Lund. Police searched the clerk's house. A judge freed Lund on Monday.",
    "Moody's cut its rating. McDonald's opened a store. Lloyd's paid. Sotheby's sold a painting.",
    "U.S. Judge Sean O'Dell told O'Hara to go to S. Z. O'Shea, who was in O'Fallon, on Monday.",
    "A tram hit a bus. A man died. A woman was hurt. A driver fled. A dog barked.",
]


@pytest.mark.parametrize("text", BRIEFS)
def test_short_english(text: str) -> None:
    assert guess_language(text) == "en"


@pytest.mark.parametrize(
    "text", ["", "Short text.", "tram bus van " * 4 + "v " * 3, "1,200 + 15 = 1,215", "zzz " * 50]
)
def test_no_guess(text: str) -> None:
    assert guess_language(text) is None


@pytest.mark.parametrize(
    ("language", "english"),
    [(None, True), ("en", True), ("en-GB", True), ("en_US", True), ("EN", True), ("de", False)],
)
def test_is_english(language: str | None, english: bool) -> None:
    assert is_english(language) is english
