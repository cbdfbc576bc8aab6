"""The shape of the code: arrows between folders only go down, and each layer keeps to its work."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "timeline"


def name(path: Path) -> str:
    """The dotted name of a module."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


MODULES = {name(path): path for path in sorted(PACKAGE.rglob("*.py"))}
# `python -m timeline.schemas` is for maintainers: it writes the published schemas.
PROGRAMS = {*(each for each in MODULES if each.startswith("timeline.cli")), "timeline.schemas"}


def is_for_types_alone(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a module that run."""
    for child in ast.iter_child_nodes(tree):
        if not is_for_types_alone(child):
            yield child
            yield from nodes(child)


def imports(module: str) -> Iterator[str]:
    """The modules that a module imports, those of others as well."""
    for node in nodes(ast.parse(MODULES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in MODULES else node.module


def part(module: str, package: str) -> str | None:
    """The folder or file of the package that a module is in."""
    inside = module.removeprefix(f"{package}.")
    return inside.split(".")[0] if inside != module else None


@pytest.mark.parametrize("package", ["timeline", "timeline.dates", "timeline.events"])
def test_no_circles_between_the_parts_of_a_package(package: str) -> None:
    arrows: dict[str, set[str]] = {}
    for module in MODULES:
        if (here := part(module, package)) is not None:
            below = {part(each, package) for each in imports(module)} - {here, None}
            arrows.setdefault(here, set()).update(each for each in below if each)
    # Raises CycleError with the circle when there is one.
    assert list(TopologicalSorter(arrows).static_order())


@pytest.mark.parametrize("module", [each for each in MODULES if each.startswith("timeline.dates")])
def test_the_resolver_knows_nothing_of_parses_and_events(module: str) -> None:
    above = ("spacy", "timeline.language", "timeline.events", "timeline.extraction", "timeline.cli")
    assert [each for each in imports(module) if each.startswith(above)] == []


@pytest.mark.parametrize("module", [each for each in MODULES if each not in PROGRAMS])
def test_only_the_command_line_prints_and_exits(module: str) -> None:
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    calls = {ast.unparse(node.func) for node in nodes(tree) if isinstance(node, ast.Call)}
    assert calls & {"print", "exit", "sys.exit"} == set()
    assert "typer" not in {each.split(".")[0] for each in imports(module)}
