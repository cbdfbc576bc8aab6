"""Every kind of bad input: one clear line on standard error, the right exit code, nothing lost."""

import json
import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import COMMAND, INPUTS, Run

PUBLISHED = ("--published", "2025-09-06")

CANNOT_RUN = {
    "no publication date": (["pilots.txt"], "no publication date: pass --published YYYY-MM-DD"),
    "a dateline without a year": (["dateline-without-year.txt"], "'Sept. 6' gives no year"),
    "an impossible date": (
        ["pilots.txt", "--published", "2025-02-30"],
        "February 2025 has 28 days",
    ),
    "an ambiguous date": (
        ["pilots.txt", "--published", "03/04/2025"],
        "3 April 2025 (--day-first)",
    ),
    "a relative date": (["pilots.txt", "--published", "yesterday"], "give day, month and year"),
    "an empty file": (["empty.txt", *PUBLISHED], "empty.txt: the article has no text"),
    "an empty batch": (["/dev/null", *PUBLISHED], "cannot tell what kind of file this is"),
    "only white space": (["white-space.txt", *PUBLISHED], "the article has no text"),
    "a binary file": (["picture.txt", *PUBLISHED], "this is a binary file, not text"),
    "a directory": ([".", *PUBLISHED], "this is a directory"),
    "a missing file": (["missing.txt", *PUBLISHED], "missing.txt: No such file"),
    "an unknown kind": (["missing.docx", *PUBLISHED], "must end in one of .txt, .html"),
    "a page without a body": (["page-without-body.html"], "no article text was found"),
    "no file": ([], "Missing argument"),
    "an unknown option": (["pilots.txt", "--publish", "2025"], "No such option"),
    "no workers": (["pilots.txt", "--workers", "0"], "Invalid value"),
}


@pytest.mark.parametrize(("arguments", "message"), CANNOT_RUN.values(), ids=CANNOT_RUN)
@pytest.mark.parametrize("command", ["dates", "extract"])
def test_cannot_run(run: Run, command: str, arguments: list[str], message: str) -> None:
    done = run(command, *arguments)
    assert done.code == 2
    assert done.out == ""
    assert message in done.err


@pytest.mark.parametrize("command", ["dates", "extract"])
def test_a_future_publication_date_is_warned_of_and_works(run: Run, command: str) -> None:
    done = run(command, "pilots.txt", "--published", "2999-09-06")
    assert done.code == 0
    assert "warning: article pilots: its publication date 2999-09-06 is in the future" in done.err
    assert done.document


@pytest.mark.parametrize("command", ["dates", "extract"])
def test_broken_json_on_line_7_of_10(run: Run, command: str) -> None:
    done = run(command, "broken-line-7.jsonl")
    assert done.code == 1
    assert "broken-line-7.jsonl:7: not JSON" in done.err
    assert "9 articles" in done.err
    ids = [
        line["article"] if command == "dates" else line["articles"][0]["id"] for line in done.lines
    ]
    assert ids == ["a0", "a1", "a2", "a3", "a4", "a5", "a7", "a8", "a9"]


def test_bad_lines_are_each_reported(run: Run) -> None:
    done = run("dates", "bad-lines.jsonl")
    assert done.code == 1
    assert [line["article"] for line in done.lines] == ["a0", "a1"]
    for number, message in {
        2: "the key 'text' is missing",
        3: "has no text",
        4: "the id 'a0' was given on line 1 already",
        5: "the key 'published' is a number",
        6: "February 2025 has 28 days",
        7: "no publication date",
        8: "not an array",
    }.items():
        (line,) = [line for line in done.err.splitlines() if f"bad-lines.jsonl:{number}:" in line]
        assert message in line


def test_a_model_without_a_name(run: Run) -> None:
    done = run("extract", "pilots.txt", *PUBLISHED, "--model", "")
    assert (done.code, done.out) == (2, "")
    assert "error: the name of the spaCy model is empty" in done.err


def test_a_file_whose_name_is_no_text(run: Run, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"\xff.txt")
    odd.write_text("It rained on Monday.")
    done = run("extract", odd, *PUBLISHED)
    assert (done.code, done.err) == (0, "")
    assert done.document["articles"][0]["id"] == "\ufffd"


def test_one_unreadable_file_does_not_stop_the_others(run: Run) -> None:
    done = run("dates", "pilots.txt", "missing.txt", "dateline.txt", *PUBLISHED)
    assert done.code == 2
    assert [line["article"] for line in done.lines] == ["pilots", "dateline"]
    assert "missing.txt" in done.err


def test_a_single_line_of_10_megabytes(run: Run, tmp_path: Path) -> None:
    text = "Nothing is known of the harbour and its pilots. " * 210_000 + "It rained on Monday."
    assert len(text) > 10_000_000
    long = tmp_path / "long.jsonl"
    long.write_text(json.dumps({"id": "long", "published": "2025-09-06", "text": text}))
    (found,) = run("dates", long).document["dates"]
    assert found["start"] == "2025-09-01"
    assert text[slice(*found["span"])] == found["text"]


