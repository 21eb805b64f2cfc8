"""A reader can hold each piece in the head: limits on files, classes, functions, arguments."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.architecture.source import ROOT, python_files, tree_of

FILE_LINES = 500
FUNCTION_LINES = 50
CLASS_LINES = 300
METHODS = 20
INIT_LINES = 30
POSITIONAL = 5
VAGUE = {
    "utils",
    "util",
    "helpers",
    "helper",
    "common",
    "manager",
    "managers",
    "controller",
    "controllers",
    "misc",
}

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def _definitions() -> list[tuple[str, Function | ast.ClassDef]]:
    return [
        (str(path.relative_to(ROOT)), node)
        for path in python_files()
        for node in ast.walk(tree_of(path))
        if isinstance(node, Function | ast.ClassDef)
    ]


def _functions() -> Iterator[tuple[str, Function]]:
    return ((path, node) for path, node in _definitions() if isinstance(node, Function))


def _classes() -> Iterator[tuple[str, ast.ClassDef]]:
    return ((path, node) for path, node in _definitions() if isinstance(node, ast.ClassDef))


def _lines(node: Function | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _methods(node: ast.ClassDef) -> int:
    properties = {"property", "setter"}
    functions = [child for child in node.body if isinstance(child, Function)]
    return sum(not properties & {_name(mark) for mark in child.decorator_list} for child in functions)


def _name(decorator: ast.expr) -> str:
    if isinstance(decorator, ast.Call):
        return _name(decorator.func)
    if isinstance(decorator, ast.Attribute):
        return decorator.attr
    return decorator.id if isinstance(decorator, ast.Name) else ""


def test_no_file_is_longer_than_five_hundred_lines() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in python_files()
        if (lines := path.read_text(encoding="utf-8").count("\n")) > FILE_LINES
    }
    assert long == {}


def test_no_function_is_longer_than_fifty_lines() -> None:
    long = [
        f"{path}:{node.lineno} {node.name}: {_lines(node)}"
        for path, node in _functions()
        if _lines(node) > FUNCTION_LINES
    ]
    assert long == []


def test_no_class_is_too_large_to_read() -> None:
    large = [
        f"{path}:{node.lineno} {node.name}: {_lines(node)} lines, {_methods(node)} methods"
        for path, node in _classes()
        if _lines(node) > CLASS_LINES or (_methods(node) > METHODS and not path.startswith("tests/"))
    ]
    assert large == []


def test_a_constructor_is_short() -> None:
    long = [
        f"{path}:{node.lineno}: {_lines(node)}"
        for path, node in _functions()
        if node.name == "__init__" and _lines(node) > INIT_LINES
    ]
    assert long == []


def test_no_function_takes_more_than_five_positional_arguments() -> None:
    many = [
        f"{path}:{node.lineno} {node.name}: {count}"
        for path, node in _functions()
        if (count := _positional(node)) > POSITIONAL
    ]
    assert many == []


def _positional(node: Function) -> int:
    arguments = [*node.args.posonlyargs, *node.args.args]
    own = [argument for argument in arguments if argument.arg not in ("self", "cls")]
    # A test's fixtures and a route's parameters are filled in by name; nobody passes them by position.
    by_name = {"fixture", "get", "post", "put", "delete", "head"} & {
        _name(mark) for mark in node.decorator_list
    }
    return 0 if node.name.startswith("test_") or by_name else len(own)


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = [str(path.relative_to(ROOT)) for path in python_files() if _vague(path)]
    assert vague == []


def _vague(path: Path) -> bool:
    return bool(VAGUE & {part.removesuffix(".py") for part in path.relative_to(ROOT).parts})
