"""The documents name only what exists. (`docs/check.py` also compares the outputs they show.)"""

from pathlib import Path

import pytest

from docs import check


@pytest.mark.parametrize("path", check.documents(), ids=lambda path: path.name)
def test_links_paths_and_commands_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [*check.wrong_links(path, text), *check.wrong_commands(text)] == []


def test_the_command_reference_is_current() -> None:
    assert list(check.wrong_reference()) == []


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("see [the map](docs/treasure.md)", "docs/treasure.md"),
        ("see [there](README.md#no-such-heading)", "no-such-heading"),
        ("the work is in `timeline/magic.py`", "timeline/magic.py"),
        ("```bash\n.venv/bin/timeline predict fixtures\n```\n", "no command predict"),
        ("```bash\ntimeline dates --published 2026-03-13 --colour x.txt\n```\n", "--colour"),
        ("```bash\npython bench/magic.py\n```\n", "bench/magic.py"),
    ],
)
def test_what_is_not_there_is_found(text: str, finding: str) -> None:
    findings = [*check.wrong_links(check.ROOT / "x.md", text), *check.wrong_commands(text)]
    assert len(findings) == 1
    assert finding in findings[0]


def test_outputs_are_compared_with_what_commands_and_programs_print() -> None:
    right = (
        "```console\n$ echo one\none\n```\n\n"
        "```python\nprint('two')\n```\n\nprints\n\n```text\ntwo\n```\n"
    )
    assert list(check.wrong_outputs(right)) == []
    stale = right.replace("\none\n", "\nten\n").replace("\ntwo\n", "\ntwelve\n")
    (finding,) = check.wrong_outputs(stale)
    assert "-ten\n+one" in finding
    assert "-twelve\n+two" in finding
    assert check.with_outputs(stale) == right
