"""Terminals, closed streams, and what must not reach a terminal as it is."""

import json
import os
import pty
import re
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import COMMAND, INPUTS, Run

PUBLISHED = ("--published", "2025-09-06")


def on_terminal(*arguments: str | Path, output_too: bool = False) -> str:
    """What the command writes to a terminal that is its standard error."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [COMMAND, *arguments],
        stdout=theirs if output_too else subprocess.DEVNULL,
        stderr=theirs,
        cwd=INPUTS,
    ) as process:
        os.close(theirs)
        told = b""
        try:
            while data := os.read(ours, 4096):
                told += data
        except OSError:  # Linux says so when the other side has closed
            pass
        os.close(ours)
    assert process.returncode in (0, 1)
    return told.decode()


@pytest.fixture
def long_batch(tmp_path: Path) -> Path:
    path = tmp_path / "long.jsonl"
    line = '{"published": "2025-09-06", "text": "It rained on Monday."}\n'
    path.write_text(line * 1_500 + "broken\n" + line * 1_500)
    return path


@pytest.mark.parametrize("workers", ["1", "2"])
def test_progress_on_a_terminal(long_batch: Path, workers: str) -> None:
    told = on_terminal("dates", long_batch, "--workers", workers)
    shown = re.findall(r"\r\x1b\[K([\d,]+) articles, [\d,]+/s(?=\r\x1b\[K)", told)
    counts = [int(count.replace(",", "")) for count in shown]
    assert counts
    assert counts == sorted(set(counts))
    # Messages take the place of the progress, on lines of their own.
    lines = [line for line in told.split("\r\n") if "timeline: " in line]
    assert [line.rpartition("\r\x1b[K")[2] for line in lines] == [
        f"timeline: error: {long_batch}:1501: not JSON: Expecting value at column 1: write one "
        f"JSON object on each line",
        "timeline: 3,000 articles, 3,000 dates, 1 failed",
    ]


def test_no_progress_among_lines_of_output(long_batch: Path) -> None:
    assert "/s" not in on_terminal("dates", long_batch, output_too=True)


def test_no_progress_for_one_article() -> None:
    assert on_terminal("dates", "pilots.txt", *PUBLISHED) == ""


def closed(redirection: str, *arguments: str) -> tuple[int, str]:
    """The exit code and standard error of the command with a stream closed."""
    done = subprocess.run(
        ["sh", "-c", f'exec "$0" "$@" {redirection}', COMMAND, *arguments],
        cwd=INPUTS,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize("arguments", [["dates", "pilots.txt", *PUBLISHED], ["--version"]])
def test_closed_output(arguments: list[str]) -> None:
    code, told = closed(">&-", *arguments)
    assert code == 2
    assert told == "timeline: error: standard output is closed: there is nowhere to write to\n"


@pytest.mark.parametrize("command", ["dates", "validate"])
def test_closed_input(command: str) -> None:
    code, told = closed("<&-", command, "-")
    assert code == 2
    assert "standard input is closed" in told
    assert "internal error" not in told


@pytest.mark.parametrize("file", ["pilots.txt", "missing.txt"])
def test_closed_error_stream(file: str) -> None:
    code, _ = closed("2>&-", "dates", file, *PUBLISHED)
    assert code == (2 if file == "missing.txt" else 0)


def test_control_characters_are_shown_not_sent(run: Run, tmp_path: Path) -> None:
    odd = "a\x1b[31mRED\n\u202eb"
    line = json.dumps({"id": odd, "published": "2999-09-06", "text": "It rained on Monday."})
    done = run("dates", "-", stdin=line)
    assert done.err == (
        "timeline: warning: article a\ufffd[31mRED\ufffd\\u202eb: its publication date 2999-09-06 "
        "is in the future\n"
    )
    assert "\x1b" not in run("dates", "-", "--explain", stdin=line).out
    assert r"\x1b[31m.txt: No such file" in run("dates", "\x1b[31m.txt").err
    again = line + "\n" + line
    assert "\x1b" not in run("dates", "-", stdin=again).err
    document = tmp_path / "\x1b[31m.json"
    document.write_text("{}")
    done = run("validate", document)
    assert done.code == 1
    assert r"\x1b[31m.json" in done.out
    assert "\x1b" not in done.out
