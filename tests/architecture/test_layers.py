"""Which part may know which: the arrows of docs/architecture.md, checked on every import."""

from __future__ import annotations

import ast
import sys

import pytest

from tests.architecture.source import PACKAGES, Module, imports, layer, modules

ALLOWED = {
    "domain": {"domain"},
    "models": {"models", "domain"},
    "letters": {"letters", "domain", "resources"},
    "services": {"services", "models", "letters", "domain", "resources"},
    "sync": {"sync", "models", "domain"},
    "server": {"server", "domain", "resources", "sync.protocol", "sync.canonical"},
    "ui": {"ui", "services", "domain", "resources"},
    "resources": {"resources"},
}
"""First-party packages that a layer may import; nothing imports what wires everything."""

WIRING = ("main", "program", "tour")
"""The composition root, and the tour that runs it without a person."""

FORBIDDEN = {
    "models": {"PySide6", "requests"},
    "letters": {"PySide6", "peewee", "playhouse", "sqlcipher3", "requests"},
    "services": {"PySide6", "requests"},
    "sync": {"PySide6"},
    "server": {"PySide6", "peewee", "playhouse"},
    "ui": {"peewee", "playhouse", "sqlcipher3", "sqlite3", "requests", "docx", "docxtpl"},
}
"""Libraries that a layer must not know."""

SHARED = ("sync.protocol", "sync.canonical")
"""What the server shares with the laptop: it must not pull the laptop's own parts in."""


def _within(name: str, allowed: set[str]) -> bool:
    return any(name == part or name.startswith(part + ".") for part in allowed)


def _first_party(module: Module) -> list[tuple[str, ast.AST]]:
    return [found for found in imports(module.tree) if found[0].split(".")[0] in (*PACKAGES, "main")]


@pytest.mark.parametrize("name", sorted(ALLOWED))
def test_a_layer_imports_only_what_lies_below_it(name: str) -> None:
    # "import sync" alone names no part of it, so "from sync import protocol" counts by its second name.
    wrong = [
        f"{module.at(node)} imports {target}"
        for module in layer(name)
        for target, node in _first_party(module)
        if not _within(target, ALLOWED[name]) and not _is_parent(target, node, ALLOWED[name])
    ]
    assert wrong == []


def _is_parent(target: str, node: ast.AST, allowed: set[str]) -> bool:
    """``from sync import protocol`` names ``sync`` and ``sync.protocol``; the second decides."""
    if not isinstance(node, ast.ImportFrom) or node.module != target:
        return False
    return all(_within(f"{target}.{alias.name}", allowed) for alias in node.names)


@pytest.mark.parametrize("name", sorted(FORBIDDEN))
def test_a_layer_knows_no_library_of_another(name: str) -> None:
    wrong = [
        f"{module.at(node)} imports {target}"
        for module in layer(name)
        for target, node in imports(module.tree)
        if _within(target, FORBIDDEN[name])
    ]
    assert wrong == []


def test_the_domain_needs_only_the_standard_library() -> None:
    wrong = [
        f"{module.at(node)} imports {target}"
        for module in layer("domain")
        for target, node in imports(module.tree)
        if target.split(".")[0] not in {*sys.stdlib_module_names, "domain"}
    ]
    assert wrong == []


OUTSIDE = {
    "socket",
    "ssl",
    "http",
    "urllib",
    "subprocess",
    "sqlite3",
    "random",
    "secrets",
    "uuid",
    "threading",
}


def test_the_domain_reaches_neither_disk_nor_network_nor_chance() -> None:
    wrong = [
        f"{module.at(node)} imports {target}"
        for module in layer("domain")
        for target, node in imports(module.tree)
        if target.split(".")[0] in OUTSIDE
    ]
    wrong += [
        f"{module.at(node)} opens a file"
        for module in layer("domain")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open"
    ]
    assert wrong == []


def test_what_the_server_shares_with_the_laptop_needs_only_the_domain() -> None:
    wrong = [
        f"{module.at(node)} imports {target}"
        for module in layer("sync")
        if module.name.startswith(SHARED)
        for target, node in _first_party(module)
        if not _within(target, {"domain", *SHARED}) and not _is_parent(target, node, {*SHARED})
    ]
    assert wrong == []


def test_qt_lives_in_the_window_and_in_main_only() -> None:
    wrong = [
        f"{module.at(node)} imports {target}"
        for module in modules()
        if module.layer not in ("ui", *WIRING)
        for target, node in imports(module.tree)
        if target.split(".")[0] in ("PySide6", "shiboken6")
    ]
    assert wrong == []


def test_no_import_is_relative() -> None:
    wrong = [
        module.at(node)
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert wrong == [], "a whole name can be found by searching for it"


def test_the_layers_that_have_rules_exist() -> None:
    """A renamed package must not slip out of its rules."""
    assert {module.layer for module in modules()} - {*WIRING} <= set(ALLOWED)
    assert {"domain", "models", "services", "ui"} <= {module.layer for module in modules()}
