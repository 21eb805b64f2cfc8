"""No clause, term or name of a regulation is a constant of the program: they come from the profile."""

from __future__ import annotations

import ast
import re

import pytest

from tests.architecture.source import ROOT

LAYERS = ("domain", "models", "services", "letters", "sync", "server", "ui", "program")
_CLAUSE = re.compile(r"(VKS|CIB|STD|HDH|AES)-[0-9A-Z][\w.]*")
_CODES = frozenset({"aes", "vks", "cib", "std", "hdh"})


def constants(layer: str) -> list[tuple[str, str]]:
    """Where a string that is no documentation stands, and what it says."""
    return [
        (f"{path.relative_to(ROOT)}:{node.lineno}", node.value)
        for path in sorted((ROOT / layer).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


@pytest.mark.parametrize("layer", LAYERS)
def test_no_clause_is_written_into_the_program(layer: str) -> None:
    assert [found for found in constants(layer) if _CLAUSE.fullmatch(found[1])] == []


@pytest.mark.parametrize("layer", LAYERS)
def test_no_regulation_is_named_but_the_one_of_a_new_installation(layer: str) -> None:
    named = [where.partition(":")[0] for where, text in constants(layer) if text in _CODES]
    assert named == (["services/regulations.py"] if layer == "services" else [])
