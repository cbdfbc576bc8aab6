"""Which names belong together."""

import pytest

from timeline.events.entities import aliases, names, surnames

SAME = [
    ("Zelenskyy", "Volodymyr Zelenskyy", "PERSON", "PERSON"),
    ("De Wit", "Femke de Wit", "PERSON", "PERSON"),
    ("Van der Berg", "Lars van der Berg", "PERSON", "PERSON"),
    ("Angela", "Angela Merkel", "PERSON", "PERSON"),
    ("J. Smith", "John Smith", "PERSON", "PERSON"),
    ("Gomez", "Arturo Gomez Salinas", "PERSON", "PERSON"),
    ("EU", "European Union", "ORG", "ORG"),
    ("U.N.", "United Nations", "ORG", "ORG"),
    ("Apple", "Apple Computer", "ORG", "ORG"),
    ("Nokia", "Nokia Corp.", "ORG", "ORG"),
    ("Alliance", "Labour Alliance", "ORG", "ORG"),
    ("Rovers", "Hull Rovers", "ORG", "ORG"),
    ("FDA", "US Food and Drug Administration", "ORG", "ORG"),
    ("US", "United States", "GPE", "GPE"),
    ("U.K.", "United Kingdom", "GPE", "GPE"),
]
DIFFERENT = [
    ("Eva Holm", "Lars Holm", "PERSON", "PERSON"),
    ("Harvey", "Anna Harvey Holm", "PERSON", "PERSON"),
    ("Apple", "Apple Store", "ORG", "ORG"),
    ("Ford", "Gerald Ford", "ORG", "PERSON"),
    ("York", "New York", "GPE", "GPE"),
    ("EU", "Eurasian Customs Union", "ORG", "ORG"),
]


@pytest.mark.parametrize(("short", "long", "label", "other"), SAME)
def test_a_short_form_stands_for_the_full_name(short, long, label, other):
    assert aliases.stands_for(short, long, {short: label, long: other})


@pytest.mark.parametrize(("short", "long", "label", "other"), DIFFERENT)
def test_other_names_stay_apart(short, long, label, other):
    assert not aliases.stands_for(short, long, {short: label, long: other})


@pytest.mark.parametrize(
    ("name", "gender"),
    [("Angela Merkel", "female"), ("Vladimir Putin", "male"), ("Merkel", None), ("Qi Xo", None)],
)
def test_gender_is_that_of_the_given_name(name, gender):
    assert names.gender_of(name) == gender


def test_a_surname_is_a_mention_wherever_it_stands(parse):
    doc = parse("Vladimir Kuznetsov owns the farm. Nobody but Kuznetsov has a key.")
    assert [m.referent.name for m in names.find(doc)] == ["Vladimir Kuznetsov"] * 2


