"""Runs the installed command, as a user does."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

COMMAND = Path(sys.executable).parent / "timeline"
ROOT = Path(__file__).parent.parent.parent
INPUTS = ROOT / "fixtures" / "inputs"

Run = Callable[..., "Result"]


class Result:
    """What a run of the command gave."""

    def __init__(self, done: "subprocess.CompletedProcess[bytes]") -> None:
        self.code = done.returncode
        self.out = (done.stdout or b"").decode()
        self.err = (done.stderr or b"").decode()

    @property
    def document(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The JSON documents on standard output, one on each line."""
        return [json.loads(line) for line in self.out.split("\n")[:-1]]


@pytest.fixture(autouse=True, scope="session")
def interruptible() -> Iterator[None]:
    """Ctrl-C reaches the commands under test also where the tests run in the background.

    A shell script starts background jobs with interrupts ignored, and every process below inherits
    that; a handler is reset to the default in a new program, "ignore" is not.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def run() -> Run:
    """`run("dates", "a.txt", stdin="…", environment={…})`; files are named in fixtures/inputs."""

    def _run(
        *arguments: str | Path,
        stdin: str | bytes | None = None,
        environment: dict[str, str] | None = None,
        **options: Any,
    ) -> Result:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "cwd": INPUTS} | options
        done = subprocess.run(
            [COMMAND, *arguments],
            input=data,
            env={**os.environ, **(environment or {})},
            timeout=120,
            check=False,
            **options,
        )
        result = Result(done)
        assert "Traceback" not in result.err
        return result

    return _run
