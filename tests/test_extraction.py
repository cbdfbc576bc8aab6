"""The whole job, from text to document, on any text."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import count, islice

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import timeline
from timeline import language
from timeline.article import Article
from timeline.dates import resolve
from timeline.errors import InputError, MissingExtraError, PublicationDateError
from timeline.extraction import extract_articles
from timeline.model import DatesDocument
from timeline.validation import validate

# Local time before time zones: 19 minutes and 32 seconds ahead of Greenwich.
OF_OLD = timezone(timedelta(minutes=19, seconds=32))
PIECES = [
    "On Thursday, the minister said ",
    "a bomb exploded in Oslo. ",
    "”It rained,” she added. ",
    "He will meet Anna Berg in 2031. ",
    "More Shorts",
    "\n\n",
    "\r\n",
    "\x00",
    "😀 ",
    "e\u0301",
    "\u202eשלום ",
    "(",
    "``",
    " " * 40,
]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join) | st.text(max_size=60))
def test_any_text_gives_a_valid_document(text):
    document = timeline.extract(text, published="2025-09-06")
    data = document.model_dump(mode="json")
    assert validate.errors(data, {"article": text}) == []
    for event in document.events:
        for mention in (event.action, event.place, event.attribution, *event.actors):
            assert mention is None or text[slice(*mention.span)] == mention.text
        for source in event.sources:
            assert text[slice(*source.span)] == source.sentence
    again = timeline.extract(text, published="2025-09-06")
    assert again.model_dump_json() == document.model_dump_json()


def test_events_are_in_time_order():
    text = "The mine will close in May 2027. It opened in 1931. On Friday, miners marched."
    events = timeline.extract(text, published="2026-03-13").events
    assert [event.action.text for event in events] == ["opened", "marched", "close"]


def test_publication_may_be_a_date_or_a_text():
    documents = [
        timeline.extract("A dam burst.", published=published)
        for published in ("13 March 2026", date(2026, 3, 13))
    ]
    assert documents[0] == documents[1]


def test_publication_with_a_time_of_day():
    zone = timezone(timedelta(hours=2))
    document = timeline.extract(
        "A dam burst.", published=datetime(2026, 3, 13, 23, 30, tzinfo=zone)
    )
    assert document.articles[0].published == "2026-03-13T23:30:00+02:00"
    assert document.events[0].time.start == "2026-03-13"


@pytest.mark.parametrize(
    ("published", "written"),
    [
        (datetime(2026, 3, 13, 9, 30, 5, 123456, UTC), "2026-03-13T09:30:05+00:00"),
        (datetime(2026, 3, 13, 9, 30, 5, 123456), "2026-03-13T09:30:05"),
        (datetime(2026, 3, 13, 9, 30, tzinfo=OF_OLD), "2026-03-13T09:30:28+00:20"),
    ],
)
def test_publication_times_that_computers_give(published, written):
    text = "A dam burst at 9 p.m. on Monday."
    document = timeline.extract(text, published=published)
    assert [document] == list(extract_articles([Article(text, published)]))
    assert document.articles[0].published == written
    assert validate.errors(document.model_dump(mode="json"), {"article": text}) == []


@pytest.mark.parametrize(
    "published", [date.min, date.max, datetime.max.replace(tzinfo=OF_OLD), None, 20260313]
)
def test_publication_dates_that_cannot_be(published):
    with pytest.raises(PublicationDateError):
        timeline.extract("A dam burst yesterday.", published=published)


@pytest.mark.parametrize("published", [date.min, date.max, datetime.max])
def test_dates_at_the_ends_of_the_calendar(published):
    text = "It rained yesterday and this week, and will tomorrow, next year and for two decades."
    records = [found.record() for found in resolve(text, published)]
    document = DatesDocument(article="article", dates=records).model_dump(mode="json")
    assert records
    assert validate.errors(document, {"article": text}) == []


GERMAN = (
    "Der Bürgermeister hat am Donnerstag die Brücke in Osterhavn eröffnet, und die Leute waren "
    "mit dem Bau nicht zufrieden."
)


def test_other_languages_are_left_to_a_model_for_them():
    guessed = timeline.extract(GERMAN, published="2026-03-13")
    assert (guessed.articles[0].language, guessed.events) == ("de", [])
    given = timeline.extract("A dam burst.", published="2026-03-13", language="fr")
    assert (given.articles[0].language, given.events) == ("fr", [])
    own = timeline.extract(
        "A dam burst.", published="2026-03-13", language="fr", model=language.DEFAULT_MODEL
    )
    assert own.events
    mixed = [
        Article(t, date(2026, 3, 13), language=c) for t, c in ((GERMAN, "de"), ("It fell.", "en"))
    ]
    assert [len(document.events) for document in extract_articles(mixed)] == [0, 1]


def test_an_id_can_be_shown():
    document = timeline.extract("A dam burst.", published="2026-03-13", id="a\x1b[31m\n\udcff")
    assert document.articles[0].id == "a\ufffd[31m\ufffd\ufffd"
    assert validate.errors(document.model_dump(mode="json")) == []


def test_an_empty_id():
    with pytest.raises(InputError, match="id is empty: give it one, or leave it out"):
        timeline.extract("A dam burst.", published="2026-03-13", id="")


@pytest.mark.parametrize("given", ["\ud83d", "\ud83d\ude00"])
@pytest.mark.parametrize("field", ["text", "title", "url", "source"])
def test_halves_of_characters(field, given):
    fields = {"text": "A dam burst. ", field: "A dam burst. " + given}
    message = f"article's {field} has half a character .U.D83D. at offset 13, which"
    with pytest.raises(InputError, match=message):
        timeline.extract(**fields, published="2026-03-13")
    # What the message tells to do.
    mended = fields[field].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    assert timeline.extract(**{**fields, field: mended}, published="2026-03-13").events


def test_no_publication_date():
    with pytest.raises(PublicationDateError):
        timeline.extract("A dam burst.", published="")


def test_a_model_that_is_not_installed():
    with pytest.raises(MissingExtraError, match="en_none_lg"):
        timeline.extract("A dam burst.", published="2026-03-13", model="en_none_lg")


@pytest.mark.parametrize("name", ["", " "])
def test_a_model_without_a_name(name):
    with pytest.raises(InputError, match="name of the spaCy model is empty"):
        timeline.extract("A dam burst.", published="2026-03-13", model=name)


def test_articles_are_streamed_in_order():
    endless = (Article("A dam burst.", date(2026, 3, 13), f"a{i}") for i in count())
    documents = islice(extract_articles(endless), 3)
    assert [document.articles[0].id for document in documents] == ["a0", "a1", "a2"]


def test_long_articles_are_parsed_in_blocks(monkeypatch):
    text = "Two trains collided near Leeds on Monday. Nobody was hurt, police said.\n" * 4
    whole = timeline.extract(text, published="2026-03-13")
    monkeypatch.setattr(language, "BLOCK_SIZE", 80)
    assert timeline.extract(text, published="2026-03-13") == whole


def test_the_same_event_told_twice_is_one_event():
    sentence = "On 3 May 2021 Sven Berg attacked Jonas Weil. "
    (event,) = timeline.extract(sentence * 2, published="2026-03-13").events
    assert [source.action for source in event.sources] == [(24, 32), (69, 77)]


def test_what_no_phrase_dates_lies_on_the_day_of_the_dateline():
    text = "OSLO, March 11 (AP) -- A minister resigned."
    (event,) = timeline.extract(text, published="1998-03-12").events
    assert event.time is not None
    assert (event.time.start, event.time.end) == ("1998-03-11", "1998-03-12")
