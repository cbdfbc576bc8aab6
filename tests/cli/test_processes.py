"""Many processes, and how they end: signals, a worker or a parent that is killed."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.cli.conftest import COMMAND

MANY = 5_000
LINE = '{"published": "2025-09-06", "text": "It rained on Monday."}\n'
COMPLETE = "the lines written so far are complete"


@pytest.fixture
def many(tmp_path: Path) -> Path:
    path = tmp_path / "many.jsonl"
    path.write_text(LINE * MANY)
    return path


@contextmanager
def started(*arguments: str | Path, shell: str = "") -> Iterator["subprocess.Popen[bytes]"]:
    """The command as it runs, in a group of its own as a terminal starts it."""
    with subprocess.Popen(
        [*(["sh", "-c", shell] if shell else []), COMMAND, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,  # what was read ahead of a line would be lost
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def ended(process: "subprocess.Popen[bytes]") -> tuple[list[str], str]:
    """The ids of the articles written from now on, and what was told, once all have ended.

    Every process of the group holds the pipes, so this waits for the last of them.
    """
    out, err = process.communicate(timeout=60)
    text = out.decode()
    assert text == "" or text.endswith("\n")
    return [json.loads(line)["article"] for line in text.splitlines()], err.decode()


def workers_of(process: "subprocess.Popen[bytes]") -> list[int]:
    """The worker processes, once there is one."""
    for _ in range(600):
        found = [
            int(folder.name)
            for folder in Path("/proc").glob("[0-9]*")
            if _is_worker(folder, process.pid)
        ]
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError("no worker was started")


def _is_worker(folder: Path, parent: int) -> bool:
    try:
        status = (folder / "status").read_text()
        return f"\nPPid:\t{parent}\n" in status and b"spawn_main" in (
            (folder / "cmdline").read_bytes()
        )
    except OSError:  # ended meanwhile
        return False


def test_the_ids_of_a_batch_in_order(many: Path) -> None:
    with started("dates", many, "--workers", "2") as process:
        ids, told = ended(process)
    assert (ids, told) == ([f"many:{i + 1}" for i in range(MANY)], "")


@pytest.mark.parametrize("workers", ["1", "2"])
def test_sigterm_is_a_clean_stop(many: Path, workers: str) -> None:
    with started("dates", many, "--workers", workers) as process:
        assert process.stdout
        assert process.stdout.readline()
        process.terminate()
        ids, told = ended(process)
    assert process.returncode == 143
    assert told == f"timeline: error: terminated; {COMPLETE}\n"
    assert ids == [f"many:{i + 2}" for i in range(len(ids))]
    assert len(ids) < MANY - 1


def test_workers_end_with_a_parent_that_is_killed(many: Path) -> None:
    with started("dates", many, "--workers", "2") as process:
        assert process.stdout
        assert process.stdout.readline()
        assert workers_of(process)
        process.kill()
        process.communicate(timeout=60)  # waits for ever for a worker that lives on
    assert process.returncode == -signal.SIGKILL


def test_a_worker_that_dies_is_told_of(many: Path) -> None:
    with started("dates", many, "--workers", "2") as process:
        assert process.stdout
        first = json.loads(process.stdout.readline())["article"]
        os.kill(workers_of(process)[0], signal.SIGKILL)
        ids, told = ended(process)
    assert process.returncode == 2
    assert told == (
        "timeline: error: a worker process died, perhaps for want of memory: try fewer "
        f"--workers; {COMPLETE}, and no more will come\n"
    )
    assert [first, *ids] == [f"many:{i + 1}" for i in range(len(ids) + 1)]
    assert len(ids) < MANY - 1


def test_an_early_interrupt_of_workers_is_quiet(many: Path) -> None:
    with started("dates", many, "--workers", "2") as process:
        workers_of(process)  # they are still importing
        os.killpg(process.pid, signal.SIGINT)
        ids, told = ended(process)
    assert process.returncode == 130
    assert told == f"timeline: error: interrupted; {COMPLETE}\n"
    assert ids == []


def test_workers_of_a_script_that_ignores_interrupts_do_so_too(many: Path) -> None:
    ignoring = 'trap "" INT; exec "$0" "$@"'
    with started("dates", many, "--workers", "2", shell=ignoring) as process:
        assert process.stdout
        first = process.stdout.readline()
        for worker in workers_of(process):
            os.kill(worker, signal.SIGINT)
        ids, told = ended(process)
    assert first
    assert (process.returncode, len(ids), told) == (0, MANY - 1, "")
