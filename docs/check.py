"""Checks that the documents are true: `python docs/check.py`; `--write` mends what it can.

- ```console blocks hold `$ command` and what it prints, exactly; `--write` fills the output in.
- A ```python block followed by a ```text block prints that, exactly; `--write` fills it in.
- ```bash blocks use commands, options and files that exist.
- Links lead to files and headings that exist, and so do the paths of this project in `backticks`.
- docs/cli.md is what the command line says of itself; `--write` generates it.
"""

import argparse
import difflib
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = "docs/cli.md"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PROGRAM = re.compile(
    r"^```python\n(?P<code>.*?)^```\n(?P<prose>[^`]*)^```text\n(?P<printed>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
LINK = re.compile(r"\]\(([^()\s]+)\)")
BACKTICKS = re.compile(r"`([^`\n]+)`")
OWN_PATH = re.compile(r"(?:timeline|bench|docs|tests|fixtures|schemas|\.ci)/[\w./-]*")
HEADER = """\
# Command line

Generated from the program itself by `python docs/check.py --write`; do not edit.

"""


def documents() -> list[Path]:
    """Every Markdown document of the project."""
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]


def blocks(text: str, language: str) -> list[str]:
    """The contents of the fenced blocks of a language."""
    return [body for name, body in BLOCK.findall(text) if name == language]


def run(command: str) -> str:
    """What a shell command prints in the checkout, with this environment's programs."""
    programs = Path(sys.executable).parent
    environment = os.environ | {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "NO_COLOR": "1",
        "COLUMNS": "100",
    }
    done = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, env=environment, capture_output=True, encoding="utf-8"
    )
    # A reader sees both streams; messages come first here because they are written first.
    return done.stderr + done.stdout


def reference() -> str:
    """docs/cli.md as it should be."""
    written = run(f"{shlex.quote(sys.executable)} -m typer timeline.cli utils docs --name timeline")
    return HEADER + written.replace("# `timeline`\n", "", 1).replace("&#x27;", "'").strip() + "\n"


def wrong_reference() -> Iterator[str]:
    """Whether docs/cli.md is stale."""
    path = ROOT / REFERENCE
    if not path.exists() or path.read_text(encoding="utf-8") != reference():
        yield f"{REFERENCE} is stale"


def with_outputs(text: str) -> str:
    """The document with every output as the commands and programs in it print it now."""

    def command_output(match: re.Match[str]) -> str:
        if match[1] != "console":
            return match[0]
        command = match[2].removeprefix("$ ").partition("\n")[0]
        return f"```console\n$ {command}\n{run(command)}```"

    def program_output(match: re.Match[str]) -> str:
        printed = run(f"python -c {shlex.quote(match['code'])}")
        return f"```python\n{match['code']}```\n{match['prose']}```text\n{printed}```"

    return PROGRAM.sub(program_output, BLOCK.sub(command_output, text))


def wrong_outputs(text: str) -> Iterator[str]:
    """The lines in which the outputs shown differ from the real ones."""
    lines = difflib.unified_diff(
        text.splitlines(), with_outputs(text).splitlines(), "shown", "printed", n=0, lineterm=""
    )
    if difference := "\n".join(lines):
        yield f"an output differs:\n{difference}"


def wrong_commands(text: str) -> Iterator[str]:
    """Commands of ```bash blocks that name a subcommand, an option or a file that is not there."""
    known = (ROOT / REFERENCE).read_text(encoding="utf-8")
    for line in "".join(blocks(text, "bash")).replace("\\\n", " ").splitlines():
        # "&&" and the like separate commands of one line.
        for command in re.split(r"&&|\|\|?|;", line):
            yield from _wrong_command(shlex.split(command, comments=True), known)


def _wrong_command(words: list[str], known: str) -> Iterator[str]:
    for word in words:
        if OWN_PATH.fullmatch(word) and not (ROOT / word).exists():
            yield f"`{shlex.join(words)}`: there is no {word}"
    if len(words) < 2 or Path(words[0]).name != "timeline":
        return
    section = known.partition(f"## `timeline {words[1]}`")[2].partition("\n## ")[0]
    if not section and not words[1].startswith("-"):
        yield f"`{shlex.join(words)}`: there is no command {words[1]}"
    for word in words[2:]:
        option = word.partition("=")[0]
        if option.startswith("--") and not re.search(rf"`?{option}\b", section):
            yield f"`{shlex.join(words)}`: {words[1]} has no {option}"


def wrong_links(path: Path, text: str) -> Iterator[str]:
    """Links to files or headings of this project that are not there."""
    prose = BLOCK.sub("", text)
    for target in LINK.findall(prose):
        if target.startswith(("http://", "https://", "mailto:")):
            continue
        file, _, heading = target.partition("#")
        linked = (path.parent / file) if file else path
        if not linked.exists():
            yield f"link to {target}: there is no such file"
        elif heading and heading not in _anchors(linked):
            yield f"link to {target}: there is no such heading"
    for word in BACKTICKS.findall(prose):
        if OWN_PATH.fullmatch(word) and not (ROOT / word).exists():
            yield f"`{word}`: there is no such file or folder"


def _anchors(path: Path) -> set[str]:
    """The names that a Markdown viewer gives the headings."""
    titles = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def write() -> None:
    """Generates docs/cli.md and fills in what the commands print."""
    (ROOT / REFERENCE).write_text(reference(), encoding="utf-8")
    for path in documents():
        text = path.read_text(encoding="utf-8")
        if (filled := with_outputs(text)) != text and path != ROOT / REFERENCE:
            path.write_text(filled, encoding="utf-8")


def wrong() -> Iterator[str]:
    """Everything that is wrong, a message each."""
    yield from wrong_reference()
    for path in documents():
        name = str(path.relative_to(ROOT))
        text = path.read_text(encoding="utf-8")
        findings = [*wrong_links(path, text), *wrong_commands(text)]
        if name != REFERENCE:  # its console blocks are usage lines
            findings += wrong_outputs(text)
        yield from (f"{name}: {finding}" for finding in findings)


def main() -> int:
    """Exit code 1 when something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--write", action="store_true", help="mend what can be generated")
    if parser.parse_args().write:
        write()
    findings = list(wrong())
    print("\n".join(findings) or "the documents are true", end="\n")
    if findings:
        print("mend with: python docs/check.py --write (generated parts), or by hand")
    return bool(findings)


if __name__ == "__main__":
    sys.exit(main())
