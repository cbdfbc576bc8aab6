"""What the parser takes for a verb. Each row: the sentence, its only verb, the verb's object."""

import pytest

from timeline.events.mending import mending

DESCRIBED = [
    ("Lund beat defending champion Maria Keller on Saturday.", "beat", "Keller"),
    ("He met visiting President Ann Berg on Saturday.", "met", "Berg"),
    ("They lost to defending champions Spain on Sunday.", "lost", None),
    ("Defending champions Spain lost to Italy on Sunday.", "lost", None),
]
VERBS = [
    ("Police began visiting farmers on Saturday.", "visiting"),
    ("The army left, defending officers on the way.", "defending"),
    ("She retired after visiting the champion.", "visiting"),
]


@pytest.mark.parametrize(("sentence", "verb", "expected"), DESCRIBED)
def test_a_participle_before_a_title_is_an_adjective(parse, word, sentence, verb, expected):
    doc = parse(sentence)
    assert [token.text for token in doc if token.pos_ == "VERB"] == [verb]
    objects = [child.text for child in word(doc, verb).children if child.dep_ == "dobj"]
    assert objects == ([expected] if expected else [])


def test_a_date_goes_to_the_verb(parse, word):
    doc = parse("Lund beat defending champion Maria Keller on Saturday.")
    assert word(doc, "on").head == word(doc, "beat")


@pytest.mark.parametrize(("sentence", "verb"), VERBS)
def test_a_verb_stays_one(parse, word, sentence, verb):
    doc = parse(sentence)
    assert word(doc, verb).pos_ == "VERB"


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        (
            "A firm that makes toys for children in western Norway admitted on Tuesday that it "
            "had broken the law. It rained.",
            "admitted",
        ),
        ("A firm that makes toys in Norway closed on Tuesday. It rained.", "closed"),
        ("A trial of a second firm failed in March. It rained.", "failed"),
    ],
)
def test_what_the_subject_of_a_relative_clause_does_is_the_sentence(parse, word, sentence, verb):
    doc = parse(sentence)
    assert [one.root for one in doc.sents] == [word(doc, verb), word(doc, "rained")]
    assert doc[1].dep_ == "nsubj"


@pytest.mark.parametrize(
    ("sentence", "noun", "is_apposition"),
    [
        ("The son of a miner, he joined the navy.", "son", True),
        ("A keen climber, she left.", "climber", True),
        ("Born in 1920, the daughter of a nurse, she left.", "daughter", True),
        ("Last year, she left.", "year", False),
        ("The son left, he said.", "son", False),
        ("If there came a day when I had to, I would leave.", "day", False),
        ("The son of a miner joined the navy.", "son", False),
    ],
)
def test_what_somebody_is_before_a_pronoun_is_an_apposition(
    parse, word, sentence, noun, is_apposition
):
    doc = parse(sentence)
    assert (word(doc, noun).dep_ == "appos") is is_apposition


@pytest.mark.parametrize(
    ("sentence", "verb", "above"),
    [
        ("Lund praised the treaty that Berg signed and sent a note to Spain.", "sent", "praised"),
        ("Lund left the bank that Berg robbed, and could lose his job.", "lose", "left"),
        ("Lund met the man who robbed a bank and stole a car.", "stole", "robbed"),
        ("Lund met the man whom Berg robbed and kicked.", "kicked", "robbed"),
        ("Lund fled, days after police raided a shop, and settled in Rome.", "settled", "fled"),
        ("Lund fled Rome after police raided a shop and smashed it.", "smashed", "raided"),
        ("Lund wept, days after Berg was fired, and sued in Rome.", "sued", "fired"),
        ("Lund wept, when police came, seized his son, and burned it.", "burned", "seized"),
    ],
)
def test_a_clause_about_an_object_has_no_other_object(parse, word, sentence, verb, above):
    doc = parse(sentence)
    assert word(doc, verb).head == word(doc, above)


@pytest.mark.parametrize(("text", "tag"), [("Chemists in Oslo left.", "NNS"), ("Rangers won.", "")])
def test_people_who_begin_a_sentence_are_no_name(parse, text, tag):
    doc = parse(f"It rained.\n\n{text}")
    token = next(one for one in doc if one.text in text.split())
    token.tag_, token.pos_, token.ent_type_ = "NNP", "PROPN", ""
    mending.mend(doc)
    assert token.tag_ == (tag or "NNP")


@pytest.mark.parametrize(
    ("sentence", "is_mark"),
    [
        ("Nordbank expects to close the branch, provided regulators approve it.", True),
        ("Nordbank robbed clients, provided false names and fled.", False),
    ],
)
def test_provided_may_mark_a_condition(parse, word, sentence, is_mark):
    doc = parse(sentence)
    assert (word(doc, "provided").dep_ == "mark") is is_mark


def test_the_first_word_behind_a_dateline_is_no_name(parse):
    for text in ("Ministers will discuss it.", "Rain is forecast.", "Fans left.", "Jurors left."):
        first = parse(f"OSLO (AP) - {text}")[2]
        assert (first.text, first.pos_) == (text.split()[0], "NOUN")