def test_another_language_is_warned_of_and_its_dates_are_resolved(run: Run) -> None:
    done = run("dates", "swedish.txt", *PUBLISHED)
    assert done.code == 0
    assert "article swedish: its language is Swedish" in done.err
    assert "2024-03-12" in [found["start"] for found in done.document["dates"]]


def test_a_language_with_tables_is_read_without_a_warning(run: Run) -> None:
    done = run("dates", "german.txt", *PUBLISHED)
    assert (done.code, done.err) == (0, "")
    starts = [found["start"] for found in done.document["dates"]]
    assert starts == ["2025-09-04", "2024-03-12"]


def test_the_language_is_the_users_then_the_articles_then_a_guess(run: Run) -> None:
    line = '{"published": "2025-09-06", "text": "Il pleuvait hier.", "language": "fr-CA"}'
    found = [run("dates", "-", "--language", code, stdin=line) for code in ("fr", "en")]
    found.append(run("dates", "-", stdin=line))
    assert [[d["text"] for d in f.document["dates"]] for f in found] == [["hier"], [], ["hier"]]


@pytest.mark.parametrize("code", ["xx", ""])
def test_an_unknown_language(run: Run, code: str) -> None:
    done = run("dates", "german.txt", *PUBLISHED, "--language", code)
    assert (done.code, done.out) == (2, "")
    assert f"unknown language '{code}'" in done.err


@pytest.mark.parametrize("code", ["no", "nb", "nn-NO"])
def test_norwegian_has_three_codes(run: Run, code: str) -> None:
    done = run("dates", "pilots.txt", *PUBLISHED, "--language", code)
    assert done.code == 0
    assert "its language is Norwegian" in done.err


def test_no_events_are_made_up_in_another_language(run: Run) -> None:
    done = run("extract", "german.txt", *PUBLISHED)
    assert done.code == 0
    assert "its language is German: events are left out" in done.err
    assert done.document["events"] == []
    assert done.document["articles"][0]["language"] == "de"


@pytest.mark.parametrize(
    "name", ["emoji-combining-rtl.txt", "control-characters.txt", "bom-crlf.txt"]
)
@pytest.mark.parametrize("command", ["dates", "extract"])
def test_offsets_in_odd_text(run: Run, command: str, name: str, tmp_path: Path) -> None:
    done = run(command, name, *PUBLISHED)
    assert done.code == 0
    text = (INPUTS / name).read_bytes().decode("utf-8-sig")
    if command == "dates":
        assert done.document["dates"]
        for found in done.document["dates"]:
            assert text[slice(*found["span"])] == found["text"]
    document = tmp_path / "document.json"
    document.write_text(done.out, encoding="utf-8")
    checked = run("validate", document, "--articles", name)
    assert (checked.code, checked.out) == (0, "")


@pytest.mark.parametrize("arguments", [["dates", "articles.jsonl"], ["--help"], ["schema"]])
def test_a_full_disk(run: Run, arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = run(*arguments, stdout=full)
    assert done.code == 2
    assert done.err == "timeline: error: cannot write the output: No space left on device\n"


def test_a_closed_pipe_ends_quietly(tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text('{"published": "2025-09-06", "text": "It rained on Monday."}\n' * 2000)
    with subprocess.Popen(
        [COMMAND, "dates", many], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout
        assert process.stderr
        assert json.loads(process.stdout.readline())["article"] == "many:1"
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


@pytest.mark.parametrize(
    ("arguments", "code"), [(["--help"], 0), (["extract", "--help"], 0), (["extrakt"], 2)]
)
def test_help_that_nobody_reads(arguments: list[str], code: int) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    with os.fdopen(theirs, "wb") as closed:
        stream = {"stdout" if code == 0 else "stderr": closed}
        done = subprocess.run([COMMAND, *arguments], timeout=60, check=False, **stream)
    assert done.returncode == code


@pytest.mark.parametrize("workers", ["1", "2"])
def test_an_interrupt_leaves_whole_lines(tmp_path: Path, workers: str) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text('{"published": "2025-09-06", "text": "It rained on Monday."}\n' * 20_000)
    with subprocess.Popen(
        [COMMAND, "dates", many, "--workers", workers],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,  # as in a terminal, the whole group is interrupted
    ) as process:
        assert process.stdout
        assert process.stderr
        first = process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        written = (first + process.stdout.read()).decode()
        told = process.stderr.read().decode()
        assert process.wait(60) == 130
    assert told == "timeline: error: interrupted; the lines written so far are complete\n"
    assert written.endswith("\n")
    ids = [json.loads(line)["article"] for line in written.split("\n")[:-1]]
    assert ids == [f"many:{i + 1}" for i in range(len(ids))]
    assert len(ids) < 20_000
