"""An article that breaks the program costs only itself, and tells where it broke."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import timeline.dates
import timeline.extraction
from timeline.article import Article
from timeline.cli import console
from timeline.jobs import DatesJob, Done, ExtractJob, Job, JobFailure

BAD = "He fell on Monday."
ARTICLES = [
    Article(text, date(2025, 9, 6), id=name)
    for name, text in (("a", "He left on Monday."), ("b", BAD), ("c", "He came on Monday."))
]


def _breaking(resolve: Callable[..., Any]) -> Callable[..., Any]:
    """The resolver, which fails on the bad text."""

    def resolved(text: str, *arguments: object) -> Any:
        if text == BAD:
            raise ZeroDivisionError("no reason")
        return resolve(text, *arguments)

    return resolved


@pytest.mark.parametrize("job", [DatesJob(), ExtractJob()])
def test_the_rest_of_a_batch_goes_through(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (timeline.dates, timeline.extraction):
        monkeypatch.setattr(module, "resolve", _breaking(module.resolve))
    first, failed, last = job.run(ARTICLES)
    assert isinstance(first, Done)
    assert isinstance(last, Done)
    assert (first.id, last.id) == ("a", "c")
    assert isinstance(failed, JobFailure)
    assert (failed.id, failed.message) == ("b", "ZeroDivisionError: no reason")
    assert 'raise ZeroDivisionError("no reason")' in failed.trace


@pytest.mark.parametrize("is_asked_for", [False, True])
def test_where_it_broke_is_shown_on_demand(
    is_asked_for: bool, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("TIMELINE_TRACEBACK", raising=False)
    if is_asked_for:
        monkeypatch.setenv("TIMELINE_TRACEBACK", "1")
    console.bug("ZeroDivisionError: no reason", "File x\n", where="article b: ")
    told = capfd.readouterr().err
    assert told.endswith(
        "timeline: error: article b: internal error, please report it: "
        "ZeroDivisionError: no reason (TIMELINE_TRACEBACK=1 shows where)\n"
    )
    assert ("File x" in told) == is_asked_for
