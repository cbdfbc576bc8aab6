"""What the parser gets to see of an article: same length, without what is no running text."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.cleaning.preparation import prepare

BLANKED = [
    # scraped page furniture, wherever it stands
    ("He left. Click to share on Facebook (Opens in new window) She stayed.", "Click", "window)"),
    ("Impact Shorts\nMore Shorts“I will go,” she said.", "Impact", "More Shorts"),
    ("Skip Ad Storms hit the coast.", "Skip", "Ad"),
    ("It rained.\nWith inputs from agencies", "With", "agencies"),
    # credits of pictures
    ("The crowd cheered. Getty Images 22 Boats passed.", "Getty", "22"),
    ("It rained. Photo: Tom Hill/Getty Images", "Photo", "Images"),
    # whole lines
    ("It rained.\nAdvertisement\nIt stopped.", "Advertisement", "Advertisement"),
    ("It rained.\nImage caption Protesters block a road\nIt stopped.", "Image", "road"),
    ("It rained.\nRead more: Ten photos of the flood\nIt stopped.", "Read", "flood"),
    # when the page was published, and whose it is
    ("It rained.\nPosted 5 Sep 2023, 10:42am, updated 5 Sep 2023\nIt stopped.", "Po", "Sep 2023"),
    ("It rained.\nBy Dana Whitcombe | Staff Reporter\nIt stopped.", "By", "Reporter"),
    ("It rained.\nBy ANN BERG and Tom Hill in Oslo\nIt stopped.", "By", "Oslo"),
    ("It rained.\n(BEGIN VIDEO CLIP)\nIt stopped.", "(BEGIN", "CLIP)"),
    ("It rained.\nLast updated 3 hours ago\nIt stopped.", "Last", "ago"),
    ("It rained.\n© 2023 Southern News. All rights reserved.", "©", "reserved."),
    ("It rained. All rights reserved.", "All", "reserved."),
    # bullets
    ("Police said:\n- Two men fled.\n- Two men hid.", "- Two", "- "),
    ("Police said:\n  • two men fled\n  • two men hid", "  •", " "),
    # rules
    (f"It rained.\n{'-' * 40}\nIt stopped.", "--", "-" * 38),
    (f"It rained. {'(' * 200} It stopped.", "((", "(" * 198),
    # headings between paragraphs
    (
        "It rained for days.\nA town under water\nThe mayor asked for help on Monday.",
        "A town",
        "er",
    ),
    # datelines
    ("OSLO, Oct 29 (Reuters) - Storms hit the coast.", "OSLO", "- "),
    ("BERN, Ohio--(BUSINESS WIRE)--May 2, 2022--Nokia grew.", "BERN", "2022--"),
    ("OSLO--(BUSINESS WIRE)--Nokia grew.", "OSLO", ")--"),
    ("Photo OSLO -- Storms hit the coast.", "Photo", "-- "),
    ("Storms hit By Ann Berg and Tom Hill OSLO (AP) - It rained.", "By", "- "),
]


@pytest.mark.parametrize(("text", "first", "last"), BLANKED)
def test_blanked(text, first, last):
    start = text.index(first)
    end = text.index(last, start) + len(last)
    prepared = prepare(text)
    assert prepared.text[start:end].isspace()
    assert prepared.text[:start] == text[:start]
    assert len(prepared.text) == len(text)


KEPT = [
    "It rained.\nBy Monday Hull was flooded.\nIt stopped.",
    "Readers can read more on page two.",
    "The advertisement was banned.",
    "A bomb exploded in Oslo",  # the only line is no heading
    "WASHINGTON said no.",
    "Getty Images sued the firm in 2023.",
    "It rained.\nPublished in 2023, the book sold well.\nIt stopped.",
    "It rained.\nUpdated models of 2023 were sold.\nIt stopped.",
    "It rained.\nCopyright law was changed in 2023.\nIt stopped.",
    "WARNING: Storms will hit the coast.\nIt stopped.",
    "Photo: a word that begins the only line.",
    "He waited ... and waited ------- until it rained!!!",
]


@pytest.mark.parametrize("text", KEPT)
def test_kept(text):
    assert prepare(text).text == text


WRAPPED = [
    "The committee, which met for nine hours on Tuesday in\nthe old town hall, could not agree.",
    "He said that the mayor of the town\n– a tall man – left.",
    "The deal was signed by Yukio\nKasahara, who heads the firm.\nHe will retire\nin May.",
]


@pytest.mark.parametrize("text", WRAPPED)
def test_a_wrapped_sentence_is_one_line(text):
    # Sentences still end with their line; a break between other words is a space.
    expected = text.replace("\n", " ").replace("firm. He", "firm.\nHe")
    assert prepare(text).text == expected


def test_who_speaks_in_a_transcript_is_blanked():
    text = "ANCHOR: It rained.\n\nLARS LUND, MAYOR (by phone): It stopped.\n\nANCHOR: Did it?"
    assert prepare(text).text.split() == "It rained. It stopped. Did it?".split()


def test_quotes_that_open_the_wrong_way_are_turned():
    assert prepare("”We won,” she said.").text == "“We won,” she said."


def test_typewritten_quotes_become_marks():
    assert prepare("``We won,'' she said.").text == "““We won,”” she said."


def test_paragraphs_begin_sentences():
    text = "She won the race\nafter an hour.\nThe crowd cheered."
    assert prepare(text).starts == (text.index("The"),)


CLOCKS = [
    ("The ferry sank at 4 p.m. Police held the captain.", "Police"),
    ("It sank at 4.20 p.m. He had left.", "He"),
    ("It sank at 4:20 a.m. “We swam,” she said.", "“We"),
    ("It sank at 4 p.m. New York police searched it.", "New"),
    ("It sank at 4 p.m. on Monday.", None),
    ("It sank at 4 p.m. Monday.", None),
    ("It sank at 4 p.m. Sept. 3 off Hull.", None),
    ("It opens at 4 p.m. New Year's Eve.", None),
    ("It sank at 4 p.m. EST.", None),
    ("It sank at 4 p.m. Eastern Time.", None),
    ("It sank at 4 p.m. New York time.", None),
]


@pytest.mark.parametrize(("text", "first"), CLOCKS)
def test_a_sentence_may_end_with_a_clock_time(text, first):
    assert prepare(text).starts == (() if first is None else (text.index(first),))


def test_text_after_furniture_begins_a_sentence():
    text = "killed in the crash Click to share on X (Opens in new window) THE victims were named."
    assert text.index("THE") in prepare(text).starts


def test_long_texts_are_cut_between_sentences():
    text = "It rained on Monday. " * 100
    cuts = prepare(text).cuts(100)
    assert cuts[0] == 0
    assert cuts[-1] == len(text)
    assert all(0 < b - a <= 100 for a, b in pairwise(cuts))
    assert all(text[cut:].startswith("It") for cut in cuts[1:-1])


def test_a_word_longer_than_a_block_is_cut():
    assert prepare("x" * 250).cuts(100) == [0, 100, 200, 250]


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("aA .,\n\r”“'`\x00\xa0😀-"), max_size=80))
def test_any_text_keeps_its_length(text):
    prepared = prepare(text)
    assert len(prepared.text) == len(text)
    assert all(0 <= start <= len(text) for start in prepared.starts)


CITIES = [
    ("OSLO, Oct 29 (Reuters) - Storms hit the coast.", "OSLO"),
    ("Photo LONDON -- Storms hit the coast.", "LONDON"),
    ("GRAZ, Austria (AP) -- Storms hit the coast.", "GRAZ"),
    ("Storms hit By Ann Berg and Tom Hill RIO DE JANEIRO, Oct 29 - It rained.", "RIO DE JANEIRO"),
    ("By ANN BERG OSLO, Oct 29 - It rained.", None),
    ("EXCLUSIVE - Storms hit the coast.", None),
    ("NASA: storms will hit the coast.", None),
    ("UNITED NATIONS, Oct 29 (Reuters) - Storms worry the council.", None),
    ("Storms hit OSLO, Oct 29.", None),
]


@pytest.mark.parametrize(("text", "city"), CITIES)
def test_city(text, city):
    found = prepare(text).city
    assert (text[slice(*found)] if found else None) == city
