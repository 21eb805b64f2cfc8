"""A log message is a constant template: a text put together at run time could carry a name."""

from __future__ import annotations

import ast

from tests.architecture.source import modules

# The server writes lines of JSON with fixed keys for the machines that watch it.
LAPTOP = [module for module in modules() if module.layer != "server"]

CALLS = {"debug", "info", "warning", "error", "exception", "critical"}
LOGGERS = ("log", "logger", "_log", "_logger")


def _logs(node: ast.Call) -> bool:
    function = node.func
    if not isinstance(function, ast.Attribute) or function.attr not in CALLS:
        return False
    owner = function.value
    return isinstance(owner, ast.Name) and owner.id.lower() in LOGGERS


def test_every_log_message_is_a_constant() -> None:
    wrong = [
        module.at(node)
        for module in LAPTOP
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and _logs(node) and not isinstance(node.args[0], ast.Constant)
    ]
    assert wrong == []


def test_a_logger_is_found_by_one_of_the_agreed_names() -> None:
    """Otherwise the rule above would look past it."""
    wrong = [
        module.at(node)
        for module in LAPTOP
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Attribute)
        and node.value.func.attr == "getLogger"
        and not all(isinstance(target, ast.Name) and target.id.lower() in LOGGERS for target in node.targets)
    ]
    # The module that writes the log takes the root logger to hang its handler on.
    assert [place for place in wrong if not place.startswith("services/logs.py")] == []