def test_a_surname_used_long_before_the_full_name_is_somebody_else(parse):
    doc = parse("Keller won. Keller laughed. Keller sang. Keller spoke. Maria Keller left.")
    assert [m.referent.name for m in names.find(doc)] == ["Keller"] * 4 + ["Maria Keller"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Anna Berg sued the insurer Helvia on Monday.", "Helvia", "organization"),
        ("Protests erupted in Lund.", "Lund", "place"),
        ("Investors have no confidence in Lund.", "Lund", "person"),
        ("Eva Holm was born in Calcutta in 1920.", "Calcutta", "place"),
        # "'s" may be the name's own.
        ("Moody's cut the rating.", "Moody's", "organization"),
        ("Nordbank's profit fell.", "Nordbank", "organization"),
        ("The Department of Energy gave Nokia a grant.", "Department of Energy", "organization"),
        ("The Liberal Democrats won two seats.", "Liberal Democrats", "group"),
        ("The party's Democrats won two seats.", "Democrats", "group"),
        ("Chief Minister Prem Kumar Dhumal visited Oslo.", "Prem Kumar Dhumal", "person"),
        # Nobody is called with an article.
        ("The Millers won in May.", "Millers", "group"),
        ("She was a scientist on the Althea in 1977.", "Althea", "thing"),
        ("The Trump administration sued.", "Trump", "person"),
        # What nobody but a person is; a firm may be an owner, or end what an analyst says.
        ("Tovik Chandry, an analyst at Lund Research, left.", "Tovik Chandry", "person"),
        ("Carrick Cross, an editor at Cross Media, left.", "Carrick Cross", "person"),
        ("Marlow Partners, the owner of the mill, left.", "Marlow Partners", "organization"),
        ("She quit Lund Partners, an analyst said.", "Lund Partners", "organization"),
        # A town is its team, by what it is called.
        ("Bergen Town, the last club in Europe, lost to Hull.", "Bergen Town", "organization"),
        ("Bergen Town, last year's champions, lost to Hull.", "Bergen Town", "organization"),
        ("Norway, last year's champions, lost to Spain.", "Norway", "place"),
        # A strange word is a firm by what is said of it.
        ("Lumatel, based in Ohio, told of it.", "Lumatel", "organization"),
        ("Lumatel's president, Eva Holm, left.", "Lumatel", "organization"),
        ("Lumatel told the police. The company fired Eva Holm.", "Lumatel", "organization"),
        ("Lumatel told the police. He fired Eva Holm.", "Lumatel", "person"),
        ("Lumatel said on Friday it would close a plant.", "Lumatel", "organization"),
        ("Mr Lumatel told the police. The company fired Eva Holm.", "Lumatel", "person"),
        ("Lumatel sued the company. The company fired Eva Holm.", "Lumatel", "person"),
    ],
)
def test_the_words_around_a_name_tell_its_kind(parse, text, name, kind):
    found = {mention.referent.name: mention.referent.kind for mention in names.find(parse(text))}
    assert found[name] == kind


# The names in the order of the text, and what the last word listed stands for.
INTRODUCED = [
    (["Norvane Ceramics", "Norvane"], "Norvane", "Norvane Ceramics"),
    (["Hull Rovers", "Leeds United", "Rovers"], "Rovers", "Hull Rovers"),
    (["Marrow & Co.", "Marrow"], "Marrow", "Marrow & Co."),
    # A namesake; two who may be meant; the short name first.
    (["Norvane Foundation", "Norvane"], "Norvane", None),
    (["Hull Rovers", "Leeds Rovers", "Rovers"], "Rovers", None),
    (["Norvane", "Norvane Ceramics"], "Norvane", None),
    # No firm is called what it makes, but that by its own name; no house what is part of it.
    (["Norvane Deskwise", "Norvane", "Deskwise 4"], "Norvane", None),
    (["Norvane Deskwise", "Norvane", "Deskwise"], "Norvane", None),
    (["Norvane Deskwise", "Norvane", "Deskwise"], "Deskwise", "Norvane Deskwise"),
    (["Norvane TV", "Norvane"], "Norvane", None),
    (["Senate Reform Caucus", "Senate"], "Senate", None),
]


@pytest.mark.parametrize(("order", "short", "full"), INTRODUCED)
def test_a_word_stands_for_the_one_organisation_that_is_named_before(order, short, full):
    assert aliases.fullest_names(dict.fromkeys(order, "ORG"), order).get(short) == full


@pytest.mark.parametrize(
    ("labels", "short", "full"),
    [
        ({"Japan": "GPE", "Japanese": "GPE"}, "Japanese", "Japan"),
        ({"Japan": "GPE", "Japanese": "GPE"}, "Japan", None),
        ({"Japan": "GPE", "Japanese": "NORP"}, "Japanese", None),
        ({"United States": "GPE", "U.S.": "GPE"}, "U.S.", "United States"),
        ({"UK": "GPE", "British": "GPE"}, "British", "UK"),
        ({"UK": "GPE", "British": "NORP"}, "British", None),
    ],
)
def test_a_country_is_no_short_form_of_its_people(labels, short, full):
    assert aliases.fullest_names(labels, list(labels)).get(short) == full


