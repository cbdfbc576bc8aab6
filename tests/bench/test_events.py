"""The event scorers on examples small enough to count by hand."""

from typing import Any

import pytest

from bench.events import EventScore, EventTimeScore, MainEventScore, notation, same_name
from bench.gold import GoldActor, GoldDocument, GoldEvent
from timeline.model import Time, TimelineDocument

TEXT = "Ann met Bo. They left."
MET, LEFT = (4, 7), (17, 21)


def document(*events: dict[str, Any]) -> TimelineDocument:
    """A timeline with events of which only the keys given matter."""
    return TimelineDocument.model_validate_json(
        TimelineDocument.model_construct(
            schema_version="1.0", articles=[], events=[_event(**event) for event in events]
        ).model_dump_json(warnings=False)
    )


def _event(
    span: tuple[int, int],
    actors: tuple[str, ...] = (),
    status: str = "actual",
    time: dict[str, Any] | None = None,
    salience: float = 0.5,
) -> dict[str, Any]:
    word = TEXT[slice(*span)]
    return {
        "id": f"e-{span[0]:012x}",
        "time": time,
        "action": {"lemma": word, "text": word, "span": span, "kind": "event"},
        "actors": [
            {"name": name, "role": "agent", "kind": "person", "text": name, "span": (0, 3)}
            for name in actors
        ],
        "place": None,
        "status": status,
        "attribution": None,
        "headline": "Ann met Bo",
        "salience": salience,
        "sources": [{"article": "a", "sentence": TEXT[:11], "span": (0, 11), "action": span}],
    }


def _time(start: str | None, end: str | None) -> dict[str, Any]:
    known = {"start": start, "end": end, "granularity": "day", "relation": "at"}
    unknown = dict.fromkeys(("edtf", "timex", "anchor", "text", "span"))
    return known | unknown | {"basis": "explicit"}


def gold(*events: GoldEvent, **answers: tuple[str, ...]) -> GoldDocument:
    return GoldDocument("a", "2021-05-04", TEXT, events=events, answers=answers)


def test_events_actors_and_status_are_counted_on_the_events_found() -> None:
    ann = GoldActor(("Ann", "she"), asked=True)
    bo = GoldActor(("Bo Berg", "Bo"), asked=True)
    met = GoldEvent(*MET, "met", status=frozenset({"actual"}), actors=(ann, bo))
    left = GoldEvent(*LEFT, "left", status=frozenset({"planned"}), actors=(ann,))
    score = EventScore()
    score.add(gold(met, left), document({"span": MET, "actors": ("Ann", "Cy")}))
    assert score.events.row() == pytest.approx([50, 100, 200 / 3])
    assert score.actors.row() == pytest.approx([50, 50, 50])
    assert score.status.percent == 100


def test_a_generic_event_counts_neither_when_missed_nor_when_found() -> None:
    generic = GoldEvent(*MET, "met", asked=False)
    score = EventScore()
    score.add(gold(generic), document({"span": MET}))
    score.add(gold(generic), document())
    assert (score.events.recall.of, score.events.precision.of) == (0, 0)


def test_what_stands_before_the_body_is_not_judged() -> None:
    events = (GoldEvent(*MET, "met"), GoldEvent(*LEFT, "left"))
    score = EventScore()
    score.add(gold(*events), document({"span": MET}, {"span": LEFT}), body_from=11)
    assert (score.events.recall.of, score.events.precision.of) == (1, 1)


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("Ann Berg", True),
        ("Berg", True),
        ("the ann berg", True),
        ("Ann", True),
        ("An", False),
        ("Bergen", False),
    ],
)
def test_names_fit_as_whole_words(name: str, right: bool) -> None:
    assert same_name(name, ("Ann Berg",)) is right


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2021-05-03", "2021-05-04", "2021-05-03"),
        ("2021-05-03T09:00:00", "2021-05-03T10:00:00", "2021-05-03"),
        ("2021-05-03", "2021-05-06", "beginPoint=2021-05-03endPoint=2021-05-05"),
        (None, "2021-05-04", "before2021-05-04"),
        ("2021-05-04", None, "after2021-05-03"),
        (None, None, None),
    ],
)
def test_intervals_in_the_notation_of_event_time(
    start: str | None, end: str | None, expected: str | None
) -> None:
    assert notation(Time.model_validate(_time(start, end))) == expected


def test_event_times_are_wrong_where_the_event_was_not_found() -> None:
    met = GoldEvent(*MET, "met", time="2021-05-03")
    left = GoldEvent(*LEFT, "left", time="before2021-05-04")
    score = EventTimeScore()
    right = _time("2021-05-03", "2021-05-04")
    score.add(gold(met, left), document({"span": MET, "time": right}))
    assert (score.found.percent, score.strict.percent) == (50, 50)
    assert (score.exact_days.right, score.exact_days.of) == (1, 1)


def test_the_main_event_is_the_most_salient_one() -> None:
    asked = gold(who=("Ann Berg",), when=("2021-05-03",), where=("Oslo",), what=("a met Bo story",))
    score = MainEventScore()
    day = _time("2021-05-03", "2021-05-04")
    main = {"span": MET, "actors": ("Ann",), "time": day, "salience": 0.9}
    score.add(asked, document({"span": LEFT}, main))
    assert {q: b.recall.right for q, b in score.questions.items()} == {
        "who": 1,
        "what": 1,
        "when": 1,
        "where": 0,
    }
    # Nothing was said of the place, so it does not count against precision.
    assert score.all_four == 100
