"""Markdown tables, and where they are written."""

import os
import platform
import sys
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
Cell = str | float | int | None


def table(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A Markdown table; numbers get one decimal, None is a dash."""
    lines = [head, ["---"] + ["---:"] * (len(head) - 1)]
    lines += [[_cell(cell) for cell in row] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(cell: Cell) -> str:
    if cell is None:
        return "–"
    if isinstance(cell, float):
        return f"{cell:.1f}"
    return f"{cell:,}" if isinstance(cell, int) else cell


def setting(date: str, packages: Sequence[str]) -> str:
    """Machine, versions and date, in one line."""
    versions = ", ".join(f"{package} {version(package)}" for package in packages)
    python = platform.python_version()
    return f"{_processor()}, {os.cpu_count()} cores, Python {python}, {versions}, {date}."


def _processor() -> str:
    if sys.platform == "linux":
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def write(path: str, text: str) -> None:
    """Writes a generated document of the project (`path` from its root)."""
    (ROOT / path).write_text(text, encoding="utf-8")


def fill(path: str, block: str, text: str) -> None:
    """Replaces what stands between `<!-- block -->` and `<!-- end of block -->` in a document."""
    document = (ROOT / path).read_text(encoding="utf-8")
    begin, end = f"<!-- {block} -->\n", f"<!-- end of {block} -->"
    head, rest = document.split(begin)
    tail = rest[rest.index(end) :]
    (ROOT / path).write_text(f"{head}{begin}{text}\n{tail}", encoding="utf-8")