@pytest.mark.parametrize(
    ("name", "family"),
    [
        *(("Xi Jinping", "Xi"), ("Park Ji-hoon", "Park"), ("Kim Jong Un", "Kim")),
        *(("Lars Holm Jr.", "Holm"), ("Lars Holm III", "Holm"), ("Holm Jr.", "Jr.")),
        *(("Kim Dobbs", "Dobbs"), ("Lee Marie Hill", "Hill"), ("Anna Berg", "Berg")),
    ],
)
def test_a_family_name_may_come_first(name, family):
    assert surnames.family_name(name) == family


@pytest.mark.parametrize(
    ("text", "bearers"),
    [
        (
            "Lars Holm signed it. Peter Holm Jr. sang. Holm said no.",
            ["Lars Holm", "Peter Holm Jr.", "Peter Holm Jr."],
        ),
        (
            "Lars Holm signed it. Peter Holm, the grandson of the king, sang. Holm said no.",
            ["Lars Holm", "Peter Holm", "Peter Holm"],
        ),
        (
            "Lars Holm signed it. His wife, Eva Holm, sang. Holm said no.",
            ["Lars Holm", "Eva Holm", "Lars Holm"],
        ),
    ],
)
def test_a_surname_is_that_of_who_was_named_last_but_no_relative_of_somebody(parse, text, bearers):
    assert [mention.referent.name for mention in names.find(parse(text))] == bearers


def test_a_given_name_that_was_left_out_is_of_the_name(parse):
    found = names.find(parse("Chief Executive Carolina Soto told analysts. Soto said no."))
    assert [mention.referent.name for mention in found] == ["Carolina Soto", "Carolina Soto"]


def test_what_somebody_is_to_a_club_is_no_part_of_its_name(parse):
    found = names.find(parse("Carlow goalkeeper Tom Healy saved it. Carlow won."))
    assert {mention.referent.name for mention in found} == {"Carlow", "Tom Healy"}


def test_a_family_name_tells_no_gender():
    assert (names.gender_of("Kim Jong Un"), names.gender_of("Kim Dobbs")) == (None, "female")


def test_a_firm_taken_for_a_person_is_the_firm_named_before(parse):
    doc = parse("Lumio Motor Co sold a factory. Lumio said it would hire.")
    assert {mention.referent.name for mention in names.find(doc)} == {"Lumio Motor Co"}


def test_a_founder_is_not_the_firm_of_that_name(parse):
    doc = parse("Lumio Motor Co sold a factory. Mr Lumio said he would retire.")
    assert {mention.referent.name for mention in names.find(doc)} == {"Lumio Motor Co", "Lumio"}


def test_a_club_is_nobody(parse):
    doc = parse("Carrick Rovers beat Eastport on Sunday. Rovers will meet Hull.")
    (rovers,) = {
        m.referent.name: m.referent for m in names.find(doc) if "Rov" in m.span.text
    }.values()
    assert (rovers.name, rovers.kind) == ("Carrick Rovers", "organization")


def test_who_is_named_to_an_office_is_no_firm(parse):
    (_, holm) = names.find(parse("Nokia named Eva Holm CEO."))
    assert (holm.referent.name, holm.referent.kind) == ("Eva Holm", "person")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Firefighter Amy Stroud broke her leg.", "Amy Stroud"),
        ("Actor Will Smith left the hall.", "Will Smith"),
        ("Rival Hagemann Group sold a mill.", "Hagemann Group"),
        ("OSLO (AP) - Retailer Marlow Stores sold a mill.", "Marlow Stores"),
        ("Police freed him, Detective Amy Stroud said.", "Amy Stroud"),
        # Names that begin with such a word.
        ("Champion Paints sold a mill.", "Champion Paints"),
        ("Hunter Berg Lund sold a mill.", "Hunter Berg Lund"),
        ("Rival Tech sold a mill. Ann Berg runs Rival Tech.", "Rival Tech"),
        ("Bank of America sold a mill.", "Bank of America"),
    ],
)
def test_what_somebody_is_called_before_a_name_is_no_part_of_it(parse, text, name):
    assert name in {mention.referent.name for mention in names.find(parse(text))}
