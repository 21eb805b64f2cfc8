"""The project's own files and syntax trees, as the rules of the house read them."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("domain", "models", "letters", "services", "sync", "server", "ui", "resources", "program", "tour")
NOT_OURS = {".venv", "build", "dist", ".git", "__pycache__", ".mypy_cache", ".ruff_cache", ".hypothesis"}
BINARY = set(".png .jpg .jpeg .docx .ttf .otf .db .p12 .qm .ico .zip .pdf .xlsx .gz .der .pfx".split())


@dataclass(frozen=True, slots=True)
class Module:
    """One module of ours by its dotted name."""

    name: str
    path: Path

    @property
    def layer(self) -> str:
        """The package at the top, or ``main`` for main.py."""
        return self.name.split(".")[0]

    @property
    def tree(self) -> ast.Module:
        """Its syntax tree."""
        return tree_of(self.path)

    def at(self, node: ast.AST) -> str:
        """Where a node stands, for a message."""
        return f"{self.path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


@cache
def tree_of(path: Path) -> ast.Module:
    """The syntax tree of a file, parsed once for all rules."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


@cache
def files() -> tuple[Path, ...]:
    """Every file that git keeps or would keep, without what is built."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0:
        named = [ROOT / name for name in listed.stdout.decode("utf-8").split("\0") if name]
    else:  # an unpacked archive has no git
        named = [path for path in ROOT.rglob("*") if not NOT_OURS & set(path.relative_to(ROOT).parts)]
    return tuple(sorted(path for path in named if path.is_file()))


def text_files() -> Iterator[Path]:
    """The files that hold text."""
    return (path for path in files() if path.suffix not in BINARY)


@cache
def python_files() -> tuple[Path, ...]:
    """Every Python file, tests and tools too."""
    return tuple(path for path in files() if path.suffix == ".py")


@cache
def modules() -> tuple[Module, ...]:
    """The modules of the product: main.py and its packages."""
    found = []
    for path in python_files():
        parts = path.relative_to(ROOT).with_suffix("").parts
        if parts[0] in PACKAGES or parts == ("main",):
            found.append(Module(".".join(parts).removesuffix(".__init__"), path))
    return tuple(found)


def layer(name: str) -> list[Module]:
    """The modules of one layer."""
    return [module for module in modules() if module.layer == name]


def imports(tree: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """Every dotted name that a tree imports, also inside functions, with the node."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module, node
            yield from ((f"{node.module}.{alias.name}", node) for alias in node.names)
