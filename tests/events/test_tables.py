"""The word tables shipped in the package."""

from importlib.resources import files

import pytest

from timeline.events.syntax.nouns import is_person_noun
from timeline.events.tables import pairs, words

LISTS = ["event_nouns.txt", "female_names.txt", "male_names.txt", "person_nouns.txt"]


@pytest.mark.parametrize("name", [*LISTS, "demonyms.tsv"])
def test_a_table_says_where_it_comes_from(name):
    lines = (files("timeline.events") / "data" / name).read_text(encoding="utf-8").splitlines()
    header = " ".join(line for line in lines if line.startswith("#"))
    assert any(source in header for source in ("WordNet", "Census", "countryinfo"))


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_sorted_and_without_repetition(name):
    lines = (files("timeline.events") / "data" / name).read_text(encoding="utf-8").splitlines()
    listed = [line for line in lines if not line.startswith("#")]
    assert listed == sorted(words(name))


@pytest.mark.parametrize("word", ["adviser", "organiser", "vice-president", "policewoman"])
def test_words_for_people(word):
    assert is_person_noun(word)


def test_no_given_name_is_in_both_lists():
    assert not words("male_names.txt") & words("female_names.txt")


@pytest.mark.parametrize(
    ("word", "country"), [("French", "France"), ("US", "United States"), ("Dane", "Denmark")]
)
def test_demonyms(word, country):
    assert pairs("demonyms.tsv")[word] == country
