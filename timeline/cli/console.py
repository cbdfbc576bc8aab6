"""How commands talk: data to standard output, all else to standard error, and how they end."""

import os
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import typer

from timeline.errors import TimelineError

FINDINGS = 1
CANNOT_RUN = 2
INTERRUPTED = 130
TERMINATED = 143

_PROGRESS_EVERY = 0.2  # seconds


def is_terminal() -> bool:
    """Whether a person may be watching standard error."""
    return sys.stderr.isatty()


def visible(message: str) -> str:
    """`message` on one line, its control characters shown: ids and file names may hold any."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode("ascii")
        for char in message
    )


def note(message: str) -> None:
    """A line on standard error, after whatever progress stands there."""
    clear = "\r\x1b[K" if is_terminal() else ""
    line = f"{clear}timeline: {visible(message)}\n"
    try:
        sys.stderr.buffer.write(line.encode("utf-8", "backslashreplace"))
        sys.stderr.buffer.flush()
    except OSError:
        pass  # nobody is there to be told


def error(message: str) -> None:
    """Something went wrong: what, and what to do."""
    note(f"error: {message}")


def bug(message: str, trace: str, where: str = "") -> None:
    """The program failed, not the user: what happened, and where, if that is asked for."""
    if os.environ.get("TIMELINE_TRACEBACK"):
        for line in trace.splitlines():
            note(line)
    error(f"{where}internal error, please report it: {message} (TIMELINE_TRACEBACK=1 shows where)")


def warning(message: str) -> None:
    """The output is written, but may not be what the user expects."""
    note(f"warning: {message}")


def write_line(text: str) -> None:
    """`text` and a line end on standard output, as UTF-8 in any locale; never half a line.

    A Ctrl-C or a SIGTERM that comes in the middle of it counts after it.
    """
    data = text.encode("utf-8", "replace") + b"\n"
    with _deferred(signal.SIGINT), _deferred(signal.SIGTERM):
        sys.stdout.buffer.write(data)


@contextmanager
def _deferred(number: int) -> Iterator[None]:
    caught: list[tuple[int, FrameType | None]] = []
    previous = signal.signal(number, lambda number, frame: caught.append((number, frame)))
    try:
        yield
    finally:
        signal.signal(number, previous)
    if caught and callable(previous):
        previous(*caught[0])


class Progress:
    """The count of articles and their rate, on one line of a terminal; elsewhere nothing."""

    def __init__(self, shown: bool) -> None:
        """`shown` is False for a single article; lines that come to a terminal show enough."""
        self._shown = shown and is_terminal() and not sys.stdout.isatty()
        self._began = self._last = time.monotonic()

    def show(self, articles: int) -> None:
        """`articles` are done."""
        now = time.monotonic()
        if self._shown and now - self._last >= _PROGRESS_EVERY:
            self._last = now
            rate = articles / (now - self._began)
            sys.stderr.write(f"\r\x1b[K{articles:,} articles, {rate:,.0f}/s")
            sys.stderr.flush()


class Terminated(BaseException):
    """SIGTERM: the same clean stop as after Ctrl-C, but Typer is not to take it for that."""


def prepare() -> None:
    """Once, before anything else: SIGTERM stops cleanly, and closed streams do no harm.

    Raises TimelineError when there is no standard output to write to.
    """
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:  # not where the caller has it ignored
        signal.signal(signal.SIGTERM, _terminate)
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - to the end
    if sys.stdout is None:
        raise TimelineError("standard output is closed: there is nowhere to write to")


def _terminate(_number: int, _frame: FrameType | None) -> None:
    raise Terminated


@contextmanager
def reporting() -> Iterator[None]:
    """Turns whatever ends a command early into one clear line and an exit code."""
    try:
        yield
        sys.stdout.flush()
    except TimelineError as problem:
        error(str(problem))
        _end(CANNOT_RUN, problem)
    except BrokenPipeError as problem:  # `| head -1` has seen enough
        _end(0, problem)
    except SystemExit as end:
        cause = end.__context__
        if not isinstance(cause, BrokenPipeError):
            raise
        # The same while help is shown: Rich and Typer end with 1 then, also where it is told what
        # was wrong with the command, which comes before the closed pipe.
        _end(CANNOT_RUN if cause.__context__ else 0, cause)
    except OSError as problem:
        error(f"cannot write the output: {problem.strerror or problem}")
        _end(CANNOT_RUN, problem)
    except Terminated as problem:
        error("terminated; the lines written so far are complete")
        _end(TERMINATED, problem)
    except KeyboardInterrupt as problem:
        error("interrupted; the lines written so far are complete")
        _end(INTERRUPTED, problem)
    except (typer.Exit, typer.BadParameter):
        raise
    except Exception as problem:
        bug(f"{type(problem).__name__}: {problem}", traceback.format_exc())
        _end(CANNOT_RUN, problem)


def _end(code: int, cause: BaseException) -> None:
    """Ends the command with `code`, and what cannot be written any more is dropped quietly."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise typer.Exit(code) from cause
