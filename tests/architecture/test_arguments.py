"""Time and chance are arguments: no rule, service, letter or sync step reads them itself."""

from __future__ import annotations

import ast

import pytest

from tests.architecture.source import Module, layer

CLOCKS = {"now", "today", "utcnow"}
TIME_CALLS = {"time", "time_ns", "localtime", "gmtime", "strftime", "ctime"}
CHANCE = {"uuid1", "uuid4", "token_hex", "token_bytes", "choice", "randint", "shuffle", "getrandbits"}

OWNERS = {"domain/clock.py": "the one real clock, created by main.py and the server's entry only"}
"""Files that may ask the machine, and why."""


def _asks_the_machine(node: ast.Call) -> str:
    """The clock that a call reads, or an empty string; ``clock.now()`` is an argument's and fine."""
    function = node.func
    if not isinstance(function, ast.Attribute):
        return ""
    owner = function.value.attr if isinstance(function.value, ast.Attribute) else ""
    owner = function.value.id if isinstance(function.value, ast.Name) else owner
    if owner in ("datetime", "date", "dt") and function.attr in CLOCKS:
        return f"{owner}.{function.attr}"
    if owner == "time" and function.attr in TIME_CALLS:
        return f"time.{function.attr}"
    if owner in ("random", "uuid", "secrets") and function.attr in CHANCE:
        return f"{owner}.{function.attr}"
    return ""


def _is_owner(module: Module) -> bool:
    return any(str(module.path).replace("\\", "/").endswith(owner) for owner in OWNERS)


@pytest.mark.parametrize("name", ["domain", "models", "services", "letters", "sync"])
def test_no_layer_asks_the_machine_for_time_or_chance(name: str) -> None:
    wrong = [
        f"{module.at(node)} calls {asked}"
        for module in layer(name)
        if not _is_owner(module)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and (asked := _asks_the_machine(node))
    ]
    assert wrong == []


@pytest.mark.parametrize("name", ["domain", "services", "letters", "sync", "ui", "models"])
def test_only_the_composition_root_makes_the_real_clock(name: str) -> None:
    wrong = [
        module.at(node)
        for module in layer(name)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "SystemClock"
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "asked"),
    [
        ("datetime.now(UTC)", "datetime.now"),
        ("datetime.datetime.utcnow()", "datetime.utcnow"),
        ("date.today()", "date.today"),
        ("time.time()", "time.time"),
        ("desk.clock.now()", ""),
        ("time.monotonic()", ""),
        ("uuid.uuid4()", "uuid.uuid4"),
    ],
)
def test_the_rule_sees_what_it_is_for(code: str, asked: str) -> None:
    call = ast.parse(code, mode="eval").body
    assert isinstance(call, ast.Call)
    assert _asks_the_machine(call) == asked
