"""Every test can fail: it asserts something, and its name says what."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.architecture.source import ROOT, python_files, tree_of

Function = ast.FunctionDef | ast.AsyncFunctionDef
EXPECTING = ("assert", "check", "expect", "verify", "raises", "warns", "waitSignal", "waitUntil", "captured")
WORDS = 3


def _tests() -> Iterator[tuple[str, Function]]:
    for path in python_files():
        if path.name.startswith("test_") and path.is_relative_to(ROOT / "tests"):
            for node in ast.walk(tree_of(path)):
                if isinstance(node, Function) and node.name.startswith("test_"):
                    yield f"{path.relative_to(ROOT)}:{node.lineno} {node.name}", node


def _asserts(node: Function) -> bool:
    return any(isinstance(part, ast.Assert) or _expects(part) for part in ast.walk(node))


def _expects(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    function = node.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name.lstrip("_").startswith(EXPECTING)


def test_every_test_asserts_something() -> None:
    assert [place for place, node in _tests() if not _asserts(node)] == []


def test_the_name_of_a_test_is_a_sentence() -> None:
    assert [place for place, node in _tests() if len(node.name.split("_")) <= WORDS] == []


def test_no_assertion_is_a_constant_truth() -> None:
    wrong = [
        place
        for place, node in _tests()
        for part in ast.walk(node)
        if isinstance(part, ast.Assert) and isinstance(part.test, ast.Constant | ast.Tuple)
    ]
    assert wrong == []


def test_no_test_measures_the_speed_of_the_machine() -> None:
    """A slow machine would make it fail; speed is measured in benchmarks/."""
    clocks = {"perf_counter", "perf_counter_ns", "process_time"}
    wrong = [
        place
        for place, node in _tests()
        for part in ast.walk(node)
        if isinstance(part, ast.Attribute) and part.attr in clocks
    ]
    assert wrong == []