def test_who_is_carried_is_no_other_subject(parse, word):
    doc = parse("A ferry carrying more than 300 people collided with a barge.")
    assert (word(doc, "people").head.text, word(doc, "people").dep_) == ("carrying", "dobj")


def test_a_participle_behind_be_has_the_clause(parse, word):
    doc = parse("Her lawyer said she had been addicted since a crash in 2017.")
    addicted = word(doc, "addicted")
    assert (word(doc, "been").dep_, addicted.dep_) == ("auxpass", "ccomp")
    assert (word(doc, "she").head, word(doc, "she").dep_) == (addicted, "nsubjpass")


def test_who_decides_after_something_decides_later(parse, word):
    doc = parse("He was asked to form a cabinet after winning the vote.")
    assert word(doc, "after").head == word(doc, "asked")
    doc = parse("He plans to form a cabinet after winning the vote.")
    assert word(doc, "after").head == word(doc, "form")


def test_who_helps_is_no_auxiliary(parse, word):
    doc = parse("Anna Berg, a geologist whose maps helped persuade many, died on Sunday.")
    assert (word(doc, "Berg").head, word(doc, "Berg").dep_) == (word(doc, "died"), "nsubj")


def test_no_auxiliary_has_a_subject(parse, word):
    doc = parse("Survivor Mary Keller said the driver had been speeding.")
    assert word(doc, "driver").head == word(doc, "speeding")


def test_a_relative_clause_is_closed_before_the_main_verb(parse, word):
    doc = parse("The deal, which regulators approved in May, will close in July.")
    deal, approved, close = (word(doc, text) for text in ("deal", "approved", "close"))
    assert (deal.head, deal.dep_) == (close, "nsubj")
    assert (approved.head, approved.dep_) == (deal, "relcl")
    assert (close.dep_, word(doc, "regulators").head) == ("ROOT", approved)


@pytest.mark.parametrize(
    ("sentence", "verb", "subject", "objects"),
    [
        ("Norlund named Eva Holm CFO on Monday.", "named", "Norlund", "Holm CFO"),
        ("Norlund named Eva Holm its chief executive.", "named", "Norlund", "Holm executive"),
        (
            "Norlund named Eva Holm as chairwoman and said it grew.",
            "named",
            "Norlund",
            "Holm",
        ),
        ("Norlund named Eva Holm CFO; she left Siemens.", "named", "Norlund", "Holm CFO"),
        ("The mayor appointed Eva Holm head coach.", "appointed", "mayor", "Holm coach"),
        ("Lund named her aide, Eva Holm, to replace him.", "named", "Lund", "aide"),
        # A name, and whose lawyer somebody is.
        ("A man named Lars Holm was arrested.", "named", None, "Holm"),
        ("The firm hired Trump lawyer Eva Holm.", "hired", "firm", "Holm"),
    ],
)
def test_who_is_named_to_an_office_is_the_object(parse, word, sentence, verb, subject, objects):
    naming = word(parse(sentence), verb)
    roles = {"nsubj": [], "dobj": [], "oprd": []}
    for child in naming.children:
        roles.get(child.dep_, []).append(child.text)
    assert roles["nsubj"] == ([subject] if subject else [])
    assert " ".join(roles["dobj"] + roles["oprd"]) == objects


@pytest.mark.parametrize(
    ("sentence", "word_before", "above"),
    [
        ("Lund said outside court he would appeal.", "outside", "said"),
        ("He waited outside court.", "outside", "waited"),
        ("The firm hired outside counsel.", "outside", "counsel"),
    ],
)
def test_outside_court_tells_where(parse, word, sentence, word_before, above):
    assert word(parse(sentence), word_before).head.text == above


@pytest.mark.parametrize("rank", ["Sgt.", "Lt.", "Capt.", "Det."])
def test_a_rank_ends_no_sentence_and_belongs_to_the_name(parse, word, rank):
    doc = parse(f"Police did not arrest him, {rank} Paul Nagy said.")
    assert len(list(doc.sents)) == 1
    assert word(doc, rank).head == word(doc, "Nagy")


@pytest.mark.parametrize(
    ("sentence", "copula", "below"),
    [
        ("The king was due home on Sunday.", "was", "home"),
        ("He is next due in court on 3 July.", "is", "in"),
        ("The king is due in Oslo on Sunday for talks.", "is", "for"),
    ],
)
def test_who_is_due_is_told_by_the_copula(parse, word, sentence, copula, below):
    doc = parse(sentence)
    due = word(doc, "due")
    assert (due.head, due.dep_) == (word(doc, copula), "acomp")
    assert word(doc, below).head == due
    assert all(one.head != due for one in doc if one.text == "on")


def test_what_is_due_to_somebody_stays_so(parse, word):
    doc = parse("It was due process.")
    assert word(doc, "due").head == word(doc, "process")
